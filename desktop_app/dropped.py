"""Files of this computer and pictures in what is dropped or pasted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from desktop_app import theme

PNG = "image/png"


def picture_in(data: QMimeData | None) -> QImage | None:
    """The pixels in a drop or on the clipboard; what this program itself copied has only its file."""
    if data is None:
        return None
    image = data.imageData() if data.hasImage() else QImage.fromData(data.data(PNG))
    return image if isinstance(image, QImage) and not image.isNull() else None


def local_files(data: QMimeData | None) -> list[Path]:
    """The files and folders of this computer in a drop or on the clipboard; an empty one has no data."""
    urls = data.urls() if data is not None else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


def accept_copy(event: QDropEvent) -> None:
    """Take what is dragged as a copy: a file manager that is told of a move removes its file."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


class TakesFile:
    """Before QWidget in a class's bases: dropping something on it that `can_take` calls `take`. While it is
    over the widget, `drop_area` has a frame."""

    _frame: DropFrame | None = None

    def can_take(self, data: QMimeData) -> bool:
        return bool(local_files(data))

    def take(self, data: QMimeData) -> None:
        raise NotImplementedError

    def drop_area(self) -> QWidget:
        raise NotImplementedError

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.can_take(event.mimeData()):
            accept_copy(event)
            if self._frame is None:
                self._frame = DropFrame(self.drop_area())
            self._frame.cover()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self.can_take(event.mimeData()):
            accept_copy(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._end()

    def dropEvent(self, event: QDropEvent) -> None:
        self._end()
        if self.can_take(event.mimeData()):
            accept_copy(event)
            self.take(event.mimeData())

    def _end(self) -> None:
        if self._frame is not None:
            self._frame.hide()


class DropFrame(QWidget):
    """Says where something would land that is dragged over its parent."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self) -> None:
        """Come up over the whole parent."""
        self.setGeometry(self.parentWidget().rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        accent = theme.palette().color("accent")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(accent, 2))
        accent.setAlpha(36)
        painter.setBrush(accent)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(7, 7, -7, -7), 8, 8)
