"""The network's distribution as probabilities: it knows the hints, and is as often right as it says."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.colour.bins import anneal
from core.document.document import Document
from core.errors import ModelError
from core.hints.raster import acts, coverage, hint_map
from core.job import Job, quiet
from core.models.card import ModelCard
from core.models.colorizer import Answer
from core.propagation import work_scale, work_size
from core.rendering.engine import Engine
from core.rendering.prepared import PreparedPhoto

Float = NDArray[np.float32]

TEMPERATURE = "calibration_temperature"
"""Entry of a model card's metrics: above 1 for a network surer than it is right. 1 where missing."""


def informed_answer(
    document: Document, prepared: PreparedPhoto, engine: Engine, job: Job | None = None
) -> Answer:
    """The network's answer to the document with its hints, if the model takes any; the last few are
    kept. Raises ModelError, Cancelled."""
    job = job or quiet()
    plain = engine.answer(document, prepared, job)
    colorizer = engine.colorizer(document.look.model)
    photo, care = document.photo, engine.care(prepared)
    grid = work_size(photo.height, photo.width)
    scale = work_scale(photo.height, photo.width, grid)
    hints = tuple(h for h in document.hints if acts(h) and care.on_photo(coverage(h, *grid, scale)))
    if not hints or not colorizer.takes_hints:
        return plain

    def make() -> Answer:
        job.report(0.5, "Asking the network about the hints")
        _, height, width = plain.chroma.shape
        of_network = (width / photo.width, height / photo.height)
        planes = hint_map(hints, np.moveaxis(plain.chroma, 0, -1), (height, width), of_network)
        luminance = care.for_network(prepared.luminance_at(height, width))
        return colorizer.colorize(luminance, planes)

    answer: Answer = prepared.keep(("informed", document.look.model, hints), make, limit=2)
    job.check()
    return answer


def calibrated(distribution: Float, card: ModelCard) -> Float:
    """The distribution (313, ...) of this model with its calibration temperature applied (Guo et al.,
    *On calibration of modern neural networks*, ICML 2017). Raises ModelError for a temperature that
    is not above 0."""
    temperature = card.metrics.get(TEMPERATURE, 1.0)
    if not temperature > 0:
        raise ModelError(
            f"In the card of the model '{card.name}', '{TEMPERATURE}' must be above 0,"
            f" not {temperature:g}."
        )
    return distribution if temperature == 1 else anneal(distribution, temperature, axis=0)
