"""Film grain on the work grid: how strong it is, and its removal for the guide (never for the
photo).

Sources: Immerkær, *Fast noise variance estimation*, CVIU 1996 (the mask; the median is ours, so
that edges do not count); Gastal, Oliveira, *Domain transform for edge-aware image and video
processing*, SIGGRAPH 2011, section 4.2 (recursive filter).
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float32]

_ITERATIONS = 3


def grain_sd(luminance: Float) -> float:
    """Standard deviation of the grain of luminance (h, w), in L* units; 0 for less than 3x3
    pixels."""
    if min(luminance.shape) < 3:
        return 0.0
    across = luminance[:, :-2] - 2 * luminance[:, 1:-1] + luminance[:, 2:]
    both = across[:-2] - 2 * across[1:-1] + across[2:]
    return float(np.median(np.abs(both))) / (0.6745 * 6)


def domain_transform(luminance: Float, spatial: float, luminance_range: float) -> Float:
    """Smooth luminance (h, w) within edges. spatial in pixels, luminance_range in L* units."""
    ratio = spatial / luminance_range
    across = (1 + ratio * np.abs(np.diff(luminance, axis=1))).T
    along = 1 + ratio * np.abs(np.diff(luminance, axis=0))
    out = luminance.astype(np.float32)
    for i in range(_ITERATIONS):
        sigma = spatial * math.sqrt(3) * 2 ** (_ITERATIONS - 1 - i)
        sigma /= math.sqrt(4**_ITERATIONS - 1)
        feedback = math.exp(-math.sqrt(2) / sigma)
        turned = np.ascontiguousarray(out.T)
        _recursive(turned, np.power(np.float32(feedback), across))
        out = np.ascontiguousarray(turned.T)
        _recursive(out, np.power(np.float32(feedback), along))
    return out


def _recursive(field: Float, keep: Float) -> None:
    """Filter field (h, w) down and up its rows in place; keep (h-1, w) is the share carried
    over."""
    for y in range(1, len(field)):
        field[y] += keep[y - 1] * (field[y - 1] - field[y])
    for y in range(len(field) - 2, -1, -1):
        field[y] += keep[y] * (field[y + 1] - field[y])
