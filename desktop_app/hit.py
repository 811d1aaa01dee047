"""What lies under the pointer: a pure function of the hints and a place."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.hints.hint import Hint

Point = tuple[float, float]


@dataclass(frozen=True)
class Target:
    """The hint that was hit, and where: its dot or the body of its stroke."""

    hint: Hint
    on_dot: bool


def hit_test(
    hints: Sequence[Hint], x: float, y: float, tolerance: float, bodies: bool = False
) -> Target | None:
    """The hint at a photo point, the nearest dot first, then, if asked, the topmost stroke body.

    tolerance is the radius of a dot in photo pixels.
    """
    near = [(math.dist(hint.anchor, (x, y)), -i) for i, hint in enumerate(hints)]
    within = [pair for pair in near if pair[0] <= tolerance]
    if within:
        return Target(hints[-min(within)[1]], True)
    if bodies:
        for hint in reversed(hints):
            if distance_to_hint(hint, x, y) <= max(hint.radius, tolerance / 2):
                return Target(hint, False)
    return None


def distance_to_hint(hint: Hint, x: float, y: float) -> float:
    """Distance in photo pixels from a point to the centre line of a hint."""
    points = hint.points
    if len(points) == 1:
        return math.dist(points[0], (x, y))
    return min(distance_to_segment((x, y), start, end) for start, end in itertools.pairwise(points))


def distance_to_segment(point: Point, start: Point, end: Point) -> float:
    dx, dy = end[0] - start[0], end[1] - start[1]
    square = dx * dx + dy * dy
    if square == 0:
        return math.dist(point, start)
    along = ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / square
    along = min(1.0, max(0.0, along))
    return math.dist(point, (start[0] + along * dx, start[1] + along * dy))


def touched(hints: Sequence[Hint], start: Point, end: Point, radius: float) -> tuple[int, ...]:
    """Ids of the hints that a round eraser of this radius touches on its way from start to end."""
    steps = max(1, math.ceil(math.dist(start, end) / max(1.0, radius / 2)))
    places = [
        (start[0] + (end[0] - start[0]) * i / steps, start[1] + (end[1] - start[1]) * i / steps)
        for i in range(steps + 1)
    ]
    return tuple(
        hint.id
        for hint in hints
        if any(distance_to_hint(hint, *place) <= radius + hint.radius for place in places)
    )


def moved(
    hint_points: Sequence[Point], dx: float, dy: float, size: tuple[int, int]
) -> tuple[Point, ...]:
    """The points shifted as a whole, no further than the photo of size (width, height) goes."""
    xs, ys = [p[0] for p in hint_points], [p[1] for p in hint_points]
    dx = min(max(dx, -min(xs)), size[0] - 1 - max(xs))
    dy = min(max(dy, -min(ys)), size[1] - 1 - max(ys))
    return tuple((x + dx, y + dy) for x, y in hint_points)


def moved_together(
    hints: Sequence[Hint], dx: float, dy: float, size: tuple[int, int]
) -> tuple[Hint, ...]:
    """The hints shifted as one thing, no further than the photo of size (width, height) goes."""
    points = iter(moved([point for hint in hints for point in hint.points], dx, dy, size))
    return tuple(
        replace(hint, points=tuple(itertools.islice(points, len(hint.points)))) for hint in hints
    )
