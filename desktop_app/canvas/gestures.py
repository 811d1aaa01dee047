"""Wheels, touchpads and touch screens over the canvas: zooming, moving the photo, and the tool by finger."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QInputDevice,
    QNativeGestureEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from desktop_app.canvas.fingers import Fingers
from desktop_app.session import Session

WHEEL_STEP = 1.2
"""What a notch of a wheel zooms by; a finer wheel by less for each of its steps."""

NOTCH = 120
"""Qt's measure of a notch."""

_TOUCHES = (
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
)
GESTURES = frozenset((QEvent.Type.Wheel, QEvent.Type.NativeGesture, *_TOUCHES))


class View(Protocol):
    """What gestures ask of the canvas; places are in its own pixels."""

    session: Session

    def pan(self, dx: float, dy: float) -> None: ...
    def zoom_at(self, place: QPointF, factor: float) -> None:
        """The photo point under the place stays there."""
        ...

    def switch_fit(self, place: QPointF) -> None:
        """The whole photo, or 100 % at the place."""
        ...

    def give_up(self) -> None:
        """Forget what the tool has begun."""
        ...


class Gestures:
    """A mouse wheel zooms at the pointer, with Shift or sideways it moves the photo. Two fingers on a touchpad
    move it; a pinch, or Ctrl with any wheel, zooms; a double tap with two fingers switches between the whole
    photo and 100 %. On a touch screen one finger is the tool (`Fingers`)."""

    def __init__(self, view: View, canvas: QWidget) -> None:
        self._view = view
        self._fingers = Fingers(view, canvas)
        canvas.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    def take(self, event: QEvent) -> bool:
        """One of the kinds in GESTURES; True if it is dealt with."""
        if self._view.session.photo is None:
            return False
        if isinstance(event, QWheelEvent):
            self._roll(event)
        elif isinstance(event, QNativeGestureEvent):
            return self._native(event)
        elif isinstance(event, QTouchEvent):
            if event.device().type() != QInputDevice.DeviceType.TouchScreen:
                return False
            self._fingers.take(event)
        event.accept()
        return True

    def _roll(self, event: QWheelEvent) -> None:
        angle, keys = event.angleDelta(), event.modifiers()
        if keys & Qt.KeyboardModifier.ControlModifier:
            # A scroll that runs out after the fingers are gone was not meant to zoom.
            if event.phase() != Qt.ScrollPhase.ScrollMomentum:
                self._zoom(event.position(), angle.y() or angle.x())
        elif (way := pad_way(event)) is not None:
            self._view.pan(way.x(), way.y())
        elif keys & Qt.KeyboardModifier.ShiftModifier:
            self._view.pan((angle.x() or angle.y()) / 2, 0)
        elif angle.y():
            self._zoom(event.position(), angle.y())
        else:
            self._view.pan(angle.x() / 2, 0)

    def _zoom(self, place: QPointF, angle: float) -> None:
        self._view.zoom_at(place, WHEEL_STEP ** (angle / NOTCH))

    def _native(self, event: QNativeGestureEvent) -> bool:
        """macOS and Wayland tell of gestures on the touchpad, Windows only of the wheel that they stand for."""
        kind, kinds = event.gestureType(), Qt.NativeGestureType
        if (factor := pinched(event)) is not None:
            self._view.zoom_at(event.position(), factor)
        elif kind == kinds.SmartZoomNativeGesture:
            self._view.switch_fit(event.position())
        elif kind == kinds.PanNativeGesture and event.fingerCount() == 2:
            self._view.pan(event.delta().x(), event.delta().y())
        elif kind not in (kinds.BeginNativeGesture, kinds.EndNativeGesture):
            return False
        event.accept()
        return True


def pad_way(event: QWheelEvent) -> QPointF | None:
    """How far two fingers on a touchpad move what is shown, logical pixels; None where a wheel turns, or where
    Ctrl makes it zoom."""
    zooms = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    if zooms or not by_fingers(event, QGuiApplication.platformName()):
        return None
    pixels = event.pixelDelta()
    return QPointF(pixels) if not pixels.isNull() else QPointF(event.angleDelta()) / 2


def pinched(event: QEvent) -> float | None:
    """What a pinch on a touchpad zooms by; None if it is none."""
    if not isinstance(event, QNativeGestureEvent):
        return None
    zooms = event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
    return max(0.1, 1 + event.value()) if zooms else None


def by_fingers(event: QWheelEvent, platform: str) -> bool:
    """Whether a touchpad scrolls rather than a wheel turns. Wheels have pixels on X11 too, and no phases
    anywhere."""
    return (
        event.phase() != Qt.ScrollPhase.NoScrollPhase
        or event.device().type() == QInputDevice.DeviceType.TouchPad
        or (platform != "xcb" and not event.pixelDelta().isNull())
    )
