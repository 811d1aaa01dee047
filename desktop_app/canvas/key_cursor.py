"""A cursor on the photo that the arrow keys move: where Enter presses with the tool in hand."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLineF, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop_app.canvas.view_transform import ViewTransform

STEP, FAR_STEP = 8.0, 48.0
"""View pixels per press, without Shift and with it."""
_ROOM = 40.0
"""View pixels between the cursor and the edge of the view, where there is more of the photo to see."""
_GAP, _ARM = 4.0, 14.0

Point = tuple[float, float]


class KeyCursor:
    """place: where it is, photo pixels; None while it is not shown."""

    def __init__(self) -> None:
        self.place: Point | None = None

    def move(self, direction: Point, far: bool, start: Point, view: ViewTransform) -> ViewTransform:
        """A step from where it is, or from start (photo pixels); no further than the photo goes. The view,
        moved along where the cursor would leave it."""
        x, y = self.place or start
        step = view.photo_length(FAR_STEP if far else STEP)
        wide, high = view.photo
        # On the last pixel, not on the edge behind it: that is off the photo.
        x = min(max(x + direction[0] * step, 0.0), wide - 0.5)
        y = min(max(y + direction[1] * step, 0.0), high - 0.5)
        self.place = x, y
        return _seen(view, self.place)

    def in_view(self, view: ViewTransform) -> Point | None:
        """View pixels."""
        return None if self.place is None else view.to_view(*self.place)

    def area(self, view: ViewTransform, radius: float = 0.0) -> QRect:
        """What it covers, in view pixels; radius: of the brush that is drawn with it."""
        spot = self.in_view(view)
        if spot is None:
            return QRect()
        reach = int(max(_ARM, radius)) + 4
        return QRect(round(spot[0]) - reach, round(spot[1]) - reach, 2 * reach, 2 * reach)

    def paint(self, painter: QPainter, view: ViewTransform) -> None:
        """Cross hairs, readable on light and dark."""
        spot = self.in_view(view)
        if spot is None:
            return
        arms = [
            QLineF(QPointF(*spot) + _GAP * way, QPointF(*spot) + _ARM * way)
            for way in (QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1))
        ]
        for colour, width in ((QColor(0, 0, 0, 200), 4.4), (QColor(255, 255, 255), 2.0)):
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLines(arms)


def _seen(view: ViewTransform, place: Point) -> ViewTransform:
    """The view that shows the place with some room around it."""
    spot = view.to_view(*place)
    edges = view.to_view(0.0, 0.0), view.to_view(*map(float, view.photo))
    shift = [0.0, 0.0]
    for axis in (0, 1):
        room = min(_ROOM, view.view[axis] / 4)
        low, high = max(room, 0.0), view.view[axis] - room
        if spot[axis] < low and edges[0][axis] < 0:
            shift[axis] = min(low - spot[axis], -edges[0][axis])
        elif spot[axis] > high and edges[1][axis] > view.view[axis]:
            shift[axis] = -min(spot[axis] - high, edges[1][axis] - view.view[axis])
    return view.panned(*shift) if any(shift) else replace(view)
