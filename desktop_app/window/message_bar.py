"""One sentence over the top of the canvas: what happened, without stopping the person."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop_app.theme import icon, icon_pixmap, palette

INFO_MS = 5000
_ICONS = {"info": "circle-check", "warning": "triangle-alert", "error": "circle-alert"}
_KEPT = 3
"""So many warnings wait below the one that is shown."""

_Offer = tuple[str, Callable[[], object]]
_Message = tuple[str, str, str, _Offer | None]


class MessageBar(QFrame):
    """News goes away by itself; warnings and errors wait for the person, the newest on top. News takes the
    place of none of them: passed(str text) tells it then. hide() takes all away, dismiss() what is shown.

    shown(str text): a message is there, or passed.
    """

    shown = Signal(str)
    passed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._details = self._kind = ""
        self._below: list[_Message] = []
        self._sign = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._copy = QPushButton(self.tr("Copy details"))
        self._copy.setProperty("role", "link")
        self._copy.clicked.connect(self._copy_details)
        self._offer = QPushButton()
        self._offer.clicked.connect(self._take_offer)
        self._accept: Callable[[], object] | None = None
        self._given: _Offer | None = None
        self._close = QToolButton()
        self._close.setIcon(icon("x"))
        self._close.setIconSize(QSize(14, 14))
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.setToolTip(self.tr("Dismiss"))
        self._close.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(8)
        for widget in (self._sign, self._text, self._offer, self._copy, self._close):
            row.addWidget(widget, 1 if widget is self._text else 0)
        self._timer = QTimer(self, singleShot=True, interval=INFO_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    @property
    def kind(self) -> str:
        """Of the message that is shown; empty if there is none."""
        return "" if self.isHidden() else self._kind

    @property
    def offer(self) -> QPushButton:
        """The button of the newest message, if it offers to do something."""
        return self._offer

    def show_message(
        self,
        kind: str,
        text: str,
        details: str = "",
        offer: _Offer | None = None,
    ) -> None:
        """kind is 'info', 'warning' or 'error'. offer: the words of a button and what it does; the
        message goes away with it. One that says all of another, and more, takes its place."""
        if kind == "info" and self.kind not in ("", "info"):
            self.passed.emit(text)
            self.shown.emit(text)
            return
        if self.kind not in ("", "info"):
            self._below.append((self._kind, self.text, self._details, self._given))
        self._below = [one for one in self._below if one[1] not in text][-_KEPT:]
        self._given = offer
        p = palette()
        colour = {"info": p.accent, "warning": "#e0b25a", "error": p.danger}[kind]
        self._sign.setPixmap(icon_pixmap(_ICONS[kind], 18, colour, self.devicePixelRatioF()))
        self._text.setText(text)
        self._details, self._kind = details, kind
        self._copy.setVisible(bool(details))
        words, self._accept = offer or ("", None)
        self._offer.setText(words)
        self._offer.setAccessibleName(words)
        self._offer.setVisible(bool(offer))
        self.setStyleSheet(
            f"#messageBar {{ background: {p.popover}; border: 1px solid {p.outline};"
            f" border-left: 3px solid {colour}; border-radius: 6px; }}"
        )
        self.setAccessibleName(text)
        self._timer.stop()
        if kind == "info":
            self._timer.start()
        self.show()
        self.raise_()
        self.place()
        self.shown.emit(text)

    def dismiss(self) -> None:
        """The person has read it: what it covered is there again."""
        below = self._below
        self.hide()
        if below:
            *self._below, (kind, text, details, offer) = below
            self.show_message(kind, text, details, offer)

    def hideEvent(self, event: QHideEvent) -> None:
        if self.isHidden():
            self._below = []
        super().hideEvent(event)

    def place(self) -> None:
        """Centred at the top of the parent, as wide as its sentence needs."""
        parent = self.parentWidget()
        if parent is None:
            return
        room = max(200, parent.width() - 32)
        wanted = self._text.fontMetrics().horizontalAdvance(self._text.text()) + 90
        wanted += self._copy.sizeHint().width() + 8 if self._details else 0
        wanted += self._offer.sizeHint().width() + 8 if self._accept else 0
        width = min(room, max(280, wanted))
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        self.setGeometry((parent.width() - width) // 2, 12, width, height)

    def _take_offer(self) -> None:
        accept, self._accept = self._accept, None
        self.dismiss()
        if accept is not None:
            accept()

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._text.text()}\n\n{self._details}")
        self._copy.setText(self.tr("Copied"))
        QTimer.singleShot(1500, self, lambda: self._copy.setText(self.tr("Copy details")))
