"""The formats that pictures are written in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from core.imaging.vips import Image

_KEPT = "icc:iptc:xmp"
"""What libvips writes; EXIF is put into the finished file, with the tags that it does not know."""
_LARGEST_CLASSIC_TIFF = 3_900_000_000


@dataclass(frozen=True)
class Format:
    """What a file format can hold, and how libvips writes it: save(image, file name, quality). memory
    (quality) is what that takes, in bytes per pixel beside the pixels, measured and rounded up."""

    name: str
    save: Callable[[Image, bytes, int], None]
    alpha: bool = True
    longest: int = 1_000_000
    memory: Callable[[int], float] = lambda _quality: 1.0


def _save_webp(image: Image, file: bytes, quality: int) -> None:
    image.webpsave(file, keep=_KEPT, Q=quality, effort=2, lossless=quality == 100, exact=True)


def _save_tiff(image: Image, file: bytes, _quality: int) -> None:
    size = image.width * image.height * image.bands * (2 if image.format == "ushort" else 1)
    image.tiffsave(
        file,
        compression="deflate",
        predictor="horizontal",
        level=1,
        bigtiff=size > _LARGEST_CLASSIC_TIFF,
    )


# Efforts were chosen on a 24-megapixel photo: beyond them files hardly shrink and time multiplies.
JPEG = Format("JPEG", lambda i, f, q: i.jpegsave(f, keep=_KEPT, Q=q), alpha=False, longest=65_500)
PNG = Format("PNG", lambda i, f, _q: i.pngsave(f, keep=_KEPT, compression=3))
TIFF = Format("TIFF", _save_tiff)
WEBP = Format("WebP", _save_webp, longest=16_383, memory=lambda q: 30.0 if q == 100 else 6.0)
AVIF = Format(
    "AVIF",
    lambda i, f, q: i.heifsave(f, Q=q, compression="av1", effort=1),
    longest=16_384,
    memory=lambda _quality: 50.0,
)
FORMATS = {
    ".jpg": JPEG,
    ".jpeg": JPEG,
    ".jpe": JPEG,
    ".jfif": JPEG,
    ".png": PNG,
    ".tif": TIFF,
    ".tiff": TIFF,
    ".webp": WEBP,
    ".avif": AVIF,
}
WRITABLE_SUFFIXES = tuple(FORMATS)
"""File suffixes that write_picture knows, lower case."""


LOSSY = (JPEG, WEBP, AVIF)


def format_of(path: Path | str) -> str:
    """The name of the format that a file of that name gets ("JPEG"); empty if there is none."""
    form = FORMATS.get(Path(path).suffix.lower())
    return form.name if form else ""
