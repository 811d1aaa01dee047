"""How near a colouring is to the truth. Pure numpy, for the app's own checks and for training.

Colours are ab (..., 2) in L*a*b* units or RGB (..., 3) in 0..1. Everything is computed over whatever
leading axes are given, and every number is a plain float. None of it judges taste: colourfulness rises
when colours are merely exaggerated, so never judge by it alone.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.floating[Any]]

AB_PEAK = 220.0
"""Peak of ab in PSNR: the width of its range, -110..110."""

AUC_LIMIT = 150
"""Largest ab distance over which raw accuracy is integrated."""

PATCH_THRESHOLDS = (2.0, 5.0, 10.0)


def rmse(found: Float, truth: Float) -> float:
    """Root of the mean squared difference over all values (each channel counts)."""
    return math.sqrt(_mse(found, truth))


def psnr(found: Float, truth: Float, peak: float = 1.0) -> float:
    """Peak signal-to-noise ratio in dB, `inf` for equal values. peak is 1 for RGB, AB_PEAK for ab."""
    mse = _mse(found, truth)
    return math.inf if mse == 0 else 10 * math.log10(peak * peak / mse)


def _mse(found: Float, truth: Float) -> float:
    return float(np.mean(np.square(np.subtract(found, truth, dtype=np.float64))))


def _squared_length(ab: Float) -> Float:
    # Several times faster than numpy's norm over an axis of two.
    out: Float = ab[..., 0] * ab[..., 0] + ab[..., 1] * ab[..., 1]
    return out


def distance_histogram(found: Float, truth: Float, weights: Float | None = None) -> Float:
    """Mass of pixels by ab distance, rounded up to whole units: (AUC_LIMIT + 2,) float64.

    Entry k counts distances in (k - 1, k], entry 0 only 0, the last everything beyond AUC_LIMIT.
    weights (...) gives each pixel's mass, 1 if absent. Histograms of several photos may be added.
    """
    distance = np.sqrt(_squared_length(np.subtract(found, truth, dtype=np.float64))).ravel()
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


def colourfulness(rgb: Float) -> float:
    """Hasler and Suesstrunk 2003, M3, of RGB (..., 3) in 0..1 on their 0..255 scale: 0 for grey."""
    red, green, blue = np.moveaxis(np.asarray(rgb, np.float64) * 255, -1, 0)
    rg, yb = red - green, (red + green) / 2 - blue
    return math.hypot(float(rg.std()), float(yb.std())) + 0.3 * math.hypot(
        float(rg.mean()), float(yb.mean())
    )


def mean_chroma(ab: Float) -> float:
    """Mean length of ab (..., 2)."""
    return float(np.sqrt(_squared_length(np.asarray(ab, np.float64))).mean())


def chroma_ratio(found: Float, truth: Float) -> float:
    """Mean chroma found over mean chroma of the truth: below 1 means paler. 1 if both are grey."""
    ours, theirs = mean_chroma(found), mean_chroma(truth)
    if theirs == 0:
        return 1.0 if ours == 0 else math.inf
    return ours / theirs


def patch_consistency(ab: Float, threshold: float) -> NDArray[np.bool_]:
    """(H - 2, W - 2): the pixel's ab is within threshold of all its 4 neighbours, for ab (H, W, 2)."""
    limit = threshold * threshold
    across = _squared_length(ab[1:-1, 1:] - ab[1:-1, :-1]) <= limit
    down = _squared_length(ab[1:, 1:-1] - ab[:-1, 1:-1]) <= limit
    return across[:, 1:] & across[:, :-1] & down[1:] & down[:-1]


def patch_artefact(found: Float, truth: Float, threshold: float) -> float:
    """PA: of the pixels that are consistently coloured in the truth, the share that still are.

    found and truth are (H, W, 2); consistent means within threshold of the 4 neighbours (see
    `patch_consistency`). 1 is best; 1 as well where the truth has no such pixel.
    """
    expected = patch_consistency(truth, threshold)
    kept = patch_consistency(found, threshold) & expected
    count = int(expected.sum())
    return 1.0 if count == 0 else int(kept.sum()) / count
