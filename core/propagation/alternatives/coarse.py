"""Any method on a small grid, its change brought to full size along the luminance.

Source: Kopf, Cohen, Lischinski, Uyttendaele, *Joint bilateral upsampling*, SIGGRAPH 2007, who solve
colorization small and enlarge it just so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from core.hints.hint import Hint
from core.hints.raster import both, canonical
from core.propagation.alternatives.marks import rasterised
from core.propagation.grid import WorkGrid, resized, work_size
from core.propagation.upsample import upsample

Float = NDArray[np.float32]

LONG_SIDE = 256


def coarse(
    grid: WorkGrid,
    hints: Sequence[Hint],
    *,
    method: Callable[[WorkGrid, Sequence[Hint]], Float],
    long_side: int = LONG_SIDE,
) -> Float:
    """Chroma (h, w, 2) of the grid: its base and the change that `method` makes on a grid of at most
    long_side, exactly the hints' at their marks. A grid that is no larger is left to the method."""
    height, width = grid.luminance.shape
    size = work_size(height, width, long_side)
    if size == (height, width):
        return method(grid, hints)
    if not canonical(hints):
        return grid.base.copy()
    sx, sy = both(grid.scale)
    small = WorkGrid(
        resized(grid.luminance[..., None], size)[..., 0],
        resized(grid.base, size),
        grid.features,
        (sx * size[1] / width, sy * size[0] / height),
    )
    change = method(small, hints) - small.base
    out = upsample(change, small.luminance, grid.luminance, 0, (height, width))
    out += grid.base
    marks = rasterised(grid, hints)
    out[marks.marked] = marks.wanted[marks.marked]
    return out
