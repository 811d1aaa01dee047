"""A gentle pull of a network's answers towards the colours of the person's own photos.

Per lightness and colour bin, the answers are weighted by what their own colour photos have more or less of
than the network expects (`own_photos` learns it). Nothing here needs the engine, which asks for the pull.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.models.colorizer import Answer
from core.rendering.decode import Decode, mean_ab
from core.rendering.prepared import resize_plane, resize_planes

Float = NDArray[np.float32]

BANDS = 8
"""Of lightness, their centres evenly from L* 0 to 100; between two centres both count."""


@dataclass(frozen=True, eq=False)
class OwnColours:
    """log_ratios (BANDS, 313) of what is there to what the model expected, weighted; all 0 where that would
    help none of the photos. model is whose; digest stands for all that it was made of."""

    model: str
    log_ratios: Float
    digest: str

    @property
    def helps(self) -> bool:
        """False if the model's colours stay as they are."""
        return bool(self.log_ratios.any())

    def pull(
        self, answer: Answer, luminance: Float, decode: Decode, prior: Sequence[float]
    ) -> Float:
        """What moves the answer's chroma: ab (2, h, w) of the size of luminance (h, w), 0..100.

        prior is the card's. Raises ValueError for an answer without a distribution.
        """
        if answer.distribution is None:
            raise ValueError("the answer has no distribution")
        shares = answer.distribution
        logits = np.log(np.maximum(shares, np.float32(1e-12)))
        level = resize_plane(luminance, *shares.shape[1:])
        weighted = logits + np.einsum("khw,kc->chw", shares_of_bands(level), self.log_ratios)
        move = mean_ab(weighted, prior, decode) - mean_ab(logits, prior, decode)
        return resize_planes(move, *luminance.shape)


def shares_of_bands(luminance: Float) -> Float:
    """Share (BANDS, h, w) of each band in each place; sums to 1."""
    centres = np.linspace(0, 100, BANDS, dtype=np.float32)[:, None, None]
    width = 100 / (BANDS - 1)
    inside = np.clip(luminance, 0, 100)[None]
    return np.asarray(np.maximum(0, 1 - np.abs(inside - centres) / width), np.float32)
