"""Bridges over scratches, creases and wires: a change comes out behind such a line, and does not enter it.

Lines are what opening and closing with short segments takes away: Serra, *Image Analysis and Mathematical
Morphology*, 1982. Which of them count, and walks and costs over them, are ours. Bridging the wrong line costs
more than leaving one (windows, letters and beams are lines too), so that few are bridged: long and very thin
ones with the same tone, texture and colour on both sides.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from core.propagation.geodesic import Terrain
from core.propagation.windows import least, most, sums, widened

Float = NDArray[np.float32]
Mask = NDArray[np.bool_]
Costs = Callable[[Float, Mask | None], tuple[Float, Float]]
"""Costs of stepping right and down over guide values; with a mask right for steps from or to it only."""

_HALF_OF = 192
"""Long side a pixel of half a line's greatest width stands for: 4 work pixels at 384."""
_CLEAR = (20.0, 40.0)
"""L* units between which a line comes to count. Fainter ones are folds and shading of the thing itself:
from 14 on the region test loses 3 % at six clicks."""
_SHARE = 1 / 8
"""Lines shorter than this share of the long side are walked around."""
_THROUGH, _SEEN, _CLEAR_THROUGH = 1 / 2, 4.0, (8.0, 14.0)
"""What is seen as a line over so much of the long side is no part of a thing, and counts while fainter."""
_GAP = 2
"""Gaps of up to twice as many pixels do not end a line: something else crosses it there."""
_SIDE = 4
"""Pixels on either side of a line that must be alike."""
_UNLIKE = 8.0
"""Difference of their mean guide values, and of the spread of their L*, from which they are two things."""
_COUNTS = np.array((1, 0.6, 0.6, 1), np.float32)
"""What of such a difference counts: the network paints the two sides of a line apart as if they were."""
_TOLL = 0.75
"""Cost of going onto a line, and of leaving it."""
_RISE = 0.5
"""How far a line's own pixels lie above the bridge, in shares of the cost of its edge."""
_ON = 1.0
_BLUR = 4
"""Pixels from a line up to which the network's chroma is another because of it."""


class BridgedTerrain(Terrain):
    """A terrain whose thin lines may be crossed by hints that begin beside them; a hint on a line has the
    plain one."""

    def __init__(
        self,
        values: Float,
        costs: Costs,
        rise_of: Callable[[Float], Float],
    ) -> None:
        """values (h, w, C) of a guide, L first; costs gives those of stepping right and down over such
        values, rise_of the cost of a difference (h, w) in L*."""
        right, down = costs(values, None)
        super().__init__(right, down)
        self._bridged: Terrain | None = None
        light = values[..., 0]
        half = max(1, round(max(light.shape) / _HALF_OF))
        line, ground = _lines(values, half)
        lying = [plane.T for plane in _lines(values.swapaxes(0, 1), half)]
        ground = np.where(lying[0] > line, lying[1], ground)
        line = np.maximum(line, lying[0])
        if not line.any():
            return
        crossed, near = values.copy(), _around(line, _BLUR)
        crossed[..., 0] += line * (ground - light)
        crossed[..., 1:] += near[..., None] * (_beside(values[..., 1:], line) - values[..., 1:])
        over_right, over_down = costs(crossed, near > 0)
        right = _mixed(right, over_right, near, line, 1)
        down = _mixed(down, over_down, near, line, 0)
        self._bridged = Terrain(right, down)
        self._rise = line * rise_of(np.abs(ground - light)) * np.float32(_RISE)

    def distances(self, start: Float, limit: float) -> Float:
        """As a Terrain's; on lines that were crossed they are higher by the line's own rise."""
        if self._bridged is None or self._begins_on_line(start < limit):
            return super().distances(start, limit)
        raised: Float = self._bridged.distances(start, limit) + self._rise
        return np.minimum(raised, start, out=raised)

    def _begins_on_line(self, marks: NDArray[np.bool_]) -> bool:
        return bool((self._rise[marks] > _ON).mean() >= 0.5) if marks.any() else False


def _lines(values: Float, half: int) -> tuple[Float, Float]:
    """How much each pixel is of an upright line that may be bridged, 0..1, and the L* beside it."""
    light = values[..., 0]
    filled = least(most(light, half), half)
    cut = most(least(light, half), half)
    dark = filled - light > light - cut
    ground = np.where(dark, filled, cut)
    height: Float = np.abs(ground - light)
    line = _rising(height, _CLEAR)
    sure = _alike_beside(line > 0, values, half)
    if sure.any():
        sure &= _as_long(sure, _SHARE)
    line *= sure
    seen = height > _SEEN
    through = (_as_long(seen & dark, _THROUGH) & dark) | (_as_long(seen & ~dark, _THROUGH) & ~dark)
    if through.any():
        faint = _rising(height, _CLEAR_THROUGH) * through
        faint *= _alike_beside(faint > 0, values, half)
        line = np.maximum(line, faint)
    return line, ground


def _as_long(mask: Mask, share: float) -> Mask:
    """Where a path along the mask is as long as this share of the long side."""
    whole = least(most(mask.T, _GAP), _GAP).T
    return np.asarray(_lengths(whole) >= share * max(mask.shape), np.bool_)


def _rising(height: Float, limits: tuple[float, float]) -> Float:
    low, high = limits
    out: Float = np.clip((height - np.float32(low)) / np.float32(high - low), 0, 1)
    return out


def _lengths(mask: Mask) -> NDArray[np.int32]:
    """(h, w): pixels of the longest path through each pixel that stays on the mask, a row further with every
    step and at most a column aside; 0 off the mask. Heijmans, Buckley, Talbot, *Path openings*, 2005."""
    height, width = mask.shape
    # Down and up at once: a row of both is the same few calls.
    on = np.stack([mask, mask[::-1]], 1).astype(np.int32)
    longest = np.zeros((2, width + 2), np.int32)
    here, left, right = longest[:, 1:-1], longest[:, :-2], longest[:, 2:]
    found, more = np.empty((height, 2, width), np.int32), np.empty((2, width), np.int32)
    for y in range(height):
        np.maximum(left, right, out=more)
        np.maximum(more, here, out=more)
        more += 1
        np.multiply(more, on[y], out=here)
        found[y] = here
    total = found[:, 0] + found[::-1, 1] - 1
    return np.asarray(np.maximum(total, 0), np.int32)


def _alike_beside(line: Mask, values: Float, half: int) -> Mask:
    """Those of the pixels `line` (h, w) that have the same to the left and to the right of the line."""
    ys, xs = np.nonzero(line)
    away, last = np.arange(half + 1, half + 1 + _SIDE), line.shape[1] - 1
    sides = []
    for way in (-1, 1):
        beside = values[ys[:, None], np.clip(xs[:, None] + way * away, 0, last)]
        sides.append(np.column_stack([beside.mean(1) * _COUNTS, beside[..., 0].std(1)]))
    out = np.zeros_like(line)
    out[ys, xs] = np.square(sides[0] - sides[1]).sum(1) < _UNLIKE**2
    return out


def _around(line: Float, reach: int) -> Float:
    """The largest of `line` (h, w) within so many pixels each way."""
    return np.ascontiguousarray(most(most(line, reach).T, reach).T)


def _beside(planes: Float, line: Float) -> Float:
    """planes (h, w, C) as they are around lines and where the network no longer sees these: means of what is
    clear of them."""
    clear = (_around(line, _BLUR) == 0).astype(np.float32)[..., None]
    reach = 2 * _BLUR + 1
    total, count = (_summed(field, reach) for field in (planes * clear, clear))
    return np.where(count > 0, total / np.maximum(count, 1), planes)


def _summed(field: Float, reach: int) -> Float:
    for axis in (0, 1):
        field = sums(widened(field, axis, reach, reach), 2 * reach + 1, axis)
    return field


def _mixed(plain: Float, bridged: Float, near: Float, line: Float, axis: int) -> Float:
    """Costs along an axis: bridged ones near lines, with the toll at their rims."""
    one, other = (near[1:], near[:-1]) if axis == 0 else (near[:, 1:], near[:, :-1])
    rims = np.abs(np.diff(line, axis=axis))
    out: Float = plain + np.maximum(one, other) * (bridged - plain) + np.float32(_TOLL) * rims
    return out
