"""Runs as processes: killed ones, stopped ones, and two that share one run."""

from __future__ import annotations

import dataclasses
import multiprocessing
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from multiprocessing.context import ForkServerContext, ForkServerProcess
from pathlib import Path

import pytest
import torch

from training.__main__ import main
from training.config import Config
from training.data.cache import PhotoCache
from training.fitting.checkpoint import CHECKPOINT, load_checkpoint

_ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def processes() -> ForkServerContext:
    """Starts commands in processes of their own, with torch imported already."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["training.fitting.trainer", "torch.utils.tensorboard"])
    return context


def _command(arguments: list[str]) -> None:
    os.environ["OMP_NUM_THREADS"] = "1"
    torch.set_num_threads(1)
    sys.exit(main(arguments))


def _wait(done: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.01)


def _fit(config: Path, cache_folder: Path, run: Path, *more: str) -> list[str]:
    where = ["--data", str(cache_folder), "-o", str(run), "--device", "cpu"]
    return ["fit", str(config), *where, *more]


def _start(context: ForkServerContext, arguments: list[str]) -> ForkServerProcess:
    process = context.Process(target=_command, args=(arguments,))
    process.start()
    return process


def test_a_run_killed_at_any_moment_goes_on_from_its_last_checkpoint(
    processes: ForkServerContext, thin: Config, config_file: Callable[[Config], Path],
    cache_folder: Path, tmp_path: Path,
) -> None:  # fmt: skip
    """A checkpoint is written at every step, so many of the kills fall into the writing of one."""
    run = tmp_path / "run"
    config = config_file(dataclasses.replace(thin, steps=100_000))
    arguments = _fit(config, cache_folder, run, "--checkpoint-every", "0", "--log-every", "1")
    chance = random.Random(0)
    reached = 0
    for attempt in range(5):
        process = _start(processes, [*arguments, "--resume"] if attempt else arguments)
        _wait(lambda last=reached: _step(run) > last)
        time.sleep(chance.uniform(0, 0.15))
        assert process.is_alive()
        process.kill()
        process.join()
        state = load_checkpoint(run / CHECKPOINT)
        assert state["step"] > reached
        assert state["photos"] == 4 * state["step"]
        reached = state["step"]
    assert main([*arguments, "--steps", str(reached + 1), "--resume"]) == 0
    assert load_checkpoint(run / CHECKPOINT)["step"] == reached + 1
    steps = [int(row.split(",")[0]) for row in (run / "train.csv").read_text().splitlines()[1:]]
    assert steps == sorted(set(steps))
    assert steps[-1] == reached + 1


def _step(run: Path) -> int:
    """That of the checkpoint, 0 if there is none yet."""
    path = run / CHECKPOINT
    return int(load_checkpoint(path)["step"]) if path.exists() else 0


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_saves_and_stops(
    number: signal.Signals, status: int, processes: ForkServerContext, thin: Config,
    config_file: Callable[[Config], Path], cache_folder: Path, tmp_path: Path,
) -> None:  # fmt: skip
    run = tmp_path / "run"
    config = config_file(dataclasses.replace(thin, steps=100_000))
    process = _start(processes, _fit(config, cache_folder, run, "--log-every", "1"))
    log = run / "train.csv"
    _wait(lambda: log.exists() and len(log.read_text().splitlines()) > 3)
    assert not (run / CHECKPOINT).exists()
    assert process.pid is not None
    os.kill(process.pid, number)
    process.join(30)
    assert process.exitcode == status
    logged = int(log.read_text().splitlines()[-1].split(",")[0])
    assert _step(run) == logged


@pytest.mark.parametrize(("name", "kind"), [("residual_l2", "ab"), ("tint_small", "tint")])
def test_two_processes_train_as_one_with_the_doubled_batch(
    name: str, kind: str, thin: Config, config_file: Callable[[Config], Path], cache_folder: Path,
    cache: PhotoCache, tmp_path: Path,
) -> None:  # fmt: skip
    """The real command, two processes over gloo, each with half of the photos of a step."""
    thin = dataclasses.replace(
        thin, network=dataclasses.replace(thin.network, name=name), steps=4,
        objective=dataclasses.replace(thin.objective, kind=kind, scene_weight=0.1),
        # Adam divides rounding errors by themselves where gradients are small; SGD does not.
        optimizer=dataclasses.replace(thin.optimizer, kind="sgd", learning_rate=0.3),
    )  # fmt: skip
    config = config_file(thin)
    two, one = tmp_path / "two", tmp_path / "one"
    data = ["--validation", str(cache_folder), "--log-every", "1"]
    command = [sys.executable, "-m", "training", *_fit(config, cache_folder, two, *data)]
    subprocess.run(
        [*command, "--devices", "2"], cwd=_ROOT, check=True, timeout=120,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )  # fmt: skip
    assert main(_fit(config, cache_folder, one, *data)) == 0
    halves, whole = (load_checkpoint(run / CHECKPOINT) for run in (two, one))
    assert halves["photos"] == whole["photos"] == 16
    for file in ("train.csv", "validation.csv"):
        losses = [_column(run / file, "loss") for run in (two, one)]
        assert losses[0] == pytest.approx(losses[1], rel=1e-5), file
    _close(halves["ema"], whole["ema"])
    _close(*(s["players"]["network"]["weights"] for s in (halves, whole)))


def _close(mine: dict[str, torch.Tensor], theirs: dict[str, torch.Tensor]) -> None:
    for key, value in mine.items():
        assert torch.allclose(value.float(), theirs[key].float(), rtol=1e-4, atol=1e-5), key


def _column(path: Path, name: str) -> list[float]:
    header, *rows = (line.split(",") for line in path.read_text().splitlines())
    return [float(row[header.index(name)]) for row in rows]
