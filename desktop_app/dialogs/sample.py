"""What an export dialog looks up in the photo: a sample of the picture, its profile."""

from __future__ import annotations

from typing import Any

import numpy as np

from core.colour.compose import Pixels, compose_rgb
from core.colour.lab import srgb_to_lab
from core.imaging.photo import Photo
from core.job import Job
from desktop_app.backend import Backend

_SIDE = 256


def has_own_profile(photo: Photo) -> bool:
    """An RGB profile that an RGB file may carry (bytes 16..20 of an ICC header name the space)."""
    icc = photo.metadata.icc
    return icc is not None and icc[16:20] == b"RGB "


def sample_of(
    backend: Backend, field: Any, prepared: Any, bits: int, reduction: int, job: Job
) -> Pixels:
    """Four pieces of the picture side by side, (h, w, 3), about as fine as it is when it is made 2 **
    reduction times smaller; grey where field is None. Not for the window's thread."""
    width, height = prepared.level_size(0)
    level = reduction
    while level and min(width, height) >> level < 8:
        level -= 1
    width, height = prepared.level_size(level)
    side = min(_SIDE, width, height)
    pieces: list[Pixels] = []
    for y, x in ((1, 1), (1, 3), (3, 1), (3, 3)):
        job.check()
        top = min(max(0, height * y // 4 - side // 2), height - side)
        left = min(max(0, width * x // 4 - side // 2), width - side)
        luminance = np.ascontiguousarray(
            prepared.luminance(level)[top : top + side, left : left + side]
        )
        ab = np.zeros((*luminance.shape, 2), np.float32)
        if field is not None:
            box = (left, top, left + side, top + side)
            rgb = backend.tile(field, prepared, level, box)
            ab = srgb_to_lab(rgb.astype(np.float32) / np.float32(255))[..., 1:]
        pieces.append(compose_rgb(luminance, np.ascontiguousarray(ab, np.float32), bits))
    return np.concatenate(pieces, 1)
