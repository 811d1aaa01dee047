"""Editing of hints, and which of them are selected. No lanes, no files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QT_TR_NOOP, QObject, Signal

from core.document.document import Document
from core.hints.hint import Hint
from desktop_app.editing import Editing
from desktop_app.hit import moved_together


class HintEditing(Editing):
    """Any number of hints are selected; one of them, the current one, is shown in detail.

    selectionChanged(int | None): other hints are selected, or another of them is the current one; its id.
    """

    selectionChanged = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._selected: int | None = None
        self._chosen: frozenset[int] = frozenset()

    def add_hint(
        self,
        hint: Hint,
        label: str = QT_TR_NOOP("Add hint"),
        select: bool = True,
        group: str | None = None,
    ) -> int:
        """Append the hint; its id is given by the document and returned. Needs an open document."""
        (fresh,) = self.add_hints((hint,), label, select, group)
        return fresh

    def add_hints(
        self, hints: Sequence[Hint], label: str, select: bool = True, group: str | None = None
    ) -> tuple[int, ...]:
        """Append hints as one step; their new ids. Needs an open document."""
        document = self.committed
        assert document is not None, "no document is open"
        for hint in hints:
            document = document.add_hint(hint)
        self.edit(document, label, group, live=False)
        fresh = tuple(hint.id for hint in document.hints[-len(hints) :])
        if select:
            self.select_hints(fresh)
        return fresh

    def update_hint(
        self, hint: Hint, label: str = QT_TR_NOOP("Change hint"), group: str | None = None
    ) -> None:
        """Swap the hint of the same id."""
        self.update_hints((hint,), label, group)

    def update_hints(self, hints: Iterable[Hint], label: str, group: str | None = None) -> None:
        """Swap the hints of the same ids, as one step."""
        document = self.committed
        if document is not None:
            for hint in hints:
                document = document.replace_hint(hint)
            self.edit(document, label, group)

    def move_chosen(self, dx: float, dy: float, group: str | None = None) -> None:
        """Shift the selected hints together by photo pixels, no further than the photo goes."""
        photo, hints = self.photo, self.chosen_hints
        if photo is not None and hints:
            shifted = moved_together(hints, dx, dy, (photo.width, photo.height))
            self.update_hints(shifted, move_label(hints), group)

    def remove_hint(self, hint_id: int) -> None:
        self.remove_hints((hint_id,))

    def remove_hints(self, hint_ids: Iterable[int]) -> None:
        """Remove hints as one step."""
        document, gone = self.committed, frozenset(hint_ids)
        if document is not None:
            label = QT_TR_NOOP("Remove hint") if len(gone) == 1 else QT_TR_NOOP("Remove hints")
            left = tuple(hint for hint in document.hints if hint.id not in gone)
            self.edit(document.with_hints(left), label)

    def clear_hints(self) -> None:
        if self.committed is not None:
            self.edit(self.committed.with_hints(()), QT_TR_NOOP("Remove all hints"))

    # -- selection ---------------------------------------------------------------------------------
    @property
    def selected(self) -> int | None:
        """Id of the current hint among the selected ones."""
        return self._selected

    @property
    def selected_hint(self) -> Hint | None:
        return next((h for h in self.hints if h.id == self._selected), None)

    @property
    def chosen(self) -> frozenset[int]:
        """Ids of all selected hints."""
        return self._chosen

    @property
    def chosen_hints(self) -> tuple[Hint, ...]:
        """All selected hints, in the document's order."""
        return tuple(hint for hint in self.hints if hint.id in self._chosen)

    def select(self, hint_id: int | None) -> None:
        """Select this hint alone, or none."""
        self.select_hints(() if hint_id is None else (hint_id,))

    def select_hints(self, hint_ids: Iterable[int], current: int | None = None) -> None:
        """Select these hints; current is one of them, by default the last."""
        ids = tuple(hint_ids)
        if current not in ids:
            current = ids[-1] if ids else None
        if (current, frozenset(ids)) != (self._selected, self._chosen):
            self._selected, self._chosen = current, frozenset(ids)
            self.selectionChanged.emit(current)

    def toggle_selected(self, hint_id: int) -> None:
        """Add a hint to the selected ones, or take it away from them."""
        rest = tuple(hint.id for hint in self.chosen_hints if hint.id != hint_id)
        if hint_id in self._chosen:
            self.select_hints(rest, self._selected)
        else:
            self.select_hints((*rest, hint_id))

    # -- inside ------------------------------------------------------------------------------------
    def _begin(self, document: Document, saved: bool = True, origin: str = "") -> None:
        super()._begin(document, saved, origin)
        self.select(None)

    def _after_edit(self, live: bool = False) -> None:
        left = self.chosen_hints
        if len(left) < len(self._chosen):
            self.select_hints((hint.id for hint in left), self._selected)
        super()._after_edit(live)


def move_label(hints: Sequence[Hint]) -> str:
    return QT_TR_NOOP("Move hint") if len(hints) == 1 else QT_TR_NOOP("Move hints")
