"""The opened photo: luminance in memory, everything else kept to be carried into the export."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Metadata:
    """What travels with the pixels. Byte blobs are as found: EXIF without the 'Exif\\0\\0' prefix (from a
    TIFF: its descriptive tags as such a blob), IPTC as bare IIM datasets. dpi is (x, y), upright.
    left_out names what was too large to be carried ("XMP (52 MB)"), for the person."""

    icc: bytes | None = None
    exif: bytes | None = None
    xmp: bytes | None = None
    iptc: bytes | None = None
    dpi: tuple[float, float] | None = None
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Photo:
    """One upright photo.

    luminance is float32 L* (height, width), 0..100, read-only, computed once. alpha is (height, width)
    uint8 or uint16 or None. source_chroma is None for a neutral photo, else the tone of the source
    (sepia, colour) as float16 ab (h, w, 2) reduced to at most 1024 px on the long side. bits is 8 or 16:
    the depth of the source. colour_space is "grey", "rgb" or "cmyk", format a key of kinds.NAMES.
    page is the page of a TIFF that was opened, from 1, of `pages`.
    notes are what the person is to know of how it was read, each the rest of a sentence about it.
    Give the file's bytes in `data` when there is no path (pasted, in a project).
    """

    name: str
    luminance: NDArray[np.float32]
    bits: int
    sha256: str
    format: str = ""
    colour_space: str = "grey"
    path: Path | None = None
    data: bytes | None = None
    alpha: NDArray[np.uint8] | NDArray[np.uint16] | None = None
    source_chroma: NDArray[np.float16] | None = None
    metadata: Metadata = field(default_factory=Metadata)
    page: int = 1
    pages: int = 1
    notes: tuple[str, ...] = ()

    @property
    def width(self) -> int:
        return int(self.luminance.shape[1])

    @property
    def height(self) -> int:
        return int(self.luminance.shape[0])
