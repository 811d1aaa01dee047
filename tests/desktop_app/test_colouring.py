"""The network is loaded while the first photo is read, without a word."""

from __future__ import annotations

import threading

from core.errors import ModelError


def test_the_network_is_loaded_while_the_photo_is_read(session, photo_file, qtbot, at_rest):
    loaded = []
    session.backend.load = lambda: loaded.append(session.photo)
    session.open(photo_file)
    qtbot.waitUntil(lambda: session.field is not None)
    assert len(loaded) == 1
    with qtbot.waitSignal(session.photoChanged):
        session.open(photo_file)
    at_rest(session)
    assert len(loaded) == 1, "it is there when a photo has its colours"


def test_what_fails_in_loading_is_told_once_when_it_is_asked_for(
    session, photo_file, qtbot, at_rest
):
    def fail(*_):
        raise ModelError("The model tint is damaged.")

    told = []
    session.message.connect(lambda kind, text, _details: told.append((kind, text)))
    session.backend.load = session.backend.field = fail
    session.open(photo_file)
    qtbot.waitUntil(lambda: bool(told))
    at_rest(session)
    assert told == [("error", "The model tint is damaged.")]


def test_a_photo_that_is_cancelled_before_it_is_there_is_shown_without_colours(
    session, photo_file, qtbot, at_rest
):
    hold, prepare = threading.Event(), session.backend.prepare

    def later(photo, job):
        hold.wait(5)
        return prepare(photo, job)

    session.backend.prepare = later
    session.open(photo_file)
    qtbot.waitUntil(lambda: session.photo is not None)
    session.cancel()
    hold.set()
    qtbot.waitUntil(lambda: session.prepared is not None)
    at_rest(session)
    assert session.field is None, "nobody wants its colours"
    session.place_point("color", 40.0, 40.0)
    qtbot.waitUntil(lambda: session.field is not None)


def test_a_photo_that_opens_is_ready_to_be_shown(session, photo_file, qtbot):
    """Else an empty frame stands where the photo belongs, on a busy machine for a second and more."""
    open_then, prepare = [], session.backend.prepare

    def watched(photo, job):
        open_then.append(session.photo)
        return prepare(photo, job)

    session.backend.prepare = watched
    session.open(photo_file)
    qtbot.waitUntil(lambda: session.prepared is not None)
    assert open_then[0] is None
