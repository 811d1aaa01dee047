"""A photo to look at, beside the one being coloured: zoom, pan, pick a colour, mark areas."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from desktop_app import theme
from desktop_app.arrows import ARROWS
from desktop_app.canvas.gestures import NOTCH, WHEEL_STEP, pad_way, pinched
from desktop_app.panels.keys import claims

Share = tuple[float, float, float, float]
AREA_COLOURS = ("#e8a33d", "#4fb0e8", "#d86bc0", "#6fc96a", "#e86a5a", "#9a8cf0")
_LARGEST = 16.0
_STEP, _LARGE_STEP = 0.01, 0.05
_TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_ZOOM = {
    Qt.Key.Key_Plus: 1.25,
    Qt.Key.Key_Equal: 1.25,
    Qt.Key.Key_Minus: 0.8,
    Qt.Key.Key_0: 0.0,
}


class ReferenceView(QWidget):
    """Shows an image, fitted; the wheel or a pinch zooms at the pointer, the middle or right button and two
    fingers on a touchpad move it.

    pressed() and released() around picked((x, y)), places in image pixels while the left button is
    down, or one by Enter at the cross that the arrow keys move. With marks_areas the left button draws a
    rectangle instead, Enter sets its corners: marked((x0, y0, x1, y1)), shares of width and height.
    """

    pressed = Signal()
    picked = Signal(object)
    released = Signal()
    marked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None, marks_areas: bool = False) -> None:
        super().__init__(parent)
        self._marks = marks_areas
        self._image = QImage()
        self._areas: list[Share] = []
        self._zoom = 0.0
        self._middle = QPointF()
        self._cross: QPointF | None = None
        self._corner: QPointF | None = None
        self._other: QPointF | None = None
        self._drag: QPointF | None = None
        self._picking = False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 72)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def sizeHint(self) -> QSize:
        return QSize(280, 176)

    @property
    def zoom(self) -> float:
        """Logical pixels per image pixel."""
        return max(self._zoom, self._fitting())

    def show_image(self, image: QImage) -> None:
        """Another image, fitted; a null one for none. Areas are forgotten."""
        if not image.isNull() and image.cacheKey() == self._image.cacheKey():
            return
        self._image, self._areas = image, []
        self._cross = self._corner = self._other = None
        self.fit()

    def show_areas(self, areas: list[Share]) -> None:
        self._areas = list(areas)
        self.update()

    def fit(self) -> None:
        self._zoom = 0.0
        self._middle = QPointF(self._image.width() / 2, self._image.height() / 2)
        self.update()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom so that what is at `at` (this widget's pixels, default its middle) stays there."""
        at = QPointF(self.rect().center()) if at is None else at
        before = self.to_image(at)
        self._zoom = min(_LARGEST, max(self._fitting(), self.zoom * factor))
        self._middle += before - self.to_image(at)
        self._keep_inside()

    def to_image(self, place: QPointF) -> QPointF:
        return self._middle + (place - QRectF(self.rect()).center()) / self.zoom

    def to_view(self, place: QPointF) -> QPointF:
        return QRectF(self.rect()).center() + (place - self._middle) * self.zoom

    # -- hands ------------------------------------------------------------------------------------
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._image.isNull():
            return
        if event.button() in (Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton):
            self._drag = event.position()
        elif event.button() == Qt.MouseButton.LeftButton:
            place = self.to_image(event.position())
            self._cross = None
            if self._marks:
                self._corner = self._other = self._inside(place)
            else:
                self._picking = True
                self.pressed.emit()
                self._pick(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            self._middle -= (event.position() - self._drag) / self.zoom
            self._drag = event.position()
            self._keep_inside()
        elif self._corner is not None:
            self._other = self._inside(self.to_image(event.position()))
            self.update()
        elif self._picking:
            self._pick(self.to_image(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            self._drag = None
        elif self._corner is not None:
            self._finish(self._inside(self.to_image(event.position())))
        elif self._picking:
            self._picking = False
            self.released.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._image.isNull():
            return
        way = pad_way(event)
        if way is not None:
            self._middle -= way / self.zoom
            self._keep_inside()
        else:
            self.zoom_by(WHEEL_STEP ** (event.angleDelta().y() / NOTCH), event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        factor = pinched(event)
        if isinstance(event, QNativeGestureEvent) and factor and not self._image.isNull():
            self.zoom_by(factor, event.position())
            event.accept()
            return True
        mine = (*ARROWS, *_TAKE, *_ZOOM, *((Qt.Key.Key_Escape,) if self._corner else ()))
        return claims(event, mine) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._image.isNull():
            super().keyPressEvent(event)
        elif key in ARROWS:
            large = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            step = (_LARGE_STEP if large else _STEP) * max(
                self._image.width(), self._image.height()
            )
            old = self._cross or self._middle
            dx, dy = ARROWS[key]
            self._cross = self._inside(old + QPointF(dx, dy) * step)
            if self._corner is not None:
                self._other = self._cross
            self.update()
        elif key in _TAKE and self._cross is not None:
            self._take_cross()
        elif key in _ZOOM:
            self.zoom_by(_ZOOM[key]) if _ZOOM[key] else self.fit()
        elif key == Qt.Key.Key_Escape and self._corner is not None:
            self._corner = self._other = None
            self.update()
        else:
            super().keyPressEvent(event)

    def _take_cross(self) -> None:
        assert self._cross is not None
        if not self._marks:
            self.pressed.emit()
            self._pick(self._cross)
            self.released.emit()
        elif self._corner is None:
            self._corner = self._other = QPointF(self._cross)
            self.update()
        else:
            self._finish(self._cross)

    def _pick(self, place: QPointF) -> None:
        if QRectF(self._image.rect()).contains(place):
            self.picked.emit((place.x(), place.y()))

    def _finish(self, other: QPointF) -> None:
        corner, self._corner, self._other = self._corner, None, None
        assert corner is not None
        box = QRectF(corner, other).normalized()
        w, h = self._image.width(), self._image.height()
        if box.width() >= 2 and box.height() >= 2:
            self.marked.emit((box.left() / w, box.top() / h, box.right() / w, box.bottom() / h))
        self.update()

    # -- view -------------------------------------------------------------------------------------
    def _fitting(self) -> float:
        if self._image.isNull():
            return 1.0
        return min(self.width() / self._image.width(), self.height() / self._image.height())

    def _inside(self, place: QPointF) -> QPointF:
        return QPointF(
            min(self._image.width() - 0.5, max(0.5, place.x())),
            min(self._image.height() - 0.5, max(0.5, place.y())),
        )

    def _keep_inside(self) -> None:
        """No further than until the image's edge is at the widget's."""
        for length, shown, read, write in (
            (self._image.width(), self.width(), self._middle.x, self._middle.setX),
            (self._image.height(), self.height(), self._middle.y, self._middle.setY),
        ):
            half = shown / self.zoom / 2
            write(length / 2 if 2 * half >= length else min(length - half, max(half, read())))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._keep_inside()

    def paintEvent(self, event: QPaintEvent) -> None:
        p = theme.palette()
        painter = QPainter(self)
        painter.fillRect(self.rect(), p.color("surround"))
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.zoom < 4)
            corner = self.to_view(QPointF(0, 0))
            size = QPointF(self._image.width(), self._image.height()) * self.zoom
            painter.drawImage(QRectF(corner.x(), corner.y(), size.x(), size.y()), self._image)
            self._paint_areas(painter)
            if self._cross is not None and self.hasFocus():
                self._paint_cross(painter, self.to_view(self._cross))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(p.color("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _paint_areas(self, painter: QPainter) -> None:
        w, h = self._image.width(), self._image.height()
        boxes = [QRectF(QPointF(a * w, b * h), QPointF(c * w, d * h)) for a, b, c, d in self._areas]
        if self._corner is not None and self._other is not None:
            boxes.append(QRectF(self._corner, self._other).normalized())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for number, box in enumerate(boxes):
            shown = QRectF(self.to_view(box.topLeft()), self.to_view(box.bottomRight()))
            colour = QColor(AREA_COLOURS[number % len(AREA_COLOURS)])
            for pen in (QPen(QColor(0, 0, 0, 170), 4), QPen(colour, 2)):
                painter.setPen(pen)
                painter.drawRect(shown)
            label = QRectF(shown.left(), shown.top(), 20, 18)
            painter.fillRect(label, colour)
            painter.setPen(QColor("#101010"))
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, str(number + 1))

    @staticmethod
    def _paint_cross(painter: QPainter, at: QPointF) -> None:
        for pen in (QPen(QColor(0, 0, 0, 200), 3), QPen(QColor(255, 255, 255), 1)):
            painter.setPen(pen)
            painter.drawLine(at - QPointF(10, 0), at + QPointF(10, 0))
            painter.drawLine(at - QPointF(0, 10), at + QPointF(0, 10))
