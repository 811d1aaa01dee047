"""Hints: colour instructions placed on a photo. Immutable values in photo pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["color", "keep", "neutral"]
KINDS: tuple[Kind, ...] = ("color", "keep", "neutral")


@dataclass(frozen=True)
class Hint:
    """One hint.

    points is a tuple of (x, y) in photo pixels, upright, origin at the top left corner of the top left
    pixel: one entry is a point hint, more are a stroke (polyline). radius in photo pixels (> 0). ab is
    the colour for kind 'color', else None. strength 0..1. spread 0..1 or None for the look's: from
    'only this' to 'everything alike'. reach > 0 scales how far the colour flows (1 = default). id is
    unique in a document and stays with the hint through edits.
    """

    kind: Kind
    points: tuple[tuple[float, float], ...]
    radius: float
    ab: tuple[float, float] | None = None
    strength: float = 1.0
    enabled: bool = True
    note: str = ""
    spread: float | None = None
    reach: float = 1.0
    id: int = 0

    @property
    def is_stroke(self) -> bool:
        return len(self.points) > 1

    @property
    def anchor(self) -> tuple[float, float]:
        """Where its dot is, and the place whose lightness its colour is shown and named at: the point, or
        the middle entry of the stroke."""
        return self.points[len(self.points) // 2]
