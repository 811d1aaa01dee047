"""Histogram of the picture as shown, and the colour under the pointer in numbers and words."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPolygonF, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from core.colour.lab import srgb_to_lab
from core.colour.names import colour_name
from desktop_app import theme
from desktop_app.canvas.photo_view import PhotoView
from desktop_app.i18n import tr
from desktop_app.panels.lines import say

REFRESH_MS = 150
READOUT_MS = 30
BINS = 128
_SIZE = QSize(320, 320)
"""The overview that is counted: more pixels change nothing that is seen."""
_CURVES = ("#e0524a", "#4fa85a", "#4a86e0")


def counts(image: QImage) -> NDArray[np.float32]:
    """Share of the pixels in each of BINS bins, (4, BINS): red, green, blue, L*."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    rgb = rows[:, : 3 * image.width()].reshape(-1, 3)
    light = srgb_to_lab(rgb.astype(np.float32)[None] / np.float32(255))[0, :, 0] * 2.55
    planes = [*rgb.T, np.clip(light, 0, 255)]
    found = [np.histogram(plane, BINS, (0, 256))[0] for plane in planes]
    return np.asarray(found, np.float32) / np.float32(len(rgb))


class Curves(QWidget):
    """The lightness as an area, red, green and blue as lines; the height is cut at a lone peak."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Histogram"))
        self.setMinimumSize(200, 96)
        self.counts: NDArray[np.float32] | None = None

    def sizeHint(self) -> QSize:
        return QSize(240, 110)

    def show_counts(self, found: NDArray[np.float32] | None) -> None:
        self.counts = found
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = theme.palette()
        painter.fillRect(self.rect(), colours.color("surround"))
        if self.counts is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Black and white are often lone peaks that would flatten the rest.
        top = max(float(np.sort(self.counts[3])[-4]), 1e-4) * 1.15
        area = self._line(self.counts[3], top)
        area.append(QPointF(self.width(), self.height()))
        area.append(QPointF(0, self.height()))
        grey = colours.color("muted")
        grey.setAlpha(110)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(grey)
        painter.drawPolygon(area)
        for plane, colour in zip(self.counts[:3], _CURVES, strict=True):
            painter.setPen(QPen(QColor(colour), 1.3))
            painter.drawPolyline(self._line(plane, top))

    def _line(self, plane: NDArray[np.float32], top: float) -> QPolygonF:
        height, step = self.height(), self.width() / (BINS - 1)
        shares = np.minimum(1, plane / top)
        return QPolygonF([QPointF(i * step, height - s * height) for i, s in enumerate(shares)])


class HistogramPanel(QWidget):
    """Counts the overview of the view; asks the picture itself for the place under the pointer."""

    def __init__(self, view: PhotoView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view, self._session = view, view.session
        self._place: tuple[float, float] | None = None
        self.curves = Curves()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.curves)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        self.values: dict[str, QLabel] = {}
        self._captions: dict[str, str] = {}
        words = (
            ("Lab", self.tr("L a b")), ("RGB", self.tr("R G B")), ("name", self.tr("Colour")),
        )  # fmt: skip
        for row, (name, caption) in enumerate(words):
            label, value = QLabel(caption), QLabel()
            label.setProperty("role", "muted")
            value.setFont(theme.tabular(self.font()))
            self._captions[name] = caption
            grid.addWidget(label, row, 0)
            grid.addWidget(value, row, 1)
            self.values[name] = value
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addStretch()
        self._counting = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._counting.timeout.connect(self._count)
        self._reading = QTimer(self, singleShot=True, interval=READOUT_MS)
        self._reading.timeout.connect(self._read)
        view.drawn.connect(self._count_later)
        view.channelChanged.connect(lambda _channel: self._count_later())
        view.compareChanged.connect(lambda _compare: self._count_later())
        self._session.photoChanged.connect(lambda _photo: self._forget())
        self._read()

    def show_place(self, place: tuple[float, float] | None) -> None:
        """The photo point under the pointer, or None."""
        self._place = place
        if self.isVisible() and not self._reading.isActive():
            self._reading.start()

    def showEvent(self, event: QShowEvent) -> None:
        self._count()
        super().showEvent(event)

    def _count_later(self) -> None:
        if self.isVisible() and not self._counting.isActive():
            self._counting.start()

    def _count(self) -> None:
        if self._session.prepared is not None:
            self.curves.show_counts(counts(self._view.overview(_SIZE, 1.0)))

    def _forget(self) -> None:
        self._place = None
        self.curves.show_counts(None)
        self._read()

    def _read(self) -> None:
        rgb = self._session.rgb_at(*self._place) if self._place is not None else None
        if rgb is None:
            self._say(dict.fromkeys(self.values, "–"))
            return
        lab = srgb_to_lab(np.array(rgb, np.float32)[None, None] / np.float32(255))[0, 0]
        numbers = "  ".join(f"{round(float(v)):d}" for v in lab).replace("-", "\u2212")
        named = tr(colour_name(lab))
        self._say({"Lab": numbers, "RGB": "  ".join(str(v) for v in rgb), "name": named})

    def _say(self, words: dict[str, str]) -> None:
        for name, shown in words.items():
            say(self.values[name], self._captions[name], shown)
