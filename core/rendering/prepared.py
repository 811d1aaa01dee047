"""What is made once per photo: the luminance pyramid and the small luminances that the engine works on."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from core.imaging.photo import Photo
from core.job import Job, quiet
from core.propagation.detail import SPREAD_STEPS, Detailed

Float = NDArray[np.float32]

_SMALLEST_LEVEL = 512
_EXACT = 1 << 19
"""Pixels up to which a luminance is exact: the means of more would take too long."""
_LARGEST_ENLARGEMENT = 4.0
_FINER = 2
"""Levels from which the detail of a pixel is taken: 4 x 4 finer ones for each."""
Box = tuple[int, int, int, int]


def halve(values: Float) -> Float:
    """Mean of 2x2 blocks; an odd last row or column is dropped unless it is the only one."""
    height, width = values.shape
    if height == 1 or width == 1:
        return values[:: 2 if height > 1 else 1, :: 2 if width > 1 else 1].copy()
    h, w = height // 2 * 2, width // 2 * 2
    out = np.empty((h // 2, w // 2), np.float32)
    # Row blocks stay in the cache; one pass over a large photo instead of four.
    for y in range(0, h // 2, 64):
        block = values[2 * y : min(2 * y + 128, h), :w]
        rows = block[0::2] + block[1::2]
        np.add(rows[:, 0::2], rows[:, 1::2], out=out[y : y + 64])
    out *= 0.25
    return out


def spread_within(
    values: Float, within: NDArray[np.uint8] | None, means: Float
) -> NDArray[np.uint8]:
    """Standard deviation of the photo's L* within 2x2 blocks of values (h, w), rounded up to
    1 / SPREAD_STEPS: of values themselves and, where given, `within` each of them. means are theirs."""
    height, width = means.shape
    out = np.empty((height, width), np.uint8)
    for y in range(0, height, 64):
        part = slice(2 * y, min(2 * y + 128, 2 * height)), slice(2 * width)
        block, mean = values[part], means[y : y + 64]
        squares = block * block
        if within is not None:
            deviation = within[part] * np.float32(1 / SPREAD_STEPS)
            squares += deviation * deviation
        rows = squares[0::2] + squares[1::2]
        variance = rows[:, 0::2] + rows[:, 1::2]
        variance *= 0.25
        variance -= mean * mean
        spread = np.sqrt(np.maximum(variance, 0, out=variance), out=variance)
        out[y : y + 64] = np.ceil(spread * SPREAD_STEPS)
    return out


def area_mean(values: Float, count: int, extent: float, axis: int, start: float = 0.0) -> Float:
    """Means of (h, w) over `count` equal parts of the length `extent` (pixels) from `start` on along an
    axis, parts of pixels counting as such; beyond its end the last pixel goes on. float32."""
    length = values.shape[axis]
    if count == extent == length:
        return values
    edges = np.linspace(start, start + extent, count + 1)
    whole = np.minimum(edges.astype(np.int64), length - 1)
    part = (edges - whole).reshape((-1, 1) if axis == 0 else (1, -1))
    # The integral up to each edge: all pixels before it, and a part of its own.
    before = np.cumsum(values, axis, np.float64)
    at = values.take(whole, axis).astype(np.float64)
    integral = before.take(whole, axis) - at + part * at
    return np.asarray(np.diff(integral, axis=axis) * (count / extent), np.float32)


def resize_plane(values: NDArray[Any], height: int, width: int) -> Float:
    """Resize (h, w) to (height, width): bilinear, over all that a pixel covers when shrinking."""
    if values.shape == (height, width):
        return np.asarray(values, np.float32)
    image = Image.fromarray(np.asarray(values, np.float32))
    return np.asarray(image.resize((width, height), Image.Resampling.BILINEAR), np.float32)


def resize_planes(values: NDArray[Any], height: int, width: int) -> Float:
    """`resize_plane` for every plane of (planes, h, w)."""
    return np.stack([resize_plane(plane, height, width) for plane in values])


class PreparedPhoto:
    """Thread-safe. level 0 is the photo's own luminance, level k half the size of level k - 1."""

    def __init__(self, photo: Photo, job: Job | None = None) -> None:
        job = job or quiet()
        self.photo = photo
        self._pyramid: list[Float] = [photo.luminance]
        while max(self._pyramid[-1].shape) > _SMALLEST_LEVEL and min(self._pyramid[-1].shape) > 1:
            job.check()
            self._pyramid.append(halve(self._pyramid[-1]))
        self._lock = threading.RLock()
        self._kept: OrderedDict[Hashable, Any] = OrderedDict()
        self._making: dict[Hashable, threading.RLock] = {}

    @property
    def levels(self) -> int:
        return len(self._pyramid)

    def luminance(self, level: int) -> Float:
        """float32 L* (h, w) of a level; do not write to it."""
        return self._pyramid[level]

    def level_size(self, level: int) -> tuple[int, int]:
        """(width, height) of a level."""
        height, width = self._pyramid[level].shape
        return width, height

    def extent(self, level: int) -> tuple[float, float]:
        """(width, height) of the whole photo in pixels of a level, which lacks the last ones where they
        would not be whole."""
        return self.photo.width / 2**level, self.photo.height / 2**level

    def detailed(self, level: int, box: Box) -> Float | Detailed:
        """L* of a box (x0, y0, x1, y1) of a level, with what lies within its pixels; do not write to it."""
        x0, y0, x1, y1 = box
        means = self._pyramid[level][y0:y1, x0:x1]
        if level == 0:
            return means
        finer = min(_FINER, level)
        parts = 2**finer
        within = self._pyramid[level - finer]
        within = within[y0 * parts : y1 * parts, x0 * parts : x1 * parts]
        return Detailed(means, self._spread(level)[y0:y1, x0:x1], within, parts)

    def _spread(self, level: int) -> NDArray[np.uint8]:
        def make() -> NDArray[np.uint8]:
            within = self._spread(level - 1) if level > 1 else None
            return spread_within(self._pyramid[level - 1], within, self._pyramid[level])

        spread: NDArray[np.uint8] = self.keep(("spread", level), make)
        return spread

    def luminance_at(self, height: int, width: int) -> Float:
        """L* at any size, from the smallest level that is large enough.

        Small sizes, which the network and the work grid see, are exact area means, so that a photo and
        its reduced copy look the same to them.
        """
        level = self.level_above(height, width)
        values = self._pyramid[level]
        if height * width > _EXACT or values.shape[0] < height or values.shape[1] < width:
            return resize_plane(values, height, width)
        # A level may lack a part of a pixel at its far ends: the photo does not end there.
        columns, rows = self.extent(level)
        return area_mean(area_mean(values, height, rows, 0), width, columns, 1)

    def level_above(self, height: int, width: int) -> int:
        """The smallest level that is large enough for this size; 0 if none is."""
        for level in range(len(self._pyramid) - 1, 0, -1):
            values = self._pyramid[level]
            if values.shape[0] >= height and values.shape[1] >= width:
                return level
        return 0

    def network_size(self, short_side: int, long_side: int) -> tuple[int, int]:
        """(height, width) for a network that wants this short side, bounded by this long side."""
        width, height = self.photo.width, self.photo.height
        scale = min(short_side / min(width, height), long_side / max(width, height))
        scale = min(scale, _LARGEST_ENLARGEMENT)
        return max(1, round(height * scale)), max(1, round(width * scale))

    def keep(self, key: Hashable, make: Callable[[], Any], limit: int = 64) -> Any:
        """The value kept under key, made by `make` if it is not there; oldest of its kind go first.

        key is a tuple whose first entry names the kind; at most `limit` of a kind are kept. Who asks for
        what another thread is making waits for it, and makes it if that thread fails or is cancelled.
        """
        with self._lock:
            making = self._making.setdefault(key, threading.RLock())
        try:
            with making:
                with self._lock:
                    if key in self._kept:
                        self._kept.move_to_end(key)
                        return self._kept[key]
                value = make()
                self._keep(key, value, limit)
        finally:
            with self._lock:
                self._making.pop(key, None)
        return value

    def _keep(self, key: Hashable, value: Any, limit: int) -> None:
        with self._lock:
            self._kept[key] = value
            kind = key[0] if isinstance(key, tuple) else key
            same = [k for k in self._kept if (k[0] if isinstance(k, tuple) else k) == kind]
            for old in same[: max(0, len(same) - limit)]:
                del self._kept[old]

    def put(self, key: Hashable, value: Any) -> None:
        """Keep value under key, whatever was there."""
        with self._lock:
            self._kept[key] = value

    def kept(self, key: Hashable) -> Any | None:
        """The value kept under key, or None."""
        with self._lock:
            return self._kept.get(key)
