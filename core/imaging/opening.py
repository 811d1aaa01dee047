"""Open a photo from a file, from bytes, or from pixels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.errors import PhotoError
from core.imaging import vips
from core.imaging.decode import decode
from core.imaging.files import Data, digest, reading
from core.imaging.luminance import planes_of, srgb_of
from core.imaging.memory import refuse_what_does_not_fit
from core.imaging.photo import Photo
from core.imaging.refusals import MAX_PIXELS
from core.imaging.vips import Codes
from core.job import Job, quiet


def open_photo(path: Path | str, job: Job | None = None, page: int = 1) -> Photo:
    """Read a photo file. page, from 1, chooses among the pages of a TIFF.

    Raises PhotoError (one sentence: file and cause) and Cancelled.
    """
    job = job or quiet()
    path = Path(path)
    job.check()
    with reading(path) as data:
        return _photo(data, path.name, path, job, page)


def photo_from_bytes(data: bytes, name: str, job: Job | None = None, page: int = 1) -> Photo:
    """A photo from a file's bytes, which it keeps in `data`. name is shown to the person.

    Raises PhotoError and Cancelled.
    """
    return _photo(bytes(data), name, None, job or quiet(), page)


def photo_from_array(rgb_or_grey: NDArray[Any], name: str, job: Job | None = None) -> Photo:
    """A photo from sRGB pixels (pasted), kept as PNG in `data`.

    (h, w) or (h, w, 1) grey, (h, w, 2) grey and alpha, (h, w, 3) RGB or (h, w, 4) RGB and alpha,
    uint8 or uint16. Raises PhotoError and Cancelled.
    """
    pixels = np.asarray(rgb_or_grey)
    shaped = pixels.ndim == 2 or (pixels.ndim == 3 and 1 <= pixels.shape[2] <= 4)
    if not shaped or pixels.dtype not in (np.uint8, np.uint16) or not pixels.size:
        raise PhotoError(f"{name} does not hold the pixels of a photo.")
    if pixels.shape[0] * pixels.shape[1] > MAX_PIXELS:
        raise PhotoError(f"{name} has more than {MAX_PIXELS // 1_000_000} megapixels.")
    data: bytes = vips.from_array(pixels).pngsave_buffer(compression=1, keep="none")
    return _photo(data, name, None, job or quiet(), 1)


def source_rgb(photo: Photo, job: Job | None = None) -> Codes:
    """The source's upright sRGB pixels, (H, W, 3) uint8|uint16 at its depth, alpha apart.

    Decoded anew from the photo's file or bytes. Raises PhotoError (also when the file is gone or is no
    longer the one that was opened) and Cancelled.
    """
    job = job or quiet()
    if photo.data is not None:
        source = decode(photo.data, photo.name, job, photo.page)
        return srgb_of(source, job)
    if photo.path is None:
        raise PhotoError(f"{photo.name} has neither a file nor bytes to read its pixels from.")
    with reading(photo.path) as data:
        if digest(data, job) != photo.sha256:
            raise PhotoError(f"{photo.name} has changed since it was opened; open it again.")
        return srgb_of(decode(data, photo.name, job, photo.page), job)


def _photo(data: Data, name: str, path: Path | None, job: Job, page: int) -> Photo:
    job.check()
    source = decode(data, name, job, page)
    refuse_what_does_not_fit(name, source.width * source.height, source.has_alpha)
    planes = planes_of(source, job.part(0, 0.95))
    sha256 = digest(data, job)
    job.report(1, "Reading")
    return Photo(
        name=name,
        luminance=planes.luminance,
        bits=source.bits,
        sha256=sha256,
        format=source.format,
        colour_space=source.space,
        path=path,
        data=data if isinstance(data, bytes) and path is None else None,
        alpha=planes.alpha,
        source_chroma=planes.chroma,
        metadata=source.metadata,
        page=page,
        pages=source.pages,
        notes=source.notes,
    )
