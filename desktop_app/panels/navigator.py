"""Navigator: the whole photo small, with the part that is in view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from desktop_app import theme
from desktop_app.arrows import ARROWS
from desktop_app.canvas.gestures import NOTCH, WHEEL_STEP, pad_way, pinched
from desktop_app.canvas.photo_view import PhotoView
from desktop_app.panels.lines import paint_words

REFRESH_MS = 120
_MARGIN = 8
_STEP = 0.1
"""Share of the visible part that an arrow key moves."""


class Navigator(QWidget):
    """A press or drag puts that place into the middle of the view; arrows and two fingers on a
    touchpad pan, the wheel, a pinch, + and - zoom."""

    def __init__(self, view: PhotoView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._image: QImage | None = None
        self._timer = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._timer.timeout.connect(self._refresh)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Navigator"))
        self.setAccessibleDescription(
            self.tr("The whole photo and the part in view. Arrow keys move the view.")
        )
        self.setMinimumSize(200, 160)
        view.drawn.connect(self._later)
        # Colouring may be stopped before there is anything to draw.
        view.session.preparedChanged.connect(lambda _prepared: self._later())
        view.viewChanged.connect(lambda _view: self.update())
        view.compareChanged.connect(lambda _compare: self._later())
        view.channelChanged.connect(lambda _channel: self._later())
        view.session.photoChanged.connect(lambda _photo: self._forget())

    def sizeHint(self) -> QSize:
        return QSize(240, 200)

    def image_rect(self) -> QRectF:
        """Where the photo lies in the widget."""
        if self._image is None:
            return QRectF()
        size = self._image.deviceIndependentSize()
        left = round((self.width() - size.width()) / 2)
        return QRectF(left, _MARGIN, size.width(), size.height())

    def frame(self) -> QRectF:
        """The visible part of the photo in the widget."""
        area, box = self._view.view.visible(), self.image_rect()
        if area is None or box.isEmpty():
            return QRectF()
        width, height = self._view.view.photo
        x0, x1 = (box.left() + x / width * box.width() for x in (area[0], area[2]))
        y0, y1 = (box.top() + y / height * box.height() for y in (area[1], area[3]))
        return QRectF(QPointF(x0, y0), QPointF(x1, y1))

    # -- input -------------------------------------------------------------------------------------
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        view, way = self._view.view, pad_way(event)
        if way is not None:
            self._view.set_view(view.panned(way.x(), way.y()))
        else:
            self._view.set_view(view.zoomed(WHEEL_STEP ** (event.angleDelta().y() / NOTCH)))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        direction = ARROWS.get(Qt.Key(event.key()))
        if direction is None:
            super().keyPressEvent(event)
            return
        view = self._view.view
        by = [-way * side * _STEP for way, side in zip(direction, view.view, strict=True)]
        self._view.set_view(view.panned(*by))

    def _go(self, place: QPointF) -> None:
        box, view = self.image_rect(), self._view.view
        if not box.isEmpty() and not self.frame().contains(box):
            x = (place.x() - box.left()) / box.width() * view.photo[0]
            y = (place.y() - box.top()) / box.height() * view.photo[1]
            self._view.pan_to(x, y)

    # -- the picture -------------------------------------------------------------------------------
    def _later(self) -> None:
        if self.isVisible() and not self._timer.isActive():
            self._timer.start()

    def _refresh(self) -> None:
        if self._view.session.prepared is not None:
            room = QSize(self.width() - 2 * _MARGIN, self.height() - 2 * _MARGIN)
            self._image = self._view.overview(room, self.devicePixelRatioF())
        self.update()

    def _forget(self) -> None:
        self._image = None
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        self._refresh()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._refresh()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._later()
        elif (factor := pinched(event)) is not None:
            self._view.set_view(self._view.view.zoomed(factor))
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image is None and self._view.session.photo is None:
            paint_words(self, self.tr("No photo is open. The whole of it will be here, small."))
        painter = QPainter(self)
        colours = theme.palette()
        box, frame = self.image_rect(), self.frame()
        if self._image is not None:
            painter.drawImage(box.topLeft(), self._image)
            if not frame.contains(box):
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(0, 0, 0, 160), 4))
                painter.drawRect(frame)
                painter.setPen(QPen(QColor("white"), 2))
                painter.drawRect(frame)
        if self.hasFocus():
            painter.setPen(QPen(colours.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
