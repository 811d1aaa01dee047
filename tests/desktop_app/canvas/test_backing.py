"""What the canvas keeps of the picture that it drew is what it would draw now."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop_app.canvas.picture import Picture
from desktop_app.theme import palette


def drawn_now(canvas):
    """The picture of the canvas drawn anew, in device pixels."""
    ratio = canvas.view.ratio
    image = QImage(canvas.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(palette().color("surround"))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        canvas.picture._draw(painter, QRectF(canvas.rect()), False)
    return image


def painted(canvas, area=None):
    """The same as the canvas paints it, only `area` if given."""
    ratio = canvas.view.ratio
    image = QImage(canvas.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(palette().color("surround"))
    with QPainter(image) as painter:
        canvas.picture.paint(painter, QRectF(area or canvas.rect()), False)
    return image


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_it_is_the_picture_at_every_scale_of_the_screen(canvas, monkeypatch, ratio):
    monkeypatch.setattr(type(canvas), "devicePixelRatioF", lambda _self: ratio)
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.DevicePixelRatioChange))
    for scale in (0.7, 1.0, 3.0):
        canvas.zoom_to(scale)
        assert painted(canvas) == drawn_now(canvas)
    canvas.pan(13, -7)
    assert painted(canvas) == drawn_now(canvas)
    canvas.show_divider(True)
    assert painted(canvas) == drawn_now(canvas)


def test_new_tiles_are_in_it(canvas, qtbot, at_rest):
    before = painted(canvas)
    revision = canvas.session.field.revision
    canvas.session.choose_colour((-40.0, 30.0))
    canvas.session.place_point("color", 150.0, 100.0)
    qtbot.waitUntil(lambda: canvas.session.field.revision > revision)
    qtbot.waitUntil(lambda: painted(canvas) != before)
    at_rest(canvas)
    qtbot.waitUntil(lambda: canvas.colour_share == 1.0)
    assert painted(canvas) == drawn_now(canvas)


def test_a_brush_that_moves_draws_no_tile_again(canvas, monkeypatch):
    painted(canvas)
    drawn = []
    real = Picture._scene
    monkeypatch.setattr(Picture, "_scene", lambda *args: (drawn.append(1), real(*args))[1])
    painted(canvas, canvas.rect().adjusted(40, 40, -90, -90))
    assert not drawn
    canvas.pan(5, 0)
    painted(canvas)
    assert drawn


def test_a_paint_event_waits_for_no_tile_that_is_drawn_anew(canvas, qtbot, at_rest):
    at_rest(canvas)
    painted(canvas)
    picture, key = canvas.picture, canvas.picture.keys("after")[0]
    old = painted(canvas)
    image, _origin = picture.store.find(key)
    image.invertPixels()
    with qtbot.waitSignal(picture.drawn):
        picture.store.changed.emit((key,))
        assert painted(canvas) == old
    assert painted(canvas) == drawn_now(canvas) != old


def test_what_is_drawn_beside_the_window_does_not_undo_another_view(canvas, qtbot, at_rest):
    at_rest(canvas)
    painted(canvas)
    picture = canvas.picture
    picture.store.changed.emit(tuple(picture.keys("after")))
    canvas.pan(20, 10)
    now = painted(canvas)
    at_rest(canvas)
    assert painted(canvas) == now == drawn_now(canvas)


def test_areas_that_become_due_while_others_are_drawn_are_drawn_too(canvas, qtbot, at_rest):
    at_rest(canvas)
    old = painted(canvas)
    picture = canvas.picture
    first, *_others, last = picture.keys("after")
    for key in (first, last):
        picture.store.find(key)[0].invertPixels()
        picture.store.changed.emit((key,))
    at_rest(canvas)
    assert painted(canvas) == drawn_now(canvas) != old


def test_an_area_that_could_not_be_drawn_beside_the_window_is_drawn_in_it(
    canvas, monkeypatch, qtbot, at_rest
):
    at_rest(canvas)
    painted(canvas)
    picture, told = canvas.picture, []
    key = picture.keys("after")[0]
    picture.store.find(key)[0].invertPixels()
    canvas.session.message.connect(lambda *words: told.append(words))

    def fails(_painter):
        raise RuntimeError("no room")

    with monkeypatch.context() as patched:
        patched.setattr(Picture, "_scene", lambda *_: fails)
        picture.store.changed.emit((key,))
    at_rest(canvas)
    assert told[0][0] == "error"
    assert painted(canvas) == drawn_now(canvas)
