"""IPTC IIM records in and out of their wrappings.

Photo keeps the bare IIM datasets. JPEG wraps them in Photoshop's resource 0x0404, PNG has no place of
its own but a text chunk that ImageMagick introduced and others read.
"""

from __future__ import annotations

import re
import struct
import zlib
from pathlib import Path

from core.imaging.files import Data

_PHOTOSHOP = b"Photoshop 3.0\0"
_RESOURCE = b"8BIM\x04\x04"
_PNG_KEYWORD = b"Raw profile type iptc"
_PNG_END = 12  # bytes of the closing IEND chunk
_MAX_TEXT = 4_000_000
_MAX_CHUNKS = 10_000


def unwrap(blob: bytes | None) -> bytes | None:
    """The IIM datasets inside an APP13 segment, a resource block or nothing at all; None if empty."""
    if not blob:
        return None
    at = 0
    if blob.startswith(_PHOTOSHOP):
        at = len(_PHOTOSHOP)
    elif not blob.startswith(b"8BIM"):
        return blob if blob[:1] == b"\x1c" else None
    while blob[at : at + 4] == b"8BIM" and at + 12 <= len(blob):
        kind = blob[at + 4 : at + 6]
        name = blob[at + 6] + 1
        size_at = at + 6 + name + name % 2
        size = int.from_bytes(blob[size_at : size_at + 4], "big")
        value = blob[size_at + 4 : size_at + 4 + size]
        if kind == b"\x04\x04":
            return value or None
        at = size_at + 4 + size + size % 2
    return None


def wrap_for_jpeg(datasets: bytes) -> bytes:
    """The APP13 payload that holds the datasets."""
    return (
        _PHOTOSHOP
        + _RESOURCE
        + b"\0\0"
        + len(datasets).to_bytes(4, "big")
        + datasets
        + b"\0" * (len(datasets) % 2)
    )


def wrap_for_tiff(datasets: bytes) -> bytes:
    """The value of TIFF tag 33723, which is declared as 4-byte numbers and so padded to them."""
    return datasets + bytes(-len(datasets) % 4)


def add_to_png(path: Path, datasets: bytes) -> None:
    """Put the datasets into a finished PNG as a text chunk before its end.

    ImageMagick's form: a name, a length, hexadecimal digits 72 to the line.
    """
    digits = wrap_for_jpeg(datasets)[len(_PHOTOSHOP) :].hex()
    lines = "\n".join(digits[i : i + 72] for i in range(0, len(digits), 72))
    text = f"\niptc\n{len(digits) // 2:8d}\n{lines}\n"
    content = b"tEXt" + _PNG_KEYWORD + b"\0" + text.encode("ascii")
    chunk = struct.pack(">I", len(content) - 4) + content + struct.pack(">I", zlib.crc32(content))
    with path.open("r+b") as file:
        file.seek(-_PNG_END, 2)
        end = file.read()
        file.seek(-_PNG_END, 2)
        file.write(chunk + end)


def from_png(data: Data) -> bytes | None:
    """The datasets of such a chunk in a PNG file (plain or compressed), or None."""
    at, seen = 8, 0
    while at + 8 <= len(data) and seen < _MAX_CHUNKS:
        head = data[at : at + 8 + len(_PNG_KEYWORD) + 1]
        size, kind = int.from_bytes(head[:4], "big"), head[4:8]
        seen += 1
        if kind in (b"tEXt", b"zTXt") and head[8:] == _PNG_KEYWORD + b"\0":
            if size > 2 * _MAX_TEXT:
                return None
            text = data[at + 8 + len(_PNG_KEYWORD) + 1 : at + 8 + size]
            if kind == b"zTXt":
                text = _inflated(text[1:])
            return _from_text(text.decode("ascii", "replace"))
        at += 12 + size
    return None


def _inflated(text: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(text, _MAX_TEXT)
    except zlib.error:
        return b""


def _from_text(text: str) -> bytes | None:
    match = re.fullmatch(r"\s*iptc\s+(\d+)\s+([0-9a-fA-F\s]*)", text)
    if match is None:
        return None
    try:
        return unwrap(bytes.fromhex(match.group(2)))
    except ValueError:
        return None
