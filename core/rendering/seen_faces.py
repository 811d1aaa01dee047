"""Faces that are seen from the side, from below or small: a small learnt network looks at luminance.

The cascade of `core.rendering.faces` knows faces from the front. This one learnt from portraits of every
side and from what the cascade finds, by `python -m training faces`: windows of luminance, freed of local
brightness and contrast, at several sizes (Rowley, Baluja, Kanade, *Neural network-based face detection*,
PAMI 1998) through convolutions (Garcia, Delakis, *Convolutional face finder*, PAMI 2004).
"""

from __future__ import annotations

import logging
import zipfile
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.errors import ModelError
from core.propagation.windows import sums, widened
from core.rendering.prepared import resize_plane
from core.resources import resource_path

Float = NDArray[np.float32]

WINDOW = 28
"""Pixels that the network sees of a place."""
FACE = WINDOW / 1.25
"""Of them those of the square of a face, in the middle."""
AROUND, LITTLE = 13, 3.0
"""Lightness is told by how it differs from the mean of so many pixels around, over their standard deviation
and this much L*."""
LAYERS = ((5, 2), (3, 2), (3, 1), (3, 1), (1, 1))
"""Size and stride of every convolution."""
_STRIDE = 4
_COLUMNS = 24
_FIRST, _STEP = 0.85, 2**0.25
"""How much a photo whose long side has 384 is reduced at first, and then again and again."""
_MARGIN = 6
"""Pixels by which a window may lie outside the photo."""
_LOGIT = -1.0
"""From which a window takes part in placing the face."""
_SAME, _TOGETHER, _ABOUT = 0.35, 0.35, 0.4
"""Shares of overlap: of the smaller square for what counts as found with another and what is about there,
of both together for what places a face."""
_FILE = ("faces", "faces.npz")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class Weights:
    """Of each of LAYERS a matrix (outside, inside * size * size) and biases (outside), float32."""

    layers: tuple[tuple[Float, Float], ...]

    @classmethod
    def read(cls, path: Path) -> Weights:
        """Raises ModelError with one sentence if the file is missing or not as it should be."""
        try:
            with path.open("rb") as stream, np.load(stream, allow_pickle=False) as file:
                layers = tuple(
                    (file[f"matrix{n}"].astype(np.float32), file[f"bias{n}"].astype(np.float32))
                    for n in range(len(LAYERS))
                )
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as fault:
            raise ModelError(f"The weights {path} cannot be read: {fault}.") from fault
        inside = 1
        for (size, _), (matrix, bias) in zip(LAYERS, layers, strict=True):
            fit = matrix.shape == (bias.size, inside * size * size) and bias.ndim == 1
            if not fit or not all(np.isfinite(plane).all() for plane in (matrix, bias)):
                raise ModelError(f"The weights {path} do not fit this program.")
            inside = bias.size
        if inside != 1:
            raise ModelError(f"The weights {path} do not fit this program.")
        return cls(layers)

    def logits(self, plane: Float) -> Float:
        """(h, w) of `plain` luminance to logits of the windows that start at every fourth pixel."""
        values: Float = plane[None]
        for number, ((size, stride), layer) in enumerate(zip(LAYERS, self.layers, strict=True)):
            values = _convolved(values, *layer, size, stride)
            if number < len(LAYERS) - 1:
                np.maximum(values, 0, out=values)
        return np.asarray(values[0], np.float32)


@lru_cache(maxsize=1)
def shipped() -> Weights | None:
    """The weights that come with the program, or None, said in the log, if they cannot be used."""
    try:
        return Weights.read(resource_path(*_FILE))
    except ModelError as fault:
        _log.warning("Faces are found from the front alone: %s", fault)
        return None


@dataclass(frozen=True, eq=False)
class Seen:
    """What the network says of windows (n, 4) of all sizes: top, left, side of the face's square and the
    logarithm of the odds that it is one."""

    windows: NDArray[np.float64]

    def like_a_face(self, top: float, left: float, side: float) -> float:
        """The highest score of a window about there, -inf if there is none."""
        windows = self.windows
        near = np.abs(np.log(windows[:, 2] / side)) < np.log(2)
        shared = _overlap(windows, np.array([top, left, side]))
        near &= shared > _ABOUT * np.minimum(windows[:, 2], side) ** 2
        return float(windows[near, 3].max(initial=-np.inf))

    def faces(self, least: float) -> list[tuple[float, float, float, float]]:
        """(top, left, side, score) of faces, which do not overlap much, that of the highest score first
        and none below `least`."""
        windows = self.windows
        found: list[tuple[float, float, float, float]] = []
        while len(windows):
            best = windows[int(windows[:, 3].argmax())]
            if best[3] < least:
                break
            shared = _overlap(windows, best)
            of_it = shared > _SAME * np.minimum(windows[:, 2], best[2]) ** 2
            together = shared > _TOGETHER * (windows[:, 2] ** 2 + best[2] ** 2 - shared)
            near = windows[together]
            weight = 1 / (1 + np.exp(-near[:, 3:]))
            top, left, side = (near[:, :3] * weight).sum(0) / weight.sum()
            found.append((float(top), float(left), float(side), float(best[3])))
            windows = windows[~of_it]
        return found


def look(luminance: Float, weights: Weights) -> Seen:
    """What might be faces in luminance (h, w) 0..100 whose long side has 384. Deterministic; 40 ms."""
    return Seen(_windows(luminance, weights))


def _windows(luminance: Float, weights: Weights) -> NDArray[np.float64]:
    """(n, 4) top, left, side and logit of what might be faces at any size."""
    found = [np.zeros((0, 4))]
    scale = _FIRST
    while min(luminance.shape) * scale >= FACE:
        height, width = (round(n * scale) for n in luminance.shape)
        field = np.pad(plain(resize_plane(luminance, height, width)), _MARGIN)
        logits = weights.logits(field)
        rows, columns = np.nonzero(logits > _LOGIT)
        side = FACE / scale
        middles = (
            (_STRIDE * at + WINDOW / 2 - _MARGIN) * n / m - side / 2
            for at, n, m in zip((rows, columns), luminance.shape, (height, width), strict=True)
        )
        found.append(np.column_stack([*middles, np.full(len(rows), side), logits[rows, columns]]))
        scale /= _STEP
    return np.concatenate(found)


def plain(luminance: Float) -> Float:
    """Luminance (h, w) without local brightness and contrast."""
    half = AROUND // 2
    both = np.stack([luminance, luminance * luminance])
    for axis in (1, 2):
        both = sums(widened(both, axis, half, half), AROUND, axis)
    mean, square = both / np.float32(AROUND**2)
    spread = np.sqrt(np.maximum(square - mean * mean, 0))
    return np.asarray((luminance - mean) / (spread + np.float32(LITTLE)), np.float32)


def _convolved(values: Float, matrix: Float, bias: Float, size: int, stride: int) -> Float:
    """(inside, h, w) to (outside, h', w'), without a margin."""
    width = (values.shape[2] - size) // stride + 1
    count = -(-width // _COLUMNS)
    more = (count * _COLUMNS - 1) * stride + size - values.shape[2]
    values = np.pad(values, ((0, 0), (0, 0), (0, max(0, more))))
    views = np.lib.stride_tricks.sliding_window_view(values, (size, size), (1, 2))
    views = views[:, ::stride, : count * _COLUMNS * stride : stride]
    height = views.shape[1]
    rows = views.transpose(1, 0, 3, 4, 2).reshape(height, matrix.shape[1], count, _COLUMNS)
    # A few columns of a row: too little at a time for NumPy to share it out among threads, whose number
    # would show.
    out = matrix @ rows.swapaxes(1, 2)
    out += bias[:, None]
    wide = out.transpose(2, 0, 1, 3).reshape(len(bias), height, count * _COLUMNS)
    return np.ascontiguousarray(wide[:, :, :width])


def _overlap(windows: NDArray[np.float64], one: NDArray[np.float64]) -> NDArray[np.float64]:
    """Pixels that squares share with one."""
    sides = [
        np.minimum(windows[:, axis] + windows[:, 2], one[axis] + one[2])
        - np.maximum(windows[:, axis], one[axis])
        for axis in (0, 1)
    ]
    return np.asarray(np.maximum(sides[0], 0) * np.maximum(sides[1], 0))
