from __future__ import annotations

import io
from contextlib import redirect_stderr

import pytest

from desktop_app.cli.screen import Screen


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_nobody_watches_a_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    with Screen().progress() as told:
        told(0.5, "Colouring")
    assert capsys.readouterr() == ("", "")


def test_the_bar_goes_to_stderr_and_answers_to_stdout(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    screen = Screen()
    with redirect_stderr(Terminal()) as terminal, screen.progress() as told:
        told(0.5, "a [photo].tif")
        screen.say("an answer " * 30)
        screen.complain("a complaint " * 30)
        told(1.0, "a [photo].tif")
    assert capsys.readouterr().out == "an answer " * 30 + "\n"
    assert "a [photo].tif" in terminal.getvalue()
    assert "a complaint " * 30 in terminal.getvalue()
    assert "answer" not in terminal.getvalue()


def test_json_leaves_stdout_to_the_answer(capsys: pytest.CaptureFixture[str]) -> None:
    screen = Screen(as_json=True)
    screen.say("not this")
    screen.answer({"größe": 1})
    assert capsys.readouterr().out == '{\n "größe": 1\n}\n'


def test_names_steer_no_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    screen = Screen()
    screen.say("Done: a\x1b[2J.png\nand b\udcff.png")
    screen.complain("Failed: \x1b]0;title\x07.png.")
    said = capsys.readouterr()
    assert said.out == "Done: a\\x1b[2J.png\nand b\\udcff.png\n"
    assert said.err == "Failed: \\x1b]0;title\\x07.png.\n"
    with redirect_stderr(Terminal()) as terminal, screen.progress() as told:
        told(0.5, "a\x1b]0;title\x07.png")
    assert "\x1b]0;title" not in terminal.getvalue()
