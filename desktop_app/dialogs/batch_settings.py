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

from core.batch.plan import Naming
from core.document.look import RANGES, Look
from core.imaging.options import ExportOptions
from core.models.card import ModelCard
from core.models.facts import summary
from desktop_app.dialogs import proposed
from desktop_app.dialogs.batch_series import BatchSeries
from desktop_app.dialogs.file_kind import FileKind
from desktop_app.panels.slider import SliderRow, align_captions
from desktop_app.panels.two_lines import TwoLineDelegate
from desktop_app.sentences import sentence
from desktop_app.settings import keep

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
        self.open_look.setAutoDefault(False)
        self.open_look.clicked.connect(self.openLookWanted)
        head = QHBoxLayout()
        label = QLabel(self.tr("Model"))
        head.addWidget(label)
        head.addStretch()
        head.addWidget(self.open_look)
        box.addLayout(head)
        self.model = QComboBox()
        label.setBuddy(self.model)
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
        align_captions(self)
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
        self.kind = FileKind(self, each=True)
        self.format, self.deep = self.kind.format, self.kind.deep
        self.pattern = QLineEdit(proposed.in_colour())
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
        # A path is long: beside its title and the button there would be room for its last letters only.
        folder = QLabel(self.tr("Folder for the results"))
        folder.setBuddy(self.folder)
        form.addRow(folder)
        form.addRow(line)
        form.addRow(self.tr("Format"), self.kind.format)
        form.addRow(self.tr("Quality"), self.kind.quality_line())
        form.addRow(self.tr("Depth"), self.kind.depth_line())
        # Beside the titles, their long words would be too wide for a small screen.
        for tick in (self.kind.keep_metadata, self.kind.mark_colorized, self.kind.sidecar):
            form.addRow(tick)
        form.addRow(self.tr("Names"), self.pattern)
        form.addRow("", self.fields)
        form.addRow(self.skip)
        self.series = BatchSeries(form, lambda: self.folder.text(), self)
        self.series.changed.connect(self.changed)
        stored = QSettings()
        self.pattern.setText(str(stored.value("batch/pattern", "") or self.pattern.text()))
        self.kind.restore("batch", None)
        self.folder.textChanged.connect(self._on_folder)
        self.pattern.textChanged.connect(lambda _text: self.changed.emit())
        self.kind.changed.connect(self.changed)
        return form

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
        pattern = self.pattern.text().strip()
        form, bits = self.format.currentData(), self.kind.bits
        return Naming(pattern, form, deep=bits == 16, model=self.look.model)

    @property
    def options(self) -> ExportOptions:
        kind = self.kind
        return ExportOptions(
            quality=kind.quality.value(),
            bits=kind.bits,
            keep_metadata=kind.keep_metadata.isChecked(),
            mark_colorized=kind.mark_colorized.isChecked(),
            sidecar=kind.sidecar.isChecked(),
        )

    @property
    def problem(self) -> str:
        """Why nothing can be made with these settings, in one sentence; else empty."""
        if not self.folder.text().strip():
            return self.tr("Choose a folder for the results.")
        if self.out.is_file():
            return self.tr("{name} is a file; choose a folder.").format(name=self.out.name)
        if self.options.sidecar and self.series.own_photos is not None:
            return self.tr("A sidecar has no room for what was learnt from photos.")
        return self.series.problem or self.naming.problem

    def remember(self) -> None:
        # What was only proposed follows the language.
        chosen = self.pattern.text() != proposed.in_colour()
        pattern = self.pattern.text() if chosen else ""
        keep({**self.kind.settings("batch"), "batch/pattern": pattern})

    def _set(self, name: str, value: int) -> None:
        setting: dict[str, Any] = {name: float(value)}
        self._look = replace(self._look, **setting)
        self.changed.emit()

    def _on_folder(self, path: str) -> None:
        self.folder.setToolTip(path)
        self.changed.emit()

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the results"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._ask(dialog, self.folder)

    def _ask(self, dialog: QFileDialog, field: QLineEdit) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(field.setText)
        dialog.open()
