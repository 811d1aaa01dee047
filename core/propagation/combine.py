"""Hints and network chroma to chroma: on the work grid, then at any size in strips."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from core.hints.hint import Hint
from core.hints.raster import acts, both, canonical, canonical_key, target
from core.propagation.detail import Detailed
from core.propagation.grid import WorkGrid
from core.propagation.guide import Guide, prepare_guide
from core.propagation.influence import NETWORK_WEIGHT, Influence, influence, likeness_of
from core.propagation.kriging import (
    but_colours,
    followed,
    kriged,
    least_unlike,
    spread_of,
    trust,
)
from core.propagation.pin import Pins, pin
from core.propagation.places import Pair, Places
from core.propagation.thin import Thin, colour_thin
from core.propagation.upsample import upsample

Float = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class WorkChroma:
    """Chroma of the work grid with its hints: ab (h, w, 2) float32; covered (h, w) float32 0..1,
    how much of each pixel is decided by color and neutral hints."""

    ab: Float
    covered: Float
    grid: WorkGrid
    hints: tuple[Hint, ...] = ()
    thin: tuple[tuple[Hint, Thin], ...] = ()
    _pins: dict[tuple[float, float], Pins] = field(
        init=False, repr=False, default_factory=dict
    )  # by scale

    def strip(
        self,
        luminance: Float | Detailed,
        y0: int,
        full_size: tuple[float, float],
        x0: int = 0,
        out: Float | None = None,
    ) -> Float:
        """Chroma (rows, columns, 2) of a part of the picture at full_size (H, W; see `upsample`): upsampled
        along luminance (rows, columns), marks pinned. Parts fit together exactly; thread-safe."""
        result = upsample(self.ab, self.grid.luminance, luminance, y0, full_size, x0, out)

        def base_at(top: int, bottom: int, left: int, right: int) -> Float:
            under = luminance[top - y0 : bottom - y0, left - x0 : right - x0]
            return upsample(self.grid.base, self.grid.luminance, under, top, full_size, left)

        colour_thin(self.thin, result, y0, x0, full_size, base_at)
        if self.hints:
            h, w = self.ab.shape[:2]
            sx, sy = both(self.grid.scale)
            scale = (sx * full_size[1] / w, sy * full_size[0] / h)
            if (pins := self._pins.get(scale)) is None:
                pins = self._pins[scale] = Pins(self.hints, scale)
            pins.set(result, y0, x0, base_at)
        return result


def combine(
    guide: Guide,
    conditioned: Float | None,
    hints: Sequence[Hint],
    influences: Sequence[Influence],
    spread: float,
    base: Float | None = None,
) -> WorkChroma:
    """Chroma of the work grid under `hints`, hint k with influences[k].

    base (h, w, 2) is the chroma to start from where it is not the guide's own (the look's).
    conditioned (h, w, 2) is the network's own answer to the hints, or None; it counts near them and
    where things are alike, as far as `spread` says (0..1, for hints that bring none of their own), and
    everywhere once most things have hints that it goes along with; the
    hints' remaining change is kriged over nearness and likeness (with what they have in common
    everywhere, once the network's answer counts there), and what that leaves at the marks
    spreads by geodesic weight. At spread 0 nothing beyond their reach moves.
    Hints on things thinner than a work pixel act when strips are painted, and nowhere else.
    The order of the hints does not matter, not even to the last bit. Without a hint that acts this
    is the base itself.
    """
    grid = guide.grid if base is None else replace(guide.grid, base=base)
    base = grid.base
    pairs = sorted(
        ((h, i) for h, i in zip(hints, influences, strict=True) if acts(h)),
        key=lambda pair: canonical_key(pair[0]),
    )
    thin = tuple((hint, its.thin) for hint, its in pairs if its.thin is not None)
    acting = tuple(hint for hint, _ in pairs)
    pairs = [pair for pair in pairs if pair[1].thin is None]
    if not pairs:
        return replace(plain_chroma(grid), hints=acting, thin=thin)
    places = Places.of(pairs)
    under = places.means(base)
    wanted = np.stack([_target(h, u) for (h, _), u in zip(pairs, under, strict=True)])
    moved, more = base, 0.0
    if conditioned is not None:
        share = followed(pairs, spread, guide.size)
        more = trust(pairs, wanted - under, wanted - places.means(conditioned), spread)
        if more > 0:
            share = share + np.float32(more) * (followed(pairs, 1.0, guide.size) - share)
        moved = base + share[..., None] * (conditioned - base)
    moved = moved + kriged(pairs, places, wanted - places.means(moved), spread, base, more)
    ab, covered = _settled(guide, pairs, base, moved, wanted - places.means(moved), spread)
    work = WorkChroma(ab, covered, grid, acting, thin)
    _pin_work(work, pairs)
    return work


def plain_chroma(grid: WorkGrid) -> WorkChroma:
    """The work chroma of a grid without any hint: its base."""
    return WorkChroma(grid.base.copy(), np.zeros(grid.luminance.shape, np.float32), grid)


def propagate(
    grid: WorkGrid, conditioned: Float | None, hints: Sequence[Hint], spread: float = 0.0
) -> WorkChroma:
    """All of it for one grid: prepare_guide, influence and combine. Keep the guide and the
    influences instead where hints change while the photo stays."""
    guide = prepare_guide(grid)
    acting = canonical(hints)
    influences = [influence(guide, hint) for hint in acting]
    return combine(guide, conditioned, acting, influences, spread)


def _target(hint: Hint, under: Float) -> Float:
    """The chroma (2) a hint wants at its marks, `under` (2) being the mean there without hints."""
    return np.stack([target(hint, under[channel], channel) for channel in range(2)])


def _settled(
    guide: Guide, pairs: Sequence[Pair], base: Float, moved: Float, left: Float, spread: float
) -> tuple[Float, Float]:
    """What is left (N, 2) between `moved` and the hints at their marks, spread by geodesic weight
    against the network's, so that marks are met and each hint holds its ground: (ab, covered)."""
    total, covered = guide.recent.keep(
        ("held", but_colours(pairs, spread)), lambda: _held(pairs, guide.size, spread)
    )
    change = np.zeros((2, *guide.size), np.float32)
    for (hint, its), rest in zip(pairs, left, strict=True):
        area, weight = its.area, _geodesic(its) * np.float32(hint.strength)
        for channel in range(2):
            if hint.kind == "color":
                change[channel][area] += weight * rest[channel]
            else:
                # Keep and neutral mean every pixel, not the mean of the marks.
                wanted = target(hint, base[area][..., channel], channel)
                change[channel][area] += weight * (wanted - moved[area][..., channel])
    ab = moved + np.moveaxis(change / total, 0, 2)
    return ab.astype(np.float32, copy=False), covered


def _geodesic(its: Influence) -> Float:
    return its.guide.recent.keep(("geodesic", its), lambda: its.geodesic)


def _held(pairs: Sequence[Pair], size: tuple[int, int], spread: float) -> Float:
    """(2, h, w): all weights together, and how much of each pixel color and neutral hints decide."""
    total = np.full(size, NETWORK_WEIGHT, np.float32)
    coloured, alike = np.zeros_like(total), np.zeros_like(total)
    spreading: dict[float, list[Influence]] = {}
    for hint, its in pairs:
        area, weight = its.area, _geodesic(its) * np.float32(hint.strength)
        total[area] += weight
        if hint.kind != "keep":
            coloured[area] += weight * np.float32(hint.strength)
            if own := spread_of(hint, spread):
                spreading.setdefault(own * hint.strength, []).append(its)
    for share, some in spreading.items():
        np.maximum(alike, np.float32(share) * likeness_of(least_unlike(some)), out=alike)
    covered = np.clip(coloured / total, 0, 1)
    covered += (1 - covered) * alike * (NETWORK_WEIGHT / total)
    return np.stack([total, covered])


def _pin_work(work: WorkChroma, pairs: list[tuple[Hint, Influence]]) -> None:
    """Pin on the work grid those marks that fill at least a cell of it; smaller ones only at the
    size of the picture, so that a click on a wire does not paint the sky around it."""
    scale = both(work.grid.scale)
    wide = [hint for hint, _ in pairs if hint.radius * min(scale) >= 0.5]

    def base_at(top: int, bottom: int, left: int, right: int) -> Float:
        return work.grid.base[top:bottom, left:right]

    pin(work.ab, 0, 0, wide, scale, base_at)
