"""The directories of TIFF files and EXIF blobs: read, and made anew.

Layout: TIFF 6.0 (Adobe 1992), section 2; BigTIFF (LibTIFF project, "The BigTIFF File Format").
"""

from __future__ import annotations

import struct
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from core.imaging.files import Data

_SIZES = {1: (1, 2, 6, 7), 2: (3, 8), 4: (4, 5, 9, 10, 11, 13), 8: (12, 16, 17, 18)}
_NUMBER_SIZE = {kind: size for size, kinds in _SIZES.items() for kind in kinds}
_NUMBERS = {5: 2, 10: 2}  # a rational is two numbers
_MAX_TAGS = 4096
_MAX_PAGES = 10_000
_MAX_VALUE = 32_000_000
"""Bytes of one value, and of all of a directory: more describes no photo."""


@dataclass(frozen=True)
class Layout:
    """Byte order "<" or ">", and where a classic and a big TIFF differ."""

    order: str
    big: bool

    @property
    def pointer(self) -> str:
        return self.order + ("Q" if self.big else "I")

    @property
    def count(self) -> str:
        return self.order + ("Q" if self.big else "H")

    @property
    def entry(self) -> str:
        return self.order + ("HHQ" if self.big else "HHI")

    @property
    def inline(self) -> int:
        """Bytes of a value that fit into its entry; a pointer's size too."""
        return 8 if self.big else 4

    @property
    def entry_size(self) -> int:
        return struct.calcsize(self.entry) + self.inline

    @property
    def first_at(self) -> int:
        """Where the header points to the first directory."""
        return 8 if self.big else 4


CLASSIC = Layout("<", False)


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
    """Where a tag's value lies, how long it is."""

    type: int
    length: int
    value_at: int
    size: int


Directory = dict[int, Tag]


def layout_of(data: Data) -> Layout | None:
    """How a TIFF file or EXIF blob is laid out, or None if it is neither."""
    head = data[:16]
    known = {b"II*\0": CLASSIC, b"MM\0*": Layout(">", False)}
    big = {b"II+\0\x08\0\0\0": Layout("<", True), b"MM\0+\0\x08\0\0": Layout(">", True)}
    found = known.get(head[:4]) or big.get(head[:8])
    return None if found is None or len(head) < found.first_at + found.inline else found


def _number(data: Data, form: str, at: int) -> int | None:
    raw = data[at : at + struct.calcsize(form)] if at >= 0 else b""
    return int(struct.unpack(form, raw)[0]) if len(raw) == struct.calcsize(form) else None


def directory_offsets(data: Data) -> Iterator[int]:
    """Offsets of the main directories (pages), in order; ends where the chain breaks or loops."""
    layout = layout_of(data)
    if layout is None:
        return
    at = _number(data, layout.pointer, layout.first_at)
    seen: set[int] = set()
    while at and at not in seen and len(seen) < _MAX_PAGES:
        seen.add(at)
        yield at
        at = next_offset(data, layout, at)


def next_offset(data: Data, layout: Layout, offset: int) -> int | None:
    """What the directory at offset says of the next; 0 or None at the end."""
    count = _number(data, layout.count, offset)
    if count is None or count > _MAX_TAGS:
        return None
    return _number(data, layout.pointer, next_link(layout, offset, count))


def next_link(layout: Layout, offset: int, count: int) -> int:
    """Where the link to the next directory lies."""
    return offset + struct.calcsize(layout.count) + layout.entry_size * count


def entries(data: Data, layout: Layout, offset: int) -> dict[int, Entry]:
    """The readable entries of the directory at offset; damaged ones are left out."""
    count = _number(data, layout.count, offset) if offset >= 8 else None
    if count is None:
        return {}
    start, step = offset + struct.calcsize(layout.count), layout.entry_size
    raw = data[start : start + step * min(count, _MAX_TAGS)]
    found: dict[int, Entry] = {}
    for at in range(0, len(raw) - step + 1, step):
        tag, kind, number = struct.unpack_from(layout.entry, raw, at)
        if kind not in _NUMBER_SIZE:
            continue
        size = number * _NUMBER_SIZE[kind] * _NUMBERS.get(kind, 1)
        value_at = start + at + step - layout.inline
        if size > layout.inline:
            (value_at,) = struct.unpack_from(layout.pointer, raw, at + step - layout.inline)
        if size > 0 and value_at + size <= len(data):
            found.setdefault(tag, Entry(kind, number, value_at, size))
    return found


def read_directory(
    data: Data,
    offset: int | None = None,
    wanted: Collection[int] | None = None,
    raw: Collection[int] = (),
) -> Directory:
    """The tags of one directory of a TIFF file or EXIF blob; empty where there is none.

    offset None means the first directory, wanted None all tags. The values of `raw` are bytes, whatever
    type they are declared as. Values too large for a photo's description are left out.
    """
    layout = layout_of(data)
    if layout is None:
        return {}
    if offset is None:
        offset = _number(data, layout.pointer, layout.first_at) or 0
    tags: Directory = {}
    room = _MAX_VALUE
    for number, entry in entries(data, layout, offset).items():
        if (wanted is not None and number not in wanted) or entry.size > room:
            continue
        room -= entry.size
        value = data[entry.value_at : entry.value_at + entry.size]
        width = _NUMBER_SIZE[entry.type]
        if layout.order == ">" and width > 1 and number not in raw:
            value = np.frombuffer(value, f">u{width}").astype(f"<u{width}").tobytes()
        tags[number] = Tag(entry.type, value)
    return tags


def serialise(directory: Directory, at: int, next_at: int = 0, layout: Layout = CLASSIC) -> bytes:
    """A little-endian directory that lies at file offset `at` (even), with its values after it."""
    head = struct.pack(layout.count, len(directory))
    values_at = next_link(layout, at, len(directory)) + layout.inline
    values = bytearray()
    for number in sorted(directory):
        tag = directory[number]
        head += struct.pack(layout.entry, number, tag.type, tag.length)
        if len(tag.value) <= layout.inline:
            head += tag.value.ljust(layout.inline, b"\0")
        else:
            head += struct.pack(layout.pointer, values_at + len(values))
            values += tag.value + b"\0" * (len(tag.value) % 2)
    return head + struct.pack(layout.pointer, next_at) + bytes(values)


def serialise_tree(
    main: Directory,
    below: dict[int, Directory],
    at: int,
    next_at: int = 0,
    layout: Layout = CLASSIC,
) -> tuple[bytes, int]:
    """The directories of `below` one after another from offset `at`, then the main one, which points to
    them. Returns the bytes, and where the main directory starts."""
    body = b""
    main = dict(main)
    for pointer, directory in below.items():
        kind, form = (18, "<Q") if layout.big else (4, "<I")
        main[pointer] = Tag(kind, struct.pack(form, at + len(body)))
        body += serialise(directory, at + len(body), 0, layout)
    main_at = at + len(body)
    return body + serialise(main, main_at, next_at, layout), main_at
