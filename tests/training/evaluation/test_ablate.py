"""The ablation: every cell under one budget, one table, nothing done twice."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
import typer
from PIL import Image

from training import networks
from training.commands import ablation as commands
from training.data.cache import PhotoCache, centre_square
from training.evaluation import ablate as ablation
from training.evaluation.ablate import TrainedNetwork, ablate
from training.evaluation.ablation_cells import (
    CELLS,
    COMPARISONS,
    TEMPERATURES,
    Budget,
    configuration,
)
from training.evaluation.evaluate import network_input

TINY = Budget(steps=2, size=64, photos_per_step=2, width=0.02, validation_photos=4)


@pytest.fixture(scope="module")
def made(cache: PhotoCache, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Any]]:
    torch.set_num_threads(1)
    out = tmp_path_factory.mktemp("ablation")
    return out, ablate(cache, cache, out, TINY, tuple(CELLS))


def test_the_table_has_every_cell(made: tuple[Path, list[Any]]) -> None:
    out, rows = made
    assert [row["cell"] for row in rows] == ["grey", "lookup", *CELLS]
    trained = {row["cell"]: row for row in rows[2:]}
    assert all(row["steps"] == 2 and row["photos_per_second"] > 0 for row in trained.values())
    assert all(20 < row["auc"] < 100 and 5 < row["psnr_rgb"] < 60 for row in rows)
    assert {name for name, row in trained.items() if "scene_top1" in row} == {
        "fusion", "fusion_no_scene", "tint_small",
    }  # fmt: skip
    assert trained["fusion"]["scene_top5"] == 1  # there are two scenes
    for name in ("plain_rebalanced", "tint_small"):
        assert [p["temperature"] for p in trained[name]["sweep"]] == list(TEMPERATURES)
        assert len({p["psnr_rgb"] for p in trained[name]["sweep"]}) > 1
    text = (out / "ablation.md").read_text()
    lines = [line.split("|")[1].strip() for line in text.splitlines()[2:10]]
    assert lines == ["grey", "lookup", *CELLS]
    for part, with_it, without in COMPARISONS:
        assert f"- {part} ({with_it} against {without}): AuC " in text
    assert "2 steps, 2 photos of 64 px" in text
    with (out / "ablation.csv").open() as stream:
        table = list(csv.DictReader(stream))
    assert len(table) == 8 + 2 * len(TEMPERATURES)
    assert json.loads((out / "ablation.json").read_text())["rows"] == rows
    with Image.open(out / "temperature.png") as plot:
        assert min(plot.size) > 500


def test_baselines_are_known(made: tuple[Path, list[Any]]) -> None:
    grey, lookup = made[1][:2]
    assert grey["colourfulness_ratio"] < 0.01
    assert grey["chroma_ratio"] == 0
    assert lookup["auc"] > grey["auc"]


def test_what_is_done_is_not_done_again(
    made: tuple[Path, list[Any]], cache: PhotoCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, rows = made
    said: list[str] = []
    (out / "cells" / "plain_unbalanced" / "result.json").unlink()
    ran: list[str] = []
    run = ablation._run
    monkeypatch.setattr(ablation, "_run", lambda name, *more: ran.append(name) or run(name, *more))
    again = ablate(cache, cache, out, TINY, tuple(CELLS), say=said.append)
    assert ran == ["plain_unbalanced"]
    assert said.count("fusion: done before") == 1
    # The run was complete, only its measurement was lost.
    for row in rows + again:
        row.pop("photos_per_second", None)
    assert again == rows


def test_cells_differ_in_one_thing() -> None:
    budget = Budget(seconds=9)
    flat = {name: configuration(cell, budget).to_dict() for name, cell in CELLS.items()}
    for name, values in flat.items():
        assert values["phases"] == ((1.0, 96, 32),)
        assert (values["seed"], values["epochs"], values["network"]["width"]) == (1, 0, 0.25), name
    fusion, silent = flat["fusion"], flat["fusion_no_scene"]
    assert fusion["objective"].pop("scene_weight") == pytest.approx(1 / 300)
    assert silent["objective"].pop("scene_weight") == 0
    assert fusion == silent
    full, none = flat["plain_rebalanced"], flat["plain_unbalanced"]
    assert (full["objective"].pop("rebalancing"), none["objective"].pop("rebalancing")) == (1, 0)
    assert full == none
    bare = flat["fusion_noglobal"]
    assert silent["optimizer"] == bare["optimizer"]
    assert silent["input"] == bare["input"]


def test_one_folder_holds_one_budget(made: tuple[Path, list[Any]], cache: PhotoCache) -> None:
    other = Budget(steps=3, size=64, photos_per_step=2, width=0.02, validation_photos=4)
    with pytest.raises(ValueError, match=r"another 'steps' \(2\)"):
        ablate(cache, cache, made[0], other)
    with pytest.raises(ValueError, match=r"no cell 'fussion'; there are fusion, "):
        ablate(cache, cache, made[0], TINY, ("fussion",))


def test_a_trained_network_answers_as_the_probe_does(cache: PhotoCache) -> None:
    torch.manual_seed(0)
    network = networks.create("plain", 0.05).eval()
    x = network_input(np.float32(centre_square(cache.photo(0), 64)[..., 1]) / 2.55)[None]
    answer = TrainedNetwork(network, networks.entry("plain"))
    warm, scene = answer(x, 1.0)
    with torch.no_grad():
        shares = network(torch.from_numpy(x[:, :1])).logits.softmax(1)
    mean = torch.einsum("nkhw,kc->nchw", shares, network.bins)
    wanted = torch.nn.functional.interpolate(mean, size=(64, 64), mode="bilinear")
    assert np.abs(warm - wanted.numpy()).max() < 1e-3
    assert scene is None
    assert np.abs(answer(x)[0] - answer(x, 0.38)[0]).max() == 0
    assert np.abs(answer(x)[0] - warm).max() > 0.1


def test_the_command_wants_one_budget(
    cache: PhotoCache, photo_folder: Path, tmp_path: Path
) -> None:
    app = typer.Typer()
    app.command()(commands.ablate)
    places = ["--data", str(photo_folder), "--validation", str(photo_folder), "-o", str(tmp_path)]
    for budget in ([], ["--steps", "2", "--seconds", "2"]):
        with pytest.raises(ValueError, match="either seconds or steps"):
            app([*places, *budget], standalone_mode=False)
    with pytest.raises(ValueError, match="multiple of 32"):
        app([*places, "--steps", "2", "--size", "65"], standalone_mode=False)
