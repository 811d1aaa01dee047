"""The bar under the map of where a click helps: step from place to place, choose a colour there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from desktop_app import theme
from desktop_app.panels.keys import presses
from desktop_app.session import Session

_MARGIN = 16


class BestPlaces(QFrame):
    """Floats at the bottom of its parent while the session shows where a click helps most."""

    def __init__(self, session: Session, choose: Callable[[], None], parent: QWidget) -> None:
        """choose() places a hint at the place that is marked and offers colours there."""
        super().__init__(parent)
        self._session = session
        self._spots: tuple[tuple[float, float], ...] = ()
        self._at = 0
        self.setObjectName("bestPlaces")
        self.setAccessibleName(self.tr("Best places for a click"))
        self.back = self._button(
            "chevron-left", self.tr("Previous place (,)"), lambda: self.step(-1)
        )
        self.forward = self._button(
            "chevron-right", self.tr("Next place (.)"), lambda: self.step(1)
        )
        self.legend = QLabel(self.tr("Red: the model is unsure"))
        self.legend.setProperty("role", "muted")
        self.words = QLabel()
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setFont(theme.tabular(self.font()))
        self.choose = QPushButton(self.tr("Choose a colour here"))
        self.choose.setToolTip(self.tr("Choose a colour here (Enter)"))
        self.choose.setAccessibleName(self.tr("Choose a colour here"))
        self.choose.clicked.connect(lambda _checked=False: choose())
        self.done = self._button("x", self.tr("Hide the map (Escape)"), session.hide_uncertainty)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        row.addSpacing(4)
        for widget in (self.legend, self.back, self.words, self.forward, self.choose, self.done):
            row.addWidget(widget)
        parent.installEventFilter(self)
        session.uncertaintyChanged.connect(self._on_map)
        self.hide()

    def _button(self, sign: str, words: str, run: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setIcon(theme.icon(sign))
        button.setIconSize(QSize(16, 16))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _checked=False: run())
        return button

    def step(self, by: int) -> None:
        """On or back, round and round; shows the map first where it is not shown."""
        if self._session.uncertainty is None:
            self._session.show_uncertainty()
        elif self._spots:
            self._at = (self._at + by) % len(self._spots)
            self._session.point_at(self._spots[self._at])

    def _on_map(self, answer: Any) -> None:
        if answer is None:
            self._spots = ()
            self.hide()
            return
        if answer.spots is not self._spots:
            self._spots, self._at = answer.spots, 0
        self._show_words()
        self.show()
        self.raise_()
        self.place()

    def _show_words(self) -> None:
        """Which one of how many this is."""
        count = len(self._spots)
        for button in (self.back, self.forward):
            button.setEnabled(count > 1)
        words = self.tr("The best place")
        if count > 1:
            words = self.tr("{number} of {count}").format(number=self._at + 1, count=count)
        self.words.setText(words)
        self.setAccessibleDescription(words)
        p = theme.palette()
        self.setStyleSheet(
            f"#bestPlaces {{ background: {p.popover}; border: 1px solid {p.outline};"
            " border-radius: 8px; }"
        )

    def place(self) -> None:
        """Centred at the bottom of the parent; where it is narrow, with less: the button's words go last."""
        parent = self.parentWidget()
        self.ensurePolished()
        gives_way = (self.legend, self.words, self.back, self.forward)
        for widget in gives_way:
            widget.show()
        self.choose.setText(self.choose.accessibleName())
        self.choose.setIcon(QIcon())
        room = parent.width() - 2 * _MARGIN
        for widget in gives_way:
            self.layout().activate()
            if self.sizeHint().width() <= room:
                break
            widget.hide()
        self.layout().activate()
        if self.sizeHint().width() > room:
            self.choose.setText("")
            self.choose.setIcon(theme.icon("mouse-pointer-click"))
            self.layout().activate()
        size = self.sizeHint().boundedTo(parent.size())
        left = (parent.width() - size.width()) // 2
        self.setGeometry(left, parent.height() - size.height() - _MARGIN, *size.toTuple())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Else Enter would be the photo's, which lies behind."""
        if not presses(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return False
