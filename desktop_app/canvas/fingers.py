"""Fingers on a touch screen: one acts as the tool in hand, two move and zoom the photo."""

from __future__ import annotations

import math
from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QEventPoint, QGuiApplication, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QApplication, QWidget

from core.document.document import Document
from desktop_app.session import Session

SLOP = 10.0
"""Logical pixels that a finger moves while it only taps."""

_NEAR = 24.0
"""Two fingers are taken to be at least this far apart, logical pixels: closer ones would zoom in leaps."""

_Two = tuple[tuple[int, int], QPointF, float]
"""Which fingers, the middle between them, how far they are apart."""


class _Phase(Enum):
    NONE = auto()
    WAITING = auto()
    """One finger is down: it may become a tap, a stroke, or the first of two."""
    TOOL = auto()
    TWO = auto()
    OVER = auto()
    """Fingers of a gesture that has ended are still down."""


class View(Protocol):
    """What the fingers ask of the canvas."""

    session: Session

    def pan(self, dx: float, dy: float) -> None: ...
    def zoom_at(self, place: QPointF, factor: float) -> None: ...
    def give_up(self) -> None: ...


class Fingers:
    """The tool hears of the first finger as of a mouse, but not before it moves or leaves: so the first of two
    places no hint. What the tool has begun when a second one comes is taken back. One that stays where it is
    asks for the context menu, as where the system does that for a finger that nothing else hears of."""

    def __init__(self, view: View, canvas: QWidget) -> None:
        self._view, self._canvas = view, canvas
        self._phase = _Phase.NONE
        self._start = QPointF()
        self._before: Document | None = None
        """What the tool found."""
        self._two: _Two | None = None
        self._tapped: tuple[int, QPointF] | None = None
        """When, in the events' milliseconds, and where."""
        self._hold = QTimer(canvas, singleShot=True)
        self._hold.timeout.connect(self._ask_menu)

    def take(self, event: QTouchEvent) -> None:
        """Fingers come, move, go or are taken away by the desktop."""
        down = [p for p in event.points() if p.state() != QEventPoint.State.Released]
        if event.type() == QEvent.Type.TouchCancel:
            self._forget_tool()
            self._phase = _Phase.NONE
        elif len(down) >= 2 and self._phase is not _Phase.OVER:
            self._pinch(down[0], down[1])
        elif self._phase in (_Phase.TWO, _Phase.OVER):
            self._phase = _Phase.OVER if down else _Phase.NONE
            self._two = None
        elif down:
            self._move(down[0], event)
        elif event.points():
            self._lift(event.points()[0], event)

    # -- one finger --------------------------------------------------------------------------------
    def _move(self, finger: QEventPoint, event: QTouchEvent) -> None:
        place = finger.position()
        if self._phase is _Phase.NONE:
            self._phase, self._start = _Phase.WAITING, place
            self._hold.start(QGuiApplication.styleHints().mousePressAndHoldInterval())
        elif self._phase is _Phase.WAITING and _distance(place, self._start) > SLOP:
            self._press(event)
        if self._phase is _Phase.TOOL:
            self._send(QEvent.Type.MouseMove, place, event)

    def _lift(self, finger: QEventPoint, event: QTouchEvent) -> None:
        if self._phase is _Phase.WAITING:
            self._press(event, again=self._is_second(event))
            self._send(QEvent.Type.MouseButtonRelease, self._start, event)
        elif self._phase is _Phase.TOOL:
            self._tapped = None
            self._send(QEvent.Type.MouseButtonRelease, finger.position(), event)
        self._phase = _Phase.NONE
        # No pointer stays where the finger was.
        QApplication.sendEvent(self._canvas, QEvent(QEvent.Type.Leave))

    def _press(self, event: QTouchEvent, again: bool = False) -> None:
        self._phase = _Phase.TOOL
        self._before = self._view.session.committed
        kinds = QEvent.Type
        kind = kinds.MouseButtonDblClick if again else kinds.MouseButtonPress
        self._send(kind, self._start, event)

    def _ask_menu(self) -> None:
        if self._phase is _Phase.WAITING:
            self._phase, self._tapped = _Phase.OVER, None
            reason, place = QContextMenuEvent.Reason.Other, self._start.toPoint()
            spot = self._canvas.mapToGlobal(place)
            QApplication.sendEvent(self._canvas, QContextMenuEvent(reason, place, spot))

    def _is_second(self, event: QTouchEvent) -> bool:
        """A tap that makes the last one a double tap; remembers it otherwise."""
        hints, last = QGuiApplication.styleHints(), self._tapped
        near = last is not None and _distance(last[1], self._start) <= 2 * SLOP
        soon = last is not None and event.timestamp() - last[0] <= hints.mouseDoubleClickInterval()
        self._tapped = None if near and soon else (event.timestamp(), self._start)
        return near and soon

    def _send(self, kind: QEvent.Type, place: QPointF, event: QTouchEvent) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        moves, released = kind == QEvent.Type.MouseMove, kind == QEvent.Type.MouseButtonRelease
        QApplication.sendEvent(
            self._canvas,
            QMouseEvent(
                kind,
                place,
                self._canvas.mapToGlobal(place),
                none if moves else left,
                none if released else left,
                event.modifiers(),
            ),
        )

    def _forget_tool(self) -> None:
        if self._phase is _Phase.TOOL:
            session = self._view.session
            self._view.give_up()
            if session.committed is not self._before and session.can_undo:
                session.undo()

    # -- two fingers -------------------------------------------------------------------------------
    def _pinch(self, one: QEventPoint, other: QEventPoint) -> None:
        self._forget_tool()
        self._phase = _Phase.TWO
        middle = (one.position() + other.position()) / 2
        apart = max(_NEAR, _distance(one.position(), other.position()))
        last, ids = self._two, (one.id(), other.id())
        if last is not None and last[0] == ids:
            self._view.pan(middle.x() - last[1].x(), middle.y() - last[1].y())
            self._view.zoom_at(middle, apart / last[2])
        self._two = (ids, middle, apart)


def _distance(one: QPointF, other: QPointF) -> float:
    return math.hypot(one.x() - other.x(), one.y() - other.y())
