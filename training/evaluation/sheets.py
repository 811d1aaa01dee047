"""Pictures for the eye: plots of results and of a run's log, contact sheets."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.figure import Figure
from PIL import Image

from training.evaluation.measure import Tally

_COLOURS = {"ours": "#c2410c", "grey": "#6b7280", "mean": "#a3a3a3", "lookup": "#2563eb"}
_GAP = 4


def contact_sheet(
    rows: list[list[np.ndarray]], path: Path, across: int = 3, side: int = 192
) -> None:
    """One strip per photo (its pictures side by side), `across` strips to a row, as JPEG or PNG."""
    width = len(rows[0]) * side + 2 * _GAP
    down = -(-len(rows) // across)
    sheet = Image.new("RGB", (across * width, down * (side + 2 * _GAP)), "white")
    for number, pictures in enumerate(rows):
        x, y = number % across * width + _GAP, number // across * (side + 2 * _GAP) + _GAP
        for column, picture in enumerate(pictures):
            small = Image.fromarray(picture).resize((side, side), Image.Resampling.LANCZOS)
            sheet.paste(small, (x + column * side, y))
    path.parent.mkdir(parents=True, exist_ok=True)
    sheet.save(path, quality=88)


def plot_results(results: dict[str, Any], tallies: dict[str, Tally], path: Path) -> None:
    """Hint curve, error by pixel and by photo (cumulative), and the sweep if there is one."""
    figure = Figure(figsize=(13, 9), layout="constrained")
    pixel, photo, hints, sweep = figure.subplots(2, 2).ravel()
    for name, tally in tallies.items():
        share = 100 * np.cumsum(tally.plain) / tally.plain.sum()
        pixel.plot(share[:60], label=name, color=_COLOURS.get(name))
        errors = np.sort(tally.photos["rmse_ab"])
        shares = 100 * np.arange(1, len(errors) + 1) / len(errors)
        photo.plot(errors, shares, label=name, color=_COLOURS.get(name))
    pixel.set(title="Pixels within an ab distance", xlabel="ab distance", ylabel="% of pixels")
    photo.set(title="Photos within an error", xlabel="RMSE of ab", ylabel="% of photos")
    if curve := results.get("hints"):
        for name, colour in (("ours", _COLOURS["ours"]), ("nearness", _COLOURS["lookup"])):
            hints.plot(curve["counts"], curve[name], "o-", label=name, color=colour)
        hints.set_xscale("symlog", linthresh=1)
        hints.set_xticks(curve["counts"], [str(k) for k in curve["counts"]])
    hints.set(title="PSNR by number of hints", xlabel="random hints", ylabel="dB (RGB)")
    for shift in sorted({row["tau"] for row in results.get("sweep", [])}):
        rows = [row for row in results["sweep"] if row["tau"] == shift]
        label = f"shift {shift:g}"
        sweep.plot(
            [r["chroma_ratio"] for r in rows], [r["psnr_rgb"] for r in rows], "o-", label=label
        )
    sweep.set(title="Vividness against accuracy", xlabel="chroma ratio", ylabel="dB (RGB)")
    for axes in (pixel, photo, hints, sweep):
        axes.grid(alpha=0.3)
        if axes.get_legend_handles_labels()[0]:
            axes.legend()
    figure.savefig(path, dpi=110)


def plot_run(run: Path, path: Path) -> None:
    """Loss and validation curves of a run folder. Raises ValueError if it holds no log."""
    train, validation = _read_log(run / "train.csv"), _read_log(run / "validation.csv")
    if not train:
        raise ValueError(f"{run} holds no training log (train.csv).")
    figure = Figure(figsize=(13, 4.5), layout="constrained")
    loss, quality = figure.subplots(1, 2)
    for name in ("loss", "bins", "chroma"):
        loss.plot(train["step"], train[name], label=name)
    loss.set(title="Training loss", xlabel="step")
    loss.legend()
    for name in ("psnr_0", "psnr_10"):
        if validation:
            quality.plot(validation["step"], validation[name], "o-", label=name)
    quality.set(title="Validation PSNR of ab, 0 and 10 hints", xlabel="step", ylabel="dB")
    if validation:
        quality.legend()
    for axes in (loss, quality):
        axes.grid(alpha=0.3)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=110)


def _read_log(path: Path) -> dict[str, list[float]]:
    if not path.exists():
        return {}
    with path.open(newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    return {key: [float(row[key]) for row in rows] for key in rows[0]} if rows else {}
