"""One side of a border around a photo: the straight line on which its paper ends and the photo begins.

A view is the photo's small luminance (rows, columns), turned so that the side in question is on top.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float32]

_DEEPEST = 0.24
"""Of the photo's extent, for all layers of one side together."""
_STEEPEST = math.tan(math.radians(3.2))
_LEAST_DEPTH = 2.0
_TOLERANCE = (3.5, 9.0)
"""L* units that a border may stray from its tone, by how even it is."""


@dataclass(frozen=True)
class Edge:
    """The inner edge of one side's border in that side's view: depth `at` the middle, `rise` per column.

    tone is the border's L*, tolerance how far it strays; support is the share 0..1 of columns that end
    here, broken the share that end before.
    """

    at: float
    rise: float
    columns: int
    tone: float = 0.0
    tolerance: float = 0.0
    spread: float = 0.0
    support: float = 0.0
    broken: float = 0.0

    def depth(self, column: Float | float) -> Float:
        return np.asarray(self.at + self.rise * (column - (self.columns - 1) / 2), np.float32)


def find_edge(view: Float, outer: Edge | None, low: int, high: int) -> Edge | None:
    """The straight line on which most columns low..high of the layer at the top of the view end."""
    rows, columns = view.shape
    limit = int(_DEEPEST * rows)
    if high - low < columns // 3 or limit < 4:
        return None
    column = np.arange(low, high, dtype=np.float32)
    start = np.zeros(len(column), np.int64)
    if outer is not None:
        start = np.clip(np.ceil(outer.depth(column)) + 2, 0, limit - 3).astype(np.int64)
    ring = np.take_along_axis(view[:, low:high], start + np.arange(3)[:, None], 0)
    tone = float(np.median(ring))
    spread = float(np.median(np.abs(ring - tone)))
    tolerance = float(np.clip(4 * spread, *_TOLERANCE))
    ends = _ends(view[: limit + 1, low:high], start, tone, tolerance)
    at, rise, support, broken = _line(ends, limit)
    middle = at + rise * ((columns - 1) / 2 - (len(column) - 1) / 2 - low)
    edge = Edge(middle, rise, columns, tone, tolerance, spread, support, broken)
    if (edge.depth(column) - start).mean() < _LEAST_DEPTH:
        return None
    return edge


def _ends(strip: Float, start: NDArray[np.int64], tone: float, tolerance: float) -> Float:
    """Row at which each column leaves the tone for two rows or more; a large number if it never does."""
    other = np.abs(strip - tone) > tolerance
    other = other[:-1] & other[1:]
    other &= np.arange(len(other))[:, None] >= start
    return np.where(other.any(0), other.argmax(0), 10 * len(strip)).astype(np.float32)


def _line(ends: Float, limit: int) -> tuple[float, float, float, float]:
    """(depth at the middle, rise per column, support, broken) of the line that most ends lie on, and
    few before: a Hough transform over all slopes up to about 3 degrees."""
    count = len(ends)
    across = np.arange(count) - (count - 1) / 2
    most = math.ceil(_STEEPEST * count)
    best = (-math.inf, 0.0, 0.0)
    # Level first, so that of equals the most level wins.
    for total in sorted(range(-most, most + 1), key=abs):
        level = ends - across * (total / count)
        cells = np.clip(np.rint(level) + most, 0, limit + 2 * most).astype(np.int64)
        histogram = np.bincount(cells, minlength=limit + 2 * most + 1)
        before = np.cumsum(histogram)
        # Cells i - 1, i, i + 1 support depth i; cells below i - 2 break it.
        support = histogram[:-2] + histogram[1:-1] + histogram[2:]
        score = support[1 : limit + most] - before[: limit + most - 1]
        i = int(score.argmax())
        if score[i] > best[0]:
            best = (float(score[i]), float(i + 2 - most), total / count)
    _, at, rise = best
    line = at + across * rise
    shown = line >= 1
    near = np.abs(ends - line) <= 1.5
    if not shown.any():
        return 0.0, 0.0, 0.0, 1.0
    if near[shown].sum() >= 8:
        at += float(np.mean((ends - line)[shown & near]))
    broken = (ends < line - 1.5)[shown].mean()
    return at, rise, float(near[shown].mean()), float(broken)
