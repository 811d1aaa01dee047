"""Hand: moves the photo, and what is selected on it."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt

from desktop_app import tool_names
from desktop_app.session import Session
from desktop_app.tools.band import Band
from desktop_app.tools.drag_hint import THRESHOLD, HintDrag, press_hint
from desktop_app.tools.drag_region import RegionDrag, grabbed, press_region
from desktop_app.tools.tool import Host, Point, Pointer, Tool


class HandTool(Tool):
    """Drags the photo; a click selects the hint under it, with Ctrl or Shift one more. Of the selected
    region, which shows its outline, a drag moves the outline or a corner. With Ctrl or Shift a drag beside
    the hints selects those that it frames. A click on nothing selects nothing.

    While it stands in for another tool (the space bar, the middle button) it leaves regions and frames.
    """

    cursor = Qt.CursorShape.OpenHandCursor

    def __init__(self, session: Session, host: Host) -> None:
        super().__init__(session, host)
        self._last: Point | None = None
        self._beside: Pointer | None = None
        """A press on nothing, as long as it is a click."""
        self._drag: HintDrag | RegionDrag | Band | None = None

    def press(self, pointer: Pointer) -> None:
        self._last = pointer.view
        hit, self._drag = press_hint(self.session, self.host, pointer)
        if not hit and self._in_hand and not pointer.adds:
            self._drag = press_region(self.session, self.host, pointer, others=False)
            hit = self._drag is not None
        if not hit:
            hit, self._drag = press_hint(self.session, self.host, pointer, bodies=True)
        if hit:
            return
        if not pointer.adds:
            self._beside = pointer
            self.session.select(None)
        elif self._in_hand:
            self._drag = Band(self.session, pointer)

    def move(self, pointer: Pointer) -> None:
        if self._beside is not None and math.dist(pointer.view, self._beside.view) >= THRESHOLD:
            self._beside = None
        if self._drag is not None:
            self._drag.move(pointer)
            self.host.update()
        elif self._last is not None:
            self.host.pan(pointer.view[0] - self._last[0], pointer.view[1] - self._last[1])
            self._last = pointer.view

    def release(self, pointer: Pointer) -> None:
        if self._drag is not None:
            self._drag.release(pointer)
        if self._beside is not None and self._in_hand:
            self.session.select_region(None)
        self._rest()

    def hover(self, pointer: Pointer) -> None:
        over = self._in_hand and grabbed(self.session, self.host, pointer, others=False) is not None
        shapes = Qt.CursorShape
        self.cursor = shapes.SizeAllCursor if over else shapes.OpenHandCursor

    def key(self, key: Qt.Key, shift: bool = False) -> bool:
        if key != Qt.Key.Key_Escape:
            return False
        if self.busy:
            self.cancel()
            return True
        selected = self.session.selected_region is not None
        self.session.select_region(None)
        return selected

    def cancel(self) -> None:
        if self._drag is not None:
            self._drag.cancel()
        self._rest()
        self.host.update()

    @property
    def busy(self) -> bool:
        return self._drag is not None and self._drag.moving

    @property
    def band(self) -> tuple[Point, ...]:
        return self._drag.corners if isinstance(self._drag, Band) else ()

    @property
    def _in_hand(self) -> bool:
        return self.session.tool == tool_names.HAND

    def _rest(self) -> None:
        self._drag = self._last = self._beside = None
