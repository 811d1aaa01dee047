"""A source's codes to L* and to sRGB codes, in strips; the tone of a source that is not neutral."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from core.colour.lab import (
    EPSILON,
    KAPPA,
    RGB_TO_XYZ,
    luminance_of_grey,
    srgb_to_lab,
)
from core.imaging import vips
from core.imaging.decode import Source, Strip
from core.imaging.profiles import Conversion, linear_table, to_srgb
from core.imaging.strips import feed
from core.imaging.turning import as_stored, upright
from core.imaging.vips import Codes
from core.job import Job

CHROMA_SIDE = 1024
NEUTRAL_CHROMA = 2.0
"""Median C*ab up to which a colour source counts as neutral: JPEG noise and scanner casts stay below."""

_READ = 1 << 18
"""Pixels read at a time: enough to keep the codec's own threads busy, few megabytes."""
_STRIP = 1 << 17
"""Pixels in a strip where numpy alone works: small enough for the cache."""


@dataclass(frozen=True, eq=False)
class Planes:
    """What a photo keeps of its pixels, upright: see core.imaging.Photo."""

    luminance: NDArray[np.float32]
    alpha: Codes | None
    chroma: NDArray[np.float16] | None


def planes_of(source: Source, job: Job) -> Planes:
    """Read all pixels once. Raises PhotoError and Cancelled."""
    conversion = _conversion(source)
    shape = (source.height, source.width)
    luminance = np.empty(_upright_shape(source), np.float32)
    alpha = (
        np.empty(luminance.shape, np.uint8 if source.bits == 8 else np.uint16)
        if source.has_alpha
        else None
    )
    stored = as_stored(luminance, source.orientation)
    stored_alpha = None if alpha is None else as_stored(alpha, source.orientation)
    factor = -(-max(shape) // CHROMA_SIDE)
    tones: dict[int, Codes] = {}

    def work(strip: Strip) -> None:
        _luminance(strip.pixels, conversion, stored[strip.rows])
        if stored_alpha is not None:
            stored_alpha[strip.rows] = strip.alpha
        if source.space != "grey":
            tones[strip.rows.start] = _reduced(strip.pixels, source.space, factor)

    rows = _rows(source.width, factor)
    feed(source.strips(rows), -(-shape[0] // rows), work, job, "Reading")
    luminance.flags.writeable = False
    if alpha is not None:
        alpha.flags.writeable = False
    chroma = None
    if tones:
        small = np.concatenate([tones[y] for y in sorted(tones)])
        chroma = _chroma(upright(small, source.orientation), conversion)
    return Planes(luminance, alpha, chroma)


def srgb_of(source: Source, job: Job) -> Codes:
    """(h, w, 3) upright sRGB codes at the source's depth; exactly the source's where it is sRGB."""
    conversion = _conversion(source)
    out = np.empty((*_upright_shape(source), 3), np.uint8 if source.bits == 8 else np.uint16)
    stored = as_stored(out, source.orientation)

    def work(strip: Strip) -> None:
        codes = strip.pixels
        if conversion is not None:
            codes = conversion.apply(codes)
        if codes.dtype != out.dtype:
            codes = ((codes.astype(np.uint32) + 128) // 257).astype(np.uint8)
        stored[strip.rows] = codes

    rows = _rows(source.width, 1)
    feed(source.strips(rows), -(-source.height // rows), work, job, "Reading")
    return out


def _upright_shape(source: Source) -> tuple[int, int]:
    stored = (source.height, source.width)
    return stored[::-1] if source.orientation >= 5 else stored


def _rows(width: int, factor: int) -> int:
    """Rows to read at a time: a multiple of the factor that the tone is reduced by."""
    return max(1, _READ // max(1, width) // factor) * factor


def _luminance(codes: Codes, conversion: Conversion | None, out: NDArray[np.float32]) -> None:
    height, width = out.shape
    step = max(1, min(_STRIP, conversion.strip if conversion else _STRIP) // width)
    for y in range(0, height, step):
        some = codes[y : y + step]
        if conversion is not None:
            some = conversion.apply(some)
        if some.shape[2] == 1:
            table = _grey_table(8 * some.itemsize)
            # mode "clip" spares numpy the buffering that "raise" needs; no code is out of range.
            np.take(table, some[..., 0], out=out[y : y + step], mode="clip")
        else:
            _luminance_of_rgb(some, out[y : y + step])


def _reduced(codes: Codes, space: str, factor: int) -> Codes:
    if factor == 1:
        return codes
    height, width = codes.shape[:2]
    image = vips.from_array(codes, space)
    return vips.to_array(image.shrink(min(factor, width), min(factor, height)))


def _chroma(small: Codes, conversion: Conversion | None) -> NDArray[np.float16] | None:
    """ab (h, w, 2) float16, read-only; None where the median chroma is at most NEUTRAL_CHROMA."""
    small = np.ascontiguousarray(small)
    codes = small if conversion is None else conversion.apply(small)
    rgb = codes.astype(np.float32) / np.float32(np.iinfo(codes.dtype).max)
    ab = srgb_to_lab(rgb)[..., 1:]
    if float(np.median(np.hypot(ab[..., 0], ab[..., 1]))) <= NEUTRAL_CHROMA:
        return None
    chroma = ab.astype(np.float16)
    chroma.flags.writeable = False
    return chroma


def _conversion(source: Source) -> Conversion | None:
    return to_srgb(source.space, source.bits, source.metadata.icc)


@lru_cache(maxsize=2)
def _grey_table(bits: int) -> NDArray[np.float32]:
    """L* of every grey code."""
    top = (1 << bits) - 1
    return luminance_of_grey(np.arange(top + 1, dtype=np.float32) / np.float32(top))


@lru_cache(maxsize=2)
def _relative_tables(bits: int) -> tuple[NDArray[np.float32], ...]:
    """Each band's share in relative luminance Y, for every code."""
    return tuple((linear_table(bits) * weight).astype(np.float32) for weight in RGB_TO_XYZ[1])


def _luminance_of_rgb(codes: Codes, out: NDArray[np.float32]) -> None:
    """core.colour.lab's L* of (h, w, 3) codes: only Y, the transfer curve as a table."""
    red, green, blue = _relative_tables(8 * codes.itemsize)
    y = red.take(codes[..., 0], mode="clip")
    y += green.take(codes[..., 1], mode="clip")
    y += blue.take(codes[..., 2], mode="clip")
    np.cbrt(y, out=out)
    out *= 116
    out -= 16
    np.multiply(y, np.float32(116 * KAPPA), out=out, where=y <= EPSILON)
    np.clip(out, 0, 100, out=out)
