"""Where true colour is likely to change: a small network over what stands on both sides of every step.

An edge of lightness may be a fold, a shadow or knit, and two things may share their lightness. How far
lightness, the network's chroma and its features differ on the two sides of a step, seen from one to eight
pixels, says more than their difference from pixel to pixel does: Martin, Fowlkes, Malik, *Learning to
detect natural image boundaries using local brightness, color, and texture cues*, PAMI 2004. What is
learnt there from drawn outlines is learnt here from colour photos, by `python -m training colour-steps`.
"""

from __future__ import annotations

import logging
import zipfile
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.errors import ModelError
from core.propagation.grid import resized, work_size
from core.propagation.windows import most, sums, widened
from core.resources import resource_path

Float = NDArray[np.float32]

LONG_SIDE = 192
"""The cues are those of a grid of this long side, whatever the work grid's: a thing is as many pixels wide
as where the network learnt."""
COUNT = 33
"""Cues of a step."""
_BOXES = ((1, 1), (1, 3), (2, 3), (4, 5), (8, 9))
"""Along and across the step: what is compared on its two sides."""
_TONES = 4
"""The box whose lightness and chroma are cues themselves."""
_AROUND = 9
_WINDOW = (-5.0, 8.0)
_log = logging.getLogger(__name__)
_FILE = ("propagation", "colour-steps.npz")
_LAYERS = 3
_STEPS = 64
"""Steps multiplied at a time: too few for NumPy to share them out among threads, whose number would show."""
_PIECE = 64 * _STEPS
"""Steps whose values stay in the cache."""


@dataclass(frozen=True, eq=False)
class Weights:
    """Cues less `mean` (33), over `spread` (33), then layers of (inside, outside) matrices and (outside)
    biases, with rectified values between them and one value at the end. float32."""

    mean: Float
    spread: Float
    layers: tuple[tuple[Float, Float], ...]

    @classmethod
    def read(cls, path: Path) -> Weights:
        """Raises ModelError with one sentence if the file is missing or not as it should be."""
        try:
            with path.open("rb") as stream, np.load(stream, allow_pickle=False) as file:
                mean, spread = file["mean"], file["spread"]
                layers = tuple((file[f"matrix{n}"], file[f"bias{n}"]) for n in range(_LAYERS))
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as fault:
            raise ModelError(f"The weights {path} cannot be read: {fault}.") from fault
        every = (mean, spread, *(plane for layer in layers for plane in layer))
        widths = [COUNT, *(bias.size for _, bias in layers)]
        shapes: list[tuple[int, ...]] = [(COUNT,), (COUNT,)]
        for inside, outside in pairwise(widths):
            shapes += [(inside, outside), (outside,)]
        fit = widths[-1] == 1 and [plane.shape for plane in every] == shapes
        if not fit or not all(p.dtype == np.float32 and np.isfinite(p).all() for p in every):
            raise ModelError(f"The weights {path} do not fit this program.")
        return cls(mean, spread, layers)

    def chance(self, found: Float) -> Float:
        """(33, n) cues to (n) chances, 0..1."""
        count = found.shape[1]
        out = np.empty(count, np.float32)
        for start in range(0, count, _PIECE):
            part = found[:, start : start + _PIECE]
            own = part.shape[1]
            values: Float = np.zeros((COUNT, -(-own // _STEPS) * _STEPS), np.float32)
            np.subtract(part, self.mean[:, None], out=values[:, :own])
            np.divide(values, self.spread[:, None], out=values)
            np.maximum(values, np.float32(_WINDOW[0]), out=values)
            np.minimum(values, np.float32(_WINDOW[1]), out=values)
            blocks: Float = values.reshape(COUNT, -1, _STEPS).swapaxes(0, 1)
            for number, (matrix, bias) in enumerate(self.layers):
                blocks = np.asarray(matrix.T @ blocks, np.float32)
                np.add(blocks, bias[:, None], out=blocks)
                if number < len(self.layers) - 1:
                    np.maximum(blocks, 0, out=blocks)
            out[start : start + own] = blocks.ravel()[:own]
        return np.asarray(1 / (1 + np.exp(-np.clip(out, -30, 30))), np.float32)


@lru_cache(maxsize=1)
def shipped() -> Weights | None:
    """The weights that come with the program, or None, said in the log, if they cannot be used."""
    try:
        return Weights.read(resource_path(*_FILE))
    except ModelError as fault:
        _log.warning("Hints do without learnt colour steps: %s", fault)
        return None


def chances(
    luminance: Float,
    base: Float,
    features: Float,
    weights: Weights,
    where: NDArray[np.bool_] | None = None,
) -> tuple[Float, Float]:
    """Chance (0..1) per step right (h, w-1) and down (h-1, w) that it leads to another true colour.

    luminance (h, w) 0..100, base (h, w, 2) the network's chroma, features (h4, w4, E) over the same
    extent. On a grid longer than LONG_SIDE a chance is shared out among the steps that make up one of
    there. With where (h, w) the chances of steps from or to its pixels are as without, all others any.
    """
    height, width = luminance.shape
    size = work_size(height, width, LONG_SIDE)
    planes = resized(np.dstack([luminance / 50 - 1, base / 40]).astype(np.float32), size)
    change = np.dstack([feature_change(features, axis, size) for axis in (1, 0)])
    asked = np.ones(size, np.bool_)
    if where is not None:
        asked = resized(where[..., None].astype(np.float32), size)[..., 0] > 0
        # A fine step takes from the coarse ones around it.
        asked = most(most(asked, 2).T, 2).T
    right = _over(planes, change, weights, asked)
    turned = planes.swapaxes(0, 1), change.swapaxes(0, 1)[..., ::-1]
    down = _over(*turned, weights, asked.T).T
    # No step leads out of the last pixel of a row: what leads into it stands in.
    both = np.zeros((*size, 2), np.float32)
    both[:, :-1, 0], both[:-1, :, 1] = right, down
    both[:, -1, 0], both[-1, :, 1] = (
        both[:, max(0, size[1] - 2), 0],
        both[max(0, size[0] - 2), :, 1],
    )
    fine = resized(both, (height, width)) * np.float32(max(size) / max(height, width))
    return fine[:, :-1, 0], fine[:-1, :, 1]


def _over(planes: Float, change: Float, weights: Weights, asked: NDArray[np.bool_]) -> Float:
    """Chances (h, w-1) of steps right from pixels that are `asked` (h, w), 0 from others."""
    height, width = asked.shape
    if width < 2:
        return np.zeros((height, 0), np.float32)
    found = cues(planes, change).reshape(COUNT, -1)
    here = np.flatnonzero(asked[:, :-1])
    out = np.zeros(found.shape[1], np.float32)
    if len(here) == len(out):
        out = weights.chance(found)
    else:
        out[here] = weights.chance(found[:, here])
    return out.reshape(height, width - 1)


def feature_change(features: Float, axis: int, size: tuple[int, int]) -> Float:
    """(h, w): how far features, standardised, change along an axis per pixel of a grid of `size`."""
    count = features.shape[axis]
    if count < 2:
        return np.zeros(size, np.float32)
    spread = features.std((0, 1))
    plain = (features - features.mean((0, 1))) / np.where(spread > 1e-6, spread, 1)
    plain /= np.sqrt(np.float32(features.shape[2]))
    change = np.linalg.norm(np.gradient(plain, axis=axis), axis=2)[..., None]
    return resized(change.astype(np.float32), size)[..., 0] * np.float32(4 * count / size[axis])


def cues(planes: Float, change: Float) -> Float:
    """(33, h, w-1): what is known of every step right, from planes (h, w, 3) = (L / 50 - 1, a / 40, b / 40)
    and the features' change (h, w, 2) along the step and across it."""
    field = np.moveaxis(planes, 2, 0)
    out: list[Float] = []
    for along, across in _BOXES:
        one, other = _sides(field, along, across)
        between = other - one
        light, beyond = (
            np.maximum(side[0] + np.float32(1.2), np.float32(0.15)) for side in (one, other)
        )
        out += [
            4 * np.abs(between[0]),
            4 * _length(between[1:]),
            # In a shadow chroma falls with lightness, and their ratio stays.
            4 * _length(other[1:] / beyond - one[1:] / light),
            np.minimum(np.abs(np.log(beyond / light)), 3),
            4 * between[0] * _length(one[1:] + other[1:]),
        ]
        if along == _TONES:
            for these in ((one[0], other[0]), (_length(one[1:]), _length(other[1:]))):
                out += [np.minimum(*these), np.maximum(*these)]
    out += [(plane[:, 1:] + plane[:, :-1]) / 2 for plane in np.moveaxis(change, 2, 0)]
    # Texture goes to and fro, a soft edge one way: Xu et al., 2012, as in the guide.
    steps = 4 * np.diff(field[0], axis=1)
    total, one_way = _means(np.stack([np.abs(steps), steps]))
    out += [total, np.abs(one_way)]
    return np.asarray(out, np.float32)


def _length(planes: Float) -> Float:
    """Of vectors (2, h, w), never quite 0."""
    out: Float = planes[0] * planes[0]
    out += planes[1] * planes[1]
    out += np.float32(1e-6)
    return np.sqrt(out, out=out)


def _sides(field: Float, along: int, across: int) -> tuple[Float, Float]:
    """Means (C, h, w-1) of `along` pixels before and after every step right, `across` rows high."""
    mean = sums(widened(field, 2, along, along), along, 2)
    mean = sums(widened(mean, 1, across // 2, across // 2), across, 1)
    mean /= np.float32(along * across)
    width = field.shape[2]
    return mean[..., 1:width], mean[..., along + 1 : along + width]


def _means(field: Float) -> Float:
    """Means of what is _AROUND each pixel of (C, h, w)."""
    for axis in (1, 2):
        field = sums(widened(field, axis, _AROUND // 2, _AROUND // 2), _AROUND, axis)
    return field / np.float32(_AROUND**2)
