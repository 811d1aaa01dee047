"""Drawing hints: white-ringed dots in their colour, strokes as soft paths."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from core.colour.compose import compose_rgb
from core.hints.hint import Hint
from core.hints.raster import segments
from desktop_app.canvas.view_transform import ViewTransform
from desktop_app.session import Session
from desktop_app.theme import palette

DOT_RADIUS = 8.0
"""View pixels, white ring included."""

TOUCH_RADIUS = DOT_RADIUS + 3
"""View pixels around a dot in which the pointer is on it."""

SELECTED_RADIUS = 10.0

_FARTHEST = SELECTED_RADIUS + 6
"""View pixels around a place in which its dot draws."""

_FILL = {"keep": QColor("#303030"), "neutral": QColor("#8a8a8a")}
"""Kinds that have no colour of their own."""


@lru_cache(maxsize=512)
def shown_colour(luminance: float, ab: tuple[float, float]) -> QColor:
    """The sRGB colour that ab makes at this lightness."""
    plane = np.full((1, 1), luminance, np.float32)
    rgb = compose_rgb(plane, np.array(ab, np.float32).reshape(1, 1, 2), 8)[0, 0]
    return QColor(int(rgb[0]), int(rgb[1]), int(rgb[2]))


def hint_colour(hint: Hint, luminance_at: Callable[[float, float], float | None]) -> QColor:
    """The colour of the hint's dot: what it makes of the place it lies on."""
    luminance = luminance_at(*hint.anchor)
    ab = hint.ab if hint.kind == "color" and hint.ab is not None else (0.0, 0.0)
    return shown_colour(round(50.0 if luminance is None else luminance, 1), ab)


def draw_hints(
    painter: QPainter, view: ViewTransform, session: Session, sketch: Hint | None, area: QRectF
) -> None:
    """The session's hints, with the strokes of the selected ones and of the one being drawn, as far as
    they touch area (view pixels)."""
    left, top, right, bottom = area.getCoords()
    for hint in (*session.chosen_hints, sketch):
        if hint is not None and (hint.is_stroke or hint is sketch):
            draw_stroke(painter, view, hint, hint_colour(hint, session.luminance_at))
    drawn = {h.id for h in session.committed.hints} if session.committed else set()
    for hint in session.hints:
        x, y = view.to_view(*hint.anchor)
        far = max(left - x, x - right, top - y, y - bottom)
        if hint.id in drawn and far < _FARTHEST:
            colour = hint_colour(hint, session.luminance_at)
            draw_dot(painter, QPointF(x, y), hint, colour, hint.id in session.chosen)


def draw_dot(
    painter: QPainter, centre: QPointF, hint: Hint, colour: QColor, selected: bool
) -> None:
    """One hint's dot at a view position."""
    radius = SELECTED_RADIUS if selected else DOT_RADIUS
    painter.save()
    if not hint.enabled:
        painter.setOpacity(0.45)
    painter.setPen(Qt.PenStyle.NoPen)
    if selected:
        painter.setBrush(palette().color("accent"))
        painter.drawEllipse(centre, radius + 3, radius + 3)
    painter.setBrush(QColor(0, 0, 0, 130))
    painter.drawEllipse(centre, radius + 1, radius + 1)
    painter.setBrush(QColor("white"))
    painter.drawEllipse(centre, radius, radius)
    inner = radius - 2
    painter.setBrush(_FILL.get(hint.kind, colour))
    painter.drawEllipse(centre, inner, inner)
    if hint.kind == "keep":
        _draw_pin(painter, centre, inner)
    elif hint.kind == "neutral":
        reach = inner * 0.72
        slash = (QPointF(-reach, reach), QPointF(reach, -reach))
        for pen in (QPen(QColor(0, 0, 0, 150), 3.2), QPen(QColor("white"), 1.8)):
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLine(centre + slash[0], centre + slash[1])
    painter.restore()


def _draw_pin(painter: QPainter, centre: QPointF, inner: float) -> None:
    """A pin in a few strokes: the line icon is too fine for a dot of this size."""
    unit = inner / 6
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("white"))
    for left, top, width, height in ((-2.6, -3.8, 5.2, 1.4), (-1.5, -2.8, 3, 3), (-3, 0, 6, 1.3)):
        corner = centre + QPointF(left * unit, top * unit)
        painter.drawRect(QRectF(corner, QSizeF(width * unit, height * unit)))
    pen = QPen(QColor("white"), 1.2 * unit)
    painter.setPen(pen)
    painter.drawLine(centre + QPointF(0, unit), centre + QPointF(0, 4.2 * unit))


def draw_stroke(painter: QPainter, view: ViewTransform, hint: Hint, colour: QColor) -> None:
    """The area a stroke marks, as a soft band with a fine edge, at its true size."""
    # Drawn from as few pieces as its mark on the picture: a wide line of hundreds takes its time.
    pieces, radius = segments(hint, view.scale)
    (left, top), ratio = view.origin, view.ratio
    path = QPainterPath(QPointF((pieces[0][0][0] + left) / ratio, (pieces[0][0][1] + top) / ratio))
    for _, (x, y) in pieces:
        path.lineTo((x + left) / ratio, (y + top) / ratio)
    if len(hint.points) == 1:
        path.lineTo(path.currentPosition() + QPointF(0.01, 0))
    width = max(2.0, 2 * radius / ratio)
    band = QColor(colour)
    band.setAlpha(110)
    pen = QPen(band, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)
    fine = QPen(QColor(255, 255, 255, 200), 1.4)
    fine.setStyle(Qt.PenStyle.DashLine if hint.kind != "color" else Qt.PenStyle.SolidLine)
    painter.strokePath(path, fine)


def stroke_area(view: ViewTransform, hint: Hint) -> QRect:
    """View pixels that a stroke is drawn in."""
    xs, ys = [x for x, _ in hint.points], [y for _, y in hint.points]
    (left, top), (right, bottom) = view.to_view(min(xs), min(ys)), view.to_view(max(xs), max(ys))
    reach = view.length(hint.radius) + 3
    box = QRectF(QPointF(left, top), QPointF(right, bottom))
    return box.adjusted(-reach, -reach, reach, reach).toAlignedRect()


def draw_brush(painter: QPainter, centre: QPointF, radius: float) -> None:
    """The outline of the brush, readable on light and dark."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(0, 0, 0, 170), 2.6))
    painter.drawEllipse(centre, radius, radius)
    painter.setPen(QPen(QColor(255, 255, 255, 230), 1.2))
    painter.drawEllipse(centre, radius, radius)
