"""Ranked colour suggestions for one spot, from the network's own distribution."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.colour.bins import BINS
from core.colour.compose import compose_rgb
from core.colour.gamut import reachable_bins, reduce_chroma
from core.colour.names import colour_name
from core.document.document import Document
from core.errors import HintError
from core.job import Job
from core.rendering.engine import Engine

Float = NDArray[np.float32]

_ITERATIONS = 12
_SEPARATION = 14.0


@dataclass(frozen=True)
class Suggestion:
    """ab is possible at the spot's luminance; share 0..1 of the distribution; rgb 0..255 as shown there."""

    ab: tuple[float, float]
    share: float
    name: str
    rgb: tuple[int, int, int]


def suggest(
    document: Document, x: float, y: float, engine: Engine, count: int = 6, job: Job | None = None
) -> list[Suggestion]:
    """The likeliest colours at photo position (x, y), likeliest first, at most `count`.

    Clusters the 313-bin distribution (averaged over the 3x3 cells around the spot, bins that this
    luminance cannot show left out) by weighted k-means from deterministic starts, as in Zhang et al.
    2017, section 3.3. The same spot gives the same answer every time. Raises HintError for a spot outside
    the photo.
    """
    photo = document.photo
    if not (0 <= x < photo.width and 0 <= y < photo.height):
        raise HintError(
            f"The spot {x:g}, {y:g} lies outside {photo.name} ({photo.width} x {photo.height} pixels)."
        )
    prepared = engine.prepare(photo, job)
    distribution = engine.answer(document, prepared, job).distribution
    height, width = distribution.shape[1:]
    row = min(height - 1, int(y / photo.height * height))
    column = min(width - 1, int(x / photo.width * width))
    near = distribution[:, max(0, row - 1) : row + 2, max(0, column - 1) : column + 2].mean((1, 2))
    luminance = float(photo.luminance[int(y), int(x)])
    weights = np.where(reachable_bins(luminance), near, 0)
    if weights.sum() <= 0:
        weights = near
    out = []
    for ab, share in cluster(weights / weights.sum(), count):
        level = np.full((1, 1), luminance, np.float32)
        shown = reduce_chroma(level, ab.reshape(1, 1, 2))
        red, green, blue = (int(v) for v in compose_rgb(level, shown)[0, 0])
        a, b = float(shown[0, 0, 0]), float(shown[0, 0, 1])
        name = colour_name(np.array([luminance, a, b], np.float32))
        out.append(Suggestion((a, b), share, name, (red, green, blue)))
    return out


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
