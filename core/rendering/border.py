"""Where a scan shows no photo but the paper around it: borders, mounts, film rebates.

Everything is judged from a small luminance, side by side. A border is nearly uniform from the
scan's edge inwards and ends on a straight line; two opposite sides must show the same one. A sky, a
backdrop or a dark room fails at one of these. Ovals and deckle edges: see `mount`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.rendering.edge import Edge, find_edge
from core.rendering.mount import Mount, eroded, find_mount

Float = NDArray[np.float32]

_SMALLEST = 48
"""Pixels along the short side below which nothing can be told."""
_LAYERS = 3
"""Paper, the rebate inside of it, a mask inside of that."""
_SAME_TONE, _LINE_TONE = 8.0, 3.0
_EVEN, _BLACK, _WHITE = 1.5, 12.0, 85.0
_SOFT = 3.0
"""Pixels over which colour sets in within the photo."""
_CORNER = 0.08
"""Of the short side: the largest radius of a rounded corner."""


@dataclass(frozen=True, eq=False)
class Border:
    """What surrounds a photo, at the size at which it was found.

    photo_share (h, w) float32: 0 throughout the border, rising to 1 within 3 pixels inside of it.
    """

    photo_share: Float
    _edges: tuple[Edge | None, ...]
    _oval: tuple[float, float, float, float] | None = None

    def mirrored(self, luminance: Float) -> Float:
        """luminance (h, w) of the same photo at any size with the photo mirrored into its border: what
        a network sees that should not be misled by paper."""
        height, width = luminance.shape
        rows, columns = self.photo_share.shape
        y, x = np.mgrid[:height, :width].astype(np.float32)
        if self._oval is not None:
            x, y = _into_oval(x, y, self._oval, (width / columns, height / rows))
            return luminance[np.rint(y).astype(np.int64), np.rint(x).astype(np.int64)]
        x = self._inside(x, y * np.float32(rows / height), (3, 1), width / columns, width)
        y = self._inside(y, x * np.float32(columns / width), (0, 2), height / rows, height)
        return luminance[np.rint(y).astype(np.int64), np.rint(x).astype(np.int64)]

    def _inside(
        self, place: Float, along: Float, sides: tuple[int, int], scale: float, length: int
    ) -> Float:
        """Places 0..length-1 reflected at the edges of two opposite sides; along is the place on them,
        in pixels of photo_share, of which each is `scale` wide."""
        low, high = np.zeros_like(place), np.full_like(place, length - 1)
        first, last = self._edges[sides[0]], self._edges[sides[1]]
        # Views 2 and 3 run against the photo's rows and columns.
        if first is not None:
            column = along if sides[0] == 0 else first.columns - 1 - along
            low = (first.depth(column) + 1) * np.float32(scale)
        if last is not None:
            column = along if sides[1] == 1 else last.columns - 1 - along
            high = length - 1 - (last.depth(column) + 1) * np.float32(scale)
        place = np.where(place < low, 2 * low - place, place)
        place = np.where(place > high, 2 * high - place, place)
        return np.clip(place, np.maximum(low, 0), np.minimum(high, length - 1))


def find_border(luminance: Float) -> Border | None:
    """The border around the photo whose luminance is (h, w), 0..100, of some hundred pixels; None where
    there is none to be certain of. Deterministic."""
    if min(luminance.shape) < _SMALLEST:
        return None
    # View k has side k on top: top, right, bottom, left; its left neighbour is side k - 1.
    views = [np.ascontiguousarray(np.rot90(luminance, k)) for k in range(4)]
    inner: list[Edge | None] = [None] * 4
    for _ in range(_LAYERS):
        layer = _layer(views, inner)
        if layer is None:
            break
        inner = [new or old for new, old in zip(layer, inner, strict=True)]
        inner = [_beyond_lines(views, inner, k) for k in range(4)]
    if not any(inner):
        mount = find_mount(luminance)
        return None if mount is None else _border_of(mount)
    share = np.ones(luminance.shape, np.float32)
    for k, edge in enumerate(inner):
        if edge is not None:
            part = np.rot90(share, k)
            part *= _sides_share(edge, part.shape)
    for k, edge in enumerate(inner):
        left = inner[k - 1]
        if edge is not None and left is not None:
            _round_corner(np.rot90(share, k), views[k], edge, left)
    return Border(share, tuple(inner))


def _border_of(mount: Mount) -> Border:
    inside = sum(eroded(mount.photo, k).astype(np.float32) for k in range(round(_SOFT)))
    height, width = mount.photo.shape
    columns = (width, height, width, height)
    edges = tuple(Edge(d, 0, n) for d, n in zip(mount.depths, columns, strict=True))
    return Border(smooth_step(np.asarray(inside / _SOFT, np.float32)), edges, mount.oval)


def _into_oval(
    x: Float, y: Float, oval: tuple[float, float, float, float], scale: tuple[float, float]
) -> tuple[Float, Float]:
    """Places reflected at an oval's rim, along the line to its centre; scale is the pixels (x, y) at
    the size of x and y for one at which the oval was found."""
    cx, cy = oval[0] * scale[0], oval[1] * scale[1]
    # The rim itself may hold some of the paper.
    rx, ry = (max(1.0, oval[2] - 2) * scale[0], max(1.0, oval[3] - 2) * scale[1])
    away = np.maximum(np.hypot((x - cx) / rx, (y - cy) / ry), 1e-6)
    part = np.clip(np.where(away > 1, (2 - away) / away, 1), 0, 1)
    return np.asarray(cx + (x - cx) * part, np.float32), np.asarray(
        cy + (y - cy) * part, np.float32
    )


def _layer(views: list[Float], outer: list[Edge | None]) -> list[Edge | None] | None:
    """The edges of one uniform layer inside of `outer`, or None if there is none to be certain of."""
    found: list[Edge | None] = [None] * 4
    for _ in range(2):
        # The second time, columns that belong to the neighbours' borders have no say.
        found = [find_edge(views[k], outer[k], *_span(views[k], found, outer, k)) for k in range(4)]
    best: list[Edge | None] | None = None
    most = 0.0
    for first in found:
        if first is None:
            continue
        alike = [
            e if e is not None and abs(e.tone - first.tone) <= _SAME_TONE else None for e in found
        ]
        total = sum(e.support for e in alike if e is not None)
        if total > most and _certain(alike):
            best, most = alike, total
    return best


def _beyond_lines(views: list[Float], found: list[Edge | None], k: int) -> Edge | None:
    """The edge of side k, or the next one where only a line parted it from more of the same tone."""
    edge = found[k]
    if edge is None:
        return None
    after = find_edge(views[k], edge, *_span(views[k], found, found, k))
    if after is None or abs(after.tone - edge.tone) > _LINE_TONE:
        return edge
    return after if after.support >= 0.7 and after.broken <= 0.2 else edge


def _certain(edges: list[Edge | None]) -> bool:
    """Four sides may each be visible in part, three must hold an opposite pair; two opposite sides
    alone must be whole, even, and of white or black paper."""
    support = [0.0 if e is None else e.support for e in edges]
    broken = [1.0 if e is None else e.broken for e in edges]
    if min(support) >= 0.2 and sum(support) >= 2.4 and max(broken) <= 0.4:
        return True
    for one, other in ((0, 2), (1, 3)):
        whole, gaps = min(support[one], support[other]), max(broken[one], broken[other])
        across = [k for k in range(4) if k not in (one, other)]
        if whole >= 0.7 and gaps <= 0.2:
            if any(support[k] >= 0.3 and broken[k] <= 0.35 for k in across):
                return True
            pair = [e for e in (edges[one], edges[other]) if e is not None]
            if whole >= 0.8 and gaps <= 0.15 and all(_is_paper(e) for e in pair):
                return True
    return False


def _is_paper(edge: Edge) -> bool:
    return edge.spread <= _EVEN and not _BLACK < edge.tone < _WHITE


def _span(
    view: Float, found: list[Edge | None], outer: list[Edge | None], k: int
) -> tuple[int, int]:
    """Columns of view k that lie between its neighbours' borders."""
    columns = view.shape[1]
    left = found[k - 1] or outer[k - 1]
    right = found[(k + 1) % 4] or outer[(k + 1) % 4]
    low = 0 if left is None else max(0, math.ceil(float(left.depth(left.columns - 1))) + 1)
    high = 0 if right is None else max(0, math.ceil(float(right.depth(0))) + 1)
    return low, columns - high


def _sides_share(edge: Edge, shape: tuple[int, ...]) -> Float:
    """0 at the border's edge to 1 a few rows inside of it, for a whole view."""
    rows, columns = shape
    inside = np.arange(rows, dtype=np.float32)[:, None] - edge.depth(
        np.arange(columns, dtype=np.float32)
    )
    return smooth_step(inside / np.float32(_SOFT))


def _round_corner(share: Float, view: Float, top: Edge, left: Edge) -> None:
    """Where the border's tone goes on into the top left corner, as around a rounded print, it is border
    too: within a quarter circle's remainder at most."""
    radius = round(_CORNER * min(view.shape))
    x0 = max(0, round(float(left.depth(left.columns - 1))))
    y0 = max(0, round(float(top.depth(x0))))
    part = view[y0 : y0 + radius, x0 : x0 + radius]
    tone = np.abs(part - top.tone) <= top.tolerance
    joined = np.logical_and.accumulate(tone, 1) & np.logical_and.accumulate(tone, 0)
    y, x = np.mgrid[: part.shape[0], : part.shape[1]]
    joined &= (radius - y) ** 2 + (radius - x) ** 2 >= radius**2
    # Softened by the distance to the rest, in two steps.
    wide = np.pad(joined, 1, mode="edge")
    near = wide[1:-1, 1:-1] | wide[:-2, 1:-1] | wide[2:, 1:-1] | wide[1:-1, :-2] | wide[1:-1, 2:]
    area = share[y0 : y0 + radius, x0 : x0 + radius]
    if joined.any():
        area[near & ~joined] *= np.float32(0.5)
        area[joined] = 0


def smooth_step(x: Float) -> Float:
    x = np.clip(x, 0, 1)
    return np.asarray(x * x * (3 - 2 * x), np.float32)
