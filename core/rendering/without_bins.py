"""Colours to offer where the network states one colour per place and no shares: from that colour, from
the rest of the photo, and from the shipped palettes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from core.colour.bins import BINS, soft_encode
from core.colour.gamut import reduce_chroma
from core.colour.lab import srgb_to_lab
from core.colour.names import colour_name
from core.colour.palettes import load_palettes
from core.models.colorizer import Answer
from core.rendering.cluster import cluster
from core.rendering.prepared import PreparedPhoto, resize_plane, resize_planes

Float = NDArray[np.float32]

MODEL, ELSEWHERE, NEUTRAL = "the model's choice", "in this photo", "neutral"
"""What a colour rests on; one from a palette rests on the palette's title, such as 'Foliage'."""

# How unlike (L*) places may be that count as alike: their tone, and how much it varies around them.
_TONE, _TEXTURE = 5.0, 3.0
_SHARE = 0.05
_FROM_PHOTO = 2
# A swatch of a palette is for things of about its own tone (L*).
_SWATCH_REACH = 8.0
_APART = 10.0


def colours_without_bins(
    answer: Answer, prepared: PreparedPhoto, spot: tuple[float, float], luminance: float, count: int
) -> list[tuple[Float, str]]:
    """(ab (2,) possible at this luminance, what it rests on), at most `count`, best first, at least 10
    ab units apart and of different names.

    First the model's colour around spot (x, y as shares 0..1 of the photo); then what it gave to places
    of the same tone and texture elsewhere, most frequent first; then swatches of the shipped palettes
    that are about as light, the foremost one of every palette, and grey: those nearest to the model's
    colour first. Nothing is random.
    """
    out: list[tuple[Float, str]] = []
    names: set[str] = set()
    for ab, why in _candidates(answer, prepared, spot, luminance):
        shown = reduce_chroma(np.full((1, 1), luminance, np.float32), ab.reshape(1, 1, 2))[0, 0]
        name = colour_name((luminance, *shown))
        if name not in names and all(np.hypot(*(shown - other)) >= _APART for other, _ in out):
            out.append((shown, why))
            names.add(name)
    return out[:count]


def _candidates(
    answer: Answer, prepared: PreparedPhoto, spot: tuple[float, float], luminance: float
) -> Iterator[tuple[Float, str]]:
    height, width = (-(-n // 4) for n in answer.chroma.shape[1:])
    chroma = resize_planes(answer.chroma, height, width)
    row, column = min(height - 1, int(spot[1] * height)), min(width - 1, int(spot[0] * width))
    around = (slice(max(0, row - 1), row + 2), slice(max(0, column - 1), column + 2))
    here = chroma[:, *around].mean((1, 2))
    yield here, MODEL

    tone = prepared.luminance_at(height, width)
    coarse = resize_plane(tone, max(1, height // 4), max(1, width // 4))
    texture = np.abs(tone - resize_plane(coarse, height, width))
    unlike = ((tone - tone[row, column]) / _TONE) ** 2
    unlike += ((texture - texture[row, column]) / _TEXTURE) ** 2
    bins, shares = soft_encode(np.moveaxis(chroma, 0, -1))
    weights = np.bincount(
        bins.ravel(), (shares * np.exp(-unlike)[..., None]).ravel(), minlength=len(BINS)
    )
    groups = [ab for ab, share in cluster(weights / weights.sum(), 6) if share >= _SHARE]
    apart = [ab for ab in groups if np.hypot(*(ab - here)) >= _APART]
    yield from ((ab, ELSEWHERE) for ab in apart[:_FROM_PHOTO])

    common = [*_common(luminance), (np.zeros(2, np.float32), NEUTRAL)]
    yield from sorted(common, key=lambda found: float(np.hypot(*(found[0] - here))))


def _common(luminance: float) -> Iterator[tuple[Float, str]]:
    """Of every palette the first swatch of about this tone: palettes begin with what is most usual."""
    for title, lab in _palettes():
        near = np.abs(lab[:, 0] - luminance) <= _SWATCH_REACH
        if near.any():
            yield lab[int(near.argmax()), 1:], title


@lru_cache(maxsize=1)
def _palettes() -> tuple[tuple[str, Float], ...]:
    """(title, Lab of the swatches (n, 3)) of the shipped palettes."""
    out = []
    for palette in load_palettes():
        digits = [[int(s.hex[i : i + 2], 16) for i in (1, 3, 5)] for s in palette.swatches]
        out.append((palette.title, srgb_to_lab(np.array(digits, np.float32) / np.float32(255))))
    return tuple(out)
