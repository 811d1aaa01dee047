"""Which colours are those of skin, and where a photo shows some."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.propagation import work_size
from core.rendering.faces import LENIENT, face_ovals
from core.rendering.prepared import PreparedPhoto

Float = NDArray[np.float32]

TONE = (25.0, 90.0)
"""L* of skin; darker are eyes, brows and hair."""
_HUES, _CHROMAS = (25.0, 72.0), (9.0, 34.0)
"""Degrees and ab units of skin."""


def skin_coloured(ab: Float) -> NDArray[np.bool_]:
    """Which of the colours ab (n, 2) are those of skin."""
    chroma, hue = np.hypot(*ab.T), np.degrees(np.arctan2(ab[:, 1], ab[:, 0]))
    right = (hue >= _HUES[0]) & (hue <= _HUES[1])
    return np.asarray(right & (chroma >= _CHROMAS[0]) & (chroma <= _CHROMAS[1]))


def skin_map(prepared: PreparedPhoto, neighbours: int = LENIENT) -> Float:
    """(h, w) 0..1 on the work grid: where faces are, in the tones of skin; fades at their outline.

    Of luminance alone; neighbours as in `faces`, by default more readily than `grey_skin` warns. Made
    once for a photo.
    """

    def make() -> Float:
        photo = prepared.photo
        luminance = prepared.luminance_at(*work_size(photo.height, photo.width))
        found = face_ovals(prepared, neighbours)
        if found is None:
            return np.zeros(luminance.shape, np.float32)
        dark = np.clip((luminance - TONE[0]) / 10, 0, 1)
        return np.asarray(found * dark, np.float32)

    share: Float = prepared.keep(("skin", neighbours), make)
    return share
