"""What the selected hints say and how they act: note, switch, strength, spread, reach."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.hints.hint import Hint
from desktop_app import theme
from desktop_app.panels.slider import SliderRow
from desktop_app.session import Session

_SMALLEST_REACH, _LARGEST_REACH = 25, 400
"""Percent of the plain reach."""


class HintEditor(QWidget):
    """Changes the session's selected hints, all alike; shows the current one, and nothing while there is
    none. A note belongs to one hint. Signals: toggleWanted(), duplicateWanted(), removeWanted(),
    noteEnded() with Enter."""

    toggleWanted = Signal()
    duplicateWanted = Signal()
    removeWanted = Signal()
    noteEnded = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._noted: int | None = None
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("Note or source"))
        self.note.setToolTip(self.tr("Note: how do you know?"))
        self.note.setAccessibleName(self.tr("Note of the selected hint"))
        self.note.setMaxLength(500)
        self.note.editingFinished.connect(self.take_note)
        self.note.returnPressed.connect(self.noteEnded)
        self.shown = _icon_button("eye", self.tr("Use the selected hints"), self.toggleWanted.emit)
        self.shown.setCheckable(True)
        self.shown.setProperty("role", "plain")
        self.duplicate = _icon_button(
            "copy", self.tr("Duplicate the selected hints (Ctrl+D)"), self.duplicateWanted.emit
        )
        self.remove = _icon_button(
            "trash-2", self.tr("Remove the selected hints"), self.removeWanted.emit
        )
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        # In a language with long words it must not widen the panel.
        self.count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._make_sliders()
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.note, 1)
        first.addWidget(self.count, 1)
        for button in (self.shown, self.duplicate, self.remove):
            first.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(first)
        box.addWidget(self.strength)
        box.addWidget(self.spread)
        box.addLayout(self._make_links())
        box.addWidget(self.reach)

    def _make_sliders(self) -> None:
        new_group = self._session.new_group
        self.strength = SliderRow(self.tr("Strength"), 0, 100, 100, new_group, "%")
        self.strength.slider.setAccessibleName(self.tr("Strength of the selected hint"))
        self.strength.changed.connect(
            lambda value, group: self.change(
                self.tr("Change strength"), group, strength=value / 100
            )
        )
        self.spread = SliderRow(self.tr("Spread"), 0, 100, 0, new_group, "%")
        self.spread.slider.setAccessibleName(self.tr("Spread of the selected hint"))
        self.spread.setToolTip(self.tr("From only this thing to everything that looks alike"))
        self.spread.changed.connect(
            lambda value, group: self.change(self.tr("Change spread"), group, spread=value / 100)
        )
        ends = (_SMALLEST_REACH, _LARGEST_REACH)
        self.reach = SliderRow(self.tr("Reach"), *ends, 100, new_group, "%")
        self.reach.slider.setAccessibleName(self.tr("Reach of the selected hint"))
        self.reach.setToolTip(self.tr("How far the colour flows: a quarter to four times as far"))
        self.reach.changed.connect(
            lambda value, group: self.change(self.tr("Change reach"), group, reach=value / 100)
        )

    def _make_links(self) -> QHBoxLayout:
        """Under the slider of the spread: its two ends, and the photo's own between them."""
        self.only_this = _link(self.tr("Only this"), self._spread_nowhere)
        self.only_this.setToolTip(self.tr("Colour this thing and nothing else"))
        self.as_photo = _link(self.tr("As the photo"), self._spread_as_photo)
        self.as_photo.setToolTip(self.tr("Spread as far as the Look says for all hints"))
        self.everywhere = _link(self.tr("Everything alike"), self._spread_everywhere)
        self.everywhere.setToolTip(self.tr("Give everything that looks like this its colour"))
        line = QHBoxLayout()
        line.setSpacing(0)
        for link in (self.only_this, self.as_photo, self.everywhere):
            if link is not self.only_this:
                line.addStretch()
            line.addWidget(link)
        return line

    def show_hint(self, hint: Hint | None) -> None:
        """Show what this hint has; None hides the editor."""
        self.setVisible(hint is not None)
        if hint is None:
            self._noted = None
            return
        count = len(self._session.chosen)
        self.count.setText(self.tr("{count} selected").format(count=count))
        self.count.setVisible(count > 1)
        self.note.setVisible(count == 1)
        if count > 1:
            self._noted = None
        elif not (self.note.isModified() and self._noted == hint.id):
            self._noted = hint.id
            self.note.setText(hint.note)
            self.note.setCursorPosition(0)
            self.note.setModified(False)
        hints = self._session.chosen_hints
        _show(self.strength, hint, hints, lambda h: h.strength * 100)
        _show(self.spread, hint, hints, self._spread_of)
        _show(self.reach, hint, hints, lambda h: h.reach * 100)
        spreads = {h.spread for h in hints}
        self.as_photo.setEnabled(spreads != {None})
        self.everywhere.setEnabled(spreads != {1.0})
        self.only_this.setEnabled(spreads != {0.0})
        # As the button acts: if one of them is on, all go off.
        on = any(h.enabled for h in hints)
        self.shown.setChecked(on)
        self.shown.setIcon(theme.icon("eye" if on else "eye-off"))

    def _spread_of(self, hint: Hint) -> float:
        return self._session.look.spread if hint.spread is None else hint.spread * 100

    def edit_note(self) -> None:
        if self.note.isVisible():
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)
            self.note.selectAll()

    def take_note(self) -> None:
        """Keep what was typed with the hint it was typed for, which may be selected no more."""
        hint = next((h for h in self._session.hints if h.id == self._noted), None)
        if hint is not None and self.note.isModified():
            self.note.setModified(False)
            noted = replace(hint, note=self.note.text().strip())
            self._session.update_hint(noted, self.tr("Change note"))

    def change(self, label: str, group: str | None = None, **values: Any) -> None:
        """Change fields of the selected hints, as one undo step or as part of a group's."""
        hints = [replace(hint, **values) for hint in self._session.chosen_hints]
        self._session.update_hints(hints, label, group)

    def _spread_everywhere(self) -> None:
        self.change(self.tr("Apply to everything alike"), spread=1.0)

    def _spread_nowhere(self) -> None:
        self.change(self.tr("Apply to this only"), spread=0.0)

    def _spread_as_photo(self) -> None:
        self.change(self.tr("Spread as the photo"), spread=None)


def _show(
    row: SliderRow, hint: Hint, hints: Sequence[Hint], value: Callable[[Hint], float]
) -> None:
    """The value of hint, marked where not all of the hints have it."""
    row.show_value(value(hint), mixed=len({round(value(h)) for h in hints}) > 1)


def _icon_button(name: str, words: str, run: Callable[[], None]) -> QToolButton:
    button = QToolButton()
    button.setIcon(theme.icon(name))
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.clicked.connect(lambda _checked=False: run())
    return button


def _link(words: str, run: Callable[[], None]) -> QPushButton:
    link = QPushButton(words)
    link.setProperty("role", "link")
    link.setAccessibleName(words)
    link.setCursor(Qt.CursorShape.PointingHandCursor)
    link.clicked.connect(lambda _checked=False: run())
    return link
