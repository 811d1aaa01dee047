"""Broken image files by the thousand: each must be a photo or one PhotoError, in bounded time and memory.

Run: python tests/fuzz/images.py [--minutes 5] [--seed 1] [--keep FOLDER] [--only jpeg,tiff]

Small files of every format that can be read are mutated and opened in a process of their own, so that
an abort inside a codec is seen and named. Whatever is found is kept in FOLDER as a file. Exit status: 0
nothing found, 1 something.
"""

from __future__ import annotations

import io
import sys
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import numpy as np
import runner
from damage import bytes_damaged
from PIL import Image

from core.imaging import photo_from_bytes
from core.imaging.kinds import has_codec
from core.imaging.vips import pyvips


@cache
def corpus() -> dict[str, bytes]:
    """Small files of many kinds, the same every time."""
    noise = np.random.default_rng(3)
    rgb = np.clip(noise.normal(128, 40, (24, 37, 3)), 0, 255).astype(np.uint8)
    grey = rgb[..., 0].copy()
    found = {}

    def pillow(name: str, pixels: np.ndarray, form: str, mode: str = "", **options: object) -> None:
        stream = io.BytesIO()
        picture = Image.fromarray(pixels)
        picture = picture.convert(mode) if mode else picture
        picture.save(stream, form, **options)
        found[name] = stream.getvalue()

    exif = Image.Exif()
    exif[271], exif[274], exif[0x8769] = "Epson", 6, {0x9003: "1952:06:01 12:00:00"}
    packet = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'></x:xmpmeta>"
    icc = bytes(pyvips.Operation.call("profile_load", "p3"))
    everything = {"exif": exif, "icc_profile": icc}
    pillow("jpeg", rgb, "JPEG", xmp=packet, **everything)
    pillow("jpeg progressive", rgb, "JPEG", progressive=True)
    pillow("jpeg cmyk", rgb, "JPEG", "CMYK")
    pillow("png", rgb, "PNG", **everything)
    pillow("png palette", rgb, "PNG", "P")
    pillow("webp", rgb, "WEBP", xmp=packet, **everything)
    pillow("webp lossless", rgb, "WEBP", lossless=True)
    pillow("avif", rgb, "AVIF", **everything)
    pillow("gif", grey, "GIF")
    pillow("bmp", rgb, "BMP")
    pillow("bmp palette", rgb, "BMP", "P")
    pillow("jp2", rgb, "JPEG2000")
    pillow("jp2 grey", grey, "JPEG2000")
    for compression in ("raw", "tiff_lzw", "tiff_adobe_deflate", "packbits", "jpeg"):
        pillow(f"tiff {compression}", rgb, "TIFF", compression=compression, icc_profile=icc)
    pillow("tiff group4", grey, "TIFF", "1", compression="group4")
    pillow("tiff palette", rgb, "TIFF", "P")
    pillow("tiff cmyk", rgb, "TIFF", "CMYK")
    second = [Image.fromarray(grey)]
    pillow("tiff pages", rgb, "TIFF", save_all=True, append_images=second)
    image = pyvips.Image.new_from_array(rgb).copy(interpretation="srgb")
    found["tiff tiled"] = image.tiffsave_buffer(tile=True, tile_width=16, tile_height=16)
    found["tiff big"] = image.tiffsave_buffer(bigtiff=True, compression="deflate")
    found["tiff float"] = (image / 255).cast("float").tiffsave_buffer()
    found["tiff lab"] = image.colourspace("lab").tiffsave_buffer()
    found["png 16 interlaced"] = image.colourspace("rgb16").pngsave_buffer(interlace=True)
    found["pgm"] = b"P5\n37 24\n255\n" + grey.tobytes()
    found["ppm text"] = b"P3\n2 2\n255\n" + b"1 2 3 " * 4
    if has_codec("heic"):
        import pillow_heif

        stream = io.BytesIO()
        pillow_heif.from_pillow(Image.fromarray(rgb)).save(stream, quality=60)
        found["heic"] = stream.getvalue()
    if has_codec("jxl"):
        import pillow_jxl  # noqa: F401

        pillow("jxl", rgb, "JXL")
    return found


mutated = bytes_damaged


def attempt(_name: str, data: bytes) -> str:
    """Raises PhotoError."""
    photo = photo_from_bytes(data, "broken")
    return "" if np.isfinite(photo.luminance).all() else "luminance is not finite"


if __name__ == "__main__":
    sys.exit(runner.main("images", __doc__))
