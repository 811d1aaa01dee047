"""The photo on the screen: view, panes, before and after, what lies over it. No input."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from core.imaging.photo import Photo
from desktop_app.canvas import photo_painter
from desktop_app.canvas.compare import Compare
from desktop_app.canvas.help_map import HelpMap
from desktop_app.canvas.picture import Channel, Picture, Wanted
from desktop_app.canvas.view_transform import ViewTransform
from desktop_app.session import Session
from desktop_app.theme import palette

PANE_GAP = 2
"""Device pixels between the two panes of a comparison side by side."""

PIXEL_GRID_SCALE = 8.0
"""From 800 % on lines between the pixels can be shown without hiding them."""


class PhotoView(QWidget):
    """One pane, or two side by side that show the same place before and after; view is that of a pane.

    Signals: viewChanged(ViewTransform), compareChanged(Compare), channelChanged(str), and drawn() when
    there is a new tile.
    """

    viewChanged = Signal(object)
    compareChanged = Signal(object)
    channelChanged = Signal(str)
    drawn = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._view = ViewTransform()
        self._compare = Compare()
        self._channel: Channel = "all"
        self._pixel_grid = True
        self.picture = Picture(session, self)
        self.picture.drawn.connect(self._on_drawn)
        self.picture.faded.connect(self.update)
        self.help_map = HelpMap(self)
        self.help_map.stepped.connect(lambda: self.refresh(self.help_map.pulse_area(self._view)))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        session.photoChanged.connect(self._on_photo)
        session.preparedChanged.connect(self._on_prepared)
        session.fieldChanged.connect(self.picture.set_field)
        session.uncertaintyChanged.connect(self._on_uncertainty)

    # -- the view ----------------------------------------------------------------------------------
    @property
    def view(self) -> ViewTransform:
        return self._view

    def set_view(self, view: ViewTransform) -> None:
        if view != self._view:
            self._view = view
            self._look()
            self.viewChanged.emit(view)
            self.update()

    def pan_to(self, x: float, y: float) -> None:
        """Put a photo point into the middle of the view."""
        self.set_view(replace(self._view, fitted=False).centred_on(x, y))

    def fit(self) -> None:
        self.set_view(self._view.fit())

    # -- before and after --------------------------------------------------------------------------
    @property
    def compare(self) -> Compare:
        return self._compare

    def set_compare(self, compare: Compare) -> None:
        if compare != self._compare:
            panes = compare.beside != self._compare.beside
            self._compare = compare
            if panes:
                self._adopt_size()
            self._look()
            self.compareChanged.emit(compare)
            self.update()

    def show_before(self, held: bool) -> None:
        """The photo as it came, everywhere, while the key is held."""
        self.set_compare(replace(self._compare, held=held))

    def show_divider(self, shown: bool) -> None:
        beside = self._compare.beside and not shown
        self.set_compare(replace(self._compare, divider=shown, beside=beside))

    def show_beside(self, shown: bool) -> None:
        divider = self._compare.divider and not shown
        self.set_compare(replace(self._compare, beside=shown, divider=divider))

    def move_divider(self, by: float) -> None:
        """by: a share of the photo's width, to the right."""
        if self._compare.shows_line:
            self.set_compare(self._compare.moved_to(self._compare.share + by))

    @property
    def channel(self) -> Channel:
        return self._channel

    def show_channel(self, channel: Channel) -> None:
        """Everything, the colours alone at one lightness, or the lightness alone."""
        if channel != self._channel:
            self._channel = channel
            self._look()
            self.channelChanged.emit(channel)
            self.update()

    def show_pixel_grid(self, shown: bool) -> None:
        self._pixel_grid = shown
        self.update()

    def overview(self, size: QSize, ratio: float) -> QImage:
        """The whole photo as shown, at most `size` (logical pixels) large, from the coarse tiles."""
        return self.picture.overview(size, ratio, self._compare.held)

    # -- panes -------------------------------------------------------------------------------------
    def panes(self) -> list[tuple[float, bool]]:
        """Of every pane its left edge in the widget, and whether it shows the photo as it came."""
        if not self._compare.beside:
            return [(0.0, False)]
        ratio = self._view.ratio
        return [(0.0, True), (self._view.view[0] + PANE_GAP / ratio, False)]

    def pane_rect(self) -> QRectF:
        """A pane in view pixels."""
        return QRectF(0, 0, *self._view.view)

    def refresh(self, area: QRect) -> None:
        """Draw an area (view pixels) again, in every pane."""
        for left, _before in self.panes():
            self.update(area.translated(math.floor(left), 0).adjusted(0, 0, 1, 0))

    def frame(self) -> QRectF:
        """The photo in view pixels."""
        return photo_painter.photo_rect(self._view)

    def divider_x(self) -> float:
        frame = self.frame()
        return frame.left() + self._compare.share * frame.width()

    # -- life --------------------------------------------------------------------------------------
    @property
    def colour_share(self) -> float:
        """How far the colour has faded in, 0..1."""
        return self.picture.colour_share

    def close_lanes(self) -> None:
        """Stop the tile threads and the animations."""
        self.help_map.stop()
        self.picture.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._adopt_size()

    def _adopt_size(self) -> None:
        ratio = self.devicePixelRatioF()
        width = float(max(1, self.width()))
        if self._compare.beside:
            # Whole device pixels, so that both panes show the same pixels.
            width = max(1.0, (width * ratio - PANE_GAP) // 2) / ratio
        self.set_view(self._view.resized((width, float(max(1, self.height()))), ratio))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._adopt_size()
        return super().event(event)

    def _on_photo(self, photo: Photo | None) -> None:
        self.picture.clear()
        self._compare = replace(self._compare, held=False)
        size = (photo.width, photo.height) if photo else (1, 1)
        self.set_view(replace(self._view, photo=size).fit())
        self.update()

    def _on_prepared(self, prepared: Any) -> None:
        self.picture.set_prepared(prepared)
        self.update()

    def _on_uncertainty(self, answer: Any) -> None:
        self.help_map.show(answer)
        self._look()
        self.update()

    def _on_drawn(self, area: QRect) -> None:
        self.refresh(area)
        self.drawn.emit()

    def _look(self) -> None:
        # The map of where a click helps is read best over the grey photo.
        until = 1.0 if self.help_map.shown else self._compare.before_until
        self.picture.look(self._view, Wanted(self._channel, until, self._compare.beside))

    # -- painting ----------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        # An error in here must not leave the painter on the widget: that would end the program.
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), palette().color("surround"))
            for left, before in self.panes() if self.session.photo is not None else ():
                area = self.pane_rect().intersected(QRectF(event.rect()).translated(-left, 0))
                if not area.isEmpty():
                    painter.save()
                    painter.translate(left, 0)
                    painter.setClipRect(self.pane_rect(), Qt.ClipOperation.IntersectClip)
                    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                    self._paint_pane(painter, area, before)
                    painter.restore()

    def _paint_pane(self, painter: QPainter, area: QRectF, before: bool) -> None:
        self.picture.paint(painter, area, before)
        if self._pixel_grid and self._view.scale >= PIXEL_GRID_SCALE:
            photo_painter.draw_pixel_grid(painter, self._view)
        if not self._compare.held:
            self.help_map.paint(painter, self._view, self.frame())
        self.paint_over(painter, area)
        self.paint_names(painter, before)

    def paint_over(self, painter: QPainter, area: QRectF) -> None:
        """What lies on the photo in area (view pixels): hints, brush. The view by itself has nothing."""

    def paint_names(self, painter: QPainter, before: bool) -> None:
        """The divider, and what is seen on either side of it or in either pane."""
        visible = self.frame().intersected(self.pane_rect())
        if self._compare.shows_line:
            photo_painter.draw_divider(painter, visible, self.divider_x())
        elif self._compare.held:
            photo_painter.draw_tag(
                painter, visible, self.tr("Before"), right=False, limit=visible.width()
            )
        elif self._compare.beside:
            name = self.tr("Before") if before else self.tr("After")
            photo_painter.draw_tag(painter, visible, name, right=False, limit=visible.width())
