"""Hints: the list, and the editor of the selected one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QListView, QWidget

from core.hints.hint import Hint
from desktop_app.hit import moved_together
from desktop_app.panels.hint_editor import HintEditor
from desktop_app.panels.hint_list import HINT, HintDelegate, HintListModel
from desktop_app.panels.keys import claims
from desktop_app.panels.section import Section
from desktop_app.panels.shelf import Shelf
from desktop_app.panels.shown import hint_luminance, name_of, shown_hex
from desktop_app.session import Session

_ASIDE = 0.02
"""Share of the photo's long side by which a copy lies to the right and below."""

_KEY_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)

_LIST_KEYS = (
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Space,
    Qt.Key.Key_F2,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
)

_LIST_HEIGHT = 92
"""Logical pixels that the list of hints is given at least, once there are enough of them."""


class _HintView(QListView):
    """Any number of rows are selected. removeWanted(), toggleWanted(), noteWanted(): keys that act on
    them; pointedAt(int | None): id of the hint under the pointer, or else of the row reached by keys.
    """

    pointedAt = Signal(object)
    removeWanted = Signal()
    toggleWanted = Signal()
    noteWanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self._by_keys = False
        self._hovered: int | None = None

    @property
    def pointed(self) -> int | None:
        """What pointedAt last told."""
        current = self.currentIndex()
        by_keys = self._by_keys and self.hasFocus() and current.isValid()
        return current.data(HINT).id if self._hovered is None and by_keys else self._hovered

    def event(self, event: QEvent) -> bool:
        if claims(event, _LIST_KEYS):
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The editor takes its room from the list: the row that it is about stays whole in sight."""
        super().resizeEvent(event)
        current = self.currentIndex()
        if current.isValid() and self.selectionModel().isSelected(current):
            self.scrollTo(current)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._hover(index.data(HINT).id if index.isValid() else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keys = False
        super().mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_keys = event.reason() in _KEY_REASONS
        self.pointedAt.emit(self.pointed)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pointedAt.emit(self.pointed)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.pointedAt.emit(self.pointed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keys, self._hovered = True, None
        key = event.key()
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removeWanted.emit()
        elif key == Qt.Key.Key_Space and not event.modifiers():
            self.toggleWanted.emit()
        elif key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.noteWanted.emit()
        else:
            super().keyPressEvent(event)
        self.pointedAt.emit(self.pointed)

    def _hover(self, hint_id: int | None) -> None:
        self._hovered = hint_id
        self.pointedAt.emit(self.pointed)


class HintsPanel(Section):
    """The rows follow the document, the selected rows are the session's selected hints. A colour from the
    shelf keeps its name.

    pointedAt(int | None): id of the hint whose row is under the pointer or has the keyboard's focus.
    """

    pointedAt = Signal(object)

    def __init__(self, session: Session, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Hints"))
        self._session, self._shelf = session, shelf
        self._kept: dict[tuple[int, tuple[tuple[float, float], ...]], str] = {}
        self._kept_of = ""
        self._silent = False
        self.best_click = self.add_link(self.tr("Next best place"))
        self.best_click.clicked.connect(session.show_uncertainty)

        self.list = _HintView()
        self.list.setAccessibleName(self.tr("Hints"))
        self.list.setToolTip("")
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._model = HintListModel(self._name_of, self._colour_of)
        self.list.setModel(self._model)
        self.list.setItemDelegate(HintDelegate(self.list))
        self.empty = QLabel(
            self.tr(
                "No hints yet. Take the point tool (P) and click something whose colour you know."
            )
        )
        self.empty.setProperty("role", "muted")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.empty, 1)
        self.editor = HintEditor(session)
        self.editor.toggleWanted.connect(self.toggle)
        self.editor.duplicateWanted.connect(self.duplicate)
        self.editor.removeWanted.connect(self._remove)
        # A field keeps the window's keys to itself, Ctrl+E for one: whoever has written goes on with the hints.
        self.editor.noteEnded.connect(self.list.setFocus)
        self.body.addWidget(self.editor)

        self.list.selectionModel().selectionChanged.connect(self._on_row_selected)
        self.list.doubleClicked.connect(lambda _index: self.editor.edit_note())
        self.list.removeWanted.connect(self._remove)
        self.list.toggleWanted.connect(self.toggle)
        self.list.noteWanted.connect(self.editor.edit_note)
        self.list.pointedAt.connect(self.pointedAt)
        session.documentChanged.connect(lambda _document: self._show())
        session.selectionChanged.connect(self._on_selection)
        session.fieldChanged.connect(self._on_field)
        shelf.changed.connect(self.list.viewport().update)
        # What a colour is called depends on the place, even where the hints are the same.
        session.photoChanged.connect(lambda _photo: self.list.viewport().update())
        self._show()

    # -- showing ----------------------------------------------------------------------------------
    def _show(self) -> None:
        hints = self._session.hints
        self._model.show_hints(hints, self._session.drawing)
        # Room for what there is, three rows and a little more at most.
        row = self.list.sizeHintForRow(0) if hints else 0
        self.list.setMinimumHeight(min(_LIST_HEIGHT, len(hints) * row + 4))
        self.list.setVisible(bool(hints))
        self.empty.setVisible(not hints)
        self.empty.setEnabled(self._session.document is not None)
        why_not = self._session.why_no_uncertainty
        self.best_click.setEnabled(self._session.document is not None and not why_not)
        self.best_click.setToolTip(why_not or self.tr("Shows where one more hint would help most"))
        self._show_selection()

    def _on_selection(self, _hint_id: int | None) -> None:
        self.editor.take_note()
        self._show_selection()

    def _show_selection(self) -> None:
        selection, rows = self.list.selectionModel(), QItemSelection()
        for hint_id in self._session.chosen:
            index = self._model.index(self._model.row_of(hint_id))
            rows.select(index, index)
        current = self._model.index(self._model.row_of(self._session.selected))
        self._silent = True
        news = {i.row() for i in selection.selectedIndexes()} != {i.row() for i in rows.indexes()}
        if news:
            selection.select(rows, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        # Keys may have gone on to a row without selecting it.
        if current.isValid() and not selection.isSelected(selection.currentIndex()):
            selection.setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
            news = True
        if news and current.isValid():
            self.list.scrollTo(current)
        self._silent = False
        self.editor.show_hint(self._session.selected_hint)

    def _on_field(self, field: object) -> None:
        model = self._session.look.model
        if field is not None and model != self._kept_of:
            self._kept_of = model
            self._kept.clear()
        if not self._session.drawing and any(
            hint.kind == "keep" and self._key(hint) not in self._kept
            for hint in self._session.hints
        ):
            self.list.viewport().update()

    def _name_of(self, hint: Hint) -> str:
        if hint.kind == "neutral":
            return self.tr("Truly grey")
        if hint.ab is None:
            return self.tr("Right as it is")
        return self._shelf.name_of(hint.ab) or name_of(hint_luminance(self._session, hint), hint.ab)

    def _colour_of(self, hint: Hint) -> str:
        luminance = hint_luminance(self._session, hint)
        if hint.ab is not None:
            return shown_hex(luminance, hint.ab)
        if hint.kind == "keep":
            return self._kept_colour(hint, luminance)
        return shown_hex(luminance, (0.0, 0.0))

    def _kept_colour(self, hint: Hint, luminance: float) -> str:
        """The picture's colour where it is kept; asked once per model, whose choice it is."""
        key = self._key(hint)
        if key not in self._kept:
            ab = self._session.colour_at(*hint.anchor)
            if ab is None:
                return shown_hex(luminance, (0.0, 0.0))
            self._kept[key] = shown_hex(luminance, ab)
        return self._kept[key]

    @staticmethod
    def _key(hint: Hint) -> tuple[int, tuple[float, float]]:
        return hint.id, hint.anchor

    # -- hands ------------------------------------------------------------------------------------
    def _on_row_selected(self, _chosen: QItemSelection, _left: QItemSelection) -> None:
        if self._silent:
            return
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        hints, current = self._session.hints, self.list.currentIndex()
        self._session.select_hints(
            [hints[row].id for row in rows], current.data(HINT).id if current.isValid() else None
        )

    def toggle(self) -> None:
        """If one of the selected hints is on, all go off."""
        hints = self._session.chosen_hints
        on = not any(hint.enabled for hint in hints)
        if len(hints) == 1:
            label = self.tr("Switch hint on") if on else self.tr("Switch hint off")
        else:
            label = self.tr("Switch hints on") if on else self.tr("Switch hints off")
        self.editor.change(label, enabled=on)

    def duplicate(self) -> None:
        """Put copies of the selected hints a little beside them and select the copies."""
        session, hints, photo = self._session, self._session.chosen_hints, self._session.photo
        if not hints or photo is None:
            return
        size = (photo.width, photo.height)
        aside = max(_ASIDE * max(size), *(2 * hint.radius for hint in hints))
        copies = moved_together(hints, aside, aside, size)
        if copies == hints:
            copies = moved_together(hints, -aside, -aside, size)
        many = len(hints) > 1
        label = self.tr("Duplicate hints") if many else self.tr("Duplicate hint")
        session.add_hints(copies, label)

    def _remove(self) -> None:
        """Remove the selected hints and select the neighbour, so that Delete can go on."""
        hints, gone = self._session.hints, self._session.chosen
        row = next((row for row, hint in enumerate(hints) if hint.id in gone), -1)
        if row < 0:
            return
        left = [hint.id for hint in hints if hint.id not in gone]
        self._session.remove_hints(gone)
        self._session.select(left[min(row, len(left) - 1)] if left else None)
