"""The canvas without a mouse: arrows move the selected hints or the photo, Enter places a hint."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent

from core.hints.hint import Kind
from desktop_app import tool_names
from desktop_app.arrows import ARROWS
from desktop_app.canvas.view_transform import ViewTransform
from desktop_app.session import Session

NUDGE = 1.0
FAR_NUDGE = 10.0
PAN = 48.0
"""View pixels per press; FAR_NUDGE and twice PAN with Shift."""

_KINDS: dict[str, Kind] = {
    tool_names.POINT: "color",
    tool_names.KEEP: "keep",
    tool_names.NEUTRAL: "neutral",
}


class Keyboard:
    """Turns a key into a new view, an edit of the session, or a place to offer suggestions at."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._nudges: tuple[int, str] | None = None
        session.selectionChanged.connect(lambda _hint: self._rest())

    def arrow(self, event: QKeyEvent, view: ViewTransform) -> ViewTransform | None:
        """The view after an arrow key; None if it is not one. Nudges in a row are one undo step."""
        direction = ARROWS.get(Qt.Key(event.key()))
        if direction is None or self._session.photo is None:
            return None
        far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        hint = self._session.selected_hint
        if hint is None:
            step = -PAN * (2 if far else 1)
            return view.panned(direction[0] * step, direction[1] * step)
        if self._nudges is None or self._nudges[0] != hint.id:
            self._nudges = (hint.id, self._session.new_group("nudge"))
        by = view.photo_length(FAR_NUDGE if far else NUDGE)
        self._session.move_chosen(direction[0] * by, direction[1] * by, self._nudges[1])
        return view

    def enter(self, view: ViewTransform, visible: QRect) -> tuple[float, float, QPoint] | None:
        """Place a hint of the tool's kind where the map says, else in the middle of the view.

        Returns photo x, y and the view position if suggestions are to be offered there.
        """
        best = self._session.uncertainty
        # Where the map says, a colour is what is asked for, whatever is in hand.
        kind = _KINDS.get(self._session.tool) or (None if best is None else "color")
        if kind is None:
            return None
        middle = view.to_photo(visible.center().x() + 0.5, visible.center().y() + 0.5)
        x, y = best.best if best is not None else middle
        if self._session.place_point(kind, x, y) is None or kind != "color":
            return None
        spot = view.to_view(x, y)
        return x, y, QPoint(round(spot[0]), round(spot[1]))

    def _rest(self) -> None:
        self._nudges = None
