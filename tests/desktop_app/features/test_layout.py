"""Panels and window are at the next start as they were left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDockWidget

from desktop_app.features.narrow import Narrow
from desktop_app.windows import open_window


@pytest.fixture
def start(session, qtbot):
    """start() opens a window as the program does; stop(it) closes it."""
    shown = []

    def do(*size):
        window = open_window(session.backend)
        if size:
            window.resize(*size)
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        shown.append(window)
        return window

    yield do
    for window in shown[-1:]:
        stop(window)


def stop(window):
    window.close()
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def dock(window, name):
    return window.findChild(QDockWidget, name)


def shown_in_menu(window, words):
    actions = window.menus.menu("view").actions()
    return next(a for a in actions if a.text().replace("&", "") == words).isChecked()


def test_panels_that_were_shown_are_shown_again(start, qtbot):
    first = start(1280, 800)
    qtbot.keyClick(first, Qt.Key.Key_F7)
    qtbot.keyClick(first, Qt.Key.Key_F4)
    assert dock(first, "navigator").isVisible()
    stop(first)
    second = start()
    assert dock(second, "navigator").isVisible()
    assert not dock(second, "histogram").isVisible()
    assert not dock(second, "panels").isVisible()
    assert shown_in_menu(second, "Navigator")
    assert not second.actions_by_name.panels.isChecked()
    qtbot.keyClick(second, Qt.Key.Key_F4)
    assert dock(second, "panels").isVisible()


def test_panels_that_share_a_side_have_the_heights_they_were_left_with(start, qtbot):
    first = start(780, 640)
    names = ("navigator", "histogram")
    qtbot.keyClick(first, Qt.Key.Key_F7)
    dock(first, "histogram").show()
    QApplication.processEvents()
    first.resizeDocks([dock(first, name) for name in names], [380, 140], Qt.Orientation.Vertical)
    QApplication.processEvents()
    left = [dock(first, name).height() for name in names]
    stop(first)
    second = start()
    QApplication.processEvents()
    assert [dock(second, name).height() for name in names] == left
    qtbot.keyClick(second, Qt.Key.Key_F7)
    qtbot.keyClick(second, Qt.Key.Key_F7)
    assert dock(second, "navigator").isVisible()


def test_both_sides_are_shown_again_where_there_is_room(start, qtbot, monkeypatch):
    # On a screen of the tests' size there would not be; a window that is not shown yet is smaller.
    monkeypatch.setattr(Narrow, "_wanted", lambda _self, _seen: 700)
    first = start(780, 600)
    qtbot.keyClick(first, Qt.Key.Key_F7)
    stop(first)
    second = start()
    assert second.width() == 780
    for name in ("navigator", "panels"):
        assert dock(second, name).isVisible()
    assert shown_in_menu(second, "Navigator")
    assert second.actions_by_name.panels.isChecked()


def test_the_photo_alone_does_not_stay_alone(start, ready, qtbot):
    ready.canvas.setFocus()
    qtbot.keyClick(ready.canvas, Qt.Key.Key_Tab)
    assert not dock(ready, "panels").isVisible()
    ready.close()
    window = start(1280, 800)
    assert dock(window, "panels").isVisible()


def test_a_panel_that_had_made_room_comes_back(start, qtbot):
    narrow = start(700, 440)
    qtbot.keyClick(narrow, Qt.Key.Key_F7)
    assert not dock(narrow, "panels").isVisible()
    stop(narrow)
    again = start()
    assert dock(again, "navigator").isVisible()
    assert not dock(again, "panels").isVisible()
    qtbot.keyClick(again, Qt.Key.Key_F7)
    assert dock(again, "panels").isVisible()


@pytest.mark.parametrize("place", [(5000, 4000), (-3000, 20), (650, 700)])
def test_a_window_of_a_screen_that_is_gone_is_on_one_that_is_there(start, place):
    first = start(700, 440)
    first.move(*place)
    stop(first)
    second = start()
    assert second.screen().availableGeometry().contains(second.geometry())
