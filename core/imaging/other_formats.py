"""JPEG 2000, JPEG XL and HEIC, which this build of libvips does not read, through Pillow.

JPEG 2000 comes with Pillow; the others are packages of their own and are imported when a file asks for
them. All are decoded whole. None is turned by its EXIF: JPEG XL and HEIC have turns of their own. JPEG 2000
and JPEG XL in colour come with 8 bits, whatever they hold.
"""

from __future__ import annotations

import importlib
import io
import struct
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.imaging.jp2_boxes import told_by
from core.imaging.photo import Metadata
from core.imaging.small_formats import Damaged
from core.imaging.vips import Codes

CheckSize = Callable[[int, int], None]
_EIGHT = ("L", "LA", "RGB", "RGBA")
_DEEP = {"I;16": np.uint16, "I;16L": np.uint16, "I;16B": np.uint16, "I;16N": np.uint16}
_FAULTS = (OSError, ValueError, SyntaxError, IndexError, KeyError, EOFError, RuntimeError)


def read_other(data: bytes, kind: str, check: CheckSize) -> tuple[Codes, Metadata]:
    """(h, w, 1..4) uint8|uint16 pixels of a "jp2", "jxl" or "heic" file, upright, and its metadata.

    check(width, height) is called before the pixels are decoded, and may raise. Raises Damaged.
    """
    try:
        return {"jp2": _jp2, "jxl": _jxl, "heic": _heic}[kind](data, check)
    except (*_FAULTS, struct.error, OverflowError) as error:
        cut = "truncated" in str(error) or "end of file" in str(error).lower()
        cause = "it is cut short" if cut else "its pixels cannot be decoded"
        raise Damaged(cause) from error


def _jp2(data: bytes, check: CheckSize) -> tuple[Codes, Metadata]:
    from PIL.Jpeg2KImagePlugin import Jpeg2KImageFile

    # Built directly: Image.open would warn about sizes that are checked here.
    picture = Jpeg2KImageFile(io.BytesIO(data))
    check(*picture.size)
    return _pixels(picture), _metadata(picture.info | told_by(data))


def _jxl(data: bytes, check: CheckSize) -> tuple[Codes, Metadata]:
    check(*jxl_size(data))  # by hand: the plugin decodes before it tells the size
    plugin = importlib.import_module("pillow_jxl.JpegXLImagePlugin")
    try:
        picture = plugin.JXLImageFile(io.BytesIO(data))
    except BaseException as error:
        if type(error).__name__ == "PanicException":  # Rust's, which is no Exception
            raise Damaged("its pixels cannot be decoded") from error
        raise
    check(*picture.size)
    return _pixels(picture), _metadata(picture.info | told_by(data))


def jxl_size(data: bytes) -> tuple[int, int]:
    """Width and height from a JPEG XL header (ISO/IEC 18181-1, SizeHeader). Raises Damaged."""
    at = 0
    if data[:2] != b"\xff\x0a":  # a container of boxes
        while data[at + 4 : at + 8] not in (b"jxlc", b"jxlp"):
            size = int.from_bytes(data[at : at + 4], "big")
            if size < 8 or at + size >= len(data):
                raise Damaged("it holds no picture")
            at += size
        at += 8 if data[at + 4 : at + 8] == b"jxlc" else 12
    bits = int.from_bytes(data[at + 2 : at + 14], "little")
    if data[at : at + 2] != b"\xff\x0a":
        raise Damaged("it holds no picture")

    def take(count: int) -> int:
        nonlocal bits
        value = bits & ((1 << count) - 1)
        bits >>= count
        return value

    small = take(1)

    def side() -> int:
        return 8 * (take(5) + 1) if small else 1 + take((9, 13, 18, 30)[take(2)])

    height = side()
    over, under = ((0, 1), (1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))[take(3)]
    return (height * over // under if over else side()), height


def _pixels(picture: Any) -> Codes:
    picture.load()
    if picture.mode in ("P", "1"):
        picture = picture.convert("L" if picture.mode == "1" else "RGB")
    if picture.mode not in (*_EIGHT, *_DEEP):
        raise Damaged(f"it has an unusual pixel type ({picture.mode})")
    return _with_bands(np.asarray(picture).astype(_DEEP.get(picture.mode, np.uint8), copy=False))


def _heic(data: bytes, check: CheckSize) -> tuple[Codes, Metadata]:
    heif = importlib.import_module("pillow_heif")
    # HDR photos as 16 bits; the turn that the file asks for is made while decoding.
    picture = heif.open_heif(io.BytesIO(data), convert_hdr_to_8bit=False)
    check(*picture.size)
    return _with_bands(np.asarray(picture)), _metadata(picture.info)


def _with_bands(pixels: NDArray[Any]) -> Codes:
    return pixels.reshape(pixels.shape[0], pixels.shape[1], -1)


def _metadata(info: Mapping[Any, Any]) -> Metadata:
    def blob(key: str) -> bytes | None:
        value = info.get(key)
        return bytes(value) if isinstance(value, (bytes, bytearray)) and value else None

    exif = blob("exif")
    dpi = info.get("dpi")
    return Metadata(
        icc=blob("icc_profile"),
        exif=(exif.removeprefix(b"Exif\0\0") or None) if exif else None,
        xmp=blob("xmp"),
        dpi=(float(dpi[0]), float(dpi[1])) if dpi and dpi[0] > 0 and dpi[1] > 0 else None,
    )
