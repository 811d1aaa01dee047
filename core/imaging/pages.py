"""The pages of a TIFF that is open: which there are, and another one of them."""

from __future__ import annotations

from core.errors import PhotoError
from core.imaging.files import Data, digest, reading
from core.imaging.opening import open_photo, photo_from_bytes
from core.imaging.photo import Photo
from core.imaging.tiff_directory import directory_offsets, read_directory
from core.job import Job, quiet

_SUBFILE = 254
_COPY_OR_MASK = 0b101
"""Bits of NewSubfileType (TIFF 6.0, page 36): a reduced copy of another page, a transparency mask."""


def whole_pages(photo: Photo) -> tuple[int, ...]:
    """The pages, from 1, of the photo's file that are pictures of their own: scanners and viewers put
    small copies and masks of a page behind it. The open page is always among them. Raises PhotoError."""
    if photo.pages == 1:
        return (1,)
    if photo.data is not None:
        found = _whole(photo.data)
    elif photo.path is not None:
        with reading(photo.path) as data:
            found = _whole(data)
    else:
        found = set()
    return tuple(page for page in range(1, photo.pages + 1) if page in found | {photo.page})


def other_page(photo: Photo, page: int, job: Job | None = None) -> Photo:
    """Another page, from 1, of the photo's file. Raises PhotoError, also when the file is no longer the
    one that was opened, and Cancelled."""
    job = job or quiet()
    if photo.data is not None:
        return photo_from_bytes(photo.data, photo.name, job, page)
    if photo.path is None:
        raise PhotoError(f"{photo.name} has neither a file nor bytes to read its pages from.")
    with reading(photo.path) as data:
        if digest(data, job.part(0, 0.1)) != photo.sha256:
            raise PhotoError(f"{photo.name} has changed since it was opened; open it again.")
    return open_photo(photo.path, job.part(0.1, 1), page)


def _whole(data: Data) -> set[int]:
    pages = set()
    for page, offset in enumerate(directory_offsets(data), 1):
        kind = read_directory(data, offset, (_SUBFILE,)).get(_SUBFILE)
        if kind is None or not kind.number & _COPY_OR_MASK:
            pages.add(page)
    return pages
