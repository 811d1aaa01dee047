"""What is done to every photo of a batch: look, place, format and names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.batch.plan import FORMATS, Naming
from core.document.look import RANGES, Look
from core.imaging.options import ExportOptions
from core.models.card import ModelCard
from core.models.facts import summary
from desktop_app.panels.shelf import family_file
from desktop_app.panels.slider import SliderRow
from desktop_app.panels.two_lines import TwoLineDelegate
from desktop_app.sentences import sentence

_TITLES = {"jpg": "JPEG", "png": "PNG", "tif": "TIFF", "webp": "WebP"}
_SETTINGS = ("vividness", "warmth", "saturation", "strength")


class BatchSettings(QWidget):
    """changed() when photos would become something else, or elsewhere."""

    changed = Signal()
    openLookWanted = Signal()

    def __init__(self, models: Sequence[ModelCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look(model=models[0].name) if models else Look()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        self.open_look = QPushButton(self.tr("As the open photo"))
        self.open_look.setProperty("role", "link")
        self.open_look.clicked.connect(self.openLookWanted)
        head = QHBoxLayout()
        head.addWidget(QLabel(self.tr("Model")))
        head.addStretch()
        head.addWidget(self.open_look)
        box.addLayout(head)
        self.model = QComboBox()
        self.model.setAccessibleName(self.tr("Model"))
        self.model.setItemDelegate(TwoLineDelegate(self.model))
        for index, card in enumerate(models):
            self.model.addItem(card.title, card.name)
            self.model.setItemData(index, sentence(summary(card)), TwoLineDelegate.SECOND_LINE)
        self.model.activated.connect(lambda _index: self.changed.emit())
        box.addWidget(self.model)
        box.addSpacing(4)
        titles = (
            self.tr("Vividness"), self.tr("Warmth"), self.tr("Saturation"), self.tr("Strength"),
        )  # fmt: skip
        self.rows: dict[str, SliderRow] = {}
        for name, title in zip(_SETTINGS, titles, strict=True):
            low, high = RANGES[name]
            row = SliderRow(title, int(low), int(high), round(getattr(Look(), name)), str)
            row.changed.connect(lambda value, _group, n=name: self._set(n, value))
            self.rows[name] = row
            box.addWidget(row)
        box.addSpacing(10)
        box.addLayout(self._output())
        box.addStretch()
        self.show_look(self._look)

    def _output(self) -> QFormLayout:
        self.folder = QLineEdit()
        self.folder.setAccessibleName(self.tr("Folder for the results"))
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setAutoDefault(False)
        self.choose.setAccessibleName(self.tr("Choose the folder"))
        self.choose.clicked.connect(self._choose)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.folder, 1)
        line.addWidget(self.choose)
        self.format = QComboBox()
        self.format.setAccessibleName(self.tr("Format"))
        self.format.addItem(self.tr("As each photo"), None)
        for name in FORMATS:
            self.format.addItem(_TITLES[name], name)
        self.deep = QCheckBox(self.tr("16 bit"))
        formats = QHBoxLayout()
        formats.setSpacing(8)
        formats.addWidget(self.format, 1)
        formats.addWidget(self.deep)
        self.pattern = QLineEdit("{name}-colour")
        self.pattern.setAccessibleName(self.tr("Names of the results"))
        self.fields = QLabel(self.tr("may hold") + " {name} {folder} {number} {model}")
        self.fields.setProperty("role", "muted")
        self.fields.setWordWrap(True)
        self.skip = QCheckBox(self.tr("Skip what is done already"))
        self.skip.setChecked(True)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.addRow(self.tr("Folder"), line)
        form.addRow(self.tr("Format"), formats)
        form.addRow(self.tr("Names"), self.pattern)
        form.addRow("", self.fields)
        form.addRow("", self.skip)
        self._add_series(form)
        stored = QSettings()
        self.pattern.setText(str(stored.value("batch/pattern", self.pattern.text())))
        self.format.setCurrentIndex(max(0, self.format.findData(stored.value("batch/format"))))
        self.deep.setChecked(bool(stored.value("batch/deep", False, bool)))
        self.folder.textChanged.connect(lambda _text: self.changed.emit())
        self.pattern.textChanged.connect(lambda _text: self.changed.emit())
        self.format.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.deep.toggled.connect(lambda _on: self.changed.emit())
        return form

    def _add_series(self, form: QFormLayout) -> None:
        """Hints of each photo, and the family's colours that they may name."""
        self.hints = QLineEdit()
        self.hints.setPlaceholderText(self.tr("None"))
        self.hints.setAccessibleName(self.tr("Folder of hints"))
        self.hints.setToolTip(self.tr("A folder with a file PHOTO.json for each photo with hints"))
        self.choose_hints = QPushButton(self.tr("Choose…"))
        self.choose_hints.setAccessibleName(self.tr("Choose the folder of hints"))
        self.choose_hints.clicked.connect(self._choose_hints)
        self.family = QLineEdit()
        self.family.setPlaceholderText(self.tr("Yours"))
        self.family.setAccessibleName(self.tr("Family colours"))
        self.family.setToolTip(
            self.tr("Hints may name one of these, which is then the same in every photo")
        )
        self.choose_family = QPushButton(self.tr("Choose…"))
        self.choose_family.setAccessibleName(self.tr("Choose the family colours"))
        self.choose_family.clicked.connect(self._choose_family)
        pairs = ((self.tr("Hints"), self.hints, self.choose_hints),
                 (self.tr("Family"), self.family, self.choose_family))  # fmt: skip
        for title, field, button in pairs:
            button.setAutoDefault(False)
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(field, 1)
            line.addWidget(button)
            form.addRow(title, line)
            field.textChanged.connect(lambda _text: self._show_series())
        self._show_series()

    def _show_series(self) -> None:
        """Without hints nothing names a colour."""
        named = bool(self.hints.text().strip())
        self.family.setEnabled(named)
        self.choose_family.setEnabled(named)
        self.changed.emit()

    # -- the answer --------------------------------------------------------------------------------
    @property
    def look(self) -> Look:
        return replace(self._look, model=self.model.currentData() or self._look.model)

    def show_look(self, look: Look) -> None:
        """Take up a look; a model that is not installed is left."""
        self._look = look
        for name, row in self.rows.items():
            row.show_value(getattr(look, name))
        found = self.model.findData(look.model)
        if found >= 0:
            self.model.setCurrentIndex(found)
        self.changed.emit()

    @property
    def out(self) -> Path:
        return Path(self.folder.text().strip()).expanduser()

    @property
    def naming(self) -> Naming:
        form = self.format.currentData()
        pattern = self.pattern.text().strip()
        return Naming(pattern, form, deep=self.deep.isChecked(), model=self.look.model)

    @property
    def options(self) -> ExportOptions:
        return ExportOptions(bits=16 if self.deep.isChecked() else None)

    @property
    def hints_folder(self) -> Path | None:
        text = self.hints.text().strip()
        return Path(text).expanduser() if text else None

    @property
    def family_colours(self) -> Path | None:
        """The file of the colours that hints may name; the person's own if no other is chosen."""
        if self.hints_folder is None:
            return None
        text = self.family.text().strip()
        path = Path(text).expanduser() if text else family_file()
        return path if text or path.exists() else None

    @property
    def problem(self) -> str:
        """Why nothing can be made with these settings, in one sentence; else empty."""
        if not self.folder.text().strip():
            return self.tr("Choose a folder for the results.")
        if self.out.is_file():
            return self.tr("{name} is a file; choose a folder.").format(name=self.out.name)
        if self.hints_folder is not None and not self.hints_folder.is_dir():
            return self.tr("There is no folder {name}; choose the one with the hints.").format(
                name=self.hints_folder.name
            )
        if self.family_colours is not None and not self.family_colours.is_file():
            return self.tr("There is no file {name}; choose the family’s colours.").format(
                name=self.family_colours.name
            )
        if self.deep.isChecked() and self.format.currentData() in ("jpg", "webp"):
            return self.tr("{name} holds 8 bit only; choose TIFF or PNG for 16 bit.").format(
                name=self.format.currentText()
            )
        return self.naming.problem

    def remember(self) -> None:
        stored = QSettings()
        stored.setValue("batch/pattern", self.pattern.text())
        stored.setValue("batch/format", self.format.currentData())
        stored.setValue("batch/deep", self.deep.isChecked())

    def _set(self, name: str, value: int) -> None:
        setting: dict[str, Any] = {name: float(value)}
        self._look = replace(self._look, **setting)
        self.changed.emit()

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the results"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._ask(dialog, self.folder)

    def _choose_hints(self) -> None:
        start = self.hints.text() or self.folder.text()
        dialog = QFileDialog(self, self.tr("Folder of hints"), start)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._ask(dialog, self.hints)

    def _choose_family(self) -> None:
        start = self.family.text() or self.hints.text()
        dialog = QFileDialog(self, self.tr("Family colours"), start)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Family colours") + " (*.json)")
        self._ask(dialog, self.family)

    def _ask(self, dialog: QFileDialog, field: QLineEdit) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(field.setText)
        dialog.open()
