"""Name a colour, with a note: for the family's colours and for own palettes."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from core.colour.swatch_json import MAX_TEXT


class SwatchDialog(QDialog):
    """Asks for a name and, where note_label is given, for a line about it; hex shows a colour beside.

    Cannot be accepted without a name.
    """

    def __init__(
        self,
        title: str,
        name: str = "",
        hex_colour: str = "",
        note_label: str = "",
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(380)
        self.name = QLineEdit(name)
        self.name.setMaxLength(MAX_TEXT)
        self.name.setAccessibleName(self.tr("Name"))
        self.note = QLineEdit(note)
        self.note.setMaxLength(MAX_TEXT)
        self.note.setAccessibleName(note_label)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        if hex_colour:
            swatch = QLabel()
            chip = QPixmap(48, 24)
            chip.fill(QColor(hex_colour))
            swatch.setPixmap(chip)
            swatch.setAccessibleName(hex_colour)
            form.addRow(self.tr("Colour"), swatch)
        form.addRow(self.tr("Name"), self.name)
        if note_label:
            form.addRow(note_label, self.note)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(self.buttons)
        self.name.textChanged.connect(lambda _text: self._show())
        self._show()
        self.name.selectAll()
        self.name.setFocus()

    @property
    def values(self) -> tuple[str, str]:
        """Name and note, without blanks at their ends."""
        return self.name.text().strip(), self.note.text().strip()

    def _show(self) -> None:
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(self.values[0]))
