"""Help, versions, wrong usage and faults: what is said and with which exit status."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import core
from desktop_app import __main__ as entrance
from desktop_app.cli.app import COMMANDS


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_help_has_an_example(tintype, command: str) -> None:
    ran = tintype(command, "--help")
    assert ran.status == 0
    assert f"Example:\n    tintype {command}" in ran.out


def test_help_names_all_commands(tintype) -> None:
    ran = tintype("--help")
    assert ran.status == 0
    assert "Example:" in ran.out
    assert all(command in ran.out for command in COMMANDS)


def test_version(tintype) -> None:
    assert tintype("--version").out == f"tintype {core.__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["colorize"],
        ["colorize", "PHOTO"],
        ["colorize", "PHOTO", "-o", "OUT", "--look", "sparkle=1"],
        ["colorize", "PHOTO", "-o", "OUT", "--look", "warmth=hot"],
        ["colorize", "PHOTO", "-o", "OUT", "--look", "warmth=1000"],
        ["colorize", "PHOTO", "-o", "OUT", "--look", "warmth=nan"],
        ["colorize", "PHOTO", "-o", "OUT", "--model", "none-such"],
        ["colorize", "PHOTO", "-o", "OUT", "--device", "abacus"],
        ["colorize", "PHOTO", "-o", "OUT", "--bits", "12"],
        ["colorize", "PHOTO", "-o", "OUT", "--quality", "0"],
        ["colorize", "PHOTO", "-o", "OUT", "--format", "doc"],
        ["colorize", "PHOTO", "-o", "OUT", "--name", "same"],
        ["colorize", "PHOTO", "-o", "OUT", "--suffix", "/../x"],
        ["colorize", "PHOTO", "-o", "OUT", "--hints", "none-such.json"],
        ["colorize", "PHOTO", "PHOTO2", "-o", "PHOTO"],
        ["colorize", "PHOTO", "-o", "OUT", "--no-such-option"],
        ["suggest", "PHOTO", "left", "top"],
        ["uncertainty", "PHOTO", "-o", "map.jpg"],
        ["render"],
        ["verify", "PHOTO"],
        ["--no-such-option"],
        ["no-such-command-or-photo"],
    ],
    ids=" ".join,
)
def test_wrong_usage(tintype, photo: Path, tmp_path: Path, arguments: list[str]) -> None:
    second = tmp_path / "second.png"
    second.write_bytes(photo.read_bytes())
    names = {"PHOTO": photo, "PHOTO2": second, "OUT": tmp_path / "out.png"}
    before = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    ran = tintype(*(names.get(word, word) for word in arguments))
    assert ran.status == 2
    assert ran.out == ""
    assert "Traceback" not in ran.err
    assert ran.err.strip()
    assert {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == before


def test_models_as_json(tintype) -> None:
    ran = tintype("models", "--json")
    assert ran.status == 0
    cards = json.loads(ran.out)
    assert cards[0]["name"] in tintype("models").out
    assert all(Path(card["file"]).is_file() for card in cards)


def test_the_unexpected_is_one_sentence(tintype, monkeypatch: pytest.MonkeyPatch) -> None:
    def burst() -> None:
        raise RuntimeError("of all things")

    monkeypatch.setattr("core.models.card.list_models", burst)
    ran = tintype("models")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.count("\n") == 1
    assert "of all things" in ran.err
    assert "Traceback" not in ran.err
    assert (
        "Traceback" in Path(ran.err.split("written to ")[1].strip().removesuffix(".")).read_text()
    )


def test_without_models_it_says_where_it_looked(
    tintype, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("core.models.card.resource_path", lambda *parts: tmp_path.joinpath(*parts))
    monkeypatch.setattr("core.resources.resource_path", lambda *parts: tmp_path.joinpath(*parts))
    ran = tintype("models")
    assert ran.status == 1
    assert str(tmp_path) in ran.err


def test_without_a_screen_it_says_so(tintype, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    ran = tintype()
    assert ran.status == 1
    assert "no screen" in ran.err
    assert "tintype colorize" in ran.err


def test_photos_open_the_window(tintype, photo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[list[str]] = []
    monkeypatch.setattr(entrance, "open_window", lambda names: opened.append(names) or 0)
    assert tintype(photo).status == tintype().status == 0
    assert opened == [[str(photo)], []]


def test_the_command_answers_as_a_program() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", "colorize"], capture_output=True, text=True
    )
    assert done.returncode == 2
    assert "Usage: tintype colorize" in done.stderr


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["models"]])
def test_quick_answers_load_nothing_heavy(arguments: list[str]) -> None:
    code = (
        "import sys; from desktop_app.__main__ import main; "
        f"main({arguments!r}); "
        "print(sorted({'onnxruntime', 'pyvips', 'PIL', 'PySide6', 'rich'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.splitlines()[-1] == "[]"
