"""View > History: every step of the document, to go back to and forward again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.panels.history_list import HistoryList
from desktop_app.window.shell import Shell


def install(shell: Shell) -> None:
    title = QCoreApplication.translate("HistoryPanel", "Histor&y")
    shell.add_dock("history", title, HistoryList(shell.session), ("Ctrl+Shift+H",))
