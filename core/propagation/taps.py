"""Which work pixels the pixels of a picture lie between, and how near to each."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float32]

SIGMA = 12.0
"""L* units: how different a work pixel's luminance may be and still give its chroma."""
_WHOLE = 1 - 2.0**-20  # the first tap keeps a share, as the others are relative to it


def taps(start: int, count: int, full: float, small: int) -> tuple[NDArray[np.intp], Float]:
    """First tap and share of the second for `count` pixels from `start` along an axis on which the whole
    photo is `full` pixels long, and `small` work pixels; pixel centres, clamped."""
    position = (np.arange(start, start + count) + 0.5) * (small / full) - 0.5
    position = np.clip(position, 0, small - 1)
    first = np.floor(position).astype(np.intp)
    return first, np.minimum(position - first, _WHOLE).astype(np.float32)
