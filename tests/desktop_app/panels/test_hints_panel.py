import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from core.hints.hint import Hint
from desktop_app.panels import SidePanel
from desktop_app.panels.hint_list import COLOUR, HINT, SECOND_LINE
from desktop_app.session import Session


@pytest.fixture
def three(opened: Session, panel: SidePanel) -> Session:
    """A noted colour hint, a keep hint and a neutral stroke; the last one is selected."""
    opened.add_hint(Hint("color", ((100.0, 80.0),), 3.0, (30.0, 40.0), note="Aunt Rosa's coat"))
    opened.add_hint(Hint("keep", ((200.0, 60.0),), 3.0))
    opened.add_hint(Hint("neutral", ((20.0, 20.0), (60.0, 30.0)), 5.0, strength=0.5))
    return opened


def row(panel: SidePanel, number: int):
    return panel.hints.list.model().index(number, 0)


def click_row(panel: SidePanel, number: int, qtbot) -> None:
    view = panel.hints.list
    spot = view.visualRect(row(panel, number)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_rows_tell_what_each_hint_is(three: Session, panel: SidePanel) -> None:
    assert row(panel, 0).data() == "Aunt Rosa's coat"
    assert row(panel, 0).data(SECOND_LINE)
    assert "keep" in row(panel, 1).data(SECOND_LINE)
    assert "neutral" in row(panel, 2).data(SECOND_LINE)
    assert "stroke" in row(panel, 2).data(SECOND_LINE)
    spoken = row(panel, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "50%" in spoken


def test_dots_show_the_colours(three: Session, panel: SidePanel) -> None:
    for number in range(3):
        assert row(panel, number).data(COLOUR).startswith("#")
    neutral = row(panel, 2).data(COLOUR)
    assert neutral[1:3] == neutral[3:5] == neutral[5:7]
    kept = row(panel, 1).data(COLOUR)
    assert len({kept[1:3], kept[3:5], kept[5:7]}) > 1


def test_the_selected_row_stays_whole_in_sight(three: Session, panel: SidePanel, qtbot) -> None:
    for place in range(6):
        three.select(None)
        three.add_hint(Hint("keep", ((30.0 + place, 90.0),), 3.0))
        QApplication.processEvents()
        view = panel.hints.list
        box = view.visualRect(row(panel, 3 + place))
        assert view.viewport().rect().contains(box), place


def test_a_click_selects_for_the_canvas(three: Session, panel: SidePanel, qtbot) -> None:
    click_row(panel, 0, qtbot)
    assert three.selected == three.hints[0].id
    assert panel.hints.editor.note.text() == "Aunt Rosa's coat"


def test_the_canvas_selects_in_the_list(three: Session, panel: SidePanel) -> None:
    three.select(three.hints[1].id)
    assert panel.hints.list.currentIndex().row() == 1
    assert panel.hints.editor.isVisible()
    three.select(None)
    assert not panel.hints.list.selectionModel().hasSelection()
    assert not panel.hints.editor.isVisible()


def test_arrows_walk_and_select(three: Session, panel: SidePanel, qtbot) -> None:
    panel.hints.list.setFocus()
    qtbot.keyClick(panel.hints.list, Qt.Key.Key_Up)
    assert three.selected == three.hints[1].id


def test_selection_survives_an_edit_elsewhere(three: Session, panel: SidePanel) -> None:
    three.select(three.hints[0].id)
    three.remove_hint(three.hints[2].id)
    assert three.selected == three.hints[0].id
    assert panel.hints.list.currentIndex().data(HINT).id == three.selected


def test_delete_removes_and_goes_on_to_the_neighbour(
    three: Session, panel: SidePanel, qtbot
) -> None:
    three.select(three.hints[1].id)
    panel.hints.list.setFocus()
    qtbot.keyClick(panel.hints.list, Qt.Key.Key_Delete)
    assert [hint.kind for hint in three.hints] == ["color", "neutral"]
    assert three.selected_hint.kind == "neutral"
    qtbot.mouseClick(panel.hints.editor.remove, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.hints.editor.remove, Qt.MouseButton.LeftButton)
    assert three.hints == ()
    assert three.selected is None
    assert panel.hints.empty.isVisible()
    three.undo()
    assert len(three.hints) == 1
    assert panel.hints.list.isVisible()


def test_space_switches_a_hint_off_and_on(three: Session, panel: SidePanel, qtbot) -> None:
    panel.hints.list.setFocus()
    qtbot.keyClick(panel.hints.list, Qt.Key.Key_Space)
    assert not three.selected_hint.enabled
    assert not panel.hints.editor.shown.isChecked()
    assert "off" in row(panel, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.mouseClick(panel.hints.editor.shown, Qt.MouseButton.LeftButton)
    assert three.selected_hint.enabled


def test_a_note_is_kept_with_the_hint(three: Session, panel: SidePanel, qtbot) -> None:
    panel.hints.list.setFocus()
    qtbot.keyClick(panel.hints.list, Qt.Key.Key_F2)
    assert panel.hints.editor.note.hasFocus()
    qtbot.keyClicks(panel.hints.editor.note, "steel railing ")
    qtbot.keyClick(panel.hints.editor.note, Qt.Key.Key_Return)
    assert three.selected_hint.note == "steel railing"
    assert row(panel, 2).data() == "steel railing"
    three.undo()
    assert three.selected_hint.note == ""
    assert panel.hints.editor.note.text() == ""


def test_selecting_another_hint_takes_the_note_first(
    three: Session, panel: SidePanel, qtbot
) -> None:
    """What was typed belongs to the hint it was typed for."""
    stroke = three.selected
    panel.hints.editor.note.setFocus()
    qtbot.keyClicks(panel.hints.editor.note, "half typed")
    three.select(three.hints[0].id)
    assert three.document.hint(stroke).note == "half typed"
    assert three.hints[0].note == "Aunt Rosa's coat"
    assert panel.hints.editor.note.text() == "Aunt Rosa's coat"


def test_strength_is_one_step_per_drag(three: Session, panel: SidePanel, qtbot) -> None:
    slider = panel.hints.editor.strength.slider
    assert slider.value() == 50

    def place(value: int) -> QPoint:
        return QPoint(round(slider._x_of(value)), slider.height() // 2)

    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=place(50))
    for value in (60, 70, 80):
        qtbot.mouseMove(slider, place(value))
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=place(80))
    assert three.selected_hint.strength == pytest.approx(0.8, abs=0.02)
    three.undo()
    assert three.selected_hint.strength == 0.5


def test_next_best_click_asks_the_session(three: Session, panel: SidePanel, qtbot) -> None:
    with qtbot.waitSignal(three.uncertaintyChanged):
        qtbot.mouseClick(panel.hints.best_click, Qt.MouseButton.LeftButton)
    assert three.uncertainty is not None


def test_spread_has_two_ends_and_the_photos_own(three: Session, panel: SidePanel, qtbot) -> None:
    editor = panel.hints.editor
    assert not editor.as_photo.isEnabled()
    assert editor.spread.slider.value() == three.look.spread
    for link, spread in (
        (editor.everywhere, 1.0),
        (editor.only_this, 0.0),
        (editor.as_photo, None),
    ):
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
        assert three.selected_hint.spread == spread
        assert not link.isEnabled()
    editor.spread.slider.setFocus()
    qtbot.keyClick(editor.spread.slider, Qt.Key.Key_Right)
    assert three.selected_hint.spread == pytest.approx((three.look.spread + 1) / 100)


def test_reach_goes_from_a_quarter_to_four_times(three: Session, panel: SidePanel, qtbot) -> None:
    slider = panel.hints.editor.reach.slider
    assert slider.value() == 100
    for key, reach in ((Qt.Key.Key_Home, 0.25), (Qt.Key.Key_End, 4.0), (Qt.Key.Key_Delete, 1.0)):
        qtbot.keyClick(slider, key)
        assert three.selected_hint.reach == reach


def test_a_copy_lies_beside_its_hint_and_is_selected(
    three: Session, panel: SidePanel, qtbot
) -> None:
    first = three.selected_hint
    qtbot.mouseClick(panel.hints.editor.duplicate, Qt.MouseButton.LeftButton)
    copy = three.selected_hint
    assert copy.id != first.id
    assert (copy.kind, copy.strength, copy.radius) == (first.kind, 0.5, first.radius)
    assert copy.points != first.points
    three.undo()
    assert len(three.hints) == 3
