"""Ways of looking, by key and mouse in a whole window."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QDockWidget, QLabel, QToolBar

from desktop_app import theme
from desktop_app.canvas.focus_frame import FocusFrame
from desktop_app.panels.best_places import BestPlaces
from desktop_app.panels.histogram import BINS, HistogramPanel, counts
from desktop_app.panels.navigator import Navigator
from desktop_app.window.tool_bar import ToolButton

SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def test_ctrl_with_an_arrow_moves_the_divider_else_the_photo(ready, qtbot):
    control, view = Qt.KeyboardModifier.ControlModifier, ready.canvas.view
    qtbot.keyClick(ready.canvas, "d")
    before = ready.canvas.compare.share
    for _ in range(2):
        qtbot.keyClick(ready.canvas, Qt.Key.Key_Left, control)
    assert ready.canvas.compare.share == pytest.approx(before - 0.04)
    qtbot.keyClick(ready.canvas, Qt.Key.Key_Right, control)
    assert ready.canvas.compare.share == pytest.approx(before - 0.02)
    assert ready.canvas.view == view
    qtbot.keyClick(ready.canvas, "d")
    qtbot.keyClick(ready.canvas, Qt.Key.Key_Right, control)
    assert ready.canvas.view.centre[0] > view.centre[0]


def test_y_is_side_by_side_and_d_the_divider_never_both(ready, qtbot):
    qtbot.keyClick(ready.canvas, "y")
    assert ready.canvas.compare.beside
    qtbot.keyClick(ready.canvas, "d")
    assert (ready.canvas.compare.beside, ready.canvas.compare.divider) == (False, True)
    qtbot.keyClick(ready.canvas, "y")
    assert (ready.canvas.compare.beside, ready.canvas.compare.divider) == (True, False)
    assert not ready.actions_by_name.divider.isChecked()


def test_shift_c_and_shift_l_show_one_channel_and_again_all(ready, qtbot):
    for key, channel in (("C", "chroma"), ("L", "light"), ("C", "chroma"), ("C", "all")):
        qtbot.keyClick(ready.canvas, key, SHIFT)
        assert ready.canvas.channel == channel
    assert ready.session.tool != "lasso", "L alone is the lasso"


def test_tab_on_the_photo_hides_everything_around_it_and_brings_it_back(ready, qtbot):
    around = [*ready.findChildren(QToolBar), *ready.findChildren(QDockWidget)]
    seen = [w for w in around if w.isVisible()]
    assert len(seen) >= 2
    qtbot.keyClick(ready.canvas, Qt.Key.Key_Tab)
    assert not any(w.isVisible() for w in around)
    assert ready.canvas.hasFocus()
    qtbot.keyClick(ready.canvas, Qt.Key.Key_Tab)
    assert [w for w in around if w.isVisible()] == seen


def test_tab_in_a_panel_goes_to_the_next_control(ready, qtbot):
    slider = ready.panel.look.rows["warmth"].slider
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is ready.panel.look.rows["saturation"].slider
    assert ready.panel.isVisible()


def test_f6_goes_round_the_areas_and_back(ready, qtbot):
    seen = []
    for _ in range(8):
        focus = QApplication.focusWidget()
        seen.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_F6)
        if QApplication.focusWidget() is ready.canvas:
            break
    assert len(seen) >= 3
    assert any(ready.panel.isAncestorOf(w) for w in seen)
    qtbot.keyClick(ready.canvas, Qt.Key.Key_F6, SHIFT)
    assert QApplication.focusWidget() is seen[-1]


@pytest.fixture
def navigator(ready, qtbot):
    qtbot.keyClick(ready.canvas, Qt.Key.Key_F7)
    found = ready.findChild(Navigator)
    qtbot.waitUntil(lambda: found.isVisible() and not found.image_rect().isEmpty())
    return found


def test_the_navigator_shows_and_moves_the_visible_part(ready, navigator, qtbot):
    box = navigator.image_rect()
    assert navigator.frame().contains(box), "the whole photo is in view"
    ready.canvas.zoom_to(8.0)
    frame = navigator.frame()
    assert frame.width() < box.width() / 2
    spot = QPoint(round(box.left() + box.width() * 0.75), round(box.top() + box.height() * 0.25))
    qtbot.mousePress(navigator, LEFT, pos=spot)
    assert ready.canvas.view.centre == pytest.approx((240, 60), abs=3)
    qtbot.mouseMove(navigator, spot - QPoint(round(box.width() / 4), 0))
    qtbot.mouseRelease(navigator, LEFT, pos=spot)
    assert navigator.frame().center().x() == pytest.approx(box.center().x(), abs=2)
    centre = ready.canvas.view.centre
    navigator.setFocus()
    qtbot.keyClick(navigator, Qt.Key.Key_Right)
    assert ready.canvas.view.centre[0] > centre[0]


def test_the_histogram_counts_what_is_shown(qapp):
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    image.fill(QColor(255, 0, 128))
    red, green, blue, light = counts(image)
    assert red[BINS - 1] == green[0] == 1
    assert blue[64] == 1
    assert light.sum() == pytest.approx(1)


def test_the_readout_names_the_colour_under_the_pointer(ready, qtbot):
    qtbot.keyClick(ready.canvas, Qt.Key.Key_F8)
    panel = ready.findChild(HistogramPanel)
    qtbot.waitUntil(lambda: panel.curves.counts is not None)
    # On the tests' small screen the panel at the right steps aside.
    qtbot.waitUntil(lambda: ready.canvas.width() > 300)
    view = ready.canvas.view
    place = QPoint(*(round(v) for v in view.to_view(100.5, 80.5)))
    qtbot.mouseMove(ready.canvas, place)
    qtbot.waitUntil(lambda: panel.values["name"].text() != "–")
    rgb = ready.session.rgb_at(*view.to_photo(place.x(), place.y()))
    assert panel.values["RGB"].text().split() == [str(v) for v in rgb]
    lightness = ready.session.luminance_at(*view.to_photo(place.x(), place.y()))
    assert float(panel.values["Lab"].text().split()[0]) == pytest.approx(lightness, abs=1.5)
    assert np.isclose(panel.curves.counts.sum(1), 1).all()


def test_region_from_what_is_in_view(ready, qtbot):
    ready.canvas.zoom_to(8.0)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(ready.canvas, Qt.Key.Key_L, control | SHIFT)
    (region,) = ready.session.regions
    assert region.points[0] == pytest.approx(ready.canvas.view.visible()[:2])
    assert ready.session.tool == "lasso"
    assert ready.panel.isVisible()


@pytest.mark.parametrize("how", ["F4", "menu", "F7"])
def test_a_panel_that_is_asked_for_ends_photo_only(ready, qtbot, how):
    panels = ready.actions_by_name.panels
    away = next(a for a in ready.menus.menu("view").actions() if a.text() == "Photo &Only")
    around = [*ready.findChildren(QToolBar), *ready.findChildren(QDockWidget)]
    seen = [w for w in around if w.isVisible()]
    qtbot.keyClick(ready.canvas, Qt.Key.Key_Tab)
    assert (away.isChecked(), panels.isChecked()) == (True, False)
    if how == "menu":
        panels.trigger()
    else:
        qtbot.keyClick(ready.canvas, getattr(Qt.Key, f"Key_{how}"))
    assert (away.isChecked(), panels.isChecked()) == (False, True)
    assert {w for w in around if w.isVisible()} >= set(seen)


@pytest.mark.parametrize("submenu", [False, True], ids=["menu", "submenu"])
def test_tab_in_an_open_menu_hides_no_panels(ready, qtbot, submenu):
    ready.canvas.setFocus()
    menu = ready.actions_by_name.recent_menu if submenu else ready.menus.menu("view")
    menu.popup(ready.mapToGlobal(ready.rect().center()))
    qtbot.waitUntil(menu.isVisible)
    qtbot.keyClick(menu, Qt.Key.Key_Tab)
    assert ready.panel.isVisible()
    menu.close()
    qtbot.keyClick(ready.canvas, Qt.Key.Key_Tab)
    assert not ready.panel.isVisible()


def test_without_a_photo_nothing_hides_the_panels_around_it(window):
    away = next(a for a in window.menus.menu("view").actions() if a.text() == "Photo &Only")
    assert not away.isEnabled()


def test_the_word_on_hidden_panels_goes_when_they_are_back(ready, qtbot):
    qtbot.keyClick(ready.canvas, Qt.Key.Key_Tab)
    assert "Tab" in ready.messages.text
    assert ready.messages.isVisible()
    qtbot.keyClick(ready.canvas, Qt.Key.Key_Tab)
    assert not ready.messages.isVisible()


def test_after_full_screen_a_maximized_window_is_maximized(ready, qtbot):
    ready.showMaximized()
    qtbot.keyClick(ready, Qt.Key.Key_F11)
    assert ready.isFullScreen()
    qtbot.keyClick(ready, Qt.Key.Key_F11)
    assert not ready.isFullScreen()
    assert ready.isMaximized()


def test_panels_that_were_hidden_before_stay_hidden_after_photo_only(ready, qtbot):
    panels = ready.actions_by_name.panels
    qtbot.keyClick(ready.canvas, Qt.Key.Key_F4)
    assert not ready.panel.isVisible()
    for _ in range(2):
        qtbot.keyClick(ready.canvas, Qt.Key.Key_Tab)
    assert not panels.isChecked()
    assert not ready.panel.isVisible()
    qtbot.keyClick(ready.canvas, Qt.Key.Key_F4)
    assert panels.isChecked()
    assert ready.panel.isVisible()


def test_f6_goes_to_what_stands_first_in_a_panel(ready, qtbot):
    panel = ready.panel
    while not panel.isAncestorOf(QApplication.focusWidget()):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
    assert QApplication.focusWidget() is panel.colour.plane


def test_the_photo_has_a_frame_when_keys_led_there_and_none_after_a_click(ready, qtbot):
    frame = ready.canvas.findChild(FocusFrame)
    assert not frame.isVisible()
    qtbot.keyClick(ready.canvas, Qt.Key.Key_F6)
    while not ready.canvas.hasFocus():
        assert not frame.isVisible()
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
    assert frame.isVisible()
    edge = ready.canvas.grab().toImage().pixelColor(1, ready.canvas.height() // 2)
    assert edge == theme.palette().color("accent")
    qtbot.mouseClick(ready.canvas, LEFT, pos=QPoint(3, 3))
    assert not frame.isVisible()


def test_the_frame_comes_back_with_the_focus_and_says_what_was_used_last(ready, qtbot):
    frame, field = ready.canvas.findChild(FocusFrame), ready.panel.colour.hex_field
    window = ready.windowHandle()
    field.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Return)  # the value is taken
    assert ready.canvas.hasFocus()
    assert frame.isVisible()
    ready.popover.show_at(60, 50, ready.canvas.mapToGlobal(QPoint(60, 50)))
    assert not ready.canvas.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert ready.canvas.hasFocus()
    assert frame.isVisible()
    field.setFocus()
    tool = ready.findChildren(ToolButton)[2]
    qtbot.mouseClick(window, LEFT, pos=tool.mapTo(ready, tool.rect().center()))
    assert ready.session.tool == "brush"
    assert ready.canvas.hasFocus()
    assert not frame.isVisible()


def test_a_photo_opened_by_key_has_the_frame(window, photo_file, qtbot):
    frame = window.canvas.findChild(FocusFrame)
    window.activateWindow()
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Down)
    window.files.open(photo_file)
    qtbot.waitUntil(lambda: window.session.photo is not None)
    qtbot.waitUntil(window.canvas.hasFocus)
    assert frame.isVisible()


def test_the_frame_outlives_a_menu(ready, qtbot):
    frame, window = ready.canvas.findChild(FocusFrame), ready.windowHandle()
    ready.panel.colour.hex_field.setFocus()
    ready.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    while QApplication.activePopupWidget() is not None:
        qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(ready.canvas.hasFocus)
    assert frame.isVisible()


def test_f6_leaves_what_floats_over_the_photo_both_ways(ready, qtbot):
    ready.session.show_uncertainty()
    bar = ready.findChild(BestPlaces)
    qtbot.waitUntil(bar.isVisible)
    bar.forward.setFocus()
    qtbot.keyClick(bar.forward, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert ready.canvas.hasFocus()
    qtbot.keyClick(ready.canvas, Qt.Key.Key_F6)
    assert bar.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
    assert not ready.canvas.isAncestorOf(QApplication.focusWidget())


def test_the_title_of_a_panel_is_not_cut_off(ready, qtbot):
    dock = ready.findChild(QDockWidget, "navigator")
    dock.show()
    qtbot.waitUntil(dock.isVisible)

    def ink(picture):
        """Rows that hold something else than the ground."""
        image = picture.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        ground = image.pixelColor(1, 1).value()
        rows, columns = range(image.height()), range(image.width())
        return sum(
            any(abs(image.pixelColor(x, y).value() - ground) > 20 for x in columns) for y in rows
        )

    label = QLabel(dock.windowTitle())
    qtbot.addWidget(label)
    label.setFont(dock.font())
    label.setProperty("role", "panel")
    label.ensurePolished()
    label.resize(label.sizeHint() + QSize(8, 8))
    title = dock.widget().y() - 1
    assert ink(dock.grab(QRect(0, 0, 90, title))) == ink(label.grab())


def test_the_navigator_is_sharp_on_another_screen_too(navigator, monkeypatch, qtbot):
    before = navigator._image.width()
    monkeypatch.setattr(Navigator, "devicePixelRatioF", lambda _self: 2.0)
    QApplication.sendEvent(navigator, QEvent(QEvent.Type.DevicePixelRatioChange))
    qtbot.waitUntil(lambda: navigator._image.width() == 2 * before)
