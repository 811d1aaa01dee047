"""What kind of file the bytes are, by their first bytes; and one sentence for each that is no photo."""

from __future__ import annotations

import struct

from core.errors import PhotoError
from core.imaging.tiff_tags import DNG_VERSION, read_directory

READABLE_SUFFIXES = (
    *(".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".tif", ".tiff", ".webp", ".avif"),
    *(".bmp", ".dib", ".ppm", ".pgm", ".pbm", ".pnm", ".gif"),
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
}

_OTHERS = (
    (b"%PDF", "is a PDF document, not a photo; save its pages as TIFF or PNG first"),
    (b"PK\x03\x04", "is a ZIP archive or office document, not a photo"),
    (b"8BPS", "is a Photoshop file, which Tintype does not read; save it as TIFF first"),
    (b"\0\0\0\x0cjP  ", "is a JPEG 2000 file, which Tintype does not read; save it as TIFF first"),
    (b"\0\0\0\x0cJXL ", "is a JPEG XL file, which Tintype does not read; save it as PNG first"),
    (b"\xff\x0a", "is a JPEG XL file, which Tintype does not read; save it as PNG first"),
)
_HEIC = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}


def kind_of(data: bytes, name: str) -> str:
    """The key of NAMES for these bytes. Raises PhotoError, naming the file, when they are no photo."""
    head = bytes(data[:32])
    if not head:
        raise PhotoError(f"{name} is empty (0 bytes).")
    if head.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        if _is_apng(data):
            raise PhotoError(_animated(name))
        return "png"
    if head[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
        if head[8:10] == b"CR" or DNG_VERSION in read_directory(data):
            raise PhotoError(f"{name} is a camera raw file; develop it to TIFF or JPEG first.")
        return "tiff"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp"
    if head[4:8] == b"ftyp":
        return _iso_kind(data, name)
    if head[:2] == b"BM" and len(data) > 26:
        return "bmp"
    if head[:1] == b"P" and head[1:2] in b"123456" and head[2:3] in b" \t\r\n#":
        return "pnm"
    if head[:6] in (b"GIF87a", b"GIF89a"):
        return "gif"
    for magic, sentence in _OTHERS:
        if head.startswith(magic):
            raise PhotoError(f"{name} {sentence}.")
    raise PhotoError(
        f"{name} is not a photo that Tintype can read (JPEG, PNG, TIFF, WebP, AVIF, BMP, PPM)."
    )


def refuse_pages(kind: str, pages: int, name: str) -> None:
    """Raise PhotoError for an animation. Further pages of a TIFF or AVIF are simply not read."""
    if pages > 1 and kind in ("gif", "webp"):
        raise PhotoError(_animated(name))


def _animated(name: str) -> str:
    return f"{name} is animated, and Tintype colours still photos only."


def _iso_kind(data: bytes, name: str) -> str:
    (size,) = struct.unpack(">I", data[:4])
    brands = {bytes(data[8:12])}
    brands.update(bytes(data[at : at + 4]) for at in range(16, min(size, 256, len(data)), 4))
    if data[8:12] == b"avis":
        raise PhotoError(_animated(name))
    if b"avif" in brands:
        return "avif"
    if brands & _HEIC:
        raise PhotoError(
            f"{name} is a HEIC photo, which Tintype does not read; export it as JPEG or TIFF first."
        )
    raise PhotoError(f"{name} is a film or sound file, not a photo.")


def _is_apng(data: bytes) -> bool:
    """True if an animation control chunk comes before the pixels (PNG 3rd edition, 11.3.6)."""
    at = 8
    while at + 8 <= len(data):
        kind = bytes(data[at + 4 : at + 8])
        if kind == b"acTL":
            return True
        if kind == b"IDAT":
            return False
        at += 12 + int.from_bytes(data[at : at + 4], "big")
    return False
