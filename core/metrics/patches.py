"""PA, the patch artefact: does what is evenly coloured stay evenly coloured?"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.metrics.arrays import Float, squared_length

PATCH_THRESHOLDS = (2.0, 5.0, 10.0)
"""The thresholds that are reported, in ab units."""


def patch_consistency(ab: Float, threshold: float) -> NDArray[np.bool_]:
    """(H - 2, W - 2): the pixel's ab is within threshold of all its 4 neighbours, for ab (H, W, 2)."""
    limit = threshold * threshold
    across = squared_length(ab[1:-1, 1:] - ab[1:-1, :-1]) <= limit
    down = squared_length(ab[1:, 1:-1] - ab[:-1, 1:-1]) <= limit
    return across[:, 1:] & across[:, :-1] & down[1:] & down[:-1]


def patch_artefact(found: Float, truth: Float, threshold: float) -> float:
    """PA: of the pixels that are consistently coloured in the truth, the share that still are.

    found and truth are (H, W, 2); consistent means within threshold of the 4 neighbours (see
    `patch_consistency`). 1 is best; 1 as well where the truth has no such pixel.
    """
    expected = patch_consistency(truth, threshold)
    kept = patch_consistency(found, threshold) & expected
    count = int(expected.sum())
    return 1.0 if count == 0 else int(kept.sum()) / count
