"""What is seen at the pointer: the shape of the cursor, and the brush in its true size."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter

from desktop_app.canvas import hint_painter
from desktop_app.canvas.photo_view import PhotoView
from desktop_app.hit import hit_test
from desktop_app.tools.toolbox import Toolbox

SMALLEST_BRUSH = 3.0
"""View pixels: below it the brush is drawn as the plain cursor."""


class PointerLook:
    """Follows the pointer over a view of the photo with the tool of a toolbox.

    place: where the pointer is, in view pixels of the pane it is in; None: not over the view. hand: the
    photo is being moved (Closed), or would be (Open), whatever the tool; None: it would not.
    """

    def __init__(self, view: PhotoView, toolbox: Toolbox) -> None:
        self._view, self._toolbox = view, toolbox
        self.place: QPointF | None = None
        self.hand: Qt.CursorShape | None = None

    @property
    def brush_radius(self) -> float:
        """View pixels."""
        return self._view.view.length(self._view.session.brush_radius)

    def move(self, place: QPointF) -> None:
        """The pointer is here now."""
        old, self.place = self.place, place
        if self._shows_brush:
            for spot in (old, place):
                if spot is not None:
                    self._view.refresh(self._brush_rect(spot))

    def show(self) -> None:
        """Give the cursor the shape that fits what it is over."""
        tool, session = self._toolbox.current, self._view.session
        shape = tool.cursor
        if session.photo is None:
            shape = Qt.CursorShape.ArrowCursor
        elif self.hand is not None:
            shape = self.hand
        elif self.place is not None and self.over_line(self.place):
            shape = Qt.CursorShape.SplitHCursor
        elif self.place is not None and not tool.shows_brush and self._over_hint(self.place):
            shape = Qt.CursorShape.PointingHandCursor
        elif self._shows_brush:
            shape = Qt.CursorShape.BlankCursor
        self._view.setCursor(shape)

    def over_line(self, place: QPointF) -> bool:
        """Whether a press there would take the line between before and after."""
        view = self._view
        visible = view.frame().intersected(view.pane_rect())
        return view.compare.grabs(
            place.x(), place.y(), view.divider_x(), visible.top(), visible.bottom()
        )

    def paint(self, painter: QPainter) -> None:
        """The outline of the brush, if there is one."""
        if self.place is not None and self._shows_brush and self._view.underMouse():
            hint_painter.draw_brush(painter, self.place, self.brush_radius)

    @property
    def _shows_brush(self) -> bool:
        return (
            self._view.session.photo is not None
            and self._toolbox.current.shows_brush
            and self.hand is None
            and self.brush_radius >= SMALLEST_BRUSH
        )

    def _brush_rect(self, place: QPointF) -> QRect:
        radius = int(self.brush_radius) + 4
        centre = place.toPoint()
        return QRect(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)

    def _over_hint(self, place: QPointF) -> bool:
        view = self._view.view
        radius = view.photo_length(hint_painter.TOUCH_RADIUS)
        spot = view.to_photo(place.x(), place.y())
        return hit_test(self._view.session.hints, *spot, radius) is not None
