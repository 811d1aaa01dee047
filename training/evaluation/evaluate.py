"""The measurement of one model on photos it has not seen, beside what needs no network."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from core.colour.compose import compose_rgb
from core.colour.lab import srgb_to_lab
from core.models.card_results import Category, Failure
from training.data.cache import Photos, centre_square
from training.evaluation import failures, hinting, plots, sheets
from training.evaluation.baselines import Colours
from training.evaluation.hinting import TOLD
from training.evaluation.interpretability import Interpretability
from training.evaluation.measure import Tally
from training.evaluation.oldfilm import OLD_FILM
from training.evaluation.survey import (
    BASELINES,
    Network,
    Options,
    Survey,
    cumulative,
    evenly,
    network_input,
)
from training.evaluation.tables import TITLES, figures, markdown

OURS = "ours"
TOLD_KEY = f"psnr_rgb_{TOLD}_hints"

_OF_CATEGORY = ("auc", "auc_rebalanced", "psnr_rgb", "chroma_ratio")

# The defaults may cost at most this much against the best setting of the sweep, in dB.
_SWEEP_COST = 0.2


def evaluate(
    network: Network,
    scenes: tuple[str, ...],
    photos: Photos,
    colours: Colours,
    out: Path,
    options: Options | None = None,
    say: Callable[[str], None] = lambda _: None,
    judge: Interpretability | None = None,
) -> dict[str, Any]:
    """Measure and write `results.json`, `plots.png` and `sheet.jpg` into out; returns the results.

    With options.failure_rows also the gallery `failures.jpg`, `failures.json`. scenes names the
    network's scene output, colours comes from the training photos. Every key is always there, null
    where a part was left out or the network has nothing of the kind. Raises ValueError if there is no
    photo.
    """
    results = measure_all(
        {OURS: network}, {OURS: scenes}, photos, colours, out, options, say, judge
    )
    results |= results.pop("networks")[OURS]
    results["suggested"] = suggest(results["sweep"]) if results["sweep"] else None
    sizes = results["sizes"]
    results["suggested_size"] = hinting.suggest_size(sizes["rows"]) if sizes else None
    write(results, out)
    plots.plot_results(results, out / "plots.png")
    return results


def measure_all(
    networks: dict[str, Network],
    scenes: dict[str, tuple[str, ...]],
    photos: Photos,
    colours: Colours,
    out: Path,
    options: Options | None = None,
    say: Callable[[str], None] = lambda _: None,
    judge: Interpretability | None = None,
) -> dict[str, Any]:
    """The figures of every network and baseline on the same photos, and the contact sheet in out.

    `methods` holds the figures without hints by method, `categories` the same by kind of photo (aged
    ones as `old_film`) and after hinting.TOLD hints, `networks` what only networks have.
    Raises ValueError if there is no photo.
    """
    options = options or Options()
    begin = time.monotonic()
    if not len(photos):
        raise ValueError("There is no photo to measure on.")
    out.mkdir(parents=True, exist_ok=True)
    survey = Survey(networks, photos, colours, options, say)
    automatic = survey.automatic(scenes, out / "sheet.jpg", judge)
    curve = hinting.hint_curve(survey) if options.hint_photos else None
    hinted = curve.pop("categories") if curve else {}
    if options.old_film_photos:
        hinted[OLD_FILM] = hinting.old_film(survey, automatic)
    moves = survey.stability() if options.stability_photos else {}
    per_network = {
        name: {
            "scene": automatic.scene[name],
            "fade_shift": None,
            "stability_rotation": None,
            "stability_scale": None,
            "stability_neighbour": None,
            **moves.get(name, {}),
            "sweep": (survey.sweep(name) or None) if options.sweep_photos else None,
            "sizes": hinting.sizes(survey, name) if options.sizes and options.size_photos else None,
            "failures": failures.rates(automatic, name),
        }
        for name in networks
    }
    if options.failure_rows:
        for name in networks:
            place = out if len(networks) == 1 else out / f"failures-{name}"
            failures.gallery(survey, automatic, name, place)
    return {
        "photos": len(evenly(len(photos), options.photos)),
        "size": options.size,
        "methods": {name: tally.summary() for name, tally in automatic.tallies.items()},
        "categories": {
            category: _category(tallies, hinted.get(category, {}))
            for category, tallies in sorted(automatic.categories.items())
        },
        "hints": curve,
        "interpretability": judge.summary() if judge is not None else None,
        "networks": per_network,
        "cumulative": cumulative(automatic.tallies),
        "seconds": round(time.monotonic() - begin, 1),
    }


def _category(tallies: Mapping[str, Tally], hinted: Mapping[str, float]) -> dict[str, Any]:
    """One kind of photo: the figures of every method; hinted has the networks' PSNR with hints."""
    found: dict[str, Any] = {name: tally.summary() for name, tally in tallies.items()}
    for name in set(hinted) - {"photos"}:
        found[name][TOLD_KEY] = hinted[name]
    many = len(next(iter(tallies.values())))
    # The number of photos that were measured with hints, if any network takes them.
    few = int(hinted["photos"]) if len(hinted) > 1 else 0
    return {"photos": many, "hint_photos": few, **found}


def write(results: Mapping[str, Any], out: Path) -> None:
    """Write `results.json` into out."""
    text = json.dumps(results, indent=1, allow_nan=False) + "\n"
    (out / "results.json").write_text(text, encoding="utf-8")


def suggest(sweep: list[dict[str, float]]) -> dict[str, float]:
    """Defaults from a sweep: the most colourful setting that costs little accuracy.

    Of the settings within _SWEEP_COST dB of the best PSNR, the one whose chroma is nearest to the
    truth's. A judgement, not an optimum: colour and accuracy trade against each other.
    """
    best = max(row["psnr_rgb"] for row in sweep)
    good = [row for row in sweep if row["psnr_rgb"] >= best - _SWEEP_COST]
    return min(good, key=lambda row: abs(1 - row["chroma_ratio"]))


def colour_folder(network: Network, photos: Photos, out: Path, size: int = 256) -> None:
    """Contact sheet (grey | ours) of black-and-white photos without truth."""
    rows = []
    for index in range(len(photos)):
        rgb = centre_square(photos.photo(index), size)
        luminance = srgb_to_lab(rgb.astype(np.float32) / 255)[..., 0]
        chroma, _ = network(network_input(luminance)[None])
        ab = chroma[0].transpose(1, 2, 0)
        rows.append([compose_rgb(luminance, np.zeros_like(ab)), compose_rgb(luminance, ab)])
    sheets.contact_sheet(rows, out, titles=["grey", OURS])


def card_metrics(results: Mapping[str, Any]) -> dict[str, float]:
    """The figures of `results.json` that go into a model card, by flat name."""
    found = figures(results, OURS, results)
    # The card has kinds of photo in a part of their own.
    for category in results.get("categories") or {}:
        found.pop(f"psnr_rgb_{category}", None)
        found.pop(f"auc_{category}", None)
    found["validation_photos"] = results["photos"]
    for name in ("grey", "lookup"):
        found[f"{name}_auc"] = results["methods"][name]["auc"]
        found[f"{name}_psnr_rgb"] = results["methods"][name]["psnr_rgb"]
    return {key: round(float(value), 4) for key, value in found.items()}


def card_categories(results: Mapping[str, Any]) -> dict[str, Category]:
    """The figures by kind of photo of `results.json` as a model card holds them."""
    found = {}
    for name, row in (results.get("categories") or {}).items():
        ours = row[OURS]
        some = ours.get(TOLD_KEY)
        found[name] = Category(
            photos=row["photos"],
            **{key: round(ours[key], 4) for key in _OF_CATEGORY},
            hint_photos=0 if some is None else row["hint_photos"],
            psnr_rgb_10_hints=None if some is None else round(some, 4),
        )
    return found


def card_failures(results: Mapping[str, Any]) -> dict[str, Failure]:
    """How often `results.json` says that what fails, as a model card holds it."""
    return {
        name: Failure(round(row["share"], 4), row["photos"], row["definition"])
        for name, row in (results.get("failures") or {}).items()
    }


def table(results: Mapping[str, Any]) -> str:
    """The results for reading: figures by method, then hints, kinds of photo and the suggestion."""
    columns = {name: figures(results, name, {}) for name in results["methods"]}
    columns[OURS] = figures(results, OURS, results)
    # Hints and categories have tables of their own below.
    short = {
        name: {k: v for k, v in column.items() if not k.endswith(_OWN_TABLE)}
        for name, column in columns.items()
    }
    lines = [markdown(short)]
    if curve := results["hints"]:
        lines.append(
            f"\nPSNR RGB by number of hints, {curve['photos']} photos\n"
            + markdown(
                {
                    name: dict(zip(map(str, curve["counts"]), curve[name], strict=True))
                    for name in (OURS, "nearness")
                    if curve[name] is not None
                }
            )
        )
        if curve[OURS] is None:
            lines.append("The network takes no hints: with hints there is nearness alone.")
    if kinds := results["categories"]:
        rows = {
            f"{kind} ({row['photos']})": {
                **{TITLES[key]: row[OURS][key] for key in _OF_CATEGORY},
                **{f"{name}, dB": row[name]["psnr_rgb"] for name in BASELINES},
                **({f"{TOLD} hints, dB": row[OURS][TOLD_KEY]} if TOLD_KEY in row[OURS] else {}),
            }
            for kind, row in kinds.items()
        }
        lines.append("\nBy kind (number) of photo\n" + markdown(rows))
    if swept := results["sizes"]:
        sizes = {
            f"{row['size']} px": {
                **{
                    f"{n} hints, dB": v
                    for n, v in zip(swept["counts"], row["psnr_rgb"], strict=True)
                },
                "ms a photo": row["ms"],
            }
            for row in swept["rows"]
        }
        lines.append(
            f"\nPSNR RGB by the network's size, truth at {results['size']} px,"
            f" {swept['photos']} photos\n" + markdown(sizes)
        )
        lines.append(f"suggested: network size {results['suggested_size']} px")
    if went := results["failures"]:
        lines.append("\nFailures")
        lines += [
            f"{100 * r['share']:5.1f} % of {r['photos']}: {r['definition']}" for r in went.values()
        ]
    if read := results["interpretability"]:
        lines.append(
            f"\nClassifier, {read['photos']} photos, {read['labelled']} with a known label"
        )
        lines.append(markdown({k: read[k] for k in ("top1", "agreement") if read[k]}))
    if best := results["suggested"]:
        lines.append(f"suggested: temperature {best['temperature']:g}, shift {best['tau']:g}")
    lines.append(f"{results['photos']} photos at {results['size']} px, {results['seconds']:.0f} s")
    return "\n".join(lines)


_OWN_TABLE = ("_hints", "_people", "_indoor", "_landscape", "_other", f"_{OLD_FILM}")
