"""Export again with the last settings; the picture onto the clipboard."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QGuiApplication, QImage

from desktop_app.dropped import PNG
from desktop_app.file_desk import Copied
from desktop_app.i18n import tr
from desktop_app.window.shell import Shell


class Exporting(QObject):
    """The two commands of one window."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.widget)
        self._session, self._window = shell.session, shell.widget
        self._session.copied.connect(self._on_copied)
        shell.menus.add(
            "file", tr("Export A&gain"), self.again, ("Ctrl+Shift+E",), photo=True, group="export"
        )
        shell.menus.add(
            "edit", tr("&Copy Picture"), self._session.copy, ("Ctrl+Shift+C",),
            sign="copy", photo=True, group="clipboard",
        )  # fmt: skip

    def again(self) -> None:
        """With the last settings, to the last place; asks only where something else would be replaced."""
        from desktop_app.dialogs.export import ExportDialog

        if self._session.photo is None:
            return
        dialog = ExportDialog(self._session, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if dialog.is_asked_for:
            dialog.start()
            dialog.done(0)
            dialog.deleteLater()
        else:
            dialog.open()

    def _on_copied(self, name: str, picture: Copied) -> None:
        QGuiApplication.clipboard().setMimeData(for_clipboard(picture))
        text = tr("Copied {name}, {width} × {height} pixels.")
        words = text.format(name=name, width=picture.width, height=picture.height)
        self._session.message.emit("info", words, "")


def for_clipboard(picture: Copied) -> QMimeData:
    """Programs of X11 and Wayland take PNG files. Given pixels too, Qt would offer twenty more kinds and pack
    the picture for each when a clipboard manager asks for all, as it does at the program's end."""
    data = QMimeData()
    data.setData(PNG, picture.png)
    if sys.platform in ("win32", "darwin"):
        data.setImageData(QImage.fromData(picture.png))
    return data


def install(shell: Shell) -> None:
    Exporting(shell)
