"""Where the keyboard's focus goes when what had it is gone, or when the next key is for the photo."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app import tool_names
from desktop_app.window.shell import Shell
from desktop_app.window.tool_bar import ToolButton


class Vanished(QObject):
    """A control that hides (the sliders of a hint that is deleted, of a region that is deselected) or is
    disabled (colours are being transferred) leaves the focus to the photo. Qt would give it to whatever comes
    next, and the next key would act there."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.widget)
        self._shell = shell
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def _on_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        window, canvas = self._shell.widget, self._shell.canvas
        if old is None or now is None or now is canvas or not canvas.isVisible():
            return
        mine = window.isAncestorOf(old) and window.isAncestorOf(now)
        if mine and not (old.isVisibleTo(window) and old.isEnabledTo(window)):
            canvas.setFocus()


def install(shell: Shell) -> None:
    Vanished(shell)
    # A colour is typed to be painted with: the next key is a tool's.
    shell.panel.colour.hexTaken.connect(shell.canvas.setFocus)

    def to_photo(_checked: bool = False) -> None:
        """But whoever goes through the tools or the best places one by one stays there."""
        focus = QApplication.focusWidget()
        if not (isinstance(focus, ToolButton) or shell.canvas.isAncestorOf(focus)):
            shell.canvas.setFocus()

    # A tool, or the map of where a click helps, is asked for to be used on the photo.
    for key in (*tool_names.TOOLS.values(), "U", ".", ","):
        shell.menus.by_key(key).triggered.connect(to_photo)
    shell.panel.hints.best_click.clicked.connect(to_photo)
