"""Geodesic distance on a 4-connected grid: exact where kernels are compiled, else by raster sweeps
(Toivanen, Pattern Recognition Letters 1996).

A round sweeps down, up, and the same on the transposed grid. A sweep looks only at rows in which the one
before changed something, and goes on from them for as long as it changes more. Within a row costs are
differences of their running sum S, so that a path is a running minimum of d - S to the right and of d + S
to the left; of each only over the nearest seven pixels, as NumPy's running minimum costs ten plain ones
and the transposed sweeps carry the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from core.compiled import door

Float = NDArray[np.float32]
Rows = NDArray[np.bool_]

_HALF_ROUNDS = 8
_LEAST = 0.01
"""Smallest change that is worth carrying on."""
_SETTLED = 0.002
_STEPS = (1, 2, 4)
_LOOK = 4  # rows between looks whether a sweep still has something to carry
_FAR = np.float32(1e6)


class Terrain:
    """Costs of stepping right (h, w-1) and down (h-1, w), float32, >= 0. Immutable, thread-safe."""

    def __init__(self, right: Float, down: Float) -> None:
        self.size = (right.shape[0], down.shape[1])
        self._right, self._down = (np.ascontiguousarray(c, np.float32) for c in (right, down))

    def distances(self, start: Float, limit: float) -> Float:
        """Geodesic distances (h, w) float32 given start (h, w): what is known, inf elsewhere.

        Distances up to `limit` (> 0) count; what lies beyond is some value above it. Compiled they are exact
        but for rounding; sweeps go on until they lower no distance by more than 0.01, or all on average by
        less than 0.002 (three to six half rounds on photos). Raises ValueError for costs below 0 or
        undefined where compiled.
        """
        field = np.minimum(start, np.float32(2 * limit + 1), dtype=np.float32)
        if door.compiled:
            door.kernels.geodesic(self._right, self._down, field, limit)
            return field
        changed = field < limit
        upright = True
        for half_round in range(_HALF_ROUNDS):
            rows = np.asarray(changed.any(1))
            if not rows.any():
                break
            before = field.copy()
            _sweep(field, self._orientations[0 if upright else 1], rows, limit)
            before -= field
            near = field < limit
            if half_round > 1 and _mean(before, near) < _SETTLED:
                break
            changed = ((before > _LEAST) & near).T
            field, upright = np.ascontiguousarray(field.T), not upright
        if not upright:
            field = np.ascontiguousarray(field.T)
        # Differences of running sums leave a rounding of about 1e-4, below zero at the starts.
        return np.maximum(field, 0, out=field)

    @cached_property
    def _orientations(self) -> tuple[_Costs, _Costs]:
        """Upright and transposed."""
        upright = _Costs.of(self._right, self._down)
        return upright, _Costs.of(self._down.T, self._right.T)


def _mean(values: Float, where: NDArray[np.bool_]) -> float:
    return float(values.sum(where=where)) / max(1, int(np.count_nonzero(where)))


@dataclass(frozen=True, eq=False)
class _Costs:
    """Costs of one orientation. summed (h, w) is S, the costs from each row's begin, twice 2 S; from_above
    (h-1, w) leads from d - S of a row to that of the next, from_below back."""

    summed: Float
    twice: Float
    from_above: Float
    from_below: Float

    @classmethod
    def of(cls, right: Float, down: Float) -> _Costs:
        summed = np.zeros((right.shape[0], right.shape[1] + 1))
        np.cumsum(right, axis=1, out=summed[:, 1:])
        slope = np.diff(summed, axis=0)
        parts = summed, 2 * summed, down - slope, down + slope
        return cls(*(np.ascontiguousarray(part, np.float32) for part in parts))


def _sweep(field: Float, costs: _Costs, rows: Rows, limit: float) -> None:
    """Lower field (h, w) in place by one pass down and one pass up, begun at `rows` (h)."""
    height, width = field.shape
    relative = field - costs.summed
    lines, twice = list(relative), list(costs.twice)
    to_right, to_left = _chain(width, 1), _chain(width, -1)
    first, turn = to_right[0][0], to_right[-1][2]
    back, last = to_left[0][0], to_left[-1][2]
    active = rows.tolist()
    for step, links in ((1, list(costs.from_above)), (-1, list(costs.from_below))):
        previous: Float | None = None
        for y in range(height)[::step]:
            wanted = active[y]
            if previous is None and not wanted:
                continue
            line = lines[y]
            if previous is None:
                first[:] = line
            else:
                np.add(previous, links[min(y, y - step)], out=first)
                np.minimum(first, line, out=first)
            for one, other, out in to_right:
                np.minimum(one, other, out=out)
            np.add(turn, twice[y], out=back)
            for one, other, out in to_left:
                np.minimum(one, other, out=out)
            previous = line
            if wanted or y % _LOOK:
                np.subtract(last, twice[y], out=line)
            else:
                np.subtract(last, twice[y], out=last)
                # What lies beyond the limit lowers nothing below it.
                lower = (line - last > _LEAST) & (last + costs.summed[y] < limit)
                line[:] = last
                if not lower.any():
                    previous = None
            active[y] = True
    np.add(relative, costs.summed, out=field)


def _chain(width: int, way: int) -> list[tuple[Float, Float, Float]]:
    """Arguments (one, other, out) of the np.minimum in a row after which a pixel is the least of itself and
    the seven before it (way 1) or after (way -1): from the first's `one` to the last's `out`, (width)."""
    pad = max(_STEPS)
    here, there = (np.full(width + pad, _FAR, np.float32)[::way] for _ in range(2))
    chain = []
    for step in _STEPS:
        chain.append(
            (here[pad:][::way], here[pad - step : pad - step + width][::way], there[pad:][::way])
        )
        here, there = there, here
    return chain
