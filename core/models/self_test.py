"""The picture on which a device proves itself, and how far its answer may lie from the CPU's."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float32]

_SIDE = 64
MEAN, LARGEST = 0.5, 4.0
"""ab units that two devices may differ. Rounding differs from device to device; a tenth of what a
shipped model paints here is much more than that."""


def picture(channels: int) -> tuple[Float, Float | None]:
    """Luminance (64, 64), 0..100, with every tone, soft waves and an edge; for four channels a hint map
    (3, 64, 64) with one hint. So every input has a say."""
    y, x = np.mgrid[:_SIDE, :_SIDE]
    waves = 8 * np.sin(x / 3.1) * np.cos(y / 4.3) + 10 * (y >= _SIDE // 2)
    luminance = np.clip(x * (100 / (_SIDE - 1)) + waves, 0, 100).astype(np.float32)
    if channels == 1:
        return luminance, None
    hints = np.zeros((3, _SIDE, _SIDE), np.float32)
    hints[:, 40:48, 30:38] = np.array([0.4, -0.3, 1], np.float32)[:, None, None]
    return luminance, hints


def disagreement(found: Float, expected: Float) -> str | None:
    """Why the chroma (2, h, w) of a device is not the CPU's, or None if it is near enough."""
    away = np.hypot(*(found - expected))
    mean, largest = float(away.mean()), float(away.max())
    if mean <= MEAN and largest <= LARGEST:
        return None
    return f"its colours differ from the CPU's by {mean:.1f} ab units on average and {largest:.1f} at most"
