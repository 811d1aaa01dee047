"""What sRGB can show at a given luminance, and how a colour gets there: less chroma, same L and hue."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from core.colour.bins import BINS, GRID
from core.colour.lab import lab_to_linear

Float = NDArray[np.float32]

_TOLERANCE = 1e-6
_L_STEPS, _HUE_STEPS = 101, 181


def in_gamut(lab: Float, tolerance: float = _TOLERANCE) -> NDArray[np.bool_]:
    """(..., 3) L*a*b* to (...) bool: the colour lies within linear sRGB 0..1 (give or take tolerance)."""
    linear = lab_to_linear(lab)
    inside = (linear >= -tolerance) & (linear <= 1 + tolerance)
    return np.asarray(inside.all(-1))


def _bisect(luminance: Float, ab: Float, steps: int) -> Float:
    """Largest share 0..1 of ab that is inside the gamut, per pixel of flat (N,) and (N, 2)."""
    low = np.zeros(len(luminance), np.float32)
    high = np.ones(len(luminance), np.float32)
    lab = np.empty((len(luminance), 3), np.float32)
    lab[:, 0] = luminance
    for _ in range(steps):
        middle = (low + high) / 2
        lab[:, 1:] = ab * middle[:, None]
        inside = in_gamut(lab)
        low = np.where(inside, middle, low)
        high = np.where(inside, high, middle)
    return low


@lru_cache(maxsize=1)
def _chroma_limits() -> Float:
    """(L steps, hue steps) largest chroma inside the gamut; hue from -pi to pi inclusive."""
    luminance, hue = np.meshgrid(
        np.linspace(0, 100, _L_STEPS), np.linspace(-np.pi, np.pi, _HUE_STEPS), indexing="ij"
    )
    ab = np.stack([np.cos(hue), np.sin(hue)], -1).reshape(-1, 2).astype(np.float32) * 140
    share = _bisect(luminance.ravel().astype(np.float32), ab, 13)
    return (share * 140).reshape(_L_STEPS, _HUE_STEPS)


def chroma_limit(luminance: Float, hue: Float) -> Float:
    """Largest chroma that sRGB can show at luminance (0..100) and hue (radians), interpolated."""
    table = _chroma_limits()
    y = np.clip(luminance, 0, 100) * np.float32((_L_STEPS - 1) / 100)
    x = (hue + np.float32(np.pi)) * np.float32((_HUE_STEPS - 1) / (2 * np.pi))
    y0 = np.minimum(y.astype(np.int32), _L_STEPS - 2)
    x0 = np.clip(x.astype(np.int32), 0, _HUE_STEPS - 2)
    fy, fx = (y - y0).astype(np.float32), (x - x0).astype(np.float32)
    flat, index = table.ravel(), y0 * _HUE_STEPS + x0
    upper = flat[index] * (1 - fx) + flat[index + 1] * fx
    lower = flat[index + _HUE_STEPS] * (1 - fx) + flat[index + _HUE_STEPS + 1] * fx
    return np.asarray(upper * (1 - fy) + lower * fy, np.float32)


def reduce_chroma(luminance: Float, ab: Float) -> Float:
    """Bring colours into sRGB by reducing chroma at constant L and hue; colours inside are untouched.

    luminance (...) 0..100, ab (..., 2); returns ab (..., 2) float32. Clipping RGB instead would shift
    L by up to 17 units.
    """
    shape = np.shape(ab)
    flat_l = np.broadcast_to(np.asarray(luminance, np.float32), shape[:-1]).ravel()
    out = np.array(ab, np.float32).reshape(-1, 2)
    lab = np.concatenate([flat_l[:, None], out], 1)
    outside = np.flatnonzero(~in_gamut(lab))
    if len(outside):
        out[outside] = limit_outside(flat_l[outside], out[outside])
    return out.reshape(shape)


def limit_outside(luminance: Float, ab: Float) -> Float:
    """Chroma-reduced ab (N, 2) for colours known to be outside the gamut; luminance (N,)."""
    chroma = np.hypot(ab[:, 0], ab[:, 1])
    limit = chroma_limit(luminance, np.arctan2(ab[:, 1], ab[:, 0]))
    share = np.minimum(limit / np.maximum(chroma, 1e-6), 1).astype(np.float32)
    reduced = ab * share[:, None]
    # The table is interpolated; the few colours still outside are solved exactly.
    rest = np.flatnonzero(~in_gamut(np.concatenate([luminance[:, None], reduced], 1)))
    if len(rest):
        reduced[rest] *= _bisect(luminance[rest], reduced[rest], 12)[:, None]
    return reduced.astype(np.float32)


def reachable_bins(luminance: float) -> NDArray[np.bool_]:
    """(313,) bool: bins of which at least some colour can be shown at this luminance.

    A bin counts if its centre, moved by at most half the grid towards grey, is inside sRGB.
    """
    chroma = np.hypot(BINS[:, 0], BINS[:, 1])
    share = np.maximum(1 - (GRID / 2) / np.maximum(chroma, GRID / 2), 0).astype(np.float32)
    lab = np.concatenate([np.full((len(BINS), 1), luminance, np.float32), BINS * share[:, None]], 1)
    return in_gamut(lab)
