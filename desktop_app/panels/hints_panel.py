"""Hints: the list, and the note, strength and switches of the selected one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.hints.hint import Hint
from desktop_app import theme
from desktop_app.panels.hint_list import HINT, HintDelegate, HintListModel
from desktop_app.panels.keys import claims
from desktop_app.panels.section import Section
from desktop_app.panels.shown import hint_luminance, name_of, shown_hex
from desktop_app.panels.slider import SliderRow
from desktop_app.session import Session

_LIST_KEYS = (
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Space,
    Qt.Key.Key_F2,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
)


class _HintView(QListView):
    """removeWanted(), toggleWanted(), noteWanted(): keys that act on the selected row."""

    removeWanted = Signal()
    toggleWanted = Signal()
    noteWanted = Signal()

    def event(self, event: QEvent) -> bool:
        if claims(event, _LIST_KEYS):
            return True
        return super().event(event)

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
    """The rows follow the document, the selected row is the session's selected hint."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Hints"))
        self._session = session
        self._noted: int | None = None
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
        self.body.addWidget(self._make_editor())

        self.list.selectionModel().selectionChanged.connect(self._on_row_selected)
        self.list.doubleClicked.connect(lambda _index: self._edit_note())
        self.list.removeWanted.connect(self._remove)
        self.list.toggleWanted.connect(self._toggle)
        self.list.noteWanted.connect(self._edit_note)
        session.documentChanged.connect(lambda _document: self._show())
        session.selectionChanged.connect(self._on_selection)
        session.fieldChanged.connect(self._on_field)
        self._show()

    def _make_editor(self) -> QWidget:
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("Note: how do you know?"))
        self.note.setAccessibleName(self.tr("Note of the selected hint"))
        self.note.setMaxLength(500)
        self.note.editingFinished.connect(self._take_note)
        self.shown = _icon_button("eye", self.tr("Use this hint"))
        self.shown.setCheckable(True)
        self.shown.setProperty("role", "plain")
        self.shown.clicked.connect(self._toggle)
        self.remove = _icon_button("trash-2", self.tr("Remove this hint"))
        self.remove.clicked.connect(self._remove)
        self.strength = SliderRow(self.tr("Strength"), 0, 100, 100, self._session.new_group, "%")
        self.strength.slider.setAccessibleName(self.tr("Strength of the selected hint"))
        self.strength.changed.connect(
            lambda value, group: self._change(
                self.tr("Change strength"), group, strength=value / 100
            )
        )
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.note, 1)
        line.addWidget(self.shown)
        line.addWidget(self.remove)
        self.editor = QWidget()
        box = QVBoxLayout(self.editor)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addLayout(line)
        box.addWidget(self.strength)
        return self.editor

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
        self._take_note()
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
        self._show_editor()

    def _show_editor(self) -> None:
        hint = self._session.selected_hint
        self.editor.setVisible(hint is not None)
        if hint is None:
            self._noted = None
            return
        if not (self.note.isModified() and self._noted == hint.id):
            self._noted = hint.id
            self.note.setText(hint.note)
            self.note.setCursorPosition(0)
            self.note.setModified(False)
        self.strength.show_value(hint.strength * 100)
        self.shown.setChecked(hint.enabled)
        self.shown.setIcon(theme.icon("eye" if hint.enabled else "eye-off"))

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

    def _change(self, label: str, group: str | None = None, **values: Any) -> None:
        hint = self._session.selected_hint
        if hint is not None:
            self._session.update_hint(replace(hint, **values), label, group)

    def _take_note(self) -> None:
        """Keep what was typed with the hint it was typed for, which may be selected no more."""
        hint = next((h for h in self._session.hints if h.id == self._noted), None)
        if hint is not None and self.note.isModified():
            self.note.setModified(False)
            noted = replace(hint, note=self.note.text().strip())
            self._session.update_hint(noted, self.tr("Change note"))

    def _toggle(self) -> None:
        hint = self._session.selected_hint
        if hint is not None:
            label = self.tr("Switch hint off") if hint.enabled else self.tr("Switch hint on")
            self._change(label, enabled=not hint.enabled)

    def _remove(self) -> None:
        """Remove the selected hint and select its neighbour, so that Delete can go on."""
        row = self._model.row_of(self._session.selected)
        if row < 0:
            return
        others = [hint.id for hint in self._session.hints if hint.id != self._session.selected]
        self._session.remove_hint(self._session.hints[row].id)
        self._session.select(others[min(row, len(others) - 1)] if others else None)

    def _edit_note(self) -> None:
        if self._session.selected_hint is not None:
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)
            self.note.selectAll()


def _icon_button(name: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(theme.icon(name))
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
