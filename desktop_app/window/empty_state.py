"""What the window shows while no photo is open: what to do, and the ways in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.theme import icon, icon_pixmap, palette
from desktop_app.window.recent import recent_files

RECENT_SHOWN = 5


class EmptyState(QWidget):
    """Signals: openWanted(), sampleWanted(), recentWanted(Path)."""

    openWanted = Signal()
    sampleWanted = Signal()
    recentWanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        title = QLabel(self.tr("Bring an old photo into colour"))
        font = title.font()
        font.setPixelSize(20)
        title.setFont(font)
        words = QLabel(
            self.tr(
                "Drop a photo here, open a file, or paste one.\n"
                "The photo stays as it is: only colour is added, on this computer."
            )
        )
        words.setProperty("role", "muted")
        for label in (title, words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.open_button = QPushButton(self.tr("Open photo…"))
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self.openWanted)
        self.sample_button = QPushButton(self.tr("Try the sample"))
        self.sample_button.clicked.connect(self.sampleWanted)
        for button in (self.open_button, self.sample_button):
            button.setMinimumWidth(132)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.sample_button)
        buttons.addStretch()
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self._sign)
        column.addWidget(title)
        column.addWidget(words)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addSpacing(16)
        column.addLayout(self._recent)
        column.addStretch(3)

    def refresh(self) -> None:
        """Read the list of recent files again."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        files = recent_files()[:RECENT_SHOWN]
        if files:
            heading = QLabel(self.tr("Recent"))
            heading.setProperty("role", "muted")
            heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._recent.addWidget(heading)
        for path in files:
            self._recent.addWidget(self._link(path), 0, Qt.AlignmentFlag.AlignCenter)

    def _link(self, path: Path) -> QPushButton:
        button = QPushButton(path.name)
        button.setProperty("role", "link")
        button.setIcon(icon("image"))
        button.setIconSize(QSize(14, 14))
        button.setToolTip(str(path))
        button.clicked.connect(lambda: self.recentWanted.emit(path))
        return button

    def showEvent(self, event: QShowEvent) -> None:
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(icon_pixmap("images", 48, palette().muted, ratio))
        self.refresh()
        super().showEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), palette().color("surround"))
