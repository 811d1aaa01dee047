"""The document: photo + look + hints, an immutable value. Every edit is document -> document."""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.document.look import Look
from core.hints.hint import Hint
from core.imaging.photo import Photo


@dataclass(frozen=True, eq=False)
class Document:
    """revision grows with every edit; answers computed for an older one are stale."""

    photo: Photo
    look: Look = Look()
    hints: tuple[Hint, ...] = ()
    revision: int = 0

    def with_look(self, look: Look) -> Document:
        return replace(self, look=look, revision=self.revision + 1)

    def with_hints(self, hints: tuple[Hint, ...]) -> Document:
        return replace(self, hints=hints, revision=self.revision + 1)

    def add_hint(self, hint: Hint) -> Document:
        """Append the hint with a fresh id."""
        fresh = max((h.id for h in self.hints), default=0) + 1
        return self.with_hints((*self.hints, replace(hint, id=fresh)))

    def replace_hint(self, hint: Hint) -> Document:
        """Swap the hint of the same id. Raises KeyError if there is none."""
        self.hint(hint.id)
        return self.with_hints(tuple(hint if h.id == hint.id else h for h in self.hints))

    def remove_hint(self, hint_id: int) -> Document:
        """Raises KeyError if there is none."""
        self.hint(hint_id)
        return self.with_hints(tuple(h for h in self.hints if h.id != hint_id))

    def hint(self, hint_id: int) -> Hint:
        for hint in self.hints:
            if hint.id == hint_id:
                return hint
        raise KeyError(hint_id)


def same_picture(one: Document, other: Document) -> bool:
    """True if both render to the same pixels and carry the same hints."""
    return one.photo is other.photo and one.look == other.look and one.hints == other.hints
