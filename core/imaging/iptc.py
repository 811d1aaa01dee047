"""IPTC IIM records in and out of their wrappings.

Photo keeps the bare IIM datasets. JPEG wraps them in Photoshop's resource 0x0404, PNG has no place of
its own but a text chunk that ImageMagick introduced and others read.
"""

from __future__ import annotations

import re

_PHOTOSHOP = b"Photoshop 3.0\0"
_RESOURCE = b"8BIM\x04\x04"
PNG_KEYWORD = "Raw profile type iptc"


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


def to_png_text(datasets: bytes) -> str:
    """ImageMagick's text form: name, length, hexadecimal digits 72 to the line."""
    digits = wrap_for_jpeg(datasets)[len(_PHOTOSHOP) :].hex()
    lines = "\n".join(digits[i : i + 72] for i in range(0, len(digits), 72))
    return f"\niptc\n{len(digits) // 2:8d}\n{lines}\n"


def from_png_text(text: str) -> bytes | None:
    """The datasets of such a text, or None when it is none."""
    match = re.fullmatch(r"\s*iptc\s+(\d+)\s+([0-9a-fA-F\s]*)", text)
    if match is None:
        return None
    try:
        return unwrap(bytes.fromhex(match.group(2)))
    except ValueError:
        return None
