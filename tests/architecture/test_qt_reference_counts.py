"""PySide6 6.12.0 loses references to True and None on Python 3.11 until the process aborts."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, Signal

ROUNDS = 2000
# Others in the process may take or drop a few while we count.
OTHERS = 200


class Sender(QObject):
    told = Signal(bool)
    gave = Signal(object)


@pytest.mark.parametrize("value", [True, False, None])
def test_qt_gives_back_what_it_borrows(value: bool | None) -> None:
    sender, heard = Sender(), []
    sender.gave.connect(heard.append)
    box = QRect(0, 0, 10, 10)
    before = sys.getrefcount(value)
    for _ in range(ROUNDS):
        sender.blockSignals(False)
        sender.gave.emit(value)
        heard.clear()
        box.contains(QPoint(1, 1))
        box.isNull()
        sender.setProperty("value", value)
        sender.property("value")
        sender.setObjectName("name")
    assert abs(sys.getrefcount(value) - before) < OTHERS


def test_bool_signals_keep_true_and_false_alive() -> None:
    sender, heard = Sender(), []
    sender.told.connect(heard.append)
    before = sys.getrefcount(True)
    for _ in range(ROUNDS):
        sender.told.emit(True)
        heard.clear()
    assert abs(sys.getrefcount(True) - before) < OTHERS
