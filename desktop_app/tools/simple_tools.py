"""Point, eraser and eyedropper."""

from __future__ import annotations

from PySide6.QtCore import QT_TR_NOOP, Qt

from core.document.document import Document
from desktop_app.hit import touched
from desktop_app.session import Session
from desktop_app.tools.drag_hint import HintDrag, press_hint
from desktop_app.tools.tool import Host, Pointer, Tool


class PointTool(Tool):
    """A click places a colour hint and offers suggestions; on a hint it selects, with Ctrl or Shift one
    more, and a drag moves what is selected."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, session: Session, host: Host) -> None:
        super().__init__(session, host)
        self._drag: HintDrag | None = None

    def press(self, pointer: Pointer) -> None:
        hit, self._drag = press_hint(self.session, self.host, pointer)
        if hit or pointer.adds:
            return
        self.session.select(None)
        self.session.place_point("color", *pointer.xy)
        hint = self.session.selected_hint
        self._drag = HintDrag(self.session, hint, pointer) if hint else None

    def move(self, pointer: Pointer) -> None:
        if self._drag is not None:
            self._drag.move(pointer)

    def release(self, pointer: Pointer) -> None:
        drag, self._drag = self._drag, None
        if drag is None:
            return
        drag.release(pointer)
        hint = self.session.selected_hint
        if hint is not None and hint.kind == "color" and not drag.moving:
            self.host.offer_suggestions(*hint.anchor, pointer.place)

    def cancel(self) -> None:
        if self._drag is not None:
            self._drag.cancel()
        self._drag = None

    @property
    def busy(self) -> bool:
        return self._drag is not None and self._drag.moving


class EraserTool(Tool):
    """Removes every hint it touches; one drag is one undo step."""

    cursor = Qt.CursorShape.CrossCursor
    shows_brush = True

    def __init__(self, session: Session, host: Host) -> None:
        super().__init__(session, host)
        self._last: tuple[float, float] | None = None
        self._left: Document | None = None

    def press(self, pointer: Pointer) -> None:
        self._left = self.session.committed
        self._last = pointer.xy
        self._erase(pointer)

    def move(self, pointer: Pointer) -> None:
        self._erase(pointer)

    def release(self, pointer: Pointer) -> None:
        self._erase(pointer)
        left, self._left, self._last = self._left, None, None
        if left is not None and left is not self.session.committed:
            self.session.edit(left, QT_TR_NOOP("Erase hints"))

    def cancel(self) -> None:
        self._left = self._last = None
        self.session.drop_draft()

    @property
    def busy(self) -> bool:
        return self._left is not None

    def _erase(self, pointer: Pointer) -> None:
        if self._left is None or self._last is None:
            return
        gone = touched(self._left.hints, self._last, pointer.xy, self.session.brush_radius)
        self._last = pointer.xy
        if gone:
            rest = tuple(hint for hint in self._left.hints if hint.id not in gone)
            self._left = self._left.with_hints(rest)
            self.session.draft(self._left)


class EyedropperTool(Tool):
    """Takes the colour of the colorized picture; the selected hint, if any, gets it."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, session: Session, host: Host) -> None:
        super().__init__(session, host)
        self._group: str | None = None

    def press(self, pointer: Pointer) -> None:
        self._group = self.session.new_group("eyedropper")
        self._take(pointer)

    def move(self, pointer: Pointer) -> None:
        self._take(pointer)

    def release(self, pointer: Pointer) -> None:
        self._group = None

    def _take(self, pointer: Pointer) -> None:
        ab = self.session.colour_at(*pointer.xy)
        if ab is not None:
            self.session.choose_colour(ab, self._group)
