"""Keeps the shown colour in step with the document: the inference lane and what came out of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from core.document.document import Document
from core.imaging.photo import Photo
from core.job import Job
from desktop_app.backend import Backend
from desktop_app.i18n import tr
from desktop_app.jobs import Lane, Request

SETTLE_MS = 220
"""After the last live request, the exact answer is asked for once the hand has rested this long."""


@dataclass(frozen=True, eq=False)
class _About:
    photo: Photo
    document: Document
    live: bool


class Colouring(QObject):
    """Prepares the photo once and asks for a chroma field per document; drops stale answers.

    A document with new hints is coloured twice: at once from the hints and what the network is known
    to say, then, when the network has been asked about them, exactly. An answer is shown if it is for
    the wanted document, or if it is a live one of the stroke that is still going on; never a live one
    after the exact one. handChanged tells whether a hand is at work: other work had better give way to it.
    preparedChanged and fieldChanged carry the new value or None; by then `changes`
    tells what differs from the field shown before: parts that add up, or None for everything.
    """

    handChanged = Signal(bool)
    preparedChanged = Signal(object)
    fieldChanged = Signal(object)
    deviceChanged = Signal(str, str)
    progressed = Signal(float, str)
    idle = Signal()
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, backend: Backend, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._lane = Lane("inference", parent=self)
        self._lane.answered.connect(self._on_answer)
        self._lane.failed.connect(self._on_failure)
        self._lane.progressed.connect(self._on_progress)
        # Reading the first photo waits for the modules that are being loaded here.
        self._loading = Lane("loading", parent=self, steps_back=False)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._settled)
        self._hand = False
        self._photo: Photo | None = None
        self._wanted: _About | None = None
        self._shown: Document | None = None
        self.prepared: Any = None
        self.field: Any = None
        self.changes: tuple[Any, ...] | None = None
        self._since: Any = None
        self.device: tuple[str, str] = ("", "")

    def warm(self) -> None:
        """Have the modules that a photo will need: loading one of them keeps the interpreter for 30 ms."""
        self._loading.submit(Request(lambda _job: self._backend.warm()))

    def expect(self) -> None:
        """A photo is being read: load the network meanwhile. What fails is told when it is asked for.

        It also keeps the loading, which holds the interpreter, out of the turns that show the photo.
        """
        if self.field is None:
            self._loading.replace([Request(lambda _job: self._backend.load())])

    def open(self, document: Document | None) -> None:
        """Start over with another photo, or none. The field of the old one is gone at once."""
        self._lane.cancel()
        self._follow(False)
        self._photo = document.photo if document else None
        self._wanted = self._shown = None
        self.prepared = self.field = self.changes = self._since = None
        self.preparedChanged.emit(None)
        self.fieldChanged.emit(None)
        self.idle.emit()
        if document is not None:
            self.ask(document)

    def ask(self, document: Document, live: bool = False) -> None:
        """Want the colour of this document. A live one is refined when the hand rests."""
        was_live = self._wanted is not None and self._wanted.live
        self._wanted = _About(document.photo, document, live)
        if self.prepared is None:
            self._lane.replace([self._prepare(document.photo)], cancel_running=False)
            if not live:
                self.progressed.emit(0.0, tr("Preparing the photo"))
            return
        requests = [self._field(self._wanted)]
        if not live and self._has_new_hints(document):
            requests.insert(0, self._field(_About(document.photo, document, live=True)))
        self._lane.replace(requests, cancel_running=not (live and was_live))
        self._follow(live)
        if not live:
            self.progressed.emit(0.0, tr("Colouring"))

    def cancel(self) -> None:
        """Stop colouring; the picture stays as it is until the next edit. A photo that is not on the
        screen yet still gets there, without colours."""
        busy = self._lane.busy or self._settle.isActive()
        if self.prepared is None:
            self._wanted = None
        else:
            self._lane.cancel()
        self._follow(False)
        self.idle.emit()
        if busy:
            self.cancelled.emit()

    def close(self) -> None:
        self._settle.stop()
        self._loading.close()
        self._lane.close()

    def _prepare(self, photo: Photo) -> Request:
        def work(job: Job) -> Any:
            return self._backend.prepare(photo, job)

        return Request(work, photo, "prepare")

    def _field(self, about: _About) -> Request:
        prepared = self.prepared

        def work(job: Job) -> Any:
            field = self._backend.field(about.document, prepared, job, about.live)
            # What changed takes milliseconds: too long for the window's thread.
            shown = self.field
            change = self._backend.change(shown, field) if shown is not None else None
            for level in range(prepared.levels if change is not None else 0):
                # Asked once, a change answers at once for every tile of that level.
                change.within((0, 0, 1, 1), prepared.extent(level))
            return field, shown, change, self._backend.device(about.document.look.model)

        return Request(work, about, "field")

    def _follow(self, hand: bool) -> None:
        """A hand is (no more) at work; so it is until it has rested for SETTLE_MS."""
        if hand:
            self._settle.start()
        else:
            self._settle.stop()
        if hand != self._hand:
            self._hand = hand
            self.handChanged.emit(hand)

    def _settled(self) -> None:
        self._follow(False)
        if self._wanted is not None and self._wanted.live:
            self.ask(self._wanted.document)

    def _on_answer(self, request: Request, result: Any) -> None:
        if request.kind == "prepare":
            if request.about is self._photo and self.prepared is None:
                self.prepared = result
                self.preparedChanged.emit(result)
                if self._wanted is not None:
                    self.ask(self._wanted.document)
            return
        if self._is_stale(request.about):
            return
        field, since, change, device = result
        self._keep_changes(since, change)
        self.field = field
        self._shown = request.about.document
        if device != self.device:
            self.device = device
            self.deviceChanged.emit(*device)
        self.fieldChanged.emit(self.field)
        if request.about is self._wanted:
            self.idle.emit()

    def _keep_changes(self, since: Any, change: Any) -> None:
        """`change` is the one from the field `since`, which was on the screen while the answer was made; by
        now one more may be. Then the way goes back over it: no less than what differs."""
        last = self.changes[-1:] if self.changes is not None else ()
        if change is None or self.field is None:
            self.changes = None
        elif since is self.field:
            self.changes = (change,)
        else:
            self.changes = (*last, change) if last and since is self._since else None
        self._since = since

    def _is_stale(self, about: _About) -> bool:
        wanted = self._wanted
        if wanted is None or about.photo is not self._photo:
            return True
        if about is wanted:
            return False
        return not about.live or not (wanted.live or about.document is wanted.document)

    def _has_new_hints(self, document: Document) -> bool:
        """Whether what is shown lacks hints of the document, or has others: then a first answer is worth
        its few milliseconds. A finished stroke was shown as a draft."""
        shown = self._shown
        if shown is None or shown.look != document.look:
            return False
        return {replace(h, id=0) for h in shown.hints} != {replace(h, id=0) for h in document.hints}

    def _on_failure(self, request: Request, error: BaseException) -> None:
        if request.about is self._photo or request.about is self._wanted:
            self.idle.emit()
            self.failed.emit(error)

    def _on_progress(self, request: Request, share: float, words: str) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        if request.about is self._photo or (request.about is wanted and not wanted.live):
            self.progressed.emit(share, words or tr("Colouring"))
