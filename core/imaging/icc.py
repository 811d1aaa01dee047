"""ICC profiles made of curves and a matrix, applied exactly.

LittleCMS (inside libvips) replaces such profiles by a coarse table when the output has 16 bits, which
costs up to 4 L* in the shadows of a linear scan. They are simple enough to apply in full:
ICC.1:2022 (profile version 4.4), 9.2 (tags), 10.6 (curveType), 10.18 (parametricCurveType), F.2 and F.3
(what curves and matrix mean).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Table = NDArray[np.float32]

SRGB_D50 = np.array(
    [
        [0.43607, 0.38515, 0.14307],
        [0.22249, 0.71687, 0.06061],
        [0.01392, 0.09708, 0.71410],
    ]
)
"""sRGB's primaries adapted to D50, as its own ICC profiles have them."""

_LUT_TAGS = {b"A2B0", b"A2B1", b"A2B2", b"D2B0", b"D2B1"}
_PARAMETERS = {0: 1, 1: 3, 2: 4, 3: 5, 4: 7}


@dataclass(frozen=True, eq=False)
class MatrixProfile:
    """curves: linear light 0..1 of every code, one table per band; matrix: to linear sRGB
    (1 x 1 for grey)."""

    curves: tuple[Table, ...]
    matrix: NDArray[np.float32]


@lru_cache(maxsize=8)
def matrix_profile(icc: bytes, bits: int) -> MatrixProfile | None:
    """The profile for codes of 8 or 16 bits; None if it is made of tables, damaged, or neither RGB nor
    grey."""
    try:
        tags = _tags(icc)
        if _LUT_TAGS & set(tags) or icc[20:24] != b"XYZ ":
            return None
        if icc[16:20] == b"GRAY":
            return MatrixProfile((_curve(tags[b"kTRC"], bits),), np.eye(1, dtype=np.float32))
        if icc[16:20] != b"RGB ":
            return None
        curves = tuple(_curve(tags[name], bits) for name in (b"rTRC", b"gTRC", b"bTRC"))
        primaries = np.stack([_xyz(tags[name]) for name in (b"rXYZ", b"gXYZ", b"bXYZ")], axis=1)
        matrix = np.linalg.inv(SRGB_D50) @ primaries
        return MatrixProfile(curves, matrix.astype(np.float32))
    except (KeyError, ValueError, struct.error, IndexError, ZeroDivisionError):
        return None


def _tags(icc: bytes) -> dict[bytes, bytes]:
    (count,) = struct.unpack_from(">I", icc, 128)
    if count > 200:
        raise ValueError("more tags than any profile has")
    tags = {}
    for index in range(count):
        name, start, size = struct.unpack_from(">4sII", icc, 132 + 12 * index)
        if start + size > len(icc):
            raise ValueError("a tag lies outside the profile")
        tags[name] = icc[start : start + size]
    return tags


def _xyz(tag: bytes) -> NDArray[np.float64]:
    if tag[:4] != b"XYZ ":
        raise ValueError("not an XYZ tag")
    return np.array(struct.unpack_from(">3i", tag, 8)) / 65536


def _curve(tag: bytes, bits: int) -> Table:
    x = np.linspace(0, 1, 1 << bits)
    with np.errstate(all="ignore"):  # what a damaged curve gives is looked at below
        if tag[:4] == b"curv":
            y = _sampled(tag, x)
        elif tag[:4] == b"para":
            y = _parametric(tag, x)
        else:
            raise ValueError("not a curve")
    if not np.isfinite(y).all() or y[-1] <= y[0]:
        raise ValueError("the curve does not rise")
    return np.clip(y, 0, 1).astype(np.float32)


def _sampled(tag: bytes, x: NDArray[np.float64]) -> NDArray[np.float64]:
    (count,) = struct.unpack_from(">I", tag, 8)
    if count == 0:
        return x
    values = np.frombuffer(tag, ">u2", count, 12)
    if count == 1:
        y: NDArray[np.float64] = x ** (float(values[0]) / 256)
        return y
    return np.interp(x, np.linspace(0, 1, count), values / 65535)


def _parametric(tag: bytes, x: NDArray[np.float64]) -> NDArray[np.float64]:
    (kind,) = struct.unpack_from(">H", tag, 8)
    read = struct.unpack_from(f">{_PARAMETERS[kind]}i", tag, 12)
    values = [value / 65536 for value in read]
    gamma, a, b, c, d, e, f = (values + [0.0] * 7)[:7]
    if kind == 0:
        a, start = 1.0, -1.0
    elif kind in (1, 2):  # below -b/a the curve is flat: 0, or c
        start, c, e, f = -b / a, 0.0, c, c
    else:
        start = d
    upper = np.maximum(a * x + b, 0) ** gamma + e
    y: NDArray[np.float64] = np.where(x >= start, upper, c * x + f)
    return y
