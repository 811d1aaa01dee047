"""CIE L*a*b* (D65, 2 degrees) from and to sRGB, exact to float precision.

L is 0..100, a and b are in the same units (about -110..110 inside sRGB). Formulas: CIE 15:2004 and
IEC 61966-2-1. The white point is the sum of the primaries, so that neutral RGB has a = b = 0 exactly and
comes back neutral (scikit-image, the reference in the tests, differs by up to 0.01 units).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float32]

AB_LIMIT = 110.0
"""a and b are clipped to this magnitude wherever they are stored or fed to a network."""

RGB_TO_XYZ = np.array(
    [
        [0.412453, 0.357580, 0.180423],
        [0.212671, 0.715160, 0.072169],
        [0.019334, 0.119193, 0.950227],
    ]
)
XYZ_TO_RGB = np.linalg.inv(RGB_TO_XYZ)
WHITE = RGB_TO_XYZ.sum(axis=1)
"""D65 white point, XYZ, Y = 1."""

EPSILON = (6 / 29) ** 3
KAPPA = (29 / 6) ** 2 / 3
TOE = 6 / 29
"""Where the cube root gives way to a line: XYZ/white <= EPSILON, f <= TOE, slope KAPPA."""


def srgb_to_linear(rgb: Float) -> Float:
    """Undo the sRGB transfer curve. Any shape, 0..1 in, 0..1 out, float32."""
    rgb = np.asarray(rgb, np.float32)
    out: Float = np.where(
        rgb > 0.04045,
        ((np.maximum(rgb, 0) + np.float32(0.055)) / np.float32(1.055)) ** np.float32(2.4),
        rgb / np.float32(12.92),
    )
    return out


def linear_to_srgb(linear: Float) -> Float:
    """Apply the sRGB transfer curve. Values outside 0..1 stay outside (nothing is clipped)."""
    linear = np.asarray(linear, np.float32)
    out: Float = np.where(
        linear > 0.0031308,
        np.float32(1.055) * np.maximum(linear, 0) ** np.float32(1 / 2.4) - np.float32(0.055),
        linear * np.float32(12.92),
    )
    return out


def srgb_to_lab(rgb: Float) -> Float:
    """sRGB (..., 3) in 0..1 to L*a*b* (..., 3), float32."""
    xyz = srgb_to_linear(rgb) @ (RGB_TO_XYZ / WHITE[:, None]).T.astype(np.float32)
    f = np.where(xyz > EPSILON, np.cbrt(xyz), np.float32(KAPPA) * xyz + np.float32(16 / 116))
    x, y, z = f[..., 0], f[..., 1], f[..., 2]
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1).astype(np.float32)


def lab_to_linear(lab: Float) -> Float:
    """L*a*b* (..., 3) to linear RGB with sRGB primaries (..., 3); outside 0..1 where out of gamut."""
    lab = np.asarray(lab, np.float32)
    fy = (lab[..., 0] + 16) / np.float32(116)
    f = np.stack([fy + lab[..., 1] / 500, fy, fy - lab[..., 2] / 200], axis=-1)
    xyz = np.where(f > TOE, f * f * f, (f - np.float32(16 / 116)) / np.float32(KAPPA))
    out: Float = (xyz.astype(np.float32)) @ (XYZ_TO_RGB * WHITE[None, :]).T.astype(np.float32)
    return out


def lab_to_srgb(lab: Float) -> Float:
    """L*a*b* (..., 3) to sRGB (..., 3), not clipped: values outside 0..1 are out of gamut."""
    return linear_to_srgb(lab_to_linear(lab))


def luminance_of_grey(grey: Float) -> Float:
    """L* of a neutral sRGB grey in 0..1 (any shape), float32."""
    y = srgb_to_linear(grey)
    out: Float = np.where(y > EPSILON, 116 * np.cbrt(y) - 16, np.float32(116 * KAPPA) * y).astype(
        np.float32
    )
    return out
