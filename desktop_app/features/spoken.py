"""What screen readers are told besides names and values: messages, colours that have come, and what is
under the cursor that the arrow keys move over the photo."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from core.hints.hint import Hint
from desktop_app.hit import hit_test
from desktop_app.i18n import tr
from desktop_app.panels.hint_list import kind_words
from desktop_app.panels.shown import DEFAULT_LUMINANCE, hint_luminance, name_of
from desktop_app.window.shell import Shell

REST_MS = 200
"""The cursor rests this long before its place is said: a way of many steps is not read out."""

Point = tuple[float, float]


class Spoken(QObject):
    """Announces; what it says about a place is also the canvas's description."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.widget)
        self._shell, self._session = shell, shell.session
        self._place: Point = (0.0, 0.0)
        self._awaited = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(lambda: self._say_place(self._place))
        shell.canvas.steered.connect(self._on_steered)
        shell.messages.shown.connect(self.say)
        self._session.photoChanged.connect(self._on_photo)
        self._session.fieldChanged.connect(self._on_field)

    def say(self, words: str) -> None:
        """Through the screen reader, if one runs."""
        event = QAccessibleAnnouncementEvent(self._shell.canvas, words)
        QAccessible.updateAccessibility(event)

    def words_at(self, x: float, y: float) -> str:
        """What is at a photo point: the colour, its lightness, and the hint that lies there."""
        session = self._session
        luminance = session.luminance_at(x, y)
        shown = DEFAULT_LUMINANCE if luminance is None else luminance
        ab = session.colour_at(x, y)
        parts = [tr("no colour yet") if ab is None else name_of(shown, ab)]
        parts.append(tr("lightness {value}").format(value=round(shown)))
        found = hit_test(session.hints, x, y, self._shell.canvas.dot_radius(), bodies=True)
        if found is not None:
            parts.append(tr("on the hint {name}").format(name=self._hint_words(found.hint)))
        return ", ".join(parts)

    def _hint_words(self, hint: Hint) -> str:
        kind = kind_words(hint)
        own = name_of(hint_luminance(self._session, hint), hint.ab) if hint.ab is not None else ""
        return hint.note or own or kind

    def _on_steered(self, x: float, y: float) -> None:
        self._place = (x, y)
        self._rest.start()

    def _say_place(self, place: Point) -> None:
        if self._session.photo is not None:
            words = self.words_at(*place)
            self._shell.canvas.setAccessibleDescription(words)
            self.say(words)

    def _on_photo(self, photo: Any) -> None:
        self._rest.stop()
        self._awaited = photo is not None

    def _on_field(self, field: Any) -> None:
        if field is not None and self._awaited:
            self._awaited = False
            self.say(tr("The photo has colours."))


def install(shell: Shell) -> None:
    """Needs the canvas, the messages and the session."""
    Spoken(shell)
