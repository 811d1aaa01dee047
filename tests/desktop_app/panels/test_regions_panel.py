import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit

from desktop_app.panels.regions_panel import RegionsPanel
from desktop_app.theme import Mode, apply

SQUARE = [(20.0, 20.0), (120.0, 20.0), (120.0, 100.0)]


@pytest.fixture
def panel(opened, qtbot, qapp):
    apply(qapp, Mode.DARK)
    made = RegionsPanel(opened)
    qtbot.addWidget(made)
    made.resize(300, 400)
    return made


@pytest.fixture
def two(opened, panel, qtbot):
    opened.add_region(SQUARE)
    opened.add_region([(x + 40, y) for x, y in SQUARE])
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    return panel


def names(panel):
    return [panel.list.item(row).text() for row in range(panel.list.count())]


def test_it_is_there_with_the_lasso_or_with_regions(opened, panel):
    assert not panel.is_shown
    opened.set_tool("lasso")
    assert panel.is_shown
    opened.set_tool("hand")
    assert not panel.is_shown
    opened.add_region(SQUARE)
    assert panel.is_shown
    opened.undo()
    assert not panel.is_shown


def test_the_uppermost_is_first_and_sliders_show_the_selected(opened, two, qtbot):
    assert names(two) == ["Region 2", "Region 1"]
    assert two.list.currentRow() == 0
    row = two.rows["warmth"].slider
    place = QPoint(round(row._x_of(60)), row.height() // 2)
    qtbot.mousePress(row, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseMove(row, QPoint(round(row._x_of(80)), row.height() // 2))
    qtbot.mouseRelease(row, Qt.MouseButton.LeftButton, pos=place)
    assert opened.regions[1].warmth == pytest.approx(80, abs=2)
    assert opened.undo_label == "Change Warmth of region"
    opened.undo()
    assert opened.regions[1].warmth == 0, "a drag is one step"
    assert row.value() == 0
    two.list.setCurrentRow(1)
    assert opened.selected_region.name == "Region 1"
    words = two.list.fontMetrics().height()
    assert all(two.list.sizeHintForRow(row) >= words + 10 for row in (0, 1))
    assert two.list.verticalScrollBar().maximum() == 0, "both are to be seen"


def test_space_switches_f2_renames_and_delete_removes(opened, two, qtbot):
    two.list.setFocus()
    qtbot.keyClick(two.list, Qt.Key.Key_Space)
    assert not opened.regions[1].enabled
    assert opened.undo_label == "Switch region off"
    qtbot.keyClick(two.list, Qt.Key.Key_F2)
    editor = two.list.findChild(QLineEdit)
    qtbot.keyClicks(editor, "Her dress")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.regions[1].name == "Her dress")
    qtbot.keyClick(two.list, Qt.Key.Key_Delete)
    assert [r.name for r in opened.regions] == ["Region 1"]
    assert opened.undo_label == "Remove region"


def test_every_control_has_a_name_and_nothing_works_without_a_choice(opened, panel):
    opened.add_region(SQUARE)
    opened.select_region(None)
    assert not panel.delete.isEnabled()
    for row in panel.rows.values():
        assert row.isHidden()
        assert row.slider.accessibleName()
    assert "Click one" in panel.note.text()
    opened.select_region(1)
    assert panel.note.isHidden()
    assert not panel.rows["warmth"].isHidden()
    assert panel.list.accessibleName()


def test_alt_with_an_arrow_moves_the_outline_or_one_corner(opened, two, qtbot):
    """Of a 320 x 240 photo a thousandth of the long side is 0.32 pixels."""
    alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
    two.list.setFocus()
    before = opened.regions[1].points
    for _ in range(2):
        qtbot.keyClick(two.list, Qt.Key.Key_Right, alt)
    qtbot.keyClick(two.list, Qt.Key.Key_Down, alt | shift)
    moved = [(x + 0.64, y + 3.2) for x, y in before]
    assert np.allclose(opened.regions[1].points, moved)
    assert two.list.currentRow() == 0, "arrows with Alt choose no other region"
    opened.undo()
    assert opened.regions[1].points == before
    two.corner.setFocus()
    qtbot.keyClick(two.corner, Qt.Key.Key_Up)
    assert opened.corner == 0
    qtbot.keyClick(two.corner, Qt.Key.Key_Left, alt | shift)
    assert opened.regions[1].points[0] == pytest.approx((before[0][0] - 3.2, before[0][1]))
    assert opened.regions[1].points[1:] == before[1:]
    qtbot.keyClick(two.corner, Qt.Key.Key_Down)
    assert opened.corner is None


def test_the_photo_shows_the_outlines_while_the_list_has_the_focus(opened, two, qtbot):
    assert opened.tool != "lasso"
    assert not opened.outlines_wanted
    two.list.setFocus()
    assert opened.outlines_wanted
    two.rows["warmth"].slider.setFocus()
    assert not opened.outlines_wanted
