"""Lines of a form that hold several widgets."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget


def side_by_side(*widgets: QWidget, stretch: int = 0) -> QHBoxLayout:
    """The widget of index `stretch` takes the room."""
    line = QHBoxLayout()
    line.setSpacing(8)
    for index, widget in enumerate(widgets):
        line.addWidget(widget, 1 if index == stretch else 0)
    return line
