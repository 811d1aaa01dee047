"""The lasso with real events on a real canvas."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def lasso(canvas):
    canvas.session.set_tool("lasso")
    canvas.setFocus()
    return canvas


@pytest.fixture
def click(lasso, at, qtbot):
    def do(x, y, modifier=Qt.KeyboardModifier.NoModifier):
        qtbot.mouseClick(lasso, LEFT, modifier, at(x, y))

    return do


def corners(canvas):
    (region,) = canvas.session.regions
    return region.points


def near(found, wanted):
    return len(found) == len(wanted) and np.abs(np.subtract(found, wanted)).max() <= 1


def test_a_freehand_drag_closes_when_it_is_let_go(lasso, drag):
    drag((40, 40), (140, 40), (140, 120), (40, 120))
    assert near(corners(lasso), [(40, 40), (140, 40), (140, 120), (40, 120)])
    session = lasso.session
    assert session.selected_region is session.regions[0]
    assert session.regions[0].name == "Region 1"
    assert session.undo_label == "Add region"
    session.undo()
    assert session.regions == ()
    assert session.selected_region is None


@pytest.mark.parametrize("how", ["double", "enter", "first"])
def test_clicked_corners_close_by_double_click_enter_or_the_first_corner(
    lasso, click, at, qtbot, how
):
    click(40, 40)
    click(140, 40)
    click(140, 120)
    assert lasso.session.regions == ()
    if how == "double":
        click(40, 120)
        qtbot.mouseDClick(lasso, LEFT, pos=at(40, 120))
        qtbot.mouseRelease(lasso, LEFT, pos=at(40, 120))
        assert len(corners(lasso)) == 4
    elif how == "enter":
        qtbot.keyClick(lasso, Qt.Key.Key_Return)
        assert len(corners(lasso)) == 3
    else:
        click(42, 41)
        assert len(corners(lasso)) == 3
    assert not lasso.toolbox.current.busy


def test_backspace_takes_back_corners_and_escape_all(lasso, click, qtbot):
    for place in ((40, 40), (140, 40), (200, 200), (140, 120)):
        click(*place)
    qtbot.keyClick(lasso, Qt.Key.Key_Backspace)
    qtbot.keyClick(lasso, Qt.Key.Key_Backspace)
    click(100, 150)
    qtbot.keyClick(lasso, Qt.Key.Key_Return)
    assert near(corners(lasso), [(40, 40), (140, 40), (100, 150)])
    click(10, 10)
    click(60, 10)
    qtbot.keyClick(lasso, Qt.Key.Key_Escape)
    assert not lasso.toolbox.current.busy
    assert len(lasso.session.regions) == 1


def test_a_drag_between_corners_draws_on(lasso, click, drag):
    click(40, 40)
    drag((140, 40), (150, 60), (140, 80), release=True)
    assert lasso.session.regions == (), "a drag that began between corners does not close"
    assert len(lasso.toolbox.current._corners) == 4


def test_shift_keeps_to_steps_of_45_degrees(lasso, click, qtbot):
    shift = Qt.KeyboardModifier.ShiftModifier
    click(40, 40)
    click(140, 44, shift)
    click(143, 120, shift)
    qtbot.keyClick(lasso, Qt.Key.Key_Return)
    (_, (x1, y1), (x2, _)) = corners(lasso)
    assert y1 == pytest.approx(40, abs=1)
    assert x2 == pytest.approx(x1, abs=1)


def test_a_click_without_extent_and_another_tool_leave_nothing(lasso, click, drag):
    drag((40, 40), (44, 42), (41, 44))
    assert lasso.session.regions == ()
    click(60, 60)
    lasso.session.set_tool("hand")
    lasso.session.set_tool("lasso")
    assert not lasso.toolbox.current.busy


def test_outlines_end_at_the_photo(lasso, drag):
    drag((-30, -20), (200, -20), (200, 100))
    assert min(x for x, _ in corners(lasso)) == 0
    assert min(y for _, y in corners(lasso)) == 0


def test_delete_removes_the_selected_region(lasso, drag, qtbot):
    drag((40, 40), (140, 40), (140, 120))
    qtbot.keyClick(lasso, Qt.Key.Key_Delete)
    assert lasso.session.regions == ()
    lasso.session.undo()
    assert len(lasso.session.regions) == 1


def test_the_outline_marches_for_a_while_and_then_stands(lasso, drag, qtbot):
    drag((40, 40), (140, 40), (140, 120))
    assert lasso._march.running
    phase = lasso._march.phase
    qtbot.waitUntil(lambda: lasso._march.phase != phase)
    lasso._march._left = 1
    qtbot.waitUntil(lambda: not lasso._march.running)


def test_the_outline_is_drawn_only_where_it_can_be_changed(lasso, drag, at):
    drag((40, 40), (140, 40), (140, 120), (40, 120))
    with_outline = lasso.grab().toImage()
    lasso.session.set_tool("hand")
    assert lasso._shows_outlines(), "the selected region's, as the hand moves it"
    lasso.session.set_tool("point")
    without = lasso.grab().toImage()
    places = [at(x, 40) for x in range(45, 135, 3)]
    differing = sum(with_outline.pixel(p) != without.pixel(p) for p in places)
    assert differing > len(places) / 2
