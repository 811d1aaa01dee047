"""A steady hand: what is drawn with a mouse or a pen, without the tremor."""

from __future__ import annotations

from collections.abc import Sequence

Point = tuple[float, float]

PASSES = 2


def smoothed(points: Sequence[Point]) -> tuple[Point, ...]:
    """The line with every inner point moved towards its neighbours (weights 1 2 1, twice over).

    The ends stay, a straight line stays straight, and only the last two points of a line that grows
    move again.
    """
    line = list(points)
    for _ in range(PASSES):
        line[1:-1] = [
            ((a[0] + 2 * b[0] + c[0]) / 4, (a[1] + 2 * b[1] + c[1]) / 4)
            for a, b, c in zip(line, line[1:], line[2:], strict=False)
        ]
    return tuple(line)
