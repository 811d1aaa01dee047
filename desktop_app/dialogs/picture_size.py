"""How large an exported picture is: as the photo, in pixels, percent, or centimetres on paper."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout, QLabel, QSpinBox, QWidget

from core.imaging.photo import Photo
from desktop_app.panels.lines import indented, name_box

_CM_PER_INCH = 2.54
_LONGEST_CM = 500.0


class PictureSize(QWidget):
    """changed() when the answer may be another. Never more pixels than the photo has: what is not there
    cannot be made, and a larger print has fewer pixels per inch."""

    changed = Signal()

    def __init__(self, photo: Photo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photo = photo
        long_side = max(photo.width, photo.height)
        self.unit = QComboBox()
        for text, key in (
            (self.tr("As the photo"), "own"),
            (self.tr("Pixels, long side"), "pixels"),
            (self.tr("Percent"), "percent"),
            (self.tr("Centimetres, long side"), "cm"),
        ):
            self.unit.addItem(text, key)
        self.pixels = indented(QSpinBox())
        self.pixels.setRange(1, long_side)
        self.pixels.setValue(min(2048, long_side))
        self.pixels.setSuffix(self.tr(" px"))
        self.pixels.setAccessibleName(self.tr("Long side in pixels"))
        self.percent = indented(QSpinBox())
        self.percent.setRange(1, 100)
        self.percent.setValue(50)
        self.percent.setSuffix(self.tr(" %"))
        self.percent.setAccessibleName(self.tr("Size in percent"))
        self.centimetres = indented(QDoubleSpinBox())
        self.centimetres.setRange(0.5, _LONGEST_CM)
        self.centimetres.setDecimals(1)
        self.centimetres.setValue(15.0)
        self.centimetres.setSuffix(self.tr(" cm"))
        self.centimetres.setAccessibleName(self.tr("Long side in centimetres"))
        self.dpi = indented(QSpinBox())
        self.dpi.setRange(30, 2400)
        self.dpi.setValue(300)
        self.dpi.setSuffix(self.tr(" dpi"))
        self.dpi.setAccessibleName(self.tr("Pixels per inch"))
        self._at = QLabel(self.tr("at"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.unit)
        name_box(self.unit, self.tr("Size"))
        for widget in (self.pixels, self.percent, self.centimetres, self._at, self.dpi):
            line.addWidget(widget)
        line.addStretch()
        self.unit.currentIndexChanged.connect(lambda _index: self._show())
        for box in (self.pixels, self.percent, self.dpi):
            box.valueChanged.connect(lambda _value: self.changed.emit())
        self.centimetres.valueChanged.connect(lambda _value: self.changed.emit())
        self._show()

    @property
    def long_side(self) -> int:
        """In pixels; 0 for the photo's own."""
        whole = max(self._photo.width, self._photo.height)
        match self.unit.currentData():
            case "pixels":
                wanted = self.pixels.value()
            case "percent":
                wanted = max(1, round(whole * self.percent.value() / 100))
            case "cm":
                wanted = self._printed()
            case _:
                return 0
        return 0 if wanted >= whole else wanted

    @property
    def print_dpi(self) -> float:
        """What is written into the file for the printer; 0 for the photo's own. A print that is larger
        than the photo's pixels allow keeps its centimetres."""
        if self.unit.currentData() != "cm":
            return 0.0
        whole = max(self._photo.width, self._photo.height)
        if self._printed() > whole:
            return round(whole / (self.centimetres.value() / _CM_PER_INCH), 2)
        return float(self.dpi.value())

    @property
    def note(self) -> str:
        """What the person should know of the size, or nothing."""
        if self.unit.currentData() == "cm" and self.print_dpi != self.dpi.value():
            return self.tr("The photo has pixels for {dpi} dpi at this size.").format(
                dpi=round(self.print_dpi)
            )
        return ""

    def state(self) -> str:
        """The choice as text, for `restore`."""
        values = (
            self.pixels.value(),
            self.percent.value(),
            self.centimetres.value(),
            self.dpi.value(),
        )
        return " ".join([self.unit.currentData(), *map(str, values)])

    def restore(self, state: str) -> None:
        """Take up a choice; what cannot be read, or is too large for this photo, is left."""
        words = state.split()
        if len(words) != 5:
            return
        try:
            pixels, percent, centimetres, dpi = (float(word) for word in words[1:])
        except ValueError:
            return
        self.pixels.setValue(round(pixels))
        self.percent.setValue(round(percent))
        self.centimetres.setValue(centimetres)
        self.dpi.setValue(round(dpi))
        self.unit.setCurrentIndex(max(0, self.unit.findData(words[0])))

    def _printed(self) -> int:
        return max(1, round(self.centimetres.value() / _CM_PER_INCH * self.dpi.value()))

    def _show(self) -> None:
        unit = self.unit.currentData()
        self.pixels.setVisible(unit == "pixels")
        self.percent.setVisible(unit == "percent")
        for widget in (self.centimetres, self._at, self.dpi):
            widget.setVisible(unit == "cm")
        self.changed.emit()
