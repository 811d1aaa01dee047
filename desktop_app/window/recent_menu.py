"""File > Open Recent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu

from desktop_app.i18n import tr
from desktop_app.theme import icon
from desktop_app.window.menus import stay
from desktop_app.window.recent import forget, forget_all, recent_files
from desktop_app.window.thumbnails import forget_thumbnail, forget_thumbnails, thumbnail

_SHEET = "QMenu { icon-size: 32px; } QMenu::item { padding-left: 8px; }"


def gone(path: Path) -> str:
    """What a file that is not there any more says about itself."""
    return tr("{path} is not there any more").format(path=path)


def icon_of(path: Path) -> QIcon:
    """The thumbnail, or the sign for a photo."""
    found = thumbnail(path)
    return icon("image") if found.isNull() else found


def clear_recent() -> None:
    """Forget the files and their thumbnails."""
    forget_all()
    forget_thumbnails()


def remove_recent(path: Path) -> None:
    """Forget one file and its thumbnail."""
    forget(path)
    forget_thumbnail(path)


def fill_recent(menu: QMenu, open_file: Callable[[Path], object]) -> None:
    """The recent files with their thumbnails; those that are gone cannot be chosen."""
    menu.clear()
    menu.setToolTipsVisible(True)
    found = recent_files()
    menu.setStyleSheet(_SHEET if found else "")
    for path in found:
        # An ampersand in a name is not a mnemonic.
        action = stay(menu.addAction(icon_of(path), path.name.replace("&", "&&")))
        there = path.is_file()
        action.setEnabled(there)
        action.setToolTip(str(path) if there else gone(path))
        action.triggered.connect(lambda _checked=False, p=path: open_file(p))
    if found:
        menu.addSeparator()
        clear = stay(menu.addAction(tr("&Clear List")))
        clear.triggered.connect(lambda _checked=False: clear_recent())
    else:
        stay(menu.addAction(tr("No recent files"))).setEnabled(False)
