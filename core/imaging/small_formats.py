"""BMP and PNM, which this build of libvips does not read. PNM in numpy (16 bit too), BMP through Pillow."""

from __future__ import annotations

import io
import re
import struct
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.imaging.vips import Codes

_WHITE = rb"(?:\s|#[^\n\r]*[\n\r])+"


class Damaged(Exception):
    """The file breaks its format's rules; the text completes 'NAME is damaged: ...'."""


def pnm_size(data: bytes) -> tuple[int, int]:
    """Width and height from a PNM header."""
    _kind, width, height, _top, _at = _pnm_header(data)
    return width, height


def read_pnm(data: bytes) -> Codes:
    """(h, w, 1|3) pixels of the first picture of a PBM, PGM or PPM file (P1 to P6), sRGB codes.

    uint8 where its highest value is below 256, else uint16; scaled so that its highest value is white.
    Raises Damaged.
    """
    kind, width, height, top, at = _pnm_header(data)
    bands = 3 if kind in (3, 6) else 1
    count = width * height * bands
    if kind == 4:
        row = (width + 7) // 8
        raw = np.frombuffer(data, np.uint8, offset=at)[: row * height]
        if raw.size < row * height:
            raise Damaged("it is cut short")
        values: NDArray[Any] = 1 - np.unpackbits(raw.reshape(height, row), axis=1)[:, :width]
    elif kind in (5, 6):
        wide = np.dtype(">u2") if top > 255 else np.dtype(np.uint8)
        if len(data) - at < count * wide.itemsize:
            raise Damaged("it is cut short")
        values = np.frombuffer(data, wide, count, at)
    else:
        values = _plain_values(data[at:], kind, count)
        if kind == 1:
            values = 1 - values
    values = values.reshape(height, width, bands)
    white = 65535 if top > 255 else 255
    if top != white:
        values = (np.minimum(values, top).astype(np.uint32) * white + top // 2) // top
    return values.astype(np.uint16 if top > 255 else np.uint8)


def _pnm_header(data: bytes) -> tuple[int, int, int, int, int]:
    """Kind 1..6, width, height, highest value, offset of the pixels."""
    kind = data[1] - ord("0")
    numbers = 2 if kind in (1, 4) else 3
    match = re.match(rb"P[1-6]" + (_WHITE + rb"(\d{1,9})") * numbers + rb"\s", bytes(data[:4096]))
    if match is None:
        raise Damaged("its header is not complete")
    width, height, *rest = (int(part) for part in match.groups())
    top = rest[0] if rest else 1
    if not 1 <= top <= 65535 or not width or not height:
        raise Damaged("its header is wrong")
    return kind, width, height, top, match.end()


def _plain_values(text: bytes, kind: int, count: int) -> NDArray[np.int64]:
    text = re.sub(rb"#[^\n\r]*", b" ", text)
    # In P1 the digits may stand without a space between.
    parts = re.findall(rb"[01]", text) if kind == 1 else text.split(None, count)[:count]
    try:
        values = np.array([int(part) for part in parts[:count]], np.int64)
    except ValueError:
        raise Damaged("it holds something other than numbers") from None
    if values.size < count:
        raise Damaged("it is cut short")
    return values


def bmp_size(data: bytes) -> tuple[int, int]:
    """Width and height from a BMP header (a negative height means top-down rows)."""
    if struct.unpack_from("<I", data, 14)[0] == 12:
        width, height = struct.unpack_from("<HH", data, 18)
    else:
        width, height = struct.unpack_from("<ii", data, 18)
    return abs(width), abs(height)


def read_bmp(data: bytes) -> tuple[Codes, tuple[float, float] | None]:
    """(h, w, 1|3|4) uint8 pixels of a BMP file and its resolution in dpi. Raises Damaged."""
    from PIL import BmpImagePlugin, Image

    try:
        # Built directly: Image.open would warn about sizes that are checked elsewhere.
        picture: Image.Image = BmpImagePlugin.BmpImageFile(io.BytesIO(data))
        mode = picture.mode
        dpi = picture.info.get("dpi")
        if mode in ("P", "1"):
            picture = picture.convert("L" if mode == "1" else "RGB")
        elif mode not in ("L", "RGB", "RGBA"):
            raise Damaged(f"it has an unusual pixel type ({mode})")
        pixels = np.asarray(picture)
    except (OSError, ValueError, SyntaxError, IndexError, OverflowError, struct.error) as error:
        cause = "it is cut short" if "truncated" in str(error) else "its pixels cannot be decoded"
        raise Damaged(cause) from error
    resolution = (float(dpi[0]), float(dpi[1])) if dpi and dpi[0] > 0 and dpi[1] > 0 else None
    return pixels.reshape(pixels.shape[0], pixels.shape[1], -1), resolution
