"""The map of where a click helps, over the photo, and the pulse around the best place for it."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from desktop_app.canvas.motion import motion_wanted
from desktop_app.canvas.view_transform import ViewTransform

PULSE_MS = 1400
PULSES = 6
"""Then the place stays marked without moving, and an idle window draws nothing."""

_REACH = 34
"""View pixels around the best place that the pulse touches at any phase."""


class HelpMap(QObject):
    """stepped: the pulse is to be drawn again, in `pulse_area`."""

    stepped = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._best = (0.0, 0.0)
        self.pulse = QVariantAnimation(self, duration=PULSE_MS, startValue=0.0, endValue=1.0)
        self.pulse.setLoopCount(PULSES)
        self.pulse.valueChanged.connect(lambda _phase: self.shown and self.stepped.emit())

    @property
    def shown(self) -> bool:
        return self._image is not None

    def show(self, answer: Any) -> None:
        """Show an Uncertainty; None hides what is shown."""
        self._image = _image(answer.map) if answer is not None else None
        if answer is None:
            self.pulse.stop()
            return
        self._best = answer.best
        if motion_wanted():
            self.pulse.start()

    def stop(self) -> None:
        self.pulse.stop()

    def pulse_area(self, view: ViewTransform) -> QRect:
        """What the pulse touches, in view pixels."""
        x, y = view.to_view(*self._best)
        return QRectF(x - _REACH, y - _REACH, 2 * _REACH, 2 * _REACH).toAlignedRect()

    def paint(self, painter: QPainter, view: ViewTransform, frame: QRectF) -> None:
        """Draw it, if it is shown, over the photo at `frame` (view pixels)."""
        if self._image is None:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(frame, self._image, QRectF(self._image.rect()))
        phase = float(self.pulse.currentValue() or 0.0)
        _draw_pulse(painter, QPointF(*view.to_view(*self._best)), phase)


def _image(values: np.ndarray[Any, Any]) -> QImage:
    """The map (h, w) 0..1 as a translucent overlay: the warmer, the less the network knows."""
    share = np.clip(np.asarray(values, np.float32), 0, 1)
    rgba = np.empty((*share.shape, 4), np.uint8)
    rgba[..., 0] = 255
    rgba[..., 1] = (200 - 120 * share).astype(np.uint8)
    rgba[..., 2] = 60
    rgba[..., 3] = (share * share * 190).astype(np.uint8)
    height, width = share.shape
    image = QImage(rgba.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _draw_pulse(painter: QPainter, centre: QPointF, phase: float) -> None:
    """A ring that widens around the best place for the next click; phase 0..1."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, colour in ((4.0, QColor(0, 0, 0)), (2.0, QColor("white"))):
        colour.setAlphaF(0.9 * (1 - phase))
        painter.setPen(QPen(colour, width))
        painter.drawEllipse(centre, 8 + 22 * phase, 8 + 22 * phase)
    painter.setPen(QPen(QColor(0, 0, 0, 140), 1))
    painter.setBrush(QColor("white"))
    painter.drawEllipse(centre, 5, 5)
