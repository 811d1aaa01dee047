"""Luminance-exact composition: L* and ab to RGB code values, the hot path of every picture.

L is passed through untouched; colours outside sRGB lose chroma at constant L and hue, RGB is never
clipped. Works in cache-sized pieces without the interpreter lock. Where it is compiled, compose.c does the
same operations: 8 bits come out the same, of 16 bits one code in a thousand is the one beside.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from core.colour.gamut import gamut_limits, limit_outside
from core.colour.lab import KAPPA, TOE, WHITE, XYZ_TO_RGB, linear_to_srgb
from core.compiled import door

Float = NDArray[np.float32]
Pixels = NDArray[np.uint8] | NDArray[np.uint16]

_PIECE = 1 << 15
_MATRIX = (XYZ_TO_RGB * WHITE[None, :]).astype(np.float32)
# How far linear RGB may leave 0..1 before chroma is reduced: a small part of a code value at black.
_OUTSIDE = {8: 2e-5, 16: 1e-6}
_STEPS = 1 << 16


@lru_cache(maxsize=1)
def _code_table() -> NDArray[np.uint8]:
    """8-bit sRGB code of every 16-bit linear value (0.05 codes of error at most, at black)."""
    linear = np.arange(_STEPS, dtype=np.float32) / np.float32(_STEPS - 1)
    return (linear_to_srgb(linear) * 255 + 0.5).astype(np.uint8)


def compose_rgb(
    luminance: Float,
    ab: Float,
    bits: int = 8,
    out: Pixels | None = None,
) -> Pixels:
    """Compose RGB (h, w, 3), uint8 or uint16, from luminance (h, w) 0..100 and ab (h, w, 2).

    Fastest when ab[..., 0] and ab[..., 1] are each contiguous. `out` may be given (a strip of the
    picture). Raises ValueError for bits other than 8 and 16.
    """
    if bits not in (8, 16):
        raise ValueError(f"bits must be 8 or 16, not {bits}")
    height, width = luminance.shape
    result = new_pixels(height, width, bits) if out is None else out
    if door.compiled:
        light, colour = np.asarray(luminance, np.float32), np.asarray(ab, np.float32)
        tables = _MATRIX, gamut_limits(), _code_table()
        door.kernels.compose(light, colour, *tables, _OUTSIDE[bits], result)
        return result
    rows = max(1, _PIECE // max(1, width))
    for y in range(0, height, rows):
        part = slice(y, y + rows)
        _compose_piece(luminance[part], ab[part], bits, result[part])
    return result


def new_pixels(height: int, width: int, bits: int) -> Pixels:
    """Uninitialised RGB (height, width, 3) for 8 or 16 bits."""
    if bits == 8:
        return np.empty((height, width, 3), np.uint8)
    return np.empty((height, width, 3), np.uint16)


def _compose_piece(luminance: Float, ab: Float, bits: int, out: Pixels) -> None:
    linear = _linear(luminance, ab[..., 0], ab[..., 1])
    slack = _OUTSIDE[bits]
    if float(linear.min()) < -slack or float(linear.max()) > 1 + slack:
        _bring_inside(luminance, ab, linear, slack)
    np.clip(linear, 0, 1, out=linear)
    if bits == 8:
        linear *= _STEPS - 1
        linear += np.float32(0.5)
        table = _code_table()
        for channel in range(3):
            out[..., channel] = table.take(linear[channel].astype(np.intp))
    else:
        coded = linear_to_srgb(linear)
        coded *= 65535
        coded += np.float32(0.5)
        for channel in range(3):
            out[..., channel] = coded[channel]


def _linear(luminance: Float, a: Float, b: Float) -> Float:
    """Linear RGB (3, ...) of luminance, a and b (...)."""
    f = np.empty((3, *luminance.shape), np.float32)
    np.multiply(luminance, np.float32(1 / 116), out=f[1])
    f[1] += np.float32(16 / 116)
    np.multiply(a, np.float32(1 / 500), out=f[0])
    f[0] += f[1]
    np.multiply(b, np.float32(-1 / 200), out=f[2])
    f[2] += f[1]
    if float(f.min()) > TOE:
        xyz = f * f
        xyz *= f
    else:
        above = np.clip(f, np.float32(TOE), None)
        xyz = above * above
        xyz *= above
        # Below TOE the line goes on from there: exactly nothing is added above it.
        f -= above
        f *= np.float32(1 / KAPPA)
        xyz += f
    # One after the other as the kernel does it, not by BLAS, which differs from machine to machine.
    linear, term = f, np.empty_like(luminance)
    for row, channel in zip(_MATRIX, linear, strict=True):
        np.multiply(xyz[0], row[0], out=channel)
        for weight, part in zip(row[1:], xyz[1:], strict=True):
            channel += np.multiply(part, weight, out=term)
    return linear


def _bring_inside(luminance: Float, ab: Float, linear: Float, slack: float) -> None:
    """Replace the pixels of `linear` (3, h, w) that are outside the gamut, in place."""
    flat = linear.reshape(3, -1)
    outside = np.flatnonzero((flat.min(0) < -slack) | (flat.max(0) > 1 + slack))
    level = luminance.reshape(-1)[outside]
    colours = np.stack([ab[..., channel].reshape(-1)[outside] for channel in range(2)], 1)
    reduced = limit_outside(level, colours)
    flat[:, outside] = _linear(level, reduced[:, 0], reduced[:, 1])
