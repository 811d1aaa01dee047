"""Networks of another size than the source's."""

from __future__ import annotations


def scaled(channels: int, width: float) -> int:
    """channels times width, rounded to a multiple of 8, at least 8; at width 1 the source's own number."""
    return channels if width == 1 else max(8, round(channels * width / 8) * 8)
