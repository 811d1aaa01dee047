"""Photos as a network sees them, for fitting, checking and measuring an export."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.colour.lab import srgb_to_lab
from training.data.cache import Photos, centre_square
from training.data.hints import place_points

HINTS = 10
_PATCH = 7


@dataclass(frozen=True, eq=False)
class Example:
    """rgb (S,S,3) bytes, luminance (S,S) 0..100, ab (S,S,2), and inputs (C,S,S) float32 without hints
    and with HINTS random ones that tell the truth (the same for a network that takes none)."""

    rgb: np.ndarray
    luminance: np.ndarray
    ab: np.ndarray
    plain: np.ndarray
    hinted: np.ndarray


def examples(
    photos: Photos, count: int, channels: int, size: int, first: float = 0.0
) -> list[Example]:
    """At most count photos, evenly spread from the share `first` of a step on; always the same."""
    step = max(1.0, len(photos) / count)
    chosen = [int((i + first) * step) for i in range(min(count, len(photos)))]
    return [_example(photos.photo(index), index, channels, size) for index in chosen]


def _example(photo: np.ndarray, seed: int, channels: int, size: int) -> Example:
    rgb = centre_square(photo, size)
    lab = srgb_to_lab(rgb.astype(np.float32) / 255)
    plain = np.zeros((channels, size, size), np.float32)
    plain[0] = lab[..., 0] / 50 - 1
    hinted = plain.copy()
    if channels == 4:
        points = np.random.default_rng(seed).integers(0, size, (HINTS, 2))
        ab = np.clip(lab[..., 1:].transpose(2, 0, 1), -110, 110)
        hinted[1:] = place_points(ab, points, _PATCH)
    return Example(rgb, lab[..., 0], lab[..., 1:], plain, hinted)
