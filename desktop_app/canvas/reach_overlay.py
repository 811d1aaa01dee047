"""Over the photo: how far the hint under the pointer reaches."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from core.hints.hint import Hint
from desktop_app.canvas.canvas import Canvas
from desktop_app.canvas.hint_painter import draw_dot, hint_colour
from desktop_app.hit import anchor

_DIMMED = 130
"""Opacity 0..255 of the veil where the hint does not reach: what it changes stays clear."""
_VEIL = (22, 24, 28)


def reach_image(reach: NDArray[np.float32]) -> QImage:
    """A veil (h, w) that is clear where reach (h, w) is 1 and dim where it is 0."""
    rgba = np.empty((*reach.shape, 4), np.uint8)
    rgba[..., :3] = _VEIL
    rgba[..., 3] = ((1 - np.clip(reach, 0, 1)) * _DIMMED).astype(np.uint8)
    height, width = reach.shape
    image = QImage(rgba.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


class ReachOverlay(QWidget):
    """Lies over the canvas, lets every event through, and is hidden while no reach is shown."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._hint: Hint | None = None
        self._image: QImage | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        canvas.installEventFilter(self)
        canvas.viewChanged.connect(lambda _view: self.update())

    @property
    def hint(self) -> Hint | None:
        """The hint whose reach is shown."""
        return self._hint if self.isVisible() else None

    def show_reach(self, hint: Hint, reach: NDArray[np.float32]) -> None:
        """Show this reach (h, w) 0..1 over the whole photo."""
        self._hint, self._image = hint, reach_image(reach)
        self.setGeometry(self._canvas.rect())
        self.lower()
        self.show()
        self.update()

    def clear(self) -> None:
        self.hide()
        self._hint = self._image = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._canvas:
            self.setGeometry(self._canvas.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image is None or self._hint is None or self._canvas.compare.held:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        canvas = self._canvas
        left = next(left for left, is_before in canvas.panes() if not is_before)
        frame = canvas.frame().translated(left, 0)
        pane = canvas.pane_rect().translated(left, 0)
        painter.setClipRect(pane)
        painter.drawImage(frame, self._image, QRectF(self._image.rect()))
        place = QPointF(*canvas.view.to_view(*anchor(self._hint))) + QPointF(left, 0)
        colour = hint_colour(self._hint, canvas.session.luminance_at)
        draw_dot(painter, place, self._hint, colour, self._hint.id in canvas.session.chosen)
