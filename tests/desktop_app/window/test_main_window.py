from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from core.hints.hint import Hint
from core.imaging.options import ExportOptions
from desktop_app.features import FEATURES
from desktop_app.session import Session
from desktop_app.tool_names import TOOLS
from desktop_app.window.help import shortcut_rows
from desktop_app.window.main_window import MainWindow
from desktop_app.window.tool_bar import ToolButton, ToolColumn
from desktop_app.windows import OpenWindows

RIGHT = Qt.TextElideMode.ElideRight
HINT = Hint("color", ((40.0, 40.0),), 3.0, (20.0, 10.0))


def test_every_tool_has_its_key(ready, qtbot):
    for name, key in TOOLS.items():
        qtbot.keyClick(ready.canvas, key.lower())
        assert ready.session.tool == name
        assert ready.actions_by_name.tools[name].isChecked()
        assert ready.canvas.toolbox.current is ready.canvas.toolbox._tools[name]


def test_undo_and_redo_by_key_with_their_names_in_the_menu(ready, qtbot):
    ready.session.add_hint(HINT, "Add colour hint")
    assert ready.actions_by_name.undo.text().endswith("Add colour hint")
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(ready.canvas, Qt.Key.Key_Z, control)
    assert ready.session.hints == ()
    assert not ready.actions_by_name.undo.isEnabled()
    qtbot.keyClick(ready.canvas, Qt.Key.Key_Y, control)
    assert len(ready.session.hints) == 1
    qtbot.keyClick(ready.canvas, Qt.Key.Key_Z, control)
    qtbot.keyClick(ready.canvas, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    assert len(ready.session.hints) == 1


def test_delete_removes_the_selected_hint_and_escape_deselects(ready, qtbot):
    ready.session.add_hint(HINT)
    qtbot.keyClick(ready.canvas, Qt.Key.Key_Escape)
    assert ready.session.selected is None
    ready.session.select(ready.session.hints[0].id)
    qtbot.keyClick(ready.canvas, Qt.Key.Key_Delete)
    assert ready.session.hints == ()
    assert ready.session.selected is None


@pytest.mark.parametrize(("key", "scale"), [("1", 1.0), ("2", 2.0)])
def test_zoom_keys(ready, qtbot, key, scale):
    qtbot.keyClick(ready.canvas, key)
    assert ready.canvas.view.scale == scale
    assert ready.status.zoom.text() == f"{scale * 100:.0f} %"
    qtbot.keyClick(ready.canvas, Qt.Key.Key_Plus)
    assert ready.canvas.view.scale > scale
    qtbot.keyClick(ready.canvas, Qt.Key.Key_Minus)
    assert ready.canvas.view.scale == pytest.approx(scale)
    qtbot.keyClick(ready.canvas, "0")
    assert ready.canvas.view.fitted


def test_d_shows_the_divider(ready, qtbot):
    qtbot.keyClick(ready.canvas, "d")
    assert ready.canvas.compare.divider
    qtbot.keyClick(ready.canvas, "d")
    assert not ready.canvas.compare.divider


def test_brackets_change_the_brush(ready, qtbot):
    radius = ready.session.brush_radius
    qtbot.keyClick(ready.canvas, "]")
    assert ready.session.brush_radius == pytest.approx(radius * 1.2)
    qtbot.keyClick(ready.canvas, "[")
    assert ready.session.brush_radius == pytest.approx(radius)


def test_the_before_key_works_from_a_panel_too(ready, qtbot):
    qtbot.keyPress(ready.panel, Qt.Key.Key_Backslash)
    assert ready.canvas.compare.held
    qtbot.keyRelease(ready.panel, Qt.Key.Key_Backslash)
    assert not ready.canvas.compare.held


def test_a_click_offers_suggestions_beside_the_spot(ready, qtbot):
    spot = QPoint(*(round(v) for v in ready.canvas.view.to_view(100, 100)))
    with qtbot.waitSignal(ready.session.suggestionsReady):
        qtbot.mouseClick(ready.canvas, Qt.MouseButton.LeftButton, pos=spot)
    assert ready.popover.isVisible()
    clicked = ready.canvas.mapToGlobal(spot)
    corner = ready.popover.mapToGlobal(QPoint(0, 0))
    assert not ready.popover.rect().translated(corner).contains(clicked)


def test_the_status_bar_reads_size_place_model_and_why(ready, qtbot):
    assert ready.status.size_label.text() == "320 × 240"
    place = ready.canvas.view.to_view(30.5, 40.5)
    qtbot.mouseMove(ready.canvas, QPoint(*(round(v) for v in place)))
    luminance = ready.session.luminance_at(30, 40)
    assert ready.status.place.text().startswith("x ")
    shown = float(ready.status.place.text().split("L ")[1])
    assert shown == pytest.approx(luminance, abs=6)
    assert ready.status.device.text() == "One colour · CPU"
    tip = "One colour · CPU\nRuns on the CPU because this is a test."
    assert ready.status.device.toolTip() == tip


def test_progress_is_shown_with_cancel_while_colouring(ready, qtbot):
    assert not ready.status.progress.isVisible()
    ready.session.backend.gate.clear()
    ready.session.add_hint(HINT)
    assert ready.status.progress.isVisible()
    assert ready.status.words.text() == "Colouring"
    ready.status.cancel.click()
    assert not ready.status.progress.isVisible()


def test_escape_stops_what_the_status_bar_shows_once_nothing_is_selected(ready, qtbot):
    session, escape = ready.session, Qt.Key.Key_Escape
    session.backend.gate.clear()
    session.add_hint(HINT)
    session.show_uncertainty()
    assert ready.status.cancel.isVisible()
    assert "Escape" in ready.status.cancel.toolTip()
    with qtbot.assertNotEmitted(session.stopped):
        qtbot.keyClick(ready.canvas, escape)
    assert session.selected is None
    with qtbot.waitSignal(session.stopped):
        qtbot.keyClick(ready.canvas, escape)
    assert not ready.status.cancel.isVisible()
    with qtbot.assertNotEmitted(session.stopped):
        qtbot.keyClick(ready.canvas, escape)


def test_escape_stops_an_export_and_leaves_no_file(ready, tmp_path, qtbot, monkeypatch):
    session = ready.session

    def export(_document, path, _options, job):
        while True:
            job.check()

    monkeypatch.setattr(session.backend, "export", export)
    session.export(tmp_path / "out.png", ExportOptions())
    assert session.writing
    with qtbot.waitSignal(session.message) as told:
        qtbot.keyClick(ready.canvas, Qt.Key.Key_Escape)
    assert "out.png" in told.args[1]
    qtbot.waitUntil(lambda: not session.writing)


@pytest.mark.parametrize("tool", ["brush", "point", "eraser", "hand"])
def test_escape_in_a_drag_leaves_all_as_it_was(ready, qtbot, tool):
    canvas, session = ready.canvas, ready.session
    middle = canvas.rect().center()
    session.set_tool("point")
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=middle)
    before = session.hints
    session.set_tool(tool)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle)
    for step in (5, 10, 30):
        qtbot.mouseMove(canvas, middle + QPoint(step, step))
    assert canvas.toolbox.current.busy
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert not canvas.toolbox.current.busy
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=middle + QPoint(50, 50))
    assert [hint.points for hint in session.hints] == [hint.points for hint in before]


def test_ctrl_a_on_the_photo_selects_all_hints(ready, qtbot):
    session, control = ready.session, Qt.KeyboardModifier.ControlModifier
    assert not ready.actions_by_name.select_all.isEnabled()
    for x in (20.0, 60.0, 90.0):
        session.add_hint(replace(HINT, points=((x, 50.0),)))
    qtbot.keyClick(ready.canvas, Qt.Key.Key_A, control)
    assert len(session.chosen) == 3
    qtbot.keyClick(ready.canvas, Qt.Key.Key_Delete)
    assert session.hints == ()


def test_the_message_bar_can_be_dismissed_and_gives_its_details(ready, qtbot):
    ready.session.message.emit("error", "The photo is torn.", "line 1\nline 2")
    bar = ready.messages
    assert bar.isVisible()
    bar._copy.click()
    assert QGuiApplication.clipboard().text() == "The photo is torn.\n\nline 1\nline 2"
    bar._close.click()
    assert not bar.isVisible()
    ready.session.message.emit("info", "Saved.", "")
    assert bar.isVisible()
    assert not bar._copy.isVisible()


def test_every_key_in_the_menus_is_used_once(window):
    keys = [key for _menu, keys, _does in shortcut_rows(window) for key in keys.split(", ")]
    assert len(keys) > 25
    assert len(keys) == len(set(keys))


def test_closing_the_window_leaves_no_thread_behind(qtbot, photo_file, request):
    from PySide6.QtCore import QTimer

    before = {thread.ident for thread in threading.enumerate()}
    backend = type(request.getfixturevalue("session").backend)()
    started = {thread.ident for thread in threading.enumerate()} - before
    session = Session(backend)
    window = MainWindow(session, OpenWindows(), FEATURES)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(session.fieldChanged, check_params_cb=lambda field: field is not None):
        session.open(photo_file)
    window.close()
    left = {thread.ident for thread in threading.enumerate()} - before - started
    assert left == set()
    running = [timer for timer in window.canvas.findChildren(QTimer) if timer.isActive()]
    running += [timer for timer in session.findChildren(QTimer) if timer.isActive()]
    assert running == []


def test_commands_without_anything_to_do_are_off(ready, qtbot):
    session, actions = ready.session, ready.actions_by_name
    edit = ready.menus.menu("edit").actions()
    double = next(a for a in edit if a.shortcut().toString() == "Ctrl+D")
    assert not any(a.isEnabled() for a in (actions.stop, actions.clear, actions.delete, double))
    session.add_hint(HINT)
    session.select(session.hints[0].id)
    assert all(a.isEnabled() for a in (actions.clear, actions.delete, double))
    qtbot.waitUntil(lambda: not actions.stop.isEnabled())
    session.busyChanged.emit(0.0, "Colouring")
    assert actions.stop.isEnabled()


def test_the_export_says_in_every_language_that_it_composes(speaks, ready):
    speaks("fr")
    ready.session.busyChanged.emit(0.3, "Composing")
    assert ready.status.words.text() == "Composition de l’image"


def test_progress_in_words_makes_no_window_wider(ready, qtbot):
    ready.resize(700, 420)
    before = ready.minimumSizeHint().width()
    ready.session.busyChanged.emit(0.3, "Asking the network about the hints, one after the other")
    qtbot.waitUntil(ready.status.words.isVisible)
    assert ready.status.minimumSizeHint().width() < 560
    assert ready.minimumSizeHint().width() == before
    assert ready.width() == 700


def test_the_device_ends_in_an_ellipsis_where_progress_leaves_it_no_room(ready, qtbot):
    device = ready.status.device
    device.setText("Tint (fast) · CPU (2 threads)" * 9)
    ready.resize(700, 420)
    ready.session.busyChanged.emit(0.3, "Colouring")
    qtbot.waitUntil(ready.status.words.isVisible)
    qtbot.waitUntil(lambda: 0 < device.width() < device.sizeHint().width())
    seen = device.grab().toImage()
    device.setText(device.fontMetrics().elidedText(device.text(), RIGHT, device.width()))
    assert device.text().endswith("…")
    assert device.grab().toImage() == seen


def test_a_project_gives_the_window_its_name(ready, tmp_path, qtbot):
    with qtbot.waitSignal(ready.session.saved):
        ready.session.save(tmp_path / "aunt.tintype")
    qtbot.waitUntil(lambda: ready.windowTitle().startswith("aunt.tintype"))
    assert "aunt.tintype" in ready._name.text()


@pytest.mark.parametrize("height", [420, 520, 900])
def test_every_tool_is_in_sight_in_a_low_window(ready, qtbot, height):
    ready.resize(900, height)
    column = ready.findChild(ToolColumn)
    buttons = column.findChildren(ToolButton)
    assert len(buttons) == len(TOOLS)
    qtbot.waitUntil(lambda: all(b.isVisible() for b in buttons))
    assert all(column.rect().contains(b.geometry()) for b in buttons)


def test_the_colour_plane_stays_in_sight_of_the_hint_it_colours(ready, qtbot):
    """As on a screen of 1280 x 800, with a region."""
    ready.resize(1264, 760)
    ready.session.add_region(((10.0, 10.0), (90.0, 10.0), (90.0, 90.0)))
    ready.session.place_point("color", 60.0, 60.0)
    panel = ready.panel
    plane, editor = panel.colour.plane, panel.hints.editor

    def whole(widget):
        return widget.visibleRegion().boundingRect() == widget.rect()

    qtbot.waitUntil(lambda: editor.isVisible() and whole(editor))
    assert whole(plane)
    plane.setFocus()
    ready.resize(1000, 420)
    qtbot.waitUntil(lambda: panel.content.isAncestorOf(plane))
    assert plane.hasFocus(), "it scrolls where there is no room for both"
    ready.session.select(None)
    ready.session.select(ready.session.hints[0].id)
    qtbot.waitUntil(lambda: editor.visibleRegion().boundingRect().height() > 80)


@pytest.mark.parametrize(("height", "wanted"), [(460, 140), (1000, 188)])
def test_the_colour_plane_gives_way_in_a_low_window(ready, qtbot, height, wanted):
    ready.resize(1000, height)
    qtbot.waitUntil(lambda: ready.panel.colour.plane.height() == wanted)


def test_the_menu_of_a_panels_title_has_the_panels_and_never_hides_the_tools(window):
    texts = [action.text().replace("&", "") for action in window.createPopupMenu().actions()]
    assert texts[0] == "Show Panels"
    assert {"History", "Palettes", "Reference Photo"} <= set(texts)
    assert "Tools" not in texts
    in_view = window.menus.menu("view").actions()
    assert all(action in in_view for action in window.createPopupMenu().actions())


def test_the_window_knows_its_file_and_keeps_its_title(ready, photo_file, tmp_path, qtbot):
    assert ready.windowFilePath() == str(photo_file)
    assert ready.windowTitle() == "harbour.png[*] — Tintype"
    with qtbot.waitSignal(ready.session.saved):
        ready.session.save(tmp_path / "anna.tintype")
    assert ready.windowFilePath() == str(tmp_path / "anna.tintype")
    assert ready.windowTitle() == "anna.tintype[*] — Tintype"


def test_escape_with_nothing_else_to_do_takes_the_message_away(window, qtbot):
    window.session.message.emit("warning", "The photo is torn.", "")
    window.session.busyChanged.emit(0.5, "Opening")
    window.actions_by_name.escape.trigger()
    assert window.messages.text == "The photo is torn."
    assert not window.messages.isHidden()
    window.session.busyChanged.emit(-1.0, "")
    window.actions_by_name.escape.trigger()
    assert window.messages.isHidden()
