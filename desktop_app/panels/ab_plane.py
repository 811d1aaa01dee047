"""The ab plane: every colour that is possible at one luminance, with a marker on the chosen one."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.colour.gamut import chroma_limit
from core.colour.lab import lab_to_linear, linear_to_srgb
from desktop_app import theme
from desktop_app.panels.keys import claims
from desktop_app.panels.shown import AB, DEFAULT_LUMINANCE, name_of, possible, shown_hex

HEIGHT, LEAST_HEIGHT = 188, 140
"""Logical pixels: what it wants, and what is enough to point at a colour."""
_PADDING = 22
_CELL = 3
_HUES = 361
_STEP, _LARGE_STEP = 2.0, 10.0
_LARGEST_SCALE = 1.5
_DIRECTIONS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class AbPlane(QWidget):
    """a grows to the right, b upwards; the plane is scaled so that what is possible fills it.

    pressed(), picked((a, b)) while the pointer or a key moves the marker, released().
    """

    pressed = Signal()
    picked = Signal(object)
    released = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._luminance = DEFAULT_LUMINANCE
        self._ab: AB = (0.0, 0.0)
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Colour plane"))
        self.setToolTip(
            self.tr("The colours possible at this lightness. Drag, or use the arrow keys.")
        )
        self._describe()

    def sizeHint(self) -> QSize:
        return QSize(272, HEIGHT)

    @property
    def luminance(self) -> float:
        return self._luminance

    @property
    def ab(self) -> AB:
        """The colour under the marker."""
        return self._ab

    def show_colour(self, luminance: float, ab: AB) -> None:
        """Move the marker without telling anybody."""
        shown = luminance, possible(luminance, ab)
        if shown != (self._luminance, self._ab):
            self._luminance, self._ab = shown
            self._describe()
            self.update()

    def position_of(self, ab: AB) -> QPointF:
        """Where a colour lies in this widget, logical pixels."""
        scale, centre = self._view()
        middle = QRectF(self.rect()).center()
        return QPointF(
            middle.x() + (ab[0] - centre[0]) * scale, middle.y() - (ab[1] - centre[1]) * scale
        )

    def colour_at(self, position: QPointF) -> AB:
        """The colour there; outside the shape the most colourful possible one of that hue."""
        scale, centre = self._view()
        middle = QRectF(self.rect()).center()
        a = centre[0] + (position.x() - middle.x()) / scale
        b = centre[1] - (position.y() - middle.y()) / scale
        return possible(self._luminance, (a, b))

    def _view(self) -> tuple[float, AB]:
        return _fit(round(self._luminance, 1), self.width(), self.height())

    def _pick(self, ab: AB) -> None:
        if ab != self._ab:
            self._ab = ab
            self._describe()
            self.update()
            self.picked.emit(ab)

    def _describe(self) -> None:
        name, colour = name_of(self._luminance, self._ab), shown_hex(self._luminance, self._ab)
        self.setAccessibleDescription(f"{name}, {colour}")

    # -- hands ------------------------------------------------------------------------------------
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragging = True
            self.pressed.emit()
            self._pick(self.colour_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._pick(self.colour_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging and event.button() == Qt.MouseButton.LeftButton:
            self._dragging = False
            self.released.emit()

    def event(self, event: QEvent) -> bool:
        # Here the arrows belong to the marker, whatever the window uses them for.
        if claims(event, _DIRECTIONS):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        direction = _DIRECTIONS.get(Qt.Key(event.key()))
        if direction is None:
            super().keyPressEvent(event)
            return
        large = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        step = _LARGE_STEP if large else _STEP
        moved = (self._ab[0] + direction[0] * step, self._ab[1] + direction[1] * step)
        self._pick(possible(self._luminance, moved))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # -- painting ---------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        p = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        well = QPainterPath()
        well.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.fillPath(well, p.color("surface"))
        self._paint_shape(painter)
        self._paint_captions(painter)
        if not self.isEnabled():
            veil = p.color("surface")
            veil.setAlpha(170)
            painter.fillPath(well, veil)
            return
        self._paint_marker(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(p.color("accent"), 1.5))
            painter.drawPath(well)

    def _paint_shape(self, painter: QPainter) -> None:
        """The colours fill the outline as a stretched texture, so that its edge is smooth."""
        view = (round(self._luminance, 1), self.width(), self.height())
        texture = QBrush(_colours(*view))
        texture.setTransform(QTransform.fromScale(_CELL, _CELL))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(texture)
        painter.drawPolygon(_outline(*view))

    def _paint_captions(self, painter: QPainter) -> None:
        area = QRectF(self.rect()).adjusted(10, 6, -10, -6)
        painter.setPen(theme.palette().color("muted"))
        painter.setFont(theme.tabular(self.font(), 11))
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.drawText(
            area, bottom | Qt.AlignmentFlag.AlignLeft, name_of(self._luminance, self._ab)
        )
        painter.drawText(
            area, bottom | Qt.AlignmentFlag.AlignRight, f"L\u2009{self._luminance:.0f}"
        )

    def _paint_marker(self, painter: QPainter) -> None:
        spot = self.position_of(self._ab)
        painter.setPen(QPen(QColor(0, 0, 0, 190), 1))
        painter.setBrush(QColor("#ffffff"))
        painter.drawEllipse(spot, 8, 8)
        painter.setPen(QPen(QColor(0, 0, 0, 120), 1))
        painter.setBrush(QColor(shown_hex(self._luminance, self._ab)))
        painter.drawEllipse(spot, 5.5, 5.5)


@lru_cache(maxsize=256)
def _fit(luminance: float, width: int, height: int) -> tuple[float, AB]:
    """Pixels per ab unit and the ab in the middle, so that the possible colours fill the plane."""
    hue = np.linspace(-np.pi, np.pi, 181, dtype=np.float32)
    chroma = chroma_limit(np.full_like(hue, luminance), hue)
    a, b = chroma * np.cos(hue), chroma * np.sin(hue)
    low, high = (float(a.min()), float(b.min())), (float(a.max()), float(b.max()))
    room = (max(1, width - 2 * _PADDING), max(1, height - 2 * _PADDING))
    spans = (max(high[0] - low[0], 1.0), max(high[1] - low[1], 1.0))
    scale = min(room[0] / spans[0], room[1] / spans[1], _LARGEST_SCALE)
    return scale, ((low[0] + high[0]) / 2, (low[1] + high[1]) / 2)


@lru_cache(maxsize=16)
def _outline(luminance: float, width: int, height: int) -> QPolygonF:
    """The edge of what is possible, in the widget's pixels."""
    scale, centre = _fit(luminance, width, height)
    hue = np.linspace(-np.pi, np.pi, _HUES, dtype=np.float32)
    chroma = chroma_limit(np.full_like(hue, luminance), hue)
    x = width / 2 + (chroma * np.cos(hue) - centre[0]) * scale
    y = height / 2 - (chroma * np.sin(hue) - centre[1]) * scale
    return QPolygonF([QPointF(float(u), float(v)) for u, v in zip(x, y, strict=True)])


@lru_cache(maxsize=16)
def _colours(luminance: float, width: int, height: int) -> QImage:
    """The colours of the plane, one sample for _CELL x _CELL pixels: they change slowly."""
    scale, centre = _fit(luminance, width, height)
    columns, rows = -(-width // _CELL), -(-height // _CELL)
    lab = np.empty((rows, columns, 3), np.float32)
    lab[..., 0] = luminance
    lab[..., 1] = centre[0] + ((np.arange(columns) + 0.5) * _CELL - width / 2) / scale
    lab[..., 2] = centre[1] - ((np.arange(rows)[:, None] + 0.5) * _CELL - height / 2) / scale
    rgb = np.zeros((rows, columns, 4), np.uint8)
    rgb[..., :3] = linear_to_srgb(np.clip(lab_to_linear(lab), 0, 1)) * 255 + 0.5
    return QImage(rgb.data, columns, rows, QImage.Format.Format_RGBX8888).copy()
