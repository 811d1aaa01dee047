"""Qt's classes are made ready while nobody waits for them.

PySide makes a class when it is first asked for; but an event filter of the whole program that meets an
object of Qt's own has all that derive from QObject made at once, some 60 ms: in the middle of the first hint.
"""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter
from types import ModuleType

from PySide6 import QtCore, QtGui, QtWidgets

PIECE_S = 0.002
"""How long a turn of the event loop may be held up; the class that is begun is finished."""
REST_MS = 20


def _missing_classes() -> Iterator[tuple[ModuleType, str]]:
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            if name.startswith("Q") and name not in vars(module):
                yield module, name


_missing = _missing_classes()
"""Shared by all windows: what one has not come to when it closes, the next goes on with."""


class Warming(QtCore.QObject):
    """Makes the classes a few at a time, from `begin` until none is missing."""

    def __init__(self, parent: QtCore.QObject) -> None:
        super().__init__(parent)
        self._timer = QtCore.QTimer(self, interval=REST_MS)
        self._timer.timeout.connect(self._go_on)

    def begin(self) -> None:
        self._timer.start()

    @property
    def busy(self) -> bool:
        return self._timer.isActive()

    def _go_on(self) -> None:
        end = perf_counter() + PIECE_S
        while perf_counter() < end:
            found = next(_missing, None)
            if found is None:
                self._timer.stop()
                return
            module, name = found
            getattr(module, name, None)
