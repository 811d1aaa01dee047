"""The sheet of candidates, with eight made up ones."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt

import core.rendering.candidates as made
from core.document.document import Document
from core.hints.hint import Hint
from core.rendering.candidates import Candidate
from desktop_app.dialogs.candidates import CandidatesDialog
from desktop_app.features.candidates import Candidates
from desktop_app.session import Session
from desktop_app.window.main_window import MainWindow


def eight(document: Document, _engine: object, job: object = None) -> Iterator[Candidate]:
    for number in range(8):
        rgb = np.full((24, 32, 3), 30 * number, np.uint8)
        hint = Hint("color", ((10.0 * number, 9.0),), 3.0, (5.0, 6.0))
        changed = document.add_hint(hint) if number else document
        kind = ("now", "quiet", "vivid", "warm", "cool")[number] if number < 5 else "reading"
        yield Candidate(kind, max(0, number - 4), rgb, changed)


@pytest.fixture
def dialog(
    window: MainWindow, opened: Session, monkeypatch: pytest.MonkeyPatch, qtbot
) -> CandidatesDialog:
    monkeypatch.setattr(made, "candidates", eight)
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    found = window.findChild(Candidates).dialog
    qtbot.waitUntil(lambda: all(cell.isEnabled() for cell in found.cells))
    found.activateWindow()
    return found


def test_the_names_are_said(dialog: CandidatesDialog) -> None:
    names = [cell.accessibleName() for cell in dialog.cells]
    assert names[0] == "1, As it is"
    assert names[7] == "8, Other reading 3"
    assert len(set(names)) == 8


def test_a_digit_picks_in_one_undo_step(dialog: CandidatesDialog, opened: Session, qtbot) -> None:
    qtbot.keyClick(dialog.cells[0], Qt.Key.Key_7)
    assert [h.points[0][0] for h in opened.hints] == [60.0]
    opened.undo()
    assert opened.hints == ()
    assert not opened.can_undo


def test_arrows_and_enter(dialog: CandidatesDialog, opened: Session, qtbot) -> None:
    dialog.cells[0].setFocus()
    qtbot.waitUntil(dialog.cells[0].hasFocus)
    qtbot.keyClick(dialog.cells[0], Qt.Key.Key_Right)
    qtbot.keyClick(dialog.cells[1], Qt.Key.Key_Down)
    qtbot.waitUntil(dialog.cells[5].hasFocus)
    qtbot.keyClick(dialog.cells[5], Qt.Key.Key_Return)
    assert opened.hints[0].points[0][0] == 50.0


def test_a_click_chooses_and_the_button_takes(
    dialog: CandidatesDialog, opened: Session, qtbot
) -> None:
    qtbot.mouseClick(dialog.cells[2], Qt.MouseButton.LeftButton)
    assert opened.hints == ()
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert opened.hints[0].points[0][0] == 20.0


def test_a_double_click_takes(dialog: CandidatesDialog, opened: Session, qtbot) -> None:
    qtbot.mouseDClick(dialog.cells[3], Qt.MouseButton.LeftButton)
    assert opened.hints[0].points[0][0] == 30.0


def test_as_it_is_and_escape_change_nothing(
    dialog: CandidatesDialog, opened: Session, qtbot
) -> None:
    qtbot.keyClick(dialog.cells[0], Qt.Key.Key_1)
    assert not opened.can_undo


def test_escape_changes_nothing(
    dialog: CandidatesDialog, window: MainWindow, opened: Session, qtbot
) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not opened.can_undo
    assert window.findChild(Candidates).dialog is None


def test_a_fault_is_said_and_closes_the_sheet(
    window: MainWindow, opened: Session, monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    from core.errors import ModelError

    def broken(*_args: object, **_more: object) -> Iterator[Candidate]:
        raise ModelError("The model tint-small is damaged.")
        yield

    monkeypatch.setattr(made, "candidates", broken)
    window.findChild(Candidates).show()
    qtbot.waitUntil(lambda: "damaged" in window.messages.text)
    assert window.findChild(Candidates).dialog is None
