"""The curves of a run, or of several beside each other, as a picture."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from matplotlib.figure import Figure

from training.fitting.logs import BOOKKEEPING, TRAIN, VALIDATION, read_rows


def plot_run(run: Path, path: Path) -> None:
    """Loss and validation curves of a run folder. Raises ValueError if it holds no log."""
    train, validation = _columns(run / TRAIN), _columns(run / VALIDATION)
    if not train:
        raise ValueError(f"{run} holds no training log ({TRAIN}).")
    figure = Figure(figsize=(16, 4.5))
    # By hand: matplotlib's own layouts draw everything several times, and this runs while training.
    figure.subplots_adjust(left=0.04, right=0.99, bottom=0.11, top=0.92, wspace=0.14)
    loss, parts, quality = figure.subplots(1, 3)
    loss.plot(*train["loss"], label="training")
    if "loss" in validation:
        loss.plot(*validation["loss"], "o-", label="validation, averaged weights")
    loss.set(title="Loss", xlabel="step")
    for name, points in train.items():
        if name not in BOOKKEEPING and name != "loss":
            parts.plot(*points, label=name)
    parts.set(title="Parts of the training loss", xlabel="step", yscale="symlog")
    for name, label in (("psnr_0", "no hint"), ("psnr_10", "10 hints")):
        if name in validation:
            quality.plot(*validation[name], "o-", label=label)
    quality.set(title="Validation, PSNR of ab", xlabel="step", ylabel="dB")
    for axes in (loss, parts, quality):
        axes.grid(alpha=0.3)
        if axes.get_legend_handles_labels()[0]:
            axes.legend()
    _write(figure, path)


def plot_runs(runs: Sequence[Path], path: Path) -> None:
    """Runs beside each other, by the photos seen: loss as a share of its first value (losses of different
    kinds have different units) and validation. Raises ValueError if one holds no log."""
    figure = Figure(figsize=(13, 5))
    figure.subplots_adjust(left=0.06, right=0.98, bottom=0.11, top=0.92, wspace=0.16)
    loss, quality = figure.subplots(1, 2)
    for number, run in enumerate(runs):
        train, validation = read_rows(run / TRAIN), read_rows(run / VALIDATION)
        if not train:
            raise ValueError(f"{run} holds no training log ({TRAIN}).")
        colour = f"C{number % 10}"
        first = float(train[0]["loss"]) or 1.0
        photos = [float(row["photos"]) for row in train]
        loss.plot(
            photos, [float(row["loss"]) / first for row in train], color=colour, label=run.name
        )
        measured = [row for row in validation if row.get("psnr_0", "") != ""]
        photos, psnr = ([float(row[k]) for row in measured] for k in ("photos", "psnr_0"))
        quality.plot(photos, psnr, "o-", color=colour, label=run.name)
    loss.set(title="Training loss, share of its first value", xlabel="photos seen", yscale="log")
    quality.set(title="Validation, PSNR of ab, no hint", xlabel="photos seen", ylabel="dB")
    for axes in (loss, quality):
        axes.grid(alpha=0.3, which="both")
        axes.legend(fontsize=8)
    _write(figure, path)


def _write(figure: Figure, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.part")
    figure.savefig(temporary, dpi=90, format="png")
    os.replace(temporary, path)


def _columns(path: Path) -> dict[str, tuple[list[float], list[float]]]:
    """(steps, values) of every column; a column may begin late."""
    found: dict[str, tuple[list[float], list[float]]] = {}
    for row in read_rows(path):
        for name, value in row.items():
            if value != "":
                steps, values = found.setdefault(name, ([], []))
                steps.append(float(row["step"]))
                values.append(float(value))
    return found
