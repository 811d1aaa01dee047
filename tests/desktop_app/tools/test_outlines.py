"""Outlines of regions changed on the photo, with real events on a real canvas."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

LEFT = Qt.MouseButton.LeftButton
SQUARE = ((40.0, 40.0), (140.0, 40.0), (140.0, 120.0), (40.0, 120.0))
OTHER = ((180.0, 60.0), (260.0, 60.0), (260.0, 160.0))


@pytest.fixture
def lasso(canvas):
    """Two regions, the second one selected, the lasso in hand."""
    canvas.session.add_region(SQUARE)
    canvas.session.add_region(OTHER)
    canvas.session.set_tool("lasso")
    canvas.setFocus()
    return canvas


def points(canvas, number=0):
    return canvas.session.regions[number].points


def shift(places, dx, dy):
    return [(x + dx, y + dy) for x, y in places]


def near(found, wanted):
    return len(found) == len(wanted) and np.abs(np.subtract(found, wanted)).max() <= 1


def test_a_click_on_an_outline_selects_its_region_and_changes_nothing(lasso, at, qtbot):
    session = lasso.session
    label = session.undo_label
    qtbot.mouseClick(lasso, LEFT, pos=at(90, 41))
    assert session.selected_region is session.regions[0]
    assert session.corner is None
    assert not lasso.toolbox.current.busy
    assert points(lasso) == SQUARE
    assert session.undo_label == label


def test_a_drag_of_the_outline_moves_all_of_it_as_one_step(lasso, drag, qtbot):
    session = lasso.session
    drag((90, 40), (95, 45), (110, 60), release=False)
    assert near(points(lasso), shift(SQUARE, 20, 20)), "it is seen on the way"
    assert session.committed.regions[0].points == SQUARE
    qtbot.mouseRelease(lasso, LEFT)
    drag((110, 60), (110, 60))
    session.undo()
    assert points(lasso) == SQUARE
    assert session.redo_label == "Move region"


def test_a_corner_of_the_selected_region_moves_alone(lasso, drag):
    session = lasso.session
    session.select_region(session.regions[0].id)
    drag((140, 120), (150, 130), (170, 150))
    assert near(points(lasso), [*SQUARE[:2], (170, 150), SQUARE[3]])
    assert session.undo_label == "Move corner of region"
    assert session.corner == 2
    session.undo()
    assert points(lasso) == SQUARE


def test_escape_during_a_drag_leaves_the_outline_where_it_was(lasso, drag, qtbot):
    drag((90, 40), (95, 45), (110, 60), release=False)
    qtbot.keyClick(lasso, Qt.Key.Key_Escape)
    assert points(lasso) == SQUARE
    qtbot.mouseRelease(lasso, LEFT, pos=QPoint(300, 250))
    assert points(lasso) == SQUARE
    assert lasso.session.undo_label == "Add region"


def test_an_outline_stays_on_the_photo(lasso, drag):
    drag((90, 40), (60, 20), (-200, -200))
    assert points(lasso)[0] == (0.0, 0.0)
    assert near(points(lasso), shift(SQUARE, -40, -40))


def test_arrows_nudge_the_region_and_page_keys_choose_a_corner(lasso, qtbot):
    session = lasso.session
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(lasso, key)
    assert near(points(lasso, 1), shift(OTHER, 2, 1))
    session.undo()
    assert points(lasso, 1) == OTHER, "nudges in a row are one step"
    qtbot.keyClick(lasso, Qt.Key.Key_PageDown)
    qtbot.keyClick(lasso, Qt.Key.Key_PageDown)
    assert session.corner == 1
    qtbot.keyClick(lasso, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert near(points(lasso, 1), [OTHER[0], (260, 70), OTHER[2]])
    qtbot.keyClick(lasso, Qt.Key.Key_PageUp)
    qtbot.keyClick(lasso, Qt.Key.Key_PageUp)
    assert session.corner is None


def test_delete_removes_and_escape_deselects(lasso, at, qtbot):
    session = lasso.session
    qtbot.mouseClick(lasso, LEFT, pos=at(90, 40))
    qtbot.keyClick(lasso, Qt.Key.Key_Delete)
    assert [region.points for region in session.regions] == [OTHER]
    session.undo()
    assert len(session.regions) == 2
    qtbot.mouseClick(lasso, LEFT, pos=at(90, 40))
    lasso.escape()
    assert session.selected_region is None


def test_with_ctrl_a_new_outline_begins_on_an_old_one(lasso, at, qtbot):
    qtbot.mouseClick(lasso, LEFT, Qt.KeyboardModifier.ControlModifier, at(90, 40))
    assert lasso.toolbox.current.busy
    assert lasso.session.selected_region is lasso.session.regions[1]


def test_the_pointer_tells_what_can_be_moved(lasso, at, qtbot):
    for place, shape in (
        ((90, 40), Qt.CursorShape.SizeAllCursor),
        ((90, 80), Qt.CursorShape.CrossCursor),
    ):
        for step in (1, 0):
            qtbot.mouseMove(lasso, at(place[0] + step, place[1]))
        assert lasso.cursor().shape() == shape


def test_the_selected_outline_shows_its_corners(lasso, at):
    session = lasso.session

    def corner_of(image):
        spot = at(140, 120)
        around = [(dx, dy) for dx in range(-2, 3) for dy in range(-2, 3)]
        return sum(image.pixelColor(spot + QPoint(*p)).lightness() > 240 for p in around)

    without = corner_of(lasso.grab().toImage())
    session.select_region(session.regions[0].id)
    assert corner_of(lasso.grab().toImage()) > without + 8


def test_a_freehand_line_gets_corners_that_can_be_moved(lasso, drag):
    circle = [
        (160 + 50 * np.cos(turn), 180 + 50 * np.sin(turn)) for turn in np.linspace(0, 6.2, 120)
    ]
    drag(*circle)
    ring = points(lasso, 2)
    assert 8 <= len(ring) < 60
    away = np.hypot(*(np.array(ring) - (160, 180)).T)
    assert np.abs(away - 50).max() < 2


# ---- with the hand


@pytest.fixture
def hand(lasso):
    """The hand in hand, the first region selected."""
    lasso.session.select_region(lasso.session.regions[0].id)
    lasso.session.set_tool("hand")
    return lasso


def test_the_hand_moves_a_corner_of_the_selected_region(hand, drag):
    session = hand.session
    view = hand.view
    drag((140, 120), (150, 130), (170, 150))
    assert near(points(hand), [*SQUARE[:2], (170, 150), SQUARE[3]])
    assert session.undo_label == "Move corner of region"
    assert hand.view == view
    drag((90, 40), (95, 45), (100, 50))
    assert near(points(hand)[:2], [(50, 50), (150, 50)]), "the outline moves whole"
    session.undo()
    session.undo()
    assert points(hand) == SQUARE


def test_the_hand_moves_the_photo_everywhere_else(hand, drag):
    session = hand.session
    for start in ((90, 80), (220, 60)):
        view = hand.view
        drag(start, (start[0] + 10, start[1] + 4), (start[0] + 30, start[1] + 12))
        assert hand.view != view, "inside it, and on a region that is not selected"
        hand.set_view(view)
    assert points(hand) == SQUARE
    assert points(hand, 1) == OTHER
    assert session.selected_region is session.regions[0], "moving the photo deselects nothing"


def test_a_click_of_the_hand_beside_the_outline_deselects(hand, at, qtbot):
    assert hand._shows_outlines()
    qtbot.mouseClick(hand, LEFT, pos=at(90, 80))
    assert hand.session.selected_region is None
    assert not hand._shows_outlines()
    qtbot.mouseClick(hand, LEFT, pos=at(90, 40))
    assert hand.session.selected_region is None, "what is not shown cannot be taken"


def test_escape_with_the_hand_gives_up_a_drag_then_the_selection(hand, drag, qtbot):
    drag((140, 120), (150, 130), (170, 150), release=False)
    qtbot.keyClick(hand, Qt.Key.Key_Escape)
    assert points(hand) == SQUARE
    qtbot.mouseRelease(hand, LEFT, pos=QPoint(300, 250))
    assert points(hand) == SQUARE
    assert hand.session.selected_region is not None
    qtbot.keyClick(hand, Qt.Key.Key_Escape)
    assert hand.session.selected_region is None


def test_space_and_drag_moves_the_photo_over_an_outline(lasso, drag, qtbot):
    view = lasso.view
    qtbot.keyPress(lasso, Qt.Key.Key_Space)
    drag((180, 60), (190, 70), (200, 80))
    qtbot.keyRelease(lasso, Qt.Key.Key_Space)
    assert points(lasso, 1) == OTHER
    assert lasso.view != view
    assert lasso.session.selected_region is lasso.session.regions[1]
