"""Photos made by code, and the reference values they must open with."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from skimage import data

from core.colour.lab import luminance_of_grey, srgb_to_lab

# Through the door that quiets it: libvips reads its settings once, when it is first imported.
from core.imaging.vips import pyvips

PILLOW = {
    "jpeg": "JPEG",
    "png": "PNG",
    "tiff": "TIFF",
    "webp": "WEBP",
    "avif": "AVIF",
    "bmp": "BMP",
}
FORMATS = {
    "uint8": "uchar",
    "uint16": "ushort",
    "float32": "float",
    "float64": "double",
    "uint32": "uint",
    "int16": "short",
}
SPACES = {
    ("uint8", 1): "b-w",
    ("uint8", 2): "b-w",
    ("uint8", 3): "srgb",
    ("uint8", 4): "srgb",
    ("uint16", 1): "grey16",
    ("uint16", 2): "grey16",
    ("uint16", 3): "rgb16",
    ("uint16", 4): "rgb16",
}


class Make:
    """Small photographs (40 x 56), their files and their reference luminance."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def file(self, content: bytes, name: str) -> Path:
        path = self.folder / name
        path.write_bytes(content)
        return path

    @staticmethod
    def grey8() -> np.ndarray:
        """A part of a photograph; its first row runs through the codes, so no two turns look alike."""
        photo = data.camera()[100:140, 150:206].copy()
        photo[0] = np.linspace(0, 255, 56)
        return photo

    @classmethod
    def grey16(cls) -> np.ndarray:
        """The same at 16 bits, with codes that 8 bits cannot hold."""
        fine = np.random.default_rng(1).integers(0, 256, (40, 56))
        return (cls.grey8().astype(np.uint16) * 256 + fine).astype(np.uint16)

    @staticmethod
    def rgb8() -> np.ndarray:
        return data.astronaut()[80:120, 180:236].copy()

    @classmethod
    def rgb16(cls) -> np.ndarray:
        fine = np.random.default_rng(2).integers(0, 256, (40, 56, 3))
        return (cls.rgb8().astype(np.uint16) * 256 + fine).astype(np.uint16)

    @classmethod
    def sepia8(cls) -> np.ndarray:
        share = cls.grey8()[..., None] / 255.0
        return np.rint(255 * share ** np.array([0.8, 1.0, 1.3])).astype(np.uint8)

    @staticmethod
    def vips(pixels: np.ndarray, space: str | None = None) -> Any:
        """A libvips image with its own copy of the pixels."""
        bands = 1 if pixels.ndim == 2 else pixels.shape[2]
        image = pyvips.Image.new_from_memory(
            pixels.tobytes(), pixels.shape[1], pixels.shape[0], bands, FORMATS[pixels.dtype.name]
        )
        space = space or SPACES.get((pixels.dtype.name, bands), "b-w" if bands == 1 else "srgb")
        return image.copy(interpretation=space)

    @staticmethod
    def encoded(pixels: np.ndarray, form: str, **options: Any) -> bytes:
        """8-bit pixels as a file that Pillow wrote."""
        stream = io.BytesIO()
        Image.fromarray(pixels).save(stream, PILLOW[form], **options)
        return stream.getvalue()

    @staticmethod
    def luminance(codes: np.ndarray) -> np.ndarray:
        """Reference L* of grey (h, w) or RGB (h, w, 3) codes."""
        share = codes.astype(np.float32) / np.float32(np.iinfo(codes.dtype).max)
        return luminance_of_grey(share) if codes.ndim == 2 else srgb_to_lab(share)[..., 0]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    return Make(tmp_path)


@pytest.fixture(autouse=True)
def _silent_codecs(capfd: pytest.CaptureFixture[str]) -> Iterator[None]:
    """Whatever the codecs have to say never reaches the person's terminal."""
    yield
    assert capfd.readouterr().err == ""
