"""Which few colours are offered for a spot: on skin those of skin come first and grey comes last."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.colour.bins import BINS
from core.colour.names import NEUTRAL_CHROMA
from core.rendering.cluster import APART, cluster
from core.rendering.skin_map import skin_coloured

Float = NDArray[np.float32]

_LITTLE = 0.03
"""Mass that the colours of skin must have to be offered as one."""
_COOL, _GREEN, _PALE = -4.0, -6.0, 9.0
"""b below which a colour is bluish, a below which it is greenish, and chroma below which it leaves skin
grey."""


def offered(weights: Float, count: int, places: Float, on_skin: bool) -> list[tuple[Float, float]]:
    """At most `count` colours as `cluster` finds them: [(ab (2,), share)], in the order to offer them.

    The shares are the model's mass on skin too; only the order is not theirs there. What is called a
    grey is exactly grey, unless that brings it too near to another colour.
    """
    found = _for_skin(weights, count, places) if on_skin else cluster(weights, count, places)
    return _with_true_grey(found)


def _for_skin(weights: Float, count: int, places: Float) -> list[tuple[Float, float]]:
    """What the network gives to the colours of skin is one colour: by itself the clustering would share
    it out among sand, straw and salmon."""
    skin = skin_coloured(BINS)
    mass = float(weights[skin].sum())
    if not _LITTLE <= mass < 1 or count < 2:
        found = cluster(weights, count, places)
    else:
        first = np.asarray(weights[skin] @ places[skin] / mass, np.float32)
        rest = np.asarray(np.where(skin, 0, weights) / (1 - mass), np.float32)
        others = cluster(rest, count - 1, places)
        found = [(first, mass)]
        found += [(ab, s * (1 - mass)) for ab, s in others if np.hypot(*(ab - first)) >= APART]
    # Sorting is stable: within a kind the likeliest stays first.
    return sorted(found, key=lambda colour: _unlike_skin(colour[0]))


def _unlike_skin(ab: Float) -> int:
    """0 a colour of skin, 1 another, 2 a bluish or greenish one, 3 grey."""
    if skin_coloured(ab[None])[0]:
        return 0
    if float(np.hypot(*ab)) < _PALE:
        return 3
    return 2 if ab[1] < _COOL or ab[0] < _GREEN else 1


def _with_true_grey(found: list[tuple[Float, float]]) -> list[tuple[Float, float]]:
    out = list(found)
    for place, (ab, share) in enumerate(found):
        others = [np.hypot(*other) for k, (other, _) in enumerate(found) if k != place]
        if np.hypot(*ab) < NEUTRAL_CHROMA and min(others, default=APART) >= APART:
            out[place] = (np.zeros_like(ab), share)
    return out
