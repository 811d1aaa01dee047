"""The picture itself: which tiles of the photo are wanted and drawn, and the fading in of colour."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QEasingCurve, QObject, QRect, QRectF, QSize, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QImage, QPainter

from desktop_app.canvas import photo_painter
from desktop_app.canvas.backing import Backing, Scene
from desktop_app.canvas.shadow import draw_shadow
from desktop_app.canvas.tile_grid import Layer, TileKey, tiles_in
from desktop_app.canvas.tile_store import TileStore
from desktop_app.canvas.view_transform import ViewTransform
from desktop_app.jobs import Lane, Request
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
    New tiles are drawn on a thread of their own: a paint event waits for none of them.

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
        self.store.changed.connect(self._on_tiles)
        self.store.failed.connect(session.report_error)
        self._drawing = Lane("drawing", parent=self)
        self._drawing.answered.connect(self._on_renewed)
        self._drawing.failed.connect(self._on_not_renewed)
        self.fade = QVariantAnimation(self, duration=FADE_MS, startValue=0.0, endValue=1.0)
        self.fade.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self.fade.valueChanged.connect(self._on_fade)

    def close(self) -> None:
        """Stop the tile threads and the animation."""
        self.fade.stop()
        self._drawing.close()
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
            self._backings[before] = Backing(lambda part: self._scene(part, before))
        view = self._view
        self._backings[before].paint(painter, area, view.view, view.ratio, *self._shown())

    def keys(self, layer: Layer) -> list[TileKey]:
        """The tiles of a layer in view, at the level that fits the scale."""
        prepared, area = self._session.prepared, self._view.visible()
        if prepared is None or area is None or prepared.photo is not self._session.photo:
            return []
        level = self._view.level(prepared.levels)
        return tiles_in(layer, level, prepared.level_size(level), area)

    # -- inside ------------------------------------------------------------------------------------
    def _shown(self) -> tuple[Hashable, QColor]:
        """All that decides what is seen but the tiles, and the colour around the photo."""
        surround = palette().color("surround")
        return (self._view, self._wanted, self.colour_share, surround.rgb()), surround

    def _draw(self, painter: QPainter, area: QRectF, before: bool) -> None:
        self._scene(area, before)(painter)

    def _scene(self, area: QRectF, before: bool) -> Scene:
        """What is to be drawn of the photo, as things are now."""
        view, frame = self._view, photo_painter.photo_rect(self._view)
        behind = self._session.prepared is None
        share = 1.0 if before else self._wanted.before_until
        until = frame.left() + share * frame.width()
        left = QRectF(frame.left(), frame.top(), until - frame.left(), frame.height())
        right = QRectF(until, frame.top(), frame.right() - until, frame.height())
        layers: list[tuple[list[photo_painter.Piece], QRectF, float]] = []

        def lay(layer: Layer, part: QRectF, opacity: float) -> None:
            part = part.intersected(area)
            if not part.isEmpty():
                found = photo_painter.find_tiles(view, self.store, self.keys(layer), part)
                layers.append((found, part, opacity))

        lay("before", frame if self.colour_share < 1 else left, 1.0)
        if self.colour_share > 0:
            if self._wanted.channel != "all":
                # Until its tiles are there.
                lay("after", right, self.colour_share)
            lay(self._wanted.after, right, self.colour_share)

        def draw(painter: QPainter) -> None:
            _draw_shadow(painter, view, behind)
            for pieces, part, opacity in layers:
                painter.setOpacity(opacity)
                photo_painter.draw_tiles(painter, view, pieces, part)
            painter.setOpacity(1.0)

        return draw

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

    def _on_tiles(self, keys: Sequence[TileKey]) -> None:
        running = self.fade.state() == QVariantAnimation.State.Running
        if self.colour_share == 0 and not running and any(key.layer != "before" for key in keys):
            self.fade.start()
        area = QRect()
        for key in keys:
            area = area.united(photo_painter.tile_rect(self._view, key))
        for backing in self._backings.values():
            backing.renew(area)
            self._renew(backing)
        if not any(backing.renewing for backing in self._backings.values()):
            self.drawn.emit(area)

    def _renew(self, backing: Backing) -> None:
        """Have the areas drawn that look different now, beside the window."""
        renewal = backing.begin(self._view.ratio, *self._shown())
        if renewal is not None:
            self._drawing.submit(Request(renewal.work, (backing, renewal), "draw"))

    def _on_renewed(self, request: Request, image: QImage | None) -> None:
        backing, renewal = request.about
        if backing not in self._backings.values():
            return
        if backing.end(renewal, image) or image is None:
            self.drawn.emit(renewal.area)
        self._renew(backing)

    def _on_not_renewed(self, request: Request, error: BaseException) -> None:
        self._session.report_error(error)
        self._on_renewed(request, None)

    def _on_fade(self, share: float) -> None:
        self.colour_share = share
        self.faded.emit()


def _draw_shadow(painter: QPainter, view: ViewTransform, behind: bool) -> None:
    left, top, right, bottom = view.device_rect(0, 0, *view.photo)
    painter.save()
    painter.scale(1 / view.ratio, 1 / view.ratio)
    draw_shadow(painter, QRect(left, top, right - left, bottom - top), view.ratio, behind=behind)
    painter.restore()
