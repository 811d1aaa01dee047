"""Film grain on the work grid: how strong it is, and its removal for the guide (never for the
photo).

Source: Immerkær, *Fast noise variance estimation*, CVIU 1996 (the mask; the median is ours, so that
edges do not count).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.propagation.domain_transform import smooth_within_edges

Float = NDArray[np.float32]


def grain_sd(luminance: Float) -> float:
    """Standard deviation of the grain of luminance (h, w), in L* units; 0 for less than 3x3
    pixels."""
    if min(luminance.shape) < 3:
        return 0.0
    across = luminance[:, :-2] - 2 * luminance[:, 1:-1] + luminance[:, 2:]
    both = across[:-2] - 2 * across[1:-1] + across[2:]
    return float(np.median(np.abs(both))) / (0.6745 * 6)


def without_grain(luminance: Float, spatial: float, luminance_range: float) -> Float:
    """Smooth luminance (h, w) within its own edges. spatial in pixels, luminance_range in L* units."""
    return smooth_within_edges(luminance[..., None], luminance, spatial, luminance_range)[..., 0]
