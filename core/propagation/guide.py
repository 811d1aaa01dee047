"""All that propagation needs of a photo and that no hint changes: computed once per photo."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from core.propagation.bridges import BridgedTerrain, Costs
from core.propagation.codes import code_costs, codes_of
from core.propagation.colour_steps import chances, shipped
from core.propagation.geodesic import Terrain
from core.propagation.grain import grain_sd, without_grain
from core.propagation.grid import WorkGrid
from core.propagation.patterns import without_patterns
from core.propagation.recent import Recent
from core.propagation.windows import widened

Float = NDArray[np.float32]
Mask = NDArray[np.bool_]

CHROMA_WEIGHT = 2.0
"""Network chroma counts twice: it alone separates objects of equal luminance."""
_SMOOTHING = 10.0
_LEAST_EDGE = 7.0
_EDGE_TO_GRAIN = 2.75
"""L is smoothed over 10 px within edges; a step of about this many units, or of so many times the
grain, is an edge. Measured on clean photos too: 1.5 dB at 10 and at 100 random hints."""
_STEP = 0.0244 * 512
"""Distance across the whole long side of a photo without any edge."""
_KNEE = 2.0
_TEXTURE = 2.0
_DISCOUNT = 1.5
"""How much texture lowers costs. On photos 2 recolours things a little better, 1 holds at dust, grain
and lace; from 2 on colour runs out of lace."""
_OWN_SHARE = np.float32(0.65)
_CHANCE_COST = np.float32(1.2)
"""Share of a difference's cost that remains where learnt colour steps are known, and the cost of a step
that surely leads to another colour. Learnt steps alone are blunt: 0.3 and 2.25 take a little more with three
clicks, and let colour bleed over edges (14.7 % for 12.9, 12 photos; 12.4 without what is learnt)."""
_OUTLINE = np.float32(4)
"""Cost of going into a thing that is known, or out of it. On historic photos with 10 faces found, spread 0,
clicks on clothes change the skin by 9.6 ab units at 0, by 6.5 at 3, 5.8 at 4, 3.3 at 8; clicks on skin change
the hair by 20, 11, 8.5 and 5, and of the neck they take 84 %, 67, 59 and 25."""
_FRESH_RANGE = 50.0
_MOST_STRETCH = 5.0
"""Range of all L* but 1 % below which a print counts as faded, and how far its
tones are at most pulled apart for the guide."""

_TILE = 48

_MAPS_KEPT = 64
"""Maps of 0.4 MB that a guide keeps: three for each of 20 hints, and some of all together."""


@dataclass(frozen=True, eq=False)
class Guide:
    """Edge costs of a work grid. `values` (h, w, 4) is (L, 2a, 2b, contrast of a pattern), L freed of
    grain and patterns and, where the print has faded, as far apart as a fresh one's; `terrain` the
    costs of its 4-neighbour steps; the squared distance of two cells' `codes` (h4, w4, K) is how unlike
    they are."""

    grid: WorkGrid
    values: Float
    terrain: Terrain
    codes: Float

    @property
    def size(self) -> tuple[int, int]:
        return self.terrain.size

    @cached_property
    def recent(self) -> Recent:
        """Maps of the hints last combined, so that a recolour does not make them again."""
        return Recent(_MAPS_KEPT)


def prepare_guide(grid: WorkGrid) -> Guide:
    """Edge costs of a work grid, from luminance freed of grain, patterns and fine texture, and from what
    the network takes for different things."""
    luminance = grid.luminance.astype(np.float32) * _stretch(grid.luminance)
    steps = max(_LEAST_EDGE, _EDGE_TO_GRAIN * grain_sd(luminance))
    luminance = without_grain(luminance, _SMOOTHING, steps)
    luminance, contrast = without_patterns(luminance)
    values = np.dstack([luminance, grid.base * np.float32(CHROMA_WEIGHT), contrast]).astype(
        np.float32
    )
    codes = codes_of(grid, values[..., 0])
    costs: Costs = stepping
    if grid.features is not None:
        # Chroma that stands in for features is in the values already.
        costs = _informed(grid, grid.features, values, codes)
    if grid.things is not None:
        costs = _outlined(costs, grid.things)
    terrain = BridgedTerrain(values, costs, lambda size: edge_cost(size, np.float32(0)))
    return Guide(grid, values, terrain, codes)


def _informed(grid: WorkGrid, features: Float, values: Float, codes: Float) -> Costs:
    """Costs over values as `stepping` gives them, but most of them by what the network makes of the photo:
    where colour is likely to change, and what is unlike."""
    unlike = code_costs(codes, values.shape[:2])
    weights, stretch = shipped(), _stretch(grid.luminance)
    step = _step(values.shape[:2])

    def costs(crossed: Float, where: Mask | None = None) -> tuple[Float, Float]:
        right, down = stepping(crossed, where)
        if weights is not None:
            # A line that is bridged and a pattern are gone from these values, and must be so here.
            luminance = grid.luminance + (crossed[..., 0] - values[..., 0]) / stretch
            luminance = np.where(values[..., 3] > 0, crossed[..., 0] / stretch, luminance)
            base = crossed[..., 1:3] / np.float32(CHROMA_WEIGHT)
            likely = chances(luminance, base, features, weights, where)
            right, down = (
                step + _OWN_SHARE * (plain - step) + _CHANCE_COST * chance
                for plain, chance in zip((right, down), likely, strict=True)
            )
        return right + unlike[0], down + unlike[1]

    return costs


def _outlined(costs: Costs, things: Float) -> Costs:
    """costs, and those of going into `things` (h, w) and out of them."""
    right, down = (_OUTLINE * np.abs(np.diff(things, axis=axis)) for axis in (1, 0))

    def outlined(values: Float, where: Mask | None = None) -> tuple[Float, Float]:
        plain = costs(values, where)
        return plain[0] + right, plain[1] + down

    return outlined


def _step(size: tuple[int, ...]) -> np.float32:
    return np.float32(_STEP / max(size))


def stepping(values: Float, where: Mask | None = None) -> tuple[Float, Float]:
    """Costs of stepping right (h, w-1) and down (h-1, w) over guide values (h, w, C); with where (h, w) right
    for steps from or to its pixels only."""
    step = _step(values.shape[:2])
    return _costs(values, 1, step, where), _costs(values, 0, step, where)


def _stretch(luminance: Float) -> np.float32:
    """How far the tones of luminance (h, w) are pulled apart where they span little, so that a faded
    print's edges hold as a fresh one's do; 1 where they span enough. Beyond 0..100 is fine: only
    differences count."""
    low, high = np.percentile(luminance, (0.5, 99.5))
    if high - low >= _FRESH_RANGE:
        return np.float32(1)
    return np.float32(min(_FRESH_RANGE / max(float(high - low), 1e-3), _MOST_STRETCH))


def _costs(values: Float, axis: int, step: np.float32, where: Mask | None) -> Float:
    """Costs of the steps along an axis. A difference counts less the more of them point to and fro
    around, so that knit, grass and halftone do not block while a soft edge, all of one sign, does.

    Source: Xu, Yan, Xia, Jia, *Structure extraction from texture via relative total variation*,
    SIGGRAPH Asia 2012 (windowed total against windowed inherent variation).
    """
    planes = np.moveaxis(values, 2, 0)
    # A plane without anything, as where no pattern is, costs nothing.
    difference = [np.diff(plane, axis=axis) for plane in planes if plane.any()]
    size = _root_of_squares(difference, values.shape[:2], axis)
    inherent = _root_of_squares([_blurred(d, where) for d in difference], values.shape[:2], axis)
    texture = np.maximum(_blurred(size, where) - inherent, 0)
    return step + edge_cost(size, np.float32(_DISCOUNT) * texture)


def _root_of_squares(fields: list[Float], size: tuple[int, int], axis: int) -> Float:
    total = np.zeros((size[0] - (axis == 0), size[1] - (axis == 1)), np.float32)
    for field in fields:
        total += field * field
    return np.sqrt(total, out=total)


def edge_cost(size: Float, around: Float | np.float32) -> Float:
    """Cost of a difference of `size` where texture of this mean difference is `around`."""
    out: Float = size * size / (size + around + np.float32(_KNEE))
    return out


def _blurred(field: Float, where: Mask | None) -> Float:
    """Gaussian of 2 px of steps (h, w), edges repeated; 0 in tiles that lie off `where`, if given."""
    reach = int(3 * _TEXTURE)
    kernel = np.exp(-0.5 * (np.arange(reach + 1) / _TEXTURE) ** 2)
    kernel /= 2 * kernel.sum() - 1
    weights = kernel.astype(np.float32)
    height, width = field.shape
    out = np.zeros_like(field)
    if not field.size:
        return out
    wide = widened(widened(field, 0, reach, reach), 1, reach, reach)
    # Of whole rows few at a time, which stay in the cache.
    across = width if where is None else _TILE
    for top in range(0, height, _TILE):
        for left in range(0, width, across):
            rows, columns = min(_TILE, height - top), min(across, width - left)
            # A step leads to the next pixel.
            if (
                where is not None
                and not where[top : top + rows + 1, left : left + columns + 1].any()
            ):
                continue
            tile = wide[top : top + rows + 2 * reach, left : left + columns + 2 * reach]
            for axis, length in ((0, rows), (1, columns)):
                tile = _weighted(tile, axis, length, weights)
            out[top : top + rows, left : left + columns] = tile
    return out


def _weighted(field: Float, axis: int, length: int, weights: Float) -> Float:
    """Sums of the pixels along an axis by how far away they are: weights (reach + 1)."""
    reach = len(weights) - 1

    def moved(by: int) -> Float:
        part = slice(reach + by, reach + by + length)
        return field[part] if axis == 0 else field[:, part]

    out: Float = moved(0) * weights[0]
    both = np.empty_like(out)
    for by in range(1, reach + 1):
        np.add(moved(-by), moved(by), out=both)
        both *= weights[by]
        out += both
    return out
