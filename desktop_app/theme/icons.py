"""Line icons (lucide, ISC licence) from resources/icons, tinted to the theme when they are painted."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop_app.theme.state import palette

ICON_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icons"


def icon(name: str) -> QIcon:
    """The icon of that name: sharp at any scale, follows a change of theme by itself.

    Raises FileNotFoundError if resources/icons has no such drawing.
    """
    _source(name)
    return QIcon(_TintedIcon(name))


def icon_names() -> tuple[str, ...]:
    """Every name that `icon` knows, sorted."""
    return tuple(sorted(path.stem for path in ICON_FOLDER.glob("*.svg")))


def icon_pixmap(name: str, size: int, colour: str, ratio: float = 1.0) -> QPixmap:
    """The drawing in one colour, '#rrggbb' or '#aarrggbb'.

    size is in logical pixels, ratio the device pixels in each of them.
    """
    return _pixmap(name, max(1, round(size * ratio)), colour, ratio)


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return (ICON_FOLDER / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _pixmap(name: str, pixels: int, colour: str, ratio: float) -> QPixmap:
    opacity = 1.0
    if len(colour) == 9:
        opacity, colour = int(colour[1:3], 16) / 255, f"#{colour[3:]}"
    drawing = re.sub("currentColor", colour, _source(name))
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(opacity)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


class _TintedIcon(QIconEngine):
    """Draws at the moment of painting, in the colour that fits the widget's state."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        side = min(rect.width(), rect.height())
        pixmap = icon_pixmap(self._name, side, _tint(mode, state), ratio)
        corner = QPoint(
            rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2
        )
        painter.drawPixmap(corner, pixmap)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return icon_pixmap(self._name, min(size.width(), size.height()), _tint(mode, state))

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        side = min(size.width(), size.height())
        return icon_pixmap(self._name, side, _tint(mode, state), scale)

    def clone(self) -> QIconEngine:
        return _TintedIcon(self._name)

    def key(self) -> str:
        return "tintype"

    def iconName(self) -> str:
        return self._name


def _tint(mode: QIcon.Mode, state: QIcon.State) -> str:
    p = palette()
    if mode == QIcon.Mode.Disabled:
        return f"#70{p.muted[1:]}"
    if mode == QIcon.Mode.Selected or state == QIcon.State.On:
        return p.on_selection
    return p.text
