"""The keyboard's focus when what had it is gone, in a whole window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget

from core.hints.hint import Hint
from desktop_app.canvas.focus_frame import FocusFrame
from desktop_app.features.regions import RegionsPanel
from desktop_app.panels.reference_panel import ReferencePanel
from desktop_app.window.tool_bar import ToolButton

SQUARE = ((10.0, 10.0), (90.0, 10.0), (90.0, 90.0))


def test_a_region_that_is_deselected_leaves_the_focus_to_the_photo(ready):
    ready.session.add_region(SQUARE)
    slider = ready.findChild(RegionsPanel).rows["warmth"].slider
    slider.setFocus()
    assert slider.hasFocus()
    ready.session.select_region(None)
    assert not slider.isVisible()
    assert ready.canvas.hasFocus()


def test_a_hint_that_is_undone_takes_its_sliders_along(ready):
    ready.session.add_hint(Hint("color", ((60.0, 50.0),), 8, (20.0, 20.0)))
    ready.panel.hints.editor.note.setFocus()
    ready.session.undo()
    assert not ready.panel.hints.editor.isVisible()
    assert ready.canvas.hasFocus()


def test_a_button_that_is_disabled_leaves_the_focus_to_the_photo(ready):
    panel = ready.findChild(ReferencePanel)
    dock = next(d for d in ready.findChildren(QDockWidget) if d.isAncestorOf(panel))
    dock.show()
    panel.allow_transfer(True)
    panel.transfer.setFocus()
    assert panel.transfer.hasFocus()
    panel.allow_transfer(False)
    assert ready.canvas.hasFocus()


def test_what_stays_keeps_the_focus_and_gives_it_to_the_next(ready, qtbot):
    first = ready.panel.look.rows["vividness"].slider
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not first
    assert ready.panel.isAncestorOf(focus)


def test_after_a_hex_value_the_next_key_is_a_tool_s(ready, qtbot):
    field = ready.panel.colour.hex_field
    for text, stays in (("#12", True), ("#3f5b3a", False)):
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert field.hasFocus() == stays, "what cannot be read is corrected there"
    assert ready.canvas.hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), "b")
    assert ready.session.tool == "brush"


@pytest.mark.parametrize("key", ["B", "U", "."])
def test_a_tool_or_the_map_asked_for_by_key_leads_to_the_photo(ready, qtbot, key):
    slider = ready.panel.look.rows["warmth"].slider
    slider.setFocus()
    qtbot.keyClick(ready.windowHandle(), key)
    assert ready.canvas.hasFocus()
    assert ready.canvas.findChild(FocusFrame).isVisible(), "one sees where the next key goes"


def test_who_goes_through_the_tools_stays_with_them(ready, qtbot):
    tool = ready.findChildren(ToolButton)[2]
    tool.setFocus()
    qtbot.keyClick(tool, Qt.Key.Key_Return)
    assert ready.session.tool == "brush"
    assert tool.hasFocus()


def test_the_link_to_the_best_place_leads_to_the_photo(ready, qtbot):
    link = ready.panel.hints.best_click
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Return)
    assert ready.canvas.hasFocus()
    qtbot.waitUntil(lambda: ready.session.uncertainty is not None)
    qtbot.keyClick(ready.canvas, Qt.Key.Key_Return)
    assert len(ready.session.hints) == 1
