"""A field for a colour as hex value, which says in words what it cannot read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from desktop_app import theme
from desktop_app.panels.shown import parse_hex


class HexField(QLineEdit):
    """A line for '#rrggbb'; Escape brings back what was there.

    Marks what it cannot read: complained(sentence), empty once there is no complaint any more.
    """

    complained = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.tabular(self.font()))
        self.setMaxLength(16)
        self.setAccessibleName(self.tr("Colour as hex value"))
        self.setToolTip(
            self.tr(
                "A colour such as #3f5b3a, then Enter."
                " The photo keeps its lightness and takes the colour."
            )
        )
        self._shown = ""
        unit = QLabel(self.tr("hex"), self)
        unit.setProperty("role", "muted")
        unit.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._unit = unit
        self.setTextMargins(0, 0, unit.sizeHint().width() + 4, 0)
        self.textEdited.connect(lambda _text: self._mark(False))

    def needed_width(self) -> int:
        """Room for any hex value and the unit."""
        value = self.fontMetrics().horizontalAdvance("#dddddd")
        return value + self._unit.sizeHint().width() + 32

    def show_hex(self, value: str) -> None:
        """Show a colour, unless the person is typing one."""
        self._shown = value
        if not (self.hasFocus() and self.isModified()):
            self.setText(value)
            self._mark(False)

    def take(self) -> str | None:
        """The colour that was typed, as '#rrggbb'; None (and a mark) if it is none."""
        value = parse_hex(self.text())
        self.setModified(value is None)
        self._mark(value is None)
        return value

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.setModified(False)
            self.show_hex(self._shown)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setModified(False)
        self.show_hex(self._shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._unit.sizeHint()
        self._unit.setGeometry(
            self.width() - size.width() - 10, (self.height() - size.height()) // 2, *size.toTuple()
        )

    def _mark(self, wrong: bool) -> None:
        if self.property("invalid") != wrong:
            self.setProperty("invalid", wrong)
            self.style().unpolish(self)
            self.style().polish(self)
            words = self.tr("“{text}” is no hex value; type one such as #3f5b3a.")
            sentence = words.format(text=self.text().strip()) if wrong else ""
            self.setAccessibleDescription(sentence)
            self.complained.emit(sentence)


class Complaint(QLabel):
    """The words of a field's complaint, below it; takes no room while there is none."""

    def __init__(self, field: HexField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "danger")
        self.setWordWrap(True)
        self.hide()
        field.complained.connect(self._show)

    def _show(self, words: str) -> None:
        self.setText(words)
        self.setVisible(bool(words))
