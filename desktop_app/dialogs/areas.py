"""Mark pairs of areas that belong together: in this photo and in the reference."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.panels.keys import EnterPresses
from desktop_app.panels.reference_view import ReferenceView, Share


class AreasDialog(EnterPresses):
    """transferWanted([(area of the photo, area of the reference), ...]) when it is accepted."""

    transferWanted = Signal(object)

    def __init__(self, photo: QImage, reference: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Transfer colours by areas"))
        room = self.screen().availableSize() - QSize(16, 48)
        self.resize(QSize(900, 560).boundedTo(room))
        self.photo = ReferenceView(self.tr("This photo"), marks_areas=True)
        self.reference = ReferenceView(self.tr("Reference photo"), marks_areas=True)
        self.photo.show_image(photo)
        self.reference.show_image(reference)
        self._mine: list[Share] = []
        self._theirs: list[Share] = []
        self.words = QLabel()
        self.words.setWordWrap(True)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Cancel)
        roles = QDialogButtonBox.ButtonRole
        self.back = self.buttons.addButton(self.tr("Remove last"), roles.ActionRole)
        self.start = self.buttons.addButton(self.tr("Transfer colours"), roles.AcceptRole)
        columns = QHBoxLayout()
        columns.setSpacing(8)
        for title, view in ((self.tr("This photo"), self.photo),
                            (self.tr("Reference photo"), self.reference)):  # fmt: skip
            column = QVBoxLayout()
            column.addWidget(QLabel(title))
            column.addWidget(view, 1)
            columns.addLayout(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(8)
        whole.addWidget(self.words)
        whole.addLayout(columns, 1)
        whole.addWidget(self.buttons)
        # Only once it is in the dialog: else Qt takes another button for what Enter presses.
        self.start.setDefault(True)
        self.photo.marked.connect(lambda area: self._take(self._mine, area))
        self.reference.marked.connect(lambda area: self._take(self._theirs, area))
        self.back.clicked.connect(self._remove_last)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._show()

    @property
    def pairs(self) -> list[tuple[Share, Share]]:
        return list(zip(self._mine, self._theirs, strict=False))

    def accept(self) -> None:
        if self.pairs:
            self.transferWanted.emit(self.pairs)
            super().accept()

    def _take(self, areas: list[Share], area: Share) -> None:
        """A new area, or another one in the place of the one that has no partner yet."""
        if len(areas) > len(self.pairs):
            areas.pop()
        areas.append(area)
        self._show()

    def _remove_last(self) -> None:
        longest = max(len(self._mine), len(self._theirs))
        for areas in (self._mine, self._theirs):
            if len(areas) == longest:
                areas.pop()
        self._show()

    def _show(self) -> None:
        self.photo.show_areas(self._mine)
        self.reference.show_areas(self._theirs)
        number = len(self.pairs) + 1
        if len(self._mine) == len(self._theirs):
            words = self.tr(
                "Area {number}: draw a rectangle in one photo and one on the same kind of thing in"
                " the other."
            )
        elif len(self._mine) > len(self._theirs):
            words = self.tr("Area {number}: now draw its partner in the reference photo.")
        else:
            words = self.tr("Area {number}: now draw its partner in this photo.")
        self.words.setText(words.format(number=number))
        self.start.setEnabled(bool(self.pairs))
        self.back.setEnabled(bool(self._mine or self._theirs))
