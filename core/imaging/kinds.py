"""What kind of file the bytes are, by their first bytes; and one sentence for each that is no photo."""

from __future__ import annotations

import importlib.util
import struct

from core.errors import PhotoError
from core.imaging.files import Data
from core.imaging.tiff_directory import read_directory
from core.imaging.tiff_tags import DNG_VERSION

OPTIONAL = {"heic": ("pillow_heif", "pillow-heif"), "jxl": ("pillow_jxl", "pillow-jxl-plugin")}
"""Formats that need a package of their own: its module and its name."""


def has_codec(kind: str) -> bool:
    """True unless the format needs a package that is not installed."""
    return kind not in OPTIONAL or importlib.util.find_spec(OPTIONAL[kind][0]) is not None


READABLE_SUFFIXES = (
    *(".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".tif", ".tiff", ".webp", ".avif"),
    *(".bmp", ".dib", ".ppm", ".pgm", ".pbm", ".pnm", ".gif", ".jp2", ".j2k"),
    *((".heic", ".heif") if has_codec("heic") else ()),
    *((".jxl",) if has_codec("jxl") else ()),
)
"""File suffixes worth offering in an open dialog; the bytes decide, not the suffix."""

NAMES = {
    "jpeg": "JPEG",
    "png": "PNG",
    "tiff": "TIFF",
    "webp": "WebP",
    "avif": "AVIF",
    "bmp": "BMP",
    "pnm": "PNM",
    "gif": "GIF",
    "jp2": "JPEG 2000",
    "jxl": "JPEG XL",
    "heic": "HEIC",
}

_OTHERS = (
    (b"%PDF", "is a PDF document, not a photo; save its pages as TIFF or PNG first"),
    (b"PK\x03\x04", "is a ZIP archive or office document, not a photo"),
    (b"8BPS", "is a Photoshop file, which Tintype does not read; save it as TIFF first"),
)
_SIGNATURES = (
    (b"\0\0\0\x0cjP  \r\n\x87\n", "jp2"),
    (b"\xff\x4f\xff\x51", "jp2"),
    (b"\0\0\0\x0cJXL \r\n\x87\n", "jxl"),
    (b"\xff\x0a", "jxl"),
)
_MAX_CHUNKS = 10_000
_HEIC = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}


def kind_of(data: Data, name: str) -> str:
    """The key of NAMES for these bytes. Raises PhotoError, naming the file, when they are no photo, or
    one that only a package reads which is not there."""
    kind = _kind(data, name)
    if not has_codec(kind):
        raise PhotoError(
            f"{name} is a {NAMES[kind]} photo, which Tintype reads only where the package "
            f"{OPTIONAL[kind][1]} is installed; save it as TIFF or PNG first."
        )
    return kind


def _kind(data: Data, name: str) -> str:
    head = data[:32]
    if not len(data):
        raise PhotoError(f"{name} is empty (0 bytes).")
    if head.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        if _is_apng(data):
            raise PhotoError(_animated(name))
        return "png"
    if head[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
        if head[8:10] == b"CR" or read_directory(data, wanted=(DNG_VERSION,)):
            raise PhotoError(f"{name} is a camera raw file; develop it to TIFF or JPEG first.")
        return "tiff"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp"
    if head[4:8] == b"ftyp":
        return _iso_kind(data, name)
    if head[:2] == b"BM" and len(data) > 26:
        return "bmp"
    if len(head) > 2 and head[:1] == b"P" and head[1] in b"123456" and head[2] in b" \t\r\n#":
        return "pnm"
    if head[:6] in (b"GIF87a", b"GIF89a"):
        return "gif"
    for magic, kind in _SIGNATURES:
        if head.startswith(magic):
            return kind
    for magic, sentence in _OTHERS:
        if head.startswith(magic):
            raise PhotoError(f"{name} {sentence}.")
    raise PhotoError(
        f"{name} is not a photo that Tintype can read (JPEG, PNG, TIFF, WebP, AVIF, JPEG 2000, BMP, PPM)."
    )


def refuse_pages(kind: str, pages: int, name: str) -> None:
    """Raise PhotoError for an animation. Further pages of a TIFF or AVIF are simply not read."""
    if pages > 1 and kind in ("gif", "webp"):
        raise PhotoError(_animated(name))


def _animated(name: str) -> str:
    return f"{name} is animated, and Tintype colours still photos only."


def _iso_kind(data: Data, name: str) -> str:
    head = data[:256]
    (size,) = struct.unpack(">I", head[:4])
    brands = {head[8:12]}
    brands.update(head[at : at + 4] for at in range(16, min(size, len(head)), 4))
    if head[8:12] == b"avis":
        raise PhotoError(_animated(name))
    if b"avif" in brands:
        return "avif"
    if brands & _HEIC:
        return "heic"
    raise PhotoError(f"{name} is a film or sound file, not a photo.")


def _is_apng(data: Data) -> bool:
    """True if an animation control chunk comes before the pixels (PNG 3rd edition, 11.3.6)."""
    at, seen = 8, 0
    while at + 8 <= len(data) and seen < _MAX_CHUNKS:
        head = data[at : at + 8]
        kind, seen = head[4:], seen + 1
        if kind == b"acTL":
            return True
        if kind == b"IDAT":
            return False
        at += 12 + int.from_bytes(head[:4], "big")
    return False
