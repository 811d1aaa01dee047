"""The document being edited: history and draft. No lanes, no files."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QT_TR_NOOP, QObject, Signal

from core.document.document import Document, same_picture
from core.document.history import History
from core.document.look import Look
from core.hints.hint import Hint
from core.imaging.photo import Photo


class Editing(QObject):
    """Every edit is Document -> Document and one undo step; a draft is shown but not in the history.

    Signals: documentChanged(Document | None), photoChanged(Photo | None), historyChanged(),
    dirtyChanged(bool), and recolourWanted(Document, live) whenever the shown document has other colours.
    """

    documentChanged = Signal(object)
    photoChanged = Signal(object)
    historyChanged = Signal()
    dirtyChanged = Signal(bool)
    recolourWanted = Signal(object, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history: History | None = None
        self._draft: Document | None = None
        self._saved: Document | None = None
        self._dirty = False
        self._groups = itertools.count(1)

    # -- what is open ------------------------------------------------------------------------------
    @property
    def document(self) -> Document | None:
        """The document as shown: the draft while a stroke or drag goes on, else the current one."""
        return self._draft or (self._history.current if self._history else None)

    @property
    def committed(self) -> Document | None:
        """The current document of the history, without the draft."""
        return self._history.current if self._history else None

    @property
    def drawing(self) -> bool:
        """A stroke or a drag goes on: the document shown is a draft."""
        return self._draft is not None

    @property
    def photo(self) -> Photo | None:
        document = self.document
        return document.photo if document else None

    @property
    def hints(self) -> tuple[Hint, ...]:
        document = self.document
        return document.hints if document else ()

    @property
    def look(self) -> Look:
        document = self.document
        return document.look if document else Look()

    @property
    def dirty(self) -> bool:
        return self._dirty

    # -- edits and history -------------------------------------------------------------------------
    def edit(
        self, document: Document, label: str, group: str | None = None, live: bool | None = None
    ) -> None:
        """Make `document` the current one, as one undo step called `label`.

        Edits in a row with the same group (see new_group) are one step. live: colour it coarsely
        now and exactly when the hand rests; by default that is what edits with a group get.
        """
        if self._history is None or same_picture(document, self._history.current):
            self.drop_draft()
            return
        self._draft = None
        self._history.push(document, label, group)
        self._after_edit(live=group is not None if live is None else live)

    def draft(self, document: Document) -> None:
        """Show a document that is still being drawn; it is not in the history. Coloured live."""
        if self._history is not None:
            self._draft = document
            self.documentChanged.emit(document)
            self.recolourWanted.emit(document, True)

    def drop_draft(self) -> None:
        """Back to the current document (Escape during a stroke)."""
        if self._draft is not None:
            self._draft = None
            self._after_edit()

    def new_group(self, name: str) -> str:
        """A fresh group name: one per drag of a slider, a wheel, a hint."""
        return f"{name}-{next(self._groups)}"

    def undo(self) -> None:
        if self._history is not None and self._history.can_undo:
            self._draft = None
            self._history.undo()
            self._after_edit()

    def redo(self) -> None:
        if self._history is not None and self._history.can_redo:
            self._draft = None
            self._history.redo()
            self._after_edit()

    @property
    def history_labels(self) -> tuple[str, ...]:
        """The words for every step, undone ones too; the first says where the document came from, '' if
        it was opened."""
        return self._history.labels if self._history else ()

    @property
    def history_position(self) -> int:
        """Which of them is the current one."""
        return self._history.position if self._history else 0

    def go_to(self, position: int) -> None:
        """Undo or redo up to that step."""
        if self._history is not None and position != self._history.position:
            self._draft = None
            self._history.go_to(position)
            self._after_edit()

    @property
    def undo_label(self) -> str:
        return self._history.undo_label if self._history else ""

    @property
    def redo_label(self) -> str:
        return self._history.redo_label if self._history else ""

    @property
    def can_undo(self) -> bool:
        return self._history is not None and self._history.can_undo

    @property
    def can_redo(self) -> bool:
        return self._history is not None and self._history.can_redo

    def set_look(
        self, look: Look, label: str = QT_TR_NOOP("Change look"), group: str | None = None
    ) -> None:
        if self.document is not None:
            self.edit(self.document.with_look(look), label, group)

    # -- inside ------------------------------------------------------------------------------------
    def _begin(self, document: Document, saved: bool = True, origin: str = "") -> None:
        """Another document, without a past. saved: it counts as saved. origin: where it came from, if it
        was not just opened."""
        self._history = History(document, origin)
        self._draft = None
        self._saved = document if saved else None
        self.photoChanged.emit(document.photo)
        self._tell_history()

    def _mark_saved(self, document: Document) -> None:
        self._saved = document
        self._tell_history()

    def _after_edit(self, live: bool = False) -> None:
        document = self.committed
        assert document is not None
        self._tell_history()
        self.documentChanged.emit(document)
        self.recolourWanted.emit(document, live)

    def _tell_history(self) -> None:
        self.historyChanged.emit()
        now, saved = self.committed, self._saved
        dirty = now is not None and (saved is None or not same_picture(saved, now))
        if dirty != self._dirty:
            self._dirty = dirty
            self.dirtyChanged.emit(dirty)
