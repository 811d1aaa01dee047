"""File > Batch."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from desktop_app.window.shell import Shell

if TYPE_CHECKING:
    from desktop_app.dialogs.batch import BatchDialog


class BatchFeature(QObject):
    """One dialog per window, made when it is first asked for; it is kept, and so is what runs in it."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.widget)
        self._session, self._window = shell.session, shell.widget
        self.dialog: BatchDialog | None = None
        self._session.closing.connect(self._close)
        shell.files.manyGiven.connect(self._take)
        text = QCoreApplication.translate("BatchFeature", "&Batch…")
        shell.menus.add("file", text, self.show, ("Ctrl+B",), sign="images", group="export")

    def show(self) -> None:
        from desktop_app.dialogs.batch import BatchDialog

        if self.dialog is None:
            self.dialog = BatchDialog(self._session, self._window)
        self.dialog.show()
        room, frame = self.dialog.screen().availableGeometry(), self.dialog.frameGeometry()
        left = max(room.left(), min(frame.left(), room.right() + 1 - frame.width()))
        top = max(room.top(), min(frame.top(), room.bottom() + 1 - frame.height()))
        self.dialog.move(left, top)
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _take(self, paths: list[Path]) -> None:
        """A folder or several files that are dropped on the window are meant for the batch."""
        self.show()
        if self.dialog is not None:
            self.dialog.add(paths)

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.shut()


def install(shell: Shell) -> None:
    BatchFeature(shell)
