"""What an export dialog looks up in the photo: a sample of the picture, its profile."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.colour.compose import compose_rgb
from core.imaging.photo import Photo
from desktop_app.session import Session

_SIDE = 256


def has_own_profile(photo: Photo) -> bool:
    """An RGB profile that an RGB file may carry (bytes 16..20 of an ICC header name the space)."""
    icc = photo.metadata.icc
    return icc is not None and icc[16:20] == b"RGB "


def sample_of(session: Session, photo: Photo) -> NDArray[np.uint8]:
    """Four pieces of the picture in full resolution, side by side; grey until there is colour."""
    side = min(_SIDE, photo.width, photo.height)
    pieces: list[NDArray[np.uint8]] = []
    for y, x in ((1, 1), (1, 3), (3, 1), (3, 3)):
        top = min(max(0, photo.height * y // 4 - side // 2), photo.height - side)
        left = min(max(0, photo.width * x // 4 - side // 2), photo.width - side)
        if session.field is not None and session.prepared is not None:
            box = (left, top, left + side, top + side)
            pieces.append(session.backend.tile(session.field, session.prepared, 0, box))
        else:
            luminance = photo.luminance[top : top + side, left : left + side]
            grey = compose_rgb(luminance, np.zeros((*luminance.shape, 2), np.float32))
            pieces.append(grey.astype(np.uint8))
    return np.concatenate(pieces, 1)
