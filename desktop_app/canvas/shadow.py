"""The quiet shadow that lifts the photo off the surround: drawn once, laid out from nine pieces."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

_REACH = 14
_LOWER = 4
"""View pixels: how far it reaches beyond the photo, and how much lower it lies."""
_STEP, _DARKNESS = 2, 7
"""Every _STEP pixels a rounded box of this opacity, 0..255."""


@lru_cache(maxsize=4)
def _pieces(reach: int) -> QImage:
    """A shadow around a middle of one pixel; reach in device pixels."""
    side = 2 * reach + 1
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, _DARKNESS))
    middle = QRectF(reach, reach, 1, 1)
    for step in range(_REACH, 0, -_STEP):
        out = step * reach / _REACH
        painter.drawRoundedRect(middle.adjusted(-out, -out, out, out), out, out)
    painter.end()
    return image


def draw_shadow(painter: QPainter, frame: QRect, ratio: float, *, behind: bool) -> None:
    """Draw it around frame, in device pixels, with a painter that counts those. behind: also where the
    photo lies."""
    reach, lower = round(_REACH * ratio), round(_LOWER * ratio)
    pieces = _pieces(reach)
    across = _parts(frame.left(), frame.width(), reach)
    for row, (top, height, from_top, tall) in enumerate(
        _parts(frame.top() + lower, frame.height(), reach)
    ):
        for column, (left, width, from_left, wide) in enumerate(across):
            box = QRect(left, top, width, height)
            if not behind and (row, column) == (1, 1):
                # What of the middle looks out below the photo.
                box.setTop(frame.top() + frame.height())
            painter.drawImage(box, pieces, QRect(from_left, from_top, wide, tall))


def _parts(start: int, length: int, reach: int) -> tuple[tuple[int, int, int, int], ...]:
    """Before, along and behind: where, how long, and the same in the pieces."""
    return (
        (start - reach, reach, 0, reach),
        (start, length, reach, 1),
        (start + length, reach, reach + 1, reach),
    )
