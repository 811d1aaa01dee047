"""The panels stay as they were left: which are shown, where they divide the window."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QDockWidget

from desktop_app.features.narrow import Narrow
from desktop_app.features.viewing import Viewing
from desktop_app.settings import keep
from desktop_app.window.shell import Shell

SETTING = "panels"
RIGHT = "panels/right"
"""Whether the panel at the right was wanted, also where it had stepped aside."""

_VERSION = 1
"""Of what docks there are."""


def install(shell: Shell) -> None:
    """Needs all docks, and what shows and hides them."""
    _restore(shell)
    shell.session.closing.connect(lambda: _keep(shell))


def _right(shell: Shell) -> QDockWidget:
    docks = shell.widget.findChildren(QDockWidget)
    return next(dock for dock in docks if dock.isAncestorOf(shell.panel))


def _restore(shell: Shell) -> None:
    state = QSettings().value(SETTING)
    if not isinstance(state, QByteArray) or not shell.widget.restoreState(state, _VERSION):
        return
    shell.widget.findChild(Narrow).leave_heights()
    right = _right(shell)
    right.setVisible(str(QSettings().value(RIGHT, True)).lower() in ("true", "1"))
    # Qt tells the menu only of what comes into sight with the window.
    right.visibilityChanged.emit(False)


def _keep(shell: Shell) -> None:
    window = shell.widget
    # With the photo alone there is nothing to see of how the panels were.
    if not window.findChild(Viewing).away.isChecked():
        wanted = window.findChild(Narrow).aside or not _right(shell).isHidden()
        keep({SETTING: window.saveState(_VERSION), RIGHT: wanted})
