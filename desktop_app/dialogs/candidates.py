"""Eight ways to colour the photo, side by side, to choose one by eye."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app import theme
from desktop_app.panels.keys import EnterPresses, claims

COLUMNS = 4
COUNT = 8
_CAPTION = 28
_PAD = 6
_DIGITS = tuple(Qt.Key(Qt.Key.Key_1 + n) for n in range(COUNT))
_ARROWS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -COLUMNS,
    Qt.Key.Key_Down: COLUMNS,
}


class _Cell(QAbstractButton):
    """One candidate with its number and name; empty until it is there."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._image = QImage()
        self.candidate: Any = None
        self.setEnabled(False)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 110)
        self.setAccessibleName(self.tr("{number}, not there yet").format(number=number))

    def show_candidate(self, candidate: Any, words: str) -> None:
        rgb = np.ascontiguousarray(candidate.rgb)
        height, width = rgb.shape[:2]
        self._image = QImage(rgb.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        self.candidate = candidate
        self.setText(words)
        self.setAccessibleName(f"{self._number}, {words}")
        self.setEnabled(True)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(230, 200)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        p = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        chosen = self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(p.color("selection" if chosen else "surface"))
        painter.drawRoundedRect(box, 6, 6)
        room = box.adjusted(_PAD, _PAD, -_PAD, -_CAPTION)
        if self._image.isNull():
            painter.setPen(p.color("muted"))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, "…")
        else:
            size = self._image.size().scaled(
                room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio
            )
            shown = QRectF(0, 0, size.width(), size.height())
            shown.moveCenter(room.center())
            painter.drawImage(shown, self._image)
        painter.setPen(p.color("on_selection" if chosen else "text"))
        line = QRectF(box.left() + _PAD, box.bottom() - _CAPTION, box.width() - 2 * _PAD, _CAPTION)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, str(self._number))
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(line.width()) - 20
        )
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignLeft, words)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(p.color("accent"), 2))
            painter.drawRoundedRect(box, 6, 6)


class CandidatesDialog(EnterPresses):
    """picked(Candidate) when one is taken: a double click, Enter, its digit, or the button."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Candidates"))
        room = self.screen().availableSize() - QSize(16, 48)
        self.resize(QSize(1000, 560).boundedTo(room))
        self.words = QLabel(self.tr("Drawing eight ways to colour this photo…"))
        self.words.setProperty("role", "muted")
        self.words.setWordWrap(True)
        self.cells = [_Cell(number) for number in range(1, COUNT + 1)]
        grid = QGridLayout()
        grid.setSpacing(8)
        for index, cell in enumerate(self.cells):
            cell.setAutoExclusive(True)
            cell.clicked.connect(lambda _checked=False, c=cell: c.setFocus())
            cell.toggled.connect(lambda _on: self._show_abilities())
            cell.installEventFilter(self)
            grid.addWidget(cell, index // COLUMNS, index % COLUMNS)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = self.buttons.addButton(
            self.tr("Use this one"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        for button in self.buttons.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.take.setEnabled(False)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.words)
        column.addLayout(grid, 1)
        column.addWidget(self.buttons)

    def add(self, candidate: Any) -> None:
        """Show the next candidate."""
        free = next((cell for cell in self.cells if cell.candidate is None), None)
        if free is None:
            return
        free.show_candidate(candidate, self._name(candidate))
        if free is self.cells[0]:
            free.setFocus()
            self._show_abilities()
        if free is self.cells[-1]:
            self.words.setText(
                self.tr(
                    "Other readings come as hints, which you can edit. Arrows and Enter, or 1 to 8."
                )
            )

    def show_words(self, words: str) -> None:
        self.words.setText(words)

    def accept(self) -> None:
        chosen = next((cell for cell in self.cells if cell.isChecked()), None)
        if chosen is not None and chosen.candidate is not None:
            self.picked.emit(chosen.candidate)
            super().accept()

    def _name(self, candidate: Any) -> str:
        names = {
            "now": self.tr("As it is"),
            "quiet": self.tr("Quieter"),
            "vivid": self.tr("More vivid"),
            "warm": self.tr("Warmer"),
            "cool": self.tr("Cooler"),
            "quiet-warm": self.tr("Quieter, warmer"),
            "vivid-cool": self.tr("More vivid, cooler"),
            "vivid-warm": self.tr("More vivid, warmer"),
            "reading": self.tr("Other reading {number}"),
        }
        return names[candidate.kind].format(number=candidate.number)

    def _show_abilities(self) -> None:
        self.take.setEnabled(any(c.isChecked() and c.candidate is not None for c in self.cells))
        # A button that is off gives its place as the default away.
        self.take.setDefault(self.take.isEnabled())

    def _take(self, index: int) -> None:
        if self.cells[index].candidate is not None:
            self.cells[index].setFocus()
            self.accept()

    def event(self, event: QEvent) -> bool:
        return claims(event, (*_DIGITS, *_ARROWS)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _DIGITS:
            self._take(_DIGITS.index(Qt.Key(event.key())))
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        if watched in self.cells:
            if event.type() == QEvent.Type.MouseButtonDblClick:
                self._take(self.cells.index(watched))
                return True
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._move(self.cells.index(watched), Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _move(self, index: int, key: Qt.Key) -> bool:
        if key in _ARROWS:
            target = index + _ARROWS[key]
            if 0 <= target < COUNT and self.cells[target].isEnabled():
                self.cells[target].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(index)
            return True
        return False
