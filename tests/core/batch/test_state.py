from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.batch.plan import Naming, Target, plan
from core.batch.state import NAME, State, recipe_digest
from core.errors import ExportError


def picture(path: Path, seed: int = 0) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    noise = np.random.default_rng(seed).integers(0, 256, (40, 50, 3), np.uint8)
    Image.fromarray(noise).save(path)
    return path


@pytest.fixture
def target(tmp_path: Path) -> Target:
    return Target(picture(tmp_path / "in" / "a.png"), tmp_path / "out" / "a.png")


@pytest.fixture
def state(tmp_path: Path) -> Iterator[State]:
    with State(tmp_path / "out") as made:
        yield made


def sha(path: Path) -> str:
    import hashlib

    return hashlib.sha256(path.read_bytes()).hexdigest()


def do(state: State, target: Target, options: str = "x") -> None:
    state.begins(target, options)
    picture(target.output, 1)
    state.ends(target, options, sha(target.source), {"ending": "done"})


def test_what_is_done_is_known_to_the_next_run(target: Target, tmp_path: Path) -> None:
    with State(tmp_path / "out") as state:
        assert not state.is_done(target, "x")
        do(state, target)
        assert state.is_done(target, "x")
    with State(tmp_path / "out") as state:
        assert state.is_done(target, "x")
        assert not state.is_done(target, "other settings")


def test_another_source_of_that_name_is_not_done(state: State, target: Target) -> None:
    do(state, target)
    before = target.source.stat().st_mtime_ns
    picture(target.source, 2)
    os.utime(target.source, ns=(before - 10**12, before - 10**12))
    assert not state.is_done(target, "x")


def test_a_source_that_was_copied_is_the_same(state: State, target: Target) -> None:
    do(state, target)
    os.utime(target.source, (1, 1))
    assert state.is_done(target, "x")


def test_a_torn_result_is_not_done(state: State, target: Target) -> None:
    do(state, target)
    target.output.write_bytes(target.output.read_bytes()[:-600])
    assert not state.is_done(target, "x")


def test_killed_before_and_after_the_result_was_written(target: Target, tmp_path: Path) -> None:
    with State(tmp_path / "out") as state:
        state.begins(target, "x")
    with State(tmp_path / "out") as state:
        assert not state.is_done(target, "x")
    picture(target.output, 1)
    with State(tmp_path / "out") as state:
        assert state.is_done(target, "x")
        assert not state.is_done(target, "y")
    os.utime(target.output, (1, 1))
    with State(tmp_path / "out") as state:
        assert not state.is_done(target, "x")


def test_a_last_line_that_broke_off_and_nonsense_are_passed_over(
    target: Target, tmp_path: Path
) -> None:
    with State(tmp_path / "out") as state:
        do(state, target)
    record = tmp_path / "out" / NAME
    record.write_bytes(
        b'[1]\n{"ends": 3}\nnull\n\xff\xfe\n' + record.read_bytes() + b'{"begins": "a'
    )
    second = Target(picture(tmp_path / "in" / "b.png", 4), tmp_path / "out" / "b.png")
    with State(tmp_path / "out") as state:
        assert state.is_done(target, "x")
        do(state, second)
    with State(tmp_path / "out") as state:
        assert state.is_done(target, "x")
        assert state.is_done(second, "x")


def test_the_folder_may_be_carried_elsewhere(target: Target, tmp_path: Path) -> None:
    with State(tmp_path / "out") as state:
        do(state, target)
    shutil.copytree(tmp_path, tmp_path.parent / "elsewhere")
    there = tmp_path.parent / "elsewhere"
    moved = Target(there / "in" / "a.png", there / "out" / "a.png")
    with State(there / "out") as state:
        assert state.is_done(moved, "x")


def test_two_runs_never_write_into_one_folder(state: State, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="Another run"), State(tmp_path / "out"):
        pass


def test_a_place_that_cannot_be_a_folder(tmp_path: Path) -> None:
    (tmp_path / "out").touch()
    with pytest.raises(ExportError, match="out"), State(tmp_path / "out"):
        pass


def test_what_a_killed_run_left_unfinished_is_removed_and_nothing_else(
    state: State, target: Target
) -> None:
    left = target.output.with_name(f".{target.output.name}.0123abcd.part")
    others = [target.output.with_name(n) for n in (".b.png.0123abcd.part", "a.png.part", "notes")]
    for path in (left, *others):
        path.write_bytes(b"x")
    state.plans([target])
    assert not left.exists()
    assert all(path.exists() for path in others)


def test_numbers_stay_when_photos_are_added(tmp_path: Path) -> None:
    album, out = tmp_path / "in", tmp_path / "out"
    for name in ("b.png", "c.png"):
        picture(album / name)
    naming = Naming("{folder} {number}")
    with State(out) as state:
        first = plan([album], out, naming)
        state.plans(first)
    assert [t.output.name for t in first] == ["in 1.png", "in 2.png"]
    picture(album / "a.png")
    with State(out) as state:
        second = plan([album], out, naming, state.numbers)
    assert [t.output.name for t in second] == ["in 3.png", "in 1.png", "in 2.png"]


def test_digests_tell_settings_apart() -> None:
    assert recipe_digest(1, "a") == recipe_digest(1, "a")
    assert recipe_digest(1, "a") != recipe_digest("1", "a")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_said_by_name(target: Target, tmp_path: Path) -> None:
    words = rf"{re.escape(NAME)} cannot be written: No space left on device\."
    with ExitStack() as stack:
        state = stack.enter_context(State(tmp_path / "out"))
        assert state._file is not None
        state._file.close()
        # Closed by the state, which a full disk must not disturb.
        state._file = Path("/dev/full").open("ab")  # noqa: SIM115
        with pytest.raises(ExportError, match=words):
            do(state, target)
