"""File bytes to upright pixels in the file's own codes, with everything that travels beside them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.errors import PhotoError
from core.imaging import iptc, vips
from core.imaging.kinds import NAMES, kind_of, refuse_pages
from core.imaging.photo import Metadata
from core.imaging.profiles import Space
from core.imaging.small_formats import Damaged, bmp_size, pnm_size, read_bmp, read_pnm
from core.imaging.tiff_tags import exif_from_tiff, iptc_from_tiff, resolution
from core.imaging.vips import Codes, Image
from core.job import Job

MAX_PIXELS = 400_000_000
"""Larger photos are refused from their header, before a byte of them is decoded."""

_LOADERS = {
    "jpeg": "jpegload_buffer",
    "png": "pngload_buffer",
    "tiff": "tiffload_buffer",
    "webp": "webpload_buffer",
    "avif": "heifload_buffer",
    "gif": "gifload_buffer",
}
_SPACES: dict[str, tuple[Space, int]] = {
    "b-w": ("grey", 1),
    "grey16": ("grey", 1),
    "srgb": ("rgb", 3),
    "rgb": ("rgb", 3),
    "rgb16": ("rgb", 3),
    "scrgb": ("rgb", 3),
    "cmyk": ("cmyk", 4),
}


@dataclass(frozen=True, eq=False)
class Source:
    """Upright pixels in the file's codes: (h, w, 1|3|4) uint8|uint16 for grey|rgb|cmyk, 0 is black
    (for cmyk: no ink). alpha is (h, w) of the same depth, not multiplied into the pixels."""

    pixels: Codes
    space: Space
    bits: int
    format: str
    alpha: Codes | None
    metadata: Metadata


def decode(data: bytes, name: str, job: Job) -> Source:
    """Decode a whole file. Raises PhotoError, naming the file and the cause, and Cancelled."""
    kind = kind_of(data, name)
    try:
        if kind in _LOADERS:
            return _decode_vips(data, kind, name, job)
        return _decode_small(data, kind, name)
    except Damaged as error:
        raise PhotoError(f"{name} is damaged: {error}.") from error
    except vips.VipsError as error:
        raise PhotoError(_sentence(name, kind, str(error))) from error
    except MemoryError:
        raise PhotoError(f"{name} needs more memory than this computer has free.") from None


def _sentence(name: str, kind: str, text: str) -> str:
    words = ("premature", "truncated", "unexpected end", "end of file", "got ", "bad seek")
    if "out of memory" in text.lower():
        return f"{name} needs more memory than this computer has free."
    if any(word in text.lower() for word in ("out of range", "bad labq", "supported")):
        return (
            f"{name} is a kind of {NAMES[kind]} that Tintype does not read; "
            "save it as grey or RGB with 8 or 16 bits first."
        )
    if any(word in text.lower() for word in words):
        return f"{name} is damaged: the {NAMES[kind]} file is cut short or broken."
    return f"{name} is damaged: its {NAMES[kind]} data cannot be decoded."


def _refuse_size(width: int, height: int, name: str) -> None:
    if width * height > MAX_PIXELS:
        raise PhotoError(
            f"{name} says it is {width} x {height} pixels; "
            f"Tintype opens photos up to {MAX_PIXELS // 1_000_000} megapixels."
        )
    if width < 1 or height < 1:
        raise PhotoError(f"{name} is damaged: its header gives no size.")


def _decode_small(data: bytes, kind: str, name: str) -> Source:
    _refuse_size(*(bmp_size(data) if kind == "bmp" else pnm_size(data)), name)
    dpi = None
    if kind == "bmp":
        pixels, dpi = read_bmp(data)
    else:
        pixels = read_pnm(data)
    alpha = pixels[..., 3].copy() if pixels.shape[2] == 4 else None
    pixels = pixels[..., :3]
    return Source(
        pixels,
        "grey" if pixels.shape[2] == 1 else "rgb",
        8 * pixels.itemsize,
        kind,
        alpha,
        Metadata(dpi=dpi),
    )


def _decode_vips(data: bytes, kind: str, name: str, job: Job) -> Source:
    lazy = vips.call(_LOADERS[kind], data, access="sequential", fail_on="error")
    _refuse_size(lazy.width, lazy.height, name)
    refuse_pages(kind, int(vips.get(lazy, "n-pages") or 1), name)
    if lazy.interpretation in ("lab", "labs"):
        lazy = lazy.colourspace("rgb16")
    metadata = _metadata(lazy, kind, data)
    space, bands = _space(lazy, name)
    # AVIF is turned by its own transform while decoding; its EXIF orientation is to be ignored.
    orientation = 1 if kind == "avif" else vips.get(lazy, "orientation") or 1
    with vips.watched(lazy, job, "Reading"):
        if orientation == 1:
            pixels = _codes(vips.to_array(lazy), name)
        else:  # turning needs the pixels in another order than the file has them
            pixels = _codes(vips.to_array(lazy.copy_memory().autorot()), name)
    if orientation >= 5 and metadata.dpi is not None:
        metadata = replace(metadata, dpi=metadata.dpi[::-1])
    alpha = None
    if pixels.shape[2] > bands:
        if lazy.hasalpha():
            alpha = np.ascontiguousarray(pixels[..., bands])
        pixels = pixels[..., :bands]
    return Source(pixels, space, 8 * pixels.itemsize, kind, alpha, metadata)


def _space(image: Image, name: str) -> tuple[Space, int]:
    """The colour space of the pixels and its number of bands."""
    if image.format in ("complex", "dpcomplex"):
        raise PhotoError(f"{name} holds complex numbers, not a photo.")
    found = _SPACES.get(image.interpretation)
    if found is None or image.bands < found[1]:
        return ("grey", 1) if image.bands <= 2 else ("rgb", 3)
    return found


def _codes(pixels: NDArray[Any], name: str) -> Codes:
    """Whatever number type the file has, as uint8 or uint16 codes.

    Floating-point pixels are 0..1 (a little beyond is clipped); 32-bit integers keep their upper half.
    """
    if pixels.dtype in (np.uint8, np.uint16):
        return pixels
    if pixels.dtype == np.uint32:
        return (pixels >> 16).astype(np.uint16)
    if pixels.dtype.kind != "f":
        raise PhotoError(
            f"{name} has signed pixel values, which no photo has; save it as 16-bit TIFF first."
        )
    low, high = float(pixels.min()), float(pixels.max())
    if not (np.isfinite(low) and np.isfinite(high)):
        raise PhotoError(f"{name} holds pixels that are not numbers (NaN or infinite).")
    if low < -1 or high > 2:
        raise PhotoError(
            f"{name} has floating-point pixels outside 0 to 1; save it as 16-bit TIFF first."
        )
    codes: NDArray[np.uint16] = np.rint(np.clip(pixels, 0, 1) * 65535).astype(np.uint16)
    return codes


def _metadata(image: Image, kind: str, data: bytes) -> Metadata:
    exif = vips.get_bytes(image, "exif-data")
    if exif is not None:
        exif = exif.removeprefix(b"Exif\0\0") or None
    if kind == "tiff":
        exif = exif_from_tiff(data)
    if kind == "png":
        datasets = iptc.from_png(data)
    elif kind == "tiff":
        datasets = iptc_from_tiff(data)
    else:
        datasets = iptc.unwrap(vips.get_bytes(image, "iptc-data"))
    # libvips says 1 pixel per millimetre where the file says nothing.
    known = (image.xres, image.yres) != (1.0, 1.0) and image.xres > 0 and image.yres > 0
    stated = resolution(exif) if exif is not None and not known else None
    return Metadata(
        icc=vips.get_bytes(image, "icc-profile-data"),
        exif=exif,
        xmp=vips.get_bytes(image, "xmp-data"),
        iptc=datasets,
        dpi=(image.xres * 25.4, image.yres * 25.4) if known else stated,
    )
