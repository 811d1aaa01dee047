"""File > New Window and Close Window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.window.shell import Shell


def install(shell: Shell) -> None:
    translate = QCoreApplication.translate
    shell.menus.add(
        "file",
        translate("NewWindow", "&New Window"),
        lambda: shell.windows.open_soon(shell),
        ("Ctrl+N",),
        group="open",
    )
    shell.menus.add(
        "file",
        translate("NewWindow", "&Close Window"),
        shell.widget.close,
        ("Ctrl+W",),
        group="window",
    )
