"""Opening, saving, pasting, dropping, leaving: no work is lost and errors are sentences."""

from __future__ import annotations

import shutil
import threading

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from core.hints.hint import Hint
from core.imaging import open_photo
from core.job import quiet
from desktop_app.dialogs.batch import BatchDialog
from desktop_app.dropped import DropFrame
from desktop_app.window.file_flow import SAMPLE, to_array
from desktop_app.window.recent import LIMIT, recent_files, remember

HINT = Hint("color", ((40.0, 40.0),), 3.0, (20.0, 10.0), note="aunt Rosa: it was green")


@pytest.fixture
def editing(window, photo_file, qtbot):
    """The window with the photo open, coloured and changed."""
    window.files.open(photo_file)
    qtbot.waitUntil(lambda: window.session.field is not None)
    window.session.add_hint(HINT)
    return window


def box(window):
    return window.findChild(QMessageBox)


def test_a_photo_opens_and_is_named(window, photo_file, qtbot):
    assert window._stack.currentWidget() is window.empty
    assert not window.actions_by_name.export.isEnabled()
    with qtbot.waitSignal(window.session.photoChanged):
        window.files.open(photo_file)
    assert window._stack.currentWidget() is window.canvas
    assert window.windowTitle().replace("[*]", "") == "harbour.png — Tintype"
    assert window.actions_by_name.export.isEnabled()
    qtbot.waitUntil(lambda: recent_files() == [photo_file])


@pytest.mark.parametrize("content", [b"", b"not a photo at all", b"\x89PNG\r\n\x1a\n broken"])
def test_a_file_that_is_no_photo_is_one_sentence_and_the_old_photo_stays(
    editing, tmp_path, content, qtbot
):
    bad = tmp_path / "letter.png"
    bad.write_bytes(content)
    old = editing.session.photo
    with qtbot.waitSignal(editing.session.message) as caught:
        editing.session.open(bad)
    kind, text, _details = caught.args
    assert kind == "error"
    assert "letter.png" in text
    assert "Traceback" not in text
    assert editing.messages.isVisibleTo(editing)
    assert editing.messages.text == text
    assert editing.session.photo is old
    assert recent_files() == [p for p in recent_files() if p != bad]


def test_a_missing_file_is_one_sentence(window, tmp_path, qtbot):
    with qtbot.waitSignal(window.session.message) as caught:
        window.files.open(tmp_path / "gone.tif")
    assert "gone.tif" in caught.args[1]


def test_a_project_is_saved_and_opens_identically(editing, tmp_path, qtbot, monkeypatch):
    path = tmp_path / "harbour.tintype"
    session = editing.session
    from core.document import load_project, save_project

    monkeypatch.setattr(
        session.backend, "save", lambda doc, where, job: save_project(doc, where, None, job)
    )
    assert session.dirty
    assert editing.isWindowModified()
    with qtbot.waitSignal(session.saved):
        session.save(path)
    assert not session.dirty
    assert not editing.isWindowModified()
    assert load_project(path, quiet()).hints[0].note == HINT.note
    session.undo()
    assert session.dirty, "undoing past the save is a change"
    session.redo()
    assert not session.dirty
    with qtbot.waitSignal(session.photoChanged):
        editing.files.open(path)
    assert session.hints[0].ab == HINT.ab
    assert session.project_path == path
    assert not session.dirty


def test_save_as_asks_for_a_name_with_the_projects_suffix(editing):
    editing.actions_by_name.save.trigger()
    dialog = editing.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.defaultSuffix() == "tintype"
    dialog.close()


def test_save_as_of_a_project_proposes_its_own_place(editing, tmp_path, qtbot):
    (tmp_path / "album").mkdir()
    with qtbot.waitSignal(editing.session.saved):
        editing.session.save(tmp_path / "album" / "aunt.tintype")
    editing.actions_by_name.save_as.trigger()
    dialog = editing.findChild(QFileDialog)
    assert dialog.selectedFiles() == [str(tmp_path / "album" / "aunt.tintype")]
    dialog.reject()


def test_a_question_that_is_open_is_not_asked_again(editing, photo_file, qtbot):
    editing.files.open(photo_file)
    editing.close()
    assert len(editing.findChildren(QMessageBox)) == 1
    box(editing).button(QMessageBox.StandardButton.Cancel).click()
    qtbot.waitUntil(lambda: not editing.findChildren(QMessageBox))
    editing.close()
    assert box(editing).isVisible()


def test_unsaved_changes_are_asked_about_before_another_photo_opens(editing, photo_file, qtbot):
    old = editing.session.photo
    editing.files.open(photo_file)
    box(editing).button(QMessageBox.StandardButton.Cancel).click()
    assert editing.session.photo is old
    assert editing.session.dirty
    qtbot.waitUntil(lambda: box(editing) is None)
    editing.files.open(photo_file)
    with qtbot.waitSignal(editing.session.photoChanged):
        box(editing).button(QMessageBox.StandardButton.Discard).click()
    assert editing.session.photo is not old


def test_closing_with_unsaved_changes_asks_and_cancel_stays(editing, qtbot):
    editing.close()
    assert editing.isVisible()
    box(editing).button(QMessageBox.StandardButton.Cancel).click()
    assert editing.isVisible()
    qtbot.waitUntil(lambda: box(editing) is None)
    editing.close()
    box(editing).button(QMessageBox.StandardButton.Discard).click()
    assert not editing.isVisible()


def test_a_save_that_fails_does_not_close_the_window(editing, tmp_path, qtbot, monkeypatch):
    session = editing.session
    with qtbot.waitSignal(session.projectChanged):
        session._set_project(tmp_path / "no" / "such" / "folder.tintype")
    editing.close()
    failed = lambda kind, *_: kind == "error"  # noqa: E731
    # A save makes a preview first, which may have to wait for the network.
    with qtbot.waitSignal(session.message, check_params_cb=failed, timeout=30_000):
        box(editing).button(QMessageBox.StandardButton.Save).click()
    assert editing.isVisible()
    assert session.dirty


@pytest.fixture
def slow_export(editing, monkeypatch):
    """An export that takes until the gate opens; what it wrote is listed."""
    gate, written = threading.Event(), []

    def export(document, path, options, job):
        while not gate.wait(0.002):
            job.check()
        written.append((document, path))
        return ()

    monkeypatch.setattr(editing.session.backend, "export", export)
    return gate, written


def test_an_export_goes_on_while_another_photo_opens(
    editing, photo_file, tmp_path, qtbot, slow_export
):
    gate, written = slow_export
    session = editing.session
    exported = session.committed
    session.export(tmp_path / "colour.png", None)
    with qtbot.waitSignal(session.photoChanged):
        session.open(photo_file)
    with qtbot.waitSignal(session.exported):
        gate.set()
    assert written == [(exported, tmp_path / "colour.png")]


def test_closing_warns_once_while_a_file_is_written(editing, tmp_path, qtbot, slow_export):
    _gate, written = slow_export
    editing.session.undo()
    editing.session.export(tmp_path / "colour.png", None)
    editing.close()
    assert editing.isVisible()
    assert (
        editing.messages.text == "Exporting colour.png is not finished; close again to give it up."
    )
    editing.close()
    assert not editing.isVisible()
    assert written == []


def test_a_dropped_file_opens(window, photo_file, qtbot):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo_file))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), copy, data, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(window.session.photoChanged):
        QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), copy, data, left, none))


def test_a_pasted_picture_opens_with_its_pixels(window, photo_file, grey_pixels, qtbot):
    QGuiApplication.clipboard().setImage(QImage(str(photo_file)))
    with qtbot.waitSignal(window.session.photoChanged):
        window.actions_by_name.paste.trigger()
    expected = open_photo(photo_file, quiet()).luminance
    assert np.abs(window.session.photo.luminance - expected).max() < 1e-3


def test_an_empty_clipboard_is_said(window, qtbot):
    QGuiApplication.clipboard().clear()
    with qtbot.waitSignal(window.session.message) as caught:
        window.actions_by_name.paste.trigger()
    assert caught.args[0] == "warning"


def test_the_sample_ships_and_opens(window, qtbot):
    assert SAMPLE.is_file()
    with qtbot.waitSignal(window.session.photoChanged):
        window.empty.sample_button.click()
    assert recent_files() == []


def test_pixels_of_an_image_survive_whatever_the_width():
    image = QImage(5, 3, QImage.Format.Format_ARGB32)
    image.fill(0)
    image.setPixelColor(4, 2, Qt.GlobalColor.red)
    pixels = to_array(image)
    assert pixels.shape == (3, 5, 3)
    assert tuple(pixels[2, 4]) == (255, 0, 0)
    assert tuple(pixels[0, 0]) == (255, 255, 255)


def test_recent_files_are_bounded_and_newest_first(qapp, tmp_path):
    paths = [tmp_path / f"{n}.png" for n in range(LIMIT + 2)]
    for path in paths:
        path.touch()
        remember(path)
    remember(paths[5])
    paths[-1].unlink()
    found = recent_files()
    assert found[:2] == [paths[5], paths[-1]], "a file that is gone is shown as such, not hidden"
    assert len(found) == LIMIT
    assert paths[0] not in found


def drag_over(widget, data, *, drop=True):
    """What a file manager that would rather move sends; returns the last event."""
    either = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    keys, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(50, 50), either, data, left, keys)
    QApplication.sendEvent(widget, enter)
    if not drop or not enter.isAccepted():
        return enter
    event = QDropEvent(QPointF(50, 50), either, data, left, keys)
    QApplication.sendEvent(widget, event)
    return event


def files(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_a_dropped_photo_is_copied_never_moved(window, photo_file, qtbot):
    with qtbot.waitSignal(window.session.photoChanged):
        event = drag_over(window, files(photo_file))
    assert event.isAccepted()
    assert event.dropAction() == Qt.DropAction.CopyAction


def test_where_a_file_would_land_has_a_frame(window, photo_file):
    drag_over(window, files(photo_file), drop=False)
    frame = window.findChild(DropFrame)
    assert frame.isVisible()
    assert frame.size() == window.canvas.parentWidget().size()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not frame.isVisible()
    words = QMimeData()
    words.setText("a word")
    assert not drag_over(window, words).isAccepted()
    assert not frame.isVisible()


def test_pixels_dropped_from_another_program_are_opened(window, qtbot):
    image = QImage(40, 30, QImage.Format.Format_RGB888)
    image.fill(0x808080)
    data = QMimeData()
    data.setImageData(image)
    with qtbot.waitSignal(window.session.photoChanged):
        drag_over(window, data)
    assert (window.session.photo.width, window.session.photo.height) == (40, 30)


def test_a_folder_dropped_on_the_window_goes_into_the_batch(window, photo_file, qtbot):
    drag_over(window, files(photo_file.parent))
    dialog = window.findChild(BatchDialog)
    qtbot.waitUntil(lambda: bool(dialog.queue.targets))
    assert [target.source for target in dialog.queue.targets] == [photo_file]
    assert window.session.photo is None


def test_several_files_dropped_on_the_window_go_into_the_batch(window, photo_file, qtbot):
    other = photo_file.with_name("other.png")
    shutil.copy(photo_file, other)
    drag_over(window, files(photo_file, other))
    dialog = window.findChild(BatchDialog)
    qtbot.waitUntil(lambda: len(dialog.queue.targets) == 2)
    assert window.session.photo is None


def test_what_is_asked_to_be_saved_is_the_project(editing, tmp_path, qtbot):
    session = editing.session
    with qtbot.waitSignal(session.saved):
        session.save(tmp_path / "grandma.tintype")
    session.add_hint(Hint("keep", ((9.0, 9.0),), 3.0))
    editing.close()
    assert "grandma.tintype" in editing.findChild(QMessageBox).text()
