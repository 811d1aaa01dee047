"""Keys that a widget keeps for itself although the window has shortcuts on them."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QToolButton


def claims(event: QEvent, keys: Container[Qt.Key]) -> bool:
    """Accept the event and return True if Qt asks whether one of these keys is the widget's own."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if Qt.Key(event.key()) not in keys:
        return False
    event.accept()
    return True


def presses(event: QKeyEvent) -> bool:
    """Press the button that has the focus and return True if the key is Enter. Outside of dialogs Qt's buttons
    hear only Space, and in one Enter goes on from some of them to the dialog's own button."""
    focus = QApplication.focusWidget()
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.isAutoRepeat():
        return False
    if not isinstance(focus, QPushButton | QToolButton):
        return False
    focus.click()
    return True


class EnterPresses(QDialog):
    """A dialog in which Enter presses the button that has the focus, and elsewhere the dialog's own."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not presses(event):
            super().keyPressEvent(event)
