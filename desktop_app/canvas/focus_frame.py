"""A frame around the photo's place that says that keys go there, for those who came by key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QRegion, QWindow
from PySide6.QtWidgets import QWidget

from desktop_app import theme

_WIDTH = 2
_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_BACK = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
"""A dialog, popover or menu gives the focus back to what had it."""
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
"""Of a key that is a shortcut only the second comes."""
_POINTING = (QEvent.Type.MouseButtonPress, QEvent.Type.TabletPress, QEvent.Type.TouchBegin)


class FocusFrame(QWidget):
    """Lies over the edge of its parent and lets every event through; a click hides it. Made once its parent
    is in the window.

    Where the program itself gives the focus to the photo (a colour was typed, a list is empty), what the
    person used last decides: a key or a pointer.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._led_by_keys = False
        self._was_shown = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        parent.installEventFilter(self)
        parent.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(watched, QWindow):
            if kind in _KEYS or kind in _POINTING:
                self._led_by_keys = kind in _KEYS
        elif kind == QEvent.Type.Show and (window := self.window().windowHandle()) is not None:
            # Every key and press in the window comes this way, whatever it is for.
            window.installEventFilter(self)
        elif watched is not self.parentWidget():
            pass
        elif isinstance(event, QFocusEvent) and kind == QEvent.Type.FocusIn:
            self.setVisible(self._wanted(event.reason()))
            self._was_shown = False
            self._cover()
        elif kind == QEvent.Type.FocusOut:
            # A menu takes the focus twice: for the bar and for what opens.
            self._was_shown = self._was_shown or not self.isHidden()
            self.hide()
        elif kind == QEvent.Type.MouseButtonPress:
            self.hide()
        elif kind == QEvent.Type.Resize:
            self._cover()
        return super().eventFilter(watched, event)

    def _wanted(self, reason: Qt.FocusReason) -> bool:
        if reason in _BACK:
            return self._was_shown
        return reason in _BY_KEY or (
            reason == Qt.FocusReason.OtherFocusReason and self._led_by_keys
        )

    def _cover(self) -> None:
        """Only the edge: what is painted inside has nothing to do with it."""
        room = self.parentWidget().rect()
        self.setGeometry(room)
        inside = room.adjusted(_WIDTH, _WIDTH, -_WIDTH, -_WIDTH)
        self.setMask(QRegion(room).subtracted(QRegion(inside)))
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(theme.palette().color("accent"), 2 * _WIDTH))
        painter.drawRect(self.rect())
