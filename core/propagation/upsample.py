"""From the work grid to any size: joint bilateral upsampling on luminance, in strips.

Kopf et al., *Joint bilateral upsampling*, SIGGRAPH 2007, with the four bilinear taps: a work pixel
k counts with b_k·exp(-(L - L_k)²/(2·12²)), b_k its bilinear weight. The factor exp(-L²/(2·12²)) is
common to all taps and cancels; what remains relative to the first tap is exp(L·s_k + o_k), with s_k
and o_k constant down a column between two work rows. So a strip costs three exponentials per pixel
and no gathers but a few per work row.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float32]

SIGMA = 12.0
"""L* units: how different a work pixel's luminance may be and still give its chroma."""
_PIECE = 1 << 16
_WHOLE = 1 - 2.0**-20  # the first tap keeps a share, as the others are relative to it
_NEVER = np.float32(-80)  # exp of it is nothing, and stays normal


def upsample(
    work: Float,
    work_luminance: Float,
    luminance: Float,
    y0: int,
    full_size: tuple[int, int],
    x0: int = 0,
    out: Float | None = None,
) -> Float:
    """Bring work (h, w, C) to the part of a full_size (H, W) picture that starts at row y0, column
    x0.

    work_luminance is (h, w), luminance (rows, columns) the L* of that part, all float32. Returns
    (rows, columns, C) float32 whose planes [..., c] are each contiguous; `out` of that shape may be
    given. The part does not change the values: strips and tiles fit together exactly. Thread-safe.
    """
    rows, columns = luminance.shape
    channels = work.shape[2]
    if out is None:
        out = np.moveaxis(np.empty((channels, rows, columns), np.float32), 0, 2)
    across, tx = _taps(x0, columns, full_size[1], work.shape[1])
    down, ty = _taps(y0, rows, full_size[0], work.shape[0])
    planes = [np.ascontiguousarray(work[..., c]) for c in range(channels)]
    starts = [0, *(np.flatnonzero(np.diff(down)) + 1).tolist(), rows]
    tallest = max(b - a for a, b in pairwise(starts))
    step = min(columns, max(256, _PIECE // tallest))
    scratch = np.empty((5, tallest * step), np.float32)
    for left in range(0, columns, step):
        part = slice(left, min(columns, left + step))
        column = _Column(planes, work_luminance, across[part], tx[part])
        for top, bottom in pairwise(starts):
            column.fill(
                int(down[top]),
                ty[top:bottom],
                luminance[top:bottom, part],
                scratch,
                out[top:bottom, part],
            )
    return out


def bilinear(
    work: Float, full_size: tuple[int, int], rows: slice | None = None, columns: slice | None = None
) -> Float:
    """Plain bilinear enlargement of work (h, w, C) to full_size or a part: (rows, columns, C)."""
    part_y, part_x = rows or slice(0, full_size[0]), columns or slice(0, full_size[1])
    down, ty = _taps(part_y.start, part_y.stop - part_y.start, full_size[0], work.shape[0])
    across, tx = _taps(part_x.start, part_x.stop - part_x.start, full_size[1], work.shape[1])
    below = np.minimum(down + 1, work.shape[0] - 1)
    right = np.minimum(across + 1, work.shape[1] - 1)
    ty, tx = ty[:, None, None], tx[None, :, None]
    tall = work[down] * (1 - ty) + work[below] * ty
    out: Float = tall[:, across] * (1 - tx) + tall[:, right] * tx
    return out


def _taps(start: int, count: int, full: int, small: int) -> tuple[NDArray[np.intp], Float]:
    """First tap and share of the second for `count` pixels from `start`; pixel centres, clamped."""
    position = (np.arange(start, start + count) + 0.5) * (small / full) - 0.5
    position = np.clip(position, 0, small - 1)
    first = np.floor(position).astype(np.intp)
    return first, np.minimum(position - first, _WHOLE).astype(np.float32)


class _Column:
    """Some columns of a strip: expands each work row to them once, then fills block by block."""

    def __init__(
        self, planes: list[Float], luminance: Float, across: NDArray[np.intp], tx: Float
    ) -> None:
        self.sources = [luminance, *planes]
        self.left = across
        self.right = np.minimum(across + 1, luminance.shape[1] - 1)
        self.near, self.far = 1 - tx, tx
        with np.errstate(divide="ignore"):
            self.log_near = np.maximum(np.log(self.near), _NEVER)
            self.log_far = np.maximum(np.log(self.far), _NEVER)
        self.rows: dict[int, list[tuple[Float, Float]]] = {}

    def row(self, y: int) -> list[tuple[Float, Float]]:
        """Left and right taps of every source along one work row."""
        if y not in self.rows:
            if len(self.rows) > 1:
                del self.rows[min(self.rows)]
            self.rows[y] = [(s[y].take(self.left), s[y].take(self.right)) for s in self.sources]
        return self.rows[y]

    def fill(self, y: int, ty: Float, luminance: Float, scratch: Float, out: Float) -> None:
        shape = luminance.shape
        e1, e2, e3, den, term = (s[: luminance.size].reshape(shape) for s in scratch)
        upper = self.row(y)
        lower = self.row(min(y + 1, self.sources[0].shape[0] - 1))
        first = upper[0][0]
        # Lower taps carry ty/(1-ty) as they are relative to an upper one.
        share = (ty / (1 - ty))[:, None]
        for weight, other, log in (
            (e1, upper[0][1], self.log_far),
            (e2, lower[0][0], self.log_near),
            (e3, lower[0][1], self.log_far),
        ):
            slope = (other - first) * np.float32(1 / SIGMA**2)
            np.multiply(luminance, slope, out=weight)
            weight += log - slope * (other + first) * np.float32(0.5)
            np.exp(weight, out=weight)
        e2 *= share
        e3 *= share
        np.add(e1, e2, out=den)
        den += e3
        den += self.near
        np.reciprocal(den, out=den)
        for channel in range(out.shape[2]):
            (a0, a1), (a2, a3) = upper[channel + 1], lower[channel + 1]
            result = out[..., channel]
            np.multiply(e1, a1 - a0, out=result)
            np.multiply(e2, a2 - a0, out=term)
            result += term
            np.multiply(e3, a3 - a0, out=term)
            result += term
            result *= den
            result += a0
