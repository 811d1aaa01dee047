"""Tab goes as one reads, through everything and out of everything."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget

from desktop_app import theme
from desktop_app.features.regions import RegionsPanel
from desktop_app.panels.best_places import BestPlaces
from desktop_app.panels.navigator import Navigator
from desktop_app.window.tool_bar import ToolButton

TAB, BACK = Qt.Key.Key_Tab, Qt.Key.Key_Backtab


@pytest.fixture
def edited(ready, qtbot):
    """The window with a hint, a region and a panel at the left."""
    ready.resize(1400, 900)
    ready.session.place_point("color", 100, 100)
    ready.session.add_region(((10.0, 10.0), (90.0, 10.0), (90.0, 90.0)))
    ready.session.select(ready.session.hints[0].id)
    qtbot.keyClick(ready.canvas, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: ready.panel.hints.editor.isVisible())
    return ready


def walk(qtbot, key) -> list:
    """The stops from the one that has the focus until it comes round."""
    seen = []
    while (focus := QApplication.focusWidget()) not in seen:
        seen.append(focus)
        qtbot.keyClick(focus, key)
        assert len(seen) < 80
    assert focus is seen[0], "a part is never left again"
    return seen


def test_tab_goes_through_all_sections_from_top_to_bottom_and_back(edited, qtbot):
    panel = edited.panel
    panel.colour.plane.setFocus()
    seen = walk(qtbot, TAB)
    order = [
        panel.colour.plane,
        panel.look.about,
        panel.look.model,
        panel.look.rows["vividness"].slider,
        panel.look.rows["spread"].slider,
        panel.hints.list,
        panel.hints.editor.note,
    ]
    assert [w for w in seen if w in order] == order
    assert edited.canvas not in seen, "there Tab hides the panels"
    panel.colour.plane.setFocus()
    back = walk(qtbot, BACK)
    assert back == [seen[0], *reversed(seen[1:])]
    # Every stop was one that can be seen when it had the focus.
    assert len(seen) > 25


def test_shift_tab_leads_from_the_photo_to_the_panels(edited, qtbot):
    edited.canvas.setFocus()
    qtbot.keyClick(edited.canvas, BACK)
    assert QApplication.focusWidget() is not edited.canvas
    assert edited.panel.isVisible()


def test_swatches_made_anew_keep_their_place(edited, qtbot):
    colour = edited.panel.colour
    before = colour.swatches.buttons[0]
    colour.palette_choice.setFocus()
    qtbot.keyClick(colour.palette_choice, Qt.Key.Key_Down)
    assert colour.swatches.buttons[0] is not before
    qtbot.keyClick(colour.palette_choice, TAB)
    assert colour.swatches.isAncestorOf(QApplication.focusWidget())


def test_f6_stops_at_every_section_and_at_a_message(edited, qtbot):
    edited.session.message.emit("warning", "Something to know.", "")
    edited.canvas.setFocus()
    panel, seen = edited.panel, walk(qtbot, Qt.Key.Key_F6)
    for section in (panel.colour, panel.look, panel.hints, edited.messages):
        assert any(section.isAncestorOf(stop) for stop in seen)
    assert len(seen) < 12


def test_f6_comes_to_the_lists_not_to_the_links_in_their_headings(edited, qtbot):
    edited.canvas.setFocus()
    seen = walk(qtbot, Qt.Key.Key_F6)
    assert edited.panel.hints.list in seen
    assert edited.findChild(RegionsPanel).list in seen


def test_f6_comes_to_the_link_where_there_is_nothing_else(ready, qtbot):
    ready.canvas.setFocus()
    assert ready.panel.hints.best_click in walk(qtbot, Qt.Key.Key_F6)


def test_tab_and_f6_come_to_the_navigator(ready, qtbot):
    ready.resize(1400, 900)
    ready.canvas.setFocus()
    qtbot.keyClick(ready.canvas, Qt.Key.Key_F7)
    navigator = ready.findChild(Navigator)
    qtbot.waitUntil(navigator.isVisible)
    assert navigator in walk(qtbot, Qt.Key.Key_F6)
    navigator.setFocus()
    assert navigator in walk(qtbot, TAB)
    navigator.setFocus()
    ready.canvas.zoom_to(4.0)
    before = ready.canvas.view
    qtbot.keyClick(navigator, Qt.Key.Key_Right)
    assert ready.canvas.view != before


def test_tab_in_a_low_window_brings_every_stop_into_sight(edited, qtbot):
    edited.resize(900, 420)
    edited.panel.look.about.setFocus()
    for _ in range(30):
        focus = QApplication.focusWidget()
        qtbot.keyClick(focus, TAB)
        focus = QApplication.focusWidget()
        if edited.panel.isAncestorOf(focus):
            assert not focus.visibleRegion().isEmpty(), focus


def test_enter_presses_the_button_that_has_the_focus(edited, qtbot):
    panel = edited.panel
    editor = panel.hints.editor
    qtbot.waitUntil(editor.everywhere.isVisible)
    editor.everywhere.setFocus()
    qtbot.keyClick(editor.everywhere, Qt.Key.Key_Return)
    assert edited.session.hints[0].spread == 1.0
    tool = edited.findChild(ToolButton)
    tool.setFocus()
    qtbot.keyClick(tool, Qt.Key.Key_Return)
    assert edited.session.tool == "hand"


def test_enter_on_the_bar_of_best_places_is_not_the_photos(edited, qtbot):
    session = edited.session
    session.show_uncertainty()
    bar = edited.findChild(BestPlaces)
    qtbot.waitUntil(bar.isVisible)
    count = len(session.hints)
    bar.forward.setFocus()
    qtbot.keyClick(bar.forward, Qt.Key.Key_Return)
    assert session.uncertainty.best == (200.0, 120.0)
    bar.done.setFocus()
    qtbot.keyClick(bar.done, Qt.Key.Key_Return)
    assert session.uncertainty is None
    assert len(session.hints) == count


@pytest.mark.parametrize("mode", [theme.Mode.DARK, theme.Mode.LIGHT])
def test_every_stop_shows_that_it_has_the_focus(qapp, edited, qtbot, mode):
    theme.apply(qapp, mode)

    def seen(stop) -> np.ndarray:
        # As it lies on what is behind it.
        around = QRect(stop.mapTo(edited, QPoint()), stop.size()).adjusted(-2, -2, 2, 2)
        image = edited.grab(around).toImage().convertToFormat(QImage.Format.Format_RGB32)
        pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
        return pixels[..., :3].astype(int)

    edited.panel.colour.plane.setFocus()
    pictures, first = {}, QApplication.focusWidget()
    while (focus := QApplication.focusWidget()) not in pictures:
        pictures[focus] = seen(focus)
        qtbot.keyClick(focus, TAB)
    edited.canvas.setFocus()
    faint = {}
    for stop, focused in pictures.items():
        other = seen(stop)
        clear = (
            (np.abs(other - focused).max(axis=2) > 50).sum() if other.shape == focused.shape else 0
        )
        if clear < 60:
            faint[stop.accessibleName() or type(stop).__name__] = int(clear)
    assert first in pictures
    assert faint == {}


@pytest.mark.parametrize(
    ("keys", "name"),
    [("Ctrl+Shift+H", "history"), ("Ctrl+Shift+P", "palettes"), ("Ctrl+R", "reference")],
)
def test_a_panel_that_is_asked_for_by_key_has_the_focus_and_gives_it_back(ready, qtbot, keys, name):
    ready.canvas.setFocus()
    dock = ready.findChild(QDockWidget, name)
    QTest.keySequence(ready.windowHandle(), QKeySequence(keys))
    assert dock.isAncestorOf(QApplication.focusWidget())
    QTest.keySequence(ready.windowHandle(), QKeySequence(keys))
    assert not dock.isVisible()
    assert ready.canvas.hasFocus()


def test_a_panel_that_is_only_looked_at_leaves_the_focus_where_it_is(ready, qtbot):
    ready.canvas.setFocus()
    QTest.keySequence(ready.windowHandle(), QKeySequence("F7"))
    assert ready.findChild(QDockWidget, "navigator").isVisible()
    assert ready.canvas.hasFocus()
