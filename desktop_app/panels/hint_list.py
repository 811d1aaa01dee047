"""The list of hints: what each row says, and how it is painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.hints.hint import Hint
from desktop_app import theme

Index = QModelIndex | QPersistentModelIndex

HINT = int(Qt.ItemDataRole.UserRole)
"""Role: the Hint of the row."""
SECOND_LINE = HINT + 1
COLOUR = HINT + 2
"""Role: '#rrggbb' of the row's dot."""

_DOT = 7.0


def kind_words(hint: Hint) -> str:
    """'keep', 'neutral', 'stroke' or 'point' in the person's language."""
    words = {
        "keep": QCoreApplication.translate("HintList", "keep"),
        "neutral": QCoreApplication.translate("HintList", "neutral"),
    }
    stroke = QCoreApplication.translate("HintList", "brush stroke")
    kind = words.get(hint.kind, "")
    return (
        f"{kind}, {stroke}"
        if kind and hint.is_stroke
        else kind or (stroke if hint.is_stroke else "")
    )


class HintListModel(QAbstractListModel):
    """Rows are the document's hints. name_of and colour_of say how a hint's colour is called and shown."""

    def __init__(self, name_of: Callable[[Hint], str], colour_of: Callable[[Hint], str]) -> None:
        super().__init__()
        self._hints: tuple[Hint, ...] = ()
        self._places: list[tuple[float, float]] = []
        """Of the rows' dots on the photo, as last told: the colour depends on the lightness there."""
        self._name_of, self._colour_of = name_of, colour_of

    def show_hints(self, hints: tuple[Hint, ...], drawing: bool = False) -> None:
        """Show these; rows that stay keep their place and the view its selection. A stroke that grows
        (drawing) is told as it was, and no row is drawn again for it until it is whole."""
        if [h.id for h in hints] == [h.id for h in self._hints]:
            changed = [
                row
                for row, (old, new) in enumerate(zip(self._hints, hints, strict=True))
                if _told(old) != _told(new) or (not drawing and self._places[row] != new.anchor)
            ]
            self._hints = hints
            if not drawing:
                self._places = _places(hints)
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
        else:
            self.beginResetModel()
            self._hints, self._places = hints, _places(hints)
            self.endResetModel()

    def row_of(self, hint_id: int | None) -> int:
        """-1 if there is no such hint."""
        return next((row for row, hint in enumerate(self._hints) if hint.id == hint_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._hints)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._hints):
            return None
        hint = self._hints[index.row()]
        if role == HINT:
            return hint
        if role == Qt.ItemDataRole.DisplayRole:
            return hint.note or self._name_of(hint)
        if role == SECOND_LINE:
            return self._second_line(hint)
        if role == COLOUR:
            return self._colour_of(hint)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._sentence(hint)
        return None

    def _second_line(self, hint: Hint) -> str:
        name = self._name_of(hint) if hint.note and hint.kind == "color" else ""
        return ", ".join(part for part in (name, kind_words(hint)) if part)

    def _sentence(self, hint: Hint) -> str:
        off = "" if hint.enabled else QCoreApplication.translate("HintList", "off")
        parts = (
            hint.note or self._name_of(hint),
            self._second_line(hint),
            f"{hint.strength:.0%}",
            off,
        )
        return ", ".join(part for part in parts if part)


def _told(hint: Hint) -> tuple[object, ...]:
    """All of a hint that its row depends on, as far as a stroke that grows keeps it."""
    first = hint.points[0]
    return hint.note, hint.kind, hint.ab, hint.strength, hint.enabled, hint.is_stroke, first


def _places(hints: tuple[Hint, ...]) -> list[tuple[float, float]]:
    return [hint.anchor for hint in hints]


class HintDelegate(QStyledItemDelegate):
    """Dot with a white ring, one or two lines, strength at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, 42 if index.data(SECOND_LINE) else 30)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        p = theme.palette()
        hint: Hint = index.data(HINT)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(0, 0.5, 0, -0.5)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(p.color("selection" if chosen else "hover"))
            painter.drawRoundedRect(box, 5, 5)
        first = p.color("on_selection" if chosen else "text")
        second = p.color("on_selection_muted" if chosen else "muted")
        if not hint.enabled:
            first = second
        self._paint_dot(painter, QPointF(box.left() + 15, box.center().y()), hint, index)
        right = self._paint_strength(painter, box, hint, option, second)
        area = QRectF(box.left() + 32, box.top(), right - box.left() - 40, box.height())
        self._paint_text(painter, area, option, index, (first, second))
        painter.restore()

    def _paint_dot(self, painter: QPainter, spot: QPointF, hint: Hint, index: Index) -> None:
        painter.setPen(QPen(QColor(0, 0, 0, 110), 1))
        painter.setBrush(QColor("#ffffff"))
        painter.setOpacity(1.0 if hint.enabled else 0.45)
        painter.drawEllipse(spot, _DOT, _DOT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(index.data(COLOUR)))
        painter.drawEllipse(spot, _DOT - 2, _DOT - 2)
        painter.setOpacity(1.0)

    def _paint_strength(
        self,
        painter: QPainter,
        box: QRectF,
        hint: Hint,
        option: QStyleOptionViewItem,
        colour: QColor,
    ) -> float:
        """Paint the strength (an eye that is struck out when the hint is off); returns its left edge."""
        if not hint.enabled:
            ratio = painter.device().devicePixelRatioF()
            eye = theme.icon_pixmap("eye-off", 16, colour.name(), ratio)
            painter.drawPixmap(QPointF(box.right() - 24, box.center().y() - 8), eye)
            return box.right() - 28
        painter.setFont(theme.tabular(option.font))
        painter.setPen(colour)
        words = f"{round(hint.strength * 100)}\u2009%"
        width = painter.fontMetrics().horizontalAdvance(words)
        area = box.adjusted(0, 0, -8, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        return area.right() - width

    def _paint_text(
        self,
        painter: QPainter,
        area: QRectF,
        option: QStyleOptionViewItem,
        index: Index,
        colours: tuple[QColor, QColor],
    ) -> None:
        elide, left = Qt.TextElideMode.ElideRight, Qt.AlignmentFlag.AlignLeft
        second = str(index.data(SECOND_LINE) or "")
        painter.setFont(option.font)
        painter.setPen(colours[0])
        title = painter.fontMetrics().elidedText(str(index.data()), elide, int(area.width()))
        if not second:
            painter.drawText(area, left | Qt.AlignmentFlag.AlignVCenter, title)
            return
        painter.drawText(area.adjusted(0, 4, 0, 0), left | Qt.AlignmentFlag.AlignTop, title)
        painter.setFont(theme.small(option.font))
        painter.setPen(colours[1])
        words = painter.fontMetrics().elidedText(second, elide, int(area.width()))
        painter.drawText(area.adjusted(0, 0, 0, -4), left | Qt.AlignmentFlag.AlignBottom, words)
