"""EXIF blobs and TIFF tags: read, clean, and add to a finished TIFF file.

libvips neither reads nor writes EXIF in TIFF files, so its directories are carried here by hand, at any
bit depth. Tags: EXIF 2.32 (CIPA DC-008), section 4.6.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from core.errors import ExportError
from core.imaging import iptc
from core.imaging.files import Data, reading
from core.imaging.tiff_directory import (
    Directory,
    Entry,
    Tag,
    directory_offsets,
    entries,
    layout_of,
    next_link,
    read_directory,
    serialise_tree,
)

ORIENTATION = 274
EXIF_IFD, GPS_IFD, INTEROP_IFD = 34665, 34853, 40965
IPTC, PHOTOSHOP = 33723, 34377
DNG_VERSION = 50706
PAGE_NAME = 285

# What describes the photograph in a main directory; everything else there describes the file's pixels.
DESCRIPTIVE = frozenset(
    {
        269,  # DocumentName
        270,  # ImageDescription
        271,  # Make
        272,  # Model
        PAGE_NAME,
        305,  # Software
        306,  # DateTime
        315,  # Artist
        316,  # HostComputer
        18246,  # Rating
        33432,  # Copyright
        *range(0x9C9B, 0x9CA0),  # Windows' title, comment, author, keywords, subject
    }
)
_WANTED = DESCRIPTIVE | {EXIF_IFD, GPS_IFD}
_EXIF_TYPES = range(1, 14)  # a BigTIFF has more


def _descriptive_tree(
    data: Data, offset: int | None = None
) -> tuple[Directory, dict[int, Directory]]:
    """The descriptive tags of one main directory, and the EXIF and GPS directories under it."""
    main = read_directory(data, offset, _WANTED)
    below = {
        pointer: directory
        for pointer in (EXIF_IFD, GPS_IFD)
        if pointer in main and (directory := _classic(read_directory(data, main[pointer].number)))
    }
    if EXIF_IFD in below:  # its pointer would point nowhere; it names a file format rule, no fact
        below[EXIF_IFD].pop(INTEROP_IFD, None)
    return _classic({n: t for n, t in main.items() if n in DESCRIPTIVE}), below


def _classic(directory: Directory) -> Directory:
    return {number: tag for number, tag in directory.items() if tag.type in _EXIF_TYPES}


def _page_offset(data: Data, page: int) -> int:
    return next(islice(directory_offsets(data), page - 1, None), 0)


def exif_from_tiff(data: Data, page: int = 1) -> bytes | None:
    """An EXIF blob of what a page (from 1) of a TIFF file tells about the photograph, or None."""
    main, below = _descriptive_tree(data, _page_offset(data, page))
    if not main and not below:
        return None
    body, main_at = serialise_tree(main, below, at=8)
    return b"II*\0" + struct.pack("<I", main_at) + body


def iptc_from_tiff(data: Data, page: int = 1) -> bytes | None:
    """The IPTC datasets of a page of a TIFF file: its own tag, else Photoshop's."""
    numbers = (IPTC, PHOTOSHOP)
    main = read_directory(data, _page_offset(data, page), numbers, raw=numbers)
    for number in numbers:
        if number in main and (datasets := iptc.unwrap(main[number].value)):
            return datasets
    return None


def resolution(blob: Data) -> tuple[float, float] | None:
    """Pixels per inch (x, y) that an EXIF blob or a TIFF file's first page states, or None."""
    main = read_directory(blob, wanted=(282, 283, 296))
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
    layout = layout_of(blob)
    if layout is None or layout.big:
        return None
    order = layout.order
    data = bytearray(blob)
    (offset,) = struct.unpack_from(order + "I", data, 4)
    main = entries(blob, layout, offset)
    if not main:
        return None

    def put(directory: dict[int, Entry], number: int, value: int) -> None:
        entry = directory.get(number)
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
        below = entries(blob, layout, below_at)
        put(below, 0xA002, width)
        put(below, 0xA003, height)
        put(below, 0xA001, 1 if srgb else 0xFFFF)
    (count,) = struct.unpack_from(order + "H", data, offset)
    link_at = next_link(layout, offset, count)
    if link_at + 4 <= len(data):
        struct.pack_into("<I", data, link_at, 0)
    return bytes(data)


def add_to_tiff(
    path: Path, blob: bytes | None, datasets: bytes | None, titles: Sequence[str] = ()
) -> None:
    """Add the descriptive tags, EXIF and GPS of an EXIF blob, and IPTC datasets, to a finished TIFF;
    and titles to its pages (PageName, which editors show as the names of layers).

    New main directories are appended and the header pointed to them; the pixels are not touched.
    """
    extra, below = _descriptive_tree(blob or b"")
    if datasets:
        extra[IPTC] = Tag(4, iptc.wrap_for_tiff(datasets))
    if not extra and not below and not titles:
        return
    with reading(path) as data:
        layout = layout_of(data)
        if layout is None or layout.order != "<":
            raise ExportError(f"{path.name} cannot be written: its tags could not be added.")
        pages = [read_directory(data, offset) for offset in directory_offsets(data)]
        end = len(data)
    for page, title in zip(pages, titles, strict=False):
        page[PAGE_NAME] = Tag(2, title.encode("ascii", "replace") + b"\0")
    with path.open("r+b") as file:
        next_at = 0
        for number in reversed(range(len(pages))):
            padding = b"\0" * (-end % 8)
            first = number == 0
            body, main_at = serialise_tree(
                {**extra, **pages[number]} if first else pages[number],
                below if first else {},
                end + len(padding),
                next_at,
                layout,
            )
            file.seek(end)
            file.write(padding + body)
            end += len(padding) + len(body)
            next_at = main_at
        file.seek(layout.first_at)
        file.write(struct.pack(layout.pointer, next_at))
