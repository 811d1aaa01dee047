"""EXIF and XMP put into finished files: JPEG segments, a PNG chunk, WebP chunks, an AVIF item.

JPEG: Exif 2.32, 4.7; XMP specification part 3 (2020), 1.1.3. PNG 3rd edition, 11.3.4.5 (eXIf). WebP:
RFC 9649, 2.7. AVIF: ISO/IEC 14496-12, 8.11.3 (iloc), 8.11.6 (iinf); 23008-12, annex A (Exif).
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

from core.imaging.xmp_parts import pieces

MOST_EXIF = 65_533 - 6
"""Bytes of EXIF that a JPEG holds."""
_BLOCK = 1 << 22
_PNG_FIRST = 33
"""Where the chunk after IHDR starts."""
_EXIF_FLAG = 8


class Misplaced(Exception):
    """The file is not laid out as its writer does it."""


def insert(path: Path, at: int, content: bytes) -> None:
    """Put bytes into a file, moving what lies behind them, a few megabytes at a time."""
    with path.open("r+b") as file:
        end = file.seek(0, 2)
        while end > at:
            start = max(at, end - _BLOCK)
            file.seek(start)
            block = file.read(end - start)
            file.seek(start + len(content))
            file.write(block)
            end = start
        file.seek(at)
        file.write(content)


def add_to_jpeg(path: Path, exif: bytes, xmp: bytes | None) -> None:
    """exif: at most MOST_EXIF bytes. An XMP packet of any length: what one segment does not hold goes into
    the extension that the XMP specification has for it."""
    segments = [b"Exif\0\0" + exif]
    if xmp is not None:
        segments += pieces(xmp)
    insert(path, 2, b"".join(struct.pack(">HH", 0xFFE1, len(s) + 2) + s for s in segments))


def add_to_png(path: Path, exif: bytes) -> None:
    chunk = b"eXIf" + exif
    insert(
        path,
        _PNG_FIRST,
        struct.pack(">I", len(exif)) + chunk + struct.pack(">I", zlib.crc32(chunk)),
    )


def add_to_webp(path: Path, exif: bytes) -> None:
    """Between the pixels and the XMP chunk, as the format wants it. The file must have a VP8X chunk."""
    with path.open("rb") as file:
        head = file.read(30)
        size = file.seek(0, 2)
        if head[12:16] != b"VP8X":
            raise Misplaced
        at = 12
        while at < size:
            file.seek(at)
            name, length = struct.unpack("<4sI", file.read(8))
            if name == b"XMP ":
                break
            at += 8 + length + length % 2
    chunk = b"EXIF" + struct.pack("<I", len(exif)) + exif + b"\0" * (len(exif) % 2)
    insert(path, min(at, size), chunk)
    with path.open("r+b") as file:
        file.seek(4)
        file.write(struct.pack("<I", size + len(chunk) - 8))
        file.seek(20)
        file.write(bytes([head[20] | _EXIF_FLAG]))


def add_to_avif(path: Path, exif: bytes) -> None:
    """In place of the Exif item that the file has: the new one lies in a box of its own at the end."""
    with path.open("r+b") as file:
        boxes = list(_boxes(file.read(_BLOCK), 0, None))
        meta = next(((start, end) for kind, start, end in boxes if kind == b"meta"), None)
        if meta is None:
            raise Misplaced
        file.seek(0)
        head = file.read(meta[1])
        parts = {kind: (start, end) for kind, start, end in _boxes(head, meta[0] + 4, meta[1])}
        entry = _exif_extent(head, parts)
        if entry is None:
            raise Misplaced
        base, offset_at, offset_form, length_at, length_form = entry
        end = file.seek(0, 2)
        item = struct.pack(">I", 0) + exif
        file.write(struct.pack(">I4s", len(item) + 8, b"mdat") + item)
        file.seek(offset_at)
        file.write(struct.pack(offset_form, end + 8 - base))
        file.seek(length_at)
        file.write(struct.pack(length_form, len(item)))


def _boxes(data: bytes, at: int, end: int | None) -> Iterator[tuple[bytes, int, int]]:
    """Kind, start of the content, end of each box of 32-bit size; until one is longer than the data."""
    end = len(data) if end is None else end
    while at + 8 <= end:
        size, kind = struct.unpack_from(">I4s", data, at)
        if size < 8:
            return
        yield kind, at + 8, at + size
        at += size


def _exif_extent(
    head: bytes, parts: dict[bytes, tuple[int, int]]
) -> tuple[int, int, str, int, str] | None:
    """What the Exif item's offset counts from, where offset and length stand, and how they are written."""
    if b"iinf" not in parts or b"iloc" not in parts:
        return None
    start, end = parts[b"iinf"]
    first = start + (6 if head[start] == 0 else 8)
    number = None
    for kind, at, _ in _boxes(head, first, end):
        if kind == b"infe" and head[at] == 2 and head[at + 8 : at + 12] == b"Exif":
            (number,) = struct.unpack_from(">H", head, at + 4)
    at = parts[b"iloc"][0]
    version, sizes = head[at], struct.unpack_from(">H", head, at + 4)[0]
    offset_size, length_size = sizes >> 12, sizes >> 8 & 15
    base_size, index_size = sizes >> 4 & 15, sizes & 15 if version else 0
    forms = {4: ">I", 8: ">Q"}
    if version > 1 or offset_size not in forms or length_size not in forms:
        return None
    (count,) = struct.unpack_from(">H", head, at + 6)
    at += 8
    for _ in range(count):
        (item,) = struct.unpack_from(">H", head, at)
        at += 4 + 2 * (version == 1)
        base = int.from_bytes(head[at : at + base_size], "big")
        at += base_size
        (extents,) = struct.unpack_from(">H", head, at)
        place = at + 2 + index_size
        if item == number and extents == 1:
            return base, place, forms[offset_size], place + offset_size, forms[length_size]
        at += 2 + extents * (index_size + offset_size + length_size)
    return None
