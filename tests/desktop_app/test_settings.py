"""Settings are there at once, and on the disk without the window's thread."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from desktop_app.settings import keep

pytestmark = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="the system keeps settings in no file of ours"
)

AT_THE_END = """
from PySide6.QtCore import QCoreApplication, QSettings
from desktop_app.settings import keep
app = QCoreApplication([])
app.setOrganizationName("at")
app.setApplicationName("the end")
keep({"last": "word"})
print(QSettings().fileName())
"""


def test_what_is_kept_is_known_at_once_and_written_by_another_thread(qapp):
    keep({"tests/kept": "first"})
    keep({"tests/kept": "second", "tests/other": 3})
    assert QSettings().value("tests/kept") == "second"
    file = Path(QSettings().fileName())
    deadline = time.monotonic() + 30
    # The event loop of this thread stands still meanwhile.
    while not (file.is_file() and "kept=second\nother=3" in file.read_text()):
        assert time.monotonic() < deadline
        time.sleep(0.005)


def test_what_is_kept_at_the_end_is_written_too():
    ran = subprocess.run(
        [sys.executable, "-c", AT_THE_END], capture_output=True, text=True, timeout=60
    )
    assert ran.returncode == 0, ran.stderr
    assert "last=word" in Path(ran.stdout.strip()).read_text()


def test_what_is_none_is_kept_no_more(qapp):
    keep({"tests/gone": "yes"})
    assert QSettings().contains("tests/gone")
    keep({"tests/gone": None})
    assert not QSettings().contains("tests/gone")
