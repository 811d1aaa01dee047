"""From the work grid to any size: joint bilateral upsampling on luminance, in strips.

Kopf et al., *Joint bilateral upsampling*, SIGGRAPH 2007, with the four bilinear taps: a work pixel
k counts with b_k·exp(-(L - L_k)²/(2·12²)), b_k its bilinear weight. The factor exp(-L²/(2·12²)) is
common to all taps and cancels; what remains relative to the first tap is exp(L·s_k + o_k), with s_k
and o_k constant down a column between two work rows. So a strip costs three exponentials per pixel
and no gathers but a few per work row. Where those are only a few pixels apart, as in a preview, many are
filled at once: there the calls would cost more than the pixels. Where it is compiled, upsample.c does the
same; the two differ by less than 1e-3 (on photos 2e-5).
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from core.compiled import door
from core.propagation.detail import Detailed, refine
from core.propagation.taps import SIGMA, taps

Float = NDArray[np.float32]

_PIECE, _TOGETHER = 1 << 16, 1 << 15
"""Pixels of a work row, and of several, that are filled at a time."""
_NEVER = np.float32(-80)  # exp of it is nothing, and stays normal


def upsample(
    work: Float,
    work_luminance: Float,
    luminance: Float | Detailed,
    y0: int,
    full_size: tuple[float, float],
    x0: int = 0,
    out: Float | None = None,
) -> Float:
    """Bring work (h, w, C) to the part of a full_size (H, W) picture that starts at row y0, column
    x0.

    work_luminance is (h, w), luminance (rows, columns) the L* of that part, all float32. Of a reduced picture,
    full_size is the whole photo's in its pixels, whether the last ones are whole or not, and its luminance
    may be Detailed: then edges come out as they do on the photo, reduced. Returns
    (rows, columns, C) float32 whose planes [..., c] are each contiguous; `out` of that shape may be
    given. The part does not change the values: strips and tiles fit together exactly. Thread-safe.
    """
    if isinstance(luminance, Detailed):
        out = upsample(work, work_luminance, luminance.means, y0, full_size, x0, out)
        refine(work, work_luminance, luminance, y0, full_size, x0, out)
        return out
    rows, columns = luminance.shape
    channels = work.shape[2]
    if out is None:
        out = np.moveaxis(np.empty((channels, rows, columns), np.float32), 0, 2)
    if door.compiled:
        work, work_luminance, luminance = (
            np.asarray(field, np.float32) for field in (work, work_luminance, luminance)
        )
        door.kernels.upsample(work, work_luminance, luminance, y0, full_size, x0, out)
        return out
    across, tx = taps(x0, columns, full_size[1], work.shape[1])
    down, ty = taps(y0, rows, full_size[0], work.shape[0])
    planes = [work[..., c] for c in range(channels)]
    starts = [0, *(np.flatnonzero(np.diff(down)) + 1).tolist(), rows]
    tallest = max(b - a for a, b in pairwise(starts))
    step = min(columns, max(256, _PIECE // tallest))
    # Where a work row covers little, several are filled at once, for what every call costs.
    height = max(tallest, _TOGETHER // step)
    scratch = np.empty((6, height * step), np.float32)
    for left in range(0, columns, step):
        part = slice(left, min(columns, left + step))
        columns_of = _Taps(
            [work_luminance, *planes], across[part], tx[part], int(down[0]), int(down[-1])
        )
        for top, bottom in _grouped(starts, height):
            columns_of.fill(
                down[top:bottom],
                ty[top:bottom],
                luminance[top:bottom, part],
                scratch,
                out[top:bottom, part],
            )
    return out


def _grouped(starts: list[int], most: int) -> list[tuple[int, int]]:
    """Rows (from, to) of as many blocks between `starts` at a time as have at most `most` rows."""
    found: list[tuple[int, int]] = []
    for top, bottom in pairwise(starts):
        if found and bottom - found[-1][0] <= most:
            found[-1] = found[-1][0], bottom
        else:
            found.append((top, bottom))
    return found


def bilinear(
    work: Float, full_size: tuple[int, int], rows: slice | None = None, columns: slice | None = None
) -> Float:
    """Plain bilinear enlargement of work (h, w, C) to full_size or a part: (rows, columns, C)."""
    part_y, part_x = rows or slice(0, full_size[0]), columns or slice(0, full_size[1])
    down, ty = taps(part_y.start, part_y.stop - part_y.start, full_size[0], work.shape[0])
    across, tx = taps(part_x.start, part_x.stop - part_x.start, full_size[1], work.shape[1])
    below = np.minimum(down + 1, work.shape[0] - 1)
    right = np.minimum(across + 1, work.shape[1] - 1)
    ty, tx = ty[:, None, None], tx[None, :, None]
    tall = work[down] * (1 - ty) + work[below] * ty
    out: Float = tall[:, across] * (1 - tx) + tall[:, right] * tx
    return out


class _Taps:
    """Some columns of a strip: all that its pixels take from the work rows `first` to `last` and the one
    below, spread over the columns once; then filled some rows at a time."""

    def __init__(
        self, sources: list[Float], across: NDArray[np.intp], tx: Float, first: int, last: int
    ) -> None:
        rows = np.minimum(np.arange(first, last + 2), sources[0].shape[0] - 1)
        right = np.minimum(across + 1, sources[0].shape[1] - 1)
        near, far = 1 - tx, tx
        with np.errstate(divide="ignore"):
            log_near, log_far = (np.maximum(np.log(share), _NEVER) for share in (near, far))
        corners = []
        for source in sources:
            used = source[rows]
            a, b = used.take(across, 1), used.take(right, 1)
            corners.append((a[:-1], b[:-1], a[1:], b[1:]))
        self._first, self._near = first, near
        luminance, *planes = corners
        self._weights = []
        for other, log in zip(luminance[1:], (log_far, log_near, log_far), strict=True):
            slope = (other - luminance[0]) * np.float32(1 / SIGMA**2)
            offset = log - slope * (other + luminance[0]) * np.float32(0.5)
            self._weights.append((slope, offset))
        self._planes = [(a0, a1 - a0, a2 - a0, a3 - a0) for a0, a1, a2, a3 in planes]

    def fill(
        self, down: NDArray[np.intp], ty: Float, luminance: Float, scratch: Float, out: Float
    ) -> None:
        """Rows whose upper work rows are `down` and whose share of the lower is ty."""
        shape = luminance.shape
        e1, e2, e3, den, term, spread = (s[: luminance.size].reshape(shape) for s in scratch)
        at = down - self._first
        single = bool(at[0] == at[-1])

        def rows(values: Float) -> Float:
            """values for every row of these: itself for a single one, else written to `spread`."""
            if single:
                return np.asarray(values[at[0]])
            return values.take(at, 0, out=spread, mode="clip")

        # Lower taps carry ty/(1-ty) as they are relative to an upper one.
        share = (ty / (1 - ty))[:, None]
        for weight, (slope, offset) in zip((e1, e2, e3), self._weights, strict=True):
            np.multiply(luminance, rows(slope), out=weight)
            weight += rows(offset)
            np.exp(weight, out=weight)
        e2 *= share
        e3 *= share
        np.add(e1, e2, out=den)
        den += e3
        den += self._near
        np.reciprocal(den, out=den)
        for channel, (first, *others) in enumerate(self._planes):
            result = out[..., channel]
            np.multiply(e1, rows(others[0]), out=result)
            for weight, other in zip((e2, e3), others[1:], strict=True):
                np.multiply(weight, rows(other), out=term)
                result += term
            result *= den
            result += rows(first)
