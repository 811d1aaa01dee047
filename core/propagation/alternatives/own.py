"""Our own propagation in the form of the alternatives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from core.hints.hint import Hint
from core.hints.raster import acts, both
from core.propagation.combine import propagate
from core.propagation.grid import WorkGrid, resized, work_size

Float = NDArray[np.float32]


def tintype(
    grid: WorkGrid,
    hints: Sequence[Hint],
    *,
    conditioned: Float | None = None,
    spread: float = 0.0,
) -> Float:
    """Chroma (h, w, 2) of the grid, as the program computes it: on a work grid, enlarged along
    luminance, marks pinned.

    conditioned (h, w, 2) is the network's own answer to the hints, spread 0..1 as in `combine`.
    """
    if not any(acts(hint) for hint in hints):
        return grid.base.copy()
    height, width = grid.luminance.shape
    size = work_size(height, width)
    small = grid
    if size != (height, width):
        sx, sy = both(grid.scale)
        small = replace(
            grid,
            luminance=resized(grid.luminance[..., None], size)[..., 0],
            base=resized(grid.base, size),
            scale=(sx * size[1] / width, sy * size[0] / height),
        )
        conditioned = None if conditioned is None else resized(conditioned, size)
    work = propagate(small, conditioned, hints, spread)
    return work.strip(grid.luminance, 0, (height, width))
