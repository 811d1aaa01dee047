"""What the numbers of a TIFF page mean, where libvips does not tell; CIELAB with 8 bits, as Photoshop
writes it, which libvips does not read: by Pillow. TIFF 6.0, section 23; ICC L*a*b*: TIFF Technical Note 4."""

from __future__ import annotations

import io
from collections.abc import Callable
from itertools import islice
from typing import Any

import numpy as np

from core.imaging import vips
from core.imaging.files import Data
from core.imaging.small_formats import Damaged
from core.imaging.tiff_directory import directory_offsets, read_directory
from core.imaging.vips import Codes, Image

_BITS, _PHOTOMETRIC, _SAMPLES, _CIELAB = 258, 262, 277, 8
WHITE_IS_ZERO, ICC_LAB = 0, 9
UNDERSTOOD = (WHITE_IS_ZERO, 1, 2, 3, 5, 6, _CIELAB, ICC_LAB)
"""Photometric interpretations that are read: grey, RGB, palette, inks, YCbCr and L*a*b*."""


def photometric(data: Data, page: int) -> int:
    """How a page (from 1) of a TIFF file is to be understood; 1 where it does not say."""
    offset = next(islice(directory_offsets(data), page - 1, None), 0)
    tags = read_directory(data, offset, (_PHOTOMETRIC,))
    return tags[_PHOTOMETRIC].number if tags else 1


def is_icc_lab(stored: Image) -> bool:
    """True unless the bands of an ICC L*a*b* page are others than those three."""
    return bool(stored.bands == 3 and stored.format in ("uchar", "ushort"))


def icc_lab_to_srgb16(stored: Image) -> Image:
    """Three bands of ICC L*a*b* (a and b unsigned; 8 or 16 bits) as 16-bit sRGB codes, lazily."""
    if stored.format == "uchar":
        lab = stored.linear([100 / 255, 1, 1], [0, -128, -128])
    else:
        lab = stored.linear([100 / 0xFF00, 1 / 256, 1 / 256], [0, -128, -128])
    return lab.copy(interpretation="lab").colourspace("rgb16")


def is_lab8(data: Data) -> bool:
    """True if the first page of a TIFF file has three bands of 8 bits in CIELAB (TIFF 6.0, section 23)."""
    tags = read_directory(data, wanted=(_BITS, _PHOTOMETRIC, _SAMPLES))
    return (
        {_BITS, _PHOTOMETRIC, _SAMPLES} <= set(tags)
        and tags[_PHOTOMETRIC].number == _CIELAB
        and tags[_SAMPLES].number == 3
        and tags[_BITS].number == 8
    )


def read_lab8(data: bytes, check: Callable[[int, int], None]) -> Codes:
    """(h, w, 3) uint16 sRGB codes, as the file has its rows. check(width, height) may raise.

    Raises Damaged.
    """
    from PIL.TiffImagePlugin import TiffImageFile

    picture: Any
    try:
        # Built directly: Image.open would warn about sizes that are checked here.
        picture = TiffImageFile(io.BytesIO(data))
        check(*picture.size)
        if picture.mode != "LAB":
            raise Damaged(f"it has an unusual pixel type ({picture.mode})")
        picture.load()
        stored = np.asarray(picture)
    except (OSError, ValueError, SyntaxError, IndexError, KeyError, TypeError, EOFError) as error:
        raise Damaged("its TIFF data cannot be decoded") from error
    lab = np.empty(stored.shape, np.float32)
    lab[..., 0] = stored[..., 0] * np.float32(100 / 255)
    lab[..., 1:] = stored[..., 1:].view(np.int8)
    return vips.lab_to_srgb16(lab)
