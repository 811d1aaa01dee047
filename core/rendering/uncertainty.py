"""Where a click helps most: how undecided the network is, over the photo."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.colour.bins import BINS
from core.document.document import Document
from core.errors import ModelError
from core.job import Job
from core.models.facts import why_no_uncertainty
from core.rendering.engine import Engine
from core.rendering.prepared import resize_plane

Float = NDArray[np.float32]

# A spread of this many ab units (standard deviation) counts as fully undecided.
_FULL_SPREAD = 40.0
_KEEP_OFF = 0.10


@dataclass(frozen=True, eq=False)
class Uncertainty:
    """map (h, w) float32 0..1 on the network's quarter grid, 1 = undecided; best = (x, y) in photo
    pixels, the spot where a click is likely to help most."""

    map: Float
    best: tuple[float, float]


def uncertainty(document: Document, engine: Engine, job: Job | None = None) -> Uncertainty:
    """Standard deviation of the distribution in ab, and the best spot for the next hint.

    The best spot has the most undecided neighbourhood, away from enabled hints and from near-black and
    near-white, where colour hardly shows. Raises ModelError for a model that gives no distribution.
    """
    photo = document.photo
    if why := why_no_uncertainty(engine.colorizer(document.look.model).card):
        raise ModelError(why)
    prepared = engine.prepare(photo, job)
    distribution = engine.answer(document, prepared, job).distribution
    assert distribution is not None, "the card promises one"
    mean = np.einsum("khw,kc->chw", distribution, BINS)
    square = np.einsum("khw,k->hw", distribution, (BINS**2).sum(1))
    deviation = np.sqrt(np.maximum(square - (mean**2).sum(0), 0))
    undecided = np.clip(deviation / _FULL_SPREAD, 0, 1).astype(np.float32)
    height, width = undecided.shape
    luminance = prepared.luminance_at(height, width)
    # A click reaches its surroundings: judge neighbourhoods, and what shows.
    worth = undecided * np.clip(np.minimum(luminance, 100 - luminance) / 15, 0, 1)
    coarse = resize_plane(worth, max(1, height // 6), max(1, width // 6))
    worth = worth * 0.25 + resize_plane(coarse, height, width) * 0.75
    yy, xx = np.mgrid[0:height, 0:width]
    x = (xx + 0.5) * photo.width / width
    y = (yy + 0.5) * photo.height / height
    reach = _KEEP_OFF * max(photo.width, photo.height)
    for hint in document.hints:
        if hint.enabled:
            for px, py in hint.points:
                worth *= 1 - np.exp(-((x - px) ** 2 + (y - py) ** 2) / (2 * reach**2))
    row, column = np.unravel_index(int(worth.argmax()), worth.shape)
    return Uncertainty(undecided, (float(x[row, column]), float(y[row, column])))
