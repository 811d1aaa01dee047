"""Marked pixels end at the hint's own colour, at full resolution and however thin the mark is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from core.hints.hint import Hint
from core.hints.raster import (
    Box,
    Scale,
    both,
    canonical,
    coverage_inside,
    extent,
    pull,
    target,
)

Float = NDArray[np.float32]
BaseAt = Callable[[int, int, int, int], Float]
"""(y0, y1, x0, x1) of the picture -> chroma without hints there, (rows, columns, 2)."""
Window = tuple[int, int, int, int]
"""(y0, y1, x0, x1) of the picture."""

_SMALL = 1 << 16
"""Pixels of a mark's box up to which it is kept: clicks; long strokes are worked out by the strip."""


def pin(
    strip: Float,
    y0: int,
    x0: int,
    hints: Iterable[Hint],
    scale: Scale,
    base_at: BaseAt | None = None,
) -> Float:
    """`Pins.set` for one strip."""
    return Pins(hints, scale).set(strip, y0, x0, base_at)


class Pins:
    """The marks of hints at one size of the picture, for all of its strips and tiles. scale is picture
    pixels per photo pixel. Immutable, thread-safe."""

    def __init__(self, hints: Iterable[Hint], scale: Scale) -> None:
        self._scale = both(scale)
        self._hints = [(hint, extent(hint, self._scale)) for hint in canonical(hints)]

    def set(self, strip: Float, y0: int, x0: int, base_at: BaseAt | None = None) -> Float:
        """Set the marked pixels of strip (rows, columns, 2), in place, to their hint's colour; returns
        it.

        The strip starts at row y0, column x0 of the picture. Rims are antialiased. A keep hint sets the
        chroma without hints, a color hint of strength s leaves the share 1 - s of it; where base_at is
        not given such hints stay as the work grid has them. Where marks overlap the nearest line counts
        most.
        """
        window = (y0, y0 + strip.shape[0], x0, x0 + strip.shape[1])
        marks = []
        for hint, around in self._hints:
            if not _inside(around, window) or (base_at is None and _needs_base(hint)):
                continue
            box = self._covered(hint, around, window)
            if box.mask.any():
                marks.append((hint, box))
        for group in _overlapping(marks):
            _pin_group(strip, y0, x0, group, base_at)
        return strip

    def _covered(self, hint: Hint, around: Window, window: Window) -> Box:
        """The hint's coverage inside the window: cut from the whole mark where that is small."""
        top, bottom, left, right = around
        if (bottom - top) * (right - left) > _SMALL:
            return coverage_inside(hint, window, self._scale)
        whole = _whole(hint.points, hint.radius, self._scale)
        y0, y1 = max(window[0], whole.y0), min(window[1], whole.y1)
        x0, x1 = max(window[2], whole.x0), min(window[3], whole.x1)
        part = slice(y0 - whole.y0, y1 - whole.y0), slice(x0 - whole.x0, x1 - whole.x0)
        return Box(y0, y1, x0, x1, whole.mask[part], whole.distance[part])


@lru_cache(maxsize=512)
def _whole(
    points: tuple[tuple[float, float], ...], radius: float, scale: tuple[float, float]
) -> Box:
    """All of a mark, at most half a megabyte; not cut at the picture's edges."""
    hint = Hint("keep", points, radius)
    return coverage_inside(hint, extent(hint, scale), scale)


def _inside(box: Window, window: Window) -> bool:
    return box[0] < window[1] and window[0] < box[1] and box[2] < window[3] and window[2] < box[3]


def _needs_base(hint: Hint) -> bool:
    return hint.kind == "keep" or hint.strength < 1


def _pin_group(
    strip: Float, y0: int, x0: int, marks: list[tuple[Hint, Box]], base_at: BaseAt | None
) -> None:
    top, left = min(b.y0 for _, b in marks), min(b.x0 for _, b in marks)
    bottom, right = max(b.y1 for _, b in marks), max(b.x1 for _, b in marks)
    total = np.zeros((4, bottom - top, right - left), np.float32)
    for hint, box in marks:
        area = (slice(box.y0 - top, box.y1 - top), slice(box.x0 - left, box.x1 - left))
        weight = pull(hint, box)
        base = None
        if base_at is not None and _needs_base(hint):
            base = base_at(box.y0, box.y1, box.x0, box.x1)
        for channel in range(2):
            under = np.zeros_like(weight) if base is None else base[..., channel]
            total[channel][area] += weight * target(hint, under, channel)
        total[2][area] += weight
        mask = box.mask * np.float32(hint.strength) if hint.kind == "keep" else box.mask
        np.maximum(total[3][area], mask, out=total[3][area])
    part = strip[top - y0 : bottom - y0, left - x0 : right - x0]
    marked = total[2] > 0
    weight, share = total[2][marked], total[3][marked]
    for channel in range(2):
        before = part[marked, channel]
        part[marked, channel] = before + share * (total[channel][marked] / weight - before)


def _overlapping(marks: list[tuple[Hint, Box]]) -> list[list[tuple[Hint, Box]]]:
    """Marks in groups whose boxes do not meet those of other groups, each in the given order."""
    groups: list[list[int]] = []
    for i, (_, box) in enumerate(marks):
        touching = [g for g in groups if any(_meet(box, marks[j][1]) for j in g)]
        groups = [g for g in groups if all(g is not t for t in touching)]
        groups.append(sorted([i, *(j for g in touching for j in g)]))
    return [[marks[i] for i in group] for group in groups]


def _meet(one: Box, other: Box) -> bool:
    return one.y0 < other.y1 and other.y0 < one.y1 and one.x0 < other.x1 and other.x0 < one.x1
