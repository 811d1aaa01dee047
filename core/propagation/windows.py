"""Sums and extremes of small windows along an axis: few passes over views, none of them a gather."""

from __future__ import annotations

from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

Plane = NDArray[Any]


def widened(
    field: Plane, axis: int, before: int, after: int, edges: Literal["edge", "symmetric"] = "edge"
) -> Plane:
    """field with `before` and `after` pixels more along an axis, as `np.pad` adds them; neither may be more
    than there are pixels where edges are symmetric."""
    length, size = field.shape[axis], list(field.shape)
    size[axis] = before + length + after
    out = np.empty(size, field.dtype)
    part(out, axis, before, before + length)[:] = field
    if edges == "edge":
        part(out, axis, 0, before)[:] = part(field, axis, 0, 1)
        part(out, axis, before + length, size[axis])[:] = part(field, axis, length - 1, length)
    else:
        way = tuple(slice(None, None, -1 if n == axis else 1) for n in range(field.ndim))
        part(out, axis, 0, before)[:] = part(field, axis, 0, before)[way]
        last = part(field, axis, length - after, length)
        part(out, axis, before + length, size[axis])[:] = last[way]
    return out


def part(field: Plane, axis: int, start: int, stop: int) -> Plane:
    """View of what lies from `start` to before `stop` along an axis (>= 0)."""
    return field[(slice(None),) * axis + (slice(start, stop),)]


def sums(field: Plane, count: int, axis: int) -> Plane:
    """Sums of every `count` (>= 1) neighbours along an axis, of which the result has count - 1 less: of two,
    four, eight and so on, and of those that make up the count."""
    have = field.shape[axis] - count + 1
    total: Plane | None = None
    taken, width = 0, 1
    while True:
        if count & width:
            here = part(field, axis, taken, taken + have)
            total = here if total is None else total + here
            taken += width
        if taken == count:
            return np.asarray(total)
        length = field.shape[axis]
        field = part(field, axis, 0, length - width) + part(field, axis, width, length)
        width *= 2


def most(field: Plane, half: int) -> Plane:
    """Largest value of 2 * half + 1 pixels of each row of (h, w), edges repeated."""
    padded, width = widened(field, 1, half, half), field.shape[1]
    out = padded[:, :width].copy()
    for offset in range(1, 2 * half + 1):
        np.maximum(out, padded[:, offset : offset + width], out=out)
    return out


def least(field: Plane, half: int) -> Plane:
    """Smallest value of 2 * half + 1 pixels of each row of (h, w), edges repeated."""
    return ~most(~field, half) if field.dtype == bool else -most(-field, half)
