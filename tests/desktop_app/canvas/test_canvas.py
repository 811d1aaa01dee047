from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from core.hints.hint import Hint
from desktop_app.canvas import Canvas


def wheel(canvas, place: QPoint, steps: float, modifiers=Qt.KeyboardModifier.NoModifier):
    event = QWheelEvent(
        QPointF(place),
        QPointF(canvas.mapToGlobal(place)),
        QPoint(),
        QPoint(0, round(120 * steps)),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def shown(canvas, place: QPoint):
    colour = canvas.grab().toImage().pixelColor(place * int(canvas.devicePixelRatioF()))
    return colour.red(), colour.green(), colour.blue()


def is_grey(rgb):
    return max(rgb) - min(rgb) <= 1


def test_the_wheel_zooms_at_the_cursor(canvas, at):
    place = at(80, 60)
    point = canvas.view.to_photo(place.x(), place.y())
    wheel(canvas, place, 3)
    assert canvas.view.scale == pytest.approx(1.2**3)
    assert canvas.view.to_photo(place.x(), place.y()) == pytest.approx(point, abs=1)


def test_middle_drag_pans(canvas, drag):
    centre = canvas.view.centre
    drag((100, 100), (130, 120), button=Qt.MouseButton.MiddleButton)
    assert canvas.view.centre == pytest.approx((centre[0] - 30, centre[1] - 20))
    assert canvas.session.hints == ()


def test_space_drag_pans_whatever_the_tool(canvas, drag, qtbot):
    centre = canvas.view.centre
    canvas.session.set_tool("brush")
    qtbot.keyPress(canvas, Qt.Key.Key_Space)
    drag((100, 100), (90, 80))
    qtbot.keyRelease(canvas, Qt.Key.Key_Space)
    assert canvas.view.centre == pytest.approx((centre[0] + 10, centre[1] + 20))
    assert canvas.session.hints == ()


def test_double_click_with_the_hand_goes_to_100_percent_and_back_to_fit(canvas, at, qtbot):
    canvas.session.set_tool("hand")
    canvas.fit()
    fitted = canvas.view.scale
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=at(60, 60))
    assert canvas.view.scale == 1.0
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=at(60, 60))
    assert canvas.view.scale == pytest.approx(fitted)


def test_colour_is_shown_and_the_surround_is_neutral(canvas, at):
    red, _green, blue = shown(canvas, at(200, 100))
    assert red > blue + 8
    assert is_grey(shown(canvas, QPoint(3, 3)))


def test_backslash_shows_the_photo_as_it_came_while_held(canvas, at, qtbot):
    canvas.setFocus()
    qtbot.keyPress(canvas, Qt.Key.Key_Backslash)
    canvas.picture.store.compose_now(canvas.picture.keys("before"))
    assert is_grey(shown(canvas, at(200, 100)))
    qtbot.keyRelease(canvas, Qt.Key.Key_Backslash)
    assert not is_grey(shown(canvas, at(200, 100)))


def test_the_divider_parts_before_from_after_and_can_be_dragged(canvas, at, drag):
    canvas.show_divider(True)
    canvas.picture.store.compose_now(canvas.picture.keys("before"))
    assert is_grey(shown(canvas, at(60, 200)))
    assert not is_grey(shown(canvas, at(260, 200)))
    drag((160, 120), (40, 120))
    assert canvas.compare.share == pytest.approx(40 / 320, abs=0.01)
    assert not is_grey(shown(canvas, at(60, 200)))
    assert canvas.session.hints == (), "the drag of the line placed a hint"


def test_pixels_are_squares_at_800_percent(canvas):
    canvas.show_pixel_grid(False)
    canvas.zoom_to(8.0)
    canvas.picture.store.compose_now(canvas.picture.keys("after"))
    image = canvas.grab().toImage()
    left, top = canvas.view.origin
    x, y = left % 8 + 160, top % 8 + 160
    block = {image.pixel(x + i, y + j) for i in range(8) for j in range(8)}
    assert len(block) == 1


def test_a_hint_is_a_white_ringed_dot_in_its_colour(canvas, at):
    canvas.session.add_hint(Hint("color", ((100.0, 80.0),), 3.0, (60.0, 40.0)), select=False)
    centre = at(100, 80)
    red, green, blue = shown(canvas, centre)
    assert red > green + 30
    assert red > blue + 30
    assert min(shown(canvas, centre + QPoint(7, 0))) > 215
    canvas.show_hints(False)
    assert shown(canvas, centre) != (red, green, blue)


def test_the_brush_outline_follows_the_pointer_at_its_true_size(canvas, at, qtbot):
    canvas.session.set_tool("brush")
    canvas.session.set_brush_radius(30)
    qtbot.mouseMove(canvas, at(100, 100))
    assert canvas.cursor().shape() == Qt.CursorShape.BlankCursor
    assert canvas.pointer_look.brush_radius == 30
    canvas.zoom_to(2.0)
    assert canvas.pointer_look.brush_radius == 60


def test_the_pointer_is_told_in_photo_pixels(canvas, at, qtbot):
    with qtbot.waitSignal(canvas.pointed) as caught:
        qtbot.mouseMove(canvas, at(12, 34))
    assert caught.args[0] == pytest.approx((12, 34), abs=1)


def test_colour_fades_in_after_the_grey_photo_is_there(session, photo_file, qtbot):
    canvas = Canvas(session)
    qtbot.addWidget(canvas)
    canvas.resize(300, 240)
    canvas.show()
    session.backend.gate.clear()
    with qtbot.waitSignal(session.preparedChanged, check_params_cb=lambda p: p is not None):
        session.open(photo_file)
    centre = QPoint(150, 120)
    assert is_grey(shown(canvas, centre))
    assert shown(canvas, centre) != shown(canvas, QPoint(2, 2))
    session.backend.gate.set()
    shares = set()
    canvas.picture.fade.valueChanged.connect(shares.add)
    qtbot.waitUntil(lambda: canvas.colour_share == 1.0)
    assert not is_grey(shown(canvas, centre))
    canvas.close_lanes()


def test_the_map_of_where_a_click_helps_is_shown_and_hidden_by_escape(canvas, at, qtbot):
    plain = shown(canvas, at(200, 60))
    with qtbot.waitSignal(canvas.session.uncertaintyChanged):
        canvas.session.show_uncertainty()
    assert shown(canvas, at(200, 60)) != plain
    canvas.escape()
    assert shown(canvas, at(200, 60)) == plain


def test_the_best_place_pulses_a_few_times_and_then_rests(canvas, qtbot):
    with qtbot.waitSignal(canvas.session.uncertaintyChanged):
        canvas.session.show_uncertainty()
    pulse = canvas.help_map.pulse
    assert pulse.state() == pulse.State.Running
    pulse.setCurrentTime(pulse.totalDuration())
    assert pulse.state() == pulse.State.Stopped


def test_arrows_move_the_photo_or_the_selected_hint_in_one_step(canvas, qtbot):
    session = canvas.session
    centre = canvas.view.centre
    session.set_tool("hand")
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.view.centre[0] > centre[0]
    session.add_hint(Hint("color", ((100.0, 80.0),), 3.0, (1.0, 2.0)))
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    qtbot.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert session.hints[0].points == ((99.0, 90.0),)
    session.undo()
    assert session.hints[0].points == ((100.0, 80.0),)


def test_enter_places_a_hint_in_the_middle_or_where_a_click_helps_most(canvas, qtbot):
    session = canvas.session
    # The suggestion recolours the hint, an edit that would hide the map asked for next.
    with (
        qtbot.waitSignal(session.suggestionsReady),
        qtbot.waitSignal(canvas.suggestionsWanted) as caught,
    ):
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert session.hints[0].points[0] == pytest.approx(canvas.view.centre, abs=1)
    assert caught.args[:2] == list(session.hints[0].points[0])
    session.set_tool("neutral")
    session.show_uncertainty()
    qtbot.waitUntil(lambda: session.uncertainty is not None)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert session.hints[1].points == ((30.0, 20.0),)
    assert session.hints[1].kind == "neutral"


def test_resizing_keeps_a_fitted_photo_fitted(canvas):
    canvas.fit()
    canvas.resize(250, 200)
    assert canvas.view.fitted
    assert canvas.view.scale == pytest.approx(canvas.view.fit_scale)


def test_a_stroke_that_grows_draws_only_its_own_area(canvas, drag, at, qtbot, monkeypatch, at_rest):
    canvas.session.set_tool("brush")
    canvas.session.set_brush_radius(6.0)
    at_rest(canvas)
    drag((100.0, 100.0), (130.0, 100.0), release=False)
    at_rest(canvas)
    areas, real = [], type(canvas).paint_over
    monkeypatch.setattr(
        type(canvas), "paint_over", lambda view, *on: (areas.append(on[1]), real(view, *on))[1]
    )
    qtbot.mouseMove(canvas, at(150.0, 104.0))
    qtbot.waitUntil(lambda: bool(areas))
    stroke = QRectF(QPointF(at(100.0, 100.0)), QPointF(at(150.0, 104.0)))
    assert all(areas[0].contains(place) for place in (stroke.topLeft(), stroke.bottomRight()))
    assert stroke.adjusted(-20, -20, 20, 20).contains(areas[0])
    drag((150.0, 104.0))
