"""The menu bar as one register of commands: every feature adds its own, none knows the others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from desktop_app.panels.context_menu import keep_tab
from desktop_app.theme import icon

# The platform's standard keys differ without a desktop (Redo, Quit), so every key is explicit.

COMMAND = "command"
"""A property of every action: its words as they were added, whatever its text says now."""


def stay(action: QAction) -> QAction:
    """Keep an action in its own menu on macOS: by their words Qt takes those that begin with "About",
    "Settings", "Quit" and the like for the program's, a recent file "Setup.jpg" among them."""
    action.setMenuRole(QAction.MenuRole.NoRole)
    return action


class Menus(QObject):
    """Menus by name, in the order in which they were made, and the actions in them.

    Actions marked `photo` are on only while a photo is open. A shortcut belongs to one action.
    """

    def __init__(self, bar: QMenuBar, window: QWidget) -> None:
        super().__init__(window)
        self._bar, self._window = bar, window
        keep_tab(bar)
        self._menus: dict[str, QMenu] = {}
        self._groups: dict[tuple[str, str], QAction] = {}
        self._keys: dict[str, QAction] = {}
        self.needs_photo: list[QAction] = []

    def make(self, name: str, title: str) -> QMenu:
        """A new menu at the end of the bar. title is translated; `name` is not shown."""
        menu = self._menus[name] = self._bar.addMenu(title)
        keep_tab(menu)
        stay(menu.menuAction())
        return menu

    def add_submenu(self, menu: str, title: str) -> QMenu:
        """A new menu at the end of that one. title is translated."""
        submenu = self._menus[menu].addMenu(title)
        keep_tab(submenu)
        return submenu

    def menu(self, name: str) -> QMenu:
        """Raises KeyError if no menu of that name was made."""
        return self._menus[name]

    def add(
        self,
        menu: str,
        text: str,
        run: Callable[[], object] | None,
        keys: tuple[str, ...] = (),
        *,
        sign: str = "",
        photo: bool = False,
        checkable: bool = False,
        group: str = "",
        role: QAction.MenuRole = QAction.MenuRole.NoRole,
    ) -> QAction:
        """A new action at the end of a menu, or of a named group (`mark`) in it.

        text is translated. run is called without arguments. sign names an icon. role is
        for the few that macOS has in the menu with the program's name. Raises ValueError if another action
        has one of the keys.
        """
        for key in keys:
            plain = QKeySequence(key).toString()
            if plain in self._keys:
                raise ValueError(
                    f"The key {plain} belongs to '{self._keys[plain].property(COMMAND)}' already."
                )
        action = QAction(text, self._window)
        for key in keys:
            self._keys[QKeySequence(key).toString()] = action
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setCheckable(checkable)
        action.setMenuRole(role)
        action.setProperty(COMMAND, text)
        if sign:
            action.setIcon(icon(sign))
        if run is not None:
            action.triggered.connect(lambda _checked=False: run())
        if photo:
            self.needs_photo.append(action)
            action.setEnabled(False)
        end = self._groups.get((menu, group))
        if end is None:
            self.menu(menu).addAction(action)
        else:
            self.menu(menu).insertAction(end, action)
        return action

    def by_key(self, key: str) -> QAction:
        """The command with that key, for a context menu. Raises KeyError if there is none."""
        return self._keys[QKeySequence(key).toString()]

    def mark(self, menu: str, group: str) -> None:
        """The end of a named group: a separator before which later actions of the group land."""
        self._groups[menu, group] = self.menu(menu).addSeparator()

    def show_photo(self, there: bool) -> None:
        """Switch the actions that need a photo."""
        for action in self.needs_photo:
            action.setEnabled(there)
