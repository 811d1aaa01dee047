"""What needs no network: the bars that a network has to clear."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.colour import bins
from core.colour.lab import srgb_to_lab
from training.data.cache import PhotoCache
from training.evaluation.measure import nearest_bin

# Nearness in (x, y, L): scales of place (of the side) and of L (of 100), and the weight of the
# luminance lookup beside the hints. The best of a 48-point grid on 100 training photos at 10 hints
# that does not give up more than 0.5 dB at 1 and 50.
_PLACE, _LIGHT, _BASE = 4.0, 5.0, 0.05


@dataclass(frozen=True)
class Colours:
    """Colour statistics of training photos.

    mean (2,) ab; by_luminance (101, 2) mean ab of every whole L; prior (313,) smoothed bin shares.
    """

    mean: np.ndarray
    by_luminance: np.ndarray
    prior: np.ndarray

    def lookup(self, luminance: np.ndarray) -> np.ndarray:
        """Mean ab (..., 2) of the photos' pixels that are as light as luminance (...)."""
        found: np.ndarray = self.by_luminance[np.clip(np.rint(luminance), 0, 100).astype(int)]
        return found


def fit_colours(cache: PhotoCache, photos: int = 1500) -> Colours:
    """Statistics of evenly chosen photos, every fourth pixel both ways."""
    sums, counts, histogram = np.zeros((101, 2)), np.zeros(101), np.zeros(bins.COUNT)
    for index in np.linspace(0, len(cache) - 1, min(photos, len(cache))).astype(int):
        lab = srgb_to_lab(cache.photo(index)[::4, ::4].astype(np.float32) / 255).reshape(-1, 3)
        level = np.clip(np.rint(lab[:, 0]), 0, 100).astype(int)
        counts += np.bincount(level, minlength=101)
        for channel in (0, 1):
            sums[:, channel] += np.bincount(level, lab[:, 1 + channel], 101)
        histogram += np.bincount(nearest_bin(lab[:, 1:]), minlength=bins.COUNT)
    mean = sums.sum(0) / counts.sum()
    table = np.where(counts[:, None] > 0, sums / np.maximum(counts, 1)[:, None], mean)
    prior = bins.smooth_prior((histogram / histogram.sum()).astype(np.float32))
    return Colours(mean.astype(np.float32), table.astype(np.float32), prior)


def spread_by_nearness(
    luminance: np.ndarray,
    points: np.ndarray,
    colours: np.ndarray,
    base: np.ndarray,
    place: float = _PLACE,
    light: float = _LIGHT,
    base_weight: float = _BASE,
) -> np.ndarray:
    """Hints spread with no network: kernel regression over (x, y, L).

    luminance (H, W) 0..100, points (K, 2) as (y, x), colours (K, 2) ab, base (H, W, 2) ab where no
    hint is near. Every hint weighs exp(-d^2), the base base_weight. Returns ab (H, W, 2).
    """
    height, width = luminance.shape
    y, x = np.mgrid[:height, :width].astype(np.float32)
    total = np.full((height, width, 1), base_weight, np.float32)
    ab = base_weight * base.astype(np.float32)
    for (py, px), colour in zip(points, colours, strict=True):
        d2 = ((y - py) / height * place) ** 2 + ((x - px) / width * place) ** 2
        d2 += ((luminance - luminance[int(py), int(px)]) / 100 * light) ** 2
        weight = np.exp(-d2)[..., None]
        ab += weight * colour
        total += weight
    found: np.ndarray = ab / total
    return found
