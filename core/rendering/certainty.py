"""The network's distribution as probabilities: it knows the hints, and is as often right as it says."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.colour.bins import anneal
from core.errors import ModelError
from core.models.card import ModelCard

Float = NDArray[np.float32]

TEMPERATURE = "calibration_temperature"
"""Entry of a model card's metrics: above 1 for a network surer than it is right. 1 where missing."""


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
