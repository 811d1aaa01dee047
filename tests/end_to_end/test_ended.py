"""The system ends the program: log-out, `kill`, a closed terminal."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.document.journal import left_behind

EDITOR = Path(__file__).with_name("ended_editor.py")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")


@pytest.mark.parametrize(
    ("name", "how"), [("SIGTERM", "dialog"), ("SIGHUP", "export"), ("SIGTERM", "thread")]
)
def test_what_is_not_written_down_yet_is_before_the_program_ends(
    tmp_path: Path, name: str, how: str
) -> None:
    photo, number = tmp_path / "photo.png", getattr(signal, name)
    grey = np.random.default_rng(1).integers(0, 255, (96, 96))
    Image.fromarray(grey.astype(np.uint8)).save(photo)
    own = {f"XDG_{what}_HOME": str(tmp_path / what) for what in ("CONFIG", "DATA", "CACHE")}
    with subprocess.Popen(
        [sys.executable, EDITOR, photo, how],
        env={**os.environ, **own},
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        try:
            assert program.stdout is not None
            folder = Path(program.stdout.readline().strip())
            assert list(folder.glob("*/document.json")) == []
            program.send_signal(number)
            assert program.wait(60) == -number
        finally:
            program.kill()
    found, wrong = left_behind(folder)
    try:
        assert wrong == []
        assert [leftover.photo.name for leftover in found] == ["photo.png", "photo.png"]
        assert [leftover.open().look.warmth for leftover in found] == [9.0, 9.0]
    finally:
        for leftover in found:
            leftover.release()
