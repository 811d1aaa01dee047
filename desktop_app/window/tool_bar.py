"""The tools down the left side: an icon and its key each."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QToolBar, QToolButton, QWidget

from desktop_app.theme import palette

_SIDE = 40
_ICON = 19
_HEIGHT, _LEAST_HEIGHT = _SIDE + 4, 30
_SPACE = 2
_MARGIN = 4
"""Logical pixels; between tools and around them as the style sheet has it."""


class ToolButton(QToolButton):
    """Draws the icon above the key's letter, alone where it is low; the button itself is the style's."""

    def __init__(self, action: QAction, letter: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter = letter
        self.setDefaultAction(action)
        self.setFixedSize(_SIDE, _HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(action.text().replace("&", ""))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        self.style().drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option, painter, self)
        icon = self.icon()
        state = icon.State.On if self.isChecked() else icon.State.Off
        mode = icon.Mode.Normal if self.isEnabled() else icon.Mode.Disabled
        left = (self.width() - _ICON) // 2
        top = 6 if self.height() == _HEIGHT else (self.height() - _ICON) // 2
        icon.paint(
            painter, QRect(left, top, _ICON, _ICON), Qt.AlignmentFlag.AlignCenter, mode, state
        )
        if self.height() < _HEIGHT:
            return
        font = painter.font()
        font.setPixelSize(10)
        painter.setFont(font)
        colours = palette()
        role = "on_selection" if self.isChecked() else "muted"
        painter.setPen(colours.color(role))
        below = QRect(0, 6 + _ICON + 2, self.width(), 14)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, self._letter)


class ToolColumn(QToolBar):
    """A fixed toolbar of ToolButtons, which are lower in a low window: no tool is out of sight."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._buttons: list[ToolButton] = []
        self.setObjectName("tools")
        self.setMovable(False)
        self.setFloatable(False)
        self.setOrientation(Qt.Orientation.Vertical)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)

    def add_tool(self, action: QAction, letter: str) -> ToolButton:
        button = ToolButton(action, letter, self)
        self._buttons.append(button)
        self.addWidget(button)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._buttons:
            room = (self.height() - 2 * _MARGIN) // len(self._buttons) - _SPACE
            height = _HEIGHT if room >= _HEIGHT else max(_LEAST_HEIGHT, min(room, _HEIGHT - 6))
            for button in self._buttons:
                button.setFixedHeight(height)
        super().resizeEvent(event)
