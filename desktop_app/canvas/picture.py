"""The picture itself: which tiles of the photo are wanted and drawn, and the fading in of colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QEasingCurve, QObject, QRect, QRectF, QSize, QVariantAnimation, Signal
from PySide6.QtGui import QImage, QPainter

from desktop_app.canvas import photo_painter
from desktop_app.canvas.backing import Backing
from desktop_app.canvas.shadow import draw_shadow
from desktop_app.canvas.tile_grid import Layer, TileKey, tiles_in
from desktop_app.canvas.tile_store import TileStore
from desktop_app.canvas.view_transform import ViewTransform
from desktop_app.session import Session
from desktop_app.theme import palette

FADE_MS = 250

Channel = Literal["all", "chroma", "light"]


@dataclass(frozen=True)
class Wanted:
    """What is to be seen: the channel after, the photo as it came left of `before_until` (0..1 of its
    width), and in a pane of its own if `beside`."""

    channel: Channel = "all"
    before_until: float = 0.0
    beside: bool = False

    @property
    def after(self) -> Layer:
        return "after" if self.channel == "all" else self.channel


class Picture(QObject):
    """Hides tiles, layers and levels: `look` says what is to be seen, `paint` draws what is there of it.

    drawn(QRect): there is something new in that area (view pixels). faded(): everything looks different.
    """

    drawn = Signal(QRect)
    faded = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view = ViewTransform()
        self._wanted = Wanted()
        self.colour_share = 0.0
        """How far the colour has faded in, 0..1."""
        self._backings: dict[bool, Backing] = {}
        """Of the pane that shows the photo as it came, True, and of the other."""
        self.store = TileStore(session.backend, self)
        self.store.changed.connect(self._on_tile)
        self.store.failed.connect(session.report_error)
        self.fade = QVariantAnimation(self, duration=FADE_MS, startValue=0.0, endValue=1.0)
        self.fade.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self.fade.valueChanged.connect(self._on_fade)

    def close(self) -> None:
        """Stop the tile threads and the animation."""
        self.fade.stop()
        self.store.close()

    # -- what there is -----------------------------------------------------------------------------
    def clear(self) -> None:
        """Another photo, or none: nothing of the old one stays."""
        self.fade.stop()
        self.colour_share = 0.0
        self._backings.clear()
        self.store.set_prepared(None)

    def set_prepared(self, prepared: Any) -> None:
        """The photo is there: the coarse grey at once, the rest when it is composed."""
        self.store.set_prepared(prepared)
        self._backings.clear()
        if prepared is not None:
            self.store.compose_now(self.store.coarse("before"))
            self._ask()

    def set_field(self, field: Any) -> None:
        """Newer colours."""
        self.store.set_field(field, self._session.field_changes)
        self._ask()

    # -- what is seen ------------------------------------------------------------------------------
    def look(self, view: ViewTransform, wanted: Wanted) -> None:
        """See this from now on; tiles that are missing are composed, those in view first."""
        self._view, self._wanted = view, wanted
        if not wanted.beside:
            self._backings.pop(True, None)
        self._ask()

    def overview(self, size: QSize, ratio: float, before: bool) -> QImage:
        """The whole photo, at most `size` (logical pixels) large, from the coarse tiles; before: as it
        came."""
        layers: list[Layer] = ["before"]
        if self.colour_share > 0 and not before:
            layers.append(self._wanted.after)
        return photo_painter.overview(self.store, layers, self._view.photo, size, ratio)

    def paint(self, painter: QPainter, area: QRectF, before: bool) -> None:
        """Draw what lies in area (view pixels); before: the photo as it came, whatever is wanted."""
        if 0 < self.colour_share < 1:
            # Every picture of the fading is another one.
            self._backings.clear()
            self._draw(painter, area, before)
            return
        if before not in self._backings:
            self._backings[before] = Backing(lambda onto, part: self._draw(onto, part, before))
        view, surround = self._view, palette().color("surround")
        shown = (view, self._wanted, self.colour_share, surround.rgb())
        self._backings[before].paint(painter, area, view.view, view.ratio, shown, surround)

    def keys(self, layer: Layer) -> list[TileKey]:
        """The tiles of a layer in view, at the level that fits the scale."""
        prepared, area = self._session.prepared, self._view.visible()
        if prepared is None or area is None or prepared.photo is not self._session.photo:
            return []
        level = self._view.level(prepared.levels)
        return tiles_in(layer, level, prepared.level_size(level), area)

    # -- inside ------------------------------------------------------------------------------------
    def _draw(self, painter: QPainter, area: QRectF, before: bool) -> None:
        view, frame = self._view, photo_painter.photo_rect(self._view)
        self._paint_shadow(painter)
        share = 1.0 if before else self._wanted.before_until
        until = frame.left() + share * frame.width()
        left = QRectF(frame.left(), frame.top(), until - frame.left(), frame.height())
        right = QRectF(until, frame.top(), frame.right() - until, frame.height())

        def draw(layer: Layer, part: QRectF) -> None:
            part = part.intersected(area)
            if not part.isEmpty():
                photo_painter.draw_tiles(painter, view, self.store, self.keys(layer), part)

        draw("before", frame if self.colour_share < 1 else left)
        if self.colour_share > 0:
            painter.setOpacity(self.colour_share)
            if self._wanted.channel != "all":
                # Until its tiles are there.
                draw("after", right)
            draw(self._wanted.after, right)
            painter.setOpacity(1.0)

    def _paint_shadow(self, painter: QPainter) -> None:
        view = self._view
        left, top, right, bottom = view.device_rect(0, 0, *view.photo)
        painter.save()
        painter.scale(1 / view.ratio, 1 / view.ratio)
        frame = QRect(left, top, right - left, bottom - top)
        draw_shadow(painter, frame, view.ratio, behind=self._session.prepared is None)
        painter.restore()

    def _ask(self) -> None:
        """Ask the store for what is in view, the layer that is seen first."""
        wanted = self._wanted
        layers = [wanted.after] if wanted.before_until < 1 else []
        if wanted.before_until > 0 or self.colour_share < 1 or wanted.beside:
            layers.append("before")
        seen: list[TileKey] = []
        behind: list[TileKey] = []
        for layer in layers:
            needed = self.keys(layer)
            coarse = self.store.coarse(layer)
            if layer != "before" and not all(self.store.holds(key) for key in needed):
                seen += coarse
            seen += needed
            if layer != "before" and not self._session.drawing:
                # What stands in for tiles that come into view must not show an older picture.
                behind += coarse
        self.store.want(seen, behind)

    def _on_tile(self, key: TileKey) -> None:
        running = self.fade.state() == QVariantAnimation.State.Running
        if key.layer != "before" and self.colour_share == 0 and not running:
            self.fade.start()
        area = photo_painter.tile_rect(self._view, key)
        for backing in self._backings.values():
            backing.renew(area)
        self.drawn.emit(area)

    def _on_fade(self, share: float) -> None:
        self.colour_share = share
        self.faded.emit()
