"""The panel at the right of the photo: Colour, Look, Hints."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from core.models.card import ModelCard
from desktop_app.panels.ab_plane import HEIGHT, LEAST_HEIGHT
from desktop_app.panels.colour_panel import ColourPanel
from desktop_app.panels.hints_panel import HintsPanel
from desktop_app.panels.look_panel import LookPanel
from desktop_app.panels.section import hairline
from desktop_app.panels.slider import align_captions
from desktop_app.session import Session

WIDTH = 300
_BELOW_THE_PLANE = 670
"""Logical pixels that everything but the colour plane takes, with three hints in sight."""
_PINNED_FROM = 560
"""Height from which Colour stays in sight while the sections below it scroll, logical pixels: there is room
for a hint's row and its editor as well."""


class SidePanel(QWidget):
    """300 px wide; scrolls where the window is low. models: the cards to offer, default the installed. colour
    and look may be made before, since all three sections take their time.

    content holds what scrolls. Where there is room, Colour is above it and does not scroll away from the hint
    that it recolours; in a low window it is content's first section.
    """

    def __init__(
        self,
        session: Session,
        models: Sequence[ModelCard] | None = None,
        parent: QWidget | None = None,
        colour: ColourPanel | None = None,
        look: LookPanel | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self.colour = ColourPanel(session) if colour is None else colour
        self.look = LookPanel(session, models) if look is None else look
        self.hints = HintsPanel(session, self.colour.shelf)
        self.content = QWidget()
        self.content.setProperty("role", "panel")
        self._column = _column(self.content)
        for widget in (self.look, hairline()):
            self._column.addWidget(widget)
        self._column.addWidget(self.hints, 1)
        self._colour_line = hairline()
        self.area = self._make_area()
        self._outer = _column(self)
        self._outer.addWidget(self.area, 1)
        self._pinned: bool | None = None
        self._pin(False)
        align_captions(self)
        self._edited: int | None = None
        session.selectionChanged.connect(self._on_selection)

    def _make_area(self) -> QScrollArea:
        area = QScrollArea()
        area.setAccessibleName(self.tr("Colour, look and hints"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The bar at the right covers some of the margin; nothing is hidden there to scroll to.
        sideways = area.horizontalScrollBar()
        sideways.rangeChanged.connect(lambda _low, _high: sideways.setRange(0, 0))
        area.setWidget(self.content)
        area.viewport().setAutoFillBackground(False)
        return area

    def add_section(self, section: QWidget, before: QWidget | None = None) -> QWidget:
        """Put a section before another one, or below all; returns the hairline between them."""
        line = hairline()
        place = self._column.count() if before is None else self._column.indexOf(before)
        pair = (line, section) if before is None else (section, line)
        for step, widget in enumerate(pair):
            self._column.insertWidget(place + step, widget)
        align_captions(self)
        return line

    def bring_into_view(self, section: QWidget) -> None:
        """Scroll as far as needed for a part of the panel to be seen, once it has its place."""
        QTimer.singleShot(0, section, lambda: self._scroll_to(section))

    def _scroll_to(self, section: QWidget) -> None:
        # It has its place only once all that waits to be laid out is.
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.area.ensureWidgetVisible(section, 0, 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the colour plane gives way, so that the hints stay in sight."""
        room = self.height() - _BELOW_THE_PLANE
        self.colour.plane.setFixedHeight(min(HEIGHT, max(LEAST_HEIGHT, room)))
        self._pin(self.height() >= _PINNED_FROM)
        super().resizeEvent(event)
        # Else a first frame could still have the places of a plane of another height.
        for layout in (self.colour.body, self._column, self._outer):
            layout.activate()

    def _pin(self, on: bool) -> None:
        if on == self._pinned:
            return
        self._pinned = on
        focus = QApplication.focusWidget()
        mine = focus is not None and self.colour.isAncestorOf(focus)
        for place, widget in enumerate((self.colour, self._colour_line)):
            (self._outer if on else self._column).insertWidget(place, widget)
            widget.show()
        if mine and focus is not None:
            focus.setFocus()

    def _on_selection(self, hint_id: int | None) -> None:
        """In a low window what the selected hint says comes into sight."""
        if hint_id is not None and hint_id != self._edited:
            self.bring_into_view(self.hints.editor)
        self._edited = hint_id

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 820)

    def minimumSizeHint(self) -> QSize:
        """The window may be lower than what is pinned: then it is not any more."""
        return QSize(WIDTH, 80)


def _column(owner: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(owner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
