"""What sRGB can show at a given luminance, and how a colour gets there: less chroma, same L and hue."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from core.colour.bins import BINS, GRID
from core.colour.lab import KAPPA, TOE, WHITE, XYZ_TO_RGB, lab_to_linear

Float = NDArray[np.float32]

_TOLERANCE = 1e-6
_L_STEPS, _DIRECTIONS = 101, 181
_TO_LINEAR = (XYZ_TO_RGB * WHITE[None, :]).astype(np.float32)
_JUST_INSIDE = 1 - 1e-5
_MORE, _STEPS = 3, 14


def in_gamut(lab: Float, tolerance: float = _TOLERANCE) -> NDArray[np.bool_]:
    """(..., 3) L*a*b* to (...) bool: the colour lies within linear sRGB 0..1 (give or take tolerance)."""
    linear = lab_to_linear(lab)
    inside = (linear >= -tolerance) & (linear <= 1 + tolerance)
    return np.asarray(inside.all(-1))


@lru_cache(maxsize=1)
def gamut_limits() -> Float:
    """(L steps, directions): the largest |a| + |b| inside the gamut, L from 0 to 100, directions around
    from -2 to 2: a is to b as 1 - |d| to d, or beyond 1 to what d lacks to 2."""
    luminance, direction = np.meshgrid(
        np.linspace(0, 100, _L_STEPS), np.linspace(-2, 2, _DIRECTIONS), indexing="ij"
    )
    away = np.abs(direction)
    ab = np.stack([1 - away, np.copysign(np.minimum(away, 2 - away), direction)], -1)
    flat, level = ab.reshape(-1, 2).astype(np.float32) * 200, luminance.ravel().astype(np.float32)
    share = _Rays(level, flat[:, 0], flat[:, 1]).bisected(14)
    return (share * 200).reshape(_L_STEPS, _DIRECTIONS)


def _reach(luminance: Float, a: Float, b: Float) -> Float:
    """How many times a and b sRGB can show at luminance (0..100), interpolated; all of one shape."""
    table = gamut_limits()
    size = np.abs(a) + np.abs(b)
    np.maximum(size, np.float32(1e-6), out=size)
    # Angles would do as well, and cost an arctangent.
    direction = np.copysign(np.float32(1) - a / size, b)
    y = np.clip(luminance, 0, 100) * np.float32((_L_STEPS - 1) / 100)
    x = (direction + np.float32(2)) * np.float32((_DIRECTIONS - 1) / 4)
    y0 = np.minimum(y.astype(np.int32), _L_STEPS - 2)
    x0 = np.clip(x.astype(np.int32), 0, _DIRECTIONS - 2)
    fy, fx = (y - y0).astype(np.float32), (x - x0).astype(np.float32)
    flat, index = table.ravel(), (y0 * _DIRECTIONS + x0).astype(np.intp)
    corners = [flat.take(index + step) for step in (0, 1, _DIRECTIONS, _DIRECTIONS + 1)]
    upper = corners[0] + (corners[1] - corners[0]) * fx
    lower = corners[2] + (corners[3] - corners[2]) * fx
    return np.asarray((upper + (lower - upper) * fy) / size, np.float32)


def chroma_limit(luminance: Float, hue: Float) -> Float:
    """Largest chroma that sRGB can show at luminance (0..100) and hue (radians), interpolated."""
    return _reach(luminance, np.cos(hue), np.sin(hue))


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
    a, b = np.ascontiguousarray(ab[:, 0]), np.ascontiguousarray(ab[:, 1])
    share = np.minimum(_reach(luminance, a, b), 1)
    # The table is interpolated: one step of Newton's method from there is as good as exact.
    rays = _Rays(luminance, a, b)
    share = rays.nearer(share) * np.float32(_JUST_INSIDE)
    rest = np.flatnonzero(rays.beyond(share) > _TOLERANCE)
    if len(rest):
        # Beside an edge of the gamut the table is too far off for one step.
        share[rest] = _Rays(luminance[rest], a[rest], b[rest]).inside(share[rest])
    out = np.empty((2, len(a)), np.float32)
    np.multiply(a, share, out=out[0])
    np.multiply(b, share, out=out[1])
    return out.T


class _Rays:
    """Colours (N,) on the way from the grey of their luminance, share 0, to a and b, share 1."""

    def __init__(self, luminance: Float, a: Float, b: Float) -> None:
        self._grey = luminance * np.float32(1 / 116) + np.float32(16 / 116)
        self._a, self._b = a * np.float32(1 / 500), b * np.float32(-1 / 200)
        self._y = _cubed(self._grey)[0]

    def beyond(self, share: Float) -> Float:
        """How far linear RGB at share (N,) is beyond 0..1, negative inside."""
        x = _cubed(self._grey + share * self._a)[0]
        z = _cubed(self._grey + share * self._b)[0]
        out = np.full(share.shape, -1, np.float32)
        for of_x, of_y, of_z in _TO_LINEAR:
            value = of_x * x + of_y * self._y + of_z * z
            value -= np.float32(0.5)
            np.maximum(out, np.abs(value, out=value), out=out)
        return out - np.float32(0.5)

    def nearer(self, share: Float) -> Float:
        """The share where the first of R, G and B leaves 0..1, by one step of Newton's method."""
        x, x_slope = _cubed(self._grey + share * self._a)
        z, z_slope = _cubed(self._grey + share * self._b)
        x_slope *= self._a
        z_slope *= self._b
        step = np.ones(share.shape, np.float32)
        for of_x, of_y, of_z in _TO_LINEAR:
            value = of_x * x + of_y * self._y + of_z * z
            value -= np.float32(0.5)
            slope = of_x * x_slope + of_z * z_slope
            slope *= value
            slope *= -2
            # value**2 is 1/4 at either end.
            value *= value
            value -= np.float32(0.25)
            value /= np.minimum(slope, np.float32(-1e-12), out=slope)
            np.minimum(step, value, out=step)
        # A channel that is outside and comes back says nothing: half the way, and then it is bisected.
        np.maximum(step, share * np.float32(-0.5), out=step)
        step += share
        return np.minimum(step, 1, out=step)

    def inside(self, share: Float) -> Float:
        """By more steps from share, and by bisection where they lead nowhere."""
        for _ in range(_MORE):
            share = self.nearer(share)
        share *= np.float32(_JUST_INSIDE)
        outside = self.beyond(share) > _TOLERANCE
        return np.where(outside, self.bisected(_STEPS), share) if outside.any() else share

    def bisected(self, steps: int) -> Float:
        """Largest share 0..1 that is inside the gamut."""
        low = np.zeros(self._y.shape, np.float32)
        for step in range(1, steps + 1):
            middle = low + np.float32(0.5**step)
            low = np.where(self.beyond(middle) <= _TOLERANCE, middle, low)
        return low


def _cubed(f: Float) -> tuple[Float, Float]:
    """XYZ relative to white of its Lab value f, and the slope; float32, any shape."""
    above = np.clip(f, np.float32(TOE), None)
    square = above * above
    value = square * above
    # Below TOE the line goes on from there: exactly nothing is added above it.
    value += (f - above) * np.float32(1 / KAPPA)
    square *= 3
    return value, square


def reachable_bins(luminance: float) -> NDArray[np.bool_]:
    """(313,) bool: bins of which at least some colour can be shown at this luminance.

    A bin counts if its centre, moved by at most half the grid towards grey, is inside sRGB.
    """
    chroma = np.hypot(BINS[:, 0], BINS[:, 1])
    share = np.maximum(1 - (GRID / 2) / np.maximum(chroma, GRID / 2), 0).astype(np.float32)
    lab = np.concatenate([np.full((len(BINS), 1), luminance, np.float32), BINS * share[:, None]], 1)
    return in_gamut(lab)
