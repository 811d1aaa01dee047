"""Keys that do something for as long as they are held."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent

_X11_REPEATS_MS = 80
"""Longer than a key's repeats are apart."""

Hold = Callable[[bool], None]


class HeldKeys(QObject):
    """Calls a key's hold with True when it goes down and False when it is let go.

    X11 tells a repeat as a release and a press. Qt sees that they belong together only where both are read
    at once, which a busy machine does not do: there a release counts when no press follows within wait_ms.
    """

    def __init__(
        self,
        holds: Mapping[Qt.Key, Hold],
        parent: QObject | None = None,
        wait_ms: int | None = None,
    ) -> None:
        super().__init__(parent)
        x11 = QGuiApplication.platformName() == "xcb"
        self._wait = wait_ms if wait_ms is not None else _X11_REPEATS_MS if x11 else 0
        self._holds = dict(holds)
        self._held: set[Qt.Key] = set()
        self._going = {key: QTimer(self, singleShot=True) for key in holds}
        for key, timer in self._going.items():
            timer.timeout.connect(lambda key=key: self._let_go(key))

    def press(self, event: QKeyEvent) -> bool:
        """Whether it is one of these keys."""
        key = Qt.Key(event.key())
        if key not in self._holds:
            return False
        self._going[key].stop()
        if key not in self._held and not event.isAutoRepeat():
            self._held.add(key)
            self._holds[key](True)
        return True

    def release(self, event: QKeyEvent) -> bool:
        """Whether it is one of these keys, let go."""
        key = Qt.Key(event.key())
        if key not in self._holds or event.isAutoRepeat():
            return False
        if self._wait:
            self._going[key].start(self._wait)
        else:
            self._let_go(key)
        return True

    def let_go(self) -> None:
        """All of them, at once."""
        for key in tuple(self._held):
            self._let_go(key)

    def _let_go(self, key: Qt.Key) -> None:
        self._going[key].stop()
        if key in self._held:
            self._held.remove(key)
            self._holds[key](False)
