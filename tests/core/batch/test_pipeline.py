"""The three stages around a stand-in for the slow parts, and the true command killed again and again."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import skimage.data
from PIL import Image

from core.batch import pipeline
from core.batch.pipeline import Batch
from core.batch.plan import Naming, Target, plan
from core.batch.recipe import Recipe
from core.batch.report import Outcome
from core.batch.state import NAME, State
from core.document import Document, Look
from core.errors import PhotoError
from core.imaging import ExportOptions, open_photo
from core.job import Job

SECONDS = 0.04


class Stages:
    """Stand in for reading, colouring and writing: each takes its time, and all know who is at work."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.alive = self.most = 0
        self.colouring = self.colouring_most = 0
        self.at_once: set[tuple[str, ...]] = set()
        self._working: set[str] = set()
        self._lock = threading.Lock()
        monkeypatch.setattr(pipeline, "colour", self.colour)
        monkeypatch.setattr(pipeline, "write", self.write)

    def stage(self, name: str, answer: Any) -> Any:
        with self._lock:
            self._working.add(name)
            self.at_once.add(tuple(sorted(self._working)))
        time.sleep(SECONDS)
        with self._lock:
            self._working.discard(name)
        return answer

    def colour(self, document: Any, *_: Any) -> Any:
        with self._lock:
            self.colouring += 1
            self.colouring_most = max(self.colouring_most, self.colouring)
        # Slower than reading, so that there are two photos to be coloured at once.
        time.sleep(2 * SECONDS)
        answer = self.stage("colour", document)
        with self._lock:
            self.colouring -= 1
        return answer

    def opening(self, source: Path, hints: Path | None, job: Job) -> Any:
        if "bad" in source.name:
            raise PhotoError(f"{source.name} is empty.")
        if "odd" in source.name:
            raise RuntimeError("who knows")
        with self._lock:
            self.alive += 1
            self.most = max(self.most, self.alive)
        return self.stage("read", Document(open_photo(source), Look()))

    def write(self, document: Document, field: Any, source: Path, output: Path, *_: Any) -> Outcome:
        self.stage("write", None)
        Image.new("L", (4, 4)).save(output)
        with self._lock:
            self.alive -= 1
        return Outcome("done", source, output)


class Heard:
    """A listener that keeps what it hears, and may act on it."""

    def __init__(self) -> None:
        self.begun: list[int] = []
        self.ends: dict[int, str] = {}
        self.on_end: Any = lambda: None

    def begins(self, index: int) -> None:
        self.begun.append(index)

    def progressed(self, index: int, share: float, words: str) -> None:
        assert 0 <= share <= 1

    def ended(self, index: int, outcome: Outcome) -> None:
        assert index not in self.ends
        self.ends[index] = outcome.ending
        self.on_end()


class Forgetful:
    def forget(self, photo: Any) -> None:
        pass


def make(tmp_path: Path, names: list[str]) -> list[Target]:
    for name in names:
        (tmp_path / "in").mkdir(exist_ok=True)
        Image.new("L", (20, 10), 128).save(tmp_path / "in" / name)
    (tmp_path / "out").mkdir(exist_ok=True)
    return plan([tmp_path / "in"], tmp_path / "out", Naming())


def recipe(stages: Stages) -> Recipe:
    return Recipe(Forgetful(), Look(), ExportOptions(), stages.opening, unforeseen=str)  # type: ignore[arg-type]


def test_the_stages_work_at_the_same_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stages = Stages(monkeypatch)
    targets = make(tmp_path, [f"{n}.png" for n in range(8)])
    outcomes = Batch(targets, recipe(stages), Job()).run(Heard())
    assert [o.ending for o in outcomes] == ["done"] * 8
    assert ("colour", "read", "write") in stages.at_once
    assert stages.colouring_most == 2
    assert stages.most <= 4


def test_bad_ones_do_not_stop_the_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = Heard()
    targets = make(tmp_path, ["a.png", "bad.png", "odd.png", "z.png"])
    outcomes = Batch(targets, recipe(Stages(monkeypatch)), Job()).run(heard)
    assert [o.ending for o in outcomes] == ["done", "failed", "failed", "done"]
    assert outcomes[1].reason == "bad.png is empty."
    assert outcomes[2].reason.endswith("odd.png: who knows")
    assert heard.ends == {i: o.ending for i, o in enumerate(outcomes)}


def test_a_pause_finishes_what_was_begun_and_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard, done = Heard(), []
    targets = make(tmp_path, [f"{n}.png" for n in range(12)])
    batch = Batch(targets, recipe(Stages(monkeypatch)), Job())
    heard.on_end = batch.pause
    run = threading.Thread(target=lambda: done.extend(batch.run(heard)))
    run.start()
    deadline = time.monotonic() + 10
    while not heard.ends and time.monotonic() < deadline:
        time.sleep(0.01)
    while len(heard.begun) != len(heard.ends) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert batch.paused
    time.sleep(5 * SECONDS)
    assert 1 <= len(heard.begun) == len(heard.ends) < 12
    heard.on_end = lambda: None
    batch.go_on()
    run.join(20)
    assert [o.ending for o in done] == ["done"] * 12


@pytest.mark.parametrize("paused", [False, True])
def test_cancelling_ends_soon(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, paused: bool
) -> None:
    heard, job = Heard(), Job()
    targets = make(tmp_path, [f"{n:02}.png" for n in range(30)])
    batch = Batch(targets, recipe(Stages(monkeypatch)), job)

    def stop() -> None:
        if paused:
            batch.pause()
        job.cancel()

    heard.on_end = stop
    outcomes = batch.run(heard)
    assert 1 <= len(outcomes) < 12
    # The one that waits for room has not begun, so it has no ending.
    assert set(heard.ends) == set(heard.begun)
    assert not [t for t in threading.enumerate() if t.name.startswith("tintype-batch")]


def test_a_second_run_does_what_is_missing_or_asked_for_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stages = Stages(monkeypatch)
    targets = make(tmp_path, ["a.png", "b.png", "c.png"])

    def endings(recipe: Recipe) -> list[str]:
        with State(tmp_path / "out") as state:
            return [o.ending for o in Batch(targets, recipe, Job(), state).run(Heard())]

    assert endings(recipe(stages)) == ["done"] * 3
    targets[1].output.unlink()
    assert endings(recipe(stages)) == ["skipped", "done", "skipped"]
    other = Recipe(Forgetful(), Look(warmth=20), ExportOptions(), stages.opening)  # type: ignore[arg-type]
    assert endings(other) == ["done"] * 3


KILLS = 2


def test_killed_again_and_again_every_result_is_right_and_none_is_made_twice(
    tmp_path: Path,
) -> None:
    grey = np.asarray(Image.fromarray(skimage.data.astronaut()).convert("L").resize((96, 96)))
    album, out = tmp_path / "album", tmp_path / "out"
    for number in range(40):
        path = album / f"{number // 20}" / f"{number:02}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(np.roll(grey, number, 1)).save(path)
    command = [sys.executable, "-m", "desktop_app", "colorize", str(album), "-o", str(out)]
    command += ["--threads", "1", "--json"]
    dice = random.Random(7)
    made: dict[Path, tuple[int, int]] = {}
    killed = 0
    for _ in range(KILLS):
        run = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        before, deadline = len(made), time.monotonic() + 60
        wanted = before + dice.randint(1, 8)
        while len(list(out.glob("*/*.png"))) < wanted and run.poll() is None:
            assert time.monotonic() < deadline
            time.sleep(0.02)
        time.sleep(dice.random() * 0.03)
        run.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
        killed += run.wait() != 0
        for path in out.rglob("*.png"):
            Image.open(path).load()
            now = (path.stat().st_mtime_ns, path.stat().st_ino)
            assert made.setdefault(path, now) == now
    assert killed == KILLS
    last = subprocess.run(command, capture_output=True, text=True, check=True)
    endings = [photo["ending"] for photo in json.loads(last.stdout)["photos"]]
    assert endings.count("skipped") == len(made)
    assert endings.count("done") == 40 - len(made) > 0
    for path, now in made.items():
        assert (path.stat().st_mtime_ns, path.stat().st_ino) == now
    found = {str(p.relative_to(out)) for p in out.rglob("*") if p.is_file()}
    wanted_files = {str(p.relative_to(album)) for p in album.rglob("*.png")}
    assert found == wanted_files | {NAME}
    for name in wanted_files:
        picture = Image.open(out / name)
        grey_again = np.asarray(picture.convert("L")).astype(int)
        assert np.abs(grey_again - np.asarray(Image.open(album / name)).astype(int)).mean() < 6
    assert os.path.getsize(out / NAME) > 0
