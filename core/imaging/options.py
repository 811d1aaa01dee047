"""What the person chooses for an exported file."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from core.errors import ExportError
from core.imaging.photo import Photo

DEEP_SUFFIXES = frozenset({".png", ".tif", ".tiff"})
"""Endings of the formats that can hold 16 bits per channel."""


@dataclass(frozen=True)
class ExportOptions:
    """quality 1..100 for JPEG, WebP and AVIF (100 makes WebP lossless). bits 8, 16 or None for the
    source's depth where the format can hold it, else 8. profile "srgb", or "source" for the photo's own
    RGB profile (sRGB where it has none). keep_metadata carries EXIF, XMP and IPTC. mark_colorized says
    in XMP that a trained algorithm added the colour, naming `model`, its file's hash and the `hints` (JSON).
    description becomes the XMP description unless the photo has one. layers keeps the photo as a second
    layer of a TIFF. sidecar writes down beside the picture what it was made of (core.rendering.sidecar).
    Raises ExportError for values out of range."""

    quality: int = 92
    bits: int | None = None
    profile: Literal["srgb", "source"] = "srgb"
    keep_metadata: bool = True
    mark_colorized: bool = True
    model: str = ""
    model_sha256: str = ""
    hints: str = ""
    layers: bool = False
    description: str = ""
    # Changes no byte of the picture, so a batch that has it in its digest would do work again.
    sidecar: bool = field(default=False, repr=False)

    def __post_init__(self) -> None:
        if not 1 <= self.quality <= 100:
            raise ExportError(f"Quality must be between 1 and 100, not {self.quality}.")
        if self.bits not in (None, 8, 16):
            raise ExportError(f"A picture has 8 or 16 bits per channel, not {self.bits}.")
        if self.profile not in ("srgb", "source"):
            raise ExportError(f'The profile is "srgb" or "source", not "{self.profile}".')

    def bits_for(self, path: Path | str, photo: Photo) -> int:
        """The depth a file of that name gets: 8 or 16.

        Raises ExportError if 16 bits were asked for and its format holds 8 only.
        """
        path = Path(path)
        deep = path.suffix.lower() in DEEP_SUFFIXES
        if self.bits == 16 and not deep:
            raise ExportError(
                f"{path.name} cannot have 16 bits: its format holds 8 only; choose TIFF or PNG."
            )
        return self.bits or (photo.bits if deep else 8)
