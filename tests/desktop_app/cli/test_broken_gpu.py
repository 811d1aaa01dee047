"""A GPU that fails on purpose, as the person at the command line meets it: done all the same, and why."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import pytest
from PIL import Image

from core.models import devices
from core.models.colorizer import Colorizer

REAL = onnxruntime.InferenceSession
RUNS_OF_SELF_TEST = 1


class DyingGpu:
    """Says it is CUDA, lets the CPU do the work, and dies after so many runs."""

    def __init__(self, session: Any, runs: int) -> None:
        self._session, self._left = session, runs

    def __getattr__(self, name: str) -> Any:
        return getattr(self._session, name)

    def get_providers(self) -> list[str]:
        return ["CUDAExecutionProvider", "CPUExecutionProvider"]

    def run(self, names: Any, feeds: Any, options: Any = None) -> Any:
        if not self._left:
            raise RuntimeError("CUDA error 700: illegal address\nand a trace")
        self._left -= 1
        return self._session.run(names, feeds)


@pytest.fixture
def dying_gpu(monkeypatch: pytest.MonkeyPatch) -> Any:
    """dying_gpu(runs): this machine has a CUDA that dies after so many runs."""

    def plug(runs: int) -> None:
        def make(path: str, session_options: Any, providers: list[str], **more: Any) -> Any:
            session = REAL(path, session_options, providers=["CPUExecutionProvider"], **more)
            return DyingGpu(session, runs) if providers[0].startswith("CUDA") else session

        monkeypatch.setattr("core.rendering.engine.Colorizer", Colorizer)
        monkeypatch.setattr(devices, "_nvidia_driver", lambda: True)
        monkeypatch.setattr(onnxruntime, "preload_dlls", lambda: None)
        names = ["CUDAExecutionProvider", "CPUExecutionProvider"]
        monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: names)
        monkeypatch.setattr(onnxruntime, "InferenceSession", make)

    return plug


@pytest.mark.parametrize(
    ("runs", "why"),
    [
        (0, "CUDAExecutionProvider did not work: CUDA error 700: illegal address"),
        (RUNS_OF_SELF_TEST, "NVIDIA GPU (CUDA) stopped working: CUDA error 700: illegal address"),
    ],
    ids=["first run", "mid-run"],
)
def test_the_selftest_ends_well_on_the_cpu_and_says_why(
    tintype: Any, dying_gpu: Any, tmp_path: Path, runs: int, why: str
) -> None:
    dying_gpu(runs)
    ran = tintype("--selftest", "-o", tmp_path, "--json")
    assert ran.status == 0, ran.err
    answer = json.loads(ran.out)
    assert answer["ok"]
    assert answer["device"]["used"] == "cpu"
    assert answer["device"]["reason"] == why
    assert f"on CPU because {why}: " in answer["sentence"]
    by_cpu = tintype("--selftest", "-o", tmp_path / "cpu.png", "--device", "cpu")
    assert why not in by_cpu.out
    pictures = [np.asarray(Image.open(p)) for p in (answer["output"], tmp_path / "cpu.png")]
    assert np.array_equal(*pictures)


def test_a_batch_loses_no_photo_to_a_gpu_that_dies_between_two(
    tintype: Any, dying_gpu: Any, portrait: np.ndarray, tmp_path: Path
) -> None:
    for name in ("one.png", "two.png"):
        Image.fromarray(portrait).save(tmp_path / name)
    dying_gpu(RUNS_OF_SELF_TEST + 1)
    out = tmp_path / "out"
    ran = tintype("colorize", tmp_path / "one.png", tmp_path / "two.png", "-o", out, "--json")
    assert ran.status == 0, ran.err
    assert len(list(out.glob("*.png"))) == 2
    assert "stopped working: CUDA error 700: illegal address" in ran.out


def test_models_says_where_each_runs_and_why(tintype: Any, dying_gpu: Any) -> None:
    dying_gpu(0)
    ran = tintype("models", "--device", "auto")
    assert ran.status == 0, ran.err
    assert "because CUDAExecutionProvider did not work: CUDA error 700: illegal address." in ran.out
    listed = json.loads(tintype("models", "--device", "cpu", "--json").out)
    assert all(card["device"]["used"] == "cpu" for card in listed)
    assert tintype("models", "--device", "toaster").status == 2
