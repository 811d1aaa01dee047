"""The window on a small screen: 700 x 440 logical pixels, which is 1400 x 880 at 200 %."""

import pytest
from PySide6.QtWidgets import QApplication, QDockWidget

from desktop_app.panels.reference_panel import ReferencePanel

LEFT = ("history", "navigator", "histogram", "palettes", "reference")


@pytest.fixture
def small(window):
    window.resize(700, 440)
    return window


def dock(window, name):
    return window.findChild(QDockWidget, name)


@pytest.mark.parametrize("name", LEFT)
def test_a_panel_at_the_left_has_room_and_the_right_one_comes_back_after_it(small, name, qtbot):
    panels = small.actions_by_name.panels
    dock(small, name).show()
    qtbot.waitUntil(lambda: dock(small, name).width() > 150)
    assert not small.panel.isVisible()
    assert not panels.isChecked()
    assert (small.width(), small.height()) == (700, 440), "the window does not outgrow the screen"
    panels.trigger()
    assert small.panel.isVisible(), "who wants both gets both"
    assert dock(small, name).isVisible()
    panels.trigger()
    dock(small, name).hide()
    assert not small.panel.isVisible(), "it was hidden by hand"
    panels.trigger()
    dock(small, name).show()
    dock(small, name).hide()
    assert small.panel.isVisible()
    assert panels.isChecked()


def test_all_panels_together_fit_a_small_screen(small, qtbot):
    for name in LEFT:
        dock(small, name).show()
    docks = [dock(small, name) for name in LEFT]
    qtbot.waitUntil(lambda: all(small.rect().contains(d.geometry()) for d in docks))
    assert (small.width(), small.height()) == (700, 440)


def test_where_there_is_room_nothing_steps_aside(window, qtbot):
    window.resize(1366, 700)
    for name in LEFT:
        dock(window, name).show()
    assert window.panel.isVisible()
    assert window.width() == 1366


def test_panels_share_the_height_as_they_need_it(window, qtbot):
    window.resize(800, 768)
    for name in ("history", "navigator", "histogram"):
        dock(window, name).show()
        QApplication.processEvents()
    for name in ("navigator", "histogram"):
        area = dock(window, name).widget()
        qtbot.waitUntil(
            lambda a=area: a.viewport().height() >= a.widget().minimumSizeHint().height()
        )
        assert not area.verticalScrollBar().isVisible()


def test_the_column_at_the_left_is_as_wide_as_the_panel_that_came_last_needs(window, qtbot):
    window.resize(1400, 900)
    window.show()
    narrow, wide = dock(window, "navigator"), dock(window, "palettes")
    narrow.show()
    qtbot.waitUntil(narrow.isVisible)
    narrow.hide()
    wide.show()
    needed = wide.widget().sizeHint().width()
    assert needed > narrow.widget().sizeHint().width()
    qtbot.waitUntil(lambda: wide.widget().width() >= needed)


def test_the_buttons_of_the_reference_need_no_scrolling_on_a_low_screen(window, qtbot):
    window.resize(780, 400)
    dock(window, "reference").show()
    panel = window.findChild(ReferencePanel)
    for button in (panel.transfer, panel.areas, panel.open, panel.forget):
        qtbot.waitUntil(lambda b=button: b.visibleRegion().boundingRect() == b.rect())
