"""What the person holds in hand: the tool, the colour, the brush. No lanes, no files."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QT_TR_NOOP, QObject, Signal

from desktop_app.region_editing import RegionEditing
from desktop_app.tool_names import POINT, TOOLS

AB = tuple[float, float]
DEFAULT_AB: AB = (28.0, 34.0)
"""A burnt orange: what the brush paints before the person has chosen a colour."""

BRUSH_SHARE = 0.012
POINT_SHARE = 0.003
"""Radius of a fresh brush and of a point hint, as a share of the photo's long side."""


class Hand(RegionEditing):
    """Signals: toolChanged(str), colourChanged((a, b)), brushRadiusChanged(float)."""

    toolChanged = Signal(str)
    colourChanged = Signal(object)
    brushRadiusChanged = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tool = POINT
        self._ab: AB = DEFAULT_AB
        self._ab_chosen = False
        self._brush_radius = 20.0
        self.selectionChanged.connect(self._on_selection)

    @property
    def tool(self) -> str:
        return self._tool

    def set_tool(self, name: str) -> None:
        """Raises KeyError for a name that is not in TOOLS."""
        TOOLS[name]
        if name != self._tool:
            self._tool = name
            self.toolChanged.emit(name)

    @property
    def current_ab(self) -> AB:
        """The colour of new strokes, and of new points if the person chose it."""
        return self._ab

    @property
    def colour_chosen(self) -> bool:
        """The person chose the colour of new points; else each gets the likeliest there."""
        return self._ab_chosen

    def choose_colour(self, ab: AB, group: str | None = None) -> None:
        """The person picked a colour (wheel, hex, palette, eyedropper).

        Recolours the selected colour hints if there are any; else it is the colour of new hints. Give
        a group while a drag on the wheel goes on.
        """
        hints = [hint for hint in self.chosen_hints if hint.kind == "color"]
        if hints:
            many = len(hints) > 1
            label = QT_TR_NOOP("Recolour hints") if many else QT_TR_NOOP("Recolour hint")
            self.update_hints((replace(hint, ab=ab) for hint in hints), label, group)
        else:
            self._ab_chosen = True
        self._set_ab(ab)

    def choose_suggestion(self, suggestion: Any) -> None:
        """The person took a suggestion: the selected hint gets its colour."""
        self.choose_colour((float(suggestion.ab[0]), float(suggestion.ab[1])))
        self._ab_chosen = False

    @property
    def brush_radius(self) -> float:
        """Photo pixels."""
        return self._brush_radius

    def set_brush_radius(self, radius: float) -> None:
        photo = self.photo
        longest = max(photo.width, photo.height) if photo else 4000
        radius = min(max(1.0, radius), longest / 4)
        if radius != self._brush_radius:
            self._brush_radius = radius
            self.brushRadiusChanged.emit(radius)

    @property
    def point_radius(self) -> float:
        """The radius a point hint gets on this photo, photo pixels."""
        photo = self.photo
        return max(2.0, max(photo.width, photo.height) * POINT_SHARE) if photo else 2.0

    # -- inside ------------------------------------------------------------------------------------
    def _fresh_hand(self) -> None:
        """Another photo: no colour was chosen for it yet, and its brush fits it."""
        self._ab_chosen = False
        if self.photo is not None:
            self.set_brush_radius(max(self.photo.width, self.photo.height) * BRUSH_SHARE)

    def _on_selection(self, _hint_id: int | None) -> None:
        """A selected colour hint's colour becomes the current one."""
        hint = self.selected_hint
        if hint is not None and hint.ab is not None:
            self._set_ab(hint.ab)

    def _set_ab(self, ab: AB) -> None:
        if ab != self._ab:
            self._ab = ab
            self.colourChanged.emit(ab)
