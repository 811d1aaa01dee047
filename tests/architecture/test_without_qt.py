"""The engine and the command line work where PySide6, or a screen, is missing."""

from __future__ import annotations

import subprocess
import sys

import pytest

BLOCKED = """
import sys

class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6", "torch"}:
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, Refuse())
"""


def run_without_qt(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", BLOCKED + code], capture_output=True, text=True, timeout=120
    )


@pytest.mark.parametrize("arguments", [["--help"], ["models"], ["colorize", "--help"]])
def test_the_command_line_runs_without_qt(arguments: list[str]) -> None:
    done = run_without_qt(f"from desktop_app.__main__ import main; sys.exit(main({arguments!r}))")
    assert done.returncode == 0, done.stderr
    assert done.stdout


def test_the_engine_imports_without_qt() -> None:
    done = run_without_qt("import core.rendering, core.document, core.imaging; print('fine')")
    assert done.stdout == "fine\n", done.stderr


def test_the_block_blocks() -> None:
    assert run_without_qt("import PySide6.QtCore").returncode != 0
