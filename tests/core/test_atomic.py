"""What a killed program leaves half written goes with the next file; nothing else is touched."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from core import atomic
from core.atomic import replacing

WRITER = """
import sys, time
from pathlib import Path
from core.atomic import replacing
with replacing(Path(sys.argv[1])) as temporary:
    temporary.write_bytes(b"half")
    print(temporary.name, flush=True)
    sys.stdin.read()
"""


@contextmanager
def writer(path: Path) -> Iterator[tuple[subprocess.Popen[str], Path]]:
    """Another program in the midst of writing path, and its unfinished file."""
    program = subprocess.Popen(
        [sys.executable, "-c", WRITER, path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert program.stdin is not None
    assert program.stdout is not None
    try:
        yield program, path.with_name(program.stdout.readline().strip())
    finally:
        program.kill()
        program.wait()
        program.stdin.close()
        program.stdout.close()


@pytest.fixture(autouse=True)
def nothing_swept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(atomic, "_swept", {})
    monkeypatch.setattr(atomic, "_REST", 0.0)


def write(path: Path) -> None:
    with replacing(path) as temporary:
        temporary.write_bytes(b"whole")


def test_what_a_killed_program_left_goes_with_the_next_file(tmp_path: Path) -> None:
    with writer(tmp_path / "killed.png") as (program, left):
        assert left.read_bytes() == b"half"
        program.kill()
        program.wait()
        assert left.exists()
        write(tmp_path / "other.png")
        assert [path.name for path in tmp_path.iterdir()] == ["other.png"]


def test_what_another_program_is_writing_stays_and_is_finished(tmp_path: Path) -> None:
    with writer(tmp_path / "slow.png") as (program, unfinished):
        write(tmp_path / "other.png")
        assert unfinished.exists()
        program.communicate("")
        assert program.returncode == 0
    assert (tmp_path / "slow.png").read_bytes() == b"half"
    assert not unfinished.exists()


def test_one_that_is_being_written_here_stays(tmp_path: Path) -> None:
    with replacing(tmp_path / "one.png") as first:
        first.write_bytes(b"one")
        atomic._swept.clear()
        write(tmp_path / "two.png")
    assert (tmp_path / "one.png").read_bytes() == b"one"


def test_files_of_others_stay(tmp_path: Path) -> None:
    here = atomic._HERE
    elsewhere = f"{int(here, 16) ^ 1:04x}"
    names = (
        f".photo.png.{elsewhere}0123.part",  # of another machine on a shared disk
        f"photo.png.{here}0123.part",
        f".photo.png.{here}01234.part",
        f".photo.png.{here}0123.partial",
        ".photo.png.part",
        "film.mkv.part",
    )
    for name in names:
        (tmp_path / name).write_bytes(b"theirs")
    (tmp_path / f".folder.{here}0123.part").mkdir()
    (tmp_path / f".link.{here}0123.part").symlink_to(tmp_path / "film.mkv.part")
    before = {path.name for path in tmp_path.iterdir()}
    write(tmp_path / "other.png")
    assert {path.name for path in tmp_path.iterdir()} == before | {"other.png"}


def test_a_disk_without_locks_is_written_to_and_nothing_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr("core.file_lock._take", refuse)
    left = tmp_path / f".killed.png.{atomic._HERE}0123.part"
    left.write_bytes(b"half")
    write(tmp_path / "other.png")
    assert (tmp_path / "other.png").read_bytes() == b"whole"
    assert left.exists()


def test_a_folder_of_many_files_is_looked_through_once_a_minute(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "one.png")
    left = tmp_path / f".killed.png.{atomic._HERE}0123.part"
    left.write_bytes(b"half")
    write(tmp_path / "two.png")
    assert left.exists()
    monkeypatch.setattr(atomic.time, "monotonic", lambda: 1e9)
    write(tmp_path / "three.png")
    assert not left.exists()
