"""A photo filled up to the size a network takes, and its answer cut back to the photo."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float32]


def cropped(values: Float | None, rows: float, columns: float) -> Float | None:
    """The part of (1, planes, H, W) that shows the photo, which fills these shares of the input."""
    if values is None:
        return None
    height, width = values.shape[2:]
    # Shares such as 1/3 of 96 must not end a hair above 32.
    h, w = math.ceil(height * rows - 1e-6), math.ceil(width * columns - 1e-6)
    return np.ascontiguousarray(values[0, :, :h, :w], np.float32)


def mirrored(values: Float, height: int, width: int) -> Float:
    """Extend (h, w) to (height, width) by mirroring; a photo smaller than the border is repeated."""
    rows = np.pad(np.arange(values.shape[0]), (0, height - values.shape[0]), mode="symmetric")
    columns = np.pad(np.arange(values.shape[1]), (0, width - values.shape[1]), mode="symmetric")
    return values[np.ix_(rows, columns)]
