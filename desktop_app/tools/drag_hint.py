"""Moving a hint with the pointer: one undo step, live colour on the way."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QT_TR_NOOP

from core.document.document import Document
from core.hints.hint import Hint
from desktop_app.session import Session
from desktop_app.tools.hit import moved
from desktop_app.tools.tool import Pointer

THRESHOLD = 3.0
"""View pixels the pointer must travel before a click becomes a drag."""


class HintDrag:
    """From a press on a hint to the release."""

    def __init__(self, session: Session, hint: Hint, start: Pointer) -> None:
        self._session = session
        self._hint = hint
        self._start = start
        self.moving = False

    def move(self, pointer: Pointer) -> None:
        if not self.moving and math.dist(pointer.view, self._start.view) < THRESHOLD:
            return
        current = self._current()
        if current is not None:
            self.moving = True
            self._session.draft(self._base().replace_hint(self._shifted(current, pointer)))

    def release(self, pointer: Pointer) -> None:
        current = self._current()
        if self.moving and current is not None:
            shifted = self._shifted(current, pointer)
            self._session.edit(self._base().replace_hint(shifted), QT_TR_NOOP("Move hint"))

    def cancel(self) -> None:
        self._session.drop_draft()

    def _base(self) -> Document:
        document = self._session.committed
        assert document is not None
        return document

    def _current(self) -> Hint | None:
        """The hint as it is now: its colour may have arrived since the press."""
        document = self._session.committed
        hints = document.hints if document else ()
        return next((hint for hint in hints if hint.id == self._hint.id), None)

    def _shifted(self, hint: Hint, pointer: Pointer) -> Hint:
        photo = self._base().photo
        points = moved(
            self._hint.points,
            pointer.x - self._start.x,
            pointer.y - self._start.y,
            (photo.width, photo.height),
        )
        return replace(hint, points=points)
