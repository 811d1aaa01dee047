"""Plots of results: error histograms, hints, detectors, kinds of photo, the sweep."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from training.evaluation.survey import BASELINES

_COLOURS = {"ours": "#c2410c", "grey": "#6b7280", "mean": "#b4b4b4", "lookup": "#2563eb"}
_COLOURS["nearness"] = _COLOURS["lookup"]
_MODELS = ("#c2410c", "#15803d", "#7e22ce", "#0e7490", "#be185d", "#a16207", "#1e293b", "#4d7c0f")

_DETECTORS = {
    "inconsistent_colouring": "inconsistent\ncolouring / 10",
    "edge_pollution": "edge\npollution",
    "colour_bleeding": "colour\nbleeding",
    "colour_deficiency": "colour\ndeficiency",
}
# inconsistent_colouring is in ab units, the others are shares.
_SCALE = {"inconsistent_colouring": 0.1}


def plot_results(results: Mapping[str, Any], path: Path) -> None:
    """Cumulative error by pixel and by photo, hints, detectors, kinds of photo and the sweep."""
    figure = Figure(figsize=(17, 9.5), layout="constrained")
    pixel, photo, hints, detectors, kinds, sweep = figure.subplots(2, 3).ravel()
    names = list(results["methods"])
    models = [name for name in names if name not in BASELINES]
    colours = {**dict(zip(models, _MODELS * len(models), strict=False)), **_COLOURS}
    _errors(results["cumulative"], colours, pixel, photo)
    if curve := results["hints"]:
        for name in (*models, "nearness"):
            if curve[name] is not None:
                hints.plot(curve["counts"], curve[name], "o-", label=name, color=colours[name])
        hints.set_xscale("symlog", linthresh=1)
        hints.set_xticks(curve["counts"], [str(k) for k in curve["counts"]])
    hints.set(title="PSNR by number of hints", xlabel="random hints", ylabel="dB (RGB)")
    _bars(
        detectors,
        {
            name: [_SCALE.get(k, 1) * results["methods"][name][k] for k in _DETECTORS]
            for name in names
        },
        list(_DETECTORS.values()),
        colours,
    )
    detectors.set(title="Failure detectors (0 is best)")
    if categories := results["categories"]:
        _bars(
            kinds,
            {name: [row[name]["psnr_rgb"] for row in categories.values()] for name in names},
            [f"{category} ({row['photos']})" for category, row in categories.items()],
            colours,
        )
        low = min(row[name]["psnr_rgb"] for row in categories.values() for name in names)
        kinds.set_ylim(bottom=max(0, low - 2))
    kinds.set(title="PSNR by kind of photo, no hints", ylabel="dB (RGB)")
    rows = results.get("sweep") or []
    for shift in sorted({row["tau"] for row in rows}):
        line = [row for row in rows if row["tau"] == shift]
        ratio, quality = [r["chroma_ratio"] for r in line], [r["psnr_rgb"] for r in line]
        sweep.plot(ratio, quality, "o-", label=f"shift {shift:g}")
    sweep.set(title="Vividness against accuracy", xlabel="chroma ratio", ylabel="dB (RGB)")
    if not rows:
        for name in names:
            summary = results["methods"][name]
            sweep.plot(
                summary["chroma_ratio"], summary["psnr_rgb"], "o", label=name, color=colours[name]
            )
    for axes in (pixel, photo, hints, detectors, kinds, sweep):
        axes.grid(alpha=0.3)
        if axes.get_legend_handles_labels()[0]:
            axes.legend()
    figure.savefig(path, dpi=110)


def _errors(found: Mapping[str, Any], colours: Mapping[str, str], pixel: Axes, photo: Axes) -> None:
    error = np.array(found["error"])
    for name, share in found["pixel"].items():
        pixel.plot(error[:61], share[:61], label=name, color=colours[name])
        errors = found["photo"][name]
        shares = 100 * np.arange(1, len(errors) + 1) / len(errors)
        photo.step(errors, shares, where="post", label=name, color=colours[name])
    pixel.set(title="Pixels within an error", xlabel="RMS error of ab", ylabel="% of pixels")
    photo.set(title="Photos within an error", xlabel="RMS error of ab", ylabel="% of photos")


def _bars(
    axes: Axes, values: Mapping[str, list[float]], groups: list[str], colours: Mapping[str, str]
) -> None:
    width = 0.8 / len(values)
    for number, (name, heights) in enumerate(values.items()):
        places = np.arange(len(groups)) - 0.4 + width * (number + 0.5)
        axes.bar(places, heights, width, label=name, color=colours[name])
    axes.set_xticks(range(len(groups)), groups)
