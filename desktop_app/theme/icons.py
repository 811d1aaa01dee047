"""Line icons (lucide, ISC licence) from resources/icons, tinted to the theme that is on.

The pixmaps are rendered ahead at the sizes the editor uses, once plain and once doubled: a QIconEngine
written in Python would tint while painting, but Qt copies and deletes engines behind Python's back and
the process crashes.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

from core.resources import resource_path
from desktop_app.theme.palette import Palette

ICON_FOLDER = resource_path("icons")
SIZES = (14, 16, 18, 19, 20, 22, 24)
"""Logical pixels at which icons are shown; other sizes are scaled from these."""

_names: dict[int, str] = {}
"""cacheKey of every icon handed out -> its name, to tint it anew when the theme changes."""


@lru_cache(maxsize=256)
def tinted_icon(name: str, p: Palette) -> QIcon:
    """Normal in the text colour, Disabled faded, On (a checked tool) in the colour on selections."""
    ratios = {1.0, 2.0} | {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    found = QIcon()
    for pixels in sorted({round(size * ratio) for size in SIZES for ratio in ratios}):
        for mode, state, colour in (
            (QIcon.Mode.Normal, QIcon.State.Off, p.text),
            (QIcon.Mode.Normal, QIcon.State.On, p.on_selection),
            (QIcon.Mode.Selected, QIcon.State.Off, p.on_selection),
            (QIcon.Mode.Disabled, QIcon.State.Off, f"#70{p.muted[1:]}"),
        ):
            found.addPixmap(icon_pixmap(name, pixels, colour), mode, state)
    _names[found.cacheKey()] = name
    return found


def icon_names() -> tuple[str, ...]:
    """Every name that `icon` knows, sorted."""
    return tuple(sorted(path.stem for path in ICON_FOLDER.glob("*.svg")))


def icon_pixmap(name: str, size: int, colour: str, ratio: float = 1.0) -> QPixmap:
    """The drawing in one colour, '#rrggbb' or '#aarrggbb'.

    size is in logical pixels, ratio the device pixels in each of them. Raises FileNotFoundError if
    resources/icons has no such drawing.
    """
    return _pixmap(name, max(1, round(size * ratio)), colour, ratio)


def retint(app: QApplication, p: Palette) -> None:
    """Give every button and action that shows one of our icons the same icon in the new colours."""
    widgets = app.allWidgets()
    buttons = [widget for widget in widgets if isinstance(widget, QAbstractButton)]
    actions: set[QAction] = set()
    for widget in widgets:
        actions.update(widget.actions())
        actions.update(found for found in widget.children() if isinstance(found, QAction))
    owners: list[QAction | QAbstractButton] = [*actions, *buttons]
    for owner in owners:
        name = _names.get(owner.icon().cacheKey())
        if name is not None:
            owner.setIcon(tinted_icon(name, p))


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return (ICON_FOLDER / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _pixmap(name: str, pixels: int, colour: str, ratio: float) -> QPixmap:
    opacity = 1.0
    if len(colour) == 9:
        opacity, colour = int(colour[1:3], 16) / 255, f"#{colour[3:]}"
    drawing = _source(name).replace("currentColor", colour)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(opacity)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
