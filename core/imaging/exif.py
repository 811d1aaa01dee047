"""EXIF blobs fit for a written picture: its resolution, no thumbnail, and small enough for a JPEG.

libvips writes EXIF through libexif, which knows not all tags and forgets the others; so blobs are made
here and put into finished files (core.imaging.places).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from core.imaging.tiff_directory import (
    CLASSIC,
    Directory,
    Entry,
    Layout,
    Tag,
    entries,
    layout_of,
    next_link,
    read_directory,
    serialise_tree,
)
from core.imaging.tiff_tags import EXIF_IFD, GPS_IFD, INTEROP_IFD, clean_exif

_X, _Y, _UNIT, _INCH = 282, 283, 296, 2
_MAKER_NOTE = 37500
_NAMES = {_MAKER_NOTE: "EXIF maker's notes", 37510: "EXIF comment", 270: "EXIF description"}
_FEWEST = 64
"""Bytes of a value that are worth leaving out."""


def exif_of_picture(
    blob: bytes | None, size: tuple[int, int], srgb: bool, dpi: tuple[float, float]
) -> bytes:
    """The blob (None or damaged: a new one) for an upright picture of (width, height) pixels.

    Changed in place where it can be, so that maker notes, which count from the blob's start, survive.
    """
    cleaned = clean_exif(blob, *size, srgb) if blob else None
    scale = 1000
    resolution = {
        _X: Tag(5, struct.pack("<II", round(dpi[0] * scale), scale)),
        _Y: Tag(5, struct.pack("<II", round(dpi[1] * scale), scale)),
        _UNIT: Tag(3, struct.pack("<H", _INCH)),
    }
    if cleaned is None:
        return _blob(resolution, {})
    return _with_resolution(cleaned[: _used(cleaned)], [round(side * scale) for side in dpi], scale)


def within(blob: bytes, room: int) -> tuple[bytes, tuple[str, ...]]:
    """The blob with at most `room` bytes, and what was left out for it: maker notes, then the longest."""
    if len(blob) <= room:
        return blob, ()
    main = {n: t for n, t in read_directory(blob).items() if n not in (EXIF_IFD, GPS_IFD)}
    below = {pointer: _below(blob, pointer) for pointer in (EXIF_IFD, GPS_IFD)}
    below = {pointer: directory for pointer, directory in below.items() if directory}
    left_out: list[str] = []

    def leave(directory: Directory, number: int) -> None:
        size = len(directory.pop(number).value)
        left_out.append(f"{_NAMES.get(number, f'EXIF tag {number}')} ({size / 1000:.0f} kB)")

    if _MAKER_NOTE in below.get(EXIF_IFD, {}):
        leave(below[EXIF_IFD], _MAKER_NOTE)
    while len(found := _blob(main, below)) > room:
        size, number, directory = max(
            ((len(t.value), n, d) for d in (main, *below.values()) for n, t in d.items()),
            key=lambda one: one[:2],
            default=(0, 0, main),
        )
        if size < _FEWEST:
            return _blob({}, {}), (*left_out, "EXIF")
        leave(directory, number)
    return found, tuple(left_out)


def _blob(main: Directory, below: dict[int, Directory]) -> bytes:
    body, main_at = serialise_tree(main, below, at=8)
    return b"II*\0" + struct.pack("<I", main_at) + body


def _below(blob: bytes, pointer: int) -> Directory:
    main = read_directory(blob, wanted=(pointer,))
    if pointer not in main:
        return {}
    found = read_directory(blob, main[pointer].number)
    found.pop(INTEROP_IFD, None)
    return found


def _directories(blob: bytes, layout: Layout) -> Iterator[tuple[int, dict[int, Entry]]]:
    """Offset and entries of the main directory and those under it."""
    (at,) = struct.unpack_from(layout.pointer, blob, layout.first_at)
    waiting, seen = [at], set()
    while waiting:
        at = waiting.pop()
        if at in seen:
            continue
        seen.add(at)
        found = entries(blob, layout, at)
        yield at, found
        for pointer in (EXIF_IFD, GPS_IFD, INTEROP_IFD):
            if pointer in found and found[pointer].size == layout.inline:
                waiting += struct.unpack_from(layout.pointer, blob, found[pointer].value_at)


def _used(blob: bytes) -> int:
    """How far the blob is used once its thumbnail, which lies last as a rule, is no part of it."""
    layout = layout_of(blob) or CLASSIC
    end = 8
    for at, found in _directories(blob, layout):
        if at + 2 <= len(blob):
            (count,) = struct.unpack_from(layout.count, blob, at)
            end = max(end, next_link(layout, at, count) + layout.inline)
        end = max([end, *(entry.value_at + entry.size for entry in found.values())])
    return min(end, len(blob))


def _with_resolution(blob: bytes, dots: list[int], scale: int) -> bytes:
    """A cleaned blob with a new main directory at its end, which has these dots per `scale` inches."""
    layout = layout_of(blob)
    assert layout is not None
    order = layout.order
    (old,) = struct.unpack_from(order + "I", blob, 4)
    (count,) = struct.unpack_from(order + "H", blob, old)
    raw = [blob[old + 2 + 12 * i : old + 14 + 12 * i] for i in range(count)]
    kept = {struct.unpack_from(order + "H", one)[0]: one for one in raw if len(one) == 12}
    blob += b"\0" * (len(blob) % 2)
    at = len(blob)
    values_at = at + 2 + 12 * len(kept.keys() | {_X, _Y, _UNIT}) + 4
    for index, number in enumerate((_X, _Y)):
        kept[number] = struct.pack(order + "HHII", number, 5, 1, values_at + 8 * index)
    kept[_UNIT] = struct.pack(order + "HHIHH", _UNIT, 3, 1, _INCH, 0)
    directory = struct.pack(order + "H", len(kept)) + b"".join(kept[n] for n in sorted(kept))
    values = b"".join(struct.pack(order + "II", side, scale) for side in dots)
    return blob[:4] + struct.pack(order + "I", at) + blob[8:] + directory + bytes(4) + values
