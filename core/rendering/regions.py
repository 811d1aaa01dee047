"""The looks of a document: the picture's, and above it those of its regions, on the work grid."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from core.document.document import Document
from core.document.look import Look
from core.document.region import Region
from core.models.card import ModelCard
from core.rendering.decode import Decode
from core.rendering.look import apply_look, decode_settings

Float = NDArray[np.float32]


def is_uncoloured(document: Document) -> bool:
    """Whether no part of the picture has any strength."""
    return document.look.strength == 0 and not any(r.strength for r in _acting(document))


class Looks:
    """What the looks of a document make of a network's chroma.

    luminance (h, w) and scale (x, y) are those of the work grid. shares (h, w) 0..1 is the strength
    of every place, None where it is the picture's everywhere.
    """

    def __init__(
        self, document: Document, card: ModelCard, luminance: Float, scale: tuple[float, float]
    ) -> None:
        self._card, self._luminance = card, luminance
        self._look = document.look
        height, width = luminance.shape
        self._over = [
            (region.over(document.look), region.mask(height, width, scale))
            for region in _acting(document)
        ]
        self.shares = self._strength()

    @property
    def decode(self) -> Decode:
        """How the picture's own look decodes."""
        return decode_settings(self._look, self._card)

    def blend(self, chroma: Callable[[Decode], Float]) -> Float:
        """Chroma (h, w, 2) with every place's own look; `chroma` gives it decoded as asked."""
        out = self._looked(chroma, self._look)
        for look, mask in self._over:
            out = out + mask[..., None] * (self._looked(chroma, look) - out)
        return np.asarray(out, np.float32)

    def _looked(self, chroma: Callable[[Decode], Float], look: Look) -> Float:
        found = chroma(decode_settings(look, self._card))
        return apply_look(found, self._luminance, look, not self._card.takes_temperature)

    def _strength(self) -> Float | None:
        own = self._look.strength
        if all(look.strength == own for look, _ in self._over):
            return None
        shares = np.full(self._luminance.shape, own / 100, np.float32)
        for look, mask in self._over:
            shares += mask * (np.float32(look.strength / 100) - shares)
        return shares


def _acting(document: Document) -> list[Region]:
    return [region for region in document.regions if region.enabled]
