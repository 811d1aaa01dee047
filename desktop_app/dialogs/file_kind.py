"""What kind of file a picture becomes, one or many: format, quality, depth and what it says of itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from core.imaging.options import ExportOptions
from desktop_app import theme
from desktop_app.dialogs.formats import FORMATS, Format, format_of
from desktop_app.i18n import tr
from desktop_app.panels.lines import side_by_side
from desktop_app.panels.slider import ValueSlider

_DEFAULTS = ExportOptions()


class FileKind(QObject):
    """The controls, to be laid out by a dialog, and their answer. changed() when it may be another.

    each: there are many photos, and "As each photo" is the first choice of format and of depth.
    """

    changed = Signal()

    def __init__(self, parent: QWidget, each: bool = False) -> None:
        super().__init__(parent)
        self._each = each
        self._wish: int | None = None if each else 8
        self.format = QComboBox()
        if each:
            self.format.addItem(tr("As each photo"), None)
        for form in FORMATS:
            self.format.addItem(form.title, form.suffix[1:])
        self.quality = ValueSlider(1, 100, _DEFAULTS.quality)
        self._quality_value = QLabel()
        self._quality_value.setFont(theme.tabular(parent.font()))
        self._quality_value.setMinimumWidth(28)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._quality_value.setAlignment(right)
        self.own_depth = QRadioButton(tr("As each photo"))
        self.shallow = QRadioButton(tr("8 bit"))
        self.deep = QRadioButton(tr("16 bit"))
        self._buttons = {None: self.own_depth, 8: self.shallow, 16: self.deep}
        group = QButtonGroup(self)
        for button in self._buttons.values():
            group.addButton(button)
        self._note = QLabel()
        self._note.setProperty("role", "muted")
        self.keep_metadata = QCheckBox(
            tr("Keep the photos' metadata") if each
            else tr("Keep the photo's metadata (date, place, captions)")
        )  # fmt: skip
        self.mark_colorized = QCheckBox(
            tr("Note that colour was added") if each
            else tr("Note in the file that the colour was added")
        )  # fmt: skip
        self.sidecar = QCheckBox(
            tr("A sidecar beside each picture") if each
            else tr("A sidecar: a small file to make the same picture again")
        )  # fmt: skip
        self.sidecar.setToolTip(
            tr(
                "Beside PICTURE comes PICTURE.tintype.json; “tintype render” makes the picture from it."
            )
        )
        self.keep_metadata.setChecked(True)
        self.mark_colorized.setChecked(True)
        self.format.setAccessibleName(tr("Format"))
        self.quality.setAccessibleName(tr("Quality"))
        for button in self._buttons.values():
            button.setAccessibleName(tr("Depth: {depth}").format(depth=button.text()))
        self.format.currentIndexChanged.connect(lambda _index: self._show())
        self.quality.valueChanged.connect(lambda _value: self._show())
        group.buttonClicked.connect(self._on_depth)
        for box in (self.keep_metadata, self.mark_colorized, self.sidecar):
            box.toggled.connect(lambda _on: self.changed.emit())
        self._show()

    # -- lines for a form --------------------------------------------------------------------------
    def quality_line(self) -> QHBoxLayout:
        return side_by_side(self.quality, self._quality_value, stretch=0)

    def depth_line(self) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setSpacing(4)
        if self._each:
            box.addWidget(self.own_depth)
        box.addLayout(side_by_side(self.shallow, self.deep, self._note, stretch=2))
        return box

    # -- the answer --------------------------------------------------------------------------------
    @property
    def form(self) -> Format | None:
        """None for each photo's own."""
        name = self.format.currentData()
        return None if name is None else format_of(f".{name}")

    @property
    def bits(self) -> int | None:
        """None for each photo's own."""
        return self._wish if self._wish is None or self._may_be_deep else 8

    def show_form(self, form: Format) -> None:
        self.format.setCurrentIndex(self.format.findData(form.suffix[1:]))

    def wish(self, bits: int | None) -> None:
        """The depth where the format can hold it."""
        usual = None if self._each else 8
        self._wish = bits if bits in (8, 16) else usual
        self._show()

    def restore(self, place: str, bits: int | None) -> None:
        """What was chosen last (settings below place), else bits as the depth."""
        stored = QSettings()
        suffix = str(stored.value(f"{place}/format", "") or "").lstrip(".")
        self.format.setCurrentIndex(max(0, self.format.findData(suffix or None)))
        self.quality.setValue(_number(stored.value(f"{place}/quality")) or _DEFAULTS.quality)
        chosen = stored.value(f"{place}/bits")
        self.keep_metadata.setChecked(bool(stored.value(f"{place}/keep", True, bool)))
        self.mark_colorized.setChecked(bool(stored.value(f"{place}/mark", True, bool)))
        self.sidecar.setChecked(bool(stored.value(f"{place}/sidecar", False, bool)))
        self.wish(bits if chosen is None else _number(chosen))

    def settings(self, place: str) -> dict[str, Any]:
        """What `restore` takes up again (settings below place)."""
        form = self.form
        bits = {f"{place}/bits": self._wish or 0} if self._may_be_deep else {}
        return {
            f"{place}/format": "" if form is None else form.suffix,
            f"{place}/quality": self.quality.value(),
            f"{place}/keep": self.keep_metadata.isChecked(),
            f"{place}/mark": self.mark_colorized.isChecked(),
            f"{place}/sidecar": self.sidecar.isChecked(),
            **bits,
        }

    # ----------------------------------------------------------------------------------------------
    @property
    def _may_be_deep(self) -> bool:
        form = self.form
        return form is None or form.deep

    def _on_depth(self, pressed: QRadioButton) -> None:
        self._wish = next(bits for bits, button in self._buttons.items() if button is pressed)
        self._show()

    def _show(self) -> None:
        form = self.form
        lossy = form is None or form.lossy
        value = str(self.quality.value())
        self.quality.setEnabled(lossy)
        self._quality_value.setEnabled(lossy)
        self._quality_value.setText(value if lossy else "")
        lossless = not lossy or (form is not None and form.suffix == ".webp" and value == "100")
        self.quality.setAccessibleDescription(tr("lossless") if lossless else value)
        self._buttons[self.bits].setChecked(True)
        self.deep.setEnabled(self._may_be_deep)
        no = "" if form is None or form.deep else tr("{0} holds 8 bit").format(form.title)
        self._note.setText(no)
        self.changed.emit()


def _number(value: object) -> int | None:
    try:
        return int(str(value)) or None
    except ValueError:
        return None
