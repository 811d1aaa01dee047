"""The dock with the reference photo: open, look, take its colours."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.dropped import TakesFile, local_files
from desktop_app.panels.reference_view import ReferenceView


class ReferencePanel(TakesFile, QWidget):
    """openWanted(), dropped(Path), transferWanted(), areasWanted(), closeWanted()."""

    openWanted = Signal()
    dropped = Signal(Path)
    transferWanted = Signal()
    areasWanted = Signal()
    closeWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAcceptDrops(True)
        self.view = ReferenceView(self.tr("Reference photo"))
        self.view.setToolTip(
            self.tr("Click a colour to take it. Wheel: zoom. Right button: move. Arrows and Enter.")
        )
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setProperty("role", "muted")
        self.open = QPushButton(self.tr("Open…"))
        self.forget = QPushButton(self.tr("Remove"))
        self.transfer = QPushButton(self.tr("Transfer colours"))
        self.transfer.setToolTip(
            self.tr("Hints with this photo’s colours where something looks alike, to edit on")
        )
        self.areas = QPushButton(self.tr("By areas…"))
        self.areas.setToolTip(self.tr("Mark what belongs together in both photos first"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.view, 1)
        column.addWidget(self.words)
        for pair in ((self.transfer, self.areas), (self.open, self.forget)):
            row = QHBoxLayout()
            row.setSpacing(8)
            for button in pair:
                button.setAutoDefault(False)
                row.addWidget(button, 1)
            column.addLayout(row)
        self.open.clicked.connect(self.openWanted)
        self.forget.clicked.connect(self.closeWanted)
        self.transfer.clicked.connect(self.transferWanted)
        self.areas.clicked.connect(self.areasWanted)
        self.show_reference("", QImage(), False)

    def show_reference(self, name: str, image: QImage, may_transfer: bool) -> None:
        """Another reference, or none where the image is null."""
        there = not image.isNull()
        self.view.show_image(image)
        self.view.setEnabled(there)
        self.view.setAccessibleDescription(name)
        self.forget.setEnabled(there)
        self.allow_transfer(may_transfer)
        none = self.tr("Open a colour photo of alike things, or drop it here.")
        self.words.setText(name if there else none)

    def allow_transfer(self, on: bool) -> None:
        self.transfer.setEnabled(on)
        self.areas.setEnabled(on)

    def show_words(self, words: str) -> None:
        self.words.setText(words)

    def take(self, data: QMimeData) -> None:
        self.dropped.emit(local_files(data)[0])

    def drop_area(self) -> QWidget:
        return self
