"""The window's own commands, in their menus. Features add theirs (`desktop_app.features`)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QT_TR_NOOP, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication

from desktop_app import theme, tool_names
from desktop_app.i18n import tr
from desktop_app.settings import keep
from desktop_app.window.help import show_about, show_shortcuts
from desktop_app.window.menus import stay
from desktop_app.window.recent_menu import fill_recent
from desktop_app.window.shell import Shell


@dataclass(frozen=True)
class ToolWords:
    """How a tool is called, its icon, and what it does in one line."""

    title: str
    icon: str
    does: str


TOOL_WORDS: dict[str, ToolWords] = {
    tool_names.HAND: ToolWords(
        QT_TR_NOOP("&Hand"), "hand", QT_TR_NOOP("Move the photo; a click selects a hint")
    ),
    tool_names.POINT: ToolWords(
        QT_TR_NOOP("&Point"), "map-pin", QT_TR_NOOP("Click a thing to give it a colour")
    ),
    tool_names.BRUSH: ToolWords(
        QT_TR_NOOP("&Brush"), "brush", QT_TR_NOOP("Paint a thing with the current colour")
    ),
    tool_names.KEEP: ToolWords(
        QT_TR_NOOP("&Keep"), "pin", QT_TR_NOOP("Pin what is right as it is")
    ),
    tool_names.NEUTRAL: ToolWords(
        QT_TR_NOOP("&Neutral"), "circle-slash-2", QT_TR_NOOP("This is truly grey")
    ),
    tool_names.ERASER: ToolWords(
        QT_TR_NOOP("&Eraser"), "eraser", QT_TR_NOOP("Remove the hints it touches")
    ),
    tool_names.EYEDROPPER: ToolWords(
        QT_TR_NOOP("Eye&dropper"), "pipette", QT_TR_NOOP("Take a colour from the photo")
    ),
    tool_names.LASSO: ToolWords(
        QT_TR_NOOP("&Lasso"), "lasso", QT_TR_NOOP("Outline a region that gets a look of its own")
    ),
}


class Actions:
    """The window's QActions by name. Marks the groups into which features put theirs."""

    def __init__(self, shell: Shell) -> None:
        self._shell, self._session = shell, shell.session
        self._menus = shell.menus
        self.tools: dict[str, QAction] = {}
        for name, title in (
            ("file", QT_TR_NOOP("&File")), ("edit", QT_TR_NOOP("&Edit")),
            ("view", QT_TR_NOOP("&View")), ("photo", QT_TR_NOOP("&Photo")),
            ("hints", QT_TR_NOOP("H&ints")), ("help", QT_TR_NOOP("&Help")),
        ):  # fmt: skip
            self._menus.make(name, tr(title))
        self._file_menu(shell)
        self._edit_menu(shell)
        self._view_menu(shell)
        self._photo_menu(shell)
        self._hints_menu(shell)
        self._help_menu(shell)

    def _file_menu(self, shell: Shell) -> None:
        add = partial(self._menus.add, "file")
        self.open = add(tr("&Open…"), shell.files.ask_open, ("Ctrl+O",), sign="folder-open")
        self.sample = add(tr("Open Sa&mple"), shell.files.open_sample)
        self.recent_menu = self._menus.add_submenu("file", tr("Open &Recent"))
        stay(self.recent_menu.menuAction())
        self.recent_menu.aboutToShow.connect(
            lambda: fill_recent(self.recent_menu, self._shell.files.open)
        )
        self._menus.mark("file", "open")
        self.save = add(tr("&Save Project"), shell.files.save, ("Ctrl+S",), sign="save", photo=True)
        self.save_as = add(
            tr("Save Project &As…"), shell.files.save_as, ("Ctrl+Shift+S",), photo=True
        )
        self._menus.mark("file", "save")
        self.export = add(
            tr("&Export…"), shell.files.export, ("Ctrl+E",), sign="file-down", photo=True
        )
        self._menus.mark("file", "export")
        self._menus.mark("file", "window")
        self.quit = add(
            tr("&Quit"), shell.windows.close_all, ("Ctrl+Q",), role=QAction.MenuRole.QuitRole
        )

    def _edit_menu(self, shell: Shell) -> None:
        add = partial(self._menus.add, "edit")
        self.undo = add(tr("&Undo"), shell.session.undo, ("Ctrl+Z",), sign="undo-2")
        self.redo = add(tr("&Redo"), shell.session.redo, ("Ctrl+Shift+Z", "Ctrl+Y"), sign="redo-2")
        self._menus.mark("edit", "history")
        self.paste = add(tr("&Paste Photo"), shell.files.paste, ("Ctrl+V",), sign="clipboard")
        self._menus.mark("edit", "clipboard")
        self.delete = add(
            tr("&Delete Hint"), self._delete_selected, ("Delete", "Backspace"), sign="trash-2"
        )
        self.select_all = add(tr("Select &All Hints"), self._select_all, ("Ctrl+A",))
        self.escape = add(tr("D&eselect"), self._escape, ("Escape",))
        self._menus.mark("edit", "selection")
        for action in (self.undo, self.redo, self.delete, self.select_all):
            action.setEnabled(False)

    def _view_menu(self, shell: Shell) -> None:
        add, canvas = partial(self._menus.add, "view"), shell.canvas
        add(tr("Zoom &In"), lambda: canvas.zoom_by(1.25), ("+", "=", "Ctrl++", "Ctrl+="),
            sign="zoom-in", photo=True)  # fmt: skip
        add(tr("&Zoom Out"), lambda: canvas.zoom_by(0.8), ("-", "Ctrl+-"),
            sign="zoom-out", photo=True)  # fmt: skip
        self.fit = add(tr("&Fit"), canvas.fit, ("0", "Ctrl+0"), sign="maximize", photo=True)
        add(tr("&100 %"), lambda: canvas.zoom_to(1.0), ("1", "Ctrl+1"), photo=True)
        add(tr("&200 %"), lambda: canvas.zoom_to(2.0), ("2", "Ctrl+2"), photo=True)
        self._menus.mark("view", "zoom")
        self.divider = add(tr("Before/After &Divider"), None, ("D",), photo=True, checkable=True)
        self.divider.toggled.connect(canvas.show_divider)
        self._menus.mark("view", "compare")
        self.show_hints = add(tr("Show &Hints"), None, ("Ctrl+H",), checkable=True)
        self.show_hints.setChecked(True)
        self.show_hints.toggled.connect(canvas.show_hints)
        self._menus.mark("view", "overlays")
        self.panels = add(tr("Show &Panels"), None, ("F4",), checkable=True)
        self.panels.setChecked(True)
        self._menus.mark("view", "panels")
        self._menus.mark("view", "areas")
        self._theme_menu(shell)
        self.full_screen = add(tr("F&ull Screen"), None, ("F11",), checkable=True)
        self.full_screen.toggled.connect(self._set_full_screen)

    def _theme_menu(self, shell: Shell) -> None:
        menu = self._menus.add_submenu("view", tr("&Theme"))
        stay(menu.menuAction())
        group = QActionGroup(shell.widget)
        titles = {
            theme.Mode.SYSTEM: tr("&System"), theme.Mode.DARK: tr("&Dark"), theme.Mode.LIGHT: tr("&Light"),
        }  # fmt: skip
        for choice, title in titles.items():
            action = stay(menu.addAction(title))
            action.setCheckable(True)
            action.setChecked(choice == theme.mode())
            action.triggered.connect(partial(_set_theme, choice))
            group.addAction(action)
            menu.aboutToShow.connect(lambda a=action, c=choice: a.setChecked(c == theme.mode()))

    def _photo_menu(self, shell: Shell) -> None:
        add = partial(self._menus.add, "photo")
        self.photo_menu = self._menus.menu("photo")
        self.best_click = add(
            tr("Where Does a Click &Help Most?"), self._toggle_uncertainty, ("U",),
            sign="mouse-pointer-click", photo=True,
        )  # fmt: skip
        self._menus.mark("photo", "guidance")
        self.stop = add(tr("&Stop Colouring"), shell.session.cancel, ("Ctrl+.",))
        self._menus.mark("photo", "colouring")

    def _hints_menu(self, shell: Shell) -> None:
        add, group = partial(self._menus.add, "hints"), QActionGroup(shell.widget)
        for name, words in TOOL_WORDS.items():
            action = add(
                tr(words.title), partial(shell.session.set_tool, name), (tool_names.TOOLS[name],),
                sign=words.icon, checkable=True,
            )  # fmt: skip
            title = tr(words.title).replace("&", "")
            action.setToolTip(f"{title} ({tool_names.TOOLS[name]}): {tr(words.does)}")
            action.setChecked(name == shell.session.tool)
            group.addAction(action)
            self.tools[name] = action
        self._menus.mark("hints", "tools")
        add(tr("&Smaller Brush"), lambda: self._scale_brush(1 / 1.2), ("[",), photo=True)
        add(tr("L&arger Brush"), lambda: self._scale_brush(1.2), ("]",), photo=True)
        self._menus.mark("hints", "brush")
        self._menus.mark("hints", "selected")
        self.clear = add(tr("&Remove All Hints"), shell.session.clear_hints)
        self._menus.mark("hints", "all")
        for action in (self.stop, self.clear):
            action.setEnabled(False)

    def _help_menu(self, shell: Shell) -> None:
        add = partial(self._menus.add, "help")
        add(
            tr("&Keyboard Shortcuts"),
            partial(show_shortcuts, shell.widget),
            ("F1",),
            sign="keyboard",
        )
        self._menus.mark("help", "pages")
        add(
            tr("&About Tintype"),
            partial(show_about, shell.widget),
            sign="info",
            role=QAction.MenuRole.AboutRole,
        )

    # -- what some of them do ----------------------------------------------------------------------
    def _select_all(self) -> None:
        self._session.select_hints(hint.id for hint in self._session.hints)

    def _escape(self) -> None:
        """What the canvas has no use for stops the work that the status bar shows, or hides the message."""
        if self._shell.canvas.escape():
            return
        if self.stop.isEnabled():
            self._session.cancel()
        else:
            self._shell.messages.dismiss()

    def _delete_selected(self) -> None:
        if self._session.chosen:
            self._session.remove_hints(self._session.chosen)

    def _scale_brush(self, factor: float) -> None:
        self._session.set_brush_radius(self._session.brush_radius * factor)

    def _toggle_uncertainty(self) -> None:
        if self._session.uncertainty is None:
            self._session.show_uncertainty()
        else:
            self._session.hide_uncertainty()

    def _set_full_screen(self, on: bool) -> None:
        # Only this bit of the state: a maximized window is maximized again afterwards.
        widget = self._shell.widget
        state, full = widget.windowState(), Qt.WindowState.WindowFullScreen
        widget.setWindowState(state | full if on else state & ~full)


def _set_theme(mode: theme.Mode, _checked: bool = False) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, mode)
    keep({"theme": mode.value})
