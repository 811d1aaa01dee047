"""Several hints selected in the list: every command acts on all of them, as one step."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from core.hints.hint import Hint
from desktop_app.panels import SidePanel
from desktop_app.session import Session

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def four(opened: Session, panel: SidePanel) -> Session:
    for x in (40.0, 90.0, 140.0):
        opened.add_hint(Hint("color", ((x, 80.0),), 3.0, (30.0, 40.0)), select=False)
    opened.add_hint(Hint("keep", ((200.0, 60.0),), 3.0), select=False)
    return opened


@pytest.fixture
def click(four: Session, panel: SidePanel, qtbot):
    def do(number: int, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        view = panel.hints.list
        index = view.model().index(number, 0)
        view.scrollTo(index)
        qtbot.mouseClick(view.viewport(), LEFT, modifier, view.visualRect(index).center())

    return do


def chosen(session: Session) -> list[int]:
    return [session.hints.index(hint) for hint in session.chosen_hints]


def steps(session: Session) -> int:
    return session.history_position


def test_ctrl_click_adds_shift_click_selects_to_there(four, panel, click) -> None:
    click(0)
    click(2, CTRL)
    assert chosen(four) == [0, 2]
    click(3, SHIFT)
    assert chosen(four) == [0, 2, 3]
    assert panel.hints.editor.count.isVisible()
    assert panel.hints.editor.count.text() == "3 selected"
    assert not panel.hints.editor.note.isVisible()
    click(1)
    assert chosen(four) == [1]
    assert panel.hints.editor.note.isVisible()


def test_ctrl_a_selects_all_shift_arrows_extend(four, panel, click, qtbot):
    rows = panel.hints.list
    click(1)
    qtbot.keyClick(rows, Qt.Key.Key_Down, SHIFT)
    assert chosen(four) == [1, 2]
    qtbot.keyClick(rows, "a", CTRL)
    assert chosen(four) == [0, 1, 2, 3]
    qtbot.keyClick(rows, Qt.Key.Key_Home)
    assert chosen(four) == [0]


def test_what_is_selected_on_the_photo_is_selected_in_the_list(four, panel) -> None:
    four.select_hints([four.hints[1].id, four.hints[3].id])
    rows = panel.hints.list.selectionModel().selectedIndexes()
    assert sorted(index.row() for index in rows) == [1, 3]
    four.toggle_selected(four.hints[3].id)
    assert [i.row() for i in panel.hints.list.selectionModel().selectedIndexes()] == [1]
    four.select(None)
    assert not panel.hints.list.selectionModel().hasSelection()


def test_space_switches_all_off_and_on(four, panel, click, qtbot) -> None:
    click(0)
    qtbot.keyClick(panel.hints.list, Qt.Key.Key_Space)
    click(3, SHIFT)
    before = steps(four)
    qtbot.keyClick(panel.hints.list, Qt.Key.Key_Space)
    assert not any(hint.enabled for hint in four.hints), "some were on: all go off"
    assert steps(four) == before + 1
    qtbot.keyClick(panel.hints.list, Qt.Key.Key_Space)
    assert all(hint.enabled for hint in four.hints)
    assert four.undo_label == "Switch hints on"
    four.undo()
    four.undo()
    assert [hint.enabled for hint in four.hints] == [False, True, True, True]


def test_delete_removes_all_and_goes_on_to_the_neighbour(four, panel, click, qtbot) -> None:
    last = four.hints[3].id
    click(1)
    click(2, CTRL)
    qtbot.keyClick(panel.hints.list, Qt.Key.Key_Delete)
    assert len(four.hints) == 2
    assert four.selected == last
    assert four.undo_label == "Remove hints"
    four.undo()
    assert len(four.hints) == 4


def test_strength_spread_and_reach_are_set_for_all(four, panel, click, qtbot) -> None:
    editor = panel.hints.editor
    click(0)
    click(2, SHIFT)
    for row, field, value in (
        (editor.strength, "strength", 0.0),
        (editor.spread, "spread", 0.0),
        (editor.reach, "reach", 0.25),
    ):
        before = steps(four)
        row.slider.setFocus()
        qtbot.keyClick(row.slider, Qt.Key.Key_End)
        qtbot.keyClick(row.slider, Qt.Key.Key_Home)
        assert [getattr(hint, field) for hint in four.hints[:3]] == [value] * 3
        assert getattr(four.hints[3], field) != value
        assert steps(four) == before + 1
        four.undo()
        assert all(getattr(hint, field) != value for hint in four.hints)


def test_copies_lie_beside_and_are_selected(four, panel, click, qtbot) -> None:
    click(0)
    click(1, CTRL)
    qtbot.mouseClick(panel.hints.editor.duplicate, LEFT)
    assert chosen(four) == [4, 5]
    (x0, y0), (x1, y1) = (hint.points[0] for hint in four.hints[4:])
    assert (x1 - x0, y1 - y0) == pytest.approx((50.0, 0.0))
    assert (x0, y0) != four.hints[0].points[0]
    assert four.undo_label == "Duplicate hints"
    four.undo()
    assert len(four.hints) == 4


def test_a_half_typed_note_stays_with_its_hint(four, panel, click, qtbot) -> None:
    click(0)
    panel.hints.editor.note.setFocus()
    qtbot.keyClicks(panel.hints.editor.note, "green")
    click(1, CTRL)
    assert [hint.note for hint in four.hints] == ["green", "", "", ""]
    assert chosen(four) == [0, 1]


def test_the_row_reached_by_keys_is_pointed_at_one_clicked_is_not(four, panel, click, qtbot):
    rows, told = panel.hints.list, []
    panel.hints.pointedAt.connect(told.append)
    click(0)
    assert rows.pointed is None
    rows.clearFocus()
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    assert told[-1] == four.hints[0].id
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert told[-1] == rows.pointed == four.hints[1].id
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert told[-1] == rows.pointed == four.selected
    panel.hints.editor.note.setFocus()
    assert told[-1] is None


def test_a_key_is_not_the_windows(four, panel) -> None:
    """The window has shortcuts on the list's keys."""
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Delete):
        asked = QKeyEvent(QKeyEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        asked.ignore()
        QApplication.sendEvent(panel.hints.list, asked)
        assert asked.isAccepted()


def test_values_that_differ_are_marked_and_taken_for_all(four, panel, click, qtbot) -> None:
    first, second = four.hints[0], four.hints[1]
    four.update_hints([replace(first, strength=0.4), replace(second, spread=0.7)], "Change")
    strength, spread = panel.hints.editor.strength, panel.hints.editor.spread
    click(1)
    click(0, CTRL)
    assert strength._value.text() == spread._value.text() == "\u2013"
    assert strength.slider.accessibleDescription() == "different values"
    assert panel.hints.editor.reach._value.text() == "100\u2009%"
    slider, before = strength.slider, steps(four)
    spot = QPoint(round(slider._x_of(slider.value())), slider.height() // 2)
    qtbot.mouseClick(slider, LEFT, pos=spot)
    assert [hint.strength for hint in four.chosen_hints] == [0.4, 0.4], "where it stood"
    assert steps(four) == before + 1
    assert strength._value.text() == "40\u2009%"
    assert spread._value.text() == "\u2013"
    click(0)
    assert "\u2013" not in spread._value.text()


def test_what_not_all_have_can_be_given_to_all(four, panel, click) -> None:
    four.update_hints([replace(four.hints[0], spread=1.0, enabled=False)], "Change")
    click(1)
    click(0, CTRL)
    editor = panel.hints.editor
    assert editor.everywhere.isEnabled(), "the other one has another spread"
    assert editor.shown.isChecked(), "a press would switch the other one off"
    editor.everywhere.click()
    assert [hint.spread for hint in four.chosen_hints] == [1.0, 1.0]
    assert not editor.everywhere.isEnabled()
