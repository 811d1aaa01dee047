"""A section of the side panel: heading, optional link on the right, body."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app import theme

MARGIN = 14


class Section(QWidget):
    """Add the section's content to `body`. links: those in the heading's line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.links: list[QPushButton] = []
        self._heading = QLabel()
        self._heading.setFont(theme.strong(self.font()))
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(self._heading)
        self._head.addStretch()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(MARGIN, 10, MARGIN, 14)
        self.body.setSpacing(8)
        self.body.addLayout(self._head)

    def set_title(self, title: str) -> None:
        self._heading.setText(title)
        self.setAccessibleName(title)

    def add_link(self, text: str) -> QPushButton:
        """A quiet link in the heading's line."""
        link = QPushButton(text)
        link.setProperty("role", "link")
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        link.setAccessibleName(text)
        self._head.addWidget(link)
        self.links.append(link)
        return link


class _Scrolled(QScrollArea):
    """Wants room for the bar at its right as well, or where it is low it would scroll sideways, too."""

    def sizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return super().sizeHint() + QSize(bar, 0)


def scrolled(content: QWidget, name: str) -> QScrollArea:
    """The content, to be scrolled where the screen is too small for it. name is for screen readers."""
    area = _Scrolled()
    area.setAccessibleName(name)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def hairline() -> QFrame:
    """The line between two sections."""
    line = QFrame()
    line.setProperty("role", "hairline")
    return line
