"""Every tool with real events on a real canvas."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtWidgets import QApplication

from core.hints.hint import Hint

ORANGE = (40.0, 30.0)
"""What the one-colour backend suggests first."""


def hint_at(session, x, y, **values):
    kind = values.pop("kind", "color")
    ab = (10.0, 10.0) if kind == "color" else None
    return session.add_hint(Hint(kind, ((float(x), float(y)),), 3.0, ab, **values), select=False)


# -- point ------------------------------------------------------------------------------------------
def test_a_click_places_a_hint_that_takes_the_likeliest_colour(canvas, drag, qtbot):
    session = canvas.session
    with qtbot.waitSignals([session.suggestionsReady, canvas.suggestionsWanted]):
        drag((100, 80))
        assert len(session.hints) == 1, "the hint is there at once"
    hint = session.hints[0]
    assert hint.points[0] == pytest.approx((100, 80), abs=1)
    assert hint.ab == ORANGE
    assert session.selected == hint.id
    session.undo()
    assert session.hints == (), "placing and taking the suggestion is one step"


def test_a_suggestion_that_comes_after_another_edit_changes_nothing(canvas, drag, qtbot):
    session = canvas.session
    session.backend.gate.clear()
    drag((100, 80))
    placed = session.hints[0]
    session.set_tool("neutral")
    drag((200, 80))
    before = session.committed
    with qtbot.waitSignal(session.suggestionsReady):
        session.backend.gate.set()
    assert session.committed is before
    assert session.hints[0] == placed


def test_a_chosen_colour_is_used_and_not_replaced(canvas, drag, qtbot):
    session = canvas.session
    session.choose_colour((-20.0, 5.0))
    with qtbot.waitSignal(session.suggestionsReady):
        drag((100, 80))
    assert session.hints[0].ab == (-20.0, 5.0)


def test_taking_a_suggestion_recolours_the_hint(canvas, drag, qtbot):
    session = canvas.session
    with qtbot.waitSignal(session.suggestionsReady) as caught:
        drag((100, 80))
    session.choose_suggestion(caught.args[2][1])
    assert session.hints[0].ab == (-30.0, 20.0)
    assert session.current_ab == (-30.0, 20.0)


def test_a_click_on_a_hint_selects_it_instead_of_placing_another(canvas, drag):
    session = canvas.session
    known = hint_at(session, 60, 60)
    drag((62, 61))
    assert session.selected == known
    assert len(session.hints) == 1


def test_a_click_beside_the_photo_places_nothing(canvas, drag):
    drag((-12, 40))
    assert canvas.session.hints == ()


def test_dragging_a_hint_moves_it_in_one_undo_step(canvas, drag):
    session = canvas.session
    hint_at(session, 60, 60)
    drag((60, 60), (70, 70), (90, 80), (120, 100))
    assert session.hints[0].points[0] == pytest.approx((120, 100), abs=1)
    session.undo()
    assert session.hints[0].points[0] == (60, 60)
    session.redo()
    assert session.hints[0].points[0] == pytest.approx((120, 100), abs=1)


def test_escape_puts_a_dragged_hint_back(canvas, drag):
    session = canvas.session
    hint_at(session, 60, 60)
    drag((60, 60), (90, 90), release=False)
    assert session.hints[0].points[0] != (60, 60)
    canvas.escape()
    assert session.hints[0].points[0] == (60, 60)


# -- brush ------------------------------------------------------------------------------------------
def test_a_stroke_colours_while_the_mouse_is_down_and_is_one_step(canvas, drag, qtbot):
    session = canvas.session
    session.set_tool("brush")
    session.choose_colour((-25.0, 10.0))
    session.set_brush_radius(6)
    before = session.field
    drag((50, 50), (60, 55), (80, 60), (120, 62), release=False)
    qtbot.waitUntil(lambda: session.field is not before)
    assert session.committed.hints == (), "the stroke is not in the history while it is drawn"
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center())
    hint = session.committed.hints[0]
    assert hint.is_stroke
    assert hint.ab == (-25.0, 10.0)
    assert hint.radius == 6
    assert session.undo_label == "Brush"
    session.undo()
    assert session.hints == ()
    assert not session.can_undo


def test_escape_gives_up_a_stroke(canvas, drag, qtbot):
    session = canvas.session
    session.set_tool("brush")
    drag((50, 50), (80, 60), (120, 62), release=False)
    qtbot.waitUntil(lambda: len(session.hints) == 1)
    canvas.escape()
    assert session.hints == ()
    assert not session.can_undo
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton)
    assert session.hints == ()


def test_shift_draws_a_straight_line(canvas, at, qtbot):
    session = canvas.session
    session.set_tool("brush")
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, shift, at(40, 40))
    for place in ((60, 90), (120, 60)):
        event_place = QPointF(at(*place))
        move(canvas, event_place, shift)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, shift, at(160, 40))
    points = session.hints[0].points
    assert len(points) == 2
    assert points[1] == pytest.approx((160, 40), abs=1)


def move(canvas, place, modifiers):
    from PySide6.QtGui import QMouseEvent

    button = Qt.MouseButton.LeftButton
    glob = QPointF(canvas.mapToGlobal(place.toPoint()))
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, glob, Qt.MouseButton.NoButton, button, modifiers
    )
    QApplication.sendEvent(canvas, event)


def test_a_stroke_stays_on_the_photo(canvas, drag):
    session = canvas.session
    session.set_tool("brush")
    drag((10, 50), (-15, 60))
    assert all(0 <= x < 320 and 0 <= y < 240 for x, y in session.hints[0].points)


def test_a_light_pen_paints_narrower(canvas, at):
    session = canvas.session
    session.set_tool("brush")
    session.set_brush_radius(20)
    pen = QPointingDevice(
        "pen", 1, QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position | QInputDevice.Capability.Pressure, 1, 1,
    )  # fmt: skip
    kinds = (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease)
    for kind, x, pressure in zip(kinds, (40, 90, 120), (0.1, 0.2, 0.0), strict=True):
        place = QPointF(at(x, 60))
        held = Qt.MouseButton.NoButton if kind == kinds[2] else Qt.MouseButton.LeftButton
        QApplication.sendEvent(
            canvas,
            QTabletEvent(
                kind, pen, place, QPointF(canvas.mapToGlobal(place.toPoint())), pressure,
                0, 0, 0, 0, 0, Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, held,
            ),
        )  # fmt: skip
    hint = session.hints[0]
    assert hint.is_stroke
    assert hint.radius == pytest.approx(20 * (0.25 + 0.75 * 0.2))


def test_changing_the_tool_gives_up_what_the_old_one_was_doing(canvas, drag, qtbot):
    session = canvas.session
    session.set_tool("brush")
    drag((50, 50), (80, 60), release=False)
    qtbot.waitUntil(lambda: len(session.hints) == 1)
    session.set_tool("point")
    assert session.hints == ()


# -- keep and neutral -------------------------------------------------------------------------------
@pytest.mark.parametrize("kind", ["keep", "neutral"])
def test_keep_and_neutral_take_clicks_and_strokes(canvas, drag, kind):
    session = canvas.session
    session.set_tool(kind)
    drag((60, 60))
    drag((100, 100), (140, 120), (180, 130))
    point, stroke = session.hints
    assert (point.kind, point.ab, point.is_stroke) == (kind, None, False)
    assert (stroke.kind, stroke.ab, stroke.is_stroke) == (kind, None, True)


def test_keep_selects_and_moves_a_hint_that_is_there(canvas, drag):
    session = canvas.session
    known = hint_at(session, 60, 60)
    session.set_tool("keep")
    drag((60, 60), (90, 90))
    assert session.selected == known
    assert len(session.hints) == 1
    assert session.hints[0].points[0] == pytest.approx((90, 90), abs=1)


# -- eraser -----------------------------------------------------------------------------------------
def test_the_eraser_removes_what_it_touches_in_one_step(canvas, drag):
    session = canvas.session
    for x in (60, 120, 180):
        hint_at(session, x, 60)
    kept = hint_at(session, 60, 200)
    session.set_tool("eraser")
    session.set_brush_radius(8)
    drag((40, 60), (130, 62), (200, 60))
    assert [hint.id for hint in session.hints] == [kept]
    session.undo()
    assert len(session.hints) == 4


def test_escape_gives_back_what_was_erased(canvas, drag):
    session = canvas.session
    hint_at(session, 60, 60)
    session.set_tool("eraser")
    drag((60, 60), (62, 62), release=False)
    assert session.hints == ()
    canvas.escape()
    assert len(session.hints) == 1


def test_erasing_nothing_is_no_step(canvas, drag):
    canvas.session.set_tool("eraser")
    drag((60, 60), (100, 100))
    assert not canvas.session.can_undo


# -- eyedropper, hand -------------------------------------------------------------------------------
def grey_place(session):
    """A place that is neither dark nor bright: there the screen can show any modest colour."""
    luminance = session.photo.luminance[20:220, 20:300]
    y, x = np.unravel_index(np.abs(luminance - 55).argmin(), luminance.shape)
    return int(x) + 20.5, int(y) + 20.5


def test_the_eyedropper_takes_the_colour_of_the_colorized_photo(canvas, drag):
    session = canvas.session
    session.set_tool("eyedropper")
    drag(grey_place(session))
    assert session.current_ab == pytest.approx((18, 24), abs=1.5)


def test_the_eyedropper_recolours_the_selected_hint(canvas, drag, qtbot):
    session = canvas.session
    hint_at(session, 200, 200)
    session.select(session.hints[0].id)
    qtbot.waitUntil(lambda: session.field.revision == session.document.revision)
    session.set_tool("eyedropper")
    drag(grey_place(session))
    assert session.hints[0].ab == pytest.approx((10, 10), abs=1.5)
    assert session.hints[0].ab != (10, 10)
    assert session.selected_hint is not None


def test_the_hand_moves_the_photo_and_selects_strokes_by_their_body(canvas, drag):
    session = canvas.session
    stroke = Hint("color", ((50.0, 50.0), (100.0, 50.0), (150.0, 50.0)), 6.0, (1.0, 2.0))
    known = session.add_hint(stroke, select=False)
    session.set_tool("hand")
    centre = canvas.view.centre
    drag((130, 52), (140, 60))
    assert session.selected == known
    assert canvas.view.centre == pytest.approx((centre[0] - 10, centre[1] - 8))
    drag((200, 200))
    assert session.selected is None
