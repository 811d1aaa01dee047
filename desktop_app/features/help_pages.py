"""Help > Tintype Help."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt

from desktop_app.panels.help_view import HelpView
from desktop_app.window.shell import Shell


def install(shell: Shell) -> None:
    window = shell.widget

    def show() -> None:
        """One per window; a second wish brings it to the front."""
        view = window.findChild(HelpView)
        if not isinstance(view, HelpView):
            view = HelpView(window)
            view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            view.show()
        view.raise_()
        view.activateWindow()

    words = QCoreApplication.translate("HelpPages", "&Tintype Help")
    shell.menus.add("help", words, show, ("Shift+F1",), sign="circle-question-mark", group="pages")
