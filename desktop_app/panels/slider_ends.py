"""Words below a slider: what its two ends mean."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app import theme

_APART = 16
"""Pixels that part the two, however narrow the slider is."""


class SliderEnds(QWidget):
    """Each below its end; where the slider is too short for both, the left one begins before it."""

    def __init__(self, slider: QWidget, left: str, right: str) -> None:
        super().__init__()
        self._slider = slider
        self.left, self.right = QLabel(left, self), QLabel(right, self)
        for label in (self.left, self.right):
            label.setFont(theme.small(self.font()))
            label.setProperty("role", "muted")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        slider.installEventFilter(self)
        self.installEventFilter(self)

    def sizeHint(self) -> QSize:
        left, right = self.left.sizeHint(), self.right.sizeHint()
        return QSize(left.width() + _APART + right.width(), max(left.height(), right.height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        begin = (
            self._slider.mapTo(self.window(), QPoint()).x()
            - self.mapTo(self.window(), QPoint()).x()
        )
        right = self.right.sizeHint()
        at = min(begin + self._slider.width(), self.width()) - right.width()
        left = self.left.sizeHint()
        self.right.setGeometry(at, 0, right.width(), right.height())
        self.left.setGeometry(
            max(0, min(begin, at - _APART - left.width())), 0, left.width(), left.height()
        )
