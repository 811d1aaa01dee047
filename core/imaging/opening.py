"""Open a photo from a file, from bytes, or from pixels."""

from __future__ import annotations

import errno
import hashlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.errors import PhotoError
from core.imaging import vips
from core.imaging.decode import MAX_PIXELS, decode
from core.imaging.luminance import chroma_of, luminance_of, srgb_of
from core.imaging.photo import Photo
from core.imaging.vips import Codes
from core.job import Job, quiet


def open_photo(path: Path | str, job: Job | None = None) -> Photo:
    """Read a photo file.

    Raises PhotoError (one sentence: file and cause) and Cancelled.
    """
    job = job or quiet()
    path = Path(path)
    return _photo(_read(path), path.name, path, job)


def photo_from_bytes(data: bytes, name: str, job: Job | None = None) -> Photo:
    """A photo from a file's bytes, which it keeps in `data`. name is shown to the person.

    Raises PhotoError and Cancelled.
    """
    return _photo(bytes(data), name, None, job or quiet())


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
    return _photo(data, name, None, job or quiet())


def source_rgb(photo: Photo, job: Job | None = None) -> Codes:
    """The source's upright sRGB pixels, (H, W, 3) uint8|uint16 at its depth, alpha apart.

    Decoded anew from the photo's file or bytes. Raises PhotoError (also when the file is gone or is no
    longer the one that was opened) and Cancelled.
    """
    job = job or quiet()
    if photo.data is not None:
        data = photo.data
    elif photo.path is not None:
        data = _read(photo.path)
        if hashlib.sha256(data).hexdigest() != photo.sha256:
            raise PhotoError(f"{photo.name} has changed since it was opened; open it again.")
    else:
        raise PhotoError(f"{photo.name} has neither a file nor bytes to read its pixels from.")
    return srgb_of(decode(data, photo.name, job.part(0, 0.7)), job.part(0.7, 1))


def _photo(data: bytes, name: str, path: Path | None, job: Job) -> Photo:
    job.check()
    source = decode(data, name, job.part(0, 0.6))
    luminance = luminance_of(source, job.part(0.6, 0.95))
    job.check()
    chroma = chroma_of(source)
    alpha = source.alpha
    if alpha is not None:
        alpha.flags.writeable = False
    job.report(1, "Reading")
    return Photo(
        name=name,
        luminance=luminance,
        bits=source.bits,
        sha256=hashlib.sha256(data).hexdigest(),
        format=source.format,
        colour_space=source.space,
        path=path,
        data=data if path is None else None,
        alpha=alpha,
        source_chroma=chroma,
        metadata=source.metadata,
    )


def _read(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise PhotoError(f"{path.name or path} is a folder, not a photo.")
        return path.read_bytes()
    except FileNotFoundError:
        raise PhotoError(f"{path.name} is not there; it was moved, renamed or deleted.") from None
    except PermissionError:
        raise PhotoError(f"{path.name} cannot be read: you have no permission for it.") from None
    except MemoryError:
        raise PhotoError(f"{path.name} needs more memory than this computer has free.") from None
    except (OSError, ValueError) as error:
        cause = getattr(error, "strerror", None) or "its name is not a valid one"
        if getattr(error, "errno", None) == errno.ENAMETOOLONG:
            cause = "its name is too long"
        raise PhotoError(f"{path.name} cannot be read: {cause[:1].lower()}{cause[1:]}.") from None
