"""Whatever happens is said: every fault has its sentence and exit status at the command line and its
message in the window, nothing half-written stays, and the photograph is as it was.

Of a GPU that dies: tests/core/models/test_fallback.py, tests/desktop_app/cli/test_broken_gpu.py.
"""

from __future__ import annotations

import functools
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import skimage.data
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parent))

import faulty

from core.hints.hint import Hint
from core.imaging import ExportOptions
from desktop_app.__main__ import main
from desktop_app.backend import Backend
from desktop_app.features import FEATURES
from desktop_app.session import Session
from desktop_app.window.main_window import MainWindow
from desktop_app.windows import OpenWindows

ROOT = Path(__file__).resolve().parents[2]
Tintype = Callable[..., tuple[int, str, str]]


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "in" / "grandma.png"
    path.parent.mkdir()
    Image.fromarray(skimage.data.astronaut()).convert("L").resize((96, 96)).save(path)
    return path


@pytest.fixture
def tintype(capfd: pytest.CaptureFixture[str]) -> Tintype:
    def run(*arguments: str | Path) -> tuple[int, str, str]:
        status = main([str(argument) for argument in arguments])
        return status, *capfd.readouterr()

    return run


@pytest.fixture
def window(qtbot) -> Iterator[MainWindow]:
    session = Session(Backend("cpu", 1))
    made = MainWindow(session, OpenWindows(), FEATURES)
    qtbot.addWidget(made, before_close_func=lambda w: setattr(w, "_may_close", True))
    made.show()
    qtbot.waitExposed(made)
    yield made
    session.close()
    made.canvas.close_lanes()


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*") if path.is_file()}


def is_one_sentence(text: str) -> bool:
    plain = re.sub(r"'[^']*'|\S*/\S*[^\s.]", "x", text.strip())
    return plain.endswith(".") and ". " not in plain and "\n" not in plain


def only(window: MainWindow, model: str) -> None:
    """As if no other model were installed when the window opened."""
    models = window.session.backend.models
    models[:] = [card for card in models if card.name == model]


@pytest.mark.parametrize("name", [*faulty.COLOURING, *faulty.EXPORTING])
def test_the_command_line_says_so_and_fails(
    name: str, tintype: Tintype, photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plug, words = (faulty.COLOURING | faulty.EXPORTING)[name]
    before = photo.read_bytes()
    out = tmp_path / "out"
    out.mkdir()
    plug(monkeypatch, tmp_path)
    status, said, complained = tintype(
        "colorize", photo, "-o", out / "out.png", "--model", faulty.MODEL, "--device", "cpu"
    )
    assert status == 1, complained
    assert re.search(words, complained), complained
    assert is_one_sentence(complained), complained
    assert "Done" not in said
    assert files(out) == set()
    assert photo.read_bytes() == before


@pytest.mark.parametrize("name", faulty.COLOURING)
def test_the_window_says_so_and_lives(
    name: str, window: MainWindow, photo: Path, tmp_path: Path, monkeypatch, qtbot
) -> None:
    plug, words = faulty.COLOURING[name]
    only(window, faulty.MODEL)
    plug(monkeypatch, tmp_path)
    with qtbot.waitSignal(
        window.session.message, check_params_cb=lambda kind, *_: kind == "error", timeout=20_000
    ) as caught:
        window.session.open(photo)
    assert re.search(words, caught.args[1]), caught.args[1]
    assert is_one_sentence(caught.args[1]), caught.args[1]
    assert window.messages.isVisibleTo(window)
    assert window.session.photo is not None


@pytest.mark.parametrize("name", faulty.EXPORTING)
def test_an_export_from_the_window_that_fails_is_said(
    name: str, window: MainWindow, photo: Path, tmp_path: Path, monkeypatch, qtbot
) -> None:
    plug, words = faulty.EXPORTING[name]
    coloured(window, photo, qtbot)
    plug(monkeypatch, tmp_path)
    with qtbot.waitSignal(
        window.session.message, check_params_cb=lambda kind, *_: kind == "error", timeout=20_000
    ) as caught:
        window.session.export(tmp_path / "out.png", ExportOptions())
    assert re.search(words, caught.args[1]), caught.args[1]
    assert is_one_sentence(caught.args[1])
    assert not [name for name in files(tmp_path) if "out.png" in name]


def coloured(window: MainWindow, photo: Path, qtbot) -> None:
    window.session.open(photo)
    qtbot.waitUntil(lambda: window.session.field is not None, timeout=20_000)


def test_no_colour_is_an_ending_of_its_own(
    tintype: Tintype, photo: Path, tmp_path: Path, monkeypatch
) -> None:
    faulty.answers(faulty.grey)(monkeypatch, tmp_path)
    out = tmp_path / "out.png"
    status, said, _ = tintype("colorize", photo, "-o", out, "--model", "fusion", "--device", "cpu")
    assert status == 0
    assert said.startswith("No colour found: ")
    assert np.ptp(np.asarray(Image.open(out).convert("RGB")).astype(int), axis=2).max() <= 2


def test_the_window_says_that_it_found_no_colour(
    window: MainWindow, photo: Path, tmp_path: Path, monkeypatch, qtbot
) -> None:
    only(window, "fusion")
    faulty.answers(faulty.grey)(monkeypatch, tmp_path)
    with qtbot.waitSignal(
        window.session.message, check_params_cb=lambda kind, *_: kind == "warning", timeout=20_000
    ) as caught:
        window.session.open(photo)
    assert caught.args[1].startswith("No colour was found in this photo;")


def test_a_photo_that_is_gone_is_exported_all_the_same_and_not_saved_without_a_word(
    window: MainWindow, photo: Path, tmp_path: Path, qtbot
) -> None:
    coloured(window, photo, qtbot)
    window.session.add_hint(Hint("color", ((40.0, 40.0),), 3.0, (20.0, 10.0)))
    photo.unlink()
    with qtbot.waitSignal(window.session.exported, timeout=20_000):
        window.session.export(tmp_path / "out.png", ExportOptions())
    assert (tmp_path / "out.png").is_file()
    with qtbot.waitSignal(
        window.session.message, check_params_cb=lambda kind, *_: kind == "error", timeout=20_000
    ) as caught:
        window.session.save(tmp_path / "work.tintype")
    assert "grandma.png cannot be read to be saved" in caught.args[1]
    assert window.session.dirty


def test_a_cancelled_export_is_said(
    window: MainWindow, photo: Path, tmp_path: Path, monkeypatch, qtbot
) -> None:
    coloured(window, photo, qtbot)

    def forever(document, path, options, job) -> None:
        while True:
            job.check()

    monkeypatch.setattr(window.session.backend, "export", forever)
    window.session.export(tmp_path / "out.png", ExportOptions())
    qtbot.waitUntil(lambda: window.session.writing)
    with qtbot.waitSignal(
        window.session.message, check_params_cb=lambda _, text, __: "Exporting" in text
    ) as caught:
        window.session.cancel()
    assert caught.args[1] == "Exporting out.png was cancelled."


def test_a_gpu_that_gives_up_in_the_middle_is_said_in_the_window(window: MainWindow, qtbot) -> None:
    reason = "Runs on CPU (2 threads) because NVIDIA GPU (CUDA) stopped working: device lost."
    colouring = window.session._colouring
    with qtbot.assertNotEmitted(window.session.message):
        colouring.deviceChanged.emit("Plain · NVIDIA GPU (CUDA)", "Runs on NVIDIA GPU (CUDA).")
    with qtbot.waitSignal(window.session.message) as caught:
        colouring.deviceChanged.emit("Plain · CPU (2 threads)", reason)
    assert caught.args[:2] == ["warning", reason]


@functools.cache
def may_mount() -> bool:
    if not sys.platform.startswith("linux") or shutil.which("unshare") is None:
        return False
    command = ["unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=64k tmpfs /mnt"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ("size=64k", "and the disk has 0 MB free; make room there or choose another place."),
        ("ro", "out.png cannot be written: the disk is read-only."),
    ],
)
def test_a_real_disk_that_is_full_or_read_only(
    options: str, words: str, photo: Path, tmp_path: Path
) -> None:
    """Permissions do not bind the system's administrator, so disks are mounted, for this test alone."""
    if not may_mount():
        pytest.skip("this machine lets nobody mount a disk of one's own (unshare -rm)")
    disk = tmp_path / "disk"
    disk.mkdir()
    script = 'mount -t tmpfs -o "$1" tmpfs "$2" && shift 2 && exec "$@"'
    command = [
        *("unshare", "-rm", "sh", "-c", script, "sh", options, str(disk)),
        *(sys.executable, "-m", "desktop_app", "colorize", str(photo), "-o", str(disk / "out.png")),
    ]
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=ROOT, check=False, timeout=120, env=os.environ
    )
    assert done.returncode == 1
    assert words in done.stderr
    assert is_one_sentence(done.stderr), done.stderr
