"""Starts the editor."""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from core import __version__
from desktop_app import theme
from desktop_app.session import Session
from desktop_app.window.main_window import MainWindow


def run(paths: list[Path]) -> int:
    """Open the window, with the first of the photos if there are any; the exit status."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    name_application(app)
    theme.apply(app, stored_theme())
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    session = Session()
    window = MainWindow(session)
    report = sys.excepthook

    def show_error(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        session.report_error(error)

    sys.excepthook = show_error
    try:
        window.show()
        if paths:
            QTimer.singleShot(0, window, lambda: window.files.open(paths[0]))
        return app.exec()
    finally:
        sys.excepthook = report


def name_application(app: QApplication) -> None:
    """Where settings lie, and what the desktop calls the program."""
    app.setApplicationName("Tintype")
    app.setOrganizationName("Tintype")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("tintype")


def stored_theme() -> theme.Mode:
    try:
        return theme.Mode(str(QSettings().value("theme", theme.Mode.SYSTEM.value)))
    except ValueError:
        return theme.Mode.SYSTEM
