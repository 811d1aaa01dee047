"""Bridges over thin lines (scratches, creases, twigs): a change comes out behind a line alike on both sides,
and does not enter the line itself.

Lines are what opening and closing with short segments takes away: Serra, *Image Analysis and Mathematical
Morphology*, 1982. Walks and costs over them are ours.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from core.propagation.geodesic import Terrain

Float = NDArray[np.float32]

_HALF = 2
"""Lines of at most twice as many work pixels are bridged."""
_FAINT, _CLEAR = 20.0, 40.0
"""L* units between which a line comes to count. Fainter ones are folds and shading of the thing itself:
from 14 on the region test loses 3 % at six clicks."""
_TOLL = 0.75
"""Cost of going onto a line, and of leaving it."""
_RISE = 0.5
"""How far a line's own pixels lie above the bridge, in shares of the cost of its edge."""
_ON = 1.0


class BridgedTerrain(Terrain):
    """A terrain whose thin lines may be crossed by hints that begin beside them; a hint on a line has the
    plain one."""

    def __init__(
        self,
        values: Float,
        costs: Callable[[Float], tuple[Float, Float]],
        rise_of: Callable[[Float], Float],
    ) -> None:
        """values (h, w, C) of a guide, L first; costs gives those of stepping right and down over such
        values, rise_of the cost of a difference (h, w) in L*."""
        right, down = costs(values)
        super().__init__(right, down)
        self._bridged: Terrain | None = None
        light = values[..., 0]
        ground = _without_lines(light)
        line = np.clip((np.abs(ground - light) - _FAINT) / np.float32(_CLEAR - _FAINT), 0, 1)
        if not line.any():
            return
        crossed = values.copy()
        crossed[..., 0] += line * (ground - light)
        over_right, over_down = costs(crossed)
        right = _mixed(right, over_right, line, 1)
        down = _mixed(down, over_down, line, 0)
        self._bridged = Terrain(right, down)
        self._rise = line * rise_of(np.abs(ground - light)) * np.float32(_RISE)

    def distances(self, start: Float, limit: float, known: Float | None = None) -> Float:
        """As a Terrain's; on lines that were crossed they are higher by the line's own rise."""
        if self._bridged is None or self._begins_on_line(start < limit):
            if known is not None and self._bridged is not None:
                known = known if self._begins_on_line(known <= 0) else None
            return super().distances(start, limit, known)
        if known is not None:
            known = None if self._begins_on_line(known <= 0) else np.maximum(known - self._rise, 0)
        found = self._bridged.distances(start, limit, known)
        raised: Float = found + self._rise
        if known is not None:
            np.minimum(raised, found, out=raised, where=known <= 0)
        np.minimum(raised, start, out=raised)
        return raised

    def _begins_on_line(self, marks: NDArray[np.bool_]) -> bool:
        return bool((self._rise[marks] > _ON).mean() >= 0.5) if marks.any() else False


def _without_lines(light: Float) -> Float:
    """light (h, w) with what lies beside each thin line in its place."""
    filled = np.maximum(*(_eroded(_grown(light, axis), axis) for axis in (0, 1)))
    cut = np.minimum(*(_grown(_eroded(light, axis), axis) for axis in (0, 1)))
    return np.where(filled - light > light - cut, filled, cut)


def _mixed(plain: Float, bridged: Float, line: Float, axis: int) -> Float:
    """Costs along an axis: bridged ones on lines, with the toll at their rims."""
    one, other = (line[1:], line[:-1]) if axis == 0 else (line[:, 1:], line[:, :-1])
    share = np.maximum(one, other)
    out: Float = plain + share * (bridged - plain) + np.float32(_TOLL) * np.abs(one - other)
    return out


def _grown(light: Float, axis: int) -> Float:
    """Largest value of 2 * _HALF + 1 pixels along an axis."""
    length = light.shape[axis]
    out = light
    for offset in range(-_HALF, _HALF + 1):
        at = np.clip(np.arange(length) + offset, 0, length - 1)
        out = np.maximum(out, light.take(at, axis))
    return out


def _eroded(light: Float, axis: int) -> Float:
    return -_grown(-light, axis)
