"""The file formats of an export, and how large a picture will roughly be in each."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage, QImageWriter

from core.imaging.options import DEEP_SUFFIXES

_AVIF_SHARE = 0.55
"""AVIF against JPEG of the same quality number: an assumption, for Qt cannot write it to measure."""
_NOISE_SHARE = 0.9
"""The lower bytes of 16-bit samples are nearly noise: the share assumed to remain after packing."""


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


def estimated_bytes(
    sample: NDArray[np.uint8], pixels: int, form: Format, quality: int, bits: int
) -> int:
    """How large a picture of so many pixels will be, judged by packing a sample of it, (h, w, 3) sRGB."""
    count = int(sample.shape[0]) * int(sample.shape[1])
    if form.suffix == ".webp":
        packed = _packed(sample, "WEBP", quality)
    elif form.lossy:
        packed = _packed(sample, "JPEG", quality)
        packed = round(packed * _AVIF_SHARE) if form.suffix == ".avif" else packed
    else:
        packed = _packed(sample, "PNG", -1)
        if bits == 16:
            packed += round(count * 3 * _NOISE_SHARE)
    return round(packed / count * pixels)


def _packed(sample: NDArray[np.uint8], kind: str, quality: int) -> int:
    sample = np.ascontiguousarray(sample)
    height, width = sample.shape[:2]
    image = QImage(sample.data, width, height, width * 3, QImage.Format.Format_RGB888)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind.encode()))
    writer.setQuality(quality)
    writer.write(image)
    return data.size()


def size_words(count: int) -> str:
    """'9.4 MB', '840 KB'."""
    if count >= 10_000_000:
        return f"{count / 1e6:.0f} MB"
    if count >= 1_000_000:
        return f"{count / 1e6:.1f} MB"
    return f"{max(1, round(count / 1000))} KB"
