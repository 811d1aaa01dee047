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
_ROWS = 64
"""Steps multiplied at a time: too few for NumPy to share them out among threads, whose number would show."""


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
        """(n, 33) cues to (n) chances, 0..1."""
        values = np.clip((found - self.mean) / self.spread, *_WINDOW)
        beyond = -len(values) % _ROWS
        values = np.pad(values, ((0, beyond), (0, 0))).reshape(-1, _ROWS, COUNT)
        for number, (matrix, bias) in enumerate(self.layers):
            values = values @ matrix + bias
            if number < len(self.layers) - 1:
                np.maximum(values, 0, out=values)
        chance: Float = 1 / (1 + np.exp(-np.clip(values.ravel()[: len(found)], -30, 30)))
        return chance


@lru_cache(maxsize=1)
def shipped() -> Weights | None:
    """The weights that come with the program, or None, said in the log, if they cannot be used."""
    try:
        return Weights.read(resource_path(*_FILE))
    except ModelError as fault:
        _log.warning("Hints do without learnt colour steps: %s", fault)
        return None


def chances(
    luminance: Float, base: Float, features: Float, weights: Weights
) -> tuple[Float, Float]:
    """Chance (0..1) per step right (h, w-1) and down (h-1, w) that it leads to another true colour.

    luminance (h, w) 0..100, base (h, w, 2) the network's chroma, features (h4, w4, E) over the same
    extent. On a grid longer than LONG_SIDE a chance is shared out among the steps that make up one of
    there.
    """
    height, width = luminance.shape
    size = work_size(height, width, LONG_SIDE)
    planes = resized(np.dstack([luminance / 50 - 1, base / 40]).astype(np.float32), size)
    change = np.dstack([feature_change(features, axis, size) for axis in (1, 0)])
    right = _over(planes, change, weights)
    down = _over(planes.swapaxes(0, 1), change.swapaxes(0, 1)[..., ::-1], weights).T
    # No step leads out of the last pixel of a row: what leads into it stands in.
    both = np.zeros((*size, 2), np.float32)
    both[:, :-1, 0], both[:-1, :, 1] = right, down
    both[:, -1, 0], both[-1, :, 1] = (
        both[:, max(0, size[1] - 2), 0],
        both[max(0, size[0] - 2), :, 1],
    )
    fine = resized(both, (height, width)) * np.float32(max(size) / max(height, width))
    return fine[:, :-1, 0], fine[:-1, :, 1]


def _over(planes: Float, change: Float, weights: Weights) -> Float:
    if planes.shape[1] < 2:
        return np.zeros((len(planes), 0), np.float32)
    found = cues(planes, change)
    return weights.chance(found.reshape(COUNT, -1).T).reshape(found.shape[1:])


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
            dull, vivid = np.sort([_length(one[1:]), _length(other[1:])], axis=0)
            out += [np.minimum(one[0], other[0]), np.maximum(one[0], other[0]), dull, vivid]
    out += [(plane[:, 1:] + plane[:, :-1]) / 2 for plane in np.moveaxis(change, 2, 0)]
    # Texture goes to and fro, a soft edge one way: Xu et al., 2012, as in the guide.
    steps = 4 * np.diff(field[0], axis=1)
    out += [_means(np.abs(steps), _AROUND, _AROUND), np.abs(_means(steps, _AROUND, _AROUND))]
    return np.asarray(out, np.float32)


def _length(planes: Float) -> Float:
    out: Float = np.sqrt(np.square(planes).sum(0) + np.float32(1e-6))
    return out


def _sides(field: Float, along: int, across: int) -> tuple[Float, Float]:
    """Means (C, h, w-1) of `along` pixels before and after every step right, `across` rows high."""
    beyond = np.pad(field, ((0, 0), (0, 0), (along, along)), "edge")
    mean = _sums(_sums(beyond, along, 2), across, 1, across // 2) / np.float32(along * across)
    width = field.shape[2]
    return mean[..., 1:width], mean[..., along + 1 : along + width]


def _means(field: Float, rows: int, columns: int) -> Float:
    total = _sums(_sums(field, columns, 1, columns // 2), rows, 0, rows // 2)
    return total / np.float32(rows * columns)


def _sums(field: Float, count: int, axis: int, beyond: int = 0) -> Float:
    """Sums of every `count` neighbours along an axis, edges repeated `beyond` them."""
    edges = [(beyond, beyond) if n == axis else (0, 0) for n in range(field.ndim)]
    padded = np.pad(field, edges, "edge") if beyond else field
    have = padded.shape[axis] - count + 1
    parts = [padded.take(range(n, n + have), axis) for n in range(count)]
    return np.asarray(sum(parts[1:], start=parts[0]), np.float32)
