"""ICC profiles: from a source's codes to sRGB codes, and from sRGB codes to a profile for export."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from core.colour.lab import linear_to_srgb, srgb_to_linear
from core.imaging import vips
from core.imaging.icc import MatrixProfile, matrix_profile
from core.imaging.strips import in_strips
from core.imaging.vips import Codes
from core.job import Job, quiet

Space = Literal["grey", "rgb", "cmyk"]
Convert = Callable[[Codes], Codes]


@dataclass(frozen=True)
class Conversion:
    """apply: source codes (h, w, bands) to sRGB codes (h, w, 1|3); strip: pixels it likes at a time."""

    apply: Convert
    strip: int


_SIGNATURES: dict[str, tuple[bytes, ...]] = {
    # A grey file may be tagged with an RGB profile: its greys are then that profile's neutrals.
    "grey": (b"GRAY", b"RGB "),
    "rgb": (b"RGB ",),
    "cmyk": (b"CMYK",),
}
_STRIP, _VIPS_STRIP, _EXPORT_STRIP = 1 << 16, 1 << 21, 1 << 20
"""Pixels in a strip: in the cache where numpy works, more where each strip sets up a transform."""
_ROOT_STEPS = 1 << 20
_SAME_GREY, _SAME_COLOUR = 64, 257
"""16-bit codes, a quarter of an 8-bit code and one: a profile nearer than this to sRGB is taken as sRGB,
so that the pixels of such a photo stay exactly what they are. The many profiles called sRGB round their
primaries differently, which shows in the darkest band of saturated colours only."""


def suits(icc: bytes | None, space: str) -> bool:
    """True if the profile can describe pixels of this space."""
    return icc is not None and len(icc) > 128 and icc[16:20] in _SIGNATURES[space]


def to_srgb(space: Space, bits: int, icc: bytes | None) -> Conversion | None:
    """How source codes become sRGB codes; None for 'as they are'.

    Relative colorimetric, 16 bit out, so that an 8-bit source loses no level. Grey and RGB without a
    usable profile are sRGB; CMYK without one is libvips' generic CMYK. CMYK is mapped with black point
    compensation, since a printed black is far from 0.
    """
    profile = icc if suits(icc, space) else None
    if space == "cmyk":
        cmyk = profile if profile is not None and _works(profile, "cmyk") else None
        return Conversion(_transform(cmyk or vips.builtin_profile("cmyk"), "cmyk"), _VIPS_STRIP)
    if profile is None:
        return None
    if space == "grey":
        curve = _grey_curve(profile, bits)
        return None if curve is None else Conversion(lambda codes: curve[codes], _STRIP)
    return None if _is_srgb(profile) else _rgb_to_srgb(profile, bits)


def from_srgb(rgb: Codes, bits: int, icc: bytes, job: Job, reuse: bool = False) -> Codes:
    """sRGB codes (h, w, 3) as codes of the RGB profile, uint8|uint16 by bits; relative colorimetric.

    Colours that the profile does not reach are clipped. With reuse the result may take the place of rgb,
    strip by strip, where that has the depth already. Raises Cancelled.
    """
    depth = np.dtype(np.uint8 if bits == 8 else np.uint16)
    out = (
        rgb if reuse and rgb.flags.writeable and rgb.dtype == depth else np.empty(rgb.shape, depth)
    )
    profile = matrix_profile(icc, 16)
    height, width = rgb.shape[:2]

    def strip(rows: slice) -> None:
        convert = _into_tables(icc, bits) if profile is None else _into_matrix(profile, bits)
        out[rows] = convert(rgb[rows])

    size = _EXPORT_STRIP if profile is None else _STRIP
    in_strips(height, width, size, strip, job, "Converting")
    return out


def usable_for_export(icc: bytes | None) -> bool:
    """True if an RGB picture can be converted to this profile."""
    if icc is None or not suits(icc, "rgb"):
        return False
    try:
        from_srgb(np.zeros((1, 1, 3), np.uint8), 8, icc, quiet())
    except (vips.VipsError, np.linalg.LinAlgError):
        return False
    return True


def _into_matrix(profile: MatrixProfile, bits: int) -> Convert:
    inverse = np.linalg.inv(profile.matrix)
    top = (1 << bits) - 1
    steps = np.linspace(0, top, 1 << 16)

    def convert(codes: Codes) -> Codes:
        light = linear_table(8 * codes.itemsize)[codes]
        mixed = light.reshape(-1, 3) @ inverse.T
        bands = [
            np.interp(mixed[:, band], curve, steps) for band, curve in enumerate(profile.curves)
        ]
        return np.rint(np.stack(bands, axis=-1)).reshape(codes.shape)

    return convert


def _into_tables(icc: bytes, bits: int) -> Convert:
    def convert(codes: Codes) -> Codes:
        image = vips.from_array(codes)
        image = image.icc_import(input_profile="srgb", embedded=False, intent="relative", pcs="lab")
        image = image.copy()
        vips.set_bytes(image, "icc-profile-data", icc)
        return vips.to_array(image.icc_export(intent="relative", depth=bits))

    return convert


@lru_cache(maxsize=2)
def linear_table(bits: int) -> NDArray[np.float32]:
    """Linear light 0..1 of every sRGB code."""
    top = (1 << bits) - 1
    return srgb_to_linear(np.arange(top + 1, dtype=np.float32) / np.float32(top))


def _transform(icc: bytes, space: Space) -> Convert:
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


def _rgb_to_srgb(icc: bytes, bits: int) -> Conversion:
    profile = matrix_profile(icc, bits)
    if profile is None:
        return Conversion(_transform(icc, "rgb"), _VIPS_STRIP)
    return Conversion(lambda codes: _by_matrix(profile, codes), _STRIP)


def _by_matrix(profile: MatrixProfile, codes: Codes) -> Codes:
    """(h, w, 3) codes through curves, matrix and sRGB's curve; colours outside sRGB are clipped."""
    linear = np.empty((3, codes.shape[0] * codes.shape[1]), np.float32)
    for band, curve in enumerate(profile.curves):
        np.take(curve, codes[..., band].ravel(), out=linear[band], mode="clip")
    linear = profile.matrix @ linear
    np.clip(linear, 0, 1, out=linear)
    np.sqrt(linear, out=linear)
    linear *= np.float32(_ROOT_STEPS)
    linear += np.float32(0.5)
    steps = linear.astype(np.int32)
    out = np.empty(codes.shape, np.uint16)
    for band in range(3):
        out[..., band] = _encoding().take(steps[band], mode="clip").reshape(codes.shape[:2])
    return out


@lru_cache(maxsize=1)
def _encoding() -> NDArray[np.uint16]:
    """16-bit sRGB code of the square of every step. Square roots are quick, powers are not, and over the
    root sRGB's curve is nowhere steep: the table adds less than a tenth of a code of error."""
    root = np.arange(_ROOT_STEPS + 1, dtype=np.float64) / _ROOT_STEPS
    light = (root * root).astype(np.float32)
    return (linear_to_srgb(light) * np.float32(65535) + np.float32(0.5)).astype(np.uint16)


@lru_cache(maxsize=8)
def _is_srgb(icc: bytes) -> bool:
    """True for sRGB under any name, and for a profile too damaged to use."""
    steps = np.linspace(0, 65535, 17).round().astype(np.uint16)
    grid = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(1, -1, 3)
    try:
        converted = _rgb_to_srgb(icc, 16).apply(grid)
    except vips.VipsError:
        return True
    difference = np.abs(converted.astype(np.int64) - grid).max(axis=2)
    neutral = grid.max(axis=2) == grid.min(axis=2)
    return int(difference.max()) < _SAME_COLOUR and int(difference[neutral].max()) < _SAME_GREY


@lru_cache(maxsize=8)
def _grey_curve(icc: bytes, bits: int) -> NDArray[np.uint16] | None:
    """sRGB code (16 bit) of every grey code, or None where the profile changes nothing."""
    ramp = np.arange(1 << bits).astype(np.uint8 if bits == 8 else np.uint16)[None, :, None]
    profile = matrix_profile(icc, bits)
    try:
        if icc[16:20] == b"RGB ":
            codes = _rgb_to_srgb(icc, bits).apply(np.repeat(ramp, 3, axis=2))[0, :, 1]
        elif profile is not None:
            codes = np.rint(linear_to_srgb(profile.curves[0]) * 65535)
        else:
            codes = _transform(icc, "grey")(ramp)[0, :, 1]
    except vips.VipsError:
        return None
    curve = codes.astype(np.uint16)
    plain = np.arange(1 << bits, dtype=np.int64) * (257 if bits == 8 else 1)
    if int(np.abs(curve.astype(np.int64) - plain).max()) < _SAME_GREY:
        return None
    return curve
