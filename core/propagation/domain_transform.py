"""Smoothing that stops at edges, in time that does not depend on how far it reaches.

Source: Gastal, Oliveira, *Domain transform for edge-aware image and video processing*, SIGGRAPH 2011,
section 4.2 (recursive filter).
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float32]

_ITERATIONS = 3


def smooth_within_edges(
    values: Float, guide: Float, spatial: float, guide_range: float, chroma_weight: float = 0.0
) -> Float:
    """Smooth values (h, w, C) over `spatial` pixels within the edges of guide (h, w); float32.

    A step of about guide_range units of the guide is an edge. With chroma_weight the first two
    channels of values are edges too, each unit of theirs counting so much.
    """
    ratio = np.float32(spatial / guide_range)

    def lengths(axis: int) -> Float:
        step = np.abs(np.diff(guide, axis=axis))
        if chroma_weight:
            change = np.diff(values[..., :2], axis=axis)
            step = step + np.float32(chroma_weight) * np.hypot(change[..., 0], change[..., 1])
        return np.asarray(1 + ratio * step, np.float32)

    across, along = np.ascontiguousarray(lengths(1).T), lengths(0)
    # (h, C, w): the recursion runs over whole rows of all channels at once.
    out = np.ascontiguousarray(np.moveaxis(values, 2, 1), np.float32)
    for i in range(_ITERATIONS):
        sigma = spatial * math.sqrt(3) * 2 ** (_ITERATIONS - 1 - i)
        sigma /= math.sqrt(4**_ITERATIONS - 1)
        feedback = np.float32(math.exp(-math.sqrt(2) / sigma))
        turned = np.ascontiguousarray(out.transpose(2, 1, 0))
        _recursive(turned, np.power(feedback, across))
        out = np.ascontiguousarray(turned.transpose(2, 1, 0))
        _recursive(out, np.power(feedback, along))
    return np.moveaxis(out, 1, 2)


def _recursive(field: Float, keep: Float) -> None:
    """Filter field (h, C, w) down and up its rows in place; keep (h-1, w) is the share carried over."""
    rows, shares = list(field), list(keep)
    change = np.empty_like(rows[0])
    down = zip(rows, rows[1:], shares, strict=False)
    up = zip(rows[::-1], rows[-2::-1], shares[::-1], strict=False)
    for way in (down, up):
        for before, row, share in way:
            np.subtract(before, row, out=change)
            np.multiply(change, share, out=change)
            np.add(row, change, out=row)
