"""The 313 quantised ab colours: table, soft encoding, rebalancing weights and decoders.

Source: Zhang, Isola, Efros, *Colorful image colorization*, ECCV 2016, section 2. The published rule
("grid points inside sRGB") does not yield 313, so the table is data: for each a, a contiguous span of b.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float32]

GRID = 10
COUNT = 313
DEFAULT_TEMPERATURE = 0.38

_SPANS = {
    -90: (50, 90), -80: (20, 90), -70: (0, 90), -60: (-20, 90), -50: (-30, 100),
    -40: (-40, 100), -30: (-50, 100), -20: (-50, 100), -10: (-60, 100), 0: (-70, 100),
    10: (-80, 90), 20: (-80, 90), 30: (-90, 90), 40: (-100, 90), 50: (-100, 80),
    60: (-110, 80), 70: (-110, 80), 80: (-110, 70), 90: (-110, 70), 100: (-90, 0),
}  # fmt: skip

BINS: Float = np.array(
    [(a, b) for a, (low, high) in _SPANS.items() for b in range(low, high + GRID, GRID)], np.float32
)
"""(313, 2) ab of every bin centre, ordered by a, then b."""
BINS.setflags(write=False)


def soft_encode(
    ab: Float, neighbours: int = 5, sigma: float = 5.0
) -> tuple[NDArray[np.int32], Float]:
    """Spread each colour over its nearest bins with Gaussian weights.

    ab is (..., 2). Returns bin indices (..., neighbours), nearest first, and weights that sum to 1.
    """
    flat = np.asarray(ab, np.float32).reshape(-1, 2)
    indices = np.empty((len(flat), neighbours), np.int32)
    weights = np.empty((len(flat), neighbours), np.float32)
    for start in range(0, len(flat), 16384):
        part = flat[start : start + 16384]
        distance = ((part[:, None, :] - BINS[None]) ** 2).sum(-1)
        nearest = np.argpartition(distance, neighbours - 1, axis=1)[:, :neighbours]
        d2 = np.take_along_axis(distance, nearest, 1)
        order = np.argsort(d2, axis=1, kind="stable")
        nearest, d2 = np.take_along_axis(nearest, order, 1), np.take_along_axis(d2, order, 1)
        # Relative to the nearest: a colour far outside the table must not underflow to 0/0.
        w = np.exp((d2[:, :1] - d2) / (2 * sigma**2))
        indices[start : start + 16384] = nearest
        weights[start : start + 16384] = w / w.sum(1, keepdims=True)
    shape = (*np.shape(ab)[:-1], neighbours)
    return indices.reshape(shape), weights.reshape(shape)


def rebalancing_weights(prior: Float, mix: float = 0.5) -> Float:
    """Class weights w proportional to 1 / ((1 - mix)·p + mix/Q), scaled so that sum p·w = 1.

    prior is (313,), non-negative, summing to 1 (the colour frequencies of the training photos).
    """
    prior = np.asarray(prior, np.float64)
    weight = 1.0 / ((1 - mix) * prior + mix / len(prior))
    out: Float = (weight / (prior * weight).sum()).astype(np.float32)
    return out


def smooth_prior(histogram: Float, sigma: float = 5.0) -> Float:
    """Gaussian-smooth a bin histogram over the ab plane (sigma in ab units); returns sum 1."""
    d2 = ((BINS[:, None] - BINS[None]) ** 2).sum(-1)
    kernel = np.exp(-d2 / (2 * sigma**2))
    kernel /= kernel.sum(0, keepdims=True)
    smoothed = kernel @ np.asarray(histogram, np.float64)
    out: Float = (smoothed / smoothed.sum()).astype(np.float32)
    return out


def anneal(distribution: Float, temperature: float = DEFAULT_TEMPERATURE, axis: int = -1) -> Float:
    """Sharpen a distribution: exp(log z / T) / sum. T = 1 leaves it, T -> 0 gives its mode.

    Raises ValueError for a temperature that is not positive.
    """
    if not temperature > 0:
        raise ValueError(f"temperature must be positive, got {temperature}")
    log = np.log(np.maximum(distribution, 1e-12)) / temperature
    log -= log.max(axis=axis, keepdims=True)
    z = np.exp(log)
    out: Float = (z / z.sum(axis=axis, keepdims=True)).astype(np.float32)
    return out


def decode_annealed_mean(
    distribution: Float, temperature: float = DEFAULT_TEMPERATURE, axis: int = -1
) -> Float:
    """Annealed mean: expectation of the sharpened distribution. Replaces the axis of 313 by one of 2."""
    z = np.moveaxis(anneal(distribution, temperature, axis), axis, -1)
    return np.moveaxis(z @ BINS, -1, axis)


def decode_mode(distribution: Float, axis: int = -1) -> Float:
    """The likeliest bin's colour. Replaces the axis of 313 by one of 2."""
    return np.moveaxis(BINS[np.argmax(distribution, axis=axis)], -1, axis)
