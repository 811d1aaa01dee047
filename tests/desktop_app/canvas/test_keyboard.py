"""The photo without a mouse: a cursor that arrows move, and every tool with Enter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from core.hints.hint import Hint

K = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def keys(canvas, qtbot):
    """keys(tool, *what): takes the tool and presses; a pair is a key with its modifier."""
    canvas.activateWindow()
    canvas.setFocus()

    def press(tool: str, *what) -> None:
        canvas.session.set_tool(tool)
        for key in what:
            qtbot.keyClick(canvas, *(key if isinstance(key, tuple) else (key,)))

    return press


def test_a_point_hint_goes_where_the_arrows_led(canvas, keys, qtbot):
    session, middle = canvas.session, canvas.view.centre
    with qtbot.waitSignal(canvas.suggestionsWanted) as caught:
        keys("point", (K.Key_Right, SHIFT), K.Key_Right, K.Key_Up, K.Key_Return)
    place = session.hints[0].points[0]
    assert place == pytest.approx((middle[0] + 56, middle[1] - 8), abs=1)
    assert caught.args[2] == canvas.spot_on_screen(*place)
    # With the new hint selected the arrows are its own; let go, the cursor goes on from it.
    keys("point", K.Key_Right)
    moved = session.hints[0].points[0]
    assert moved == pytest.approx((place[0] + 1, place[1]))
    keys("neutral", K.Key_Escape, (K.Key_Down, SHIFT), K.Key_Return)
    assert session.hints[1].kind == "neutral"
    assert session.hints[1].points[0] == pytest.approx((moved[0], moved[1] + 48))


def test_enter_on_a_hint_selects_it_instead_of_placing_another(canvas, keys):
    session = canvas.session
    there = canvas.view.to_photo(canvas.view.view[0] / 2, canvas.view.view[1] / 2)
    session.add_hint(Hint("color", (there,), 3.0, (1.0, 2.0)), select=False)
    keys("point", K.Key_Return)
    assert len(session.hints) == 1
    assert session.selected == session.hints[0].id


@pytest.mark.parametrize(
    ("tool", "down"), [("brush", K.Key_Return), ("keep", (K.Key_Return, SHIFT))]
)
def test_a_stroke_is_drawn_with_the_arrows_between_two_enters(canvas, keys, tool, down):
    session = canvas.session
    session.set_brush_radius(6.0)
    keys(tool, down, *[K.Key_Right] * 5)
    assert canvas.toolbox.current.busy
    keys(tool, K.Key_Return)
    (hint,) = session.hints
    assert hint.is_stroke
    assert hint.kind == ("color" if tool == "brush" else "keep")
    assert hint.points[-1][0] - hint.points[0][0] == pytest.approx(40, abs=3)
    session.undo()
    assert session.hints == ()


def test_escape_gives_a_stroke_up_and_leaving_the_photo_ends_it(canvas, keys):
    keys("brush", K.Key_Return, K.Key_Right, K.Key_Right, K.Key_Escape)
    assert canvas.session.hints == ()
    keys("brush", K.Key_Return, K.Key_Right, K.Key_Right)
    canvas.clearFocus()
    assert len(canvas.session.hints) == 1
    assert not canvas.toolbox.current.busy


def test_the_eraser_removes_what_it_passes(canvas, keys):
    session, (x, y) = canvas.session, canvas.view.centre
    session.set_brush_radius(5.0)
    for away in (16, 100):
        session.add_hint(Hint("color", ((x + away, y),), 3.0, (1.0, 2.0)), select=False)
    keys("eraser", K.Key_Return, *[K.Key_Right] * 3, K.Key_Return)
    assert [hint.points[0][0] for hint in session.hints] == [x + 100]


def test_the_eyedropper_takes_the_colour_at_the_cursor(canvas, keys):
    session, (x, y) = canvas.session, canvas.view.centre
    keys("eyedropper", K.Key_Left, K.Key_Return)
    assert session.colour_chosen
    assert session.current_ab == session.colour_at(x - 8, y)


def test_the_lasso_goes_from_corner_to_corner_and_closes_at_the_last(canvas, keys):
    far = [(K.Key_Right, SHIFT), (K.Key_Down, SHIFT)]
    keys("lasso", K.Key_Return, far[0], K.Key_Return, far[1], K.Key_Return)
    assert canvas.session.regions == ()
    keys("lasso", K.Key_Return)
    (region,) = canvas.session.regions
    assert len(region.points) == 3
    # The new region is selected: now the arrows move it.
    keys("lasso", K.Key_Right)
    moved = canvas.session.regions[0].points
    assert moved[0][0] == pytest.approx(region.points[0][0] + 1)


def test_the_view_follows_the_cursor_that_stays_on_the_photo(canvas, keys):
    canvas.zoom_to(4.0)
    before = canvas.view.centre
    keys("brush", *[(K.Key_Right, SHIFT)] * 6)
    assert canvas.view.centre[0] > before[0]
    keys("brush", *[(K.Key_Right, SHIFT)] * 60)
    x = canvas.view.to_view(canvas.session.photo.width, 0)[0]
    assert x == pytest.approx(canvas.width(), abs=2), "no further than the photo"
    keys("brush", K.Key_Return, K.Key_Return)
    last = canvas.session.hints[0].points[-1][0]
    assert last == pytest.approx(canvas.session.photo.width - 0.5, abs=1)


def test_the_cursor_is_seen_while_the_keys_lead(canvas, keys, qtbot, at):
    x, y = canvas.view.to_view(*canvas.view.centre)
    box = (round(x) - 20, round(y) - 20, 40, 40)
    plain = canvas.grab().toImage().copy(*box)
    keys("eyedropper", K.Key_Left, K.Key_Right)
    assert canvas.grab().toImage().copy(*box) != plain
    # The pointer takes over.
    qtbot.mouseMove(canvas, at(10, 10))
    qtbot.mouseMove(canvas, at(12, 12))
    assert canvas.grab().toImage().copy(*box) == plain
