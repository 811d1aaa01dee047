"""Drawing the photo: tiles, divider, pixel grid, names."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen

from desktop_app.canvas.compare import HANDLE_RADIUS
from desktop_app.canvas.tile_grid import Layer, TileKey
from desktop_app.canvas.tile_store import TileStore
from desktop_app.canvas.view_transform import ViewTransform
from desktop_app.i18n import tr
from desktop_app.theme import icon_pixmap


def photo_rect(view: ViewTransform) -> QRectF:
    """The photo in view pixels."""
    left, top, right, bottom = view.device_rect(0, 0, *view.photo)
    ratio = view.ratio
    return QRectF(left / ratio, top / ratio, (right - left) / ratio, (bottom - top) / ratio)


@dataclass(frozen=True)
class Piece:
    """A tile, or the part `source` of one, and the place that it fills, in device pixels."""

    target: QRect
    image: QImage
    source: QRectF | None


def find_tiles(
    view: ViewTransform, store: TileStore, keys: Sequence[TileKey], clip: QRectF
) -> list[Piece]:
    """The tiles that are there inside `clip` (view pixels); a coarser one stands in for a gap."""
    left, top, right, bottom = (
        QRectF(*(side * view.ratio for side in clip.getRect())).toAlignedRect().getCoords()
    )
    pieces = []
    for key in keys:
        box = _device_box(view, key)
        across = max(left, box[0]) < min(right + 1, box[2])
        if across and max(top, box[1]) < min(bottom + 1, box[3]):
            found = store.find(key)
            if found is not None:
                pieces.append(_piece(view, key, box, *found))
    return pieces


def draw_tiles(
    painter: QPainter, view: ViewTransform, pieces: Sequence[Piece], clip: QRectF
) -> None:
    """Draw what was found inside `clip` (view pixels)."""
    painter.save()
    painter.setClipRect(clip, Qt.ClipOperation.IntersectClip)
    painter.scale(1 / view.ratio, 1 / view.ratio)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not view.crisp)
    for piece in pieces:
        if piece.source is None:
            painter.drawImage(piece.target, piece.image)
        else:
            painter.drawImage(QRectF(piece.target), piece.image, piece.source)
    painter.restore()


def overview(
    store: TileStore, layers: Sequence[Layer], photo: tuple[int, int], size: QSize, ratio: float
) -> QImage:
    """The whole photo from the coarse tiles, layer on layer, at most `size` (logical pixels) large."""
    scale = min(size.width() * ratio / photo[0], size.height() * ratio / photo[1])
    width, height = (max(1, round(side * scale)) for side in photo)
    middle = (photo[0] / 2, photo[1] / 2)
    view = ViewTransform(photo, (width / ratio, height / ratio), ratio, scale, middle)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(128, 128, 128))
    painter = QPainter(image)
    for layer in layers:
        whole = QRectF(0, 0, *view.view)
        draw_tiles(painter, view, find_tiles(view, store, store.coarse(layer), whole), whole)
    painter.end()
    return image


def tile_rect(view: ViewTransform, key: TileKey) -> QRect:
    """The place of a tile in view pixels, rounded outwards."""
    left, top, right, bottom = _device_box(view, key)
    ratio = view.ratio
    box = QRectF(left / ratio, top / ratio, (right - left) / ratio, (bottom - top) / ratio)
    return box.toAlignedRect().adjusted(-1, -1, 1, 1)


def _device_box(view: ViewTransform, key: TileKey) -> tuple[int, int, int, int]:
    size = (view.photo[0] >> key.level or 1, view.photo[1] >> key.level or 1)
    x0, y0, x1, y1 = key.box(size)
    scale = 2**key.level
    return view.device_rect(x0 * scale, y0 * scale, x1 * scale, y1 * scale)


def _piece(
    view: ViewTransform,
    key: TileKey,
    box: tuple[int, int, int, int],
    image: QImage,
    origin: TileKey,
) -> Piece:
    """How to fill box (device pixels), the place of `key`, from the tile of `origin`."""
    left, top, right, bottom = box
    target = QRect(left, top, right - left, bottom - top)
    steps = origin.level - key.level
    if steps == 0:
        return Piece(target, image, None)
    size = (view.photo[0] >> key.level or 1, view.photo[1] >> key.level or 1)
    x0, y0, x1, y1 = key.box(size)
    corner = origin.box(size)
    shrink = 2**steps
    source = QRectF(
        x0 / shrink - corner[0], y0 / shrink - corner[1], (x1 - x0) / shrink, (y1 - y0) / shrink
    )
    return Piece(target, image, source)


def draw_divider(painter: QPainter, visible: QRectF, x: float) -> None:
    """The line at view x, its handle, and the names of what lies on either side."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(0, 0, 0, 70), 4))
    painter.drawLine(QPointF(x, visible.top()), QPointF(x, visible.bottom()))
    painter.setPen(QPen(QColor("white"), 2))
    painter.drawLine(QPointF(x, visible.top()), QPointF(x, visible.bottom()))
    centre = QPointF(x, visible.center().y())
    painter.setPen(QPen(QColor(0, 0, 0, 70), 1))
    painter.setBrush(QColor("#f2f2f2"))
    painter.drawEllipse(centre, HANDLE_RADIUS, HANDLE_RADIUS)
    ratio = painter.device().devicePixelRatioF()
    arrows = icon_pixmap("chevrons-left-right", 16, "#333333", ratio)
    painter.drawPixmap(centre - QPointF(8, 8), arrows)
    draw_tag(painter, visible, tr("Before"), right=False, limit=x - visible.left())
    draw_tag(painter, visible, tr("After"), right=True, limit=visible.right() - x)


def draw_pixel_grid(painter: QPainter, view: ViewTransform) -> None:
    """Lines one device pixel wide between the photo's pixels."""
    area = view.visible()
    if area is None:
        return
    painter.save()
    painter.scale(1 / view.ratio, 1 / view.ratio)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    x0, y0, x1, y1 = (math.floor(area[0]), math.floor(area[1]), *map(math.ceil, area[2:]))
    left, top, right, bottom = view.device_rect(x0, y0, x1, y1)
    # Filled boxes, not lines: a pen of this width lands between device pixels at 150 %.
    boxes = [
        QRect(view.device_rect(x, 0, x, 0)[0], top, 1, bottom - top) for x in range(x0 + 1, x1)
    ]
    boxes += [
        QRect(left, view.device_rect(0, y, 0, y)[1], right - left, 1) for y in range(y0 + 1, y1)
    ]
    for box in boxes:
        painter.fillRect(box, QColor(128, 128, 128, 120))
    painter.restore()


def draw_tag(painter: QPainter, frame: QRectF, text: str, *, right: bool, limit: float) -> None:
    """A small dark label in a top corner of frame, left out where less than its room is free."""
    font = painter.font()
    font.setPixelSize(11)
    painter.setFont(font)
    width = QFontMetricsF(font).horizontalAdvance(text) + 18
    if width + 24 > limit:
        return
    left = frame.right() - 12 - width if right else frame.left() + 12
    box = QRectF(left, frame.top() + 12, width, 20)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(20, 20, 20, 190))
    painter.drawRoundedRect(box, 10, 10)
    painter.setPen(QColor("#f0f0f0"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
