"""History: the list of earlier documents. Undo has no limit; documents are small values."""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.document.document import Document


@dataclass(frozen=True)
class Entry:
    """A document and the words for the edit that led to it; equal groups in a row are one undo step."""

    document: Document
    label: str
    group: object | None = None


class History:
    """Revisions grow without end, also over undo and redo, so that stale answers are always told."""

    def __init__(self, document: Document, origin: str = "") -> None:
        """origin: the words for the first entry."""
        self._entries = [Entry(document, origin)]
        self._position = 0
        self._revision = document.revision

    @property
    def current(self) -> Document:
        return self._entries[self._position].document

    @property
    def labels(self) -> tuple[str, ...]:
        """Labels of all entries, the first document's origin first."""
        return tuple(e.label for e in self._entries)

    @property
    def position(self) -> int:
        return self._position

    @property
    def can_undo(self) -> bool:
        return self._position > 0

    @property
    def can_redo(self) -> bool:
        return self._position + 1 < len(self._entries)

    @property
    def undo_label(self) -> str:
        return self._entries[self._position].label if self.can_undo else ""

    @property
    def redo_label(self) -> str:
        return self._entries[self._position + 1].label if self.can_redo else ""

    def push(self, document: Document, label: str, group: object | None = None) -> Document:
        """Make document the current one; drops what was undone. Returns it with a fresh revision.

        With a group equal to the last entry's, that entry is replaced: a drag is one step.
        """
        document = self._fresh(document)
        del self._entries[self._position + 1 :]
        entry = Entry(document, label, group)
        if group is not None and self._position > 0 and self._entries[-1].group == group:
            self._entries[-1] = entry
        else:
            self._entries.append(entry)
        self._position = len(self._entries) - 1
        return document

    def end_group(self) -> None:
        """Close the open group: the next push is a step of its own."""
        last = self._entries[-1]
        self._entries[-1] = Entry(last.document, last.label)

    def undo(self) -> Document:
        """Step back (stays where it is at the beginning) and return the document with a fresh revision."""
        return self._move(-1 if self.can_undo else 0)

    def redo(self) -> Document:
        return self._move(1 if self.can_redo else 0)

    def go_to(self, position: int) -> Document:
        """Make the entry at that place of `labels` the current one. Raises IndexError outside them."""
        if not 0 <= position < len(self._entries):
            raise IndexError(f"the history has no entry {position}")
        return self._move(position - self._position)

    def _move(self, step: int) -> Document:
        self._position += step
        entry = self._entries[self._position]
        fresh = self._fresh(entry.document)
        self._entries[self._position] = Entry(fresh, entry.label)
        return fresh

    def _fresh(self, document: Document) -> Document:
        self._revision = max(self._revision, document.revision) + 1
        return replace(document, revision=self._revision)
