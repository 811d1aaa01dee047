"""What a screen reader hears besides names and values."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from core.hints.hint import Hint
from desktop_app.features import spoken


@pytest.fixture
def heard(monkeypatch):
    said: list[str] = []
    real = QAccessible.updateAccessibility

    def listen(event):
        if isinstance(event, spoken.QAccessibleAnnouncementEvent):
            said.append(event.message())
        real(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return said


def test_messages_and_the_first_colours_are_said(heard, window, photo_file, qtbot):
    window.session.open(photo_file)
    qtbot.waitUntil(lambda: "The photo has colours." in heard)
    window.session.message.emit("error", "The file cannot be read.", "")
    assert heard[-1] == "The file cannot be read."
    before = heard.count("The photo has colours.")
    with qtbot.waitSignal(window.session.fieldChanged):
        window.session.add_hint(Hint("keep", ((9.0, 9.0),), 3.0, None))
    assert heard.count("The photo has colours.") == before, "only what is new is said"


def test_the_place_under_the_cursor_is_said_once_it_rests(heard, ready, qtbot):
    canvas, (x, y) = ready.canvas, ready.canvas.view.centre
    ready.session.set_tool("brush")
    heard.clear()
    for _ in range(3):
        qtbot.keyClick(canvas, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: bool(heard))
    assert len(heard) == 1
    assert ", lightness " in heard[0]
    assert canvas.accessibleDescription() == heard[0]
    hint = Hint("color", ((x, y),), 3.0, (20.0, 20.0), note="Rosa's coat")
    ready.session.add_hint(hint, select=False)
    for _ in range(3):
        qtbot.keyClick(canvas, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: heard[-1].endswith("on the hint Rosa's coat"))
