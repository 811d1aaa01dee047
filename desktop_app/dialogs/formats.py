"""The file formats of an export, and how large a picture will roughly be in each."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QLocale

from core.colour.compose import Pixels
from core.imaging import photo_from_array, write_picture
from core.imaging.options import DEEP_SUFFIXES, ExportOptions
from core.job import Job, quiet


@dataclass(frozen=True)
class Format:
    """suffix with its dot; lossy formats have a quality."""

    title: str
    suffix: str
    lossy: bool

    @property
    def deep(self) -> bool:
        """It can hold 16 bits per channel."""
        return self.suffix in DEEP_SUFFIXES


FORMATS = (
    Format("JPEG", ".jpg", lossy=True),
    Format("TIFF", ".tif", lossy=False),
    Format("PNG", ".png", lossy=False),
    Format("WebP", ".webp", lossy=True),
    Format("AVIF", ".avif", lossy=True),
)

_SUFFIXES = {".jpeg": ".jpg", ".jpe": ".jpg", ".jfif": ".jpg", ".tiff": ".tif"}


def format_of(suffix: str) -> Format | None:
    """The format of a file ending, None for one that cannot be written."""
    suffix = suffix.lower()
    suffix = _SUFFIXES.get(suffix, suffix)
    return next((form for form in FORMATS if form.suffix == suffix), None)


def measured_bytes(
    sample: Pixels, pixels: int, form: Format, quality: int, job: Job | None = None
) -> int:
    """How large a picture of so many pixels will be, measured by writing a sample of it, (h, w, 3) sRGB of
    8 or 16 bits, and a spot of the sample: that is the file's frame. Not for the window's thread. Raises
    ExportError, Cancelled."""
    job = job or quiet()
    frame = _written(np.ascontiguousarray(sample[:1, :1]), form, quality, job)
    packed = max(0, _written(sample, form, quality, job) - frame)
    return frame + round(packed / (sample.shape[0] * sample.shape[1]) * pixels)


def _written(sample: Pixels, form: Format, quality: int, job: Job) -> int:
    with tempfile.TemporaryDirectory(prefix="tintype-") as folder:
        path = Path(folder) / f"sample{form.suffix}"
        bits = 16 if sample.dtype == np.uint16 else 8
        options = ExportOptions(quality=quality, bits=bits)
        write_picture(path, sample, photo_from_array(sample, path.name), options, job)
        return path.stat().st_size


def size_words(count: int) -> str:
    """'9.4 MB' (with the person's decimal sign), '840 KB'."""
    if count >= 10_000_000:
        return f"{count / 1e6:.0f} MB"
    if count >= 1_000_000:
        return f"{QLocale().toString(count / 1e6, 'f', 1)} MB"
    return f"{max(1, round(count / 1000))} KB"
