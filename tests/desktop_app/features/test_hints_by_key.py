"""Selected hints and the window's keys; a row that has the focus shows its reach."""

import pytest
from PySide6.QtCore import Qt

from core.hints.hint import Hint
from desktop_app.canvas.reach_overlay import ReachOverlay
from desktop_app.features.reach import ReachHover

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def ready(window, photo_file, qtbot):
    """The window with the photo open and coloured, and two hints."""
    window.session.open(photo_file)
    qtbot.waitUntil(lambda: window.session.field is not None)
    for x in (100.0, 200.0):
        window.session.add_hint(Hint("color", ((x, 80.0),), 3.0, (30.0, 40.0)), select=False)
    window.activateWindow()
    return window


@pytest.fixture
def rows(ready):
    ready.panel.hints.list.setFocus(Qt.FocusReason.TabFocusReason)
    return ready.panel.hints.list


@pytest.mark.parametrize("where", ["list", "photo"])
def test_ctrl_a_delete_and_escape_in_the_window(ready, rows, where, qtbot):
    session = ready.session
    qtbot.keyClick(rows, "a", CTRL)
    assert len(session.chosen) == 2
    focus = rows if where == "list" else ready.canvas
    focus.setFocus()
    qtbot.keyClick(focus, Qt.Key.Key_Escape)
    assert session.chosen == frozenset()
    session.select_hints([hint.id for hint in session.hints])
    qtbot.keyClick(focus, Qt.Key.Key_Delete)
    assert session.hints == ()
    assert session.undo_label == "Remove hints"
    qtbot.keyClick(focus, "z", CTRL)
    assert len(session.hints) == 2


def test_a_row_with_the_focus_shows_its_reach(ready, rows, qtbot):
    session, overlay = ready.session, ready.canvas.findChild(ReachOverlay)
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.waitUntil(overlay.isVisible)
    assert overlay.hint == session.selected_hint
    qtbot.keyClick(rows, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: overlay.hint == session.hints[0])
    ready.canvas.setFocus()
    assert not overlay.isVisible()


def test_a_row_that_was_clicked_leaves_the_photo_clear(ready, rows, qtbot, at_rest):
    overlay = ready.canvas.findChild(ReachOverlay)
    place = rows.visualRect(rows.model().index(1, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    hover = ready.findChild(ReachHover)
    qtbot.waitUntil(lambda: not hover._rest.isActive())
    at_rest(hover)
    assert not overlay.isVisible()
