"""What a look does to the network's colours: how they are decoded, and what happens to them after."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.document.look import Look
from core.models.card import ModelCard
from core.propagation import smooth_within_edges

Float = NDArray[np.float32]

_VIVID_TEMPERATURE, _VIVID_SHIFT = 0.4, 0.9
# Share of the chroma that is left at vividness 0, and at 100 where the model has no temperature.
_PALE, _BOLD = 0.4, 1.4
_WARMTH_AB = (4.0, 14.0)
# Reach in long sides of the photo, and what counts as an edge, in L* and ab units.
_SETTLE_REACH, _SETTLE_EDGE = 0.15, 35.0


def decode_settings(look: Look, card: ModelCard) -> tuple[float, float]:
    """(temperature, rebalancing shift) for a look: vividness 50 is the card's, 0 the plain expectation
    (T = 1, no shift; `apply_look` makes it pale besides), 100 the most saturated that still looks like
    a photograph. Always the card's for a model without a temperature, see `apply_look`."""
    if not card.takes_temperature:
        return own_decode(card)
    share = look.vividness / 50
    if share <= 1:
        temperature = 1 + (card.temperature - 1) * share
        return round(temperature, 4), round(card.rebalancing_shift * share, 4)
    share -= 1
    low = min(_VIVID_TEMPERATURE, card.temperature)
    high = max(_VIVID_SHIFT, card.rebalancing_shift)
    temperature = card.temperature + (low - card.temperature) * share
    shift = card.rebalancing_shift + (high - card.rebalancing_shift) * share
    return round(temperature, 4), round(shift, 4)


def own_decode(card: ModelCard) -> tuple[float, float]:
    return card.temperature, card.rebalancing_shift


def settle(ab: Float, luminance: Float) -> Float:
    """Network chroma (h, w, 2) evened out within the edges of luminance (h, w) and its own.

    A network that wavers between two colours of one wall paints blotches; their mean over the wall is
    calmer and nearer to the truth (0.2 dB on validation photos for weights half trained).
    """
    reach = _SETTLE_REACH * max(luminance.shape)
    return smooth_within_edges(ab, luminance, reach, _SETTLE_EDGE, chroma_weight=1.0)


def apply_look(ab: Float, luminance: Float, look: Look, by_gain: bool = False) -> Float:
    """Saturation, warmth and the pale half of vividness on network chroma (h, w, 2); hints come later
    and keep their colours.

    by_gain: the model has no temperature, so vividness above 50 multiplies its chroma, by 1.4 at 100;
    more would bring out its errors instead of its colours. Warmth fades towards black and white, so that
    paper and ink stay neutral.
    """
    vivid = look.vividness / 50
    gain = (1 + look.saturation / 100) * min(1.0, _PALE + (1 - _PALE) * vivid)
    if by_gain and vivid > 1:
        gain *= 1 + (_BOLD - 1) * (vivid - 1)
    if gain == 1 and look.warmth == 0:
        return ab
    out = ab * np.float32(gain)
    if look.warmth:
        middle = np.clip(np.minimum(luminance, 100 - luminance) / 30, 0, 1)[..., None]
        out = out + middle * np.array(_WARMTH_AB, np.float32) * np.float32(look.warmth / 100)
    return np.asarray(out, np.float32)
