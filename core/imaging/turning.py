"""The eight EXIF orientations (EXIF 2.32, 4.6.4, tag 274) as views of an array."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


def upright(stored: NDArray[Any], orientation: int) -> NDArray[Any]:
    """A view of stored rows (h, w, ...) as the photo is to be seen. Unknown orientations are 1."""
    match orientation:
        case 2:
            return stored[:, ::-1]
        case 3:
            return stored[::-1, ::-1]
        case 4:
            return stored[::-1]
        case 5:
            return stored.swapaxes(0, 1)
        case 6:
            return np.rot90(stored, -1)
        case 7:
            return stored[::-1, ::-1].swapaxes(0, 1)
        case 8:
            return np.rot90(stored)
    return stored


def as_stored(seen: NDArray[Any], orientation: int) -> NDArray[Any]:
    """The other way: a view of an upright array in which the file's rows are rows."""
    # All of them undo themselves but the two quarter turns, which undo each other.
    return upright(seen, {6: 8, 8: 6}.get(orientation, orientation))
