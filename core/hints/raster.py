"""Hints as pixels: antialiased coverage at any size, and the hint map a colorizer takes.

A hint covers the union of the capsules around its polyline (a disc for a point). Pixel (x, y) of a
grid has its centre at (x + 0.5, y + 0.5), photo coordinates times scale are grid coordinates.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from core.compiled import door
from core.hints.hint import Hint

Float = NDArray[np.float32]
Scale = float | tuple[float, float]
"""Grid pixels per photo pixel, alike in both directions or (along x, along y)."""


def both(scale: Scale) -> tuple[float, float]:
    """A scale as (along x, along y)."""
    return (scale, scale) if isinstance(scale, int | float) else scale


_LONGEST = 16
"""Points of a stroke that one straight piece may stand for."""
MAP_RADIUS = 1.8
"""Smallest radius in a hint map: 9 px or more, as networks are trained with patches of 1 to 9 px."""
_AB_SCALE = 110.0


@dataclass(frozen=True, eq=False)
class Box:
    """Rows y0:y1 and columns x0:x1 of a grid. mask (y1-y0, x1-x0) float32 0..1 is how much of each
    pixel the hint covers; distance, alike, is each pixel's distance from the hint's line in grid
    pixels.
    Empty (y0 == y1) where the window does not meet the hint.
    """

    y0: int
    y1: int
    x0: int
    x1: int
    mask: Float
    distance: Float

    @property
    def area(self) -> tuple[slice, slice]:
        """Index of the box in the grid."""
        return slice(self.y0, self.y1), slice(self.x0, self.x1)


def coverage(hint: Hint, height: int, width: int, scale: Scale = 1.0) -> Box:
    """The part of a grid of height x width pixels that the hint covers.

    A hint never vanishes: the pixel nearest each of its points is covered fully, however small the
    radius becomes on the grid.
    """
    return coverage_inside(hint, (0, height, 0, width), scale)


def coverage_inside(
    hint: Hint,
    window: tuple[int, int, int, int],
    scale: Scale = 1.0,
    least_radius: float = 0.5,
) -> Box:
    """As `coverage`, computed only for window (y0, y1, x0, x1) of the grid.

    Windows of one grid fit together seamlessly. least_radius, in grid pixels, keeps a line whole.
    """
    points, radius = _on_grid(hint.points, hint.radius, scale)
    radius = max(radius, least_radius)
    around = radius + 1.0
    wy0, wy1, wx0, wx1 = window
    top, bottom, left, right = extent(hint, scale, least_radius)
    y0, y1, x0, x1 = max(wy0, top), min(wy1, bottom), max(wx0, left), min(wx1, right)
    if y1 <= y0 or x1 <= x0:
        empty = np.zeros((0, 0), np.float32)
        return Box(wy0, wy0, wx0, wx0, empty, empty)
    squared = np.full((y1 - y0, x1 - x0), np.inf, np.float32)
    line = points if len(points) > 1 else np.concatenate([points, points])
    if door.compiled:
        door.kernels.capsules(squared, line, around, y0, x0)
    else:
        _capsules(squared, line, around, y0, x0)
    distance = np.sqrt(squared)
    mask = np.clip(np.float32(radius + 0.5) - distance, 0, 1).astype(np.float32)
    # A point between two pixels is as near to either, on the far edge of the photo to the last.
    for cells in (np.floor(points + 1e-6), np.ceil(points - 1e-6) - 1):
        cells = np.maximum(cells, 0).astype(int) - (x0, y0)
        inside = ((cells >= 0) & (cells < (x1 - x0, y1 - y0))).all(1)
        mask[cells[inside, 1], cells[inside, 0]] = 1
    return Box(y0, y1, x0, x1, mask, distance)


def extent(hint: Hint, scale: Scale = 1.0, least_radius: float = 0.5) -> tuple[int, int, int, int]:
    """(y0, y1, x0, x1) of the grid beyond which `coverage_inside` covers nothing, in any window."""
    points, radius = _on_grid(hint.points, hint.radius, scale)
    around = max(radius, least_radius) + 1.0
    (left, top), (right, bottom) = points.min(0) - around, points.max(0) + around
    return (
        int(np.floor(top)),
        int(np.ceil(bottom)) + 1,
        int(np.floor(left)),
        int(np.ceil(right)) + 1,
    )


def hint_map(hints: Iterable[Hint], base_ab: Float, size: tuple[int, int], scale: Scale) -> Float:
    """Hint map (3, h, w) float32 for a colorizer: a/110, b/110 and a mask of 0 or 1.

    base_ab (h, w, 2) is the chroma without hints, which keep hints hold; neutral hints are 0.
    Disabled hints and those of strength 0 do not appear. Overlapping hints blend by strength and
    nearness, so their order does not matter.
    """
    height, width = size
    total = np.zeros((3, height, width), np.float32)
    for hint in canonical(hints):
        box = coverage_inside(hint, (0, height, 0, width), scale, MAP_RADIUS)
        marked = box.mask >= 0.5
        weight = np.where(marked, pull(hint, box), np.float32(0))
        base = base_ab[box.area]
        for channel in range(2):
            colour = target(hint, base[..., channel], channel)
            total[channel][box.area] += weight * colour
        total[2][box.area] += weight
    out = np.zeros_like(total)
    marked = total[2] > 0
    out[:2, marked] = np.clip(total[:2, marked] / total[2, marked] / _AB_SCALE, -1, 1)
    out[2] = marked
    return out


def canonical(hints: Iterable[Hint]) -> list[Hint]:
    """The hints that act (enabled, strength above 0) in an order that depends only on their
    content, so that sums over them are bit-identical whatever order they were placed in."""
    return sorted((hint for hint in hints if acts(hint)), key=canonical_key)


def acts(hint: Hint) -> bool:
    """Whether the hint does anything at all."""
    return hint.enabled and hint.strength > 0


def canonical_key(h: Hint) -> tuple[object, ...]:
    """Sorting key over all that a hint does."""
    spread = -1.0 if h.spread is None else h.spread
    return h.kind, h.points, h.radius, h.ab or (), h.strength, h.reach, spread


def pull(hint: Hint, box: Box) -> Float:
    """Weight of a hint where marks overlap: highest on its line, so that each keeps its own
    centre."""
    near = box.distance + np.float32(0.25)
    out: Float = box.mask * np.float32(hint.strength) / (near * near * near * near)
    return out


def target(hint: Hint, base: Float, channel: int) -> Float:
    """The chroma a hint wants at its marks, given the chroma there without hints (one channel)."""
    if hint.kind == "keep":
        return base
    wanted = hint.ab[channel] if hint.kind == "color" and hint.ab is not None else 0.0
    strength = np.float32(hint.strength)
    out: Float = base * (1 - strength) + np.float32(wanted) * strength
    return out


Point = tuple[float, float]


def segments(hint: Hint, scale: Scale) -> tuple[list[tuple[Point, Point]], float]:
    """The straight pieces that a hint's mark is drawn from on a grid, and its radius there. A stroke
    that grew keeps all of its pieces but the last. A point is one piece of no length."""
    points, radius = _on_grid(hint.points, hint.radius, scale)
    corners = [(float(x), float(y)) for x, y in points]
    return list(pairwise(corners if len(corners) > 1 else corners * 2)), radius


@lru_cache(maxsize=1024)
def _on_grid(
    line: tuple[tuple[float, float], ...], radius: float, scale: Scale
) -> tuple[NDArray[np.float64], float]:
    """The polyline (n, 2) in grid pixels, without needless points, and the radius. Cached, as every
    strip of a picture asks for it."""
    sx, sy = both(scale)
    radius = radius * min(sx, sy)
    points = np.array(line, np.float64) * (sx, sy)
    if len(points) < 3:
        return points, radius
    kept = _simplified(points, max(0.1, 0.02 * radius), _growing.get((line[0], radius, scale)))
    if len(_growing) >= _STROKES:
        _growing.clear()
    _growing[line[0], radius, scale] = points, kept
    return points[[*kept, len(points) - 1]], radius


_growing: dict[tuple[Point, float, Scale], tuple[NDArray[np.float64], list[int]]] = {}
"""What was kept of the last stroke from a point: while it is drawn, only what it grew by is looked at."""
_STROKES = 64


def _simplified(
    points: NDArray[np.float64],
    tolerance: float,
    before: tuple[NDArray[np.float64], list[int]] | None = None,
) -> list[int]:
    """Indices of the points (n, 2) to keep, without the last: none of the others is further than tolerance
    from the line. before: the same of another line, taken over as far as both are alike.

    One pass along the line, each piece as long as may be (Reumann, Witkam 1974, with every point
    between checked): all that is kept but the end depends on what came before, so that a growing
    stroke keeps its shape.
    """
    keep, begin = [0], 2
    if before is not None:
        known, kept = before
        length = min(len(points), len(known))
        other = np.flatnonzero((points[:length] != known[:length]).any(1))
        alike = int(other[0]) if len(other) else length
        # Whether a point is kept is known from the one after it.
        keep, begin = [0, *(k for k in kept[1:] if k + 1 < alike)], max(2, alike)
    first = keep[-1]
    # Plain numbers: numpy's calls would take longer than the few points, and keep the interpreter.
    line: list[Point] = [(x, y) for x, y in points.tolist()]
    for last in range(begin, len(line)):
        # A bounded look back keeps a long straight stroke quick.
        if last - first > _LONGEST or _strays(line[first : last + 1], tolerance * tolerance):
            first = last - 1
            keep.append(first)
    return keep


def _strays(line: list[Point], limit: float) -> bool:
    """Whether a point is further, squared, than limit from the segment from the first to the last."""
    (x0, y0), (x1, y1) = line[0], line[-1]
    along_x, along_y = x1 - x0, y1 - y0
    length = along_x * along_x + along_y * along_y
    for x, y in line[1:-1]:
        dx, dy = x - x0, y - y0
        if length > 0:
            share = min(1.0, max(0.0, (dx * along_x + dy * along_y) / length))
            dx -= share * along_x
            dy -= share * along_y
        if dx * dx + dy * dy > limit:
            return True
    return False


def _capsules(squared: Float, line: NDArray[np.float64], around: float, y0: int, x0: int) -> None:
    """Lower `squared`, whose corner is (x0, y0), to the squared distance from a line (n, 2) of pieces; each
    counts as far as around + 1 from its box. The compiled one gives the same bits."""
    height, width = squared.shape
    starts, ends = line[:-1], line[1:]
    low = (np.minimum(starts, ends) - around).astype(int) - (x0, y0)
    high = (np.maximum(starts, ends) + around).astype(int) + 2 - (x0, y0)
    low, high = np.maximum(low, 0), np.minimum(high, (width, height))
    # Of a long stroke most pieces lie outside the window.
    for piece in np.flatnonzero((low < high).all(1)).tolist():
        (left, top), (right, bottom) = low[piece].tolist(), high[piece].tolist()
        part = squared[top:bottom, left:right]
        _capsule(part, starts[piece], ends[piece], y0 + top, x0 + left)


def _capsule(
    squared: Float, start: NDArray[np.float64], end: NDArray[np.float64], y0: int, x0: int
) -> None:
    """Lower `squared`, whose corner is (x0, y0), to the squared distance from one segment."""
    dy = (np.arange(squared.shape[0]) + (y0 + 0.5 - start[1])).astype(np.float32)[:, None]
    dx = (np.arange(squared.shape[1]) + (x0 + 0.5 - start[0])).astype(np.float32)[None, :]
    vx, vy = (float(v) for v in end - start)
    length = vx * vx + vy * vy
    if length > 0:
        share = np.clip((dx * (vx / length)) + dy * (vy / length), 0, 1).astype(np.float32)
        dx = dx - share * np.float32(vx)
        dy = dy - share * np.float32(vy)
    np.minimum(squared, dx * dx + dy * dy, out=squared)
