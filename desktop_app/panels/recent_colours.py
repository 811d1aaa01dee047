"""The colours that hints got lately, kept over the program's end with the names they had."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.panels.shown import AB, english_name, give_name, hint_luminance, shown_hex
from desktop_app.session import Session
from desktop_app.settings import keep, stored

COUNT = 9
_KEY = "colours/recent"
_ALIKE = 2.5
"""ab units within which a colour takes the place of an older one; the lightness is the photo's."""


@dataclass(frozen=True)
class RecentColour:
    """A colour as a hint had it: L* of the place, ab, and its English name there."""

    luminance: float
    a: float
    b: float
    name: str

    @property
    def ab(self) -> AB:
        return self.a, self.b

    @property
    def hex(self) -> str:
        return shown_hex(self.luminance, self.ab)

    def is_like(self, other: RecentColour) -> bool:
        """A person would see no difference."""
        return self.hex == other.hex or math.dist(self.ab, other.ab) <= _ALIKE


class RecentColours(QObject):
    """changed() when `colours` did.

    A colour belongs to them once its hint is left with it: not while the hint is selected, when it may pass
    through many, and not where one step brings several colours at once, which nobody chose one by one.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.colours = _read()
        self._seen: dict[int, AB] = {}
        self._given: dict[int, RecentColour] = {}
        # A fresh hint is selected only after the document has it.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._take_left)
        session.documentChanged.connect(lambda _document: self._on_document())
        session.selectionChanged.connect(lambda _id: self._later.start())
        session.photoChanged.connect(lambda _photo: self._on_photo())
        session.closing.connect(self._take_all)

    def _on_document(self) -> None:
        session = self._session
        if session.drawing:
            return
        now = {hint.id: hint.ab for hint in session.hints if hint.ab is not None}
        fresh = {
            hint.id: RecentColour(lightness, *hint.ab, english_name(lightness, hint.ab))
            for hint in session.hints
            if hint.ab is not None and self._seen.get(hint.id) != hint.ab
            for lightness in (hint_luminance(session, hint),)
        }
        self._seen = now
        if len({colour.ab for colour in fresh.values()}) == 1:
            self._given.update(fresh)
        self._given = {hint: colour for hint, colour in self._given.items() if hint in now}
        self._later.start()

    def _on_photo(self) -> None:
        """What a project brings along was used another time."""
        self._take_all()
        self._seen = {hint.id: hint.ab for hint in self._session.hints if hint.ab is not None}

    def _take_left(self) -> None:
        self._take([hint for hint in self._given if hint not in self._session.chosen])

    def _take_all(self) -> None:
        self._take(list(self._given))

    def _take(self, hints: list[int]) -> None:
        if not hints:
            return
        # Another window may have added some.
        colours = _read()
        for hint in hints:
            fresh = self._given.pop(hint)
            colours = [fresh, *(old for old in colours if not old.is_like(fresh))]
        self.colours = colours[:COUNT]
        keep({_KEY: json.dumps([asdict(colour) for colour in self.colours])})
        self.changed.emit()


def _read() -> list[RecentColour]:
    """As the settings have them; none where they make no sense."""
    try:
        found = [
            RecentColour(
                *(float(entry[key]) for key in ("luminance", "a", "b")), str(entry["name"])
            )
            for entry in json.loads(stored(_KEY, "[]"))
        ]
    except (KeyError, TypeError, ValueError):
        return []
    for colour in found:
        give_name(colour.luminance, colour.ab, colour.name)
    return found[:COUNT]
