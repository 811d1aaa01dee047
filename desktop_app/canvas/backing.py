"""The photo of a pane as it was last drawn: what lies over it is drawn anew without all its tiles."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QRegion


class Backing:
    """One image of a pane in device pixels. A brush that moves is drawn a hundred times a second over the
    same tiles, and every call of Qt may have to wait for the interpreter: from here it takes one.

    `draw` draws the photo's part in an area, both in view pixels, onto a painter.
    """

    def __init__(self, draw: Callable[[QPainter, QRectF], None]) -> None:
        self._draw = draw
        self._image = QImage()
        self._shown: Hashable = None
        self._due = QRegion()

    def renew(self, area: QRect) -> None:
        """An area (view pixels) looks different now."""
        self._due = self._due.united(area)

    def paint(
        self,
        painter: QPainter,
        area: QRectF,
        view: tuple[float, float],
        ratio: float,
        shown: Hashable,
        surround: QColor,
    ) -> None:
        """Paint the area (view pixels) of a pane of the size view. shown: all that decides what is seen,
        but for the areas to renew."""
        size = QSize(*(math.ceil(side * ratio) for side in view))
        if shown != self._shown or size != self._image.size():
            if size != self._image.size():
                self._image = QImage(size, QImage.Format.Format_RGB32)
            self._shown = shown
            self._due = QRegion(0, 0, math.ceil(view[0]), math.ceil(view[1]))
        if not self._due.isEmpty():
            self._redraw(ratio, surround)
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        box = QRectF(*(side * ratio for side in area.getRect())).toAlignedRect()
        painter.drawImage(box, self._image, box)
        painter.restore()

    def _redraw(self, ratio: float, surround: QColor) -> None:
        due, self._due = self._due, QRegion()
        bounds = QRectF(due.boundingRect())
        # An error in here must not leave the painter on the image.
        with QPainter(self._image) as painter:
            painter.scale(ratio, ratio)
            painter.setClipRegion(due)
            painter.fillRect(bounds, surround)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw(painter, bounds)
