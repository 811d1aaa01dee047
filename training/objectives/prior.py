"""How frequent colours are in the training photos: what class rebalancing goes by."""

from __future__ import annotations

import numpy as np
import torch

from core.colour import bins
from training.data.cache import Photos
from training.data.lab import nearest_bins, srgb_to_lab


def estimate_prior(photos: Photos, count: int = 1500) -> np.ndarray:
    """Colour frequencies (313,) of at most `count` evenly chosen photos, every 4th pixel each way,
    Gaussian-smoothed over the ab plane (sigma 5), sum 1. Every photo counts by its pixels."""
    histogram = np.zeros(bins.COUNT)
    for index in np.linspace(0, len(photos) - 1, min(count, len(photos))).astype(int):
        small = torch.from_numpy(photos.photo(index)[::4, ::4].copy()).permute(2, 0, 1)[None] / 255
        ab = srgb_to_lab(small)[:, 1:].permute(0, 2, 3, 1).reshape(-1, 2)
        nearest, _ = nearest_bins(ab, neighbours=1)
        histogram += np.bincount(nearest[:, 0].numpy(), minlength=bins.COUNT)
    return bins.smooth_prior((histogram / histogram.sum()).astype(np.float32))
