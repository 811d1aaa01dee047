"""Unsaved changes are written down while they are made, and offered after a run that did not end well."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, QTimer
from PySide6.QtGui import QGuiApplication

from core.document.document import Document
from core.document.journal import Journal, Leftover, left_behind
from core.errors import TintypeError
from core.job import Job
from desktop_app.dialogs.recovery import RecoveryDialog
from desktop_app.jobs import Lane, Request
from desktop_app.sentences import sentence
from desktop_app.settings import AUTOSAVE, stored
from desktop_app.window.shell import Shell

DELAY_MS = 2000
"""From the first edit that is not written down to its writing: the work a crash costs, and no more than
the 10 s that are promised even where the disk is slow."""

PATIENCE_S = 4.0
"""How long the end of the desktop's session is held up: Windows ends a program that takes longer than 5 s."""


def recovery_folder() -> Path:
    """Where the journals of all windows of this person lie."""
    places = QStandardPaths.StandardLocation
    return Path(QStandardPaths.writableLocation(places.AppDataLocation)) / "recovery"


class Recovery(QObject):
    """Keeps one window's journal. `offer` asks about what earlier runs left."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.widget)
        self._shell, self._session = shell, shell.session
        self._folder = recovery_folder()
        self._journal = Journal(self._folder)
        self._lane = Lane("journal", parent=self)
        self._lane.answered.connect(lambda request, result: request.about(result))
        self._lane.failed.connect(self._on_failure)
        self._failed = False
        self._offered: list[Leftover] = []
        self._opening: Leftover | None = None
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._write)
        session = shell.session
        session.documentChanged.connect(lambda _document: self._on_change())
        session.dirtyChanged.connect(self._on_dirty)
        session.recovered.connect(self._on_recovered)
        session.closing.connect(self._close)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.commitDataRequest.connect(self.secure)

    # -- writing down ------------------------------------------------------------------------------
    def _on_change(self) -> None:
        # Not started anew by every edit: somebody who never rests is written down as well.
        if self._session.dirty and not self._timer.isActive():
            self._timer.start(_delay_ms())

    def _on_dirty(self, dirty: bool) -> None:
        if not dirty:
            self._timer.stop()
            self._ask(lambda _job: self._journal.clear())

    def _write(self) -> None:
        if self._lane.busy:
            self._timer.start()
        else:
            self._write_now()

    def secure(self) -> None:
        """The person logs out: what is not written down yet is, before this returns. The next start offers
        it, also if the system does not wait for an answer about saving."""
        self.hasten()
        end = monotonic() + PATIENCE_S
        while self._lane.busy and monotonic() < end:
            sleep(0.005)

    def hasten(self) -> None:
        """Begin to write down what is not yet."""
        if self._timer.isActive():
            self._timer.stop()
            self._write_now()

    def _write_now(self) -> None:
        document, project = self._session.committed, self._session.project_path
        if document is None or not self._session.dirty:
            return
        self._ask(lambda _job: self._journal.write(document, project), self._on_written)

    def _on_written(self, _result: object) -> None:
        self._failed = False

    def _on_failure(self, _request: Request, error: BaseException) -> None:
        """Said once, and again only after it went well in between."""
        if self._failed:
            return
        self._failed = True
        if isinstance(error, TintypeError):
            text = self.tr(
                "{cause} A crash would lose them: save the project, if need be to another disk."
            )
            self._session.message.emit("warning", text.format(cause=sentence(str(error))), "")
        else:
            self._session.report_error(error)

    def _ask(
        self, work: Callable[[Job], Any], done: Callable[[Any], object] = lambda _result: None
    ) -> None:
        self._lane.submit(Request(work, done, "journal"))

    def _close(self) -> None:
        """A clean end, whatever was decided about the changes: nothing is left."""
        self._timer.stop()
        self._lane.close()
        self._journal.close()
        self._release()

    # -- bringing back -----------------------------------------------------------------------------
    def offer(self) -> None:
        """Look for what earlier runs left, and ask what to do with it. Once per run of the program."""
        self._ask(lambda _job: left_behind(self._folder), self._on_found)

    def _on_found(self, result: tuple[list[Leftover], list[str]]) -> None:
        self._offered, sentences = result
        for told in sentences:
            self._session.message.emit("warning", sentence(told), "")
        if self._offered:
            dialog = RecoveryDialog(self._offered, self._shell.widget)
            dialog.recoverWanted.connect(self._recover)
            dialog.discardWanted.connect(self._discard)
            dialog.finished.connect(lambda _result: self._release())
            dialog.open()

    def _recover(self, chosen: list[Leftover]) -> None:
        """Each into a window: this one if nothing of its own would go away, else new ones."""
        free = not self._session.opening
        for leftover in chosen:
            self._offered.remove(leftover)
            if free and self._gives_way_to(leftover):
                self.recover(leftover)
                free = False
            else:
                window = self._shell.windows.open(self._shell)
                other = window.widget.findChild(Recovery)
                assert isinstance(other, Recovery)
                other.recover(leftover)

    def _gives_way_to(self, leftover: Leftover) -> bool:
        """The window is empty, or shows the same photo or project, unchanged."""
        session = self._session
        if session.photo is None:
            return True
        same = session.photo.sha256 == leftover.photo.sha256
        return same and session.project_path == leftover.project and not session.dirty

    def recover(self, leftover: Leftover) -> None:
        """Open it in this window, which goes on with its journal."""
        self._opening = leftover
        work = partial(_open_or_leave, leftover)
        self._session.recover(work, leftover.photo.name, leftover.project)

    def _on_recovered(self, _document: Document) -> None:
        leftover, self._opening = self._opening, None
        if leftover is not None:
            self._ask(lambda _job: self._journal.take(leftover))
            text = self.tr("Recovered the unsaved changes to {name}; save them to keep them.")
            self._session.message.emit("info", text.format(name=leftover.photo.name), "")

    def _discard(self, chosen: list[Leftover]) -> None:
        self._offered = [one for one in self._offered if one not in chosen]
        self._ask(lambda _job: [leftover.discard() for leftover in chosen])

    def _release(self) -> None:
        for leftover in self._offered:
            leftover.release()
        self._offered = []


def _delay_ms() -> int:
    """What the person chose, within what is promised."""
    chosen: int = stored(AUTOSAVE, 0)
    return min(10, chosen) * 1000 if chosen > 0 else DELAY_MS


def _open_or_leave(leftover: Leftover, job: Job) -> Document:
    """On a fault it stays for the next start."""
    try:
        return leftover.open(job)
    except BaseException:
        leftover.release()
        raise


def install(shell: Shell) -> None:
    Recovery(shell)
