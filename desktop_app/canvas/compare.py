"""Before and after: which part of the view shows the photo as it came."""

from __future__ import annotations

from dataclasses import dataclass, replace

GRIP = 14.0
"""View pixels around the line in which it can be taken."""

HANDLE_RADIUS = 14.0


@dataclass(frozen=True)
class Compare:
    """held: everything is before. divider: before is left of share (0..1 of the photo's width). beside:
    the view is two panes, before at the left, and has no divider."""

    held: bool = False
    divider: bool = False
    share: float = 0.5
    beside: bool = False

    @property
    def before_until(self) -> float:
        """Share of the photo's width, from the left, that shows the photo as it came."""
        if self.held:
            return 1.0
        return self.share if self.shows_line else 0.0

    @property
    def shows_line(self) -> bool:
        return self.divider and not self.held and not self.beside

    def moved_to(self, share: float) -> Compare:
        return replace(self, share=min(1.0, max(0.0, share)))

    def grabs(self, x: float, y: float, line: float, top: float, bottom: float) -> bool:
        """Whether view point (x, y) takes the line at view x `line` that runs from top to bottom.

        The round handle in the middle has a wide grip, the line a narrow one: hints beside it stay
        within reach.
        """
        if not self.shows_line:
            return False
        if abs(y - (top + bottom) / 2) <= HANDLE_RADIUS and abs(x - line) <= HANDLE_RADIUS:
            return True
        return abs(x - line) <= GRIP / 3 and top <= y <= bottom
