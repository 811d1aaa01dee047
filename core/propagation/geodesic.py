"""Geodesic distance on a 4-connected grid by raster sweeps (Toivanen, Pattern Recognition Letters
1996).

Within a row the two directions are one running minimum each: min over j <= i of d_j + (S_i - S_j),
S the summed costs. A round sweeps down, up, and the same on the transposed grid.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float32]

_ROUNDS = 3
_LOOK = 4  # rows between looks whether a sweep still has something to carry
_MARGIN = 24  # columns beside those in reach that a sweep takes along, so that it seldom widens
_SETTLED = 0.002


class Terrain:
    """Costs of stepping right (h, w-1) and down (h-1, w), float32, >= 0. Immutable, thread-safe."""

    def __init__(self, right: Float, down: Float) -> None:
        self.size = (right.shape[0], down.shape[1])
        self._rows = _summed(right), np.ascontiguousarray(down)
        self._columns = _summed(np.ascontiguousarray(down.T)), np.ascontiguousarray(right.T)

    def distances(self, start: Float, limit: float) -> Float:
        """Geodesic distances (h, w) float32 given start (h, w): what is known, inf elsewhere.

        Distances up to `limit` count; what lies beyond is some value above it. Sweeps go on until they
        lower the distances by less than 0.002 on average (three to six half rounds on photos).
        """
        far = np.float32(2 * limit + 1)
        field = np.minimum(start, far).astype(np.float32)
        upright = True
        for half_round in range(2 * _ROUNDS):
            before = field.copy()
            summed, down = self._rows if upright else self._columns
            _sweep(field, summed, down, limit)
            if half_round > 1 and _mean_move(before, field, limit) < _SETTLED:
                break
            field, upright = np.ascontiguousarray(field.T), not upright
        if not upright:
            field = field.T
        # Differences of running sums leave a rounding of about 1e-4, below zero at the starts.
        return np.maximum(field, 0)


def _mean_move(before: Float, after: Float, limit: float) -> float:
    near = after < limit
    return float((before - after).sum(where=near)) / max(1, int(np.count_nonzero(near)))


def _summed(cost: Float) -> Float:
    out = np.zeros((cost.shape[0], cost.shape[1] + 1), np.float32)
    np.cumsum(cost, axis=1, out=out[:, 1:])
    return out


def _sweep(field: Float, summed: Float, down: Float, limit: float) -> None:
    """Lower field (h, w) in place by one pass down and one pass up its rows.

    Only columns from which something below `limit` can come are looked at: costs are never negative,
    so that nothing above it lowers anything below it.
    """
    height, width = field.shape
    near = field < limit
    columns = np.flatnonzero(near.any(0))
    if not len(columns):
        return
    left, right = _widened(int(columns[0]), int(columns[-1]) + 1, width)
    for step in (1, -1):
        active = np.flatnonzero((field[:, left:right] < limit).any(1))
        first, last = (active[0], active[-1]) if step > 0 else (active[-1], active[0])
        y = int(first)
        part, along, costs = field[:, left:right], summed[:, left:right], down[:, left:right]
        scratch = np.empty(right - left, np.float32)
        backward = scratch[::-1]
        while 0 <= y < height:
            row, sums = part[y], along[y]
            if y != first:
                np.add(part[y - step], costs[min(y, y - step)], out=scratch)
                np.minimum(row, scratch, out=row)
            np.subtract(row, sums, out=scratch)
            np.minimum.accumulate(scratch, out=scratch)
            np.add(scratch, sums, out=scratch)
            np.minimum(row, scratch, out=row)
            np.add(row, sums, out=scratch)
            np.minimum.accumulate(backward, out=backward)
            np.subtract(scratch, sums, out=scratch)
            np.minimum(row, scratch, out=row)
            if (row[0] < limit and left > 0) or (row[-1] < limit and right < width):
                left, right = _widened(left, right, width)
                part, along, costs = (
                    field[:, left:right],
                    summed[:, left:right],
                    down[:, left:right],
                )
                scratch = np.empty(right - left, np.float32)
                backward = scratch[::-1]
                continue
            if (y - last) * step > 0 and y % _LOOK == 0 and row.min() > limit:
                break
            y += step


def _widened(left: int, right: int, width: int) -> tuple[int, int]:
    return max(0, left - _MARGIN), min(width, right + _MARGIN)
