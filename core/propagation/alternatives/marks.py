"""Hints as the marked pixels of a grid, which is all that the alternatives know of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.hints.hint import Hint
from core.hints.raster import canonical, coverage, pull, target
from core.propagation.grid import WorkGrid

Float = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Marks:
    """hints: those that act. owner (h, w) int32: index into hints of the hint that marks a pixel, -1
    for none. wanted (h, w, 2) float32: the chroma it wants there (keep: the base's own), elsewhere the
    base."""

    hints: tuple[Hint, ...]
    owner: NDArray[np.int32]
    wanted: Float

    @property
    def marked(self) -> NDArray[np.bool_]:
        return self.owner >= 0


def rasterised(grid: WorkGrid, hints: Sequence[Hint]) -> Marks:
    """The marks of hints on a grid; where they overlap the nearest line wins, whatever the order."""
    acting = tuple(canonical(hints))
    height, width = grid.luminance.shape
    owner = np.full((height, width), -1, np.int32)
    strongest = np.zeros((height, width), np.float32)
    wanted = grid.base.copy()
    for index, hint in enumerate(acting):
        box = coverage(hint, height, width, grid.scale)
        weight = np.where(box.mask >= 0.5, pull(hint, box), np.float32(0))
        wins = weight > strongest[box.area]
        strongest[box.area][wins] = weight[wins]
        owner[box.area][wins] = index
        for channel in range(2):
            colour = target(hint, grid.base[box.area][..., channel], channel)
            np.copyto(wanted[box.area][..., channel], colour, where=wins)
    return Marks(acting, owner, wanted)
