"""A frame drawn over the photo with the pointer: the hints inside join the selected ones."""

from __future__ import annotations

import math

from desktop_app.session import Session
from desktop_app.tools.drag_hint import THRESHOLD
from desktop_app.tools.tool import Point, Pointer


class Band:
    """From a press beside the hints to the release. A press without a drag changes nothing."""

    def __init__(self, session: Session, start: Pointer) -> None:
        self._session, self._start, self._end = session, start, start
        self.moving = False

    @property
    def corners(self) -> tuple[Point, ...]:
        """The frame's, in photo pixels; none before it is a drag."""
        (x0, y0), (x1, y1) = self._start.xy, self._end.xy
        return ((x0, y0), (x1, y0), (x1, y1), (x0, y1)) if self.moving else ()

    def move(self, pointer: Pointer) -> None:
        self.moving = self.moving or math.dist(pointer.view, self._start.view) >= THRESHOLD
        self._end = pointer

    def release(self, pointer: Pointer) -> None:
        self.move(pointer)
        (left, right), (top, bottom) = map(sorted, zip(self._start.xy, pointer.xy, strict=True))
        dots = [(hint.id, *hint.anchor) for hint in self._session.hints]
        framed = [hint for hint, x, y in dots if left <= x <= right and top <= y <= bottom]
        if self.moving and framed:
            rest = (hint for hint in self._session.chosen if hint not in framed)
            self._session.select_hints((*rest, *framed))

    def cancel(self) -> None:
        self.moving = False
