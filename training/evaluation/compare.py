"""Several models and the baselines on the same photos, in one table."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from training.data.cache import Photos
from training.evaluation import plots
from training.evaluation.baselines import Colours
from training.evaluation.evaluate import measure_all, write
from training.evaluation.interpretability import Interpretability
from training.evaluation.runtime import ExportedNetwork
from training.evaluation.survey import BASELINES, Options
from training.evaluation.tables import as_csv, figures, markdown

_TAKEN = (*BASELINES, "nearness", "truth", "photos", "counts")


def compare(
    models: list[ExportedNetwork],
    photos: Photos,
    colours: Colours,
    out: Path,
    options: Options | None = None,
    say: Callable[[str], None] = lambda _: None,
    judge: Interpretability | None = None,
) -> dict[str, Any]:
    """Measure and write `results.json`, `table.md`, `table.csv`, `plots.png` and `sheet.jpg` into out.

    The sheet has a column per model, the plots a line per model. Returns the results; `figures`
    holds every method's figures by flat name, as in the table.
    """
    names = unique([model.card.name for model in models])
    networks = dict(zip(names, models, strict=True))
    scenes = {name: model.card.scenes for name, model in networks.items()}
    results = measure_all(dict(networks), scenes, photos, colours, out, options, say, judge)
    results["figures"] = {
        name: figures(results, name, results["networks"].get(name, {}))
        for name in results["methods"]
    }
    for name, model in networks.items():
        results["figures"][name]["parameters, M"] = round(model.card.parameters / 1e6, 2)
        results["figures"][name]["file, MB"] = round(model.card.bytes / 1e6, 1)
    write(results, out)
    (out / "table.md").write_text(table(results) + "\n", encoding="utf-8")
    (out / "table.csv").write_text(as_csv(results["figures"]), encoding="utf-8")
    plots.plot_results(results, out / "plots.png")
    return results


def table(results: dict[str, Any]) -> str:
    """The comparison as Markdown; nearness joins it where hints were measured."""
    columns = dict(results["figures"])
    if curve := results["hints"]:
        columns["nearness"] = {
            f"psnr_rgb_{count}_hints": value
            for count, value in zip(curve["counts"], curve["nearness"], strict=True)
        }
    return markdown(columns)


def unique(names: list[str]) -> list[str]:
    """The names, told apart by a number where they or those of the baselines repeat."""
    found: list[str] = []
    for name in names:
        number, candidate = 1, name
        while candidate in found or candidate in _TAKEN:
            number += 1
            candidate = f"{name}-{number}"
        found.append(candidate)
    return found
