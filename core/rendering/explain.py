"""The network's own colouring as hints that a person can edit."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from core.document.document import Document
from core.errors import ModelError
from core.hints.hint import Hint
from core.job import Job, quiet
from core.rendering.engine import Engine
from core.rendering.prepared import resize_plane

Float = NDArray[np.float32]

COUNT = 40
DISTANCE = 0.05
_RADIUS = 0.008
_LEAST_RADIUS = 1.0
_VISIBLE = 15.0
"""L* from black or white at which colours show fully."""
_WIDER = 1.1
_ON_PHOTO = 0.9


def explain(
    document: Document,
    engine: Engine,
    count: int = COUNT,
    distance: float = DISTANCE,
    job: Job | None = None,
) -> tuple[Hint, ...]:
    """Hints that, put beside the document's own, leave its picture nearly as it is: the colours it
    shows (at full strength of the look) where the model is surest of them, see `automatic_hints`.

    None on the border around the photo, nor nearer than `distance` to the own ones. Raises ModelError
    for a model that gives no distribution, Cancelled.
    """
    job = job or quiet()
    card = engine.colorizer(document.look.model).card
    if not card.has_bins:
        raise ModelError(
            f"The model '{card.title}' does not say how sure it is of a colour, so its colours cannot"
            " be turned into hints."
        )
    photo = document.photo
    prepared = engine.prepare(photo, job)
    distribution = engine.answer(document, prepared, job).distribution
    assert distribution is not None, "the card promises one"
    whole = document.with_look(replace(document.look, strength=100))
    work = engine.field(whole, prepared, job).work
    size, ab, luminance = (
        (photo.width, photo.height),
        np.moveaxis(work.ab, -1, 0),
        work.grid.luminance,
    )
    share = engine.care(prepared).photo_share
    if share is not None:
        # The border's colour is not the model's: there it has nothing to explain.
        luminance = luminance * (share > _ON_PHOTO)
    apart = distance * max(size)
    return tuple(
        hint
        for hint in automatic_hints(distribution, ab, luminance, size, count, distance)
        if all(math.dist(p, hint.points[0]) >= apart for own in document.hints for p in own.points)
    )


def automatic_hints(
    distribution: Float,
    chroma: Float,
    luminance: Float,
    size: tuple[int, int],
    count: int = COUNT,
    distance: float = DISTANCE,
) -> tuple[Hint, ...]:
    """At most `count` color hints where the network is surest of its colour, surest first.

    distribution (313, h4, w4) sums to 1, chroma (2, h, w) is the ab painted, luminance (H, W) the
    photo's at any size, size the photo's (width, height). Hints stand at local maxima of the
    confidence among eight neighbours, with the mean chroma painted there. Confidence is the likeliest
    bin's share; near black and white, where no colour shows, it fades to nothing. Hints keep at least
    `distance` long sides of the photo apart, or as much more as spreads `count` of them over all of
    it. Deterministic; ids count from 1.
    """
    share = distribution.max(0)
    height, width = share.shape
    level = resize_plane(luminance, height, width)
    confidence = share * np.clip(np.minimum(level, 100 - level) / _VISIBLE, 0, 1)
    radius = max(_LEAST_RADIUS, _RADIUS * max(size))
    return tuple(
        Hint(
            "color",
            ((x, y),),
            radius,
            mean_of_cell(chroma, row, column, share.shape),
            note=f"network, {share[row, column]:.0%} sure",
            id=number,
        )
        for number, (row, column, x, y) in enumerate(
            sure_places(confidence, size, count, distance), 1
        )
    )


def sure_places(
    confidence: Float, size: tuple[int, int], count: int, distance: float
) -> list[tuple[int, int, float, float]]:
    """(row, column, x, y) of at most `count` local maxima of the confidence (h, w) above 0, surest
    first; x, y in pixels of a photo of that size (width, height). Apart as in `automatic_hints`."""
    height, width = confidence.shape
    ys, xs = np.nonzero(_is_maximum(confidence) & (confidence > 0))
    order = np.argsort(-confidence[ys, xs], kind="stable")
    ys, xs = ys[order], xs[order]
    places = np.stack([(xs + 0.5) * size[0] / width, (ys + 0.5) * size[1] / height], 1)
    apart = distance * max(size)
    while len(chosen := _apart(places, apart)) > count:
        apart *= _WIDER
    return [(int(ys[i]), int(xs[i]), float(places[i, 0]), float(places[i, 1])) for i in chosen]


def _apart(places: NDArray[np.float64], distance: float) -> list[int]:
    """Indices of places (n, 2), first come first served, that keep the distance from each other."""
    chosen: list[int] = []
    open_ = np.ones(len(places), bool)
    for i, place in enumerate(places):
        if open_[i]:
            chosen.append(i)
            open_ &= ((places - place) ** 2).sum(1) >= distance * distance
    return chosen


def _is_maximum(values: Float) -> NDArray[np.bool_]:
    """Pixels (h, w) that none of their eight neighbours exceeds."""
    height, width = values.shape
    padded = np.pad(values, 1, constant_values=-np.inf)
    highest = np.full_like(values, -np.inf)
    for dy in range(3):
        for dx in range(3):
            np.maximum(highest, padded[dy : dy + height, dx : dx + width], out=highest)
    out: NDArray[np.bool_] = values >= highest
    return out


def mean_of_cell(
    chroma: Float, row: int, column: int, cells: tuple[int, ...]
) -> tuple[float, float]:
    """Mean ab of the pixels of chroma (2, h, w) under one of `cells` (rows, columns)."""
    _, height, width = chroma.shape
    top, left = row * height // cells[0], column * width // cells[1]
    bottom = max(top + 1, (row + 1) * height // cells[0])
    right = max(left + 1, (column + 1) * width // cells[1])
    a, b = chroma[:, top:bottom, left:right].mean((1, 2))
    return float(a), float(b)
