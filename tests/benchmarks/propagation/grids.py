"""Every method as it is timed: a bare grid of any size and hints, without the network's own time. A
module of its own, so that a process that times one of them loads little else."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray

from core.document import Look
from core.hints import Hint
from core.propagation import WorkGrid, bilinear
from core.propagation.alternatives import METHODS, tintype, transfer

Float = NDArray[np.float32]
OnGrid = Callable[[WorkGrid, Sequence[Hint]], Float]

DEFAULT_SPREAD = Look(model="any").spread / 100


def enlarged(grid: WorkGrid, hints: Sequence[Hint]) -> Float:
    """What it costs to bring a network's answer to the grid's size at all."""
    return bilinear(np.zeros((256, 384, 2), np.float32), grid.luminance.shape)


def from_itself(grid: WorkGrid, hints: Sequence[Hint]) -> Float:
    """Colour transfer with the photo for its own reference."""
    return transfer(grid.luminance, grid.luminance, grid.base)


def _spread(amount: float) -> OnGrid:
    return partial(tintype, spread=amount)


ON_GRID: Mapping[str, OnGrid] = {
    **{name: method for name, method in METHODS.items() if name != "tintype"},
    **{f"tintype, spread {s:g}": _spread(s) for s in sorted({0.0, DEFAULT_SPREAD, 1.0})},
    "enlarged": enlarged,
    "transfer": from_itself,
}
"""Named as the METHODS are, ours by its spread."""
