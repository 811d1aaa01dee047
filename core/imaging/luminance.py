"""sRGB codes to L*, in strips and two threads; the tone of a source that is not neutral."""

from __future__ import annotations

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
from core.imaging.decode import Source
from core.imaging.profiles import Conversion, linear_table, to_srgb
from core.imaging.strips import in_strips
from core.imaging.vips import Codes
from core.job import Job

CHROMA_SIDE = 1024
NEUTRAL_CHROMA = 2.0
"""Median C*ab up to which a colour source counts as neutral: JPEG noise and scanner casts stay below."""

_STRIP = 1 << 17
"""Pixels in a strip: small enough for the cache."""


def luminance_of(source: Source, job: Job) -> NDArray[np.float32]:
    """L* (h, w) float32, 0..100, read-only."""
    conversion = _conversion(source)
    height, width = source.pixels.shape[:2]
    out = np.empty((height, width), np.float32)

    def strip(rows: slice) -> None:
        codes = source.pixels[rows]
        if conversion is not None:
            codes = conversion.apply(codes)
        if codes.shape[2] == 1:
            table = _grey_table(8 * codes.itemsize)
            # mode "clip" spares numpy the buffering that "raise" needs; no code is out of range.
            np.take(table, codes[..., 0], out=out[rows], mode="clip")
        else:
            _luminance_of_rgb(codes, out[rows])

    in_strips(height, width, _strip_size(conversion), strip, job, "Reading")
    out.flags.writeable = False
    return out


def srgb_of(source: Source, job: Job) -> Codes:
    """(h, w, 3) sRGB codes at the source's depth; exactly the source's where it is sRGB."""
    conversion = _conversion(source)
    height, width = source.pixels.shape[:2]
    out = np.empty((height, width, 3), np.uint8 if source.bits == 8 else np.uint16)

    def strip(rows: slice) -> None:
        codes = source.pixels[rows]
        if conversion is not None:
            codes = conversion.apply(codes)
        if codes.dtype != out.dtype:
            codes = ((codes.astype(np.uint32) + 128) // 257).astype(np.uint8)
        out[rows] = codes

    in_strips(height, width, _strip_size(conversion), strip, job, "Reading")
    return out


def chroma_of(source: Source) -> NDArray[np.float16] | None:
    """The source's own ab, (h, w, 2) float16, read-only, at most CHROMA_SIDE on the long side.

    None for a grey source and for a colour one whose median chroma is at most NEUTRAL_CHROMA.
    """
    if source.space == "grey":
        return None
    height, width = source.pixels.shape[:2]
    factor = -(-max(height, width) // CHROMA_SIDE)
    small = source.pixels
    if factor > 1:
        image = vips.from_array(small, source.space)
        small = vips.to_array(image.shrink(min(factor, width), min(factor, height)))
    conversion = _conversion(source)
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


def _strip_size(conversion: Conversion | None) -> int:
    return _STRIP if conversion is None else conversion.strip


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
