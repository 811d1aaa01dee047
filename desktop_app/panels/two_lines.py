"""A list row of two lines: what it is, and a smaller word about it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app import theme

_PAD = 8

Index = QModelIndex | QPersistentModelIndex


class TwoLineDelegate(QStyledItemDelegate):
    """The first line is the display text, the second the data of role SECOND_LINE, if any."""

    SECOND_LINE = Qt.ItemDataRole.UserRole + 10

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        two = bool(index.data(self.SECOND_LINE))
        return QSize(option.rect.width(), 42 if two else 28)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        p = theme.palette()
        chosen = bool(
            option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(p.color("selection"))
            painter.drawRoundedRect(QRectF(option.rect), 4, 4)
        area = QRectF(option.rect).adjusted(_PAD, 4, -_PAD, -4)
        painter.setFont(option.font)
        painter.setPen(p.color("on_selection" if chosen else "text"))
        metrics = option.fontMetrics
        elide = Qt.TextElideMode.ElideRight
        second = index.data(self.SECOND_LINE)
        first = metrics.elidedText(str(index.data()), elide, int(area.width()))
        upper = Qt.AlignmentFlag.AlignTop if second else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, upper | Qt.AlignmentFlag.AlignLeft, first)
        if second:
            painter.setFont(theme.small(option.font))
            painter.setPen(p.color("on_selection_muted" if chosen else "muted"))
            text = painter.fontMetrics().elidedText(str(second), elide, int(area.width()))
            painter.drawText(area, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()
