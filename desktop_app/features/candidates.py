"""Photo > Candidates: eight ways to colour the photo, to pick one of."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from core.document.document import Document
from core.job import Job
from desktop_app.dialogs.candidates import CandidatesDialog
from desktop_app.i18n import tr
from desktop_app.jobs import Lane, Request
from desktop_app.window.shell import Shell


def install(shell: Shell) -> None:
    Candidates(shell)


class Candidates(QObject):
    """Draws the candidates on a lane of its own and shows each as soon as it is there."""

    _found = Signal(object, object)

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.widget)
        self._session, self._window = shell.session, shell.widget
        self._dialog: CandidatesDialog | None = None
        self._asked: Document | None = None
        self._lane = Lane("candidates", parent=self)
        self._lane.failed.connect(self._on_failure)
        self._found.connect(self._on_found, Qt.ConnectionType.QueuedConnection)
        shell.session.closing.connect(self._lane.close)
        shell.menus.add(
            "photo", tr("&Candidates…"), self.show, ("Ctrl+K",), photo=True, group="colouring"
        )

    @property
    def dialog(self) -> CandidatesDialog | None:
        return self._dialog

    def show(self) -> None:
        document = self._session.committed
        if document is None:
            return
        self._dialog = dialog = CandidatesDialog(self._window)
        self._asked = document
        dialog.picked.connect(self._pick)
        dialog.finished.connect(self._on_finished)
        dialog.open()
        engine_of = self._session.backend

        def work(job: Job) -> None:
            from core.rendering.candidates import candidates

            for candidate in candidates(document, engine_of.engine, job=job):
                self._found.emit(document, candidate)

        self._lane.replace([Request(work, document)])

    def _on_found(self, document: Document, candidate: Any) -> None:
        if self._dialog is not None and document is self._asked:
            self._dialog.add(candidate)

    def _pick(self, candidate: Any) -> None:
        now = self._session.committed
        if now is self._asked and now is not None:
            self._session.edit(candidate.document, tr("Use candidate"))

    def _on_finished(self) -> None:
        self._lane.cancel()
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = self._asked = None

    def _on_failure(self, request: Request, error: BaseException) -> None:
        if self._dialog is not None and request.about is self._asked:
            self._dialog.reject()
            self._session.report_error(error)
