"""What differs between two chroma fields of one photo: the parts of the picture to draw again."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.hints.hint import Hint
from core.hints.raster import acts, both, segments
from core.rendering.engine import ChromaField

Float = NDArray[np.float32]
Box = tuple[int, int, int, int]
_Mark = tuple[object, ...]


class Change:
    """From one field to the next. Asking is cheap (microseconds a box), for every tile in view."""

    def __init__(self, before: ChromaField, after: ChromaField) -> None:
        self._everything = (
            before.photo is not after.photo
            or before.share != after.share
            or (before.shares is None) != (after.shares is None)
            or before.work.ab.shape != after.work.ab.shape
        )
        if self._everything:
            return
        moved = _largest(after.work.ab, before.work.ab)
        base = after.work.grid.base is not before.work.grid.base
        if base and any(_needs_base(h) for h in (*after.work.hints, *before.work.hints)):
            # Pins of such hints show the chroma without hints.
            moved = np.maximum(moved, _largest(after.work.grid.base, before.work.grid.base))
        if before.shares is not None and after.shares is not None:
            # What is shown is chroma times share; no chroma is larger than 128.
            moved = np.maximum(moved, np.abs(after.shares - before.shares) * np.float32(128))
        self._moved: Float = moved
        self._before, self._after = before.work.hints, after.work.hints
        self._scale = both(after.work.grid.scale)
        self._segments: dict[tuple[float, float], list[tuple[float, float, float, float]]] = {}

    def within(self, box: Box, size: tuple[float, float]) -> float:
        """The largest change of chroma in ab units inside box (x0, y0, x1, y1) of the picture at `size`
        (width, height), which need not be whole pixels; infinite where a mark came, went or changed."""
        if self._everything:
            return float("inf")
        x0, y0, x1, y1 = box
        for left, top, right, bottom in self._marks(size):
            if left < x1 and x0 < right and top < y1 and y0 < bottom:
                return float("inf")
        height, width = self._moved.shape
        sx, sy = width / size[0], height / size[1]
        # A pixel takes from the work pixels whose centres are around it.
        rows = slice(max(0, int(y0 * sy - 0.5)), int(y1 * sy + 0.5) + 1)
        columns = slice(max(0, int(x0 * sx - 0.5)), int(x1 * sx + 0.5) + 1)
        return float(self._moved[rows, columns].max(initial=0.0))

    def _marks(self, size: tuple[float, float]) -> list[tuple[float, float, float, float]]:
        """Boxes around what differs between the marks of both fields, at this size of the picture."""
        if size not in self._segments:
            height, width = self._moved.shape
            scale = (self._scale[0] * size[0] / width, self._scale[1] * size[1] / height)
            old, new = (_marks(hints, scale) for hints in (self._before, self._after))
            self._segments[size] = [old[m] for m in old.keys() - new] + [
                new[m] for m in new.keys() - old
            ]
        return self._segments[size]


def _largest(one: Float, other: Float) -> Float:
    """(h, w) the larger difference of the two channels."""
    difference = np.abs(one - other)
    out: Float = np.maximum(difference[..., 0], difference[..., 1])
    return out


def _needs_base(hint: Hint) -> bool:
    return hint.kind == "keep" or hint.strength < 1


def _marks(
    hints: tuple[Hint, ...], scale: tuple[float, float]
) -> dict[_Mark, tuple[float, float, float, float]]:
    """Every piece of every mark, and the box that it colours."""
    found: dict[_Mark, tuple[float, float, float, float]] = {}
    for hint in hints:
        if not acts(hint):
            continue
        pieces, radius = segments(hint, scale)
        around = max(radius, 0.5) + 2
        for start, end in pieces:
            box = (
                min(start[0], end[0]) - around,
                min(start[1], end[1]) - around,
                max(start[0], end[0]) + around,
                max(start[1], end[1]) + around,
            )
            found[hint.kind, hint.ab, hint.strength, hint.radius, start, end] = box
    return found
