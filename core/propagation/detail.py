"""Pixels of a reduced picture that an edge runs through: the mean of the chroma within them.

Such a pixel has one mean L*, which neither side of the edge has: the chroma of that L* is not the mean of
the two sides' chroma, which the picture at full size shows there. Its chroma is worked out at finer pixels
instead and averaged. So that only few pixels cost that, the error of the others is bounded: with the work
pixels around differing by D in chroma and by 144·S in L* (S is the steepest slope of `upsample`), the
standard deviation s of L* within the pixel, and r work pixels per pixel, it is about

    D·S·s·(0.05·S·s + 0.1·r):

the curvature of a step from one chroma to the other along L*, and its shift along the photo.
Where it is compiled, edges.c does the same.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.compiled import door
from core.propagation.taps import SIGMA, taps

Float = NDArray[np.float32]

SPREAD_STEPS = 4
"""Steps of `Detailed.spread` per L* unit."""
TOLERANCE = 0.25
"""ab units a pixel's chroma may be off before it is worked out in detail."""
_CURVATURE, _SHIFT = 0.05, 0.1
_PIXELS = 1 << 12
"""Pixels worked out at a time: a few MB."""


@dataclass(frozen=True, eq=False)
class Detailed:
    """Part of a reduced picture's luminance, and what lies within its pixels.

    means (rows, columns) float32 L*; spread (rows, columns) uint8, the standard deviation of the photo's L*
    within each pixel in SPREAD_STEPS per unit, or a little more; finer (rows·parts, columns·parts) float32
    L*, of which each pixel has parts × parts. Can be cut like an array by a pair of slices.
    """

    means: Float
    spread: NDArray[np.uint8]
    finer: Float
    parts: int

    @property
    def shape(self) -> tuple[int, int]:
        rows, columns = self.means.shape
        return rows, columns

    def __getitem__(self, part: tuple[slice, slice]) -> Detailed:
        spans = [s.indices(n)[:2] for s, n in zip(part, self.shape, strict=True)]
        rows, columns = (slice(a * self.parts, b * self.parts) for a, b in spans)
        return Detailed(self.means[part], self.spread[part], self.finer[rows, columns], self.parts)


def refine(
    work: Float,
    work_luminance: Float,
    light: Detailed,
    y0: int,
    full_size: tuple[float, float],
    x0: int,
    out: Float,
) -> None:
    """Replace, in out (rows, columns, C), what `upsample` found for pixels that an edge runs through.
    Arguments as there."""
    if door.compiled:
        door.kernels.edges(
            work, work_luminance, light.finer, light.spread, y0, full_size, x0, light.parts, TOLERANCE, out
        )  # fmt: skip
        return
    (rows, columns), n = light.shape, light.parts
    size = work_luminance.shape
    fine_y = taps(y0 * n, rows * n, full_size[0] * n, size[0])
    fine_x = taps(x0 * n, columns * n, full_size[1] * n, size[1])
    per_pixel = max(small / full for small, full in zip(size, full_size, strict=True))
    top, left = int(fine_y[0][0]), int(fine_x[0][0])
    part = slice(top, int(fine_y[0][-1]) + 2), slice(left, int(fine_x[0][-1]) + 2)
    least = _least(work[part], work_luminance[part], per_pixel)
    # A pixel may lie across two of them.
    least = np.minimum(*(least[fine_y[0][k::n] - top] for k in (0, n - 1)))
    least = np.minimum(*(least[:, fine_x[0][k::n] - left] for k in (0, n - 1)))
    ys, xs = np.nonzero(light.spread > least)
    within = np.arange(n)
    for begin in range(0, len(ys), _PIXELS):
        y, x = ys[begin : begin + _PIXELS], xs[begin : begin + _PIXELS]
        row, column = (y * n)[:, None] + within, (x * n)[:, None] + within
        luminance = light.finer[row[:, :, None], column[:, None, :]]
        (i, ty), (j, tx) = (
            (taps_[0][at], taps_[1][at]) for taps_, at in ((fine_y, row), (fine_x, column))
        )
        out[y, x] = _mixed(
            work, work_luminance, luminance, (i[:, :, None], ty[:, :, None]), (j[:, None], tx[:, None])
        ).mean((1, 2))  # fmt: skip


def _least(work: Float, luminance: Float, per_pixel: float) -> Float:
    """(h, w): the spread, as in `Detailed`, from which a pixel between a work pixel of work (h, w, C) and
    those right of and below it is off by TOLERANCE."""
    slope = _range(luminance) * np.float32(1 / SIGMA**2)
    product = np.maximum.reduce([_range(work[..., c]) for c in range(work.shape[2])]) * slope
    curved = product * slope * np.float32(_CURVATURE)
    shifted = product * (np.float32(_SHIFT) * np.float32(per_pixel))
    with np.errstate(divide="ignore"):
        # The larger root of curved·s² + shifted·s = TOLERANCE; in the kernel's order, to the bit.
        root = np.sqrt(shifted * shifted + curved * np.float32(4 * TOLERANCE))
        found: Float = np.float32(2 * SPREAD_STEPS * TOLERANCE) / (shifted + root)
    return found


def _range(plane: Float) -> Float:
    """Largest minus smallest of each pixel, the one to its right and the two below."""
    padded = np.pad(plane, ((0, 1), (0, 1)), mode="edge")
    four = [padded[:-1, :-1], padded[:-1, 1:], padded[1:, :-1], padded[1:, 1:]]
    return np.asarray(np.maximum.reduce(four) - np.minimum.reduce(four))


def _mixed(
    work: Float,
    work_luminance: Float,
    luminance: Float,
    down: tuple[NDArray[np.intp], Float],
    across: tuple[NDArray[np.intp], Float],
) -> Float:
    """(..., C): chroma of samples of luminance (...) whose taps are `down` and `across`."""
    (i, below), (j, right) = down, across
    i1 = np.minimum(i + 1, work_luminance.shape[0] - 1)
    j1 = np.minimum(j + 1, work_luminance.shape[1] - 1)
    first = work_luminance[i, j]
    total = (1 - below) * (1 - right)
    mixed = total[..., None] * work[i, j]
    for y, x, share in (
        (i, j1, (1 - below) * right),
        (i1, j, below * (1 - right)),
        (i1, j1, below * right),
    ):
        other = work_luminance[y, x]
        slope = (other - first) * np.float32(1 / SIGMA**2)
        weight = share * np.exp(slope * (luminance - (other + first) * np.float32(0.5)))
        total = total + weight
        mixed = mixed + weight[..., None] * work[y, x]
    return np.asarray(mixed / total[..., None], np.float32)
