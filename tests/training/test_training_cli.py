"""`python -m training` from photos to a measured model, and its errors."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from core.models.card import load_card
from training.__main__ import main
from training.config import Config


def test_from_photos_to_a_measured_model(
    tiny: Config,
    config_file: Callable[[Config], Path],
    photo_folder: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    config = config_file(dataclasses.replace(tiny, steps=2))
    cache, run, model, out = (str(tmp_path / n) for n in ("cache", "run", "model", "eval"))
    assert main(["cache", str(photo_folder), "-o", cache, "--short-side", "64"]) == 0
    fit = ["fit", str(config), "--data", cache, "--validation", cache, "-o", run, "--device", "cpu"]
    assert main([*fit, "--log-every", "1"]) == 0
    assert main(fit) == 1
    assert "already holds a run" in capsys.readouterr().err
    assert main([*fit, "--resume"]) == 0
    assert main(["plot", run]) == 0
    both = tmp_path / "both.png"
    assert main(["plot", run, run, "-o", str(both)]) == 0
    assert both.read_bytes().startswith(b"\x89PNG")
    assert (tmp_path / "run" / "curves.png").stat().st_size > 1000
    assert main(["export", f"{run}/best.pt", "-o", model, "--name", "tiny"]) == 0
    measure = ["evaluate", model, str(photo_folder), "--data", cache, "-o", out, "--size", "64"]
    capsys.readouterr()
    assert main([*measure, "--photos", "2", "--hint-photos", "1", "--json"]) == 0
    results = json.loads(capsys.readouterr().out)
    assert results["photos"] == 2
    assert results["scene"]["photos"] == 2
    again = ["export", f"{run}/best.pt", "-o", model, "--name", "tiny"]
    assert (
        main([*again, "--results", f"{out}/results.json", "--tau", "0.25", "--calibration", "1.1"])
        == 0
    )
    card = load_card(Path(model))
    assert card.metrics["auc"] == pytest.approx(results["methods"]["ours"]["auc"], abs=1e-3)
    assert card.metrics["calibration_temperature"] == 1.1
    assert card.rebalancing_shift == 0.25
    # A model that starts from another one says what that one learnt from.
    follower = [*fit, "--init", model, "--steps", "1"]
    follower[follower.index(run)] = f"{run}-2"
    assert main(follower) == 0
    assert main([*follower, "--resume", "--steps", "2"]) == 0
    assert main(["export", f"{run}-2", "-o", f"{model}-2"]) == 0
    second = load_card(Path(f"{model}-2"))
    assert "the weights of tiny 1.0, which learnt from 10 photos (10 unknown)" in second.limitations


def test_networks_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["networks", "--json"]) == 0
    found = {row["name"]: row["parameters"] for row in json.loads(capsys.readouterr().out)}
    assert found["tint_small"] == 9_386_623


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["plot", "{here}"], "no training log"),
        (["export", "{here}/junk", "-o", "{here}/m"], "is not a checkpoint"),
        (["cache", "{here}/junk", "-o", "{here}/c"], "neither a folder nor an uncompressed tar"),
        (["cache", "{here}", "-o", "{here}/c"], "no photo to put into the cache"),
        (["fit", "{here}/junk", "--data", "{here}", "-o", "{here}/r"], "not valid TOML"),
        (["evaluate", "{here}", "{here}", "--data", "{here}", "-o", "{here}/e"], "cannot be read"),
    ],
)
def test_faults_are_one_sentence(
    arguments: list[str], sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "junk").write_text("= junk")
    assert main([a.format(here=tmp_path) for a in arguments]) == 1
    said = capsys.readouterr().err.strip()
    assert sentence in said
    assert said.startswith("training: ")
    assert len(said.splitlines()) == 1


@pytest.mark.parametrize("command", ["cache", "fit", "export", "evaluate", "networks", "plot"])
def test_every_command_shows_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "--help"]) == 0
    assert f"python -m training {command}" in " ".join(capsys.readouterr().out.split())


def test_wrong_usage_ends_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fit"]) == 2
    assert "Missing argument" in capsys.readouterr().err
