"""Patterns of few tones that repeat (checks, stripes, lace, dots, a printed screen): where they are, and
what they are as a whole, so that a change crosses all of their tones and stops where they end."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.propagation.windows import part, sums, widened

Float = NDArray[np.float32]

_STRIDE = 2
"""Statistics are taken at every second pixel each way."""
_REACH = 6
"""Half a window, in strides: 26 px of 384, in which a pattern must repeat."""
_LAGS = 11
"""Longest period, in strides."""
_EDGES, _GAP, _EVEN, _LESSER = (2.0, 3.0), (12.0, 14.0), (0.53, 0.68), (0.0, 0.2)
"""From where to where what counts as a pattern: edges across its window in one direction, L* units between
its tones, edges of the poorest quarter in shares of the mean, share of the lesser tone."""
_SPLIT, _BACK, _BACK_ALONE = (0.66, 0.74), (0.5, 0.7), (1.0, 1.2)
"""The same of the share of variance that two tones explain and of the strength of the repetition; or of
the latter alone."""
_WIDELY = 0.85
"""Share of a pattern in the windows around it: what repeats over a small place only is no cloth."""
_ODD, _ODD_MIXED, _ODD_RIM = 0.3, 0.6, (-0.05, 0.05)
"""How far a pixel may be from the nearer tone, in shares of the gap; more where tones are mixed."""
_ALIKE = 0.15
_MEMBER = (0.4, 0.7)
_TINY = np.float32(1e-4)
"""What a window counts whose mean is nothing like the pixel's surroundings."""


@dataclass(frozen=True, eq=False)
class _Windows:
    """What is found in windows, all (h', w'): mean tone, middle between light and dark, their gap, how
    mixed they are (0: two tones, 0.4: many), and 0..1 how much of a pattern it is."""

    mean: Float
    middle: Float
    gap: Float
    mixed: Float
    score: Float


def without_patterns(luminance: Float) -> tuple[Float, Float]:
    """luminance (h, w) with each pattern's mean in place of its tones, and the L* units between these,
    (h, w), 0 where there is no pattern. Float32; unchanged where a photo is too small for any.

    The windows on all sides of a pixel are asked, the one that suits it best counts most, so that a
    pattern ends where its thing ends.

    Source of that: Kuwahara et al., *Processing of RI-angiocardiographic images*, 1976.
    """
    none = np.zeros_like(luminance)
    if min(luminance.shape) < 4 * _REACH * _STRIDE:
        return luminance, none
    its = _windows(luminance)
    if not (its.score > _MEMBER[0]).any():
        return luminance, none
    # The four pixels of a cell, (2, 2, h', w'), so that what is known of the cell is told to all at once.
    cells = _cells(luminance)
    local = _box(luminance[::_STRIDE, ::_STRIDE], 2)
    every = np.stack([its.mean, its.middle, its.gap, its.mixed, its.score])
    best, total, tones, gaps = (np.zeros_like(cells) for _ in range(4))
    for dy in (1 - _REACH, 0, _REACH - 1):
        for dx in (1 - _REACH, 0, _REACH - 1):
            mean, middle, gap, mixed, score = _shifted(every, dy, dx)
            odd = np.abs(np.abs(cells - middle) / gap - np.float32(0.5))
            inside = score * _rising(_ODD + _ODD_MIXED * mixed - odd, _ODD_RIM)
            np.maximum(best, inside, out=best)
            near = np.exp(-np.square((local - mean) / (np.float32(_ALIKE) * gap)))
            weight = np.square(np.square(inside)) * (near + _TINY)
            total += weight
            tones += weight * mean
            gaps += weight * gap
    share = _rising(best, _MEMBER)
    whole = cells + share * (_over(tones, total) - cells)
    height, width = luminance.shape
    contrast = _pixels(share * _over(gaps, total))
    return _pixels(whole)[:height, :width], contrast[:height, :width]


def _windows(luminance: Float) -> _Windows:
    light = luminance[::_STRIDE, ::_STRIDE]
    mean = _box(light)
    above = light > mean
    share = _box(above.astype(np.float32))
    upper = _box(np.where(above, light, np.float32(0)))
    high = _over(upper, share)
    low = _over(mean - upper, 1 - share)
    gap: Float = np.maximum(high - low, 1)
    both = share * (1 - share)
    explained = _over(both * gap * gap, _box(light * light) - mean * mean)
    back = _over(_repeats(light), 2 * both * gap)
    across, along = (_edges(luminance, axis) for axis in (1, 0))
    denser: Float = np.maximum(_box(across), _box(along))
    count = _over(denser * np.float32((2 * _REACH + 1) * _STRIDE), gap)
    quarter = _box(across + along, _REACH // 2)
    half = _REACH // 2
    quarters = [_shifted(quarter, y, x) for y in (-half, half) for x in (-half, half)]
    poorest: Float = np.minimum.reduce(quarters)
    even = _over(poorest, np.mean(quarters, 0))
    score = _rising(explained, _SPLIT) * _rising(back, _BACK)
    score = np.maximum(score, _rising(back, _BACK_ALONE))
    score = score * _rising(count, _EDGES) * _rising(gap, _GAP) * _rising(even, _EVEN)
    score = score * _rising(np.minimum(share, 1 - share), _LESSER)
    score = score * np.minimum(_box(score) / np.float32(_WIDELY), 1)
    # A window cuts periods somewhere: evened out over windows of the same pattern.
    near = _box(score, _REACH // 2)
    mean = _over(_box(score * mean, _REACH // 2), near)
    gap = np.maximum(_over(_box(score * gap, _REACH // 2), near), np.float32(1))
    mixed: Float = np.clip(1 - explained, 0, 1)
    middle: Float = (high + low) / np.float32(2)
    return _Windows(mean, middle, gap, mixed, score)


def _repeats(light: Float) -> Float:
    """How much more alike the tones of a window are again a period away than between: L* units."""
    back = np.zeros_like(light)
    for axis in (0, 1):
        most = np.zeros_like(light)
        for lag in range(1, _LAGS + 1):
            y, x = (lag, 0) if axis == 0 else (0, lag)
            unlike = _box(np.abs(light - _shifted(light, y, x)))
            unlike = _shifted(unlike, -(y // 2), -(x // 2))
            np.maximum(back, most - unlike, out=back)
            np.maximum(most, unlike, out=most)
    return back


def _edges(luminance: Float, axis: int) -> Float:
    """Mean absolute step along an axis, per pixel, on the grid of windows."""
    step = np.abs(np.diff(luminance, axis=axis, append=luminance.take([-1], axis)))
    cells = _cells(step)
    return np.asarray(cells.mean((0, 1)), np.float32)


def _over(above: Float, below: Float) -> Float:
    """above / below, float32; nothing by nothing is 0."""
    return np.asarray(above / np.maximum(below, np.float32(1e-6)), np.float32)


def _rising(value: Float, limits: tuple[float, float]) -> Float:
    """0..1: 0 up to the lower limit, 1 from the upper one on."""
    low, high = limits
    out: Float = np.clip((value - np.float32(low)) / np.float32(high - low), 0, 1)
    return out


def _box(field: Float, reach: int = _REACH) -> Float:
    """Mean over 2 reach + 1 pixels each way, mirrored at the edges."""
    size = 2 * reach + 1
    for axis in (0, 1):
        # In float64 what is even stays exactly so, and variances lose nothing.
        wide = widened(field, axis, reach, reach, "symmetric").astype(np.float64)
        field = (sums(wide, size, axis) / size).astype(np.float32)
    return field


def _shifted(field: Float, y: int, x: int) -> Float:
    """field (..., h, w) with what lies y below and x to the right in each pixel, edges repeated."""
    for axis, by in ((field.ndim - 2, y), (field.ndim - 1, x)):
        if by:
            begin = max(by, 0)
            wide = widened(field, axis, max(-by, 0), begin)
            field = part(wide, axis, begin, begin + field.shape[axis])
    return field


def _cells(field: Float) -> Float:
    """(2, 2, h', w') of (h, w): cells of 2 x 2 pixels, the last row and column repeated."""
    for axis in (0, 1):
        field = widened(field, axis, 0, field.shape[axis] % _STRIDE)
    height, width = field.shape
    cells = field.reshape(height // _STRIDE, _STRIDE, width // _STRIDE, _STRIDE)
    return np.ascontiguousarray(cells.transpose(1, 3, 0, 2))


def _pixels(cells: Float) -> Float:
    """What `_cells` took apart."""
    height, width = cells.shape[2:]
    return cells.transpose(2, 0, 3, 1).reshape(height * _STRIDE, width * _STRIDE)
