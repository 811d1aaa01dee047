"""One colour of a palette as a row of a list: chip, name, source or note."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop_app import theme
from desktop_app.panels.shown import AB
from desktop_app.panels.two_lines import Index, TwoLineDelegate

ENTRY = int(Qt.ItemDataRole.UserRole)
"""The role under which a row carries its Entry."""
_CHIP = 40


@dataclass(frozen=True)
class Entry:
    """One colour of the list; words: its source or note."""

    name: str
    hex: str
    ab: AB
    words: str


class ChipDelegate(TwoLineDelegate):
    """Two lines after a chip of the colour."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, 42)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.palette().color("selection"))
        beside = QStyleOptionViewItem(option)
        beside.rect = option.rect.adjusted(_CHIP, 0, 0, 0)
        super().paint(painter, beside, index)
        dark = theme.palette().is_dark
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(255, 255, 255, 40) if dark else QColor(0, 0, 0, 60), 1))
        painter.setBrush(QColor(index.data(ENTRY).hex))
        box = QRectF(option.rect.left() + 6.5, option.rect.top() + 7.5, 27, 27)
        painter.drawRoundedRect(box, 4, 4)
        painter.restore()
