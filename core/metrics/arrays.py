"""What every metric works on."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.floating[Any]]


def squared_length(ab: Float) -> Float:
    """Squared length (...) of ab (..., 2); several times faster than numpy's norm over an axis of two."""
    out: Float = ab[..., 0] * ab[..., 0] + ab[..., 1] * ab[..., 1]
    return out
