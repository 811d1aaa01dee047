"""Lines of a form that hold several widgets, and fields that look alike in it."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QHBoxLayout, QLabel, QWidget

from desktop_app.theme import palette

_INDENT = 7
_Spin = TypeVar("_Spin", bound=QAbstractSpinBox)


def side_by_side(*widgets: QWidget, stretch: int = 0) -> QHBoxLayout:
    """The widget of index `stretch` takes the room."""
    line = QHBoxLayout()
    line.setSpacing(8)
    for index, widget in enumerate(widgets):
        line.addWidget(widget, 1 if index == stretch else 0)
    return line


def indented(spin: _Spin) -> _Spin:
    """With its text as far from the border as other fields have it: the stylesheet's padding does not reach
    the text of a spin box."""
    spin.lineEdit().setTextMargins(_INDENT, 0, 0, 0)
    return spin


def name_box(box: QComboBox, name: str) -> None:
    """What screen readers call a box that no label stands before. On Linux its accessible name is what is
    chosen in it, and its own name comes from a label: here from one that is not shown. box is in its place."""
    box.setAccessibleName(name)
    label = QLabel(name, box.parentWidget())
    label.setBuddy(box)
    label.hide()


def say(label: QLabel, name: str, words: str) -> None:
    """Show words in a label. A label with a name of its own would be read without what it shows."""
    label.setText(words)
    label.setAccessibleName(f"{name}: {words}" if words else name)


def paint_words(widget: QWidget, words: str) -> None:
    """What an empty widget says, from its paintEvent: muted, as other panels say it."""
    painter = QPainter(widget)
    painter.setPen(palette().color("muted"))
    flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
    painter.drawText(widget.rect().adjusted(12, 10, -12, -10), int(flags), words)
    painter.end()
