"""Wheels, touchpads and touch screens."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSlider

from desktop_app import tool_names
from desktop_app.canvas.gestures import by_fingers

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PHASES, KINDS = Qt.ScrollPhase, Qt.NativeGestureType


@pytest.fixture(scope="module")
def touchpad(qapp):
    capabilities = QInputDevice.Capability.Position | QInputDevice.Capability.PixelScroll
    return QPointingDevice(
        "touchpad", 71, QInputDevice.DeviceType.TouchPad, QPointingDevice.PointerType.Finger,
        capabilities, 5, 3,
    )  # fmt: skip


@pytest.fixture(scope="module")
def touch_screen(qapp):
    return QTest.createTouchDevice()


@pytest.fixture
def scroll(canvas):
    """scroll(pixels, angle, ...): a wheel's or a touchpad's event over (120, 90)."""

    def send(pixels=(0, 0), angle=(0, 0), keys=None, phase=PHASES.NoScrollPhase, device=None):
        place = QPointF(120, 90)
        event = QWheelEvent(
            place, canvas.mapToGlobal(place), QPoint(*pixels), QPoint(*angle),
            Qt.MouseButton.NoButton, keys or Qt.KeyboardModifier.NoModifier, phase, False,
            Qt.MouseEventSource.MouseEventNotSynthesized,
            device or QPointingDevice.primaryPointingDevice(),
        )  # fmt: skip
        QApplication.sendEvent(canvas, event)
        return event

    return send


def corner(canvas):
    return canvas.view.to_view(0, 0)


def test_a_touchpad_moves_the_photo_by_what_the_fingers_move(canvas, scroll, touchpad):
    x, y = corner(canvas)
    scroll((12, -30), (24, -60), phase=PHASES.ScrollUpdate)
    assert corner(canvas) == (x + 12, y - 30)
    scroll((0, 7), (0, 14), device=touchpad)
    assert corner(canvas) == (x + 12, y - 23)
    scroll((0, 0), (40, 0), device=touchpad)
    assert corner(canvas) == (x + 32, y - 23)
    assert canvas.view.scale == 1.0


@pytest.mark.parametrize("phase", [PHASES.NoScrollPhase, PHASES.ScrollUpdate])
def test_ctrl_zooms_at_the_pointer_with_any_wheel(canvas, scroll, phase):
    under = canvas.view.to_photo(120, 90)
    scroll((0, 30), (0, 60), CTRL, phase)
    assert canvas.view.scale == pytest.approx(1.2**0.5)
    assert canvas.view.to_photo(120, 90) == pytest.approx(under, abs=1)


def test_a_scroll_that_runs_out_does_not_zoom(canvas, scroll):
    scroll((0, 30), (0, 60), CTRL, PHASES.ScrollMomentum)
    assert canvas.view.scale == 1.0


def test_a_fine_wheel_zooms_smoothly(canvas, scroll):
    for _step in range(8):
        scroll(angle=(0, 15))
    assert canvas.view.scale == pytest.approx(1.2)


@pytest.mark.parametrize(("angle", "keys"), [((120, 0), None), ((0, 120), SHIFT)])
def test_a_wheel_sideways_or_with_shift_moves_the_photo_sideways(canvas, scroll, angle, keys):
    x, y = corner(canvas)
    scroll(angle=angle, keys=keys)
    assert corner(canvas) == (x + 60, y)
    assert canvas.view.scale == 1.0


def test_on_x11_wheels_have_pixels_too(canvas, scroll, touchpad):
    turned = scroll((0, 120), (0, 120), CTRL)
    assert not by_fingers(turned, "xcb")
    assert by_fingers(turned, "wayland")
    assert by_fingers(scroll((0, 9), (0, 72), CTRL, device=touchpad), "xcb")


@pytest.fixture
def gesture(canvas, touchpad):
    def send(kind, value=0.0, place=(120, 90), fingers=2, delta=(0, 0)):
        spot = QPointF(*place)
        glob = canvas.mapToGlobal(spot)
        event = QNativeGestureEvent(
            kind, touchpad, fingers, spot, spot, glob, value, QPointF(*delta)
        )
        return QApplication.sendEvent(canvas, event)

    return send


def test_a_pinch_zooms_at_the_pointer(canvas, gesture):
    under = canvas.view.to_photo(120, 90)
    assert gesture(KINDS.BeginNativeGesture)
    for value in (0.25, 0.1):
        assert gesture(KINDS.ZoomNativeGesture, value)
    assert canvas.view.scale == pytest.approx(1.25 * 1.1)
    assert canvas.view.to_photo(120, 90) == pytest.approx(under, abs=1)


def test_a_double_tap_with_two_fingers_switches_between_all_and_100_percent(canvas, gesture):
    canvas.zoom_to(2.0)
    gesture(KINDS.SmartZoomNativeGesture)
    assert canvas.view.fitted
    under = canvas.view.to_photo(150, 100)
    gesture(KINDS.SmartZoomNativeGesture, place=(150, 100))
    assert canvas.view.scale == 1.0
    assert canvas.view.to_photo(150, 100) == pytest.approx(under, abs=1.5)


def test_two_fingers_that_wander_while_they_pinch_move_the_photo(canvas, gesture):
    x, y = corner(canvas)
    gesture(KINDS.PanNativeGesture, delta=(5, -8))
    assert corner(canvas) == (x + 5, y - 8)
    gesture(KINDS.PanNativeGesture, fingers=3, delta=(50, 50))
    assert corner(canvas) == (x + 5, y - 8)


# -- touch screens --------------------------------------------------------------------------------
@pytest.fixture
def fingers(canvas, touch_screen):
    """fingers({0: (x, y), 1: None}): where each finger is now; None lifts it."""
    down: set[int] = set()

    def touch(places):
        sequence = QTest.touchEvent(canvas, touch_screen)
        for number, place in places.items():
            if place is None:
                sequence.release(number, last[number], canvas)
                down.discard(number)
                continue
            last[number] = QPoint(*place)
            if number in down:
                sequence.move(number, last[number], canvas)
            else:
                sequence.press(number, last[number], canvas)
                down.add(number)
        for number in down - set(places):
            sequence.move(number, last[number], canvas)
        sequence.commit()

    last: dict[int, QPoint] = {}
    yield touch
    if down:
        touch(dict.fromkeys(tuple(down)))


def test_a_tap_places_a_hint(canvas, session, fingers):
    session.set_tool(tool_names.POINT)
    place = canvas.view.to_photo(140, 100)
    fingers({0: (140, 100)})
    assert session.hints == ()
    fingers({0: None})
    assert [hint.points[0] for hint in session.hints] == [pytest.approx(place, abs=1)]
    assert canvas.pointer_look.place is None


def test_a_finger_draws_with_the_brush_from_where_it_came_down(canvas, session, fingers):
    session.set_tool(tool_names.BRUSH)
    fingers({0: (100, 100)})
    for x in range(105, 161, 5):
        fingers({0: (x, 100)})
    fingers({0: None})
    (stroke,) = session.hints
    ends = [canvas.view.to_view(*stroke.points[n])[0] for n in (0, -1)]
    assert ends == pytest.approx([100, 160], abs=2)


def test_a_double_tap_with_the_hand_is_a_double_click(canvas, session, fingers):
    session.set_tool(tool_names.HAND)
    canvas.zoom_to(2.0)
    for _tap in range(2):
        fingers({0: (120, 90)})
        fingers({0: None})
    assert canvas.view.fitted


@pytest.mark.parametrize("tool", sorted(tool_names.TOOLS))
def test_two_fingers_zoom_and_move_and_place_nothing(canvas, session, fingers, tool):
    session.set_tool(tool)
    under = canvas.view.to_photo(150, 100)
    fingers({0: (100, 100)})
    fingers({1: (200, 100)})
    fingers({0: (50, 110), 1: (250, 110)})
    assert canvas.view.scale == pytest.approx(2.0)
    assert canvas.view.to_photo(150, 110) == pytest.approx(under, abs=1)
    fingers({1: None})
    fingers({0: (90, 140)})
    fingers({0: None})
    assert session.hints == ()
    assert canvas.view.scale == pytest.approx(2.0)


@pytest.mark.parametrize("tool", [tool_names.POINT, tool_names.BRUSH, tool_names.ERASER])
def test_a_second_finger_takes_back_what_the_first_has_begun(canvas, session, fingers, tool):
    session.set_tool(tool)
    fingers({0: (100, 100)})
    fingers({0: (130, 100)})
    fingers({1: (200, 100)})
    fingers({0: (110, 100)})
    fingers({0: None, 1: None})
    assert session.hints == ()
    assert canvas.view.scale > 1.0
    fingers({0: (140, 100)})
    fingers({0: None})
    assert len(session.hints) == (tool != tool_names.ERASER)


def test_keys_go_to_the_photo_after_a_finger_was_there(ready, touch_screen):
    ready.session.set_tool(tool_names.KEEP)
    ready.panel.findChild(QSlider).setFocus()
    place = QPointF(*ready.canvas.view.to_view(150, 120)).toPoint()
    QTest.touchEvent(ready.canvas, touch_screen).press(0, place, ready.canvas).commit()
    QTest.touchEvent(ready.canvas, touch_screen).release(0, place, ready.canvas).commit()
    assert len(ready.session.hints) == 1
    assert ready.canvas.hasFocus()


@pytest.fixture
def soon(qapp):
    """A finger need not stay long to be held."""
    hints = qapp.styleHints()
    before = hints.mousePressAndHoldInterval()
    hints.setMousePressAndHoldInterval(30)
    yield
    hints.setMousePressAndHoldInterval(before)


def test_a_finger_that_stays_asks_for_the_menu_and_places_nothing(
    canvas, session, fingers, soon, qtbot
):
    session.set_tool(tool_names.POINT)
    with qtbot.waitSignal(canvas.menuWanted) as asked:
        fingers({0: (140, 100)})
    x, y = canvas.view.to_photo(140, 100)
    assert (asked.args[0].x, asked.args[0].y) == pytest.approx((x, y), abs=1)
    fingers({0: (200, 100)})
    fingers({0: None})
    assert session.hints == ()


def test_a_finger_that_draws_asks_for_no_menu(canvas, session, fingers, soon, qtbot):
    session.set_tool(tool_names.BRUSH)
    with qtbot.assertNotEmitted(canvas.menuWanted, wait=90):
        fingers({0: (100, 100)})
        fingers({0: (140, 100)})
    fingers({0: None})
    assert len(session.hints) == 1
