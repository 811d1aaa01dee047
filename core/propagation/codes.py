"""What the network's features say: how unlike two places are, and what a way through them costs.

A white dress, the face above it and the wall behind may share lightness and the network's colour, so that no
edge parts them; to the features they are different things. A way costs what features change along it: a change
stays on what looks the same to the network all the way, and fades sooner where it passes from thing to thing.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.propagation.grid import WorkGrid, resized

Float = NDArray[np.float32]

_FEATURE_WEIGHT = 3.0
_LUMINANCE_WEIGHT = 1.0
_LUMINANCE_UNIT = 25.0
_POSITION_WEIGHT = 1.0
_CHROMA_UNIT = 10.0
_STAND_IN = 4
_COST = 0.052
"""Cost of a way per unit of code distance along it. More keeps colour off faces, and takes more from random
hints and from the region test: figures of 0 to 0.2 in tests/benchmarks/propagation/RESULTS.md."""


def codes_of(grid: WorkGrid, luminance: Float) -> Float:
    """(h4, w4, K) float32: the squared distance of two cells' codes is how unlike they are.

    Network features standardised per channel, with a weak term for luminance (h, w), as the guide has it,
    and place. Without features the chroma stands in for them, as coarse as they would be.
    """
    features = grid.features
    if features is None:
        height, width = luminance.shape
        coarse = (-(-height // _STAND_IN), -(-width // _STAND_IN))
        features = resized(grid.base, coarse) / np.float32(_CHROMA_UNIT)
    else:
        spread = features.std((0, 1))
        features = (features - features.mean((0, 1))) / np.where(spread > 1e-6, spread, 1)
    height, width, channels = features.shape
    weight = np.sqrt(np.float32(_FEATURE_WEIGHT / max(1, channels)))
    tone = resized(luminance[..., None], (height, width))
    y, x = np.mgrid[:height, :width].astype(np.float32)
    side = np.float32(_POSITION_WEIGHT / max(height, width))
    return np.concatenate(
        [
            features * weight,
            tone * np.float32(_LUMINANCE_WEIGHT / _LUMINANCE_UNIT),
            x[..., None] * side,
            y[..., None] * side,
        ],
        axis=2,
    ).astype(np.float32)


def code_costs(codes: Float, size: tuple[int, int]) -> tuple[Float, Float]:
    """What codes (h4, w4, K) add to the costs of stepping right (h, w-1) and down (h-1, w) on a work grid
    of `size` (h, w)."""
    height, width = size
    right = _per_step(codes, 1, size)[:, : width - 1]
    down = _per_step(codes, 0, size)[: height - 1]
    return right, down


def _per_step(codes: Float, axis: int, size: tuple[int, int]) -> Float:
    """(h, w): code distance per work pixel along an axis, times its cost."""
    count = codes.shape[axis]
    if count < 2:
        return np.zeros(size, np.float32)
    # Over two cells: what goes to and fro from cell to cell is the network's upsampling, no thing.
    change = np.linalg.norm(np.gradient(codes, axis=axis), axis=2)[..., None]
    return resized(change, size)[..., 0] * np.float32(_COST * count / size[axis])
