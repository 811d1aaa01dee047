from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop_app.cli import faults
from desktop_app.cli.faults import sentence_for


def fault() -> Exception:
    try:
        raise ValueError("of two\n  lines")
    except ValueError as raised:
        return raised


def test_one_sentence_and_the_details_in_a_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(faults, "log_folder", lambda: tmp_path / "logs")
    sentence = sentence_for(fault())
    log = tmp_path / "logs" / "tintype.log"
    assert sentence.endswith(f"details were written to {log}.")
    assert "ValueError: of two lines" in sentence
    assert "\n" not in sentence
    assert "Traceback" in log.read_text()


def test_a_folder_that_cannot_be_made_costs_no_sentence(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(faults, "log_folder", lambda: tmp_path / "file" / "logs")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert str(tmp_path / "tintype.log") in sentence_for(fault())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows measures whole paths")
@pytest.mark.parametrize("where", ["source", "output", "hints"])
def test_a_name_that_is_too_long(tintype, photo: Path, tmp_path: Path, where: str) -> None:
    long = tmp_path / ("y" * 300 + ".png")
    source, out = (long if where == "source" else photo), tmp_path / "out.png"
    more = ["--hints", long] if where == "hints" else []
    ran = tintype("colorize", source, "-o", long if where == "output" else out, *more)
    assert ran.status == 1
    assert ran.err == f"Failed: The name {long} is too long.\n"
