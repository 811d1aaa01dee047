"""Lasso: outlines a region, drawn freehand or corner by corner."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt

from desktop_app.session import Session
from desktop_app.tools.tool import Host, Pointer, Tool

Point = tuple[float, float]

THRESHOLD = 3.0
"""View pixels the pointer must travel before a click becomes a drag."""
STEP = 2.0
"""View pixels between the corners of a freehand line."""
SMALLEST = 12.0
"""View pixels: a region whose longer side is less was no region."""


class LassoTool(Tool):
    """A drag from the start closes when it is let go. Clicks set corners, and a drag between them draws
    on; a double click, Enter or a click on the first corner closes. Backspace takes back the last
    corner or line, Escape all; with nothing begun Backspace removes the selected region. Shift keeps
    a line to steps of 45 degrees.
    """

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, session: Session, host: Host) -> None:
        super().__init__(session, host)
        self._corners: list[Point] = []
        self._starts: list[int] = []
        """Of every press, how many corners there were before it."""
        self._pressed: Pointer | None = None
        self._freehand = False
        self._spot: Point | None = None

    def press(self, pointer: Pointer) -> None:
        if self.session.photo is None:
            return
        point = self._place(pointer)
        if self._closes(point):
            self._close()
            return
        if not self._corners:
            self.session.select(None)
        self._starts.append(len(self._corners))
        self._corners.append(point)
        self._pressed, self._freehand = pointer, False
        self._spot = point
        self.host.update()

    def move(self, pointer: Pointer) -> None:
        if self._pressed is None:
            return
        if math.dist(pointer.view, self._pressed.view) >= THRESHOLD:
            self._freehand = True
        point = self._inside(pointer.x, pointer.y)
        self._spot = point
        if self._freehand and self._away(point) >= self.host.photo_length(STEP):
            self._corners.append(point)
        self.host.update()

    def release(self, pointer: Pointer) -> None:
        if self._pressed is None:
            return
        self.move(pointer)
        self._pressed = None
        if self._freehand and len(self._starts) == 1:
            self._close()

    def hover(self, pointer: Pointer) -> None:
        if self._corners:
            self._spot = self._place(pointer)
            self.host.update()

    def double_click(self, pointer: Pointer) -> bool:
        if not self._corners:
            return False
        self._close()
        return True

    def key(self, key: Qt.Key) -> bool:
        if not self._corners:
            return self._remove(key)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._close()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            del self._corners[self._starts.pop() :]
            self._pressed = None
            self.host.update()
        elif key == Qt.Key.Key_Escape:
            self.cancel()
        else:
            return False
        return True

    def cancel(self) -> None:
        self._corners, self._starts = [], []
        self._pressed = self._spot = None
        self.host.update()

    @property
    def busy(self) -> bool:
        return bool(self._corners)

    @property
    def outline(self) -> tuple[Point, ...]:
        end = () if self._spot is None or not self._corners else (self._spot,)
        return (*self._corners, *end)

    def _remove(self, key: Qt.Key) -> bool:
        region = self.session.selected_region
        if region is None or key not in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            return False
        self.session.remove_region(region.id)
        return True

    def _close(self) -> None:
        corners = self._corners
        self.cancel()
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        extent = max(max(xs) - min(xs), max(ys) - min(ys))
        if len(corners) >= 3 and extent >= self.host.photo_length(SMALLEST):
            self.session.add_region(corners)

    def _closes(self, point: Point) -> bool:
        near = self.host.dot_radius()
        return len(self._corners) >= 3 and math.dist(self._corners[0], point) <= near

    def _away(self, point: Point) -> float:
        return math.dist(self._corners[-1], point)

    def _place(self, pointer: Pointer) -> Point:
        """Where a straight line from the last corner ends."""
        x, y = pointer.xy
        if pointer.shift and self._corners:
            from_x, from_y = self._corners[-1]
            turn = round(math.atan2(y - from_y, x - from_x) / (math.pi / 4)) * (math.pi / 4)
            along = (x - from_x) * math.cos(turn) + (y - from_y) * math.sin(turn)
            x, y = from_x + along * math.cos(turn), from_y + along * math.sin(turn)
        return self._inside(x, y)

    def _inside(self, x: float, y: float) -> Point:
        photo = self.session.photo
        assert photo is not None
        return min(max(x, 0.0), float(photo.width)), min(max(y, 0.0), float(photo.height))
