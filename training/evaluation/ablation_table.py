"""The figures of an ablation as Markdown, CSV, JSON and curves."""

from __future__ import annotations

import csv
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from matplotlib.figure import Figure

from training.evaluation.ablation_cells import BASELINES, COMPARISONS, Budget

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

_SWEPT = ("auc", "auc_rebalanced", "psnr_rgb", "colourfulness_ratio")


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


def write(rows: list[dict[str, Any]], budget: Budget, out: Path) -> None:
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


def plot(rows: list[dict[str, Any]], path: Path) -> None:
    """Every swept figure by temperature, beside the baselines."""
    figure = Figure(figsize=(11, 7), layout="constrained")
    for axes, key in zip(figure.subplots(2, 2).ravel(), _SWEPT, strict=True):
        for row in rows:
            if swept := row.get("sweep"):
                points = [point["temperature"] for point in swept]
                axes.plot(points, [point[key] for point in swept], "o-", label=row["cell"])
            elif row["cell"] in BASELINES:
                style = ":" if row["cell"] == "grey" else "--"
                axes.axhline(row[key], linestyle=style, color="#6b7280", label=row["cell"])
        axes.set(title=FIGURES[key][0], xlabel="temperature")
        axes.grid(alpha=0.3)
        axes.legend()
    figure.savefig(path, dpi=110)
