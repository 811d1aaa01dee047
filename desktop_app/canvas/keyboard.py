"""The canvas without a mouse: arrows move the selected hints, a cursor or the photo; Enter presses."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from core.hints.hint import Kind
from desktop_app import tool_names
from desktop_app.arrows import ARROWS
from desktop_app.canvas.compare import Compare
from desktop_app.canvas.hint_painter import draw_brush
from desktop_app.canvas.key_cursor import KeyCursor, Point
from desktop_app.canvas.view_transform import ViewTransform
from desktop_app.session import Session
from desktop_app.tools.tool import Pointer, Tool

NUDGE = 1.0
FAR_NUDGE = 10.0
PAN = 48.0
"""View pixels per press; FAR_NUDGE and twice PAN with Shift."""
DIVIDER_STEP = 0.02
"""Of the photo's width, per press."""

_NUDGING = (tool_names.HAND, tool_names.POINT, tool_names.KEEP, tool_names.NEUTRAL)
"""With these tools the arrows belong to the selected hints; the others go where there is no hint yet."""
_CLICKING = (tool_names.POINT, tool_names.KEEP, tool_names.NEUTRAL, tool_names.EYEDROPPER)
_STROKES = (tool_names.BRUSH, tool_names.ERASER)
_EITHER = (tool_names.KEEP, tool_names.NEUTRAL)


class Place(Protocol):
    """What the keys may ask of the canvas."""

    @property
    def view(self) -> ViewTransform: ...
    @property
    def compare(self) -> Compare: ...
    def set_view(self, view: ViewTransform) -> None: ...
    def move_divider(self, by: float) -> None: ...
    def spot_on_screen(self, x: float, y: float) -> QPoint:
        """Where a photo point is, in the pane that shows the colours."""
        ...

    def offer_suggestions(self, x: float, y: float, place: QPoint) -> None: ...
    def key_cursor_moved(self) -> None:
        """The cursor is at another place, or is gone."""
        ...


class Keyboard:
    """Turns a key into a new view, an edit of the session, or a press of the tool in hand.

    Enter clicks where the cursor is. With brush and eraser it puts the tip down and lifts it again, and
    the arrows draw meanwhile; with keep and neutral Shift+Enter does. With the lasso it sets a corner, and
    once more at the same place closes the outline. With Ctrl the arrows move the divider between before and
    after, else the photo, whatever is in hand.
    """

    def __init__(self, session: Session, place: Place) -> None:
        self._session, self._place = session, place
        self.cursor = KeyCursor()
        self._corner: Point | None = None
        """Where Enter set the lasso's last corner."""
        self._nudges: tuple[int, str] | None = None
        session.selectionChanged.connect(lambda _hint: self._rest())
        session.photoChanged.connect(lambda _photo: self.hide())
        # Where the map says comes before where the cursor was.
        session.uncertaintyChanged.connect(lambda shown: shown is None or self.hide())

    @property
    def place(self) -> Point | None:
        """Where the cursor is, photo pixels; None if it is not shown, or what is selected moves in its
        stead."""
        return None if self._nudging or self._region_moves else self.cursor.place

    def hide(self) -> None:
        """The pointer, or something else, is where things happen now."""
        if self.cursor.place is not None:
            self.cursor.place = None
            self._place.key_cursor_moved()

    def arrow(self, event: QKeyEvent, tool: Tool) -> bool:
        """What an arrow key does; False if it is not one. Nudges in a row are one undo step."""
        direction = ARROWS.get(Qt.Key(event.key()))
        if direction is None or self._session.photo is None:
            return False
        view = self._place.view
        far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if direction[0] and self._place.compare.shows_line:
                self._place.move_divider(direction[0] * DIVIDER_STEP)
            else:
                self._pan(direction, far)
        elif self._nudging:
            self._nudge(direction, view.photo_length(FAR_NUDGE if far else NUDGE))
        elif self._session.tool == tool_names.HAND:
            self._pan(direction, far)
        else:
            self._place.set_view(self.cursor.move(direction, far, self._start(), view))
            (tool.move if self._drawing(tool) else tool.hover)(self._pointer())
            self._place.key_cursor_moved()
        return True

    def enter(self, tool: Tool, shift: bool = False) -> bool:
        """What Enter does at the cursor, else where the map says, else in the middle of the view; False
        if the tool has no use for it."""
        session, name = self._session, self._session.tool
        if session.photo is None:
            return False
        if self.cursor.place is None and session.uncertainty is not None:
            return self._take_best()
        if name == tool_names.HAND:
            return False
        if self.cursor.place is None:
            self.cursor.place = self._start()
            self._place.key_cursor_moved()
        pointer = self._pointer()
        if self._drawing(tool):
            tool.release(pointer)
        elif name in _STROKES or (shift and name in _EITHER):
            tool.press(pointer)
        elif name in _CLICKING:
            tool.press(pointer)
            tool.release(pointer)
        elif tool.busy and self._corner == self.cursor.place:
            tool.key(Qt.Key.Key_Return)
        else:
            tool.press(pointer)
            tool.release(pointer)
            self._corner = self.cursor.place if tool.busy else None
        return True

    def lift(self, tool: Tool) -> None:
        """The keys no longer lead: a stroke that they drew ends here."""
        if self.cursor.place is not None and self._drawing(tool):
            tool.release(self._pointer())

    def paint(self, painter: QPainter, brush: float) -> None:
        """brush: radius of the tool's brush, view pixels; 0 if it has none."""
        spot = None if self.place is None else self.cursor.in_view(self._place.view)
        if spot is None:
            return
        if brush:
            draw_brush(painter, QPointF(*spot), brush)
        self.cursor.paint(painter, self._place.view)

    # -- inside ------------------------------------------------------------------------------------
    @property
    def _nudging(self) -> bool:
        return self._session.selected_hint is not None and self._session.tool in _NUDGING

    @property
    def _region_moves(self) -> bool:
        session = self._session
        return session.tool == tool_names.LASSO and session.selected_region is not None

    def _drawing(self, tool: Tool) -> bool:
        """The tip is down. The lasso has none: it goes from corner to corner."""
        return tool.busy and self._session.tool != tool_names.LASSO

    def _pan(self, direction: tuple[int, int], far: bool) -> None:
        step = -PAN * (2 if far else 1)
        self._place.set_view(self._place.view.panned(direction[0] * step, direction[1] * step))

    def _nudge(self, direction: tuple[int, int], by: float) -> None:
        session, hint = self._session, self._session.selected_hint
        assert hint is not None
        if self._nudges is None or self._nudges[0] != hint.id:
            self._nudges = (hint.id, session.new_group("nudge"))
        session.move_chosen(direction[0] * by, direction[1] * by, self._nudges[1])
        moved = session.selected_hint
        # From there the cursor goes on once the hint is let go.
        self.cursor.place = moved.anchor if moved is not None else None

    def _start(self) -> Point:
        """Where the cursor appears: at the selected hint or the map's best place, else in the middle."""
        session, view = self._session, self._place.view
        if session.selected_hint is not None:
            return session.selected_hint.anchor
        if session.uncertainty is not None:
            x, y = session.uncertainty.best
            return float(x), float(y)
        return view.to_photo(view.view[0] / 2, view.view[1] / 2)

    def _take_best(self) -> bool:
        """A hint where the map says: a colour, if what is in hand makes no other kind."""
        x, y = self._session.uncertainty.best
        kinds: dict[str, Kind] = {tool_names.KEEP: "keep", tool_names.NEUTRAL: "neutral"}
        kind = kinds.get(self._session.tool, "color")
        if self._session.place_point(kind, x, y) is not None and kind == "color":
            self._place.offer_suggestions(x, y, self._place.spot_on_screen(x, y))
        return True

    def _pointer(self) -> Pointer:
        assert self.cursor.place is not None
        x, y = self.cursor.place
        return Pointer(x, y, self._place.view.to_view(x, y), self._place.spot_on_screen(x, y))

    def _rest(self) -> None:
        self._nudges = None
