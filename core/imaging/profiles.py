"""ICC profiles: from a source's codes to sRGB codes, and from sRGB codes to a profile for export."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from core.imaging import vips
from core.imaging.vips import Codes, Image

Space = Literal["grey", "rgb", "cmyk"]
ToSrgb = Callable[[Codes], Codes]

_SIGNATURES: dict[str, tuple[bytes, ...]] = {
    # A grey file may be tagged with an RGB profile: its greys are then that profile's neutrals.
    "grey": (b"GRAY", b"RGB "),
    "rgb": (b"RGB ",),
    "cmyk": (b"CMYK",),
}
_SAME_AS_SRGB = 64
"""16-bit codes, a quarter of an 8-bit code: a profile nearer than this to sRGB is taken as sRGB, so
that the pixels of such a photo stay exactly what they are."""


def suits(icc: bytes | None, space: str) -> bool:
    """True if the profile can describe pixels of this space."""
    return icc is not None and len(icc) > 128 and icc[16:20] in _SIGNATURES[space]


def to_srgb(space: Space, bits: int, icc: bytes | None) -> ToSrgb | None:
    """A function from source codes (h, w, bands) to sRGB codes (h, w, 1|3), or None for 'as they are'.

    Relative colorimetric, 16 bit out, so that an 8-bit source loses no level. Grey and RGB without a
    usable profile are sRGB; CMYK without one is libvips' generic CMYK. CMYK is mapped with black point
    compensation, since a printed black is far from 0.
    """
    profile = icc if suits(icc, space) else None
    if space == "cmyk":
        cmyk = profile if profile is not None and _works(profile, "cmyk") else None
        return _transform(cmyk or vips.builtin_profile("cmyk"), "cmyk")
    if profile is None:
        return None
    if space == "rgb":
        return None if _is_srgb(profile) else _transform(profile, "rgb")
    curve = _grey_curve(profile, bits)
    return None if curve is None else lambda codes: curve[codes]


def from_srgb(image: Image, icc: bytes) -> Image:
    """The RGB image with its sRGB pixels converted to the RGB profile and tagged with it, same depth."""
    depth = 16 if image.format == "ushort" else 8
    image = image.icc_import(input_profile="srgb", embedded=False, intent="relative", pcs="lab")
    image = image.copy()
    vips.set_bytes(image, "icc-profile-data", icc)
    return image.icc_export(intent="relative", depth=depth)


def usable_for_export(icc: bytes | None) -> bool:
    """True if an RGB picture can be converted to this profile."""
    if icc is None or not suits(icc, "rgb"):
        return False
    try:
        vips.to_array(from_srgb(vips.from_array(np.zeros((1, 1, 3), np.uint8)), icc))
    except vips.VipsError:
        return False
    return True


def _transform(icc: bytes, space: Space) -> ToSrgb:
    def convert(codes: Codes) -> Codes:
        image = vips.from_array(codes, space)
        vips.set_bytes(image, "icc-profile-data", icc)
        result: Codes = vips.to_array(
            image.icc_transform(
                "srgb",
                embedded=True,
                intent="relative",
                black_point_compensation=space == "cmyk",
                depth=16,
            )
        )
        return result

    return convert


def _works(icc: bytes, space: Space) -> bool:
    bands = 4 if space == "cmyk" else 3
    try:
        _transform(icc, space)(np.zeros((1, 1, bands), np.uint8))
    except vips.VipsError:
        return False
    return True


@lru_cache(maxsize=8)
def _is_srgb(icc: bytes) -> bool:
    """True for sRGB under any name, and for a profile too damaged to use."""
    steps = np.linspace(0, 65535, 17).round().astype(np.uint16)
    grid = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(1, -1, 3)
    try:
        converted = _transform(icc, "rgb")(grid)
    except vips.VipsError:
        return True
    return int(np.abs(converted.astype(np.int64) - grid).max()) < _SAME_AS_SRGB


@lru_cache(maxsize=8)
def _grey_curve(icc: bytes, bits: int) -> NDArray[np.uint16] | None:
    """sRGB code (16 bit) of every grey code, or None where the profile changes nothing."""
    ramp = np.arange(1 << bits).astype(np.uint8 if bits == 8 else np.uint16)[None, :, None]
    space: Space = "rgb" if icc[16:20] == b"RGB " else "grey"
    try:
        codes = _transform(icc, space)(np.repeat(ramp, 3, axis=2) if space == "rgb" else ramp)
    except vips.VipsError:
        return None
    # A neutral stays neutral; green is the band with the finest steps in luminance.
    curve = codes[0, :, 1].astype(np.uint16)
    plain = np.arange(1 << bits, dtype=np.int64) * (257 if bits == 8 else 1)
    if int(np.abs(curve.astype(np.int64) - plain).max()) < _SAME_AS_SRGB:
        return None
    return curve
