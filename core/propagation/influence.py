"""One hint's influence on the work grid: near it by geodesic distance, far from it by likeness."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from core.hints.hint import Hint
from core.hints.raster import Box, both, coverage
from core.propagation.grid import resized
from core.propagation.guide import Guide, edge_cost
from core.propagation.upsample import upsample

Float = NDArray[np.float32]

FALL = 1.27
"""Geodesic distance over which the weight falls to 1/e."""
REACH = 14.3
"""Geodesic distance where the network's own weight equals the hint's."""
_SOFT = 0.03
_END = 1.5 * REACH
_UNIT = 1000.0
"""Weights are kept times this, which brings 33 (at the mark) to 1e-7 into float16's range."""
LIKE = 20.0
"""Weight of perfect likeness at spread 1, in units of the network's own."""
_SAMPLES = 16


def _weight(distance: float) -> float:
    return math.exp(-distance / FALL) / (distance / FALL + _SOFT)


NETWORK_WEIGHT = _weight(REACH)
_END_WEIGHT = _weight(_END)


@dataclass(frozen=True, eq=False)
class Influence:
    """A hint's maps: depends on its points, radius and reach only, so keep it when the rest
    changes.

    marks is the hint's coverage of the work grid. Rows y0:y1 and columns x0:x1 are where the
    geodesic weight is above 0; `stored` is that part, times 1000, float16.
    """

    hint: Hint
    marks: Box
    guide: Guide
    y0: int
    x0: int
    stored: NDArray[np.float16]

    @property
    def area(self) -> tuple[slice, slice]:
        height, width = self.stored.shape
        return slice(self.y0, self.y0 + height), slice(self.x0, self.x0 + width)

    @property
    def geodesic(self) -> Float:
        """Weight inside `area`, float32; NETWORK_WEIGHT is the competitor's."""
        return self.stored.astype(np.float32) * np.float32(1 / _UNIT)

    @cached_property
    def likeness(self) -> NDArray[np.float16]:
        """(h, w) float16 0..1: how alike each work pixel is to the marked ones."""
        codes = self.guide.codes
        height, width = codes.shape[:2]
        h, w = self.guide.size
        sx, sy = both(self.guide.grid.scale)
        box = coverage(self.hint, height, width, (sx * width / w, sy * height / h))
        ys, xs = np.nonzero(box.mask >= 0.5)
        chosen = np.unique(np.linspace(0, len(ys) - 1, _SAMPLES).round().astype(int))
        unlike = np.full((height, width), np.inf, np.float32)
        flat = codes.reshape(height * width, -1)
        norms = np.einsum("nk,nk->n", flat, flat).reshape(height, width)
        for i in chosen:
            code = codes[box.y0 + ys[i], box.x0 + xs[i]]
            product = (flat @ code).reshape(height, width)
            np.minimum(unlike, norms - 2 * product + np.float32(code @ code), out=unlike)
        alike = np.exp(-np.maximum(unlike, 0))[..., None]
        luminance = self.guide.values[..., 0]
        coarse = resized(luminance[..., None], (height, width))[..., 0]
        return upsample(alike, coarse, luminance, 0, (h, w))[..., 0].astype(np.float16)


def influence_key(hint: Hint) -> tuple[object, ...]:
    """What an Influence depends on: cache by it."""
    return hint.points, hint.radius, hint.reach


def influence(guide: Guide, hint: Hint) -> Influence:
    """Compute a hint's geodesic map, a few ms; its likeness map follows when first asked for."""
    height, width = guide.size
    marks = coverage(hint, height, width, guide.grid.scale)
    start = np.full((height, width), np.inf, np.float32)
    start[marks.area] = _start(guide, hint, marks)
    reach = np.float32(hint.reach)
    distance = guide.terrain.distances(start, _END * hint.reach) / reach
    # Below the last weight everything is 0, so that nothing at all changes further away.
    u = distance / np.float32(FALL)
    weight = np.exp(-u) / (u + np.float32(_SOFT)) - np.float32(_END_WEIGHT)
    weight[distance >= _END] = 0
    rows, columns = np.flatnonzero(weight.max(1) > 0), np.flatnonzero(weight.max(0) > 0)
    y0, x0 = int(rows[0]), int(columns[0])
    inside = weight[y0 : rows[-1] + 1, x0 : columns[-1] + 1]
    return Influence(hint, marks, guide, y0, x0, (inside * _UNIT).astype(np.float16))


def _start(guide: Guide, hint: Hint, marks: Box) -> Float:
    """Distance known at the marks: 0 along a stroke; a point starts from its own cell, and cells of
    its disc that lie across an edge start further away, so that a click near an edge takes one
    side."""
    marked = marks.mask >= 0.5
    if hint.is_stroke:
        return np.where(marked, np.float32(0), np.float32(np.inf))
    middle = np.unravel_index(int(marks.distance.argmin()), marks.distance.shape)
    values = guide.values[marks.area]
    offset = values - values[middle]
    size = np.sqrt(np.einsum("hwc,hwc->hw", offset, offset))
    out: Float = np.where(marked, edge_cost(size, np.float32(0)), np.float32(np.inf))
    return out.astype(np.float32)
