"""Lines of a form that hold several widgets, and fields that look alike in it."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QWidget

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
