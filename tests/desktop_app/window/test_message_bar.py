"""Messages: news gives way to a warning that still waits, and warnings wait below each other."""

from __future__ import annotations

from PySide6.QtCore import Qt


def test_news_does_not_take_a_warnings_place(window):
    say = window.session.message.emit
    said = []
    window.messages.shown.connect(said.append)
    say("warning", "The photo is torn.", "")
    say("info", "Saved anna.tintype.", "")
    assert (window.messages.text, window.messages.kind) == ("The photo is torn.", "warning")
    assert window.status.currentMessage() == "Saved anna.tintype."
    assert said == ["The photo is torn.", "Saved anna.tintype."]


def test_a_covered_warning_is_there_again(window, qtbot):
    say, bar = window.session.message.emit, window.messages
    say("warning", "The photo is torn.", "")
    say("error", "The disk is full.", "line 1")
    assert (bar.text, bar.kind) == ("The disk is full.", "error")
    qtbot.mouseClick(bar._close, Qt.MouseButton.LeftButton)
    assert (bar.text, bar.kind) == ("The photo is torn.", "warning")
    assert not bar._copy.isVisible()
    window.actions_by_name.escape.trigger()
    assert bar.kind == ""


def test_one_that_says_more_stands_for_the_other(window):
    say, bar = window.session.message.emit, window.messages
    say("warning", "The photo is torn.", "")
    say("warning", "The photo is torn. It has two pages.", "")
    bar.dismiss()
    assert bar.kind == ""


def test_another_photo_takes_all_messages_away(window, photo_file, qtbot):
    say = window.session.message.emit
    say("warning", "The photo is torn.", "")
    say("warning", "The disk is slow.", "")
    with qtbot.waitSignal(window.session.photoChanged):
        window.files.open(photo_file)
    window.messages.dismiss()
    assert window.messages.kind == ""
