"""Side by side, chroma and luminance alone, the pixel grid, other screens: with real events."""

from __future__ import annotations

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop_app.canvas import Canvas

LEFT = Qt.MouseButton.LeftButton


def shown(canvas, x, y):
    colour = canvas.grab().toImage().pixelColor(round(x), round(y))
    return colour.red(), colour.green(), colour.blue()


def is_grey(rgb):
    return max(rgb) - min(rgb) <= 1


@pytest.fixture
def beside(canvas, qtbot):
    canvas.session.set_tool("hand")
    canvas.show_beside(True)
    canvas.fit()
    qtbot.waitUntil(lambda: not is_grey(shown(canvas, 300, 152)))
    return canvas


def in_pane(canvas, x, y, pane):
    left = canvas.panes()[pane][0]
    px, py = canvas.view.to_view(x, y)
    return QPoint(round(px + left), round(py))


def test_before_is_left_and_after_right_at_the_same_place(beside):
    for point in ((60, 60), (160, 120), (300, 200)):
        before, after = (in_pane(beside, *point, pane) for pane in (0, 1))
        assert is_grey(shown(beside, before.x(), before.y()))
        assert not is_grey(shown(beside, after.x(), after.y()))


def test_zoom_and_pan_are_linked_and_tools_work_in_both_panes(beside, qtbot):
    beside.zoom_to(1.0)
    centre = beside.view.centre
    start = in_pane(beside, *centre, 0)
    qtbot.mousePress(beside, LEFT, pos=start)
    # Across the gap: the drag stays with the pane in which it began.
    qtbot.mouseMove(beside, start + QPoint(30, 10))
    qtbot.mouseRelease(beside, LEFT, pos=start + QPoint(30, 10))
    assert beside.view.centre == pytest.approx((centre[0] - 30, centre[1] - 10), abs=1)
    beside.session.set_tool("neutral")
    for pane, point in ((0, (150.0, 100.0)), (1, (180.0, 100.0))):
        qtbot.mouseClick(beside, LEFT, pos=in_pane(beside, *point, pane))
        assert beside.session.hints[-1].points[0] == pytest.approx(point, abs=1)


def test_leaving_side_by_side_gives_the_whole_view_back(beside):
    beside.show_beside(False)
    assert beside.view.view == (400, 304)
    assert len(beside.panes()) == 1


def test_chroma_alone_has_one_lightness_and_luminance_alone_no_colour(canvas, at, qtbot):
    places = [at(20, 20), at(120, 100), at(120, 200), at(300, 220)]
    canvas.show_channel("chroma")
    colours = {shown(canvas, p.x(), p.y()) for p in places}
    assert len(colours) > 1
    qtbot.waitUntil(lambda: len({shown(canvas, p.x(), p.y()) for p in places}) == 1)
    assert not is_grey(shown(canvas, places[0].x(), places[0].y()))
    canvas.show_channel("light")
    qtbot.waitUntil(lambda: all(is_grey(shown(canvas, p.x(), p.y())) for p in places))
    assert len({shown(canvas, p.x(), p.y()) for p in places}) > 1
    canvas.show_channel("all")
    qtbot.waitUntil(lambda: not is_grey(shown(canvas, places[0].x(), places[0].y())))


def test_chroma_alone_follows_the_colours(canvas, at, qtbot):
    canvas.show_channel("chroma")
    place = at(100, 100)
    qtbot.waitUntil(lambda: not is_grey(shown(canvas, place.x(), place.y())))
    before = shown(canvas, place.x(), place.y())
    canvas.session.set_tool("brush")
    canvas.session.choose_colour((-40.0, 30.0))
    qtbot.mouseClick(canvas, LEFT, pos=at(200, 200))
    qtbot.waitUntil(lambda: shown(canvas, place.x(), place.y()) != before)


@pytest.mark.parametrize(("scale", "lines"), [(7.9, False), (8.0, True), (20.0, True)])
def test_the_pixel_grid_begins_at_800_percent(canvas, scale, lines):
    canvas.session.set_tool("hand")
    canvas.zoom_to(scale)
    canvas.picture.store.compose_now(canvas.picture.keys("after"))
    with_grid = canvas.grab().toImage()
    canvas.show_pixel_grid(False)
    assert (with_grid != canvas.grab().toImage()) == lines


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_photo_pixel_is_a_device_pixel_at_100_percent_on_every_screen(
    session, photo_file, qtbot, ratio
):
    class OnThatScreen(Canvas):
        def devicePixelRatioF(self):
            return ratio

    canvas = OnThatScreen(session)
    qtbot.addWidget(canvas)
    canvas.resize(401, 305)
    canvas.show()
    session.set_tool("hand")
    session.open(photo_file)
    qtbot.waitUntil(lambda: canvas.colour_share == 1.0)
    canvas.zoom_to(1.0)
    keys = canvas.picture.keys("after")
    canvas.picture.store.compose_now(keys)
    image = QImage(round(401 * ratio), round(305 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    canvas.render(image)
    left, top = canvas.view.origin
    tile = next(t for t in keys if t.column == 0 and t.row == 0)
    pixels, _ = canvas.picture.store.find(tile)
    for x, y in ((90, 60), (120, 121), (200, 150), (201, 90)):
        assert image.pixel(left + x, top + y) == pixels.pixel(x, y), (x, y)
    canvas.close_lanes()


def test_another_screen_is_noticed(canvas, monkeypatch):
    monkeypatch.setattr(type(canvas), "devicePixelRatioF", lambda _self: 2.0)
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert canvas.view.ratio == 2.0


def test_the_overview_shows_the_channel_of_a_large_photo_too(canvas, tmp_path, grey_pixels, qtbot):
    large = Image.fromarray(grey_pixels).resize((1280, 960))
    large.save(tmp_path / "large.png")
    canvas.session.open(tmp_path / "large.png")
    qtbot.waitUntil(lambda: canvas.view.photo == (1280, 960) and canvas.colour_share == 1.0)
    canvas.zoom_to(1.0)
    canvas.show_channel("chroma")

    def colours():
        image = canvas.overview(QSize(160, 160), 1.0)
        return {image.pixel(x, y) for x in range(10, 150, 20) for y in range(10, 110, 20)}

    qtbot.waitUntil(lambda: len(colours()) == 1)


def test_the_overview_is_the_whole_photo_as_shown(canvas):
    image = canvas.overview(QSize(160, 160), 1.0)
    assert (image.width(), image.height()) == (160, 120)
    colour = image.pixelColor(80, 60)
    assert not is_grey((colour.red(), colour.green(), colour.blue()))
