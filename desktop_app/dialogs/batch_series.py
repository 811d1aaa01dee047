"""What the photos of a batch share: hints, family colours, photos to learn from, a reference photo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QLineEdit, QPushButton

from desktop_app.panels.shelf import family_file


class BatchSeries(QObject):
    """changed() when photos would become something else."""

    changed = Signal()

    def __init__(self, form: QFormLayout, start: Callable[[], str], parent: QObject) -> None:
        """Rows are added to the form; start() is where choosing begins."""
        super().__init__(parent)
        self._form, self._start = form, start
        self.hints, self.choose_hints = self._row(
            self.tr("Hints"), self.tr("Folder of hints"), self.tr("Choose the folder of hints"),
            self.tr("A folder with a file PHOTO.json for each photo with hints"), self.tr("None"),
        )  # fmt: skip
        self.family, self.choose_family = self._row(
            self.tr("Family"), self.tr("Family colours"), self.tr("Choose the family colours"),
            self.tr("Hints may name one of these, which is then the same in every photo"),
            self.tr("Yours"), self.tr("Family colours") + " (*.json)",
        )  # fmt: skip
        self.own, self.choose_own = self._row(
            self.tr("Learn from"), self.tr("Folder of your colour photos"),
            self.tr("Choose the folder of your colour photos"),
            self.tr("Colour photos of the same family, place or film; all results are drawn a little"
                    " towards their colours"), self.tr("None"),
        )  # fmt: skip
        self.reference, self.choose_reference = self._row(
            self.tr("Reference"), self.tr("Reference photo"), self.tr("Choose the reference photo"),
            self.tr("A colour photo; what looks alike in the photos takes its colours"),
            self.tr("None"), self.tr("All files") + " (*)",
        )  # fmt: skip
        self._show()

    @property
    def hints_folder(self) -> Path | None:
        return _path(self.hints)

    @property
    def family_colours(self) -> Path | None:
        """The file of the colours that hints may name; the person's own if no other is chosen."""
        if self.hints_folder is None:
            return None
        chosen = _path(self.family)
        own = family_file()
        return chosen or (own if own.exists() else None)

    @property
    def own_photos(self) -> Path | None:
        return _path(self.own)

    @property
    def reference_photo(self) -> Path | None:
        return _path(self.reference)

    @property
    def problem(self) -> str:
        """What is not there, in one sentence; else empty."""
        hints, family = self.hints_folder, self.family_colours
        if hints is not None and not hints.is_dir():
            return self.tr("There is no folder {name}; choose the one with the hints.").format(
                name=hints.name
            )
        if family is not None and not family.is_file():
            return self.tr("There is no file {name}; choose the family’s colours.").format(
                name=family.name
            )
        if self.own_photos is not None and not self.own_photos.is_dir():
            return self.tr("There is no folder {name}; choose one with colour photos.").format(
                name=self.own_photos.name
            )
        if self.reference_photo is not None and not self.reference_photo.is_file():
            return self.tr("There is no file {name}; choose a colour photo.").format(
                name=self.reference_photo.name
            )
        return ""

    def _row(
        self, title: str, name: str, choose: str, tip: str, empty: str, filter_: str = ""
    ) -> tuple[QLineEdit, QPushButton]:
        """A path and a button that asks for it: a file where a filter is given, else a folder."""
        field = QLineEdit()
        field.setPlaceholderText(empty)
        field.setAccessibleName(name)
        field.setToolTip(tip)
        button = QPushButton(self.tr("Choose…"))
        button.setAutoDefault(False)
        button.setAccessibleName(choose)
        button.clicked.connect(lambda: self._ask(field, name, filter_))
        field.textChanged.connect(lambda _text: self._show())
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(field, 1)
        line.addWidget(button)
        self._form.addRow(title, line)
        return field, button

    def _show(self) -> None:
        """Without hints nothing names a colour."""
        named = bool(self.hints.text().strip())
        self.family.setEnabled(named)
        self.choose_family.setEnabled(named)
        self.changed.emit()

    def _ask(self, field: QLineEdit, title: str, filter_: str) -> None:
        dialog = QFileDialog(field, title, field.text() or self._start())
        mode = QFileDialog.FileMode
        dialog.setFileMode(mode.ExistingFile if filter_ else mode.Directory)
        if filter_:
            dialog.setNameFilter(filter_)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(field.setText)
        dialog.open()


def _path(field: QLineEdit) -> Path | None:
    text = field.text().strip()
    return Path(text).expanduser() if text else None
