"""TIFF files in CIELAB with 8 bits, as Photoshop writes them, which libvips does not read: by Pillow."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import numpy as np

from core.imaging import vips
from core.imaging.files import Data
from core.imaging.small_formats import Damaged
from core.imaging.tiff_directory import read_directory
from core.imaging.vips import Codes

_BITS, _PHOTOMETRIC, _SAMPLES, _CIELAB = 258, 262, 277, 8


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
