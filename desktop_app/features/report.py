"""File > Evidence Report."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt

from core.job import Job
from desktop_app.i18n import tr
from desktop_app.jobs import Lane, Request
from desktop_app.window.shell import Shell


class ReportFeature(QObject):
    """Writes reports beside the window's thread."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.widget)
        self._shell, self._session, self._window = shell, shell.session, shell.widget
        self._lane = Lane("report", parent=self)
        self._lane.answered.connect(lambda request, _result: self._on_saved(request.about))
        self._lane.failed.connect(lambda _request, error: self._session.report_error(error))
        self._session.closing.connect(self._lane.close)
        # A second file of the same photo asks for nothing twice.
        self._said: tuple[str, str] = ("", "")
        self._session.photoChanged.connect(lambda _photo: self._say())
        shell.menus.add("file", tr("E&vidence Report…"), self.ask, photo=True, group="export")

    def ask(self) -> None:
        from desktop_app.dialogs.report import ReportDialog

        document = self._session.committed
        if document is None:
            return
        dialog = ReportDialog(document.photo, len(document.hints), self._window, *self._said)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(self.save)
        dialog.wanted.connect(lambda _path, title, remarks: self._say(title, remarks))
        dialog.open()

    def save(self, path: Path, title: str, remarks: str) -> None:
        """The report of the document as it is now; the message bar says when it is there."""
        document, backend = self._session.committed, self._session.backend
        if document is None:
            return
        if document.photo.path is not None and path.absolute() == document.photo.path.absolute():
            text = tr("{name} is the original photo; choose another name.")
            self._session.message.emit("error", text.format(name=path.name), "")
            return

        shelf = self._shell.panel.colour.shelf
        names = {h.id: shelf.name_of(h.ab) for h in document.hints if h.ab is not None}

        def work(job: Job) -> None:
            from desktop_app.dialogs.evidence import gather
            from desktop_app.dialogs.evidence_page import save_html, save_pdf

            card = backend.card(document.look.model)
            evidence = gather(document, card, backend.engine, (title, remarks), job, names)
            write = save_pdf if path.suffix.lower() == ".pdf" else save_html
            write(evidence, path)

        self._lane.submit(Request(work, path))

    def _say(self, title: str = "", remarks: str = "") -> None:
        self._said = (title, remarks)

    def _on_saved(self, path: Path) -> None:
        self._session.message.emit("info", tr("Saved {name}.").format(name=path.name), "")


def install(shell: Shell) -> None:
    ReportFeature(shell)
