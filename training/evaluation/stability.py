"""Changes to a photo that should not change its colours, and how far the colours move.

The answers to the changed photo are brought back to the original's place before they are compared
(`core.metrics.mean_distance`), and only where both show the same.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from PIL import Image

from core import metrics

Answer = Callable[[list[np.ndarray]], np.ndarray]
"""Luminances (H, W) 0..100 of one size to chroma (N, H, W, 2)."""

DEGREES = 3.0
GAINS = (0.8, 1.2)


def rotated(plane: np.ndarray, degrees: float) -> np.ndarray:
    """A plane (H, W) turned about its centre, the corners filled by mirroring. float32."""
    border = math.ceil(max(plane.shape) * math.sin(math.radians(abs(degrees)))) + 2
    wide = np.pad(plane.astype(np.float32), border, mode="symmetric")
    turned = Image.fromarray(wide).rotate(degrees, Image.Resampling.BICUBIC)
    return np.asarray(turned)[border:-border, border:-border]


def rotation_shift(answer: Answer, luminance: np.ndarray, plain: np.ndarray) -> float:
    """Mean ab distance between plain (H, W, 2) and the answers to the photo turned by ±DEGREES."""
    height, width = luminance.shape
    margin = math.ceil(max(height, width) * math.tan(math.radians(DEGREES)) / 2) + 2
    inside = np.s_[margin : height - margin, margin : width - margin]
    angles = (-DEGREES, DEGREES)
    turned = answer([np.clip(rotated(luminance, angle), 0, 100) for angle in angles])
    found = []
    for angle, ab in zip(angles, turned, strict=True):
        back = np.stack([rotated(ab[..., k], -angle) for k in (0, 1)], -1)
        found.append(metrics.mean_distance(back[inside], plain[inside]))
    return float(np.mean(found))


def scale_shift(answer: Answer, luminance: np.ndarray, plain: np.ndarray) -> float:
    """Mean ab distance between plain (H, W, 2), halved, and the answer to the photo at half size."""
    return metrics.mean_distance(answer([_halved(luminance[..., None])[..., 0]])[0], _halved(plain))


def _halved(values: np.ndarray) -> np.ndarray:
    """Means of 2 x 2 px: (H, W, channels) to (H // 2, W // 2, channels)."""
    height, width = values.shape[0] // 2, values.shape[1] // 2
    cells = values[: 2 * height, : 2 * width].reshape(height, 2, width, 2, -1)
    found: np.ndarray = cells.mean((1, 3))
    return found


def neighbour_shift(
    answer: Answer, luminance: np.ndarray, plain: np.ndarray, other: np.ndarray
) -> float:
    """Mean ab distance in the left half when the right third is replaced by that of other (H, W)."""
    width = luminance.shape[1]
    changed = luminance.copy()
    changed[:, width - width // 3 :] = other[:, width - width // 3 :]
    left = np.s_[:, : width // 2]
    return metrics.mean_distance(answer([changed])[0][left], plain[left])


def fade_shift(answer: Answer, luminance: np.ndarray, plain: np.ndarray) -> float:
    """Luma-fade sensitivity: mean ab distance between plain and the answers at L scaled by GAINS."""
    faded = answer([np.minimum(luminance * np.float32(gain), 100) for gain in GAINS])
    return float(np.mean([metrics.mean_distance(ab, plain) for ab in faded]))
