"""Photo > Colour Again: the way on after colouring was stopped or failed."""

from __future__ import annotations

from PySide6.QtCore import Qt

from core.errors import ModelError
from desktop_app.panels.navigator import Navigator


def stop_in_the_middle(window, photo_file, qtbot):
    session = window.session
    session.backend.gate.clear()
    window.files.open(photo_file)
    qtbot.waitUntil(lambda: bool(session.backend.asked))
    window.actions_by_name.stop.trigger()
    session.backend.gate.set()
    assert session.field is None


def test_a_stopped_photo_is_coloured_by_the_message(window, photo_file, at_rest, qtbot):
    stop_in_the_middle(window, photo_file, qtbot)
    assert "stopped" in window.messages.text
    with qtbot.waitSignal(window.session.fieldChanged):
        qtbot.mouseClick(window.messages.offer, Qt.MouseButton.LeftButton)
    assert not window.session.dirty


def test_a_stopped_photo_is_coloured_by_the_key_once(window, photo_file, at_rest, qtbot):
    again = window.menus.by_key("F5")
    assert not again.isEnabled()
    stop_in_the_middle(window, photo_file, qtbot)
    window.activateWindow()
    assert again.isEnabled()
    with qtbot.waitSignal(window.session.fieldChanged):
        qtbot.keyClick(window.canvas, Qt.Key.Key_F5)
    assert not again.isEnabled()


def test_the_navigator_shows_the_stopped_photo(window, photo_file, qtbot):
    navigator = window.findChild(Navigator)
    window.menus.by_key("F7").setChecked(True)
    stop_in_the_middle(window, photo_file, qtbot)
    qtbot.waitUntil(lambda: not navigator.image_rect().isEmpty())


def test_what_failed_may_be_tried_again(window, photo_file, qtbot):
    backend = window.session.backend
    backend.fault = ModelError("The model is torn.")
    window.files.open(photo_file)
    again = window.menus.by_key("F5")
    qtbot.waitUntil(again.isEnabled)
    assert window.messages.text == "The model is torn."
    backend.fault = None
    with qtbot.waitSignal(window.session.fieldChanged):
        again.trigger()
