"""The windows of the program, with their features: all share one backend, and so one engine; each has its
own session.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.backend import Backend
from desktop_app.features import FEATURES
from desktop_app.session import Session
from desktop_app.window.main_window import FRAME, MainWindow
from desktop_app.window.shell import Shell

_STEP = 32
"""How far, in pixels, a new window lies below and beside the one it came from."""

_TURN_S = 0.01
"""How long a turn of the event loop may go on making parts of a window; the part that is begun is finished."""

_REST_MS = 1
"""Between two turns: without, Qt would do them all in one."""

_kept: dict[int, MainWindow] = {}
"""A window without a parent lives only as long as Python knows of it."""
_coming: list[MainWindow] = []
"""Those that are made in turns and not shown yet."""


class OpenWindows:
    """What the windows know of each other (`desktop_app.window.shell.Windows`)."""

    def open(self, beside: Shell) -> MainWindow:
        return open_window(beside.session.backend, beside.widget)

    def open_soon(self, beside: Shell) -> None:
        open_in_turns(beside.session.backend, beside.widget)

    def all(self) -> list[Shell]:
        return list(all_windows())

    def close_all(self) -> None:
        shown = all_windows()
        # One question at a time: a second one would wait unseen behind a window.
        unsaved = [window for window in shown if window.session.dirty]
        for window in (unsaved or shown)[:1]:
            window.leave(self.close_all)


def open_window(backend: Backend, beside: QWidget | None = None) -> MainWindow:
    """Show a window with a session of its own. It is deleted once it is closed."""
    window, place = _new_window(backend), _place(beside)
    while window.make_more():
        pass
    _show(window, place)
    return window


def open_in_turns(
    backend: Backend,
    beside: QWidget | None = None,
    then: Callable[[MainWindow], object] = lambda _window: None,
) -> MainWindow:
    """The same in several turns of the event loop, so that nothing else stands still: it shows when it is
    whole, and `then` is called with it. The program does not end meanwhile, though no other window may be
    left."""
    window, place = _new_window(backend), _place(beside)
    _coming.append(window)
    QApplication.setQuitOnLastWindowClosed(False)

    def go_on() -> None:
        end = perf_counter() + _TURN_S
        more = True
        while more and perf_counter() < end:
            more = window.make_more()
        QTimer.singleShot(_REST_MS, window, go_on if more else show)

    def show() -> None:
        _show(window, place)
        _coming.remove(window)
        QApplication.setQuitOnLastWindowClosed(not _coming)
        then(window)

    QTimer.singleShot(_REST_MS, window, go_on)
    return window


def _new_window(backend: Backend) -> MainWindow:
    """One that is not made yet."""
    session = Session(backend)
    window = MainWindow(session, OpenWindows(), FEATURES, in_parts=True)
    # The session's connections hold Python objects of the window: they must go together.
    session.setParent(window)
    key = id(window)
    _kept[key] = window
    window.destroyed.connect(lambda: _kept.pop(key, None))
    known = weakref.ref(window)

    def forget() -> None:
        closed = known()
        if closed is not None:
            closed.deleteLater()

    session.closing.connect(forget)
    return window


def _place(beside: QWidget | None) -> QPoint | None:
    return None if beside is None else beside.pos() + QPoint(_STEP, _STEP)


def _on_screen(window: MainWindow, place: QPoint) -> QPoint:
    """The place, or the nearest one where all of the window is on its screen."""
    screen = QGuiApplication.screenAt(place) or window.screen()
    room, size = screen.availableGeometry(), window.size() + FRAME
    last = QPoint(room.right() + 1 - size.width(), room.bottom() + 1 - size.height())
    return QPoint(
        max(room.left(), min(place.x(), last.x())), max(room.top(), min(place.y(), last.y()))
    )


def _show(window: MainWindow, place: QPoint | None) -> None:
    if place is not None:
        window.move(_on_screen(window, place))
    window.show()


def all_windows() -> list[MainWindow]:
    """Those on the screen, the active one first."""
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    shown = [window for window in found if window.isVisible()]
    return sorted(shown, key=lambda window: not window.isActiveWindow())
