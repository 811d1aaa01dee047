"""What each part of a network is worth: the same budget with the part and without it, in one table.

Every cell is a run of the one training loop with a configuration of `training/configs`, from the same
seed, on pictures of the same size; every figure comes from `training.evaluation.survey`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from training import networks
from training.data.cache import PhotoCache
from training.evaluation.ablation_cells import (
    BASELINES,
    CELLS,
    TEMPERATURE,
    TEMPERATURES,
    USUAL,
    Budget,
    configuration,
)
from training.evaluation.ablation_table import plot, write
from training.evaluation.baselines import fit_colours
from training.evaluation.survey import Automatic, Network, Options, Survey
from training.exporting.graph import Exportable, example_input
from training.fitting.distributed import create_fabric
from training.fitting.trainer import Trainer


class TrainedNetwork:
    """A network as trained, decoded as its exported graph decodes it, as a `Network` to measure."""

    def __init__(self, network: nn.Module, entry: networks.Entry) -> None:
        self._device = next(network.parameters()).device
        self._channels = entry.channels
        self.takes = frozenset({"hints"} if entry.channels == 4 else ())
        example = example_input(entry.channels, entry.multiple).to(self._device)
        self._graph = Exportable(network.eval(), example)
        if self._graph.has_bins:
            self.takes |= {"temperature", "tau"}

    @torch.no_grad()
    def __call__(
        self, x: np.ndarray, temperature: float | None = None, tau: float | None = None
    ) -> tuple[np.ndarray, np.ndarray | None]:
        settings = [TEMPERATURE if temperature is None else temperature, tau or 0.0]
        given = torch.from_numpy(x[:, : self._channels]).to(self._device)
        decoding = [torch.tensor(s, device=self._device) for s in settings]
        answer = self._graph(given, *(decoding if self._graph.has_bins else ()))
        found = {
            name: tensor.float().cpu().numpy()
            for name, tensor in zip(self._graph.outputs, answer, strict=True)
        }
        return found["chroma"], found.get("scene")


def ablate(
    cache: PhotoCache,
    validation: PhotoCache,
    out: Path,
    budget: Budget,
    only: tuple[str, ...] = USUAL,
    device: str = "cpu",
    say: Callable[[str], None] = lambda _: None,
) -> list[dict[str, Any]]:
    """Train and measure the cells, in out/cells/NAME, and write `ablation.md`, `.csv`, `.json` and
    `temperature.png`; returns the rows of the table, baselines first.

    A cell that is done is taken as it is, one that was interrupted goes on. Raises ValueError for an
    unknown cell, or if out was made with another budget or other photos.
    """
    if unknown := [name for name in only if name not in CELLS]:
        raise ValueError(f"There is no cell '{unknown[0]}'; there are {', '.join(CELLS)}.")
    photos = {"photos": len(cache), "validation": len(validation), "scenes": cache.scenes}
    _hold_to(out / "settings.json", {**asdict(budget), **photos, "device": device})
    measured = _Measurement(cache, validation, budget)
    rows = measured.baselines(out / "sheet.jpg")
    for name in only:
        done = out / "cells" / name / "result.json"
        if done.exists():
            say(f"{name}: done before")
        else:
            say(f"{name}: training")
            result = _run(name, cache, done.parent, budget, device, measured)
            done.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
        rows.append(json.loads(done.read_text(encoding="utf-8")))
        write(rows, budget, out)
    if any("sweep" in row for row in rows):
        plot(rows, out / "temperature.png")
    return rows


def _hold_to(path: Path, settings: dict[str, Any]) -> None:
    """One folder, one budget: cells under different ones must not stand in one table."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(settings, indent=1) + "\n", encoding="utf-8")
        return
    before = json.loads(path.read_text(encoding="utf-8"))
    if differ := [key for key, value in settings.items() if before.get(key) != value]:
        raise ValueError(
            f"The ablation in {path.parent} was made with another '{differ[0]}'"
            f" ({before.get(differ[0])}); choose another folder."
        )


def _run(
    name: str,
    cache: PhotoCache,
    folder: Path,
    budget: Budget,
    device: str,
    measured: _Measurement,
) -> dict[str, Any]:
    cell = CELLS[name]
    config = configuration(cell, budget)
    fabric = create_fabric(device, precision=config.precision)
    fabric.launch()
    trainer = Trainer(config, cache, folder, resume=True, fabric=fabric)
    trainer.fit(budget.seconds)
    network = TrainedNetwork(trainer.ema.network, networks.entry(config.network.name))
    temperatures = TEMPERATURES if cell.sweep else (TEMPERATURE,)
    points = measured.of({_name(t): _At(network, t) for t in temperatures}, folder / "sheet.jpg")
    found = {
        "cell": name,
        "about": cell.about,
        "network": config.network.name,
        "parameters": networks.parameters(trainer.network),
        "steps": trainer.step,
        "photos_per_second": trainer.photos / trainer.seconds,
        **points[_name(TEMPERATURE)],
    }
    if cell.sweep:
        found["sweep"] = [{"temperature": t, **points[_name(t)]} for t in temperatures]
    return found


def _name(temperature: float) -> str:
    return f"T {temperature:g}"


class _At:
    """A network at a temperature of its own."""

    def __init__(self, network: Network, temperature: float) -> None:
        self.takes = network.takes - {"temperature"}
        self._network, self._temperature = network, temperature

    def __call__(
        self, x: np.ndarray, temperature: float | None = None, tau: float | None = None
    ) -> tuple[np.ndarray, np.ndarray | None]:
        return self._network(x, self._temperature, tau)


class _Measurement:
    """The same validation photos for everything."""

    def __init__(self, cache: PhotoCache, validation: PhotoCache, budget: Budget) -> None:
        self._photos, self._colours = validation, fit_colours(cache)
        self._scenes = tuple(cache.scenes)
        self._options = Options(photos=budget.validation_photos, size=budget.size, batch=8)

    def of(self, found: Mapping[str, Network], sheet: Path) -> dict[str, dict[str, float]]:
        """Figures by method, those of scenes only where a network has learnt any; writes the contact
        sheet."""
        survey = Survey(dict(found), self._photos, self._colours, self._options)
        answer = survey.automatic(dict.fromkeys(found, self._scenes), sheet)
        return {name: _figures(answer, name) for name in answer.tallies}

    def baselines(self, sheet: Path) -> list[dict[str, Any]]:
        """What needs no network."""
        figures = self.of({}, sheet)
        return [
            {"cell": name, "about": about, **figures[name]} for name, about in BASELINES.items()
        ]


def _figures(answer: Automatic, name: str) -> dict[str, float]:
    found = answer.tallies[name].summary()
    figures = {key: found[key] for key in ("auc", "auc_rebalanced", "psnr_rgb", "chroma_ratio")}
    truth = max(found["colourfulness_truth"], 1e-6)
    figures["colourfulness_ratio"] = found["colourfulness"] / truth
    if scene := answer.scene.get(name):
        figures |= {"scene_top1": scene["top1"], "scene_top5": scene["top5"]}
    return figures
