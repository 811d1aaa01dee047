"""View > History: every step of the document, to go back to and forward again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex
from PySide6.QtWidgets import QMenu

from desktop_app.i18n import tr
from desktop_app.panels.context_menu import RowsMenu, add_command
from desktop_app.panels.history_list import HistoryList
from desktop_app.window.shell import Shell


def install(shell: Shell) -> None:
    title = QCoreApplication.translate("HistoryPanel", "Histor&y")
    steps = HistoryList(shell.session)

    def fill(menu: QMenu, index: QModelIndex) -> None:
        row, here = index.row(), index.row() == shell.session.history_position
        add_command(menu, tr("&Go to This Step"), lambda: shell.session.go_to(row), not here)
        menu.addSeparator()
        menu.addActions([shell.menus.by_key("Ctrl+Z"), shell.menus.by_key("Ctrl+Shift+Z")])

    RowsMenu(steps, fill)
    shell.add_dock("history", title, steps, ("Ctrl+Shift+H",))
