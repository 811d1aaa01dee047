"""The tone of a photo's paper: sepia, a yellowed print, or none; so that it can be kept or taken away."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.imaging.photo import Photo

ONE_TONE = 0.9
"""Evenness from which a photo counts as toned. Sepia and cyanotype lie above 0.95, photographs in colour
mostly below 0.8."""


@dataclass(frozen=True)
class PaperTone:
    """ab is the mean CIELAB chroma of the photo's pixels; strength its length C*ab, 0 for a neutral photo.

    evenness is 0..1: the length of the sum of all pixels' ab by the sum of their lengths, 1 where all
    have one hue.
    """

    ab: tuple[float, float]
    strength: float
    evenness: float

    @property
    def toned(self) -> bool:
        """True for one tone over all the photo, False for a neutral photo and for one in colours."""
        return self.strength > 0 and self.evenness >= ONE_TONE


def paper_tone(photo: Photo) -> PaperTone:
    """Measured on the source's own chroma, which a photo keeps unless it is neutral."""
    if photo.source_chroma is None:
        return PaperTone((0.0, 0.0), 0.0, 1.0)
    ab = photo.source_chroma.reshape(-1, 2).astype(np.float64)
    a, b = ab.mean(axis=0)
    strength = float(np.hypot(a, b))
    lengths = float(np.hypot(ab[:, 0], ab[:, 1]).mean())
    return PaperTone((float(a), float(b)), strength, strength / lengths if lengths else 1.0)
