"""Context menus: on hints, outlines and the photo, in the lists."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from core.colour.family import FamilyColour
from core.hints.hint import Hint
from desktop_app import tool_names
from desktop_app.panels.history_list import HistoryList
from desktop_app.panels.palette_panel import PalettePanel
from desktop_app.panels.regions_panel import RegionList
from desktop_app.panels.swatch_dialog import SwatchDialog


def texts(menu):
    return [a.text().replace("&", "") for a in menu.actions() if not a.isSeparator()]


def chosen(menu, words):
    return next(a for a in menu.actions() if a.text().replace("&", "") == words)


def opened():
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


@pytest.fixture(autouse=True)
def closed():
    yield
    while (menu := QApplication.activePopupWidget()) is not None:
        menu.close()


@pytest.fixture
def ask(qtbot):
    """ask(widget, place) as the right button does, ask(widget) as the Menu key."""

    def do(widget, place=None):
        reasons, right = QContextMenuEvent.Reason, Qt.MouseButton.RightButton
        at = widget.rect().center() if place is None else place
        if place is not None:
            qtbot.mousePress(widget, right, pos=at)
        reason = reasons.Keyboard if place is None else reasons.Mouse
        QApplication.sendEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))
        if place is not None:
            qtbot.mouseRelease(widget, right, pos=at)

    return do


def on_photo(canvas, x, y):
    return QPoint(*(round(value) for value in canvas.view.to_view(x, y)))


def run(menu, words, qtbot):
    """With the keys: the pointer's way is the desktop's."""
    action = chosen(menu, words)
    menu.setActiveAction(action)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_a_hint_on_the_photo_is_selected_and_has_its_commands(ready, ask, qtbot):
    session, canvas = ready.session, ready.canvas
    one = session.add_hint(Hint("color", ((100, 60),), 5, (20.0, 10.0)))
    other = session.add_hint(Hint("color", ((200, 60),), 5, (20.0, 10.0)))
    ask(canvas, on_photo(canvas, 100, 60))
    assert session.chosen == {one}
    menu = opened()
    assert texts(menu) == [
        "Edit Note", "Use Hint", "Duplicate Hint", "Copy Colour", "Paste Colour",
        "Add to Family Colours…", "Delete Hint",
    ]  # fmt: skip
    assert chosen(menu, "Delete Hint") is ready.actions_by_name.delete
    run(menu, "Delete Hint", qtbot)
    assert [h.id for h in session.hints] == [other]


def test_a_hint_of_the_selection_leaves_the_selection(ready, ask, qtbot):
    session, canvas = ready.session, ready.canvas
    ids = [session.add_hint(Hint("color", ((x, 60),), 5, (20.0, 10.0))) for x in (100, 200)]
    session.select_hints(ids)
    ask(canvas, on_photo(canvas, 100, 60))
    assert session.chosen == set(ids)
    assert not chosen(opened(), "Edit Note").isEnabled()
    run(opened(), "Use Hint", qtbot)
    assert not any(h.enabled for h in session.hints)


def test_on_the_bare_photo_colours_are_suggested_where_it_was_asked(ready, ask, qtbot):
    session, canvas = ready.session, ready.canvas
    ask(canvas, on_photo(canvas, 120, 80))
    assert session.hints == ()
    run(opened(), "Suggest Colours Here", qtbot)
    (hint,) = session.hints
    assert hint.points[0] == pytest.approx((120, 80), abs=1)
    qtbot.waitUntil(ready.popover.isVisible)


def test_100_percent_keeps_the_place_that_was_asked_about(ready, ask, qtbot):
    canvas = ready.canvas
    canvas.fit()
    place = on_photo(canvas, 40, 40)
    before = canvas.view.to_photo(place.x(), place.y())
    canvas.set_view(canvas.view.zoomed(3.0, (place.x(), place.y())))
    ask(canvas, place)
    run(opened(), "100 %", qtbot)
    assert canvas.view.scale == 1.0
    after = canvas.view.to_photo(place.x(), place.y())
    assert after == pytest.approx(before, abs=canvas.view.photo_length(2))


def test_the_surround_offers_no_colours(ready, ask):
    ask(ready.canvas, QPoint(2, 2))
    assert texts(opened())[0] == "Next Best Place"


def test_the_menu_key_asks_about_the_selected_hint(ready, ask):
    session = ready.session
    session.add_hint(Hint("color", ((100, 60),), 5, (20.0, 10.0)))
    ask(ready.canvas)
    assert "Edit Note" in texts(opened())
    place = ready.canvas.mapFromGlobal(opened().pos())
    assert (place - on_photo(ready.canvas, 100, 60)).manhattanLength() < 4


def test_the_right_button_in_the_middle_of_a_stroke_does_nothing(ready, ask, qtbot):
    session, canvas = ready.session, ready.canvas
    session.set_tool(tool_names.BRUSH)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=on_photo(canvas, 60, 60))
    qtbot.mouseMove(canvas, on_photo(canvas, 90, 60))
    ask(canvas, on_photo(canvas, 90, 60))
    assert QApplication.activePopupWidget() is None
    qtbot.mouseMove(canvas, on_photo(canvas, 140, 60))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=on_photo(canvas, 140, 60))
    (stroke,) = session.hints
    assert stroke.points[-1][0] == pytest.approx(140, abs=2)


def test_a_row_of_the_list_is_asked_about(ready, ask, qtbot):
    session, view = ready.session, ready.panel.hints.list
    ids = [session.add_hint(Hint("color", ((x, 60),), 5, (20.0, 10.0))) for x in (100, 200)]
    QApplication.processEvents()
    ask(view.viewport(), view.visualRect(view.model().index(0)).center())
    assert session.chosen == {ids[0]}
    run(opened(), "Edit Note", qtbot)
    assert ready.focusWidget() is ready.panel.hints.editor.note


def test_a_colour_goes_from_hint_to_hint(ready, ask, qtbot):
    session, canvas = ready.session, ready.canvas
    session.add_hint(Hint("color", ((100, 60),), 5, (30.0, 20.0)))
    other = session.add_hint(Hint("color", ((200, 60),), 5, (-20.0, 10.0)))
    ask(canvas, on_photo(canvas, 100, 60))
    run(opened(), "Copy Colour", qtbot)
    assert QGuiApplication.clipboard().text().startswith("#")
    ask(canvas, on_photo(canvas, 200, 60))
    run(opened(), "Paste Colour", qtbot)
    assert next(h for h in session.hints if h.id == other).ab == (30.0, 20.0)
    QGuiApplication.clipboard().setText("#808080")
    ask(canvas, on_photo(canvas, 200, 60))
    run(opened(), "Paste Colour", qtbot)
    assert next(h for h in session.hints if h.id == other).ab == pytest.approx((0, 0), abs=0.1)
    QGuiApplication.clipboard().setText("no colour")
    ask(canvas, on_photo(canvas, 200, 60))
    run(opened(), "Paste Colour", qtbot)
    assert "no colour on the clipboard" in ready.messages.text


def test_an_outline_and_its_row_have_the_regions_commands(ready, ask, qtbot):
    session, canvas = ready.session, ready.canvas
    session.set_tool(tool_names.LASSO)
    session.add_region([(40, 40), (140, 40), (140, 140), (40, 140)])
    session.select_region(None)
    ask(canvas, on_photo(canvas, 90, 40))
    assert session.selected_region is not None
    assert texts(opened()) == ["Use Region", "Rename…", "Delete Region"]
    run(opened(), "Use Region", qtbot)
    assert not session.regions[0].enabled
    rows = ready.findChild(RegionList)
    ask(rows)
    run(opened(), "Delete Region", qtbot)
    assert session.regions == ()


def test_a_step_of_the_history_is_gone_to(ready, ask, qtbot):
    session = ready.session
    for x in (100, 200):
        session.add_hint(Hint("color", ((x, 60),), 5, (20.0, 10.0)))
    ready.menus.by_key("Ctrl+Shift+H").setChecked(True)
    steps = ready.findChild(HistoryList)
    ask(steps)
    assert not chosen(opened(), "Go to This Step").isEnabled()
    opened().close()
    ask(steps.viewport(), steps.visualRect(steps.model().index(1, 0)).center())
    run(opened(), "Go to This Step", qtbot)
    assert len(session.hints) == 1


def test_shift_f10_is_the_menu_key(ready, qtbot):
    ready.canvas.setFocus()
    qtbot.keyClick(ready.canvas, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert "Suggest Colours Here" in texts(opened())


@pytest.fixture
def family(ready, tmp_path):
    shelf = ready.panel.colour.shelf
    shelf._folder = tmp_path / "colours"
    shelf.load()
    shelf.add_family(FamilyColour("Rosa’s coat", "#3f5b3a", (-14.0, 15.0), ""))
    return shelf


def test_a_swatch_is_copied_and_kept_for_the_family(ready, family, ask, qtbot):
    swatches = ready.panel.colour.swatches
    button = swatches.buttons[3]
    ask(button, button.rect().center())
    assert texts(opened()) == [
        "Use This Colour", "Add to Family Colours…", f"Copy {button.swatch.hex}",
    ]  # fmt: skip
    run(opened(), f"Copy {button.swatch.hex}", qtbot)
    assert QGuiApplication.clipboard().text() == button.swatch.hex
    ask(button)
    run(opened(), "Add to Family Colours…", qtbot)
    dialog = ready.findChild(SwatchDialog)
    dialog.accept()
    assert [c.hex for c in family.family] == ["#3f5b3a", button.swatch.hex]


def test_a_family_colour_is_changed_from_its_swatch(ready, family, ask, qtbot):
    (button,) = ready.panel.colour.family.buttons
    ask(button, button.rect().center())
    assert texts(opened()) == ["Use This Colour", "Copy #3f5b3a", "Edit…", "Delete…"]
    run(opened(), "Edit…", qtbot)
    assert ready.findChild(SwatchDialog).values[0] == "Rosa’s coat"


def test_a_row_of_a_shipped_palette_is_used_but_not_changed(ready, family, ask, qtbot):
    panel = ready.findChild(PalettePanel)
    ready.menus.by_key("Ctrl+Shift+P").setChecked(True)
    panel.show_key(0)
    ask(panel.list)
    words = texts(opened())
    assert words[:2] == ["Use This Colour", "Add to Family Colours…"]
    assert "Delete…" not in words
    run(opened(), "Use This Colour", qtbot)
    assert ready.session.current_ab == pytest.approx(panel.entries[0].ab)
