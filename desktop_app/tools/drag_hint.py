"""Moving hints with the pointer: one undo step, live colour on the way."""

from __future__ import annotations

import math
from dataclasses import replace

from core.document.document import Document
from core.hints.hint import Hint
from desktop_app.hint_editing import move_label
from desktop_app.hit import hit_test, moved_together
from desktop_app.session import Session
from desktop_app.tools.tool import Host, Pointer

THRESHOLD = 3.0
"""View pixels the pointer must travel before a click becomes a drag."""


class HintDrag:
    """From a press on a selected hint to the release: all selected ones go along. A press without a drag
    selects the one alone."""

    def __init__(self, session: Session, hint: Hint, start: Pointer) -> None:
        self._session = session
        self._hint = hint
        self._hints = session.chosen_hints
        self._start = start
        self.moving = False

    def move(self, pointer: Pointer) -> None:
        if not self.moving and math.dist(pointer.view, self._start.view) < THRESHOLD:
            return
        self.moving = True
        self._session.draft(self._shifted(pointer))

    def release(self, pointer: Pointer) -> None:
        if self.moving:
            self._session.edit(self._shifted(pointer), move_label(self._hints))
        elif len(self._hints) > 1:
            self._session.select(self._hint.id)

    def cancel(self) -> None:
        self._session.drop_draft()

    def _shifted(self, pointer: Pointer) -> Document:
        """The document with the hints as they are now, elsewhere: a colour may have arrived since."""
        document = self._session.committed
        assert document is not None
        size = (document.photo.width, document.photo.height)
        dx, dy = pointer.x - self._start.x, pointer.y - self._start.y
        places = {hint.id: hint.points for hint in moved_together(self._hints, dx, dy, size)}
        for hint in document.hints:
            if hint.id in places:
                document = document.replace_hint(replace(hint, points=places[hint.id]))
        return document


def press_hint(
    session: Session, host: Host, pointer: Pointer, bodies: bool = False
) -> tuple[bool, HintDrag | None]:
    """What a press does to the selection: whether it was the hints' own, and the drag that it begins.

    With Ctrl or Shift a hint joins the selected ones or leaves them, and a press beside it does nothing.
    """
    found = hit_test(session.hints, *pointer.xy, host.dot_radius(), bodies=bodies)
    if found is None:
        return False, None
    if pointer.adds:
        session.toggle_selected(found.hint.id)
        return True, None
    if found.hint.id in session.chosen:
        session.select_hints(session.chosen, found.hint.id)
    else:
        session.select(found.hint.id)
    return True, HintDrag(session, found.hint, pointer) if found.on_dot else None
