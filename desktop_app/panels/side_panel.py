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


class SidePanel(QScrollArea):
    """300 px wide; scrolls where the window is low. models: the cards to offer, default the installed."""

    def __init__(
        self,
        session: Session,
        models: Sequence[ModelCard] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Colour, look and hints"))
        self.setFixedWidth(WIDTH)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The bar at the right covers some of the margin; nothing is hidden there to scroll to.
        sideways = self.horizontalScrollBar()
        sideways.rangeChanged.connect(lambda _low, _high: sideways.setRange(0, 0))
        self.colour = ColourPanel(session)
        self.look = LookPanel(session, models)
        self.hints = HintsPanel(session, self.colour.shelf)
        content = QWidget()
        content.setProperty("role", "panel")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._column = column
        column.addWidget(self.colour)
        column.addWidget(hairline())
        column.addWidget(self.look)
        column.addWidget(hairline())
        column.addWidget(self.hints, 1)
        self.setWidget(content)
        self.setProperty("role", "panel")
        self.viewport().setAutoFillBackground(False)
        align_captions(content)
        self._edited: int | None = None
        session.selectionChanged.connect(self._on_selection)

    def add_section(self, section: QWidget, before: QWidget | None = None) -> QWidget:
        """Put a section before another one, or below all; returns the hairline between them."""
        line = hairline()
        place = self._column.count() if before is None else self._column.indexOf(before)
        pair = (line, section) if before is None else (section, line)
        for step, widget in enumerate(pair):
            self._column.insertWidget(place + step, widget)
        align_captions(self.widget())
        return line

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the colour plane gives way, so that the hints stay in sight."""
        room = self.viewport().height() - _BELOW_THE_PLANE
        self.colour.plane.setFixedHeight(min(HEIGHT, max(LEAST_HEIGHT, room)))
        super().resizeEvent(event)

    def _on_selection(self, hint_id: int | None) -> None:
        """In a low window what the selected hint says comes into sight."""
        if hint_id is not None and hint_id != self._edited:
            QTimer.singleShot(0, self, self._show_editor)
        self._edited = hint_id

    def _show_editor(self) -> None:
        # It has its place only once all that waits to be laid out is.
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.ensureWidgetVisible(self.hints.editor, 0, 8)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 820)
