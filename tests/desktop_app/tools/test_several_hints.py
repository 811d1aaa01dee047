"""Several hints selected on the photo, with real events on a real canvas."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt

from core.hints.hint import Hint

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLACES = ((60.0, 60.0), (160.0, 60.0), (160.0, 160.0))


@pytest.fixture
def three(canvas):
    """Colour, keep and colour; nothing selected, the point tool in hand."""
    session = canvas.session
    for place, kind in zip(PLACES, ("color", "keep", "color"), strict=True):
        ab = (20.0, 20.0) if kind == "color" else None
        session.add_hint(Hint(kind, (place,), 3.0, ab), select=False)
    canvas.setFocus()
    return canvas


@pytest.fixture
def click(three, at, qtbot):
    def do(number, *modifiers):
        for modifier in modifiers or (Qt.KeyboardModifier.NoModifier,):
            qtbot.mouseClick(three, LEFT, modifier, at(*PLACES[number]))

    return do


def chosen(canvas):
    return [canvas.session.hints.index(hint) for hint in canvas.session.chosen_hints]


def places(canvas):
    return [hint.points[0] for hint in canvas.session.hints]


@pytest.mark.parametrize("tool", ["point", "hand", "keep", "neutral"])
@pytest.mark.parametrize("modifier", [CTRL, SHIFT])
def test_ctrl_and_shift_clicks_add_and_take_away(three, click, tool, modifier):
    three.session.set_tool(tool)
    click(0)
    click(1, modifier)
    click(2, modifier)
    assert chosen(three) == [0, 1, 2]
    assert three.session.selected == three.session.hints[2].id
    click(1, modifier)
    assert chosen(three) == [0, 2]
    click(0)
    assert chosen(three) == [0], "a plain click is for one alone"
    assert len(three.session.hints) == 3


def test_a_ctrl_click_beside_the_hints_leaves_all_as_it_is(three, click, at, qtbot):
    click(0)
    click(1, CTRL)
    qtbot.mouseClick(three, LEFT, CTRL, at(100, 200))
    assert chosen(three) == [0, 1]
    assert len(three.session.hints) == 3


def test_a_drag_takes_all_selected_hints_along_as_one_step(three, click, drag, qtbot):
    click(0)
    click(2, SHIFT)
    drag(PLACES[0], (70, 65), (90, 80))
    assert np.allclose(places(three), [(90, 80), (160, 60), (190, 180)], atol=1)
    assert chosen(three) == [0, 2]
    assert three.session.undo_label == "Move hints"
    three.session.undo()
    assert places(three) == list(PLACES)
    drag(PLACES[1], (170, 60), (180, 60))
    assert chosen(three) == [1], "a hint that was not selected goes alone"
    assert three.session.undo_label == "Move hint"


def test_together_they_go_no_further_than_the_photo(three, click, drag):
    click(0)
    click(2, CTRL)
    drag(PLACES[2], (150, 150), (60, 60))
    first, _, last = places(three)
    assert first == (0.0, 0.0)
    assert last == (100.0, 100.0), "they keep their places to each other"


def test_arrows_nudge_all_as_one_step(three, click, qtbot):
    click(0)
    click(1, CTRL)
    for _ in range(3):
        qtbot.keyClick(three, Qt.Key.Key_Right)
    assert np.allclose(places(three), [(63, 60), (163, 60), (160, 160)])
    three.session.undo()
    assert places(three) == list(PLACES)


def test_a_colour_goes_to_every_selected_colour_hint(three, click):
    session = three.session
    for number in range(3):
        click(number, CTRL)
    session.choose_colour((-30.0, 10.0))
    assert [hint.ab for hint in session.hints] == [(-30.0, 10.0), None, (-30.0, 10.0)]
    assert session.undo_label == "Recolour hints"
    session.undo()
    assert [hint.ab for hint in session.hints] == [(20.0, 20.0), None, (20.0, 20.0)]


def test_escape_selects_none(three, click):
    click(0)
    click(1, CTRL)
    three.escape()
    assert chosen(three) == []
    assert three.session.selected is None


def test_undo_drops_what_is_gone_from_the_selection(three, click):
    session = three.session
    fresh = session.add_hint(Hint("color", ((30.0, 200.0),), 3.0, (5.0, 5.0)))
    click(0, CTRL)
    assert chosen(three) == [0, 3]
    session.undo()
    assert chosen(three) == [0]
    assert fresh not in session.chosen


# ---- a frame around hints


@pytest.fixture
def framed(three, at, qtbot):
    """framed(from, to, modifier, release=True): a drag of the hand from a photo point to another."""
    three.session.set_tool("hand")

    def do(start, end, modifier=SHIFT, release=True):
        qtbot.mousePress(three, LEFT, modifier, at(*start))
        for share in (0.1, 0.5, 1.0):
            x, y = (a + (b - a) * share for a, b in zip(start, end, strict=True))
            qtbot.mouseMove(three, at(x, y))
        if release:
            qtbot.mouseRelease(three, LEFT, modifier, at(*end))

    return do


@pytest.mark.parametrize("modifier", [CTRL, SHIFT])
def test_a_frame_selects_the_hints_inside(three, framed, modifier):
    view = three.view
    framed((190, 190), (120, 30), modifier)
    assert chosen(three) == [1, 2]
    assert three.view == view, "the photo stays where it is"
    assert places(three) == list(PLACES)
    framed((30, 30), (90, 90), modifier)
    assert chosen(three) == [0, 1, 2], "as with a click they join the others"
    framed((200, 200), (230, 230), modifier)
    assert chosen(three) == [0, 1, 2], "an empty frame changes nothing"


def test_a_frame_is_seen_while_it_is_drawn_and_can_be_given_up(three, framed, at, qtbot):
    before = three.grab().toImage()
    framed((30, 30), (190, 190), release=False)
    shown = three.grab().toImage()
    along = [at(x, 190) for x in range(40, 180, 2)]
    lines = [shown.pixelColor(p).lightness() for p in along if shown.pixel(p) != before.pixel(p)]
    assert len(lines) > len(along) / 2
    assert max(lines) > 200 > 60 > min(lines), "dashes of two tones are seen on any photo"
    qtbot.keyClick(three, Qt.Key.Key_Escape)
    assert three.grab().toImage() == before
    qtbot.mouseRelease(three, LEFT, SHIFT, at(190, 190))
    assert chosen(three) == []


def test_without_a_key_the_hand_moves_the_photo(three, framed):
    view = three.view
    framed((30, 30), (190, 190), Qt.KeyboardModifier.NoModifier)
    assert three.view != view
    assert chosen(three) == []
