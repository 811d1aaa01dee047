"""TIFF files of floating-point pixels: what is black and what is white in them.

SMinSampleValue and SMaxSampleValue: TIFF 6.0, section 19.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.errors import PhotoError
from core.imaging.files import Data
from core.imaging.tiff_directory import (
    Tag,
    directory_offsets,
    layout_of,
    read_directory,
    serialise,
)
from core.job import Job

_BITS, _PHOTOMETRIC, _SAMPLES, _PLANAR, _PREDICTOR = 258, 262, 277, 284, 317
_EXTRA, _FORMAT, _LOWEST, _HIGHEST = 338, 339, 340, 341
_FLOAT = 3
_BEYOND = 0.05
"""How far filters carry pixels beyond 0 and 1: so much is clipped, and the rest not scaled for it."""
_NUMBERS = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 11: "f", 12: "d"}
_STRIP = 1 << 20


@dataclass(frozen=True)
class Floats:
    """low is black, high is white, alpha_top is opaque; said tells the person, empty where it is plain."""

    low: float = 0.0
    high: float = 1.0
    alpha_top: float = 1.0
    said: str = ""

    def codes(self, pixels: NDArray[Any], bands: int) -> NDArray[np.uint16]:
        """(h, w, n) numbers as codes; what comes after the first `bands` is alpha."""
        out = np.empty(pixels.shape, np.uint16)
        for part, low, high in (
            (np.s_[..., :bands], self.low, self.high),
            (np.s_[..., bands:], 0.0, self.alpha_top),
        ):
            share = (pixels[part].astype(np.float64) - low) / (high - low)
            out[part] = np.rint(np.clip(share, 0, 1) * 65535)
        return out


def measure(
    fetch: Callable[[int, int], NDArray[Any]],
    size: tuple[int, int],
    bands: int,
    data: Data,
    page: int,
    name: str,
    job: Job,
) -> Floats:
    """Read all pixels once for their range. size is (width, height); page counts from 1.

    What the file itself calls lowest and highest counts, if its pixels agree; else 0 to 1, and for pixels
    beyond that their own range. Raises PhotoError for numbers that are none, and Cancelled.
    """
    low, high, alpha = np.inf, -np.inf, 1.0
    width, height = size
    rows = max(1, _STRIP // width)
    for y in range(0, height, rows):
        job.check()
        pixels = fetch(y, min(rows, height - y))
        seen = float(pixels.min()), float(pixels.max())
        if not np.isfinite(seen).all():
            raise PhotoError(f"{name} holds pixels that are not numbers (NaN or infinite).")
        low = min(low, float(pixels[..., :bands].min()))
        high = max(high, float(pixels[..., :bands].max()))
        if pixels.shape[2] > bands:
            alpha = max(alpha, float(pixels[..., bands:].max()))
    stated = _stated(data, page)
    if stated is not None:
        room = 0.01 * (stated[1] - stated[0])
        if low >= stated[0] - room and high <= stated[1] + room:
            return _floats(*stated, alpha, "by what the file calls its lowest and highest value")
    if low >= -_BEYOND and high <= 1 + _BEYOND:
        return Floats(alpha_top=alpha)
    if low == high:
        low = min(0.0, low - 1)
    return _floats(low, high, alpha, "as they go beyond 0 to 1")


def _floats(low: float, high: float, alpha: float, why: str) -> Floats:
    said = ""
    if (low, high) != (0.0, 1.0):
        said = f"its pixels are numbers from {low:g} to {high:g}, taken as black and white {why}"
    return Floats(low, high, alpha, said)


def _stated(data: Data, page: int) -> tuple[float, float] | None:
    offset = next(islice(directory_offsets(data), page - 1, None), 0)
    tags = read_directory(data, offset, (_LOWEST, _HIGHEST))
    if len(tags) < 2:
        return None
    low, high = _values(tags[_LOWEST]), _values(tags[_HIGHEST])
    if not low or not high or not np.isfinite([*low, *high]).all() or min(low) >= max(high):
        return None
    return min(low), max(high)


def _values(tag: Tag) -> list[float]:
    form = _NUMBERS.get(tag.type)
    return [float(v) for v in struct.unpack(f"<{tag.length}{form}", tag.value)] if form else []


@dataclass(frozen=True, eq=False)
class Doubles:
    """A page of 64-bit numbers, which libvips does not read, as a file of twice as many bands of 32 bits,
    which it does. bands counts the numbers of a pixel."""

    file: bytes
    bands: int
    rgb: bool

    @staticmethod
    def numbers(halves: NDArray[np.uint32]) -> NDArray[np.float64]:
        """(h, w, 2 n) halves as (h, w, n) numbers."""
        return np.ascontiguousarray(halves.astype("<u4", copy=False)).view("<f8")


def doubles_of(data: Data, page: int, name: str) -> Doubles | None:
    """None if the page (from 1) is of another kind. Raises PhotoError for a kind of it that is not read."""
    offset = next(islice(directory_offsets(data), page - 1, None), None)
    layout = layout_of(data)
    if offset is None or layout is None:
        return None
    tags = read_directory(data, offset)
    depth, form = tags.get(_BITS), tags.get(_FORMAT)
    if depth is None or form is None or depth.number != 64 or form.number != _FLOAT:
        return None

    def number(tag: int, usual: int) -> int:
        return tags[tag].number if tag in tags else usual

    bands, photometric = number(_SAMPLES, 1), number(_PHOTOMETRIC, 1)
    least = {0: 1, 1: 1, 2: 3}.get(photometric, 99)
    plain = number(_PLANAR, 1) == 1 and number(_PREDICTOR, 1) == 1 and layout.order == "<"
    if not plain or not least <= bands <= least + 1:
        raise PhotoError(
            f"{name} is a kind of TIFF that Tintype does not read; save it as 16-bit TIFF first."
        )
    halves = 2 * bands

    def shorts(value: int, count: int) -> Tag:
        return Tag(3, struct.pack("<H", value) * count)

    tags |= {_BITS: shorts(32, halves), _FORMAT: shorts(1, halves), _SAMPLES: shorts(halves, 1)}
    tags |= {_PHOTOMETRIC: shorts(1, 1), _EXTRA: shorts(0, halves - 1)}
    for tag in (_LOWEST, _HIGHEST):
        tags.pop(tag, None)
    whole = data[:]
    whole += b"\0" * (len(whole) % 2)
    head = whole[: layout.first_at] + struct.pack(layout.pointer, len(whole))
    file = head + whole[len(head) :] + serialise(tags, len(whole), 0, layout)
    return Doubles(file, bands, photometric == 2)
