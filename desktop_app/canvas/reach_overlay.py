"""Over the photo: how far the hint under the pointer reaches."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from core.hints.hint import Hint
from desktop_app.canvas.canvas import Canvas
from desktop_app.canvas.hint_painter import draw_dot, hint_colour
from desktop_app.canvas.tile_grid import Box

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


@dataclass(frozen=True)
class Veil:
    """box: the part of the photo that the image covers, (x0, y0, x1, y1) in photo pixels."""

    image: QImage
    box: Box


class ReachOverlay(QWidget):
    """Lies over the canvas, lets every event through, and is hidden while no reach is shown.

    partWanted(): another part of the photo is in view than the veil is made for.
    """

    partWanted = Signal()

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._hint: Hint | None = None
        self._veil: Veil | None = None
        self._coarse: Veil | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        canvas.installEventFilter(self)
        canvas.viewChanged.connect(lambda _view: self._on_view())

    @property
    def hint(self) -> Hint | None:
        """The hint whose reach is shown."""
        return self._hint if self.isVisible() else None

    @property
    def veil(self) -> Veil | None:
        return self._veil if self.isVisible() else None

    def show_reach(self, hint: Hint, veil: Veil, coarse: Veil) -> None:
        """Show the reach of this hint: with veil what is in view, as fine as the photo is shown; with coarse
        the rest, which comes into sight before its own veil is there."""
        self._hint, self._veil, self._coarse = hint, veil, coarse
        self.setGeometry(self._canvas.rect())
        self.lower()
        self.show()
        self.update()

    def in_view(self, prepared: Any) -> tuple[int, Box]:
        """The level of the photo that fits the scale, and the box of it that is in view."""
        view = self._canvas.view
        level = view.level(prepared.levels)
        width, height = prepared.level_size(level)
        x0, y0, x1, y1 = (side / 2**level for side in view.visible() or (0, 0, 1, 1))
        left, top = min(int(x0), width - 1), min(int(y0), height - 1)
        return level, (left, top, min(math.ceil(x1), width), min(math.ceil(y1), height))

    def clear(self) -> None:
        self.hide()
        self._hint = self._veil = self._coarse = None

    def _on_view(self) -> None:
        if self.hint is not None:
            self.update()
            self.partWanted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._canvas:
            self.setGeometry(self._canvas.rect())
        return False

    def _place(self, veil: Veil) -> QRectF:
        """In view pixels, exactly where the photo's pixels are."""
        left, top, right, bottom = self._canvas.view.device_rect(*veil.box)
        ratio = self._canvas.view.ratio
        return QRectF(left / ratio, top / ratio, (right - left) / ratio, (bottom - top) / ratio)

    def paintEvent(self, event: QPaintEvent) -> None:
        veil, coarse, canvas = self._veil, self._coarse, self._canvas
        if veil is None or coarse is None or self._hint is None or canvas.compare.held:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = next(left for left, is_before in canvas.panes() if not is_before)
        pane = canvas.pane_rect().translated(left, 0)
        fine = self._place(veil).translated(left, 0)
        around, covered = QPainterPath(), QPainterPath()
        around.addRect(pane)
        covered.addRect(fine)
        painter.setClipPath(around.subtracted(covered))
        smooth = QPainter.RenderHint.SmoothPixmapTransform
        painter.setRenderHint(smooth)
        whole = self._place(coarse).translated(left, 0)
        painter.drawImage(whole, coarse.image, QRectF(coarse.image.rect()))
        painter.setClipRect(pane)
        # As the photo's own pixels: enlarged, they are squares.
        painter.setRenderHint(smooth, not canvas.view.crisp)
        painter.drawImage(fine, veil.image, QRectF(veil.image.rect()))
        place = QPointF(*canvas.view.to_view(*self._hint.anchor)) + QPointF(left, 0)
        colour = hint_colour(self._hint, canvas.session.luminance_at)
        draw_dot(painter, place, self._hint, colour, self._hint.id in canvas.session.chosen)
