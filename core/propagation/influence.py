"""One hint's influence on the work grid: near it by geodesic distance, far from it by likeness."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from core.hints.hint import Hint
from core.hints.raster import Box, both, coverage
from core.propagation.geodesic import Terrain
from core.propagation.grain import grain_sd, without_grain
from core.propagation.grid import resized
from core.propagation.guide import Guide, edge_cost, stepping
from core.propagation.thin import Thin, is_thin, window_of
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
NEAR_FALL = 10.0
"""Geodesic distance over which two places lose 1/e of what they say about each other."""
_ALIKE_PLATEAU, _ALIKE_FALL, _ALIKE_END = 0.7, 1.5, 2.6
"""Distance of codes up to which things are alike outright, over which likeness falls to 1/e, and
where it ends."""
_OTHER_THING = np.float32(9)
"""Squared distance of codes of what lies in a thing that the hint does not mark: nothing there is alike."""
_TOUCHES = 0.2
"""Share of a mark from which its hint is meant for what lies under that share."""
_SAMPLES = 16
_MOST_UNLIKE = 1000.0
_SMOOTHING, _LEAST_EDGE, _EDGE_TO_GRAIN = 3.0, 7.0, 2.75
"""As the guide's, but smoothed less far: a thin thing has few pixels."""


def _weight(distance: float) -> float:
    return math.exp(-distance / FALL) / (distance / FALL + _SOFT)


NETWORK_WEIGHT = _weight(REACH)
_END_WEIGHT = _weight(_END)


def fading(distance: Float, fall: float, end: float) -> Float:
    """exp(-distance / fall), lowered so that it is 1 at 0 and 0 from `end` on."""
    last = np.float32(math.exp(-end / fall))
    out: Float = np.maximum(np.exp(distance * np.float32(-1 / fall)) - last, 0) / (1 - last)
    return out


def _tabled(function: Callable[[Float], Float]) -> Float:
    """function of every float16 there is, so that half a million pixels cost one look-up each."""
    halves = np.arange(1 << 16, dtype=np.uint16).view(np.float16).astype(np.float32)
    with np.errstate(all="ignore"):
        return np.nan_to_num(function(halves)).astype(np.float32)


def _nearness_of(stored: Float) -> Float:
    distance = np.linspace(0, _END, 1 << 14, dtype=np.float32)[::-1]
    weight = _UNIT * (_fallen(distance) - _END_WEIGHT)
    near = np.interp(stored, weight, fading(distance, NEAR_FALL, _END))
    return np.where(stored > 0, near, 0).astype(np.float32)


def _filling_of(stored: Float) -> Float:
    return np.where(stored > 0, stored / (stored + np.float32(_UNIT * NETWORK_WEIGHT)), 0)


def _alike_of(unlike: Float) -> Float:
    away = np.maximum(np.sqrt(np.maximum(unlike, 0)) - np.float32(_ALIKE_PLATEAU), 0)
    return fading(away, _ALIKE_FALL, _ALIKE_END - _ALIKE_PLATEAU)


def _fallen(distance: Float) -> Float:
    u = distance / np.float32(FALL)
    out: Float = np.exp(-u) / (u + np.float32(_SOFT))
    return out


_NEARNESS, _FILLING, _ALIKE = map(_tabled, (_nearness_of, _filling_of, _alike_of))


def filling_of(stored: NDArray[np.float16]) -> Float:
    """`Influence.filling` where the weight is `stored`: never less where that is more."""
    return _FILLING.take(stored.view(np.uint16))


def likeness_of(unlike: NDArray[np.float16]) -> Float:
    """`Influence.likeness` where the distance of codes is `unlike`: never more where that is more."""
    return _ALIKE.take(unlike.view(np.uint16))


@dataclass(frozen=True, eq=False)
class Influence:
    """A hint's maps: depends on its points, radius and reach only, so keep it when the rest
    changes.

    marks is the hint's coverage of the work grid. Rows y0:y1 and columns x0:x1 are where the
    geodesic weight is above 0; `stored` is that part, times 1000, float16. Where `thin` is given the
    hint marks something thinner than a work pixel, and acts there alone.
    """

    hint: Hint
    marks: Box
    guide: Guide
    y0: int
    x0: int
    stored: NDArray[np.float16]
    thin: Thin | None = None

    @property
    def area(self) -> tuple[slice, slice]:
        height, width = self.stored.shape
        return slice(self.y0, self.y0 + height), slice(self.x0, self.x0 + width)

    @property
    def geodesic(self) -> Float:
        """Weight inside `area`, float32; NETWORK_WEIGHT is the competitor's."""
        return self.stored.astype(np.float32) * np.float32(1 / _UNIT)

    @property
    def nearness(self) -> Float:
        """(area) float32 0..1: how much a pixel has to do with the marks, 1/e every NEAR_FALL."""
        return _NEARNESS.take(self.stored.view(np.uint16))

    @property
    def filling(self) -> Float:
        """(area) float32 0..1: near 1 up to REACH, so that a lone hint fills its thing evenly."""
        return filling_of(self.stored)

    @property
    def likeness(self) -> Float:
        """(h, w) float32 0..1: how alike each work pixel is to the marked ones."""
        return likeness_of(self.unlike)

    @cached_property
    def alike(self) -> Float:
        """`likeness` of every second row and column."""
        return likeness_of(np.ascontiguousarray(self.unlike[::2, ::2]))

    @cached_property
    def unlike(self) -> NDArray[np.float16]:
        """(h, w) float16 >= 0: squared distance of codes from the nearest of the marked ones. Things
        that have nothing to do with each other are about 7 apart."""
        codes = self.guide.codes
        height, width = codes.shape[:2]
        h, w = self.guide.size
        sx, sy = both(self.guide.grid.scale)
        box = coverage(self.hint, height, width, (sx * width / w, sy * height / h))
        ys, xs = np.nonzero(box.mask >= 0.5)
        chosen = np.unique(np.linspace(0, len(ys) - 1, _SAMPLES).round().astype(int))
        least = np.full((height, width), np.inf, np.float32)
        flat = codes.reshape(height * width, -1)
        norms = np.einsum("nk,nk->n", flat, flat).reshape(height, width)
        for i in chosen:
            code = codes[box.y0 + ys[i], box.x0 + xs[i]]
            product = (flat @ code).reshape(height, width)
            np.minimum(least, norms - 2 * product + np.float32(code @ code), out=least)
        least = np.clip(least, 0, _MOST_UNLIKE)[..., None]
        luminance = self.guide.values[..., 0]
        coarse = resized(luminance[..., None], (height, width))[..., 0]
        # Rounding may leave a -0, whose sign the bits' order must not meet.
        unlike = np.abs(upsample(least, coarse, luminance, 0, (h, w))[..., 0])
        things = self.guide.grid.things
        if things is not None and not self._marks(things):
            unlike += _OTHER_THING * things
        return unlike.astype(np.float16)

    def _marks(self, things: Float) -> bool:
        """Whether the hint is meant for some of the things (h, w), too."""
        inside = things[self.marks.area] * self.marks.mask
        return bool(inside.sum() >= _TOUCHES * self.marks.mask.sum())


def influence_key(hint: Hint) -> tuple[object, ...]:
    """What an Influence depends on: cache by it."""
    return hint.points, hint.radius, hint.reach


def influence(guide: Guide, hint: Hint) -> Influence:
    """Compute a hint's geodesic map, a few ms; its likeness map follows when first asked for."""
    height, width = guide.size
    marks = coverage(hint, height, width, guide.grid.scale)
    start = np.full((height, width), np.inf, np.float32)
    start[marks.area] = _start(guide, hint, marks)
    distance = guide.terrain.distances(start, _END * hint.reach)
    # Below the last weight everything is 0, so that nothing at all changes further away.
    near = distance < np.float32(_END * hint.reach)
    rows, columns = np.flatnonzero(near.any(1)), np.flatnonzero(near.any(0))
    y0, x0 = int(rows[0]), int(columns[0])
    box = slice(y0, int(rows[-1]) + 1), slice(x0, int(columns[-1]) + 1)
    inside = distance[box] / np.float32(hint.reach)
    weight = np.maximum(_fallen(inside) - np.float32(_END_WEIGHT), 0)
    stored = (weight * _UNIT).astype(np.float16)
    return Influence(hint, marks, guide, y0, x0, stored, _thin(guide, hint))


def _thin(guide: Guide, hint: Hint) -> Thin | None:
    """What the hint marks of a thing that the work grid is too coarse for, at the photo's own size."""
    photo, work = guide.grid.photo, 1 / min(both(guide.grid.scale))
    window = None if photo is None else window_of(photo, hint, work)
    if photo is None or window is None:
        return None
    light = window.luminance
    steps = max(_LEAST_EDGE, _EDGE_TO_GRAIN * grain_sd(light))
    light = without_grain(light, _SMOOTHING, steps)
    marked = window.marked >= 0.5
    if not marked.any():
        return None
    start = np.full(light.shape, np.inf, np.float32)
    # What is marked beside the thing, of another tone, is coloured there and leads nowhere.
    start[marked] = edge_cost(np.abs(light[marked] - np.float32(window.tone)), np.float32(0))
    terrain = Terrain(*stepping(light[..., None]))
    end = np.float32(_END * hint.reach)
    away = np.minimum(terrain.distances(start, float(end)), end, dtype=np.float32)
    away /= np.float32(hint.reach)
    weight = np.maximum(_fallen(away) - np.float32(_END_WEIGHT), 0)
    share = weight / (weight + np.float32(NETWORK_WEIGHT))
    return Thin(window, share, photo.shape) if is_thin(share, window, work) else None


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
