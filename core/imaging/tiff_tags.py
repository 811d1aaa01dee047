"""EXIF blobs and TIFF directories: read, clean, and add to a finished TIFF file.

libvips neither reads nor writes EXIF in TIFF files, so its directories are carried here by hand, at any
bit depth. Layout: TIFF 6.0 (Adobe 1992), section 2; EXIF 2.32 (CIPA DC-008), section 4.6.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import NamedTuple

import numpy as np

from core.imaging import iptc

ORIENTATION = 274
EXIF_IFD, GPS_IFD, INTEROP_IFD = 34665, 34853, 40965
IPTC, PHOTOSHOP = 33723, 34377
DNG_VERSION = 50706

# What describes the photograph in a main directory; everything else there describes the file's pixels.
DESCRIPTIVE = frozenset(
    {
        269,  # DocumentName
        270,  # ImageDescription
        271,  # Make
        272,  # Model
        285,  # PageName
        305,  # Software
        306,  # DateTime
        315,  # Artist
        316,  # HostComputer
        18246,  # Rating
        33432,  # Copyright
        *range(0x9C9B, 0x9CA0),  # Windows' title, comment, author, keywords, subject
    }
)
_NUMBER_SIZE = {1: 1, 2: 1, 3: 2, 4: 4, 5: 4, 6: 1, 7: 1, 8: 2, 9: 4, 10: 4, 11: 4, 12: 8, 13: 4}
_NUMBERS = {5: 2, 10: 2}  # a rational is two numbers
_MAX_TAGS = 4096


class Tag(NamedTuple):
    """type is TIFF's field type; value its bytes, little endian."""

    type: int
    value: bytes

    @property
    def length(self) -> int:
        """How many values it holds."""
        return len(self.value) // (_NUMBER_SIZE[self.type] * _NUMBERS.get(self.type, 1))

    @property
    def number(self) -> int:
        """The first value of an integer tag."""
        return int.from_bytes(self.value[: _NUMBER_SIZE[self.type]], "little")


class Entry(NamedTuple):
    """Where a tag lies: its 12 bytes at `at`, its value at `value_at`."""

    at: int
    type: int
    length: int
    value_at: int
    size: int


Directory = dict[int, Tag]


def byte_order(data: bytes) -> str | None:
    """ "<" or ">" for a classic TIFF or EXIF header, else None (BigTIFF too)."""
    return {b"II*\0": "<", b"MM\0*": ">"}.get(bytes(data[:4]))


def _entries(data: bytes, order: str, offset: int) -> dict[int, Entry]:
    """The readable entries of the directory at offset; damaged ones are left out."""
    if not 8 <= offset <= len(data) - 2:
        return {}
    (count,) = struct.unpack_from(order + "H", data, offset)
    found: dict[int, Entry] = {}
    for index in range(min(count, _MAX_TAGS)):
        at = offset + 2 + 12 * index
        if at + 12 > len(data):
            break
        tag, kind, number = struct.unpack_from(order + "HHI", data, at)
        if kind not in _NUMBER_SIZE:
            continue
        size = number * _NUMBER_SIZE[kind] * _NUMBERS.get(kind, 1)
        value_at = at + 8 if size <= 4 else struct.unpack_from(order + "I", data, at + 8)[0]
        if size > 0 and value_at + size <= len(data):
            found.setdefault(tag, Entry(at, kind, number, value_at, size))
    return found


def read_directory(data: bytes, offset: int | None = None) -> Directory:
    """The tags of one directory of a TIFF file or EXIF blob; empty where there is none.

    offset None means the first directory.
    """
    order = byte_order(data)
    if order is None or len(data) < 8:
        return {}
    if offset is None:
        offset = struct.unpack_from(order + "I", data, 4)[0]
    tags: Directory = {}
    for number, entry in _entries(data, order, offset).items():
        raw = bytes(data[entry.value_at : entry.value_at + entry.size])
        width = _NUMBER_SIZE[entry.type]
        if order == ">" and width > 1 and number != IPTC:  # bytes, whatever type is declared
            raw = np.frombuffer(raw, f">u{width}").astype(f"<u{width}").tobytes()
        tags[number] = Tag(entry.type, raw)
    return tags


def _descriptive_tree(data: bytes) -> tuple[Directory, dict[int, Directory]]:
    """The descriptive tags of the first directory, and the EXIF and GPS directories under it."""
    main = read_directory(data)
    below = {
        pointer: directory
        for pointer in (EXIF_IFD, GPS_IFD)
        if pointer in main and (directory := read_directory(data, main[pointer].number))
    }
    if EXIF_IFD in below:  # its pointer would point nowhere; it names a file format rule, no fact
        below[EXIF_IFD].pop(INTEROP_IFD, None)
    return {n: t for n, t in main.items() if n in DESCRIPTIVE}, below


def _serialise(directory: Directory, at: int, next_at: int = 0) -> bytes:
    """A little-endian directory that lies at file offset `at` (even), with its values after it."""
    head = struct.pack("<H", len(directory))
    values_at = at + 2 + 12 * len(directory) + 4
    values = b""
    for number in sorted(directory):
        tag = directory[number]
        head += struct.pack("<HHI", number, tag.type, tag.length)
        if len(tag.value) <= 4:
            head += tag.value.ljust(4, b"\0")
        else:
            head += struct.pack("<I", values_at + len(values))
            values += tag.value + b"\0" * (len(tag.value) % 2)
    return head + struct.pack("<I", next_at) + values


def _with_directories_below(
    main: Directory, below: dict[int, Directory], at: int, next_at: int = 0
) -> bytes:
    """The directories of `below` one after another from offset `at`, then the main one.

    Returns the bytes; the main directory starts at the offset in their last four bytes.
    """
    body = b""
    main = dict(main)
    for pointer, directory in below.items():
        main[pointer] = Tag(4, struct.pack("<I", at + len(body)))
        body += _serialise(directory, at + len(body))
    main_at = at + len(body)
    return body + _serialise(main, main_at, next_at) + struct.pack("<I", main_at)


def exif_from_tiff(data: bytes) -> bytes | None:
    """An EXIF blob of what a TIFF file's first page tells about the photograph, or None."""
    main, below = _descriptive_tree(data)
    if not main and not below:
        return None
    body = _with_directories_below(main, below, at=8)
    return b"II*\0" + body[-4:] + body[:-4]


def iptc_from_tiff(data: bytes) -> bytes | None:
    """The IPTC datasets of a TIFF file's first page: its own tag, else Photoshop's."""
    main = read_directory(data)
    for number in (IPTC, PHOTOSHOP):
        if number in main and (datasets := iptc.unwrap(main[number].value)):
            return datasets
    return None


def resolution(blob: bytes) -> tuple[float, float] | None:
    """Pixels per inch (x, y) that an EXIF blob states, or None."""
    main = read_directory(blob)
    found = []
    for number in (282, 283):
        tag = main.get(number)
        if tag is None or tag.type != 5:
            return None
        over, under = struct.unpack_from("<II", tag.value)
        if not over or not under:
            return None
        found.append(over / under)
    unit = main[296].number if 296 in main else 2
    scale = {2: 1.0, 3: 2.54}.get(unit)
    return None if scale is None else (found[0] * scale, found[1] * scale)


def clean_exif(blob: bytes, width: int, height: int, srgb: bool) -> bytes | None:
    """The blob fit for an upright picture of this size, changed in place so that maker notes survive.

    Orientation becomes 1, sizes are set where they are given, the colour space tag says sRGB where the
    pixels are, and the link to the thumbnail is cut (it shows the photo without colour). None for a
    damaged blob.
    """
    order = byte_order(blob)
    if order is None or len(blob) < 8:
        return None
    data = bytearray(blob)
    (offset,) = struct.unpack_from(order + "I", data, 4)
    main = _entries(blob, order, offset)
    if not main:
        return None

    def put(entries: dict[int, Entry], number: int, value: int) -> None:
        entry = entries.get(number)
        if entry is None or entry.length != 1 or entry.type not in (3, 4):
            return
        if entry.type == 4 or value <= 0xFFFF:
            form = order + ("H" if entry.type == 3 else "I")
            struct.pack_into(form, data, entry.value_at, value)

    put(main, ORIENTATION, 1)
    put(main, 256, width)
    put(main, 257, height)
    if EXIF_IFD in main:
        (below_at,) = struct.unpack_from(order + "I", data, main[EXIF_IFD].value_at)
        below = _entries(blob, order, below_at)
        put(below, 0xA002, width)
        put(below, 0xA003, height)
        put(below, 0xA001, 1 if srgb else 0xFFFF)
    (count,) = struct.unpack_from(order + "H", data, offset)
    link_at = offset + 2 + 12 * count
    if link_at + 4 <= len(data):
        struct.pack_into("<I", data, link_at, 0)
    return bytes(data)


def add_to_tiff(path: Path, blob: bytes | None, datasets: bytes | None) -> None:
    """Add the descriptive tags, EXIF and GPS of an EXIF blob, and IPTC datasets, to a finished TIFF.

    A new main directory is appended and the header pointed to it; the pixels are not touched.
    """
    extra, below = _descriptive_tree(blob or b"")
    if datasets:
        extra[IPTC] = Tag(4, iptc.wrap_for_tiff(datasets))
    if not extra and not below:
        return
    with path.open("r+b") as file:
        order, main = _main_directory(file.read(8), path)
        if order != "<":
            return
        end = file.seek(0, 2)
        padding = b"\0" * (end % 2)
        body = _with_directories_below({**extra, **main}, below, end + len(padding))
        file.write(padding + body[:-4])
        file.seek(4)
        file.write(body[-4:])


def _main_directory(header: bytes, path: Path) -> tuple[str | None, Directory]:
    """The main directory of a TIFF file of any size, read without loading its pixels."""
    order = byte_order(header)
    if order is None:
        return None, {}
    mapped = np.memmap(path, np.uint8, "r")
    try:
        return order, read_directory(memoryview(mapped))  # type: ignore[arg-type]
    finally:
        del mapped
