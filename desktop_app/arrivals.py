"""Files that the desktop hands to the program: on its command line, by a double click, dropped on its icon."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop_app.backend import Backend
from desktop_app.session import Session
from desktop_app.window.main_window import MainWindow
from desktop_app.windows import all_windows, open_in_turns

MANY = 8
"""More photos than this at once are meant for the batch, not for a window each."""


class Application(QApplication):
    """fileWanted(Path): macOS says it that way when a file is double-clicked, or dropped on the program."""

    fileWanted = Signal(object)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.fileWanted.emit(Path(event.file()))
            return True
        return super().event(event)


class Arrivals(QObject):
    """Each file gets a window: the one that shows it already, else an empty one, else one of its own; one
    after the other, so that the first is there soon."""

    def __init__(self, backend: Backend, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._waiting: deque[Path] = deque()
        self._under_way = False
        self._session: Session | None = None
        """Is opening what came last."""

    def open(self, paths: Sequence[Path]) -> None:
        """Photos, projects, folders."""
        shown = all_windows()
        if len(paths) > MANY and shown:
            shown[0].files.manyGiven.emit(list(paths))
            return
        self._waiting.extend(paths)
        if not self._under_way:
            self._next()

    def _next(self) -> None:
        self._under_way = bool(self._waiting)
        if not self._waiting:
            return
        path = self._waiting.popleft()
        shown = all_windows()
        window = next((w for w in shown if _shows(w, path)), None)
        if window is not None:
            _to_front(window)
            self._next_soon()
            return
        window = next((w for w in shown if _is_empty(w)), None)
        if window is not None:
            self._open_in(window, path)
        else:
            beside = shown[0] if shown else None
            open_in_turns(self._backend, beside, lambda made: self._open_in(made, path))

    def _next_soon(self) -> None:
        """In a turn of its own: what came last is drawn first."""
        QTimer.singleShot(0, self, self._next)

    def _open_in(self, window: MainWindow, path: Path) -> None:
        _to_front(window)
        if path.is_dir():
            window.files.open(path)
            self._next_soon()
            return
        self._session = session = window.session
        session.photoChanged.connect(self._end)
        session.closing.connect(self._end)
        session.message.connect(self._on_message)
        window.files.open(path)

    def _on_message(self, kind: str, _text: str, _details: str) -> None:
        """It could not be opened, or the person would rather not."""
        if kind == "error" or (self._session is not None and not self._session.opening):
            self._end()

    def _end(self, _photo: object = None) -> None:
        session, self._session = self._session, None
        if session is not None:
            session.photoChanged.disconnect(self._end)
            session.closing.disconnect(self._end)
            session.message.disconnect(self._on_message)
            self._next_soon()


def _shows(window: MainWindow, path: Path) -> bool:
    photo, project = window.session.photo, window.session.project_path
    shown = project or (photo.path if photo is not None else None)
    return shown is not None and shown.resolve() == path.resolve()


def _is_empty(window: MainWindow) -> bool:
    return window.session.photo is None and not window.session.opening


def _to_front(window: MainWindow) -> None:
    if window.isMinimized():
        window.showNormal()
    window.raise_()
    window.activateWindow()
