"""Structures thinner than a work pixel (spectacles, wires, rails): spread at the photo's own size.

On the work grid such a thing is mixed with what is around it. Where a thin mark's own tone differs from its
surroundings, its geodesic map is made in a window of the photo around it instead, by the costs of the work
grid, and applied when the picture is painted. What is no thin line there is left to the work grid.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.hints.hint import Hint
from core.hints.raster import coverage_inside, extent, target

Float = NDArray[np.float32]

SIDE = 256
"""Most samples of a window along each side: 0.5 MB, about 30 ms."""
_ROOM = 64
"""Samples of a window that are kept free beyond the mark."""
_RIM = 20
"""Samples over which the colour fades towards the end of the window."""
_FINEST = 1.5
"""Mark's radius in samples at which they need not be finer."""
_DIFFERENT = 10.0
"""L* units between a mark and the work pixels around it from which it marks a thing of its own."""
_MIDDLE = 0.8
"""Pixels from a mark's line that are its middle at least."""
_LEAST, _MOST = 4.0, 0.3
"""What has less extent than so many work pixels is a speck, what fills more of the window is no line."""


@dataclass(frozen=True, eq=False)
class Window:
    """luminance (h, w) of a photo from its row y0 and column x0 on, a sample every `pitch` pixels; marked
    (h, w) 0..1, how much of each a hint marks; tone, the L* along the middle of the mark."""

    y0: int
    x0: int
    pitch: int
    luminance: Float
    marked: Float
    tone: float


def window_of(photo: Float, hint: Hint, work: float) -> Window | None:
    """The window for a hint on photo (H, W), work being photo pixels per work pixel; None where the mark
    is as wide as a work pixel, or too long, or of the tone of what is around it."""
    if work < 2 or 2 * hint.radius >= work:
        return None
    height, width = photo.shape
    top, bottom, left, right = extent(hint)
    long = max(bottom - top, right - left)
    pitch = max(1, int(hint.radius / _FINEST), -(-long // (SIDE - 2 * _ROOM)))
    if pitch > max(1.0, hint.radius):
        return None
    rows = _span((top + bottom) // 2, height, pitch)
    columns = _span((left + right) // 2, width, pitch)
    if min(rows[1] - rows[0], columns[1] - columns[0]) < pitch:
        return None
    box = coverage_inside(hint, (rows[0], rows[1], columns[0], columns[1]))
    part = photo[slice(*rows), slice(*columns)]
    mask = np.zeros(part.shape, np.float32)
    at = slice(box.y0 - rows[0], box.y1 - rows[0]), slice(box.x0 - columns[0], box.x1 - columns[0])
    mask[at] = box.mask
    margin = int(work)
    near = tuple(slice(max(0, s.start - margin), s.stop + margin) for s in at)
    # A mark is often wider than the thing: what counts is its middle.
    middle = box.distance <= max(_MIDDLE, hint.radius / 2)
    if not middle.any():
        return None
    tone = float(np.median(part[at][middle]))
    if abs(tone - float(part[near].mean())) < _DIFFERENT:
        return None
    return Window(rows[0], columns[0], pitch, _reduced(part, pitch), _reduced(mask, pitch), tone)


def _span(middle: int, length: int, pitch: int) -> tuple[int, int]:
    """(begin, end) of whole samples around `middle` within a photo's length."""
    half = SIDE * pitch // 2
    begin = max(0, middle - half)
    return begin, begin + (min(length, middle + half) - begin) // pitch * pitch


def _reduced(field: Float, pitch: int) -> Float:
    height, width = (n // pitch for n in field.shape)
    return np.asarray(field.reshape(height, pitch, width, pitch).mean((1, 3)), np.float32)


class Thin:
    """How much (0..1) each pixel of the photo is of the thin thing a hint marks. Immutable, thread-safe."""

    def __init__(self, window: Window, share: Float, photo: tuple[int, int]) -> None:
        """share (h, w) of the window's samples, on a photo of size (H, W)."""
        self._at, self._pitch, self._photo = (window.y0, window.x0), window.pitch, photo
        self._size = share.shape
        for axis, length in enumerate(share.shape):
            fade = np.ones(length, np.float32)
            ramp = np.arange(min(length, _RIM), dtype=np.float32) / _RIM
            if self._at[axis] > 0:
                fade[: len(ramp)] *= ramp
            if self._at[axis] + (length + 1) * window.pitch <= photo[axis]:
                fade[-len(ramp) :] *= ramp[::-1]
            share = share * np.expand_dims(fade, 1 - axis)
        # Sums from the corner, so that a mean over any box costs four look-ups.
        self._summed = np.zeros((share.shape[0] + 1, share.shape[1] + 1))
        self._summed[1:, 1:] = share.cumsum(0, dtype=np.float64).cumsum(1)

    @property
    def bytes(self) -> int:
        return self._summed.nbytes

    def share(
        self, box: tuple[int, int, int, int], full_size: tuple[float, float]
    ) -> tuple[tuple[slice, slice], Float] | None:
        """For the part (y0, y1, x0, x1) of a picture of full_size (H, W): where in the part the window lies,
        and the mean share of each pixel there. Parts fit together exactly. None where they do not meet."""
        parts, edges = [], []
        for axis in (0, 1):
            first, last = box[2 * axis], box[2 * axis + 1]
            step = self._photo[axis] / full_size[axis] / self._pitch
            begin = self._at[axis] / self._pitch
            low = max(first, int(np.floor(begin / step)) - 1)
            high = min(last, int(np.ceil((begin + self._size[axis]) / step)) + 1)
            if low >= high:
                return None
            parts.append(slice(low - first, high - first))
            middle = (np.arange(low, high) + 0.5) * step - begin
            # A pixel smaller than a sample takes a sample's width, which is linear interpolation.
            half = max(step, 1.0) / 2
            low_edge, high_edge = (
                np.clip(middle + side, 0, self._size[axis]) for side in (-half, half)
            )
            edges.append((low_edge, high_edge))
        tall = _at(self._summed, edges[0][1], 0) - _at(self._summed, edges[0][0], 0)
        mean = _at(tall, edges[1][1], 1) - _at(tall, edges[1][0], 1)
        wide = [np.maximum(high - low, 1e-6) for low, high in edges]
        mean /= wide[0][:, None] * wide[1]
        return (parts[0], parts[1]), np.clip(mean, 0, 1).astype(np.float32)


def _at(summed: NDArray[np.float64], place: NDArray[np.float64], axis: int) -> NDArray[np.float64]:
    """summed at fractional places along an axis, linear in between."""
    first = np.minimum(place.astype(np.intp), summed.shape[axis] - 2)
    part = np.expand_dims(place - first, 1 - axis)
    low = summed.take(first, axis)
    return np.asarray(low + part * (summed.take(first + 1, axis) - low))


def is_thin(share: Float, window: Window, work: float) -> bool:
    """Whether a filled window shows a line: longer than a speck, and not most of what is there."""
    filled = share > 0.5
    rows, columns = (np.flatnonzero(filled.any(axis)) for axis in (1, 0))
    if not len(rows):
        return False
    long = max(np.ptp(rows), np.ptp(columns)) * window.pitch
    return bool(long >= _LEAST * work and filled.mean() <= _MOST)


def colour_thin(
    hints: Iterable[tuple[Hint, Thin]],
    part: Float,
    y0: int,
    x0: int,
    full_size: tuple[float, float],
    base_at: Callable[[int, int, int, int], Float],
) -> None:
    """Give the thin things of hints their colours in a part (rows, columns, 2) of a picture, in place;
    where two meet each counts by its share. base_at is the chroma without hints of a (y0, y1, x0, x1)."""
    rows, columns = part.shape[:2]
    box = (y0, y0 + rows, x0, x0 + columns)
    found = [(hint, met) for hint, thin in hints if (met := thin.share(box, full_size)) is not None]
    if not found:
        return
    top, left = (min(at[axis].start for _, (at, _) in found) for axis in (0, 1))
    bottom, right = (max(at[axis].stop for _, (at, _) in found) for axis in (0, 1))
    total, most = (np.zeros((bottom - top, right - left), np.float32) for _ in range(2))
    wanted = np.zeros((2, *total.shape), np.float32)
    for hint, ((down, across), share) in found:
        place = (
            slice(down.start - top, down.stop - top),
            slice(across.start - left, across.stop - left),
        )
        under = part[down, across]
        if hint.kind == "keep":
            under = base_at(y0 + down.start, y0 + down.stop, x0 + across.start, x0 + across.stop)
            share = share * np.float32(hint.strength)
        weight = np.square(share)
        total[place] += weight
        np.maximum(most[place], share, out=most[place])
        for channel in range(2):
            wanted[channel][place] += weight * target(hint, under[..., channel], channel)
    inside = part[top:bottom, left:right]
    share = np.where(total > 0, most / np.maximum(total, np.float32(1e-12)), 0)
    for channel in range(2):
        inside[..., channel] += (
            share * wanted[channel] - np.where(total > 0, most, 0) * inside[..., channel]
        )
