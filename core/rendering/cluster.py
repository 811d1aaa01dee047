"""Modes of a distribution over the ab bins."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.colour.bins import BINS

Float = NDArray[np.float32]

_ITERATIONS = 12
_SEPARATION = 14.0


def cluster(weights: Float, count: int) -> list[tuple[Float, float]]:
    """Weighted k-means of the bins: [(ab (2,), share)], largest share first; weights (313,) sum to 1."""
    centres = _starts(weights, count)
    owner = np.zeros(len(BINS), np.int64)
    for _ in range(_ITERATIONS):
        distance = ((BINS[:, None] - centres[None]) ** 2).sum(-1)
        owner = distance.argmin(1)
        mass = np.bincount(owner, weights, len(centres))
        moved = np.stack(
            [np.bincount(owner, weights * BINS[:, k], len(centres)) for k in range(2)], 1
        )
        centres = np.where(mass[:, None] > 0, moved / np.maximum(mass, 1e-12)[:, None], centres)
    mass = np.bincount(owner, weights, len(centres))
    order = np.argsort(-mass, kind="stable")
    return [(centres[k].astype(np.float32), float(mass[k])) for k in order if mass[k] > 0.002]


def _starts(weights: Float, count: int) -> Float:
    """Likeliest bins that keep apart from each other: deterministic starts that cover the modes."""
    left = weights.copy()
    chosen: list[int] = []
    while len(chosen) < count and left.max() > 0:
        best = int(left.argmax())
        chosen.append(best)
        left[np.hypot(*(BINS - BINS[best]).T) < _SEPARATION] = 0
    return BINS[chosen].astype(np.float64)
