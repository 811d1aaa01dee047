"""Colour: the ab plane, a hex value, palettes, recent colours."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from core.colour.palettes import Swatch, load_palettes
from core.hints.hint import Hint
from desktop_app import theme
from desktop_app.panels.ab_plane import AbPlane
from desktop_app.panels.gesture import Gesture
from desktop_app.panels.section import Section
from desktop_app.panels.shown import (
    AB,
    DEFAULT_LUMINANCE,
    ab_of,
    hint_luminance,
    name_of,
    parse_hex,
    shown_hex,
)
from desktop_app.panels.swatches import SwatchGrid
from desktop_app.panels.two_lines import TwoLineDelegate
from desktop_app.session import Session

_RECENT_COUNT = 9
_SETTLED_MS = 700
"""A colour that stays this long is one the person meant: it joins the recent ones."""


class HexField(QLineEdit):
    """A line for '#rrggbb'; Escape brings back what was there. Marks what it cannot read."""

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
        unit = QLabel("hex", self)
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
        self._mark(value is None)
        self.setModified(value is None)
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


class ColourPanel(Section):
    """Shows and changes the session's current colour, which recolours the selected hint."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Colour"))
        self._session = session
        self._luminance = DEFAULT_LUMINANCE
        self._recent: list[Swatch] = []
        self._gesture = Gesture(session.new_group, "colour")

        self.plane = AbPlane()
        self.hex_field = HexField()
        self.palette_choice = QComboBox()
        self.palette_choice.setAccessibleName(self.tr("Palette"))
        self._palettes = load_palettes()
        self.palette_choice.addItems([palette.title for palette in self._palettes])
        self.palette_choice.setItemDelegate(TwoLineDelegate(self.palette_choice))
        self.palette_choice.setMinimumContentsLength(6)
        self.palette_choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.swatches = SwatchGrid(self.tr("Palette colours"))
        self._recent_caption = QLabel(self.tr("Recent"))
        self._recent_caption.setFont(theme.small(self.font()))
        self._recent_caption.setProperty("role", "muted")
        self.recent = SwatchGrid(self.tr("Recent colours"))

        line = QHBoxLayout()
        line.setSpacing(8)
        self.hex_field.setFixedWidth(self.hex_field.needed_width())
        line.addWidget(self.hex_field)
        line.addWidget(self.palette_choice, 1)
        self.body.addWidget(self.plane)
        self.body.addLayout(line)
        self.body.addWidget(self.swatches)
        used = QHBoxLayout()
        used.setSpacing(8)
        used.addWidget(self._recent_caption)
        used.addWidget(self.recent)
        used.addStretch()
        self.body.addLayout(used)

        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._remember)

        self.plane.pressed.connect(self._gesture.press)
        self.plane.released.connect(self._gesture.release)
        self.plane.picked.connect(lambda ab: session.choose_colour(ab, self._gesture.group()))
        self.hex_field.returnPressed.connect(self._take_hex)
        self.palette_choice.currentIndexChanged.connect(self._show_palette)
        self.swatches.picked.connect(self._take_swatch)
        self.recent.picked.connect(self._take_swatch)
        session.colourChanged.connect(self._on_colour)
        session.selectionChanged.connect(lambda _id: self._show())
        session.documentChanged.connect(lambda _document: self._show())
        session.photoChanged.connect(self._on_photo)
        session.suggestionsReady.connect(lambda x, y, _found: self.look_at(x, y))
        # The fabrics come first: cloth is what people click most.
        first = next((i for i, q in enumerate(self._palettes) if q.title.startswith("Fabrics")), 0)
        self.palette_choice.setCurrentIndex(first)
        self._show_palette(first)
        self._show_recent()
        self._show()

    def look_at(self, x: float, y: float) -> None:
        """Show the plane for the lightness of that place of the photo (photo pixels)."""
        luminance = self._session.luminance_at(x, y)
        if luminance is not None:
            self._luminance = luminance
            self._show()

    def _on_photo(self, _photo: object) -> None:
        self._luminance = DEFAULT_LUMINANCE
        self._show()

    def _on_colour(self, _ab: AB) -> None:
        self._show()
        self._settled.start()

    def _show(self) -> None:
        hint = self._session.selected_hint
        if hint is not None:
            self._luminance = hint_luminance(self._session, hint)
        ab = _hint_ab(hint) or self._session.current_ab
        self.plane.show_colour(self._luminance, ab)
        self.hex_field.show_hex(shown_hex(self._luminance, ab))

    def _take_hex(self) -> None:
        value = self.hex_field.take()
        if value is not None:
            self._session.choose_colour(ab_of(value))
            self._show()

    def _take_swatch(self, value: str) -> None:
        self._session.choose_colour(ab_of(value))

    def _show_palette(self, index: int) -> None:
        if 0 <= index < len(self._palettes):
            self.swatches.show_swatches(self._palettes[index].swatches)
            self.palette_choice.setToolTip(self._palettes[index].title)

    def _remember(self) -> None:
        ab = self._session.current_ab
        value = shown_hex(self._luminance, ab)
        fresh = Swatch(name_of(self._luminance, ab), value, self.tr("used before"))
        others = [s for s in self._recent if s.hex != value]
        self._recent = [fresh, *others][:_RECENT_COUNT]
        self._show_recent()

    def _show_recent(self) -> None:
        self.recent.show_swatches(self._recent)
        self.recent.setVisible(bool(self._recent))
        self._recent_caption.setVisible(bool(self._recent))


def _hint_ab(hint: Hint | None) -> AB | None:
    return hint.ab if hint is not None else None
