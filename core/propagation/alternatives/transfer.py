"""Colour transfer: every pixel takes the chroma of a reference photo's pixel that looks like it.

Source: Welsh, Ashikhmin, Mueller, *Transferring color to greyscale images*, SIGGRAPH 2002, section 3
(global matching: luminance remapping, about 200 jittered samples, half luminance and half standard
deviation of 5 x 5 neighbourhoods; swatches: within pairs of rectangles first, from there to the rest of
the photo by texture). Differences: CIE Lab instead of l-alpha-beta, and the mean of the neighbourhood
instead of its middle, which grain disturbs less.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import uniform_filter
from scipy.spatial import cKDTree

Float = NDArray[np.float32]
Area = tuple[int, int, int, int]

SAMPLES = 200
SWATCH_SAMPLES = 50
_WINDOW = 5
_PIECE = 1 << 15


@dataclass(frozen=True)
class Swatch:
    """A pair of rectangles that belong together, each (y0, y1, x0, x1) in pixels, inside its photo and
    not empty."""

    photo: Area
    reference: Area


def transfer(
    luminance: Float,
    reference_luminance: Float,
    reference_ab: Float,
    *,
    swatches: Sequence[Swatch] = (),
    samples: int = SAMPLES,
    seed: int = 0,
) -> Float:
    """Chroma (H, W, 2) float32 for luminance (H, W), from a reference (h, w) and its ab (h, w, 2).

    With swatches only their rectangles of the reference are used, and what lies outside those of the
    photo follows the textures inside. The same seed gives the same answer. Raises ValueError for a
    swatch outside its photo.
    """
    whole = (0, luminance.shape[0], 0, luminance.shape[1])
    if not swatches:
        everything = (0, reference_luminance.shape[0], 0, reference_luminance.shape[1])
        pair = Swatch(whole, everything)
        return _matched(luminance, reference_luminance, reference_ab, pair, samples, seed)
    out = np.zeros((*luminance.shape, 2), np.float32)
    rest = np.ones(luminance.shape, bool)
    textures, colours = [], []
    padded = np.pad(luminance, _WINDOW // 2, mode="reflect" if min(luminance.shape) > 2 else "edge")
    patches = np.lib.stride_tricks.sliding_window_view(padded, (_WINDOW, _WINDOW))
    for number, swatch in enumerate(swatches):
        _check(swatch.photo, luminance.shape, "photo")
        _check(swatch.reference, reference_luminance.shape, "reference")
        y0, y1, x0, x1 = swatch.photo
        area = slice(y0, y1), slice(x0, x1)
        out[area] = _matched(
            luminance, reference_luminance, reference_ab, swatch, SWATCH_SAMPLES, seed + number
        )
        rest[area] = False
        ys, xs = _jittered(y1 - y0, x1 - x0, samples, seed + number)
        textures.append(patches[y0 + ys, x0 + xs].reshape(len(ys), -1))
        colours.append(out[y0 + ys, x0 + xs])
    known, colour = np.concatenate(textures), np.concatenate(colours)
    norms = np.einsum("nk,nk->n", known, known)
    ys, xs = np.nonzero(rest)
    for start in range(0, len(ys), _PIECE):
        y, x = ys[start : start + _PIECE], xs[start : start + _PIECE]
        texture = patches[y, x].reshape(len(y), -1)
        out[y, x] = colour[(norms - 2 * (texture @ known.T)).argmin(1)]
    return out


def _matched(
    luminance: Float, reference: Float, reference_ab: Float, pair: Swatch, samples: int, seed: int
) -> Float:
    """Chroma of one rectangle of the photo, from its own of the reference."""
    y0, y1, x0, x1 = pair.photo
    wanted = np.asarray(luminance[y0:y1, x0:x1], np.float64)
    y0, y1, x0, x1 = pair.reference
    given = np.asarray(reference[y0:y1, x0:x1], np.float64)
    given_ab = reference_ab[y0:y1, x0:x1]
    # Remapped, so that a dark reference serves a light photo.
    spread = given.std()
    given = (given - given.mean()) * (wanted.std() / spread if spread > 0 else 1) + wanted.mean()
    ys, xs = _jittered(given.shape[0], given.shape[1], samples, seed)
    tree = cKDTree(_statistics(given)[ys, xs])
    _, best = tree.query(_statistics(wanted).reshape(-1, 2))
    out: Float = given_ab[ys, xs][best].reshape(*wanted.shape, 2).astype(np.float32)
    return out


def _statistics(luminance: NDArray[np.float64]) -> NDArray[np.float64]:
    """Mean and standard deviation (h, w, 2) of the 5 x 5 px around, which count alike."""
    mean = uniform_filter(luminance, _WINDOW, mode="nearest")
    square = uniform_filter(luminance * luminance, _WINDOW, mode="nearest")
    return np.dstack([mean, np.sqrt(np.maximum(square - mean * mean, 0))])


def _jittered(
    height: int, width: int, count: int, seed: int
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """About `count` pixels, one at random in each cell of a regular grid."""
    rows = int(np.clip(round((count * height / width) ** 0.5), 1, height))
    columns = int(np.clip(round(count / rows), 1, width))
    jitter = np.random.default_rng(seed).random((2, rows, columns))
    y = (np.arange(rows)[:, None] + jitter[0]) * height / rows
    x = (np.arange(columns)[None, :] + jitter[1]) * width / columns
    return (
        np.minimum(y.astype(np.intp), height - 1).ravel(),
        np.minimum(x.astype(np.intp), width - 1).ravel(),
    )


def _check(area: Area, size: tuple[int, ...], what: str) -> None:
    y0, y1, x0, x1 = area
    if not (0 <= y0 < y1 <= size[0] and 0 <= x0 < x1 <= size[1]):
        raise ValueError(f"the swatch {area} is not a rectangle inside the {what}")
