"""Sliders: a thin line, a round thumb, the value beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSlider, QWidget

from desktop_app import theme
from desktop_app.panels.gesture import Gesture
from desktop_app.panels.keys import claims

_RESET_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_THUMB = 6.5
_RING = _THUMB + 2.5
_END = _RING + 1
_LEFT = _END - _THUMB
"""Logical pixels: radius of the thumb, of the ring that shows the focus, its room at either end, and where
the track begins."""
_LABEL_WIDTH = 88
_VALUE_WIDTH = 38


class ValueSlider(QSlider):
    """A horizontal QSlider that jumps to the pointer, fills from its origin and resets on a double click.

    origin is the value from which the line is filled: the minimum, or 0 for a range around 0.
    """

    def __init__(self, low: int, high: int, default: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(low, high)
        self.setPageStep(10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.default = default
        self.mixed = False
        """The value is one of several that this stands for: the thumb is a ring."""
        self.origin = 0 if low < 0 < high else low
        self.setValue(default)

    def sizeHint(self) -> QSize:
        return QSize(120, 22)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 22)

    def reset(self) -> None:
        self.setValue(self.default)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setValue(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.reset()
            self.setSliderDown(False)

    def event(self, event: QEvent) -> bool:
        # The window deletes hints with these keys; on a slider they reset it.
        if claims(event, _RESET_KEYS):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _RESET_KEYS:
            self.reset()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling the panel must not change the picture; the wheel works only where the focus is.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _x_of(self, value: int) -> float:
        share = (value - self.minimum()) / max(1, self.maximum() - self.minimum())
        return _END + share * (self.width() - 2 * _END)

    def _value_at(self, x: float) -> int:
        share = (x - _END) / max(1.0, self.width() - 2 * _END)
        return round(self.minimum() + share * (self.maximum() - self.minimum()))

    def paintEvent(self, event: QPaintEvent) -> None:
        p = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if not self.isEnabled():
            painter.setOpacity(0.4)
        middle = self.height() / 2
        painter.setBrush(p.color("track"))
        painter.drawRoundedRect(QRectF(_LEFT, middle - 1.5, self.width() - 2 * _LEFT, 3), 1.5, 1.5)
        start, end = sorted((self._x_of(self.origin), self._x_of(self.value())))
        if self.origin == self.minimum():
            start = _LEFT
        painter.setBrush(p.color("accent"))
        painter.drawRoundedRect(QRectF(start, middle - 1.5, end - start, 3), 1.5, 1.5)
        spot = QPointF(self._x_of(self.value()), middle)
        if self.hasFocus():
            # A ring around the thumb, with a gap: one on its edge is hardly seen.
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(p.color("accent"), 2))
            painter.drawEllipse(spot, _RING, _RING)
        painter.setPen(QPen(QColor(0, 0, 0, 60), 1))
        painter.setBrush(p.color("raised" if self.mixed else "thumb"))
        if self.mixed:
            painter.setPen(QPen(p.color("thumb"), 1.5))
        painter.drawEllipse(spot, _THUMB, _THUMB)


class Caption(QLabel):
    """The words before a control; `align_captions` makes all of a panel equally wide."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setMinimumWidth(_LABEL_WIDTH)


def align_captions(panel: QWidget) -> None:
    """The controls of all rows in the panel begin at the same x, whatever the language."""
    captions = panel.findChildren(Caption)
    for caption in captions:
        caption.ensurePolished()
    width = max((caption.sizeHint().width() for caption in captions), default=0)
    for caption in captions:
        caption.setMinimumWidth(max(_LABEL_WIDTH, width))


class SliderRow(QWidget):
    """Label, slider, value. changed(value, group): group names the undo step it belongs to."""

    changed = Signal(int, str)

    def __init__(
        self,
        label: str,
        low: int,
        high: int,
        default: int,
        new_group: Callable[[str], str],
        unit: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.caption = label
        self._unit = unit
        self._signed = low < 0
        self._gesture = Gesture(new_group, label)
        self._silent = False
        caption = Caption(label)
        self.slider = ValueSlider(low, high, default)
        self.slider.setAccessibleName(label)
        self.slider.setToolTip(self.tr("Double click for {0}").format(self._words(default)))
        caption.setBuddy(self.slider)
        self._value = QLabel()
        self._value.setFont(theme.tabular(self.font()))
        self._value.setProperty("role", "muted")
        self._value.setMinimumWidth(_VALUE_WIDTH)
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(caption)
        line.addWidget(self.slider, 1)
        line.addWidget(self._value)
        self.slider.sliderPressed.connect(self._gesture.press)
        # Before the gesture ends, to be of its undo step.
        self.slider.sliderReleased.connect(self._on_released)
        self.slider.sliderReleased.connect(self._gesture.release)
        self.slider.valueChanged.connect(self._on_value)
        self._show(default)

    def show_value(self, value: float, mixed: bool = False) -> None:
        """Move the slider without telling anybody. mixed: it is one of several values."""
        self._silent = True
        self.slider.setValue(round(value))
        self._silent = False
        if mixed != self.slider.mixed:
            self.slider.mixed = mixed
            self.slider.update()
            self._show(self.slider.value())

    def _on_value(self, value: int) -> None:
        if not self._silent:
            self.slider.mixed = False
        self._show(value)
        if not self._silent:
            self.changed.emit(value, self._gesture.group())

    def _on_released(self) -> None:
        """One of several values, taken for all where it stood, is no change to the slider."""
        if self.slider.mixed:
            self._on_value(self.slider.value())

    def _show(self, value: int) -> None:
        mixed = self.slider.mixed
        self._value.setText("\u2013" if mixed else self._words(value))
        several = self.tr("different values")
        self.slider.setAccessibleDescription(several if mixed else self._words(value))
        self._value.setToolTip(several if mixed else "")

    def _words(self, value: int) -> str:
        digits = str(abs(value))
        if value < 0:
            digits = f"\u2212{digits}"
        elif value > 0 and self._signed:
            digits = f"+{digits}"
        return f"{digits}\u2009{self._unit}" if self._unit else digits
