"""Error and accuracy: RMSE, PSNR, raw accuracy (AuC) plain and class-rebalanced."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from core.metrics.arrays import Float, squared_length

AB_PEAK = 220.0
"""Peak of ab in PSNR: the width of its range, -110..110."""

AUC_LIMIT = 150
"""Largest ab distance over which raw accuracy is integrated."""


def rmse(found: Float, truth: Float) -> float:
    """Root of the mean squared difference over all values (each channel counts)."""
    return math.sqrt(_mse(found, truth))


def psnr(found: Float, truth: Float, peak: float = 1.0) -> float:
    """Peak signal-to-noise ratio in dB, `inf` for equal values. peak is 1 for RGB, AB_PEAK for ab."""
    mse = _mse(found, truth)
    return math.inf if mse == 0 else 10 * math.log10(peak * peak / mse)


def _mse(found: Float, truth: Float) -> float:
    return float(np.mean(np.square(np.subtract(found, truth, dtype=np.float64))))


def mean_distance(first: Float, second: Float) -> float:
    """Mean ab distance of two colourings (..., 2): how far colours moved (fading, rotation, scale)."""
    return float(np.sqrt(squared_length(np.subtract(first, second, dtype=np.float64))).mean())


def distance_histogram(found: Float, truth: Float, weights: Float | None = None) -> Float:
    """Mass of pixels by ab distance, rounded up to whole units: (AUC_LIMIT + 2,) float64.

    Entry k counts distances in (k - 1, k], entry 0 only 0, the last everything beyond AUC_LIMIT.
    weights (...) gives each pixel's mass, 1 if absent. Histograms of several photos may be added.
    """
    distance = np.sqrt(squared_length(np.subtract(found, truth, dtype=np.float64))).ravel()
    units = np.minimum(np.ceil(distance), AUC_LIMIT + 1).astype(np.int64)
    mass = None if weights is None else np.asarray(weights, np.float64).ravel()
    return np.bincount(units, mass, AUC_LIMIT + 2).astype(np.float64)


def auc(histogram: Float) -> float:
    """Raw accuracy in percent: the share of mass within ab distance t, averaged over t = 0..150.

    Zhang, Isola, Efros 2016, section 3.1 ("AuC"). histogram is that of `distance_histogram`; with
    weights it is their class-rebalanced form. 0 for an empty histogram.
    """
    total = float(histogram.sum())
    if total == 0:
        return 0.0
    return 100 * float(np.mean(np.cumsum(histogram)[: AUC_LIMIT + 1] / total))


def rebalanced_pixel_weights(nearest: NDArray[np.int32], prior: Float) -> Float:
    """1 / prior of each pixel's nearest bin (indices into the 313), for class-rebalanced accuracy.

    Zhang et al. 2016, section 3.1: "re-weighting the pixels inversely by color class probability".
    prior is (313,), unsmoothed or smoothed, of a large set of photos; a bin it does not know counts
    like its rarest known one.
    """
    prior = np.asarray(prior, np.float64)
    weights = 1 / np.maximum(prior, prior[prior > 0].min())
    return np.asarray(weights[nearest], np.float32)
