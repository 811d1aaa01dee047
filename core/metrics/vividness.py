"""How vivid: colourfulness and chroma. No measure of quality: exaggeration raises all of it."""

from __future__ import annotations

import math

import numpy as np

from core.metrics.arrays import Float, squared_length


def colourfulness(rgb: Float) -> float:
    """Hasler and Suesstrunk 2003, M3, of RGB (..., 3) in 0..1 on their 0..255 scale: 0 for grey."""
    red, green, blue = np.moveaxis(np.asarray(rgb, np.float64) * 255, -1, 0)
    rg, yb = red - green, (red + green) / 2 - blue
    return math.hypot(float(rg.std()), float(yb.std())) + 0.3 * math.hypot(
        float(rg.mean()), float(yb.mean())
    )


def mean_chroma(ab: Float) -> float:
    """Mean length of ab (..., 2)."""
    return float(np.sqrt(squared_length(np.asarray(ab, np.float64))).mean())


def chroma_ratio(found: Float, truth: Float) -> float:
    """Mean chroma found over mean chroma of the truth: below 1 means paler. 1 if both are grey."""
    ours, theirs = mean_chroma(found), mean_chroma(truth)
    if theirs == 0:
        return 1.0 if ours == 0 else math.inf
    return ours / theirs
