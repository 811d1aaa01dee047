"""Results as flat figures and as tables for reading."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from typing import Any

TITLES = {
    "auc": "AuC, %",
    "auc_rebalanced": "AuC rebalanced, %",
    "psnr_rgb": "PSNR RGB, dB",
    "psnr_ab": "PSNR ab, dB",
    "rmse_rgb": "RMSE RGB, 0..1",
    "rmse_ab": "RMSE ab",
    "patch_artefact_2": "PA 2",
    "patch_artefact_5": "PA 5",
    "patch_artefact_10": "PA 10",
    "colourfulness": "colourfulness",
    "colourfulness_truth": "colourfulness of the truth",
    "colourfulness_difference": "colourfulness, difference",
    "colourfulness_error": "colourfulness, absolute difference",
    "chroma_ratio": "chroma ratio",
    "inconsistent_colouring": "inconsistent colouring, ab",
    "edge_pollution": "edge pollution",
    "colour_bleeding": "colour bleeding",
    "colour_deficiency": "colour deficiency",
    "fade_shift": "fade shift, ab",
    "stability_rotation": "shift by rotation, ab",
    "stability_scale": "shift by scale, ab",
    "stability_neighbour": "shift by a changed neighbour, ab",
    "scene_top1": "scene top-1",
    "scene_top5": "scene top-5",
    "interpretability_top1": "classifier top-1",
    "interpretability_agreement": "classifier agrees with the truth",
}
"""Key -> what it is called in tables; other figures are called by their key."""

_MOVES = ("fade_shift", "stability_rotation", "stability_scale", "stability_neighbour")
_ABSENT = "-"


def figures(results: Mapping[str, Any], name: str, facts: Mapping[str, Any]) -> dict[str, float]:
    """Every figure of one method by flat name; what was not measured is absent.

    facts holds what only networks have (scene, fade_shift, stability_*).
    """
    summary = results["methods"][name]
    found = {key: summary[key] for key in TITLES if key in summary}
    for category, rows in (results.get("categories") or {}).items():
        if name in rows:
            found[f"psnr_rgb_{category}"] = rows[name]["psnr_rgb"]
            found[f"auc_{category}"] = rows[name]["auc"]
    found |= {key: facts[key] for key in _MOVES if facts.get(key) is not None}
    curve = results.get("hints") or {}
    if curve.get(name) is not None:
        for count, value in zip(curve["counts"], curve[name], strict=True):
            found[f"psnr_rgb_{count}_hints"] = value
    scene = facts.get("scene") or {}
    found |= {f"scene_{key}": scene[key] for key in ("top1", "top5") if key in scene}
    read = results.get("interpretability") or {}
    for key in ("top1", "agreement"):
        if name in read.get(key, {}):
            found[f"interpretability_{key}"] = read[key][name]
    return {key: float(value) for key, value in found.items()}


def markdown(columns: Mapping[str, Mapping[str, float]]) -> str:
    """A table with a row per figure and a column per method; '-' where there is none."""
    rows = [["", *columns]]
    for key in _keys(columns):
        cells = [_number(column.get(key)) for column in columns.values()]
        rows.append([TITLES.get(key, key), *cells])
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    lines = [
        "| "
        + " | ".join(_padded(c, w, i) for i, (c, w) in enumerate(zip(row, widths, strict=True)))
        + " |"
        for row in rows
    ]
    ruler = "|" + "|".join("-" * (w + 1) + (":" if i else "-") for i, w in enumerate(widths)) + "|"
    return "\n".join([lines[0], ruler, *lines[1:]])


def as_csv(columns: Mapping[str, Mapping[str, float]]) -> str:
    """One line per method, one column per figure; empty where there is none."""
    stream = io.StringIO()
    keys = _keys(columns)
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(["method", *keys])
    for name, column in columns.items():
        writer.writerow([name, *(f"{column[k]:.6g}" if k in column else "" for k in keys)])
    return stream.getvalue()


def _keys(columns: Mapping[str, Mapping[str, float]]) -> list[str]:
    """All keys: those of TITLES in its order, then the others as they come."""
    there = dict.fromkeys(key for column in columns.values() for key in column)
    return [key for key in TITLES if key in there] + [key for key in there if key not in TITLES]


def _padded(text: str, width: int, column: int) -> str:
    return text.rjust(width) if column else text.ljust(width)


def _number(value: float | None) -> str:
    if value is None:
        return _ABSENT
    return f"{value:.2f}" if abs(value) >= 10 else f"{value:.3f}"
