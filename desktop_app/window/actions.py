"""Every command of the window, in its menu, with explicit shortcuts.

The platform's standard keys differ without a desktop (Redo, Quit), so none of them is relied upon.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from desktop_app.theme import icon
from desktop_app.tools import names

if TYPE_CHECKING:
    from desktop_app.window.main_window import MainWindow


def tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


@dataclass(frozen=True)
class ToolWords:
    """How a tool is called, its icon, and what it does in one line."""

    title: str
    icon: str
    does: str


TOOL_WORDS: dict[str, ToolWords] = {
    names.HAND: ToolWords("&Hand", "hand", "Move the photo; a click selects a hint"),
    names.POINT: ToolWords("&Point hint", "map-pin", "Click a thing to give it a colour"),
    names.BRUSH: ToolWords("&Brush", "brush", "Paint a thing with the current colour"),
    names.KEEP: ToolWords("&Keep", "pin", "Pin what is right as it is"),
    names.NEUTRAL: ToolWords("&Neutral", "circle-slash-2", "This is truly grey"),
    names.ERASER: ToolWords("&Eraser", "eraser", "Remove the hints it touches"),
    names.EYEDROPPER: ToolWords("Eye&dropper", "pipette", "Take a colour from the photo"),
}


class Actions:
    """The window's QActions by name. `needs_photo` are those that make no sense without one."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.needs_photo: list[QAction] = []
        self.tools: dict[str, QAction] = {}
        self._file_menu(window)
        self._edit_menu(window)
        self._view_menu(window)
        self._photo_menu(window)
        self._hints_menu(window)
        self._help_menu(window)

    def _add(
        self,
        menu: QMenu,
        text: str,
        run: Callable[[], object] | None,
        keys: tuple[str, ...] = (),
        *,
        sign: str = "",
        photo: bool = False,
        checkable: bool = False,
    ) -> QAction:
        action = QAction(tr(text), self._window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setCheckable(checkable)
        if sign:
            action.setIcon(icon(sign))
        if run is not None:
            action.triggered.connect(lambda _checked=False: run())
        if photo:
            self.needs_photo.append(action)
            action.setEnabled(False)
        menu.addAction(action)
        return action

    def _menu(self, title: str) -> QMenu:
        return self._window.menuBar().addMenu(tr(title))

    def _file_menu(self, w: MainWindow) -> None:
        menu = self._menu("&File")
        self.open = self._add(menu, "&Open…", w.files.ask_open, ("Ctrl+O",), sign="folder-open")
        self.sample = self._add(menu, "Open Sa&mple", w.files.open_sample)
        self.recent_menu = menu.addMenu(tr("Open &Recent"))
        self.recent_menu.aboutToShow.connect(self._fill_recent)
        menu.addSeparator()
        self.save = self._add(
            menu, "&Save Project", w.files.save, ("Ctrl+S",), sign="save", photo=True
        )
        self.save_as = self._add(
            menu, "Save Project &As…", w.files.save_as, ("Ctrl+Shift+S",), photo=True
        )
        menu.addSeparator()
        self.export = self._add(
            menu, "&Export…", w.files.export, ("Ctrl+E",), sign="file-down", photo=True
        )
        menu.addSeparator()
        self.quit = self._add(menu, "&Quit", w.close, ("Ctrl+Q",))

    def _fill_recent(self) -> None:
        from desktop_app.window.recent import forget_all, recent_files

        self.recent_menu.clear()
        found = recent_files()
        for path in found:
            action = self.recent_menu.addAction(path.name)
            action.setToolTip(str(path))
            action.triggered.connect(lambda _c=False, p=path: self._window.files.open(p))
        if found:
            self.recent_menu.addSeparator()
            self.recent_menu.addAction(tr("Clear List")).triggered.connect(forget_all)
        else:
            self.recent_menu.addAction(tr("Nothing opened yet")).setEnabled(False)

    def _edit_menu(self, w: MainWindow) -> None:
        menu = self._menu("&Edit")
        self.undo = self._add(menu, "&Undo", w.session.undo, ("Ctrl+Z",), sign="undo-2")
        self.redo = self._add(
            menu, "&Redo", w.session.redo, ("Ctrl+Shift+Z", "Ctrl+Y"), sign="redo-2"
        )
        menu.addSeparator()
        self.paste = self._add(menu, "&Paste Photo", w.files.paste, ("Ctrl+V",), sign="clipboard")
        menu.addSeparator()
        self.delete = self._add(
            menu, "&Delete Hint", w.delete_selected, ("Delete", "Backspace"), sign="trash-2"
        )
        self.escape = self._add(menu, "D&eselect", w.canvas.escape, ("Escape",))
        for action in (self.undo, self.redo, self.delete):
            action.setEnabled(False)

    def _view_menu(self, w: MainWindow) -> None:
        menu, canvas = self._menu("&View"), w.canvas
        self._add(menu, "Zoom &In", lambda: canvas.zoom_by(1.25), ("+", "=", "Ctrl++", "Ctrl+="),
                  sign="zoom-in", photo=True)  # fmt: skip
        self._add(menu, "Zoom &Out", lambda: canvas.zoom_by(0.8), ("-", "Ctrl+-"),
                  sign="zoom-out", photo=True)  # fmt: skip
        self.fit = self._add(menu, "&Fit", canvas.fit, ("0", "Ctrl+0"), sign="maximize", photo=True)
        self._add(menu, "&100 %", lambda: canvas.zoom_to(1.0), ("1", "Ctrl+1"), photo=True)
        self._add(menu, "&200 %", lambda: canvas.zoom_to(2.0), ("2", "Ctrl+2"), photo=True)
        menu.addSeparator()
        self.divider = self._add(
            menu, "Before/After &Divider", None, ("D",), photo=True, checkable=True
        )
        self.divider.toggled.connect(canvas.show_divider)
        self.show_hints = self._add(menu, "Show &Hints", None, ("Ctrl+H",), checkable=True)
        self.show_hints.setChecked(True)
        self.show_hints.toggled.connect(canvas.show_hints)
        self.panels = self._add(menu, "Show &Panels", None, ("F4",), checkable=True)
        self.panels.setChecked(True)
        menu.addSeparator()
        self._theme_menu(menu)
        self.full_screen = self._add(menu, "F&ull Screen", None, ("F11",), checkable=True)
        self.full_screen.toggled.connect(w.set_full_screen)

    def _theme_menu(self, view: QMenu) -> None:
        from desktop_app.theme import Mode, mode

        menu, group = view.addMenu(tr("&Theme")), QActionGroup(self._window)
        titles = {Mode.SYSTEM: "&System", Mode.DARK: "&Dark", Mode.LIGHT: "&Light"}
        for choice, title in titles.items():
            action = self._add(menu, title, partial(self._window.set_theme, choice), checkable=True)
            action.setChecked(choice == mode())
            group.addAction(action)

    def _photo_menu(self, w: MainWindow) -> None:
        self.photo_menu = menu = self._menu("&Photo")
        self.best_click = self._add(
            menu, "Where Does a Click &Help Most?", w.toggle_uncertainty, ("U",),
            sign="mouse-pointer-click", photo=True,
        )  # fmt: skip
        self._add(menu, "&Stop Colouring", w.session.cancel, ("Ctrl+.",), photo=True)

    def _hints_menu(self, w: MainWindow) -> None:
        menu, group = self._menu("H&ints"), QActionGroup(w)
        for name, words in TOOL_WORDS.items():
            action = self._add(
                menu, words.title, partial(w.session.set_tool, name), (names.TOOLS[name],),
                sign=words.icon, checkable=True,
            )  # fmt: skip
            title = tr(words.title).replace("&", "")
            action.setToolTip(f"{title} ({names.TOOLS[name]}): {tr(words.does)}")
            action.setChecked(name == w.session.tool)
            group.addAction(action)
            self.tools[name] = action
        menu.addSeparator()
        self._add(menu, "&Smaller Brush", lambda: w.scale_brush(1 / 1.2), ("[",), photo=True)
        self._add(menu, "&Larger Brush", lambda: w.scale_brush(1.2), ("]",), photo=True)
        menu.addSeparator()
        self._add(menu, "&Remove All Hints", w.session.clear_hints, photo=True)

    def _help_menu(self, w: MainWindow) -> None:
        menu = self._menu("Hel&p")
        self._add(menu, "&Keyboard Shortcuts", w.show_shortcuts, ("F1",), sign="keyboard")
        self._add(menu, "&About Tintype", w.show_about, sign="info")
