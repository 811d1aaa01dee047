"""The canvas: the photo, its hints, and the tool in the person's hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QTabletEvent,
)
from PySide6.QtWidgets import QWidget

from desktop_app import tool_names
from desktop_app.canvas import hint_painter
from desktop_app.canvas.asked import Asked, asked_by_keys, thing_at
from desktop_app.canvas.gestures import GESTURES, Gestures
from desktop_app.canvas.held_keys import HeldKeys
from desktop_app.canvas.keyboard import Keyboard
from desktop_app.canvas.outline import March, draw_outline, draw_regions
from desktop_app.canvas.photo_view import PhotoView
from desktop_app.canvas.pointer_look import PointerLook
from desktop_app.session import Session
from desktop_app.tools.tool import Pointer, Tool
from desktop_app.tools.toolbox import Toolbox

_TOOL_KEYS = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Escape,
)


class Canvas(PhotoView):
    """Signals: pointed((x, y) | None), the photo point under the pointer; suggestionsWanted(x, y,
    screen position), after a click that placed or took a colour hint; steered(x, y), where the keys' cursor
    is now; menuWanted(Asked), a context menu."""

    pointed = Signal(object)
    steered = Signal(float, float)
    suggestionsWanted = Signal(float, float, QPoint)
    menuWanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._show_hints = True
        self._keyboard = Keyboard(session, self)
        self._gestures = Gestures(self, self)
        self._pressed: Tool | None = None
        self._dragging_line = False
        self._space = False
        holds = {Qt.Key.Key_Backslash: self.show_before, Qt.Key.Key_Space: self._hold_space}
        self._held = HeldKeys(holds, self)
        self._sketched = QRect()
        """What the stroke that is being drawn covers, in view pixels."""
        self._asked: QPointF | None = None
        """Where the menu of the photo was asked for, in view pixels, as long as it is open."""
        self._pane = 0.0
        """The left edge, in view pixels, of the pane that the pointer is in."""
        self.toolbox = Toolbox(session, self, self)
        self.pointer_look = PointerLook(self, self.toolbox)
        self.toolbox.changed.connect(self._on_tool)
        self._march = March(self)
        self._march.stepped.connect(self.update)
        session.regionSelected.connect(lambda _region: self._on_tool())
        session.outlinesChanged.connect(self._on_tool)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Photo"))
        self.setAccessibleDescription(
            self.tr(
                "The photo with its hints. Choose a tool and click or drag; or go there with the arrow keys"
                " and press Enter."
            )
        )
        self.setMinimumSize(240, 180)
        session.documentChanged.connect(lambda _document: self._on_document())
        for signal in (session.selectionChanged, session.colourChanged):
            signal.connect(lambda _value: self.update())
        session.brushRadiusChanged.connect(lambda _radius: self._update_cursor())
        session.photoChanged.connect(lambda _photo: self._drop())
        self.viewChanged.connect(lambda _view: self._update_cursor())
        self._update_cursor()

    def zoom_to(self, scale: float) -> None:
        """1.0 is 100 %, a photo pixel on a device pixel. At the pointer if it is over the canvas."""
        self.set_view(self.view.zoomed_to(scale, self._at_pointer()))

    def zoom_by(self, factor: float) -> None:
        self.set_view(self.view.zoomed(factor, self._at_pointer()))

    # -- what gestures ask of it -------------------------------------------------------------------
    def zoom_at(self, place: QPointF, factor: float) -> None:
        """place: of the widget; the photo point under it stays there."""
        self._enter_pane(place)
        place = self._in_pane(place)
        self.set_view(self.view.zoomed(factor, (place.x(), place.y())))

    def switch_fit(self, place: QPointF) -> None:
        """The whole photo; if it shows that already, 100 % with what is under the place where it is."""
        if self.view.fitted:
            place = self._in_pane(place)
            self.set_view(self.view.zoomed_to(1.0, (place.x(), place.y())))
        else:
            self.fit()

    def give_up(self) -> None:
        self._drop()

    def show_hints(self, shown: bool) -> None:
        self._show_hints = shown
        self.update()

    def escape(self) -> bool:
        """Give up the stroke or drag that is going on; else the selection; else the map. False if there
        was nothing to give up."""
        if self.toolbox.current.busy or (self._pressed is not None and self._pressed.busy):
            self._drop()
        elif self.session.selected is not None:
            self.session.select(None)
        elif not self.toolbox.current.key(Qt.Key.Key_Escape):
            shown = self.session.uncertainty is not None
            self.session.hide_uncertainty()
            return shown
        return True

    # -- what tools ask of their host --------------------------------------------------------------
    def pan(self, dx: float, dy: float) -> None:
        self.set_view(self.view.panned(dx, dy))

    def dot_radius(self) -> float:
        return self.view.photo_length(hint_painter.TOUCH_RADIUS)

    def photo_length(self, view_pixels: float) -> float:
        return self.view.photo_length(view_pixels)

    def offer_suggestions(self, x: float, y: float, place: QPoint) -> None:
        self.suggestionsWanted.emit(x, y, place)

    def update_sketch(self) -> None:
        sketch, old = self.toolbox.current.sketch, self._sketched
        self._sketched = hint_painter.stroke_area(self.view, sketch) if sketch else QRect()
        self.refresh(old.united(self._sketched))

    # -- what the keys ask of it -------------------------------------------------------------------
    def spot_on_screen(self, x: float, y: float) -> QPoint:
        spot = QPointF(*self.view.to_view(x, y)) + QPointF(self.panes()[-1][0], 0)
        return self.mapToGlobal(spot.toPoint())

    def key_cursor_moved(self) -> None:
        place = self._keyboard.place
        if place is not None:
            self.pointed.emit(place)
            self.steered.emit(*place)
        self.update()

    # -- pointer -----------------------------------------------------------------------------------
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None or self._dragging_line:
            return
        self._keyboard.lift(self.toolbox.current)
        self._keyboard.hide()
        self._enter_pane(event.position())
        place = self.pointer_look.place = self._in_pane(event.position())
        if self.session.photo is None:
            return
        button = event.button()
        if button == Qt.MouseButton.MiddleButton or (
            button == Qt.MouseButton.LeftButton and self._space
        ):
            self._start(self.toolbox.hand, place, event, 1.0)
        elif button == Qt.MouseButton.LeftButton:
            if self.pointer_look.over_line(place):
                self._dragging_line = True
            else:
                self._start(self.toolbox.current, place, event, 1.0)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._in_pane(event.position())
        if place != self.pointer_look.place and not self.toolbox.current.busy:
            self._keyboard.hide()
        self._track(place)
        if self._dragging_line:
            frame = self.frame()
            share = (place.x() - frame.left()) / max(1.0, frame.width())
            self.set_compare(self.compare.moved_to(share))
        elif self._pressed is not None:
            self._pressed.move(self._pointer(place, event, 1.0))
        elif self.session.photo is not None:
            self.toolbox.current.hover(self._pointer(place, event, 1.0))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.buttons() == Qt.MouseButton.NoButton:
            self._finish(self._in_pane(event.position()), event, 1.0)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """With the hand: fit, or 100 % where the pointer is. Every other tool clicks twice."""
        if event.button() != Qt.MouseButton.LeftButton or self.session.photo is None:
            return
        if self.toolbox.current is not self.toolbox.hand:
            pointer = self._pointer(self._in_pane(event.position()), event, 1.0)
            if not self.toolbox.current.double_click(pointer):
                self.mousePressEvent(event)
        else:
            self.switch_fit(event.position())

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen draws with pressure; everything else it does as the mouse that Qt makes of it."""
        if self._pressed is None:
            self._enter_pane(event.position())
        place, pressure = self._in_pane(event.position()), event.pressure()
        if event.type() == QEvent.Type.TabletPress and event.button() == Qt.MouseButton.LeftButton:
            if self.session.photo is None or self._space or self.pointer_look.over_line(place):
                event.ignore()
                return
            self._start(self.toolbox.current, place, event, pressure)
        elif event.type() == QEvent.Type.TabletMove and self._pressed is not None:
            self._track(place)
            self._pressed.move(self._pointer(place, event, pressure))
        elif event.type() == QEvent.Type.TabletRelease and self._pressed is not None:
            self._finish(place, event, pressure)
        else:
            event.ignore()
            return
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self.pointer_look.place = None
        self.pointed.emit(None)
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Not while something is drawn or dragged: that goes on."""
        event.accept()
        session, tool = self.session, self.toolbox.current
        if session.photo is None or self._pressed or self._dragging_line or tool.busy:
            return
        outlines = self._shows_outlines()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place, thing = asked_by_keys(session, self._keyboard.place, self.view, outlines)
            spot = self.spot_on_screen(*place)
            corner, end = self.mapToGlobal(QPoint()), self.mapToGlobal(self.rect().bottomRight())
            spot.setX(min(max(spot.x(), corner.x()), end.x()))
            spot.setY(min(max(spot.y(), corner.y()), end.y()))
            view_place = self.view.to_view(*place)
        else:
            spot, at = event.globalPos(), self._in_pane(QPointF(event.pos()))
            view_place = at.x(), at.y()
            place = self.view.to_photo(*view_place)
            shown = self._show_hints
            thing = thing_at(session, place, self.view, self.dot_radius(), shown, outlines)
        self._asked = QPointF(*view_place) if thing is None else None
        self.menuWanted.emit(Asked(*place, thing, spot))

    def menu_is_gone(self) -> None:
        self._asked = None

    # -- keys --------------------------------------------------------------------------------------
    def event(self, event: QEvent) -> bool:
        """While a tool is busy its keys come before the window's shortcuts."""
        if event.type() in GESTURES and self._gestures.take(event):
            return True
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self.toolbox.current.busy
            and event.key() in _TOOL_KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        tool, enter = self.toolbox.current, event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        # Where the keys lead, Enter is a press of the tool; else the lasso closes with it.
        steering = enter and self._keyboard.place is not None
        used = not steering and tool.key(Qt.Key(event.key()), shift)
        if used or (event.key() == Qt.Key.Key_Escape and self.escape()) or self._held.press(event):
            event.accept()
        elif enter and self._keyboard.enter(tool, shift):
            self.update()
        elif not self._keyboard.arrow(event, tool):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self._held.release(event):
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A key that is let go elsewhere is never heard here."""
        self._held.let_go()
        self._keyboard.lift(self.toolbox.current)
        super().focusOutEvent(event)

    # -- inside ------------------------------------------------------------------------------------
    def _enter_pane(self, place: QPointF) -> None:
        """The pane under the pointer; a drag stays with the one in which it began."""
        self._pane = max((left for left, _ in self.panes() if left <= place.x()), default=0.0)

    def _in_pane(self, place: QPointF) -> QPointF:
        """A place of the widget in view pixels."""
        if self._pressed is None and not self._dragging_line:
            self._enter_pane(place)
        return QPointF(place.x() - self._pane, place.y())

    def _at_pointer(self) -> tuple[float, float] | None:
        steered = self._keyboard.place
        if steered is not None and self._asked is None:
            return self.view.to_view(*steered)
        place = self._asked if self._asked is not None else self.pointer_look.place
        return (place.x(), place.y()) if place is not None else None

    def _pointer(
        self, place: QPointF, event: QMouseEvent | QTabletEvent, pressure: float
    ) -> Pointer:
        x, y = self.view.to_photo(place.x(), place.y())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        spot = event.globalPosition().toPoint()
        return Pointer(x, y, (place.x(), place.y()), spot, shift, pressure, ctrl)

    def _start(
        self, tool: Tool, place: QPointF, event: QMouseEvent | QTabletEvent, pressure: float
    ) -> None:
        self._pressed = tool
        self._on_tool()
        tool.press(self._pointer(place, event, pressure))

    def _finish(self, place: QPointF, event: QMouseEvent | QTabletEvent, pressure: float) -> None:
        tool, self._pressed = self._pressed, None
        self._dragging_line = False
        if tool is not None:
            tool.release(self._pointer(place, event, pressure))
        self._update_cursor()
        self.update()

    def _drop(self) -> None:
        tool, self._pressed = self._pressed or self.toolbox.current, None
        self._dragging_line = False
        tool.cancel()
        self._update_cursor()
        self.update()

    def _track(self, place: QPointF) -> None:
        if self.session.photo is not None:
            self.pointed.emit(self.view.to_photo(place.x(), place.y()))
        self.pointer_look.move(place)
        if self._pressed is None:
            self._update_cursor()

    def _hold_space(self, held: bool) -> None:
        self._space = held
        self._update_cursor()

    def _on_tool(self) -> None:
        """Another tool or region: its outline marches."""
        if self._shows_outlines():
            self._march.start()
        else:
            self._march.stop()
        self._update_cursor()
        self.update()

    def _shows_outlines(self) -> bool:
        session = self.session
        by_hand = session.tool == tool_names.HAND and session.selected_region is not None
        return by_hand or session.tool == tool_names.LASSO or session.outlines_wanted

    def _update_cursor(self) -> None:
        closed = self._pressed is self.toolbox.hand
        moving = Qt.CursorShape.ClosedHandCursor if closed else Qt.CursorShape.OpenHandCursor
        self.pointer_look.hand = moving if closed or self._space else None
        self.pointer_look.show()

    def _on_document(self) -> None:
        # While a stroke grows, its sketch is all that changes on the photo.
        if not (self.session.drawing and self.toolbox.current.sketch is not None):
            self.update()

    def paint_over(self, painter: QPainter, area: QRectF) -> None:
        if self._show_hints and not self.compare.held:
            sketch = self.toolbox.current.sketch
            hint_painter.draw_hints(painter, self.view, self.session, sketch, area)
        if self._shows_outlines() and not self.compare.held:
            drawing = self.toolbox.current.outline
            draw_regions(painter, self.view, self.session, drawing, self._march.phase)
        if band := self.toolbox.current.band:
            draw_outline(painter, self.view, band, 0.0, closed=True)
        self.pointer_look.paint(painter)
        if self.hasFocus() and not self.compare.held:
            brush = self.pointer_look.brush_radius if self.toolbox.current.shows_brush else 0.0
            self._keyboard.paint(painter, brush)
