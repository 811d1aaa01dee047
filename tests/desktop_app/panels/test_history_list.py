"""The history panel: live, and every step one click or Enter away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from core.hints.hint import Hint
from desktop_app.panels.history_list import CURRENT, UNDONE, HistoryList

GREEN = Hint("color", ((40.0, 40.0),), 3.0, (-20.0, 10.0))


@pytest.fixture
def history(opened, qtbot):
    made = HistoryList(opened)
    qtbot.addWidget(made)
    made.resize(220, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def rows(history, role=Qt.ItemDataRole.DisplayRole):
    model = history.model()
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def test_the_steps_are_listed_as_they_are_made(history, opened):
    assert rows(history) == ["Opened"]
    opened.add_hint(GREEN, "Add colour hint")
    opened.clear_hints()
    assert rows(history) == ["Opened", "Add colour hint", "Remove all hints"]
    assert rows(history, CURRENT) == [False, False, True]
    opened.undo()
    assert rows(history, UNDONE) == [False, False, True]
    assert "undone" in rows(history, Qt.ItemDataRole.AccessibleTextRole)[2]
    opened.add_hint(GREEN, "Add hint")
    assert rows(history) == ["Opened", "Add colour hint", "Add hint"]


def test_a_click_goes_there_and_back(history, opened, qtbot):
    for _ in range(3):
        opened.add_hint(GREEN)

    def click(row):
        place = history.visualRect(history.model().index(row, 0)).center()
        qtbot.mouseClick(history.viewport(), Qt.MouseButton.LeftButton, pos=place)

    click(0)
    assert opened.hints == ()
    assert not opened.dirty
    click(3)
    assert len(opened.hints) == 3
    assert rows(history, CURRENT)[3]


def test_arrows_choose_and_enter_goes(history, opened, qtbot):
    for _ in range(3):
        opened.add_hint(GREEN)
    history.setFocus()
    qtbot.keyClick(history, Qt.Key.Key_Up)
    qtbot.keyClick(history, Qt.Key.Key_Up)
    assert len(opened.hints) == 3, "arrows only choose"
    qtbot.keyClick(history, Qt.Key.Key_Return)
    assert len(opened.hints) == 1
    assert history.currentIndex().row() == 1


def test_another_photo_begins_anew(history, opened, photo_file, qtbot):
    for _ in range(3):
        opened.add_hint(GREEN)
    with qtbot.waitSignal(opened.photoChanged):
        opened.open(photo_file)
    assert rows(history) == ["Opened"]


def test_a_step_is_painted_as_what_it_is(history, opened):
    """The current step stands on the selection's colour, an undone one on none."""
    from desktop_app.theme import palette

    opened.add_hint(GREEN)
    opened.undo()
    picture = history.grab().toImage()

    def ground(row):
        box = history.visualRect(history.model().index(row, 0))
        place = history.viewport().mapTo(history, box.center())
        return picture.pixelColor(box.right() - 12, place.y())

    assert ground(0) == palette().color("selection")
    assert ground(1) != ground(0)


def test_it_says_what_it_is_for_while_no_photo_is_open(session, photo_file, qtbot):
    from desktop_app.panels.history_list import HistoryList

    steps = HistoryList(session)
    qtbot.addWidget(steps)
    steps.resize(220, 120)
    steps.show()
    assert "No photo is open" in steps.accessibleDescription()
    picture = steps.viewport().grab().toImage()
    colours = {picture.pixel(x, y) for x in range(12, 200) for y in range(8, 40)}
    assert len(colours) > 3
    with qtbot.waitSignal(session.photoChanged):
        session.open(photo_file)
    assert steps.accessibleDescription() == ""
