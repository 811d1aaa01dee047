"""Guidance: the picture as hints, the best places one after the other, skin that was left grey."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QPoint, QTimer

from core.document.document import Document
from core.errors import TintypeError
from core.hints.hint import Hint
from core.job import Job
from desktop_app.jobs import Lane, Request
from desktop_app.panels.best_places import BestPlaces
from desktop_app.sentences import sentence
from desktop_app.window.shell import Shell

SKIN_MS = 700
"""The photo is looked through for grey skin when its first colours have rested this long."""


class Guidance(QObject):
    """Asks the backend on lanes of its own; every change is one undo step."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.widget)
        self._shell, self._session = shell, shell.session
        self._looked: tuple[Any, str] | None = None
        self._explaining = Lane("explain", parent=self)
        self._skin = Lane("skin", parent=self)
        self._explaining.answered.connect(lambda r, hints: self._on_hints(r.about, hints))
        self._explaining.progressed.connect(lambda _r, share, words: self._busy(share, words))
        self._explaining.cancelled.connect(lambda _r: self._busy(-1.0))
        self._explaining.failed.connect(self._on_failure)
        self._skin.answered.connect(lambda r, found: self._on_skin(*r.about, found))
        self._skin.failed.connect(self._on_skin_failure)
        self._wait = QTimer(self, singleShot=True, interval=SKIN_MS)
        self._wait.timeout.connect(self._look_once)
        session = self._session
        shell.status.cancelled.connect(self._explaining.cancel)
        session.closing.connect(self._close)
        session.photoChanged.connect(self._on_photo)
        session.fieldChanged.connect(self._on_field)

    # -- explain as hints --------------------------------------------------------------------------
    def explain(self) -> None:
        """Put the automatic colours onto the photo as hints, beside those that are there."""
        document = self._session.committed
        if document is None:
            return
        self._busy(0.0, self.tr("Turning the colours into hints"))
        backend = self._session.backend

        def work(job: Job) -> tuple[Hint, ...]:
            return backend.explain(document, job)

        self._explaining.replace([Request(work, document, "explain")])

    def _on_hints(self, document: Document, found: tuple[Hint, ...]) -> None:
        self._busy(-1.0)
        session = self._session
        if document is not session.committed:
            if document.photo is session.photo:
                self.explain()
            return
        if not found:
            text = self.tr("There is no place left for another hint; yours decide everywhere.")
            session.message.emit("info", text, "")
            return
        fuller = document
        for hint in found:
            fuller = fuller.add_hint(replace(hint, note=sentence(hint.note)))
        session.edit(fuller, self.tr("Explain as hints"))
        text = self.tr("{count} hints were placed; the picture stays nearly as it was.")
        if len(found) == 1:
            text = self.tr("One hint was placed; the picture stays nearly as it was.")
        session.message.emit("info", text.format(count=len(found)), "")

    def _on_failure(self, _request: Request, error: BaseException) -> None:
        self._busy(-1.0)
        self._session.report_error(error)

    def _busy(self, share: float, words: str = "") -> None:
        self._session.busyChanged.emit(share, words)

    # -- the best places ---------------------------------------------------------------------------
    def choose_here(self) -> None:
        """Place a colour hint at the best place that is marked and offer colours there."""
        session, canvas = self._session, self._shell.canvas
        if session.uncertainty is None:
            return
        x, y = session.uncertainty.best
        if session.place_point("color", x, y) is not None:
            left, top = canvas.view.to_view(x, y)
            spot = canvas.mapToGlobal(QPoint(round(left), round(top)))
            canvas.setFocus()
            canvas.suggestionsWanted.emit(x, y, spot)

    # -- grey skin ---------------------------------------------------------------------------------
    def find_grey_skin(self, asked: bool = True) -> None:
        """Look for skin that was left grey. asked: the person wants to hear of it if there is none."""
        document, backend = self._session.committed, self._session.backend
        if document is None:
            return

        def work(job: Job) -> Any:
            return backend.grey_skin(document, job)

        self._skin.replace([Request(work, (document, asked), "skin")])

    def _on_photo(self, _photo: Any) -> None:
        self._looked = None
        self._wait.stop()
        self._explaining.cancel()
        self._skin.cancel()

    def _on_field(self, field: Any) -> None:
        if field is not None and self._looked != self._now():
            self._wait.start()

    def _look_once(self) -> None:
        """Once per photo and model: a person who leaves the skin as it is need not hear of it again."""
        self._looked = self._now()
        self.find_grey_skin(asked=False)

    def _now(self) -> tuple[Any, str]:
        return self._session.photo, self._session.look.model

    def _on_skin(self, document: Document, asked: bool, found: tuple[Any, ...]) -> None:
        if document is not self._session.committed:
            if document.photo is self._session.photo:
                self.find_grey_skin(asked)
        elif found:
            words = self.tr("A face may have been left grey.")
            if len(found) > 1:
                words = self.tr("{count} faces may have been left grey.").format(count=len(found))
            self._shell.messages.show_message(
                "warning", words, "", (self.tr("Give it skin colour"), lambda: self._colour(found))
            )
        elif asked:
            text = self.tr("No face was found that was left grey.")
            self._session.message.emit("info", text, "")

    def _colour(self, found: tuple[Any, ...]) -> None:
        """A colour hint on every face, as one step; the first of them is selected, to be recoloured."""
        session, document = self._session, self._session.committed
        if document is None:
            return
        for face in found:
            hint = Hint("color", ((face.x, face.y),), session.point_radius, face.ab)
            note = self.tr("skin, left grey")
            document = document.add_hint(replace(hint, note=note, spread=0.0, reach=face.reach))
        session.edit(document, self.tr("Give skin its colour"))
        session.select(document.hints[-len(found)].id)
        self._shell.canvas.setFocus()

    def _on_skin_failure(self, request: Request, error: BaseException) -> None:
        # Nobody asked: a model that cannot be read is told by the colouring itself.
        if request.about[1] or not isinstance(error, TintypeError):
            self._session.report_error(error)

    def _close(self) -> None:
        self._wait.stop()
        self._explaining.close()
        self._skin.close()


def install(shell: Shell) -> None:
    guidance = Guidance(shell)
    bar = BestPlaces(shell.session, guidance.choose_here, shell.canvas)
    tr, add = guidance.tr, shell.menus.add
    for text, run, keys in (
        (tr("&Next Best Place"), lambda: bar.step(1), (".",)),
        (tr("&Previous Best Place"), lambda: bar.step(-1), (",",)),
    ):
        add("photo", text, run, keys, photo=True, group="guidance")
    add("photo", tr("Find Faces Left &Grey"), guidance.find_grey_skin, photo=True, group="guidance")
    add("photo", tr("&Explain as Hints"), guidance.explain, photo=True, group="guidance")
    duplicate = shell.panel.hints.duplicate
    double = add("edit", tr("Dupl&icate Hint"), duplicate, ("Ctrl+D",), group="selection")
    double.setEnabled(False)
    shell.session.selectionChanged.connect(lambda found: double.setEnabled(found is not None))
