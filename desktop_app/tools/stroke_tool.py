"""Brush, keep and neutral: strokes that colour while they are drawn."""

from __future__ import annotations

import math

from PySide6.QtCore import QT_TR_NOOP, Qt, QTimer

from core.hints.hint import Hint, Kind
from desktop_app.session import Session
from desktop_app.tools.drag_hint import HintDrag, press_hint
from desktop_app.tools.smoothing import smoothed
from desktop_app.tools.tool import Host, Pointer, Tool

LIVE_INTERVAL_MS = 40
"""Moves are gathered this long before the document sees them: faster than the eye, slower than mice."""

LABELS: dict[Kind, str] = {
    "color": QT_TR_NOOP("Brush"),
    "keep": QT_TR_NOOP("Keep colour"),
    "neutral": QT_TR_NOOP("Make neutral"),
}


class StrokeTool(Tool):
    """Draws strokes of one kind. Keep and neutral also take clicks and select hints; the brush paints.

    Shift draws a straight line. A pen's pressure, the strongest of the stroke, narrows the brush.
    """

    cursor = Qt.CursorShape.CrossCursor
    shows_brush = True

    def __init__(self, session: Session, host: Host, kind: Kind) -> None:
        super().__init__(session, host)
        self._kind = kind
        self._points: list[tuple[float, float]] = []
        self._pressure = 0.0
        self._drag: HintDrag | None = None
        self._timer = QTimer(session, singleShot=True, interval=LIVE_INTERVAL_MS)
        self._timer.timeout.connect(self._show_live)

    def press(self, pointer: Pointer) -> None:
        photo = self.session.photo
        if photo is None or self.session.luminance_at(*pointer.xy) is None:
            return
        if self._kind != "color":
            hit, self._drag = press_hint(self.session, self.host, pointer)
            if hit:
                return
        self.session.select(None)
        self._points = [pointer.xy]
        self._pressure = pointer.pressure
        self.host.update()

    def move(self, pointer: Pointer) -> None:
        if self._drag is not None:
            self._drag.move(pointer)
        elif self._points:
            self._extend(pointer)

    def release(self, pointer: Pointer) -> None:
        if self._drag is not None:
            self._drag.release(pointer)
            self._drag = None
        elif self._points:
            self._extend(pointer)
            hint = self.sketch
            self._forget()
            if hint is None:
                return
            if len(hint.points) == 1 and self._kind != "color":
                self.session.drop_draft()
                self.session.place_point(self._kind, *hint.points[0])
            else:
                self.session.add_hint(hint, LABELS[self._kind], select=False)

    def cancel(self) -> None:
        if self._drag is not None:
            self._drag.cancel()
            self._drag = None
        if self._points:
            self._forget()
            self.session.drop_draft()
            self.host.update()

    @property
    def busy(self) -> bool:
        return bool(self._points) or (self._drag is not None and self._drag.moving)

    @property
    def sketch(self) -> Hint | None:
        if not self._points:
            return None
        radius = self.session.brush_radius * (0.25 + 0.75 * self._pressure)
        ab = self.session.current_ab if self._kind == "color" else None
        return Hint(self._kind, smoothed(self._points), max(0.5, radius), ab)

    def _extend(self, pointer: Pointer) -> None:
        photo = self.session.photo
        if photo is None:
            return
        x = min(max(pointer.x, 0.0), photo.width - 1.0)
        y = min(max(pointer.y, 0.0), photo.height - 1.0)
        self._pressure = max(self._pressure, pointer.pressure)
        step = max(self.session.brush_radius * 0.2, self.host.photo_length(2))
        if math.dist(self._points[0 if pointer.shift else -1], (x, y)) < step:
            return
        if pointer.shift:
            self._points[1:] = [(x, y)]
        else:
            self._points.append((x, y))
        self.host.update_sketch()
        if not self._timer.isActive():
            self._timer.start()

    def _show_live(self) -> None:
        hint, document = self.sketch, self.session.committed
        if hint is not None and document is not None:
            self.session.draft(document.add_hint(hint))

    def _forget(self) -> None:
        self._points = []
        self._pressure = 0.0
        self._timer.stop()
