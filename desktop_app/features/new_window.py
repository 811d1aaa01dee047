"""File > New Window and Close Window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.window.shell import Shell
from desktop_app.window.windows import open_window


def install(shell: Shell) -> None:
    window, translate = shell.widget, QCoreApplication.translate
    shell.menus.add(
        "file",
        translate("NewWindow", "&New Window"),
        lambda: open_window(shell.session.backend, window),
        ("Ctrl+N",),
        group="open",
    )
    shell.menus.add(
        "file", translate("NewWindow", "&Close Window"), window.close, ("Ctrl+W",), group="window"
    )
