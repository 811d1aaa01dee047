"""Two fingers on a touchpad over the small views beside the photo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop_app.panels.navigator import Navigator
from desktop_app.panels.reference_view import ReferenceView

PLACE = QPointF(60, 50)


def scroll(widget, pixels):
    turn(widget, pixels, QPoint(*pixels) * 2, Qt.ScrollPhase.ScrollUpdate)


def turn(widget, pixels, angle, phase=Qt.ScrollPhase.NoScrollPhase):
    event = QWheelEvent(
        PLACE, widget.mapToGlobal(PLACE), QPoint(*pixels), angle,
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, phase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def pinch(widget, value):
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2,
        PLACE, PLACE, widget.mapToGlobal(PLACE), value, QPointF(),
    )  # fmt: skip
    assert QApplication.sendEvent(widget, event)


def test_in_the_navigator_they_move_and_zoom_the_photo(ready):
    navigator, canvas = ready.findChild(Navigator), ready.canvas
    canvas.set_view(canvas.view.zoomed(8.0 / canvas.view.scale))
    x, y = canvas.view.to_view(150, 120)
    scroll(navigator, (12, -30))
    assert canvas.view.to_view(150, 120) == pytest.approx((x + 12, y - 30))
    assert canvas.view.scale == pytest.approx(8.0)
    pinch(navigator, -0.25)
    assert canvas.view.scale == pytest.approx(6.0)
    turn(navigator, (0, 0), QPoint(0, 120))
    assert canvas.view.scale == pytest.approx(6.0 * 1.2)


def test_in_the_reference_they_move_and_zoom_it(qtbot):
    view = ReferenceView("Reference")
    qtbot.addWidget(view)
    view.resize(200, 150)
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.gray)
    view.show_image(image)
    under = view.to_image(PLACE)
    before = view.zoom
    pinch(view, 1.0)
    assert view.zoom == pytest.approx(2 * before)
    assert (view.to_image(PLACE) - under).manhattanLength() < 1
    at = view.to_view(QPointF(200, 150))
    scroll(view, (7, -9))
    assert view.zoom == pytest.approx(2 * before)
    moved = view.to_view(QPointF(200, 150)) - at
    assert (moved.x(), moved.y()) == pytest.approx((7, -9))
