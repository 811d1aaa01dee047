"""The windows of the program, with their features: all share one backend, and so one engine; each has its
own session.
"""

from __future__ import annotations

import weakref

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.backend import Backend
from desktop_app.features import FEATURES
from desktop_app.session import Session
from desktop_app.window.main_window import MainWindow
from desktop_app.window.shell import Shell

_STEP = 32
"""How far, in pixels, a new window lies below and beside the one it came from."""

_kept: dict[int, MainWindow] = {}
"""A window without a parent lives only as long as Python knows of it."""


class OpenWindows:
    """What the windows know of each other (`desktop_app.window.shell.Windows`)."""

    def open(self, beside: Shell) -> MainWindow:
        return open_window(beside.session.backend, beside.widget)

    def all(self) -> list[Shell]:
        return list(all_windows())

    def close_all(self) -> None:
        for window in all_windows():
            window.close()


def open_window(backend: Backend, beside: QWidget | None = None) -> MainWindow:
    """Show a window with a session of its own. It is deleted once it is closed."""
    session = Session(backend)
    window = MainWindow(session, OpenWindows(), FEATURES)
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
    if beside is not None:
        window.move(beside.pos() + QPoint(_STEP, _STEP))
    window.show()
    return window


def all_windows() -> list[MainWindow]:
    """Those on the screen, the active one first."""
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    shown = [window for window in found if window.isVisible()]
    return sorted(shown, key=lambda window: not window.isActiveWindow())
