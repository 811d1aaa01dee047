"""Colour: the ab plane, a hex value, palettes, recent colours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from core.colour.palettes import Swatch, SwatchPalette
from core.hints.hint import Hint
from desktop_app import theme
from desktop_app.i18n import tr
from desktop_app.panels.ab_plane import AbPlane
from desktop_app.panels.gesture import Gesture
from desktop_app.panels.hex_field import Complaint, HexField
from desktop_app.panels.lines import name_box
from desktop_app.panels.recent_colours import RecentColours
from desktop_app.panels.section import Section
from desktop_app.panels.shelf import Shelf
from desktop_app.panels.shown import (
    AB,
    DEFAULT_LUMINANCE,
    ab_of,
    give_names,
    hint_luminance,
    name_of,
    shown_hex,
)
from desktop_app.panels.swatches import SwatchButton, SwatchGrid
from desktop_app.panels.two_lines import TwoLineDelegate
from desktop_app.session import Session

if TYPE_CHECKING:
    from core.rendering import Suggestion

_ROW_COLUMNS = 9


class ColourPanel(Section):
    """Shows and changes the session's current colour, which recolours the selected hint.

    hexTaken(): a colour was typed, and taken."""

    hexTaken = Signal()

    def __init__(
        self, session: Session, parent: QWidget | None = None, shelf: Shelf | None = None
    ) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Colour"))
        self._session = session
        self.shelf = Shelf(parent=self) if shelf is None else shelf
        self._luminance = DEFAULT_LUMINANCE
        self._newest = 0
        self._growing: int | None = None
        """Id of the stroke that is being painted."""
        self._recent = RecentColours(session, self)
        self._gesture = Gesture(session.new_group, "colour")

        self.plane = AbPlane()
        self.hex_field = HexField()
        self.palette_choice = QComboBox()
        self._palettes: list[SwatchPalette] = []
        self.palette_choice.setItemDelegate(TwoLineDelegate(self.palette_choice))
        self.palette_choice.setMinimumContentsLength(6)
        self.palette_choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.swatches = SwatchGrid(self.tr("Palette colours"))
        self._about = QLabel()
        self._about.setFont(theme.small(self.font()))
        self._about.setProperty("role", "muted")
        self._about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._family_line, self.family = self._row(self.tr("Family"), self.tr("Family colours"))
        self._recent_line, self.recent = self._row(self.tr("Recent"), self.tr("Recent colours"))

        line = QHBoxLayout()
        line.setSpacing(8)
        self.hex_field.setFixedWidth(self.hex_field.needed_width())
        line.addWidget(self.hex_field)
        line.addWidget(self.palette_choice, 1)
        self.body.addWidget(self.plane)
        self.body.addLayout(line)
        name_box(self.palette_choice, self.tr("Palette"))
        self.body.addWidget(Complaint(self.hex_field))
        self.body.addWidget(self.swatches)
        self.body.addWidget(self._about)
        self.body.addWidget(self._family_line)
        self.body.addWidget(self._recent_line)

        self.plane.pressed.connect(self._gesture.press)
        self.plane.released.connect(self._gesture.release)
        self.plane.picked.connect(lambda ab: session.choose_colour(ab, self._gesture.group()))
        self.hex_field.returnPressed.connect(self._take_hex)
        self.palette_choice.currentIndexChanged.connect(self._show_palette)
        self.swatches.picked.connect(self._take_swatch)
        self.family.picked.connect(self._take_family)
        self.recent.picked.connect(self._take_recent)
        for grid in (self.swatches, self.family, self.recent):
            grid.pointed.connect(self._show_about)
        self.shelf.changed.connect(self._show_shelf)
        self._recent.changed.connect(self._show_recent)
        session.colourChanged.connect(lambda _ab: self._show())
        session.selectionChanged.connect(lambda _id: self._show())
        session.documentChanged.connect(lambda _document: self._on_document())
        session.photoChanged.connect(self._on_photo)
        session.suggestionsReady.connect(self._on_suggestions)
        self._show_shelf()
        self._show_about(None)
        self._show_recent()
        self._show()

    def look_at(self, x: float, y: float) -> None:
        """Show the plane for the lightness of that place of the photo (photo pixels)."""
        luminance = self._session.luminance_at(x, y)
        if luminance is not None:
            self._luminance = luminance
            self._show()

    def _on_suggestions(self, x: float, y: float, suggestions: Sequence[Suggestion]) -> None:
        luminance = self._session.luminance_at(x, y)
        if luminance is not None:
            give_names(luminance, suggestions)
        self.look_at(x, y)
        self.plane.update()

    def _on_photo(self, _photo: object) -> None:
        self._luminance = DEFAULT_LUMINANCE
        self._newest = max((hint.id for hint in self._session.hints), default=0)
        self._show()

    def _on_document(self) -> None:
        """A stroke is not selected, but the colours are those of the place where it is painted: as it
        begins, and at its dot once it is whole."""
        hints, known = self._session.hints, self._newest
        self._newest = max((hint.id for hint in hints), default=0)
        stroke = bool(hints) and hints[-1].kind == "color" and hints[-1].is_stroke
        whole = self._growing == self._newest and not self._session.drawing
        if stroke and (self._newest == known + 1 or whole):
            self._luminance = hint_luminance(self._session, hints[-1])
            self._growing = self._newest
        if not self._session.drawing:
            self._growing = None
        self._show()

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
            shown = shown_hex(self._luminance, ab_of(value))
            if shown != value:
                words = self.tr("{typed} at this lightness is {shown}")
                self._about.setText(words.format(typed=value, shown=shown))
            self.hexTaken.emit()

    def _take_swatch(self, swatch: Swatch) -> None:
        self._session.choose_colour(ab_of(swatch.hex))

    def _take_family(self, swatch: Swatch) -> None:
        """Its exact colour, which the hex value tells only as it looked somewhere."""
        found = next((c for c in self.shelf.family if c.name == swatch.name), None)
        if found is not None:
            self._session.choose_colour(found.ab)

    def _take_recent(self, swatch: Swatch) -> None:
        """As exact as its hint had it."""
        found = next((c for c in self._recent.colours if c.hex == swatch.hex), None)
        if found is not None:
            self._session.choose_colour(found.ab)

    def current_swatch(self) -> Swatch:
        """The current colour, named as it is shown on the plane."""
        ab = _hint_ab(self._session.selected_hint) or self._session.current_ab
        return Swatch(name_of(self._luminance, ab), shown_hex(self._luminance, ab))

    def _show_shelf(self) -> None:
        """The palettes there are, shipped and own, and the family's colours."""
        before = self.palette_choice.currentText()
        self._palettes = [*self.shelf.shipped, *self.shelf.own.values()]
        titles = [palette.title for palette in self._palettes]
        self.palette_choice.blockSignals(True)
        self.palette_choice.clear()
        self.palette_choice.addItems(titles)
        # The fabrics come first: cloth is what people click most.
        fabrics = self.tr("Fabrics 1940–60")
        first = titles.index(fabrics) if fabrics in titles else 0
        index = titles.index(before) if before in titles else first
        self.palette_choice.setCurrentIndex(index)
        self.palette_choice.blockSignals(False)
        self._show_palette(index)
        note = self.tr("a family colour")
        family = [Swatch(c.name, c.hex, c.note or note) for c in self.shelf.family]
        self.family.show_swatches(family)
        self._family_line.setVisible(bool(family))

    def _show_about(self, button: SwatchButton | None) -> None:
        """Name the swatch under the pointer or the focus; the line keeps its height without one."""
        words = f"{button.swatch.name} · {button.about}" if button is not None else " "
        self._about.setText(words)

    def _row(self, caption: str, name: str) -> tuple[QWidget, SwatchGrid]:
        """A line of swatches with a caption before it."""
        label = QLabel(caption)
        label.setFont(theme.small(self.font()))
        label.setProperty("role", "muted")
        grid = SwatchGrid(name, columns=_ROW_COLUMNS)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(grid)
        row.addStretch()
        return line, grid

    def _show_palette(self, index: int) -> None:
        if 0 <= index < len(self._palettes):
            self.swatches.show_swatches(self._palettes[index].swatches)
            self.palette_choice.setToolTip(self._palettes[index].title)

    def _show_recent(self) -> None:
        used = self.tr("used before")
        self.recent.show_swatches(
            [
                Swatch(self.shelf.name_of(c.ab) or tr(c.name), c.hex, used)
                for c in self._recent.colours
            ]
        )
        self._recent_line.setVisible(bool(self.recent.buttons))


def _hint_ab(hint: Hint | None) -> AB | None:
    return hint.ab if hint is not None else None
