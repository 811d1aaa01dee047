"""The work grid: the small picture on which hints are spread, whatever the photo's size."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.hints.raster import Scale
from core.propagation.upsample import bilinear

Float = NDArray[np.float32]

LONG_SIDE = 384


@dataclass(frozen=True, eq=False)
class WorkGrid:
    """What is known of a photo without its hints, h x w pixels.

    luminance (h, w) float32 0..100; base (h, w, 2) float32, the network's chroma without hints;
    features (h4, w4, E) float32 over the same extent at any resolution, or None; scale is work
    pixels per photo pixel, one number or (along x, along y) where rounding makes them differ. photo
    (H, W) is the photo's own luminance, from which structures too thin for the grid are taken. things
    (h, w) float32 is 1 in what is known to be a thing by itself, as a face, and falls to 0 at its outline.
    """

    luminance: Float
    base: Float
    features: Float | None
    scale: Scale
    photo: Float | None = None
    things: Float | None = None


def work_size(height: int, width: int, long_side: int = LONG_SIDE) -> tuple[int, int]:
    """Size (h, w) of the work grid for a photo: the long side at most long_side, at least 1
    pixel."""
    factor = min(1.0, long_side / max(height, width))
    return max(1, round(height * factor)), max(1, round(width * factor))


def work_scale(height: int, width: int, size: tuple[int, int]) -> tuple[float, float]:
    """Exact (x, y) scale from a photo of height x width to a grid of `size` (h, w)."""
    return size[1] / width, size[0] / height


def resized(field: Float, size: tuple[int, int]) -> Float:
    """field (h, w, C) float32 at `size` (h', w'): area mean where it shrinks, else bilinear."""
    for axis in (0, 1):
        have, want = field.shape[axis], size[axis]
        if want < have:
            edges = np.arange(want) * have // want
            counts = np.diff(edges, append=have).astype(np.float32)
            counts = counts.reshape((-1, 1, 1) if axis == 0 else (1, -1, 1))
            field = np.add.reduceat(field, edges, axis) / counts
    return field if field.shape[:2] == size else bilinear(field, size)
