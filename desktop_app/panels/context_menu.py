"""Context menus: the right button, the Menu key or Shift+F10, on whatever has commands of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QMenuBar, QWidget


def show_menu(parent: QWidget, fill: Callable[[QMenu], object], spot: QPoint) -> None:
    """A menu of what fill puts into it, at a place of the screen; none if that is nothing."""
    menu = QMenu(parent)
    keep_tab(menu)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setToolTipsVisible(True)
    fill(menu)
    if menu.isEmpty():
        menu.deleteLater()
    else:
        menu.popup(spot)


def keep_tab(menu: QMenu | QMenuBar) -> None:
    """Tab moves on in the menu: Qt would give it, as a shortcut, to the photo behind, where it hides panels."""
    menu.installEventFilter(_TabKeeper(menu))


class _TabKeeper(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            event.accept()
            return True
        return False


def add_command(menu: QMenu, text: str, run: Callable[[], object], on: bool = True) -> None:
    """What no menu of the window has. text is translated."""
    action = menu.addAction(text)
    action.triggered.connect(lambda _checked=False: run())
    action.setEnabled(on)


class RowsMenu(QObject):
    """The menu of a view's rows: fill(menu, index) is asked for the row under the pointer or, from the
    keyboard, the current one."""

    def __init__(
        self, view: QAbstractItemView, fill: Callable[[QMenu, QModelIndex], object]
    ) -> None:
        super().__init__(view)
        self._view, self._fill = view, fill
        # The pointer's menus come to the viewport, the keyboard's to the view.
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ContextMenu or not isinstance(event, QContextMenuEvent):
            return False
        event.accept()
        view, spot = self._view, event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = view.currentIndex()
            spot = view.viewport().mapToGlobal(view.visualRect(index).center())
        else:
            index = view.indexAt(view.viewport().mapFromGlobal(spot))
        if index.isValid():
            show_menu(view, lambda menu: self._fill(menu, index), spot)
        return True
