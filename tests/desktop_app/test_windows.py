"""Several windows in one program: one engine, each with its own document, the last one ends it."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from core.document.look import Look
from desktop_app import windows
from desktop_app.settings import keep
from desktop_app.windows import OpenWindows, all_windows, open_window


@pytest.fixture
def pair(window, photo_file, qtbot):
    """A window and a new one beside it, made from its menu."""
    action = next(a for a in window.menus.menu("file").actions() if "New Window" in a.text())
    action.trigger()
    qtbot.waitUntil(lambda: len(all_windows()) == 2)
    other = next(w for w in all_windows() if w is not window)
    yield window, other
    for shown in all_windows():
        if shown is not window:
            shown._may_close = True
            shown.close()
            QApplication.sendPostedEvents(shown, QEvent.Type.DeferredDelete)


def test_each_window_has_its_own_document_and_all_share_the_engine(pair, photo_file, qtbot):
    first, second = pair
    second.files.open(photo_file)
    qtbot.waitUntil(lambda: second.session.photo is not None)
    assert first.session.photo is None
    assert first.session.backend is second.session.backend


def test_closing_one_asks_for_its_own_changes_only(pair, photo_file, qtbot):
    first, second = pair
    for window in pair:
        window.files.open(photo_file)
    qtbot.waitUntil(lambda: all(w.session.field is not None for w in pair))
    second.session.set_look(second.session.look.__class__(warmth=9))
    first.close()
    assert not first.isVisible()
    second.close()
    assert second.isVisible()
    second.findChild(QMessageBox).button(QMessageBox.StandardButton.Discard).click()
    qtbot.waitUntil(lambda: not all_windows())


@pytest.fixture
def unsaved(pair, photo_file, qtbot):
    """Both with a photo and unsaved changes."""
    for number, window in enumerate(pair):
        window.files.open(photo_file)
        qtbot.waitUntil(lambda w=window: w.session.field is not None)
        window.session.set_look(Look(warmth=9 + number))
    return pair


def answer(window, button):
    question = window.findChild(QMessageBox)
    question.button(getattr(QMessageBox.StandardButton, button)).click()


def asking():
    return [window for window in all_windows() if window.findChild(QMessageBox) is not None]


def test_quit_asks_before_it_closes_anything_and_cancel_ends_it(pair, photo_file, qtbot):
    first, second = pair
    first.files.open(photo_file)
    qtbot.waitUntil(lambda: first.session.field is not None)
    first.session.set_look(Look(warmth=9))
    OpenWindows().close_all()
    assert asking() == [first]
    answer(first, "Cancel")
    assert set(all_windows()) == {first, second}
    qtbot.waitUntil(lambda: not asking())
    OpenWindows().close_all()
    answer(first, "Discard")
    assert not all_windows()


def test_quit_asks_one_window_after_the_other(unsaved, qtbot):
    OpenWindows().close_all()
    (now,) = asking()
    (later,) = set(unsaved) - {now}
    answer(now, "Discard")
    assert all_windows() == [later]
    assert asking() == [later]
    answer(later, "Cancel")
    assert all_windows() == [later]
    assert later.session.dirty


def test_what_is_edited_while_a_file_is_written_is_asked_about(unsaved, qtbot, monkeypatch):
    window, _other = unsaved
    monkeypatch.setattr(type(window.session), "writing", property(lambda _session: True))
    window.close()
    answer(window, "Discard")
    assert window.isVisible()
    assert window.messages.kind == "warning"
    monkeypatch.undo()
    qtbot.waitUntil(lambda: not asking())
    window.session.set_look(Look(warmth=1))
    window.close()
    assert asking() == [window]


def test_a_new_window_comes_in_turns_and_is_not_seen_before_it_is_whole(window, qtbot):
    turns = []
    beat = QTimer(interval=0)
    beat.timeout.connect(lambda: turns.append(len(all_windows())))
    window.windows.open_soon(window)
    beat.start()
    # The last window may be closed now: the program goes on with the one that comes.
    assert not QApplication.quitOnLastWindowClosed()
    qtbot.waitUntil(lambda: len(all_windows()) == 2)
    assert QApplication.quitOnLastWindowClosed()
    assert turns.count(1) >= 4, "it was made in one go"
    other = next(w for w in all_windows() if w is not window)
    assert not other.make_more()
    other.close()
    QApplication.sendPostedEvents(other, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize(
    ("place", "expected"), [((10, 20), (42, 52)), ((600, 700), (84, 320))], ids=["room", "no room"]
)
def test_a_new_window_opens_a_step_beside_and_all_of_it_on_the_screen(
    window, qtbot, place, expected
):
    window.resize(700, 440)
    keep({"geometry": window.saveGeometry()})
    window.move(*place)
    other = open_window(window.session.backend, window)
    assert (other.width(), other.height()) == (700, 440)
    assert window.screen().availableGeometry().contains(other.frameGeometry())
    assert (other.x(), other.y()) == expected
    other.close()
    QApplication.sendPostedEvents(other, QEvent.Type.DeferredDelete)


def test_a_closed_window_leaves_nothing_in_memory(session, photo_file, qtbot):
    """`session` lends its backend."""
    threads = threading.active_count()

    def come_and_go():
        window = open_window(session.backend)
        window.files.open(photo_file)
        qtbot.waitUntil(lambda: window.session.field is not None)
        window.close()
        QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        return weakref.ref(window.session.photo), id(window)

    photo, key = come_and_go()
    gc.collect()
    assert key not in windows._kept
    assert threading.active_count() == threads
    assert photo() is None
