"""Whether a picture may be written to a place: never onto its photo, and only where there is room."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

from core.atomic import free_bytes, refuse_place
from core.errors import ExportError
from core.imaging.formats import FORMATS, LOSSY, TIFF, WRITABLE_SUFFIXES, Format
from core.imaging.memory import refuse_export_that_does_not_fit
from core.imaging.options import ExportOptions
from core.imaging.photo import Photo

_LOSSLESS_SHARE, _LOSSY_SHARE = 1.1, 0.5
"""Of the bare pixels' size that TIFF and PNG take at most, and JPEG, WebP and AVIF as a rule: noise, which
nothing packs, took 1.06 as PNG. Photographs take half of it."""
_HEAD = 1_000_000


def format_for(path: Path) -> Format:
    """The format of a file of that name. Raises ExportError if there is none."""
    form = FORMATS.get(path.suffix.lower())
    if form is None:
        raise ExportError(
            f"{path.name} needs one of these endings: {', '.join(WRITABLE_SUFFIXES)}."
        )
    return form


def refuse_picture(
    path: Path, photo: Photo, size: tuple[int, int], options: ExportOptions, made: bool = False
) -> None:
    """Raise ExportError if the photo's picture, of (width, height) pixels, cannot be written there: its
    format, its place, the disk, the free memory. Better asked before the work than after it; `made` says
    that its pixels are in memory already.
    """
    form, bits = format_for(path), options.bits_for(path, photo)
    width, height = size
    if max(size) > form.longest:
        raise ExportError(
            f"{path.name} cannot be written: {form.name} holds at most {form.longest} pixels a side; "
            "choose TIFF or PNG."
        )
    if options.layers and form is not TIFF:
        raise ExportError(
            f"{path.name} cannot be written: only a TIFF keeps the original as a second layer."
        )
    refuse_original(path, photo.path)
    if not made:
        refuse_place(path)
    pages, found = 1 + options.layers, photo.metadata
    refuse_without_room(
        path,
        width * height * (3 + (photo.alpha is not None)) * (bits // 8) * pages,
        sum(len(blob or b"") for blob in (found.icc, found.exif, found.xmp, found.iptc)),
        form in LOSSY and options.quality < 100,
    )
    pixels = 3 * (bits // 8) * (pages - made)
    refuse_export_that_does_not_fit(
        path.name, width * height, pixels + form.memory(options.quality)
    )


def refuse_original(path: Path, original: Path | None) -> None:
    """Raise ExportError if path is the photo itself, by whatever name."""
    if original is not None and _same_file(path, original):
        raise ExportError(f"{path.name} is the original photo; choose another name.")


def _same_file(one: Path, other: Path) -> bool:
    """Also through links. Names in one folder that differ in case or accents' spelling only count as
    one: they are on other systems, and the folder may be carried there."""
    try:
        if one.exists() and other.exists() and one.samefile(other):
            return True
    except OSError:
        pass
    real, others = Path(os.path.realpath(one)), Path(os.path.realpath(other))
    return real.parent == others.parent and _folded(real.name) == _folded(others.name)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def refuse_without_room(path: Path, pixel_bytes: int, carried: int, lossy: bool) -> None:
    """Raise ExportError if the disk may not hold the picture: better at once than after the work.

    pixel_bytes is what the pixels take unpacked, carried what the metadata takes. A file that is to be
    replaced needs its room until the new one is whole.
    """
    needed = round(pixel_bytes * (_LOSSY_SHARE if lossy else _LOSSLESS_SHARE)) + carried + _HEAD
    free = free_bytes(path.parent)
    if free is not None and needed > free:
        raise ExportError(
            f"{path.name} cannot be written: it may need {_size(needed)} and the disk has "
            f"{_size(free)} free; make room there or choose another place."
        )


def _size(count: int) -> str:
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.0f} MB"
