"""The interface font: the system's own at 13 px, with tabular figures where numbers change."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

UI_PIXELS = 13
SMALL_PIXELS = 11

_PLEASANT = ("Inter", "Noto Sans", "Cantarell", "Ubuntu", "Open Sans", "Roboto", "DejaVu Sans")


def ui_font() -> QFont:
    """The system's UI font at 13 px.

    A bare X11 session has none and answers with a generic family: then the first well-drawn family
    that is installed is taken.
    """
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.family().casefold() in {"sans serif", "sans", "sans-serif", ""}:
        installed = set(QFontDatabase.families())
        font.setFamily(next((f for f in _PLEASANT if f in installed), font.family()))
    font.setPixelSize(UI_PIXELS)
    return font


def tabular(font: QFont, pixels: int = UI_PIXELS) -> QFont:
    """The font with figures of one width, so that a changing value does not jitter."""
    figures = QFont(font)
    figures.setFeature(QFont.Tag("tnum"), 1)
    figures.setPixelSize(pixels)
    return figures


def strong(font: QFont) -> QFont:
    """The font of section headings."""
    heading = QFont(font)
    heading.setWeight(QFont.Weight.DemiBold)
    return heading


def small(font: QFont) -> QFont:
    """The font of second lines."""
    second = QFont(font)
    second.setPixelSize(SMALL_PIXELS)
    return second
