"""Unsaved changes are written down, offered after a crash and gone after a clean end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import SIGNAL, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMessageBox

from core.document.journal import Journal, left_behind
from core.hints.hint import Hint
from core.imaging import open_photo
from desktop_app.dialogs.recovery import RecoveryDialog
from desktop_app.features import recovery as feature
from desktop_app.features.recovery import Recovery
from desktop_app.panels.history_list import HistoryList
from desktop_app.window.file_flow import to_array

HINT = Hint("color", ((40.0, 40.0),), 3.0, (20.0, 10.0), note="aunt Rosa: it was green")


@pytest.fixture(autouse=True)
def root(tmp_path, monkeypatch):
    folder = tmp_path / "state" / "recovery"
    monkeypatch.setattr(feature, "recovery_folder", lambda: folder)
    monkeypatch.setattr(feature, "DELAY_MS", 30)
    return folder


@pytest.fixture
def editing(window, photo_file, qtbot):
    window.files.open(photo_file)
    qtbot.waitUntil(lambda: window.session.field is not None)
    window.session.add_hint(HINT)
    return window


def written(root):
    return list(root.glob("*/document.json"))


def crash(root, document, project=None):
    """What a program that was killed leaves."""
    journal = Journal(root)
    journal.write(document, project)
    journal._lock.release()


@pytest.fixture
def left(root, photo_file):
    from core.document import Document, Look

    crash(root, Document(open_photo(photo_file), Look()).add_hint(HINT))


def offered(window, qtbot):
    window.findChild(Recovery).offer()
    qtbot.waitUntil(lambda: window.findChild(RecoveryDialog) is not None)
    return window.findChild(RecoveryDialog)


def test_an_edit_is_written_down_soon_and_a_later_one_too(editing, root, qtbot):
    qtbot.waitUntil(lambda: len(written(root)) == 1)
    first = written(root)[0].read_text()
    editing.session.add_hint(HINT)
    qtbot.waitUntil(
        lambda: written(root)[0].read_text().count("aunt Rosa") > first.count("aunt Rosa")
    )
    assert len(written(root)) == 1


def test_undoing_to_what_is_saved_leaves_nothing_to_recover(editing, root, qtbot):
    qtbot.waitUntil(lambda: bool(written(root)))
    editing.session.undo()
    qtbot.waitUntil(lambda: not written(root))


def test_closing_leaves_nothing_even_if_the_changes_were_given_up(editing, root, qtbot):
    qtbot.waitUntil(lambda: bool(written(root)))
    editing.close()
    editing.findChild(QMessageBox).button(QMessageBox.StandardButton.Discard).click()
    qtbot.waitUntil(lambda: not editing.isVisible())
    assert list(root.iterdir()) == []


def test_a_photo_that_was_only_looked_at_is_not_written_down(
    window, photo_file, root, qtbot, at_rest
):
    window.files.open(photo_file)
    qtbot.waitUntil(lambda: window.session.field is not None)
    journal = window.findChild(Recovery)
    assert not journal._timer.isActive()
    at_rest(journal)
    assert not written(root)


def test_a_journal_that_cannot_be_written_is_said_once(editing, root, tmp_path, qtbot):
    editing.session.undo()
    said = []
    (tmp_path / "state").mkdir(exist_ok=True)
    if root.exists():
        for folder in root.iterdir():
            for file in folder.iterdir():
                file.unlink()
            folder.rmdir()
        root.rmdir()
    root.write_text("a file in place of the folder")
    editing.session.message.connect(lambda kind, text, _details: said.append((kind, text)))
    journal = editing.findChild(Recovery)
    journal._journal.__init__(root)
    for _ in range(3):
        with qtbot.waitSignal(journal._lane.failed):
            editing.session.add_hint(HINT)
    (warning,) = said
    assert warning[0] == "warning"
    assert str(root) in warning[1]
    assert "save the project" in warning[1]


def test_work_left_behind_is_offered_and_comes_back_as_unsaved_changes(window, left, root, qtbot):
    dialog = offered(window, qtbot)
    assert dialog.list.item(0).text() == "harbour.png"
    assert "1 hint" in dialog._facts(dialog._chosen()[0])
    with qtbot.waitSignal(window.session.recovered):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    session = window.session
    assert session.hints[0].note == HINT.note
    assert session.dirty
    assert window.isWindowModified()
    qtbot.waitUntil(lambda: "Recovered" in window.messages.text)
    first = window.findChild(HistoryList).model().index(0, 0)
    assert first.data() == "Recovered unsaved changes"
    assert len(written(root)) == 1, "it has a journal all the time"
    session.add_hint(HINT)
    qtbot.waitUntil(lambda: written(root)[0].read_text().count("aunt Rosa") == 2)
    assert left_behind(root) == ([], [])


def test_recovered_work_belongs_to_its_project(window, root, photo_file, tmp_path, qtbot):
    from core.document import Document, save_project

    document, project = Document(open_photo(photo_file)), tmp_path / "harbour.tintype"
    save_project(document, project)
    crash(root, document.add_hint(HINT), project)
    with qtbot.waitSignal(window.session.recovered):
        offered(window, qtbot).recover.click()
    assert window.session.project_path == project


def test_hints_and_regions_are_counted(window, root, photo_file, qtbot, speaks):
    from core.document import Document, Look, Region

    speaks("de")
    region = Region(((1, 1), (20, 2), (10, 30)), id=1)
    document = Document(open_photo(photo_file), Look(), regions=(region,))
    crash(root, document.add_hint(HINT).add_hint(HINT))
    crash(root, document.add_region(region))
    dialog = offered(window, qtbot)
    told = [dialog._facts(leftover).split(" · ", 1)[1] for leftover in dialog._chosen()]
    assert sorted(told) == ["0 Hinweise · 2 Regionen", "2 Hinweise · 1 Region"]


def test_later_offers_it_again(window, left, root, qtbot):
    qtbot.keyClick(offered(window, qtbot), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(RecoveryDialog) is None)
    assert window.session.photo is None
    assert offered(window, qtbot).list.count() == 1


def test_discarded_work_is_gone(window, left, root, qtbot):
    offered(window, qtbot).discard.click()
    qtbot.waitUntil(lambda: list(root.iterdir()) == [])
    qtbot.waitUntil(lambda: window.findChild(RecoveryDialog) is None)


def test_only_what_is_chosen_is_discarded(window, left, root, photo_file, qtbot):
    from core.document import Document

    crash(root, Document(open_photo(photo_file)))
    dialog = offered(window, qtbot)
    assert dialog.list.count() == 2
    dialog.list.clearSelection()
    assert not dialog.discard.isEnabled()
    dialog.list.setCurrentRow(0)
    dialog.discard.click()
    qtbot.waitUntil(lambda: len(written(root)) == 1)
    assert dialog.isVisible()
    assert dialog.list.count() == 1


def test_a_photo_that_is_gone_is_a_sentence_and_the_work_stays(
    window, left, root, photo_file, qtbot
):
    photo_file.unlink()
    with qtbot.waitSignal(window.session.message) as caught:
        offered(window, qtbot).recover.click()
    assert caught.args[0] == "error"
    assert "harbour.png is not there any more" in caught.args[1]
    assert len(written(root)) == 1
    assert offered(window, qtbot).list.count() == 1


def test_a_damaged_journal_does_not_stop_the_start(window, left, root, qtbot):
    written(root)[0].write_text("{")
    with qtbot.waitSignal(window.session.message) as caught:
        window.findChild(Recovery).offer()
    assert caught.args[0] == "warning"
    assert "set aside" in caught.args[1]
    assert window.findChild(RecoveryDialog) is None


def test_a_pasted_photo_is_recovered_with_its_pixels(window, root, qtbot):
    image = QImage(40, 30, QImage.Format.Format_RGB888)
    image.fill(Qt.GlobalColor.gray)
    with qtbot.waitSignal(window.session.photoChanged):
        window.session.open_pixels(to_array(image), "Pasted photo")
    window.session.set_look(window.session.look.__class__(warmth=9))
    qtbot.waitUntil(lambda: bool(written(root)))
    assert (written(root)[0].parent / "photo").stat().st_size > 0


def test_several_are_recovered_into_windows_of_their_own(window, left, root, photo_file, qtbot):
    from core.document import Document
    from desktop_app.windows import all_windows

    crash(root, Document(open_photo(photo_file)).add_hint(HINT).add_hint(HINT))
    offered(window, qtbot).recover.click()
    try:
        qtbot.waitUntil(lambda: len(all_windows()) == 2)
        qtbot.waitUntil(lambda: all(w.session.photo is not None for w in all_windows()))
        assert sorted(len(w.session.hints) for w in all_windows()) == [1, 2]
    finally:
        for other in all_windows():
            if other is not window:
                other._may_close = True
                other.close()
    qtbot.waitUntil(lambda: all_windows() == [window])
    assert len(written(root)) == 1, "closing one ends its journal, not the other's"


def test_a_large_dialog_keeps_its_texts_together(window, left, root, qtbot):
    dialog = offered(window, qtbot)
    dialog.resize(1000, 800)
    QApplication.processEvents()
    assert dialog.list.geometry().bottom() < 250
    assert dialog.later.mapTo(dialog, QPoint(0, 0)).y() > 700


def test_it_comes_back_into_the_window_of_the_same_photo_if_that_is_unchanged(
    window, left, root, photo_file, qtbot
):
    from desktop_app.windows import all_windows

    window.files.open(photo_file)
    qtbot.waitUntil(lambda: window.session.field is not None)
    with qtbot.waitSignal(window.session.recovered):
        offered(window, qtbot).recover.click()
    assert window.session.hints[0].note == HINT.note
    assert all_windows() == [window]


def test_changed_work_on_the_same_photo_keeps_its_window(editing, left, root, qtbot):
    from desktop_app.windows import all_windows

    before = editing.session.document
    offered(editing, qtbot).recover.click()
    qtbot.waitUntil(lambda: len(all_windows()) == 2)
    other = next(w for w in all_windows() if w is not editing)
    try:
        qtbot.waitUntil(lambda: bool(other.session.hints))
        assert editing.session.document is before
    finally:
        other._may_close = True
        other.close()
    qtbot.waitUntil(lambda: all_windows() == [editing])


def test_what_is_not_written_down_yet_is_when_the_person_logs_out(
    window, photo_file, root, qtbot, qapp, monkeypatch
):
    # Nothing but the desktop can make what the signal carries.
    assert qapp.receivers(SIGNAL("commitDataRequest(QSessionManager&)")) >= 1
    monkeypatch.setattr(feature, "DELAY_MS", 3_600_000)
    window.files.open(photo_file)
    qtbot.waitUntil(lambda: window.session.field is not None)
    recovery = window.findChild(Recovery)
    recovery.secure()
    assert not written(root), "nothing was changed"
    window.session.add_hint(HINT)
    recovery.secure()
    assert written(root)[0].read_text().count("aunt Rosa") == 1
    window.session.add_hint(HINT)
    recovery.secure()
    assert written(root)[0].read_text().count("aunt Rosa") == 2
