"""Files of this computer in what is dropped or pasted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent


def local_file(data: QMimeData | None) -> Path | None:
    """The first file of this computer in a drop or on the clipboard; an empty one has no data."""
    urls = data.urls() if data is not None else []
    return next((Path(u.toLocalFile()) for u in urls if u.isLocalFile()), None)


class TakesFile:
    """Before QWidget in a class's bases: dropping a file on it calls `file_dropped`."""

    def file_dropped(self, path: Path) -> None:
        raise NotImplementedError

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = local_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.file_dropped(path)
