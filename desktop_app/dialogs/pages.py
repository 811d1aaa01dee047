"""The pages of a file as small pictures, to choose one."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app import theme
from desktop_app.panels.keys import EnterPresses

SIDE = 144
_CELL = QSize(SIDE + 24, SIDE + 64)
_MARGIN = 16
"""Pixels of a picture, which are twice those of the screen."""
_NUMBER = Qt.ItemDataRole.UserRole


class PagesDialog(EnterPresses):
    """picked(int) is the page, from 1, that is wanted. Pictures may come after it is shown, or never."""

    picked = Signal(int)

    def __init__(
        self, name: str, pages: Sequence[int], now: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pages"))
        words = QLabel(
            self.tr("{name} has {count} pages. Which one do you want to colour?").format(
                name=name, count=len(pages)
            )
        )
        words.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(QSize(SIDE, SIDE))
        self.list.setGridSize(_CELL)
        empty = _square(QImage())
        self._items: dict[int, QListWidgetItem] = {}
        for page in pages:
            item = QListWidgetItem(QIcon(empty), self.tr("Page {number}").format(number=page))
            item.setData(_NUMBER, page)
            item.setSizeHint(_CELL)
            self.list.addItem(item)
            self._items[page] = item
        self.list.setCurrentItem(self._items[now])
        self.list.itemActivated.connect(lambda _item: self.accept())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = buttons.addButton(
            self.tr("Open this page"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        for button in buttons.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.take.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.list.currentItemChanged.connect(lambda *_: self._allow())
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 16, 16, 16)
        box.setSpacing(12)
        box.addWidget(words)
        box.addWidget(self.list, 1)
        box.addWidget(buttons)
        across = min(4, max(2, len(pages)))
        rows = 1 if len(pages) <= across else 2
        size = QSize(across * _CELL.width() + 64, rows * _CELL.height() + 140)
        self.resize(size.boundedTo(self.screen().availableSize() - QSize(16, 48)))
        self.list.setFocus()

    def show_page(self, page: int, rgb: NDArray[np.uint8], width: int, height: int) -> None:
        """A small picture (h, w, 3) of a page that has width x height pixels."""
        pixels = np.ascontiguousarray(rgb)
        rows, columns = pixels.shape[:2]
        form = QImage.Format.Format_RGB888
        image = QImage(pixels.data, columns, rows, 3 * columns, form)
        self._items[page].setIcon(QIcon(_square(image)))
        words = self.tr("Page {number}\n{width} × {height}")
        self._items[page].setText(words.format(number=page, width=width, height=height))

    def show_fault(self, page: int, sentence: str) -> None:
        """The page cannot be opened."""
        item = self._items[page]
        item.setText(self.tr("Page {number}\ncannot be read").format(number=page))
        item.setToolTip(sentence)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._allow()

    def _allow(self) -> None:
        item = self.list.currentItem()
        self.take.setEnabled(item is not None and bool(item.flags() & Qt.ItemFlag.ItemIsEnabled))

    def accept(self) -> None:
        if self.take.isEnabled():
            self.picked.emit(self.list.currentItem().data(_NUMBER))
            super().accept()


def _square(image: QImage) -> QPixmap:
    """The picture in the middle of a square, sharp at twice the scale; a sheet if it is not there yet:
    the words below all stand at one height."""
    square = QPixmap(2 * SIDE, 2 * SIDE)
    square.fill(Qt.GlobalColor.transparent)
    room = square.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    painter = QPainter(square)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if image.isNull():
        painter.fillRect(room, theme.palette().color("surface"))
    else:
        size = image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(room.center())
        painter.drawImage(place, image)
    painter.end()
    return square
