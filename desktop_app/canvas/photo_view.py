"""The photo on the screen: view, tiles, before and after, the fading in of colour. No input."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any, Literal

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from core.imaging.photo import Photo
from desktop_app.canvas import photo_painter
from desktop_app.canvas.compare import Compare
from desktop_app.canvas.motion import motion_wanted
from desktop_app.canvas.tile_grid import Layer, TileKey, tiles_in
from desktop_app.canvas.tile_store import TileStore
from desktop_app.canvas.view_transform import ViewTransform
from desktop_app.session import Session
from desktop_app.theme import palette

FADE_MS = 250
PANE_GAP = 2
"""Device pixels between the two panes of a comparison side by side."""

PIXEL_GRID_SCALE = 8.0
"""From 800 % on lines between the pixels can be shown without hiding them."""

Channel = Literal["all", "chroma", "light"]

PULSE_MS = 1400
PULSES = 6
"""Then the place stays marked without moving, and an idle window draws nothing."""


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
        self._heat: QImage | None = None
        self._colour_share = 0.0
        self._store = TileStore(session.backend, self)
        self._store.changed.connect(self._on_tile)
        self._store.failed.connect(session.report_error)
        self._fade = QVariantAnimation(self, duration=FADE_MS, startValue=0.0, endValue=1.0)
        self._fade.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._fade.valueChanged.connect(self._on_fade)
        self._pulse = QVariantAnimation(self, duration=PULSE_MS, startValue=0.0, endValue=1.0)
        self._pulse.setLoopCount(PULSES)
        self._pulse.valueChanged.connect(self._on_pulse)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        session.photoChanged.connect(self._on_photo)
        session.preparedChanged.connect(self._on_prepared)
        session.fieldChanged.connect(self._on_field)
        session.uncertaintyChanged.connect(self._on_uncertainty)

    # -- the view ----------------------------------------------------------------------------------
    @property
    def view(self) -> ViewTransform:
        return self._view

    def set_view(self, view: ViewTransform) -> None:
        if view != self._view:
            self._view = view
            self._wish()
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
            self._wish()
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

    @property
    def channel(self) -> Channel:
        return self._channel

    def show_channel(self, channel: Channel) -> None:
        """Everything, the colours alone at one lightness, or the lightness alone."""
        if channel != self._channel:
            self._channel = channel
            self._wish()
            self.channelChanged.emit(channel)
            self.update()

    def show_pixel_grid(self, shown: bool) -> None:
        self._pixel_grid = shown
        self.update()

    def overview(self, size: QSize, ratio: float) -> QImage:
        """The whole photo as shown, at most `size` (logical pixels) large, from the coarse tiles."""
        layers: list[Layer] = ["before"]
        if self._colour_share > 0 and not self._compare.held:
            layers.append(self._after)
        return photo_painter.overview(self._store, layers, self._view.photo, size, ratio)

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
        return self._colour_share

    def close_lanes(self) -> None:
        """Stop the tile threads and the animations."""
        self._fade.stop()
        self._pulse.stop()
        self._store.close()

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
        self._fade.stop()
        self._colour_share = 0.0
        self._compare = replace(self._compare, held=False)
        self._store.set_prepared(None)
        size = (photo.width, photo.height) if photo else (1, 1)
        self.set_view(replace(self._view, photo=size).fit())
        self.update()

    def _on_prepared(self, prepared: Any) -> None:
        self._store.set_prepared(prepared)
        if prepared is not None:
            self._store.compose_now(self._store.coarse("before"))
            self._wish()
        self.update()

    def _on_field(self, field: Any) -> None:
        self._store.set_field(field)
        self._wish()

    def _on_uncertainty(self, answer: Any) -> None:
        self._heat = photo_painter.uncertainty_image(answer.map) if answer is not None else None
        if answer is None:
            self._pulse.stop()
        elif motion_wanted():
            self._pulse.start()
        self._wish()
        self.update()

    def _on_tile(self, key: TileKey) -> None:
        area = photo_painter.tile_rect(self._view, key)
        running = self._fade.state() == QVariantAnimation.State.Running
        if key.layer != "before" and self._colour_share == 0 and not running:
            self._fade.start()
        self.refresh(area)
        self.drawn.emit()

    def _on_fade(self, share: float) -> None:
        self._colour_share = share
        self.update()

    def _on_pulse(self) -> None:
        if self._heat is not None:
            self.refresh(photo_painter.pulse_rect(self._best_place()).toAlignedRect())

    def _best_place(self) -> QPointF:
        return QPointF(*self._view.to_view(*self.session.uncertainty.best))

    def _before_until(self) -> float:
        """The map of where a click helps is read best over the grey photo."""
        return 1.0 if self._heat is not None else self._compare.before_until

    @property
    def _after(self) -> Layer:
        return "after" if self._channel == "all" else self._channel

    def _layers(self) -> list[Layer]:
        until = self._before_until()
        layers = [self._after] if until < 1 else []
        if until > 0 or self._colour_share < 1 or self._compare.beside:
            layers.append("before")
        return layers

    def _keys(self, layer: Layer) -> list[TileKey]:
        prepared, area = self.session.prepared, self._view.visible()
        if prepared is None or area is None or prepared.photo is not self.session.photo:
            return []
        level = self._view.level(prepared.levels)
        return tiles_in(layer, level, prepared.level_size(level), area)

    def _wish(self) -> None:
        """Ask the store for what is in view, the layer that is seen first."""
        seen: list[TileKey] = []
        behind: list[TileKey] = []
        for layer in self._layers():
            needed = self._keys(layer)
            coarse = self._store.coarse(layer)
            if layer != "before" and not all(self._store.holds(key) for key in needed):
                seen += coarse
            seen += needed
            if layer != "before" and not self.session.drawing:
                # What stands in for tiles that come into view must not show an older picture.
                behind += coarse
        self._store.want(seen, behind)

    # -- painting ----------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), palette().color("surround"))
        if self.session.photo is None:
            return
        for left, before in self.panes():
            painter.save()
            painter.translate(left, 0)
            painter.setClipRect(self.pane_rect(), Qt.ClipOperation.IntersectClip)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_pane(painter, before)
            painter.restore()

    def _paint_pane(self, painter: QPainter, before: bool) -> None:
        frame = self.frame()
        photo_painter.draw_shadow(painter, frame)
        self._paint_photo(painter, frame, 1.0 if before else self._before_until())
        if self._pixel_grid and self._view.scale >= PIXEL_GRID_SCALE:
            photo_painter.draw_pixel_grid(painter, self._view)
        if self._heat is not None and not self._compare.held:
            self._paint_heat(painter, frame)
        self.paint_over(painter)
        self.paint_names(painter, before)

    def paint_over(self, painter: QPainter) -> None:
        """What lies on the photo: hints, brush. The view by itself has nothing."""

    def _paint_photo(self, painter: QPainter, frame: QRectF, share: float) -> None:
        until = frame.left() + share * frame.width()
        before = QRectF(frame.left(), frame.top(), until - frame.left(), frame.height())
        after = QRectF(until, frame.top(), frame.right() - until, frame.height())
        whole = frame if self._colour_share < 1 else before
        self._paint_layer(painter, "before", whole)
        if self._colour_share > 0:
            painter.setOpacity(self._colour_share)
            if self._channel != "all":
                # Until its tiles are there.
                self._paint_layer(painter, "after", after)
            self._paint_layer(painter, self._after, after)
            painter.setOpacity(1.0)

    def _paint_layer(self, painter: QPainter, layer: Layer, clip: QRectF) -> None:
        clip = clip.intersected(self.pane_rect())
        if not clip.isEmpty():
            photo_painter.draw_tiles(painter, self._view, self._store, self._keys(layer), clip)

    def _paint_heat(self, painter: QPainter, frame: QRectF) -> None:
        assert self._heat is not None
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(frame, self._heat, QRectF(self._heat.rect()))
        phase = float(self._pulse.currentValue() or 0.0)
        photo_painter.draw_pulse(painter, self._best_place(), phase)

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
