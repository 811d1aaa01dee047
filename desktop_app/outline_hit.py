"""What of a region's outline lies under the pointer, and where it goes: pure functions in photo pixels."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import replace

from core.document.region import Region
from desktop_app.hit import Point, distance_to_segment, moved


def handles(points: Sequence[Point], spacing: float) -> tuple[int, ...]:
    """Of a closed outline the corners that can be told apart: none nearer than spacing to the one before
    it, or to the first."""
    shown = [0]
    for number, point in enumerate(points):
        if min(math.dist(point, points[shown[-1]]), math.dist(point, points[0])) >= spacing:
            shown.append(number)
    return tuple(shown)


def corner_at(
    points: Sequence[Point], place: Point, tolerance: float, spacing: float
) -> int | None:
    """The nearest of the `handles` within tolerance."""
    away, number = min((math.dist(points[n], place), n) for n in handles(points, spacing))
    return number if away <= tolerance else None


def outline_at(regions: Sequence[Region], place: Point, tolerance: float) -> Region | None:
    """The uppermost region whose outline is within tolerance."""
    for region in reversed(regions):
        ring = itertools.pairwise((*region.points, region.points[0]))
        if min(distance_to_segment(place, *side) for side in ring) <= tolerance:
            return region
    return None


def moved_outline(
    region: Region, dx: float, dy: float, size: tuple[int, int], corner: int | None = None
) -> Region:
    """The region with one corner, or the whole outline, elsewhere, no further than the photo of size
    (width, height) goes."""
    inside = (size[0] + 1, size[1] + 1)
    if corner is None:
        return replace(region, points=moved(region.points, dx, dy, inside))
    points = list(region.points)
    points[corner : corner + 1] = moved([points[corner]], dx, dy, inside)
    return replace(region, points=tuple(points))
