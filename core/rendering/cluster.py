"""A few colours that stand for a distribution over the ab bins."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.colour.bins import BINS

Float = NDArray[np.float32]

# Beyond this many ab units from its nearest colour, mass is not covered: rare extremes must not drag
# the colours away from what is likely. 25 was best of 16 to 40 on half of 100 validation photos.
_REACH = 25.0
APART = 8.0
"""ab units below which two colours are not told apart."""
_ITERATIONS = 8
_NEGLIGIBLE = 0.002


def cluster(weights: Float, count: int, places: Float = BINS) -> list[tuple[Float, float]]:
    """At most `count` colours, at least 8 ab units apart: [(ab (2,), share)], largest share first.

    weights (313,) sum to 1; places (313, 2) is where the bins lie, if not at their centres. share is
    the mass within 25 ab units that has no nearer colour; what they do not sum up to is none of them.
    k-means with squared distance capped at the reach (trimmed k-means), from starts that greedily
    cover most mass: nothing is random.
    """
    centres = _starts(weights, count, places)
    for _ in range(_ITERATIONS):
        mass, moment = _owned(weights, places, centres)
        centres = np.where(mass[:, None] > 0, moment / np.maximum(mass, 1e-12)[:, None], centres)
    while (pair := _alike(centres)) is not None:
        mass, _ = _owned(weights, places, centres)
        stays, goes = pair
        part = mass[goes] / max(mass[stays] + mass[goes], 1e-12)
        centres[stays] += part * (centres[goes] - centres[stays])
        centres = np.delete(centres, goes, 0)
    mass, _ = _owned(weights, places, centres)
    order = np.argsort(-mass, kind="stable")
    return [(centres[k].astype(np.float32), float(mass[k])) for k in order if mass[k] > _NEGLIGIBLE]


def _starts(weights: Float, count: int, places: Float) -> Float:
    """Places that one after the other lower the capped squared distance the most."""
    gain = np.maximum(1 - ((places[:, None] - places[None]) ** 2).sum(-1) / _REACH**2, 0)
    covered = np.zeros(len(places))
    chosen: list[int] = []
    for _ in range(count):
        best = int((np.maximum(gain - covered, 0) @ weights).argmax())
        chosen.append(best)
        covered = np.maximum(covered, gain[best])
    return places[chosen].astype(np.float64)


def _owned(weights: Float, places: Float, centres: Float) -> tuple[Float, Float]:
    """Mass (n,) within reach of each centre that is nearest to it, and its first moment (n, 2)."""
    squared = ((places[:, None] - centres[None]) ** 2).sum(-1)
    owner = squared.argmin(1)
    near = weights * (squared.min(1) <= _REACH**2)
    mass, *moment = (
        np.bincount(owner, near * part, len(centres)).astype(np.float32)
        for part in (1, places[:, 0], places[:, 1])
    )
    return mass, np.stack(moment, 1)


def _alike(centres: Float) -> tuple[int, int] | None:
    """The nearest two centres (lower index first), if they are too near to tell apart."""
    distance = np.hypot(*(centres[:, None] - centres[None]).transpose(2, 0, 1))
    distance[np.tril_indices(len(centres))] = np.inf
    first, second = np.unravel_index(int(distance.argmin()), distance.shape)
    if distance[first, second] >= APART:
        return None
    return int(first), int(second)
