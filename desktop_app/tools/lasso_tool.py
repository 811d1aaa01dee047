"""Lasso: outlines a region, drawn freehand or corner by corner, and changes outlines."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import Qt
from skimage.measure import approximate_polygon

from desktop_app.arrows import ARROWS
from desktop_app.outline_hit import handles
from desktop_app.session import Session
from desktop_app.tools.drag_region import SPACING, RegionDrag, grabbed, press_region
from desktop_app.tools.tool import Host, Point, Pointer, Tool

THRESHOLD = 3.0
"""View pixels the pointer must travel before a click becomes a drag."""
STEP = 2.0
"""View pixels between the corners of a freehand line."""
COARSENESS = 1.0
"""View pixels a freehand line may be off, so that its outline has corners that can be moved."""
NUDGE, FAR_NUDGE = 1.0, 10.0
"""View pixels per press of an arrow key, without Shift and with it."""
_CORNER_KEYS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
SMALLEST = 12.0
"""View pixels: a region whose longer side is less was no region."""


class LassoTool(Tool):
    """A drag from the start closes when it is let go. Clicks set corners, and a drag between them draws
    on; a double click, Enter or a click on the first corner closes. Backspace takes back the last
    corner or line, Escape all. Shift keeps a line to steps of 45 degrees.

    With nothing begun, a press on an outline selects its region, and a drag moves it, or one corner of
    the selected one; with Ctrl a press begins a new outline there as well. Arrows move what is selected,
    Page Up and Page Down go to another corner, Backspace removes the region, Escape deselects.
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
        self._drag: RegionDrag | None = None

    def press(self, pointer: Pointer) -> None:
        if self.session.photo is None:
            return
        if not self._corners and not pointer.ctrl:
            self._drag = press_region(self.session, self.host, pointer)
            if self._drag is not None:
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
        if self._drag is not None:
            self._drag.move(pointer)
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
        drag, self._drag = self._drag, None
        if drag is not None:
            drag.release(pointer)
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
        over = not self._corners and grabbed(self.session, self.host, pointer) is not None
        shapes = Qt.CursorShape
        self.cursor = shapes.SizeAllCursor if over else shapes.CrossCursor

    def double_click(self, pointer: Pointer) -> bool:
        if not self._corners:
            return False
        self._close()
        return True

    def key(self, key: Qt.Key, shift: bool = False) -> bool:
        if self._drag is not None:
            if key == Qt.Key.Key_Escape:
                self.cancel()
            return key == Qt.Key.Key_Escape
        if not self._corners:
            return self._change(key, FAR_NUDGE if shift else NUDGE)
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
        drag, self._drag = self._drag, None
        if drag is not None:
            drag.cancel()
        self.host.update()

    @property
    def busy(self) -> bool:
        return bool(self._corners) or (self._drag is not None and self._drag.moving)

    @property
    def outline(self) -> tuple[Point, ...]:
        end = () if self._spot is None or not self._corners else (self._spot,)
        return (*self._corners, *end)

    def _change(self, key: Qt.Key, step: float) -> bool:
        """A key while nothing is being drawn: it is the selected region's."""
        session, region = self.session, self.session.selected_region
        if region is None:
            return False
        if key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            session.remove_region(region.id)
        elif key == Qt.Key.Key_Escape:
            session.select_region(None)
        elif key in _CORNER_KEYS:
            offered = handles(region.points, self.host.photo_length(SPACING))
            session.select_corner(_next(offered, session.corner, _CORNER_KEYS[key]))
        elif key in ARROWS:
            by = self.host.photo_length(step)
            session.nudge_region(ARROWS[key][0] * by, ARROWS[key][1] * by)
        else:
            return False
        return True

    def _close(self) -> None:
        corners = self._corners
        self.cancel()
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        extent = max(max(xs) - min(xs), max(ys) - min(ys))
        if len(corners) >= 3 and extent >= self.host.photo_length(SMALLEST):
            self.session.add_region(self._simplified(corners))

    def _simplified(self, corners: list[Point]) -> list[Point]:
        """Douglas and Peucker's approximation; as it is where that leaves no area."""
        ring = np.array([*corners, corners[0]])
        kept = approximate_polygon(ring, self.host.photo_length(COARSENESS))[:-1]
        return [(float(x), float(y)) for x, y in kept] if len(kept) >= 3 else corners

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


def _next(offered: tuple[int, ...], corner: int | None, step: int) -> int | None:
    """From the whole outline (None) through the corners and back to it."""
    stops = (None, *offered)
    here = stops.index(corner) if corner in stops else 0
    return stops[(here + step) % len(stops)]
