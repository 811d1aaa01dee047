"""The suggested colours as rows: swatch, name, and how likely the model takes them to be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app import theme
from desktop_app.i18n import tr
from desktop_app.panels.two_lines import Index
from desktop_app.sentences import sentence

_SUGGESTION = int(Qt.ItemDataRole.UserRole)
_ROW = 30
_LEFT, _GAP = 36, 8
"""Pixels before the name, and between it, the share and the edge."""


class SuggestionRows(QListWidget):
    """taken(Suggestion): one was clicked. As high as its rows; the pointer chooses the current one."""

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_RowDelegate(self))
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QListView, QListView:focus { border: none; }")
        self.itemClicked.connect(lambda item: self.taken.emit(item.data(_SUGGESTION)))
        self.itemEntered.connect(self.setCurrentItem)

    def show_suggestions(self, suggestions: Sequence[Any], choose_first: bool = True) -> None:
        """Show these, the best first, which becomes the current one; or none does."""
        self.clear()
        for suggestion in suggestions:
            item = QListWidgetItem(tr(suggestion.name))
            item.setData(_SUGGESTION, suggestion)
            words = f"{tr(suggestion.name)}, {_rank_words(suggestion)}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            self.addItem(item)
        self.setFixedHeight(_ROW * len(suggestions) + 2)
        self.setCurrentRow(0 if choose_first else -1)

    def needed_width(self) -> int:
        """Pixels in which every name is to be read whole."""
        found = (self.item(row) for row in range(self.count()))
        return max(
            (_needed_width(self.font(), item.data(_SUGGESTION)) for item in found), default=0
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        none_yet = self.currentRow() < 0
        super().focusInEvent(event)
        # Qt would make the first one current.
        if none_yet:
            self.setCurrentRow(-1)

    def suggestion(self, row: int | None = None) -> Any:
        """The Suggestion of a row, or of the current one; None if there is none."""
        item = self.item(self.currentRow() if row is None else row)
        return item.data(_SUGGESTION) if item is not None else None


class _RowDelegate(QStyledItemDelegate):
    """Swatch, name with a bar under it, share; without a share no bar, and what the colour rests on."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        p = theme.palette()
        suggestion = index.data(_SUGGESTION)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(p.color("selection"))
            painter.drawRoundedRect(box, 5, 5)
        edge = QColor(255, 255, 255, 40) if p.is_dark else QColor(0, 0, 0, 60)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(QColor(*suggestion.rgb))
        painter.drawRoundedRect(QRectF(box.left() + 6.5, box.top() + 5.5, 19, 19), 4, 4)

        share = _rank_words(suggestion, "\u2009")
        painter.setFont(_rank_font(option.font, suggestion))
        painter.setPen(p.color("on_selection_muted" if chosen else "muted"))
        line = box.adjusted(_LEFT, 0, -_GAP, -4)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, share)
        room = line.width() - _rank_width(option.font, suggestion) - _GAP
        painter.setFont(option.font)
        painter.setPen(p.color("on_selection" if chosen else "text"))
        name = option.fontMetrics.elidedText(
            tr(suggestion.name), Qt.TextElideMode.ElideRight, int(room)
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        if suggestion.share is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(p.color("accent"))
            length = max(3.0, suggestion.share * (line.width() + 0.0))
            painter.drawRoundedRect(QRectF(line.left(), box.bottom() - 5.5, length, 2.5), 1.2, 1.2)
        painter.restore()


def _rank_font(font: QFont, suggestion: Any) -> QFont:
    return theme.small(font) if suggestion.share is None else theme.tabular(font)


def _rank_width(font: QFont, suggestion: Any) -> int:
    """Of its words; of any share, so that all names end alike."""
    widest = _rank_words(suggestion) if suggestion.share is None else "100\u2009%"
    return QFontMetrics(_rank_font(font, suggestion)).horizontalAdvance(widest)


def _needed_width(font: QFont, suggestion: Any) -> int:
    name = QFontMetrics(font).horizontalAdvance(tr(suggestion.name))
    return _LEFT + name + _GAP + _rank_width(font, suggestion) + _GAP


def _rank_words(suggestion: Any, gap: str = "") -> str:
    """Its share, or what it rests on where the model tells no shares."""
    if suggestion.share is None:
        return sentence(tr(suggestion.basis))
    return f"{suggestion.share * 100:.0f}{gap}%"
