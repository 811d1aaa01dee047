"""Marked pixels end at the hint's own colour, at full resolution and however thin the mark is."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
from numpy.typing import NDArray

from core.hints.hint import Hint
from core.hints.raster import Box, Scale, canonical, coverage_inside, pull, target

Float = NDArray[np.float32]
BaseAt = Callable[[int, int, int, int], Float]
"""(y0, y1, x0, x1) of the picture -> chroma without hints there, (rows, columns, 2)."""


def pin(
    strip: Float,
    y0: int,
    x0: int,
    hints: Iterable[Hint],
    scale: Scale,
    base_at: BaseAt | None = None,
) -> Float:
    """Set the marked pixels of strip (rows, columns, 2), in place, to their hint's colour; returns it.

    The strip starts at row y0, column x0 of a picture; scale is picture pixels per photo pixel. Rims
    are antialiased. A keep hint sets the chroma without hints, a color hint of strength s leaves the
    share 1 - s of it; where base_at is not given such hints stay as the work grid has them. Where
    marks overlap the nearest line counts most.
    """
    window = (y0, y0 + strip.shape[0], x0, x0 + strip.shape[1])
    marks = []
    for hint in canonical(hints):
        if base_at is None and _needs_base(hint):
            continue
        box = coverage_inside(hint, window, scale)
        if box.mask.any():
            marks.append((hint, box))
    for group in _overlapping(marks):
        _pin_group(strip, y0, x0, group, base_at)
    return strip


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
