"""The foot of the batch dialog: how far the batch is, in a bar and in words, and its buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

_STEPS = 1000


class BatchFoot(QWidget):
    """Shows what it is told; the dialog listens to the buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = QProgressBar()
        self.progress.setRange(0, _STEPS)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the batch"))
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.copy = QPushButton(self.tr("Copy details"))
        self.report = QPushButton(self.tr("Save report…"))
        for link in (self.copy, self.report):
            link.setProperty("role", "link")
        self.start = QPushButton(self.tr("&Start"))
        self.pause = QPushButton(self.tr("Pa&use"))
        self.cancel = QPushButton(self.tr("&Cancel"))
        self.close_button = QPushButton(self.tr("Close"))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.words, 1)
        for button in (self.copy, self.report, self.start, self.pause, self.cancel,
                       self.close_button):  # fmt: skip
            button.setAutoDefault(False)
            line.addWidget(button)
        self.start.setDefault(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.progress)
        box.addLayout(line)

    def say(self, words: str) -> None:
        self.words.setText(words)

    def show_state(self, running: bool, paused: bool, may_start: bool) -> None:
        """While it runs there are other buttons."""
        self.start.setVisible(not running)
        self.start.setEnabled(may_start)
        self.pause.setVisible(running)
        self.pause.setText(self.tr("Go &on") if paused else self.tr("Pa&use"))
        self.cancel.setVisible(running)
        self.progress.setVisible(running)

    def show_links(self, failed: bool, ended: bool) -> None:
        """What can be done with the outcomes there are."""
        self.copy.setVisible(failed)
        self.report.setVisible(ended)

    def show_progress(self, share: float, done: int, count: int, paused: bool) -> None:
        """share 0..1; done of count photos are at their end."""
        self.progress.setValue(round(share * _STEPS))
        words = self.tr("{done} of {count}").format(done=done, count=count)
        self.say(self.tr("Paused, {done}").format(done=words) if paused else words)

    def copy_lines(self, lines: Sequence[str]) -> None:
        """Onto the clipboard; the link says so for a moment."""
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.copy.setText(self.tr("Copied"))
        QTimer.singleShot(1500, self, lambda: self.copy.setText(self.tr("Copy details")))
