"""The network's own colouring as hints that a person can edit."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.document.document import Document
from core.errors import ModelError
from core.hints.hint import Hint
from core.job import Job
from core.rendering.engine import Engine

Float = NDArray[np.float32]

COUNT = 40
DISTANCE = 0.05
_RADIUS = 0.008
_LEAST_RADIUS = 1.0


def explain(
    document: Document,
    engine: Engine,
    count: int = COUNT,
    distance: float = DISTANCE,
    job: Job | None = None,
) -> tuple[Hint, ...]:
    """Hints that say what the document's model would paint, see `automatic_hints`; hints that the
    document has do not count. Raises ModelError for a model that gives no distribution."""
    card = engine.colorizer(document.look.model).card
    if not card.has_bins:
        raise ModelError(
            f"The model '{card.title}' does not say how sure it is of a colour, so its colours cannot"
            " be turned into hints."
        )
    photo = document.photo
    answer = engine.answer(document, engine.prepare(photo, job), job)
    assert answer.distribution is not None, "the card promises one"
    size = (photo.width, photo.height)
    return automatic_hints(answer.distribution, answer.chroma, size, count, distance)


def automatic_hints(
    distribution: Float,
    chroma: Float,
    size: tuple[int, int],
    count: int = COUNT,
    distance: float = DISTANCE,
) -> tuple[Hint, ...]:
    """At most `count` color hints where the network is surest of its colour, surest first.

    distribution (313, h4, w4) sums to 1, chroma (2, h, w) is the ab painted, size the photo's (width,
    height). Confidence is the likeliest bin's share; hints stand at its local maxima among eight
    neighbours, at least `distance` long sides of the photo apart, with the mean chroma painted there.
    Deterministic; ids count from 1.
    """
    confidence = distribution.max(0)
    height, width = confidence.shape
    ys, xs = np.nonzero(_is_maximum(confidence))
    order = np.argsort(-confidence[ys, xs], kind="stable")
    places = np.stack(
        [(xs[order] + 0.5) * size[0] / width, (ys[order] + 0.5) * size[1] / height], 1
    )
    apart = distance * max(size)
    radius = max(_LEAST_RADIUS, _RADIUS * max(size))
    found: list[Hint] = []
    taken = np.empty((0, 2))
    for place, row, column in zip(places, ys[order], xs[order], strict=True):
        if len(found) == count:
            break
        if len(taken) and ((taken - place) ** 2).sum(1).min() < apart * apart:
            continue
        taken = np.concatenate([taken, place[None]])
        a, b = _mean_of_cell(chroma, int(row), int(column), confidence.shape)
        found.append(
            Hint(
                "color",
                ((float(place[0]), float(place[1])),),
                radius,
                (a, b),
                note=f"network, {confidence[row, column]:.0%} sure",
                id=len(found) + 1,
            )
        )
    return tuple(found)


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


def _mean_of_cell(
    chroma: Float, row: int, column: int, cells: tuple[int, ...]
) -> tuple[float, float]:
    """Mean ab of the pixels of chroma (2, h, w) under one of `cells` (rows, columns)."""
    _, height, width = chroma.shape
    top, left = row * height // cells[0], column * width // cells[1]
    bottom = max(top + 1, (row + 1) * height // cells[0])
    right = max(left + 1, (column + 1) * width // cells[1])
    a, b = chroma[:, top:bottom, left:right].mean((1, 2))
    return float(a), float(b)
