"""Outlines of regions: drawn as lines that march while they are new, so that they are seen anywhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from desktop_app.canvas.view_transform import ViewTransform
from desktop_app.outline_hit import handles
from desktop_app.session import Session
from desktop_app.theme import palette
from desktop_app.tools.drag_region import SPACING

STEP_MS = 90
STEPS = 60
"""After a change the line marches this often, then stands: an idle window draws nothing."""
_DASH = 4.0
_CORNER = 3.0
"""Half a corner's square, view pixels."""


class March(QObject):
    """stepped: the line is to be drawn again."""

    stepped = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.phase = 0.0
        self._left = 0
        self._timer = QTimer(self, interval=STEP_MS)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """March anew for a while."""
        self._left = STEPS
        if not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    def _step(self) -> None:
        self.phase = (self.phase + 1) % (2 * _DASH)
        self._left -= 1
        if self._left <= 0:
            self._timer.stop()
        self.stepped.emit()


def draw_regions(
    painter: QPainter,
    view: ViewTransform,
    session: Session,
    drawing: Sequence[tuple[float, float]],
    phase: float,
) -> None:
    """The regions' outlines, the selected one's clearest, and the one that is being drawn."""
    for region in session.regions:
        chosen = not drawing and region is session.selected_region
        draw_outline(painter, view, region.points, phase * chosen, closed=True, chosen=chosen)
        if chosen:
            draw_corners(painter, view, region.points, session.corner)
    if drawing:
        draw_outline(painter, view, drawing, phase, closed=False)


def draw_outline(
    painter: QPainter,
    view: ViewTransform,
    points: Sequence[tuple[float, float]],
    phase: float,
    *,
    closed: bool,
    chosen: bool = True,
) -> None:
    """The outline through photo points, black and white dashes; quieter if it is not the chosen one."""
    line = QPolygonF([QPointF(*view.to_view(*point)) for point in points])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setOpacity(1.0 if chosen else 0.55)
    white = QPen(QColor("white"), 1.4)
    white.setDashPattern([_DASH / 1.4, _DASH / 1.4])
    white.setDashOffset(phase / 1.4)
    for pen in (QPen(QColor(0, 0, 0, 200), 1.4), white):
        painter.setPen(pen)
        if closed:
            painter.drawPolygon(line)
        else:
            painter.drawPolyline(line)
    if not closed and points:
        painter.setPen(QPen(QColor(0, 0, 0, 200), 1))
        painter.setBrush(QColor("white"))
        painter.drawEllipse(line.first(), 3.5, 3.5)
    painter.restore()


def draw_corners(
    painter: QPainter,
    view: ViewTransform,
    points: Sequence[tuple[float, float]],
    selected: int | None,
) -> None:
    """Squares on the corners that can be told apart; the selected one, larger and in the accent colour."""
    offered = handles(points, view.photo_length(SPACING))
    painter.save()
    painter.setPen(QPen(QColor(0, 0, 0, 200), 1))
    for number in {*offered, selected} - {None}:
        half = _CORNER + 1.5 * (number == selected)
        painter.setBrush(palette().color("accent") if number == selected else QColor("white"))
        place = QPointF(*view.to_view(*points[number]))
        painter.drawRect(QRectF(place.x() - half, place.y() - half, 2 * half, 2 * half))
    painter.restore()
