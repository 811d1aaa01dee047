"""Look: the model and the settings that hold for the whole picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from core.document.look import RANGES, Look
from core.models.card import ModelCard
from core.models.facts import summary
from desktop_app.panels.model_about import ModelAbout
from desktop_app.panels.section import Section
from desktop_app.panels.slider import SliderRow
from desktop_app.panels.slider_ends import SliderEnds
from desktop_app.panels.two_lines import TwoLineDelegate
from desktop_app.sentences import sentence
from desktop_app.session import Session


class LookPanel(Section):
    """A model chooser and a slider for every setting. models: the cards to offer, default the installed."""

    def __init__(
        self,
        session: Session,
        models: Sequence[ModelCard] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Look"))
        self._session = session
        self.reset_link = self.add_link(self.tr("Reset"))
        self.reset_link.setAccessibleName(self.tr("Reset the look"))
        self.reset_link.clicked.connect(self._reset)
        self._models = list(session.backend.models if models is None else models)
        self._add_model()
        captions = {
            "vividness": self.tr("Vividness"),
            "warmth": self.tr("Warmth"),
            "saturation": self.tr("Saturation"),
            "strength": self.tr("Strength"),
            "spread": self.tr("Spread"),
        }
        notes = {
            "vividness": self.tr("How bold the model is; 50 is its own judgement"),
            "warmth": self.tr("From cool to warm"),
            "saturation": self.tr("From paler to more colourful"),
            "strength": self.tr("0 is the photo as it was"),
            "spread": self.tr("How far hints reach to things that look alike"),
        }
        self.rows: dict[str, SliderRow] = {}
        self.body.setSpacing(3)
        for name, caption in captions.items():
            low, high = RANGES[name]
            row = SliderRow(
                caption, int(low), int(high), round(getattr(Look(), name)), session.new_group
            )
            row.setToolTip(notes[name])
            row.slider.setWhatsThis(notes[name])
            row.changed.connect(lambda value, group, n=name: self._change(n, value, group))
            self.rows[name] = row
            self.body.addWidget(row)
        spread = self.rows["spread"].slider
        self.spread_ends = SliderEnds(spread, self.tr("only this"), self.tr("everything alike"))
        self.body.addWidget(self.spread_ends)
        session.documentChanged.connect(lambda _document: self._show())
        self._show()

    def _add_model(self) -> None:
        self.model = QComboBox()
        self.model.setAccessibleName(self.tr("Model"))
        self.model.setItemDelegate(TwoLineDelegate(self.model))
        self.model.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.model.setMinimumContentsLength(8)
        for index, card in enumerate(self._models):
            self.model.addItem(card.title, card.name)
            self.model.setItemData(index, sentence(summary(card)), TwoLineDelegate.SECOND_LINE)
            parts = (card.title, sentence(card.description), sentence(summary(card)))
            note = "\n\n".join(part for part in parts if part)
            self.model.setItemData(index, note, Qt.ItemDataRole.ToolTipRole)
        if not self._models:
            self.model.setPlaceholderText(self.tr("No model installed"))
            self.model.setEnabled(False)
        self.model.view().setMinimumWidth(264)
        label = QLabel(self.tr("Model"))
        label.setBuddy(self.model)
        self.about = QPushButton(self.tr("About this model"))
        self.about.setProperty("role", "link")
        self.about.setCursor(Qt.CursorShape.PointingHandCursor)
        self.about.clicked.connect(self._show_about)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(label)
        line.addStretch()
        line.addWidget(self.about)
        self.body.addLayout(line)
        # A line of its own: titles such as "Fusion (Iizuka et al. 2016)" need the whole width.
        self.body.addWidget(self.model)
        self.body.addSpacing(4)
        self.model.activated.connect(self._change_model)

    def _change(self, name: str, value: int, group: str) -> None:
        label = self.tr("Change {0}").format(self.rows[name].caption)
        settings: dict[str, Any] = {name: float(value)}
        self._session.set_look(replace(self._session.look, **settings), label, group)

    def _change_model(self, index: int) -> None:
        look = replace(self._session.look, model=self.model.itemData(index))
        self._session.set_look(look, self.tr("Change model"))

    def _show_about(self) -> None:
        card = self._card()
        if card is not None:
            ModelAbout(card, self).show_beside(self.about)

    def _card(self) -> ModelCard | None:
        name = self.model.currentData()
        return next((card for card in self._models if card.name == name), None)

    def _reset(self) -> None:
        fresh = replace(Look(), model=self._session.look.model)
        self._session.set_look(fresh, self.tr("Reset look"))

    def _show(self) -> None:
        look = self._session.look
        is_open = self._session.document is not None
        for name, row in self.rows.items():
            row.show_value(getattr(look, name))
            row.setEnabled(is_open)
        self.model.setEnabled(is_open and self.model.count() > 0)
        # Without a photo, the model that the next one starts with: the first.
        self.model.setCurrentIndex(self.model.findData(look.model) if is_open else 0)
        self.model.setToolTip(self.model.currentData(Qt.ItemDataRole.ToolTipRole) or "")
        self.about.setEnabled(self._card() is not None)
        changed = replace(look, model=Look().model) != Look()
        self.reset_link.setEnabled(is_open and changed)
