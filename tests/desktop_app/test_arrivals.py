"""Files that the desktop gives the program, each in a window."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from desktop_app.arrivals import MANY, Arrivals
from desktop_app.windows import all_windows


@pytest.fixture
def arrivals(window, qapp):
    made = Arrivals(window.session.backend)
    yield made
    for shown in all_windows():
        if shown is not window:
            shown._may_close = True
            shown.close()
            QApplication.sendPostedEvents(shown, QEvent.Type.DeferredDelete)


@pytest.fixture
def files(photo_file, tmp_path):
    names = [tmp_path / f"{name}.png" for name in ("anna", "berta", "carla")]
    for name in names:
        shutil.copy(photo_file, name)
    return names


def names(shown):
    return sorted(w.session.photo.name for w in shown if w.session.photo is not None)


def test_each_gets_a_window_the_first_one_the_empty_one(arrivals, window, files, qtbot):
    arrivals.open(files)
    assert all_windows() == [window], "the others wait until the first is seen"
    qtbot.waitUntil(lambda: len(names(all_windows())) == 3)
    assert window.session.photo.path == files[0]
    assert names(all_windows()) == ["anna.png", "berta.png", "carla.png"]
    assert len({id(w.session.backend) for w in all_windows()}) == 1


def test_what_is_open_already_comes_to_the_front(arrivals, window, files, qtbot, at_rest):
    arrivals.open(files[:1])
    qtbot.waitUntil(lambda: window.session.photo is not None)
    window.showMinimized()
    arrivals.open([files[0]])
    qtbot.waitUntil(lambda: not window.isMinimized())
    at_rest(window)
    assert all_windows() == [window]


def test_one_that_cannot_be_opened_does_not_hold_up_the_next(
    arrivals, window, files, tmp_path, qtbot
):
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no photo")
    arrivals.open([broken, *files[:1]])
    qtbot.waitUntil(lambda: names(all_windows()) == ["anna.png"])
    assert all_windows() == [window], "a window whose photo did not open is empty still"


def test_a_heap_of_photos_is_for_the_batch(arrivals, window, files, qtbot):
    heap = files * MANY
    with qtbot.waitSignal(window.files.manyGiven) as given:
        arrivals.open(heap)
    assert given.args == [heap]
    assert window.session.photo is None


def test_macos_tells_the_application_of_a_file(tmp_path: Path) -> None:
    """Of one that is not the tests' own: there is one in a process."""
    script = """
import sys
import threading
from PySide6.QtGui import QFileOpenEvent
from desktop_app.arrivals import Application
app, heard = Application([]), []
app.fileWanted.connect(heard.append)
Application.sendEvent(app, QFileOpenEvent(sys.argv[1]))
print(*heard)
"""
    photo = tmp_path / "grandma.jpg"
    done = subprocess.run(
        [sys.executable, "-c", script, photo], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == str(photo)


def test_a_window_that_is_closed_while_it_opens_does_not_hold_up_the_next(
    arrivals, window, files, qtbot, monkeypatch
):
    arrivals.open(files[:1])
    qtbot.waitUntil(lambda: window.session.photo is not None)
    held = threading.Event()
    read = window.session.backend.open_document

    def slow(path, job):
        if path == files[1]:
            held.wait()
        job.check()
        return read(path, job)

    monkeypatch.setattr(window.session.backend, "open_document", slow)
    arrivals.open(files[1:])
    qtbot.waitUntil(lambda: any(w.session.opening for w in all_windows()))
    other = next(w for w in all_windows() if w.session.opening)
    threading.Timer(0.05, held.set).start()
    other.close()
    qtbot.waitUntil(lambda: names(all_windows()) == ["anna.png", "carla.png"])
