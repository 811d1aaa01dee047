"""The popover beside a clicked spot: the likeliest colours there, to take with one key or click."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app import theme
from desktop_app.panels.hex_field import Complaint, HexField
from desktop_app.panels.keys import claims
from desktop_app.panels.placement import place_beside
from desktop_app.panels.shown import AB, DEFAULT_LUMINANCE, ab_of, shown_hex
from desktop_app.panels.suggestion_rows import SuggestionRows
from desktop_app.session import Session

WIDTH, WIDEST = 244, 340
_DIGITS = tuple(Qt.Key(Qt.Key.Key_1 + n) for n in range(9))
_AWAY = (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)
"""What closes the popover when it happens beside it: afterwards the spot may lie elsewhere."""
_OTHER_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SuggestionsPopover(QFrame):
    """closed() when it goes away; chosen() after a colour was taken.

    With a parent it floats inside the parent's window, so that tools and shortcuts go on working and a
    click beside it closes it and still counts; without one it is a window of its own.
    """

    chosen = Signal()
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent.window() if parent is not None else None)
        self._session = session
        self._place: tuple[float, float] | None = None
        self._luminance = DEFAULT_LUMINANCE
        self._spot = QPoint()
        self._return_focus: QWidget | None = None
        if parent is None:
            self.setWindowFlags(Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint)
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(self.tr("Likely colours"))
        self.setFixedWidth(WIDTH)

        heading = QLabel(self.tr("Likely here"))
        heading.setFont(theme.strong(self.font()))
        self._lightness = QLabel()
        self._lightness.setFont(theme.tabular(self.font()))
        self._lightness.setProperty("role", "muted")
        head = QHBoxLayout()
        head.addWidget(heading)
        head.addStretch()
        head.addWidget(self._lightness)

        self.rows = SuggestionRows()
        self.rows.setAccessibleName(self.tr("Likely colours"))
        self.rows.taken.connect(self._take)
        self.rows.installEventFilter(self)
        self.state = QLabel()
        self.state.setProperty("role", "muted")
        self.state.setWordWrap(True)
        self.order = QLabel(self.tr("On skin, its colours come first."))
        self.order.setProperty("role", "muted")
        self.order.setFont(theme.small(self.font()))
        self.order.setWordWrap(True)
        self.order.hide()
        self.hex_field = HexField()
        self.hex_field.installEventFilter(self)

        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(10, 10, 10, 10)
        box.setSpacing(8)
        box.addLayout(head)
        box.addWidget(self.rows)
        box.addWidget(self.order)
        box.addWidget(self.state)
        box.addWidget(self.hex_field)
        complaint = Complaint(self.hex_field)
        box.addWidget(complaint)
        self.hex_field.complained.connect(lambda _words: self._settle())
        session.suggestionsReady.connect(self._on_ready)
        session.message.connect(self._on_message)
        session.colourChanged.connect(self._on_colour)
        session.photoChanged.connect(lambda _photo: self.close())
        session.stopped.connect(self._on_stopped)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)
        self.hide()

    # -- showing ----------------------------------------------------------------------------------
    def show_at(self, x: float, y: float, global_pos: QPoint) -> None:
        """Ask for suggestions at photo position (x, y) and open beside that place on the screen."""
        self._place, self._spot = (x, y), QPoint(global_pos)
        luminance = self._session.luminance_at(x, y)
        shown = DEFAULT_LUMINANCE if luminance is None else luminance
        self._lightness.setText(f"L\u2009{shown:.0f}")
        self._luminance = shown
        self._on_colour(self._session.current_ab)
        self._show_words(self.tr("looking…"))
        if not self.isVisible():
            self._return_focus = QApplication.focusWidget()
            self._watch(True)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self._session.ask_suggestions(x, y)

    def _on_colour(self, ab: AB) -> None:
        self.hex_field.show_hex(shown_hex(self._luminance, ab))

    def _on_ready(self, x: float, y: float, suggestions: Sequence[Any]) -> None:
        if not self.isVisible() or (x, y) != self._place:
            return
        if not suggestions:
            self._show_words(
                self.tr(
                    "The model has no idea for this spot. Type a colour or pick one at the right."
                )
            )
            return
        # A colour that the person chose before stays until another is taken: Enter must not replace it.
        self.rows.show_suggestions(suggestions, choose_first=not self._session.colour_chosen)
        self.rows.show()
        shares = [suggestion.share or 0.0 for suggestion in suggestions]
        self.order.setVisible(shares != sorted(shares, reverse=True))
        self.state.hide()
        if not self.hex_field.hasFocus():
            self.rows.setFocus(Qt.FocusReason.PopupFocusReason)
        self._settle()

    def _on_message(self, kind: str, text: str, _details: str) -> None:
        if self.isVisible() and kind == "error" and self.rows.isHidden():
            self._show_words(self.tr("No suggestions: {0}").format(text))

    def _on_stopped(self) -> None:
        """Nothing comes any more: not to look as if something did."""
        if self.isVisible() and self.rows.isHidden():
            self.close()

    def _show_words(self, words: str) -> None:
        self.rows.clear()
        self.rows.hide()
        self.order.hide()
        self.state.setText(words)
        self.state.show()
        self._settle()

    def _settle(self) -> None:
        """Take the size that the content needs and go beside the spot."""
        self._box.activate()
        edges = self._box.contentsMargins()
        # Names of colours are long in some languages.
        wanted = self.rows.needed_width() + edges.left() + edges.right() + 4
        self.setFixedWidth(max(WIDTH, min(WIDEST, wanted)))
        wrapped = self._box.totalHeightForWidth(self.width())
        self.setFixedHeight(wrapped if wrapped > 0 else self._box.totalSizeHint().height())
        window = self.parentWidget()
        if window is None:
            screen = QApplication.screenAt(self._spot) or QApplication.primaryScreen()
            self.move(place_beside(self._spot, self.size(), screen.availableGeometry()))
        else:
            bounds = QRect(QPoint(0, 0), window.size()).adjusted(8, 8, -8, -8)
            self.move(place_beside(window.mapFromGlobal(self._spot), self.size(), bounds))

    # -- hands ------------------------------------------------------------------------------------
    def _take(self, suggestion: Any) -> None:
        if suggestion is not None:
            self._session.choose_suggestion(suggestion)
            self._finish()

    def _take_hex(self) -> None:
        value = self.hex_field.take()
        if value is not None:
            self._session.choose_colour(ab_of(value))
            self._finish()

    def _finish(self) -> None:
        self.close()
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        """Escape, Enter and 1..6 wherever the focus is inside; digits belong to the hex field there."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return True
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.hex_field.hasFocus():
            if enter:
                self._take_hex()
            return enter
        if enter:
            if self.rows.suggestion() is None and self._session.colour_chosen:
                self._finish()
            else:
                self._take(self.rows.suggestion())
            return True
        if event.key() in _DIGITS[: self.rows.count()]:
            self._take(self.rows.suggestion(_DIGITS.index(Qt.Key(event.key()))))
            return True
        return False

    def focusNextPrevChild(self, on: bool) -> bool:
        """Tab goes from the colours to the field and back: what lies behind is out of its reach."""
        stops = [part for part in (self.rows, self.hex_field) if part.isVisible()]
        here = next((i for i, part in enumerate(stops) if part.hasFocus()), -1 if on else 0)
        stops[(here + (1 if on else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def event(self, event: QEvent) -> bool:
        return self._claims(event) or super().event(event)

    def _claims(self, event: QEvent) -> bool:
        """The window has shortcuts on digits, Enter and Escape; in here they belong to the colours."""
        if event.type() != QEvent.Type.ShortcutOverride:
            return False
        typing = self.hex_field.hasFocus()
        return claims(event, (Qt.Key.Key_Escape,) if typing else (*_DIGITS, *_OTHER_KEYS))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched in (self.rows, self.hex_field):
            if self._claims(event):
                return True
            if isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
                return self._take_key(event)
        # Another size, or a dialog before it that would leave it behind.
        moved = kind in (QEvent.Type.Resize, QEvent.Type.WindowBlocked)
        if (moved and watched is self.parentWidget()) or (
            kind in _AWAY and self._is_outside(watched)
        ):
            self.close()
        return False

    def _watch(self, on: bool) -> None:
        """See every press in the program, to notice those beside the popover."""
        app = QApplication.instance()
        assert app is not None
        if on:
            app.installEventFilter(self)
        else:
            app.removeEventFilter(self)

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """The person went elsewhere by key; another window only covers it."""
        if now is not None and now.window() is self.window() and self._is_outside(now):
            self.close()

    def _is_outside(self, watched: QObject) -> bool:
        return (
            self.isVisible()
            and isinstance(watched, QWidget)
            and watched is not self
            and not self.isAncestorOf(watched)
        )

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch(False)
        focus = QApplication.focusWidget()
        mine = focus is None or focus is self or self.isAncestorOf(focus)
        if self._return_focus is not None and mine:
            self._return_focus.setFocus(Qt.FocusReason.PopupFocusReason)
        self._return_focus = None
        self._place = None
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        p = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(p.color("outline"), 1))
        painter.setBrush(p.color("popover"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
