"""A hint under the pointer, or whose row has the keyboard's focus, shows how far it reaches."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer

from core.document.document import Document
from core.hints.hint import Hint
from core.job import Job
from desktop_app.canvas.reach_overlay import ReachOverlay, Veil, reach_image
from desktop_app.hit import hit_test
from desktop_app.jobs import Lane, Request
from desktop_app.session import Session
from desktop_app.window.shell import Shell

HOVER_MS = 250
"""How long the pointer rests on a hint before its reach is shown: passing over one shows nothing."""
_KEPT = 24

Key = tuple[object, ...]


@dataclass(frozen=True, eq=False)
class _Answer:
    """reach: (h, w) 0..1 of the whole photo, coarse."""

    reach: Any
    coarse: Veil
    fine: Veil


class ReachHover(QObject):
    """Asks on a lane of its own and keeps the last answers."""

    def __init__(self, session: Session, overlay: ReachOverlay, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._overlay = session, overlay
        self._kept: OrderedDict[Key, Any] = OrderedDict()
        self._pointed: int | None = None
        self._rest = QTimer(self, singleShot=True, interval=HOVER_MS)
        self._rest.timeout.connect(self._show)
        self._lane = Lane("reach", parent=self)
        self._lane.answered.connect(self._on_answer)
        overlay.partWanted.connect(self._show)
        self._lane.failed.connect(lambda _request, error: session.report_error(error))
        session.closing.connect(self._close)
        session.documentChanged.connect(lambda _document: self._on_edit())
        session.photoChanged.connect(lambda _photo: self._kept.clear())

    def point_at(self, hint_id: int | None) -> None:
        """The pointer, or the keyboard's focus, is on this hint, or on none."""
        if hint_id == self._pointed:
            return
        self._pointed = hint_id
        if hint_id is None:
            self._rest.stop()
            self._lane.cancel()
            self._overlay.clear()
        elif self._overlay.hint is not None:
            self._show()
        else:
            self._rest.start()

    def _show(self) -> None:
        document, hint = self._session.committed, self._hint()
        field, prepared = self._session.field, self._session.prepared
        # Before the photo is prepared there is nothing to ask, while a hand draws it must see the photo.
        if document is None or hint is None or field is None or self._session.drawing:
            self._overlay.clear()
            return
        key, backend = _key(document, hint), self._session.backend
        known, (level, box) = self._kept.get(key), self._overlay.in_view(prepared)

        def work(job: Job) -> _Answer:
            reach = backend.reach(document, hint, job) if known is None else known
            job.check()
            part = backend.reach_part(reach, field, prepared, level, box)
            size, step = (0, 0, document.photo.width, document.photo.height), 2**level
            place = (box[0] * step, box[1] * step, box[2] * step, box[3] * step)
            return _Answer(reach, Veil(reach_image(reach), size), Veil(reach_image(part), place))

        self._lane.replace([Request(work, key, "reach")])

    def _on_answer(self, request: Request, answer: _Answer) -> None:
        document, hint = self._session.committed, self._hint()
        if document is None or hint is None or _key(document, hint) != request.about:
            return
        self._kept[request.about] = answer.reach
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self._overlay.show_reach(hint, answer.fine, answer.coarse)

    def _on_edit(self) -> None:
        """Shown anew where it shows: a slider of its spread is being moved, say."""
        if self._overlay.hint is not None:
            self._show()

    def _hint(self) -> Hint | None:
        return next((h for h in self._session.hints if h.id == self._pointed), None)

    def _close(self) -> None:
        self._rest.stop()
        self._lane.close()


def _key(document: Document, hint: Hint) -> Key:
    """What a reach depends on."""
    own = document.look.spread / 100 if hint.spread is None else hint.spread
    return (
        id(document.photo),
        document.look.model,
        hint.points,
        hint.radius,
        hint.reach,
        own,
        hint.strength,
    )


def install(shell: Shell) -> None:
    session, canvas = shell.session, shell.canvas
    hover = ReachHover(session, ReachOverlay(canvas), shell.widget)

    def on_photo(place: tuple[float, float] | None) -> None:
        found = None
        # With a button down the hand is at work: it must see the photo.
        if place is not None and not canvas.toolbox.current.busy:
            found = hit_test(session.hints, *place, canvas.dot_radius())
        hover.point_at(found.hint.id if found is not None else shell.panel.hints.list.pointed)

    canvas.pointed.connect(on_photo)
    shell.panel.hints.pointedAt.connect(hover.point_at)
