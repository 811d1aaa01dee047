"""The shadow of the photo, laid out from pieces, looks as if it were drawn as a whole."""

import numpy as np
import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from desktop_app.canvas.shadow import draw_shadow


def painted(draw, ratio: float) -> np.ndarray:
    image = QImage(round(200 * ratio), round(160 * ratio), QImage.Format.Format_RGB32)
    image.fill(QColor(200, 200, 200))
    with QPainter(image) as painter:
        draw(painter)
    return np.array(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[..., :3]


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_it_is_the_same_as_boxes_around_the_photo(qapp, ratio):
    frame = QRect(*(round(side * ratio) for side in (40, 30, 110, 90)))

    def whole(painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 7))
        lower = QRectF(frame.translated(0, round(4 * ratio)))
        for step in range(14, 0, -2):
            out = step * ratio
            painter.drawRoundedRect(lower.adjusted(-out, -out, out, out), out, out)

    pieces = painted(lambda painter: draw_shadow(painter, frame, ratio, behind=True), ratio)
    difference = np.abs(pieces.astype(int) - painted(whole, ratio))
    assert pieces.min() < 180, "nothing was drawn"
    assert difference.max() <= 3  # rounding of seven layers


def test_where_the_photo_lies_it_is_left_out_unless_it_is_asked_for(qapp):
    frame = QRect(40, 30, 110, 90)
    under, around = (
        painted(lambda painter, b=behind: draw_shadow(painter, frame, 1.0, behind=b), 1.0)
        for behind in (True, False)
    )
    assert under[80, 90, 0] < 180
    assert around[80, 90, 0] == 200
    assert around[29, 90, 0] == under[29, 90, 0] < 200
    assert around[122, 90, 0] == under[122, 90, 0] < 200, "a light band below the photo"
