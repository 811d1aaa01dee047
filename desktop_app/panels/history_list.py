"""The list of the document's steps: the current one marked, undone ones pale."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app import theme
from desktop_app.i18n import tr
from desktop_app.panels.keys import claims
from desktop_app.panels.lines import paint_words
from desktop_app.session import Session

Index = QModelIndex | QPersistentModelIndex

UNDONE = int(Qt.ItemDataRole.UserRole)
CURRENT = UNDONE + 1
_ROW = 28
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class HistoryModel(QAbstractListModel):
    """Row n is step n of the session's history."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._labels = session.history_labels
        self._position = session.history_position
        session.historyChanged.connect(self._refresh)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._labels)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._labels):
            return None
        row = index.row()
        words = tr(self._labels[row]) or self.tr("Opened")
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == UNDONE:
            return row > self._position
        if role == CURRENT:
            return row == self._position
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if row == self._position:
                return self.tr("{step}, current").format(step=words)
            return self.tr("{step}, undone").format(step=words) if row > self._position else words
        return None

    def _refresh(self) -> None:
        """Rows that stay are not made anew: the view keeps its place during a drag of a slider."""
        labels, old = self._session.history_labels, len(self._labels)
        self._position = self._session.history_position
        if len(labels) > old:
            self.beginInsertRows(QModelIndex(), old, len(labels) - 1)
            self._labels = labels
            self.endInsertRows()
        elif len(labels) < old:
            self.beginRemoveRows(QModelIndex(), len(labels), old - 1)
            self._labels = labels
            self.endRemoveRows()
        else:
            self._labels = labels
        if labels:
            self.dataChanged.emit(self.index(0), self.index(len(labels) - 1))


class HistoryList(QListView):
    """A click or Enter on a step goes to it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("History"))
        self._session = session
        self.setModel(HistoryModel(session, self))
        self.setItemDelegate(HistoryDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: session.go_to(index.row()))
        session.historyChanged.connect(self._follow)
        self._follow()

    def event(self, event: object) -> bool:
        if claims(event, _ENTER):
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            self._session.go_to(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model().rowCount() == 0:
            paint_words(self.viewport(), self.accessibleDescription())

    def _follow(self) -> None:
        words = self.tr("No photo is open. Its steps will be here, to go back to each of them.")
        self.setAccessibleDescription("" if self.model().rowCount() else words)
        self.setCurrentIndex(self.model().index(self._session.history_position, 0))


class HistoryDelegate(QStyledItemDelegate):
    """A dot on a line: filled at the current step, none beside undone ones."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        p = theme.palette()
        current, undone = bool(index.data(CURRENT)), bool(index.data(UNDONE))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(Qt.PenStyle.NoPen)
        if current or hovered:
            painter.setBrush(p.color("selection" if current else "hover"))
            painter.drawRoundedRect(box, 5, 5)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(p.color("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 5, 5)
        colour = p.color("on_selection" if current else "muted" if undone else "text")
        middle = box.center().y()
        dot = QRectF(box.left() + 11, middle - 3, 6, 6)
        if not undone:
            painter.setPen(QPen(colour, 1.2))
            painter.setBrush(colour if current else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(dot)
        painter.setFont(theme.strong(option.font) if current else option.font)
        painter.setPen(colour)
        area = box.adjusted(28, 0, -8, 0)
        words = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, int(area.width())
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.restore()
