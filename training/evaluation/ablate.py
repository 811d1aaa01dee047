"""What each part of a network is worth: the same budget with the part and without it, in one table.

Every cell is a run of the one training loop with a configuration of `training/configs`, from the same
seed, on pictures of the same size; every figure comes from `training.evaluation.survey`.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from matplotlib.figure import Figure
from torch import nn

from training import config as configs
from training import networks
from training.config import Config
from training.data.cache import PhotoCache
from training.evaluation.baselines import fit_colours
from training.evaluation.survey import Automatic, Network, Options, Survey
from training.exporting.graph import Exportable, example_input
from training.fitting.distributed import create_fabric
from training.fitting.trainer import Trainer

TEMPERATURES = (0.1, 0.2, 0.38, 0.6, 0.8, 1.0)
TEMPERATURE = 0.38
"""Of every network with bins outside the sweep, as Zhang et al. 2016."""

_CONFIGS = Path(configs.__file__).with_name("configs")
_UNENDING = 1_000_000_000


@dataclass(frozen=True)
class Cell:
    """One run: a configuration by name with some settings of its objective changed. With sweep its
    temperatures are compared too; nothing is trained for that."""

    about: str
    config: str
    objective: Mapping[str, float] = field(default_factory=dict)
    sweep: bool = False


CELLS: dict[str, Cell] = {
    "fusion": Cell("global features and scene loss", "fusion", {"scene_weight": 1 / 300}),
    "fusion_no_scene": Cell("global features, no scene loss", "fusion", {"scene_weight": 0.0}),
    "fusion_noglobal": Cell("neither of the two", "fusion_noglobal"),
    "plain_rebalanced": Cell(
        "class rebalancing", "plain", {"rebalancing": 1.0, "rebalancing_ramp": 0.0}, sweep=True
    ),
    "plain_unbalanced": Cell("no class rebalancing", "plain", {"rebalancing": 0.0}),
    "tint_small": Cell("the product's small network", "tint_small", sweep=True),
}
USUAL = tuple(name for name in CELLS if name != "tint_small")

COMPARISONS = (
    ("global features", "fusion_no_scene", "fusion_noglobal"),
    ("scene loss", "fusion", "fusion_no_scene"),
    ("class rebalancing", "plain_rebalanced", "plain_unbalanced"),
)
"""A part, the cell that has it, and the cell that differs in nothing else."""

FIGURES = {
    "auc": ("AuC", 2),
    "auc_rebalanced": ("AuC rebalanced", 2),
    "psnr_rgb": ("PSNR RGB", 2),
    "colourfulness_ratio": ("colourfulness ratio", 3),
    "scene_top1": ("scene top-1", 3),
    "scene_top5": ("scene top-5", 3),
    "steps": ("steps", 0),
    "photos_per_second": ("photos/s", 1),
}
"""Columns of the table: title and decimals."""

_BASELINES = {"grey": "no colour", "lookup": "mean colour by luminance"}
_SWEPT = ("auc", "auc_rebalanced", "psnr_rgb", "colourfulness_ratio")


@dataclass(frozen=True)
class Budget:
    """What every cell gets: seconds or steps of training, one of the two; pictures of size px,
    photos_per_step of them; networks of `width`. Measured on at most validation_photos."""

    seconds: float | None = None
    steps: int | None = None
    size: int = 96
    photos_per_step: int = 32
    width: float = 0.25
    seed: int = 1
    validation_photos: int = 200

    def __post_init__(self) -> None:
        if (self.seconds is None) == (self.steps is None):
            raise ValueError("An ablation needs a budget: either seconds or steps.")
        if self.size % 32 or self.size < 64:
            raise ValueError(f"The size must be a multiple of 32, from 64 px, not {self.size}.")


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


def configuration(cell: Cell, budget: Budget) -> Config:
    """The cell's configuration under this budget."""
    base = configs.load(_CONFIGS / f"{cell.config}.toml")
    return replace(
        base,
        network=replace(base.network, width=budget.width),
        objective=replace(base.objective, **cell.objective),
        seed=budget.seed,
        steps=budget.steps or _UNENDING,
        epochs=0.0,
        phases=((1.0, budget.size, budget.photos_per_step),),
    )


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
        _write(rows, budget, out)
    if any("sweep" in row for row in rows):
        _plot(rows, out / "temperature.png")
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
            {"cell": name, "about": about, **figures[name]} for name, about in _BASELINES.items()
        ]


def _figures(answer: Automatic, name: str) -> dict[str, float]:
    found = answer.tallies[name].summary()
    figures = {key: found[key] for key in ("auc", "auc_rebalanced", "psnr_rgb", "chroma_ratio")}
    truth = max(found["colourfulness_truth"], 1e-6)
    figures["colourfulness_ratio"] = found["colourfulness"] / truth
    if scene := answer.scene.get(name):
        figures |= {"scene_top1": scene["top1"], "scene_top5": scene["top5"]}
    return figures


def table(rows: list[dict[str, Any]], budget: Budget) -> str:
    """The rows as Markdown, then what each part changes."""
    titles = ["cell", "what", *(title for title, _ in FIGURES.values())]
    lines = [f"| {' | '.join(titles)} |", "|" + "---|" * len(titles)]
    for row in rows:
        figures = [
            f"{row[key]:.{decimals}f}" if key in row else ""
            for key, (_, decimals) in FIGURES.items()
        ]
        lines.append(f"| {' | '.join([row['cell'], row['about'], *figures])} |")
    by_name = {row["cell"]: row for row in rows}
    lines.append("")
    for part, with_it, without in COMPARISONS:
        if with_it in by_name and without in by_name:
            changes = ", ".join(
                f"{FIGURES[key][0]} {by_name[with_it][key] - by_name[without][key]:+.2f}"
                for key in _SWEPT
            )
            lines.append(f"- {part} ({with_it} against {without}): {changes}")
    for row in rows:
        if swept := row.get("sweep"):
            lines += ["", f"Temperature of {row['cell']}:", ""]
            lines.append("| T | " + " | ".join(FIGURES[key][0] for key in _SWEPT) + " |")
            lines.append("|---|" + "---|" * len(_SWEPT))
            for point in swept:
                figures = [f"{point[key]:.{FIGURES[key][1]}f}" for key in _SWEPT]
                lines.append(f"| {point['temperature']:g} | {' | '.join(figures)} |")
    amount = f"{budget.seconds:g} s" if budget.seconds is not None else f"{budget.steps} steps"
    lines += [
        "",
        f"Budget of every run: {amount}, {budget.photos_per_step} photos of {budget.size} px a step,"
        f" width {budget.width:g}, seed {budget.seed}. One seed: small differences may be chance.",
    ]
    return "\n".join(lines)


def _write(rows: list[dict[str, Any]], budget: Budget, out: Path) -> None:
    (out / "ablation.md").write_text(table(rows, budget) + "\n", encoding="utf-8")
    everything = {"budget": asdict(budget), "rows": rows}
    text = json.dumps(everything, indent=1) + "\n"
    (out / "ablation.json").write_text(text, encoding="utf-8")
    with (out / "ablation.csv").open("w", newline="", encoding="utf-8") as stream:
        names = ["cell", "about", "network", "parameters", "chroma_ratio", "temperature", *FIGURES]
        writer = csv.DictWriter(stream, names, restval="", extrasaction="ignore")
        writer.writeheader()
        for row in rows:
            writer.writerow(row)
            writer.writerows({**row, **point} for point in row.get("sweep", ()))


def _plot(rows: list[dict[str, Any]], path: Path) -> None:
    """Every swept figure by temperature, beside the baselines."""
    figure = Figure(figsize=(11, 7), layout="constrained")
    for axes, key in zip(figure.subplots(2, 2).ravel(), _SWEPT, strict=True):
        for row in rows:
            if swept := row.get("sweep"):
                points = [point["temperature"] for point in swept]
                axes.plot(points, [point[key] for point in swept], "o-", label=row["cell"])
            elif row["cell"] in _BASELINES:
                style = ":" if row["cell"] == "grey" else "--"
                axes.axhline(row[key], linestyle=style, color="#6b7280", label=row["cell"])
        axes.set(title=FIGURES[key][0], xlabel="temperature")
        axes.grid(alpha=0.3)
        axes.legend()
    figure.savefig(path, dpi=110)
