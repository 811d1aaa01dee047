"""Starts the editor."""

from __future__ import annotations

import ctypes
import gc
import signal
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from core import __version__
from desktop_app import i18n, theme
from desktop_app.arrivals import Application, Arrivals
from desktop_app.backend import Backend
from desktop_app.ending import Ending
from desktop_app.features.recovery import Recovery
from desktop_app.windows import all_windows, open_window

WARM_MS = 100
"""From the first turn of the event loop, which shows the window, to loading what its first photo needs."""


def run(paths: list[Path]) -> int:
    """Open the window, with the first of the photos if there are any, and one for each of the others; the exit
    status."""
    app = QApplication.instance() or Application(sys.argv[:1])
    assert isinstance(app, QApplication)
    name_application(app)
    i18n.install(app)
    theme.apply(app, stored_theme())
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    spare_modules()
    backend = Backend()
    window = open_window(backend)
    arrivals = Arrivals(backend, app)
    if isinstance(app, Application):
        app.fileWanted.connect(lambda path: arrivals.open([path]))
    ending = Ending(secure_all)
    report = sys.excepthook

    def show_error(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        for shown in all_windows()[:1]:
            shown.session.report_error(error)

    sys.excepthook = show_error
    try:
        if paths:
            QTimer.singleShot(0, window, partial(arrivals.open, paths))
        else:
            QTimer.singleShot(WARM_MS, window, window.session.warm)
        window.findChild(Recovery).offer()
        del window  # closing it deletes it, while others may stay
        status = app.exec()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return status
    finally:
        ending.close()
        sys.excepthook = report


def secure_all() -> None:
    """Have what is not written down yet in any window written down."""
    journals = [journal for w in all_windows() if (journal := w.findChild(Recovery)) is not None]
    for journal in journals:
        journal.hasten()
    for journal in journals:
        journal.secure()


def spare_modules() -> None:
    """What is loaded before the first window stays to the end: Python's collector shall not look through all
    of it, for some 70 ms in the midst of a stroke, each time that it runs."""
    gc.freeze()


def name_application(app: QApplication) -> None:
    """Where settings lie, and what the desktop calls the program and shows for it."""
    app.setApplicationName("Tintype")
    app.setOrganizationName("Tintype")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("tintype")
    app.setWindowIcon(theme.app_icon())
    if sys.platform == "win32":
        # Else the task bar counts the windows among Python's, with Python's icon.
        with suppress(AttributeError, OSError):
            ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID("Tintype.Tintype")


def stored_theme() -> theme.Mode:
    try:
        return theme.Mode(str(QSettings().value("theme", theme.Mode.SYSTEM.value)))
    except ValueError:
        return theme.Mode.SYSTEM
