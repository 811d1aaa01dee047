"""Keys that are held, and how X11 tells their repeats on a busy machine."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from desktop_app.canvas.held_keys import HeldKeys

KEY, OTHER = Qt.Key.Key_Backslash, Qt.Key.Key_A
NONE = Qt.KeyboardModifier.NoModifier
LONG = 3_600_000


def down(key=KEY, repeat=False):
    return QKeyEvent(QEvent.Type.KeyPress, key, NONE, "", repeat)


def up(key=KEY, repeat=False):
    return QKeyEvent(QEvent.Type.KeyRelease, key, NONE, "", repeat)


@pytest.fixture
def told():
    return []


def test_a_release_at_once_followed_by_a_press_is_a_repeat(told, qapp):
    held = HeldKeys({KEY: told.append}, wait_ms=LONG)
    assert held.press(down())
    for _ in range(3):
        assert held.release(up())
        assert held.press(down())
    assert told == [True], "no flicker"
    held.let_go()
    assert told == [True, False]


def test_a_release_that_nothing_follows_counts(told, qtbot):
    held = HeldKeys({KEY: told.append}, wait_ms=1)
    held.press(down())
    held.release(up())
    qtbot.waitUntil(lambda: told == [True, False])
    held.press(down())
    assert told == [True, False, True]


def test_repeats_that_qt_knows_and_other_keys_change_nothing(told, qapp):
    held = HeldKeys({KEY: told.append}, wait_ms=0)
    assert held.press(down(repeat=True)), "it began elsewhere"
    assert told == []
    held.press(down())
    assert not held.release(up(repeat=True))
    assert not held.press(down(OTHER))
    assert not held.release(up(OTHER))
    assert told == [True]
    assert held.release(up())
    assert told == [True, False]
