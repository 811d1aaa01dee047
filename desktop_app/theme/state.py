"""Which theme is on, and putting it on."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from desktop_app.theme.fonts import ui_font
from desktop_app.theme.icons import retint, tinted_icon
from desktop_app.theme.palette import DARK, LIGHT, Palette, qt_palette
from desktop_app.theme.style import stylesheet


class Mode(Enum):
    """View > Theme."""

    SYSTEM = "system"
    DARK = "dark"
    LIGHT = "light"


class _Theme(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.palette = DARK
        self.mode = Mode.SYSTEM
        self.follows_system = False


_theme = _Theme()
theme_changed = _theme.changed
"""Signal without arguments: the palette is another one. Needed only by code that caches painted colours;
widgets are repainted by Qt anyway."""


def palette() -> Palette:
    """The palette that is on."""
    return _theme.palette


def icon(name: str) -> QIcon:
    """The icon of that name (lucide's names), sharp at 100, 150 and 200 %.

    On buttons and actions it follows a change of theme by itself. Raises FileNotFoundError if
    resources/icons has no such drawing.
    """
    return tinted_icon(name, _theme.palette)


def mode() -> Mode:
    """The choice that is on."""
    return _theme.mode


def apply(app: QApplication, mode: Mode | str = Mode.SYSTEM) -> None:
    """Put a theme on the whole application; SYSTEM follows the desktop while the program runs.

    Raises ValueError for a mode that does not exist.
    """
    _theme.mode = Mode(mode)
    chosen = {Mode.DARK: DARK, Mode.LIGHT: LIGHT}.get(_theme.mode) or _system_palette()
    if not _theme.follows_system:
        _theme.follows_system = True
        app.styleHints().colorSchemeChanged.connect(lambda _scheme: _follow())
    _theme.palette = chosen
    app.setStyle("fusion")
    app.setFont(ui_font())
    app.setPalette(qt_palette(chosen))
    app.setStyleSheet(stylesheet(chosen))
    retint(app, chosen)
    _theme.changed.emit()


def _follow() -> None:
    app = QApplication.instance()
    stale = _theme.mode is Mode.SYSTEM and _system_palette() is not _theme.palette
    if stale and isinstance(app, QApplication):
        apply(app, Mode.SYSTEM)


def _system_palette() -> Palette:
    """Dark unless the desktop says light: a photo is judged best on a dark surround."""
    scheme = QGuiApplication.styleHints().colorScheme()
    return LIGHT if scheme == Qt.ColorScheme.Light else DARK
