"""The program's own icon, as the task bar, the window list and the desktop show it."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from core.resources import resource_path

APP_ICON = resource_path("icon", "tintype.svg")
SMALL_APP_ICON = resource_path("icon", "tintype-small.svg")
"""With fewer lines, for sizes at which they would run together."""

SMALL = 24
"""Up to this many device pixels the small drawing is shown."""

SIZES = (16, 20, 22, 24, 32, 40, 48, 64, 96, 128, 256, 512)
"""Device pixels that desktops ask for, at 100 to 200 %."""


@lru_cache(maxsize=1)
def app_icon() -> QIcon:
    """Ready in all SIZES: not every desktop takes a drawing. Needs a QGuiApplication."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(app_pixmap(size))
    return icon


def app_pixmap(size: int, ratio: float = 1.0) -> QPixmap:
    """size is in logical pixels, ratio the device pixels in each of them."""
    pixels = max(1, round(size * ratio))
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing = SMALL_APP_ICON if pixels <= SMALL else APP_ICON
    QSvgRenderer(str(drawing)).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
