"""Hints: the list, and the editor of the selected one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QListView, QWidget

from core.hints.hint import Hint
from desktop_app.panels.hint_editor import HintEditor
from desktop_app.panels.hint_list import HINT, HintDelegate, HintListModel
from desktop_app.panels.keys import claims
from desktop_app.panels.section import Section
from desktop_app.panels.shown import hint_luminance, name_of, shown_hex
from desktop_app.session import Session
from desktop_app.tools.hit import moved

_ASIDE = 0.02
"""Share of the photo's long side by which a copy lies to the right and below."""

_LIST_KEYS = (
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Space,
    Qt.Key.Key_F2,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
)


class _HintView(QListView):
    """removeWanted(), toggleWanted(), noteWanted(): keys that act on the selected row; pointedAt(int |
    None): id of the hint under the pointer."""

    pointedAt = Signal(object)
    removeWanted = Signal()
    toggleWanted = Signal()
    noteWanted = Signal()

    def event(self, event: QEvent) -> bool:
        if claims(event, _LIST_KEYS):
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self.pointedAt.emit(index.data(HINT).id if index.isValid() else None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointedAt.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removeWanted.emit()
        elif key == Qt.Key.Key_Space:
            self.toggleWanted.emit()
        elif key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.noteWanted.emit()
        else:
            super().keyPressEvent(event)


class HintsPanel(Section):
    """The rows follow the document, the selected row is the session's selected hint.

    pointedAt(int | None): id of the hint whose row is under the pointer.
    """

    pointedAt = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Hints"))
        self._session = session
        self._kept: dict[tuple[int, tuple[tuple[float, float], ...]], str] = {}
        self._kept_of = ""
        self.best_click = self.add_link(self.tr("Next best click"))
        self.best_click.clicked.connect(session.show_uncertainty)

        self.list = _HintView()
        self.list.setAccessibleName(self.tr("Hints"))
        self.list.setToolTip("")
        self.list.setMinimumHeight(92)
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
        self.editor.toggleWanted.connect(self._toggle)
        self.editor.duplicateWanted.connect(self.duplicate)
        self.editor.removeWanted.connect(self._remove)
        self.body.addWidget(self.editor)

        self.list.selectionModel().selectionChanged.connect(self._on_row_selected)
        self.list.doubleClicked.connect(lambda _index: self.editor.edit_note())
        self.list.removeWanted.connect(self._remove)
        self.list.toggleWanted.connect(self._toggle)
        self.list.noteWanted.connect(self.editor.edit_note)
        self.list.pointedAt.connect(self.pointedAt)
        session.documentChanged.connect(lambda _document: self._show())
        session.selectionChanged.connect(self._on_selection)
        session.fieldChanged.connect(self._on_field)
        self._show()

    # -- showing ----------------------------------------------------------------------------------
    def _show(self) -> None:
        hints = self._session.hints
        self._model.show_hints(hints)
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
        row = self._model.row_of(self._session.selected)
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        if row < 0:
            self.list.clearSelection()
            self.list.setCurrentIndex(QModelIndex())
        elif self.list.currentIndex().row() != row or not selection.isRowSelected(row):
            self.list.setCurrentIndex(self._model.index(row))
            self.list.scrollTo(self._model.index(row))
        selection.blockSignals(False)
        self.list.viewport().update()
        self.editor.show_hint(self._session.selected_hint)

    def _on_field(self, field: object) -> None:
        model = self._session.look.model
        if field is not None and model != self._kept_of:
            self._kept_of = model
            self._kept.clear()
        if any(
            hint.kind == "keep" and self._key(hint) not in self._kept
            for hint in self._session.hints
        ):
            self.list.viewport().update()

    def _name_of(self, hint: Hint) -> str:
        if hint.kind == "neutral":
            return self.tr("Truly grey")
        if hint.ab is None:
            return self.tr("Right as it is")
        return name_of(hint_luminance(self._session, hint), hint.ab)

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
            ab = self._session.colour_at(*hint.points[0])
            if ab is None:
                return shown_hex(luminance, (0.0, 0.0))
            self._kept[key] = shown_hex(luminance, ab)
        return self._kept[key]

    @staticmethod
    def _key(hint: Hint) -> tuple[int, tuple[tuple[float, float], ...]]:
        return hint.id, hint.points[:1]

    # -- hands ------------------------------------------------------------------------------------
    def _on_row_selected(self, _chosen: QItemSelection, _left: QItemSelection) -> None:
        rows = self.list.selectionModel().selectedIndexes()
        self._session.select(rows[0].data(HINT).id if rows else None)

    def _toggle(self) -> None:
        hint = self._session.selected_hint
        if hint is not None:
            label = self.tr("Switch hint off") if hint.enabled else self.tr("Switch hint on")
            self.editor.change(label, enabled=not hint.enabled)

    def duplicate(self) -> None:
        """Put a copy of the selected hint a little beside it and select the copy."""
        session, hint, photo = self._session, self._session.selected_hint, self._session.photo
        if hint is None or photo is None:
            return
        aside = max(2 * hint.radius, _ASIDE * max(photo.width, photo.height))
        size = (photo.width, photo.height)
        points = moved(hint.points, aside, aside, size)
        if points == hint.points:
            points = moved(hint.points, -aside, -aside, size)
        session.add_hint(replace(hint, points=points), self.tr("Duplicate hint"))

    def _remove(self) -> None:
        """Remove the selected hint and select its neighbour, so that Delete can go on."""
        row = self._model.row_of(self._session.selected)
        if row < 0:
            return
        others = [hint.id for hint in self._session.hints if hint.id != self._session.selected]
        self._session.remove_hint(self._session.hints[row].id)
        self._session.select(others[min(row, len(others) - 1)] if others else None)
