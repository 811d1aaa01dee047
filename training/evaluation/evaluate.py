"""The measurement: an exported model on photos it has not seen, beside what needs no network."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from core.colour.compose import compose_rgb
from core.colour.lab import srgb_to_lab
from training.data.cache import Photos, centre_square
from training.data.hints import place_points
from training.evaluation import sheets
from training.evaluation.baselines import Colours, spread_by_nearness
from training.evaluation.measure import Tally, Truth

HINT_PATCH = 7
"""Side of a simulated hint in px."""

SWEEP_TEMPERATURES = (0.2, 0.38, 0.6, 0.8, 1.0)
SWEEP_SHIFTS = (0.0, 0.25, 0.5, 0.75)

# The defaults may cost at most this much against the best setting of the sweep, in dB.
_SWEEP_COST = 0.2


class Network(Protocol):
    """What is measured: (N, 4, H, W) in, chroma (N, 2, H, W) and scene shares (N, K) out."""

    def __call__(
        self, x: np.ndarray, temperature: float | None = None, tau: float | None = None
    ) -> tuple[np.ndarray, np.ndarray]: ...


@dataclass(frozen=True)
class Options:
    """photos, hint_photos and sweep_photos are taken evenly from what is there; 0 leaves a part out."""

    photos: int = 500
    size: int = 256
    hint_photos: int = 120
    hint_counts: tuple[int, ...] = (0, 1, 5, 10, 20, 50)
    sweep_photos: int = 0
    sweep_size: int = 192
    sheet_photos: int = 24
    batch: int = 4
    seed: int = 0


def network_input(luminance: np.ndarray, hint_map: np.ndarray | None = None) -> np.ndarray:
    """(4, H, W) input of the network from luminance (H, W) 0..100 and a hint map (3, H, W)."""
    x = np.zeros((4, *luminance.shape), np.float32)
    x[0] = luminance / 50 - 1
    if hint_map is not None:
        x[1:] = hint_map
    return x


def evaluate(
    network: Network,
    scenes: tuple[str, ...],
    photos: Photos,
    colours: Colours,
    out: Path,
    options: Options | None = None,
    say: Callable[[str], None] = lambda _: None,
) -> dict[str, Any]:
    """Measure and write `results.json`, plots and contact sheets into out; returns the results.

    scenes names the network's scene output, colours comes from the training photos.
    """
    options = options or Options()
    begin = time.monotonic()
    out.mkdir(parents=True, exist_ok=True)
    run = _Run(network, photos, colours, options, say)
    tallies, scene = run.automatic(scenes, out)
    results: dict[str, Any] = {
        "photos": len(_evenly(len(photos), options.photos)),
        "size": options.size,
        "methods": {name: tally.summary() for name, tally in tallies.items()},
        "scene": scene,
    }
    if options.hint_photos:
        results["hints"] = run.hint_curve()
        results["fade_shift"] = run.fade_shift()
    if options.sweep_photos:
        results["sweep"] = run.sweep()
        results["suggested"] = suggest(results["sweep"])
    results["seconds"] = round(time.monotonic() - begin, 1)
    text = json.dumps(results, indent=1) + "\n"
    (out / "results.json").write_text(text, encoding="utf-8")
    sheets.plot_results(results, tallies, out / "plots.png")
    return results


class _Run:
    def __init__(
        self,
        network: Network,
        photos: Photos,
        colours: Colours,
        options: Options,
        say: Callable[[str], None],
    ) -> None:
        self.network, self.photos, self.colours = network, photos, colours
        self.options, self.say = options, say

    def truth(self, index: int, size: int) -> Truth:
        return Truth.of(centre_square(self.photos.photo(index), size), self.colours.prior)

    def _chunks(self, photos: int, what: str) -> list[list[int]]:
        chosen = _evenly(len(self.photos), photos)
        self.say(f"{what}: {len(chosen)} photos")
        step = self.options.batch
        return [chosen[i : i + step] for i in range(0, len(chosen), step)]

    def _ab(self, x: list[np.ndarray], *settings: float) -> np.ndarray:
        """Chroma (N, H, W, 2) for the inputs."""
        chroma, _ = self.network(np.stack(x), *settings)
        return chroma.transpose(0, 2, 3, 1)

    def automatic(
        self, scenes: tuple[str, ...], out: Path
    ) -> tuple[dict[str, Tally], dict[str, float]]:
        """No hints: every method's tally, scene accuracy, and the contact sheet."""
        tallies = {name: Tally() for name in ("ours", "grey", "mean", "lookup")}
        chunks = self._chunks(self.options.photos, "without hints")
        used = [index for chunk in chunks for index in chunk]
        shown = {used[i] for i in _evenly(len(used), self.options.sheet_photos)}
        rows, hits = [], []
        for chunk in chunks:
            truths = [self.truth(i, self.options.size) for i in chunk]
            chroma, shares = self.network(np.stack([network_input(t.luminance) for t in truths]))
            for index, truth, ab, share in zip(
                chunk, truths, chroma.transpose(0, 2, 3, 1), shares, strict=True
            ):
                grey = np.zeros_like(truth.ab)
                tallies["ours"].add(truth, ab)
                tallies["grey"].add(truth, grey)
                tallies["mean"].add(truth, np.broadcast_to(self.colours.mean, truth.ab.shape))
                tallies["lookup"].add(truth, self.colours.lookup(truth.luminance))
                label = int(self.photos.scene_labels[index])
                if label >= 0 and self.photos.scenes[label] in scenes:
                    right = scenes.index(self.photos.scenes[label])
                    hits.append(int((share > share[right]).sum()))
                if index in shown:
                    rows.append([truth.compose(grey), truth.compose(ab), truth.rgb])
        if rows:
            sheets.contact_sheet(rows, out / "sheet.jpg")
        rank = np.array(hits)
        scene = {"photos": len(rank)}
        if len(rank):
            scene |= {"top1": float((rank < 1).mean()), "top5": float((rank < 5).mean())}
        return tallies, scene

    def hint_curve(self) -> dict[str, Any]:
        """Mean PSNR (RGB, dB) by number of random hints, ours and by nearness in (x, y, L)."""
        options = self.options
        ours: dict[int, list[float]] = {k: [] for k in options.hint_counts}
        near: dict[int, list[float]] = {k: [] for k in options.hint_counts}
        for chunk in self._chunks(options.hint_photos, "with hints"):
            truths = [self.truth(i, options.size) for i in chunk]
            drawn = [
                np.random.default_rng([options.seed, i]).integers(
                    0, options.size, (max(options.hint_counts), 2)
                )
                for i in chunk
            ]
            for count in options.hint_counts:
                inputs = []
                for truth, points in zip(truths, drawn, strict=True):
                    hint_map = place_points(truth.ab.transpose(2, 0, 1), points[:count], HINT_PATCH)
                    inputs.append(network_input(truth.luminance, hint_map))
                    # The baseline is told the same patch means.
                    colours = hint_map[:2, points[:count, 0], points[:count, 1]].T * 110
                    base = self.colours.lookup(truth.luminance)
                    spread = spread_by_nearness(truth.luminance, points[:count], colours, base)
                    near[count].append(truth.psnr(spread))
                for truth, ab in zip(truths, self._ab(inputs), strict=True):
                    ours[count].append(truth.psnr(ab))
        return {
            "photos": len(ours[options.hint_counts[0]]),
            "counts": list(options.hint_counts),
            "ours": [float(np.mean(ours[k])) for k in options.hint_counts],
            "nearness": [float(np.mean(near[k])) for k in options.hint_counts],
        }

    def fade_shift(self) -> float:
        """Luma-fade sensitivity: mean ab distance between answers at L, 0.8·L and 1.2·L."""
        shifts = []
        for chunk in self._chunks(min(40, self.options.hint_photos), "faded"):
            levels = [self.truth(i, self.options.size).luminance for i in chunk]
            plain = self._ab([network_input(level) for level in levels])
            for gain in (0.8, 1.2):
                faded = self._ab([network_input(np.minimum(v * gain, 100)) for v in levels])
                shifts.append(np.linalg.norm(faded - plain, axis=-1).mean())
        return float(np.mean(shifts))

    def sweep(self) -> list[dict[str, float]]:
        """Every temperature with every rebalancing shift, without hints."""
        settings = [(t, s) for t in SWEEP_TEMPERATURES for s in SWEEP_SHIFTS]
        tallies = {setting: Tally() for setting in settings}
        for chunk in self._chunks(self.options.sweep_photos, "sweep"):
            truths = [self.truth(i, self.options.sweep_size) for i in chunk]
            inputs = [network_input(t.luminance) for t in truths]
            for setting in settings:
                for truth, ab in zip(truths, self._ab(inputs, *setting), strict=True):
                    tallies[setting].add(truth, ab, thorough=False)
        keys = ("auc", "auc_rebalanced", "psnr_rgb", "psnr_ab", "chroma_ratio")
        return [
            {"temperature": t, "tau": s, **{k: tallies[t, s].summary()[k] for k in keys}}
            for t, s in settings
        ]


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
    sheets.contact_sheet(rows, out)


def card_metrics(results: dict[str, Any]) -> dict[str, float]:
    """The figures of `results.json` that go into a model card, by flat name."""
    ours = results["methods"]["ours"]
    keys = (
        "auc", "auc_rebalanced", "psnr_rgb", "psnr_ab", "rmse_ab", "chroma_ratio", "colourfulness",
        "colourfulness_truth", "patch_artefact_5",
    )  # fmt: skip
    found = {key: ours[key] for key in keys}
    found["validation_photos"] = results["photos"]
    for name in ("grey", "lookup"):
        found[f"{name}_auc"] = results["methods"][name]["auc"]
        found[f"{name}_psnr_rgb"] = results["methods"][name]["psnr_rgb"]
    if curve := results.get("hints"):
        for count, value in zip(curve["counts"], curve["ours"], strict=True):
            found[f"psnr_rgb_{count}_hints"] = value
    for key in ("top1", "top5"):
        if key in results["scene"]:
            found[f"scene_{key}"] = results["scene"][key]
    return {key: round(float(value), 4) for key, value in found.items()}


def _evenly(available: int, wanted: int) -> list[int]:
    """At most `wanted` indices spread evenly over what is available."""
    if not wanted or not available:
        return []
    return [int(i) for i in np.linspace(0, available - 1, min(wanted, available))]


def table(results: dict[str, Any]) -> str:
    """The results for reading: one line per method, then hints, scene and the suggestion."""
    keys = (
        "auc",
        "auc_rebalanced",
        "psnr_rgb",
        "psnr_ab",
        "rmse_ab",
        "colourfulness",
        "chroma_ratio",
    )
    lines = ["method  " + "".join(f"{key:>15}" for key in keys)]
    for name, values in results["methods"].items():
        lines.append(f"{name:8}" + "".join(f"{values[key]:15.2f}" for key in keys))
    if curve := results.get("hints"):
        lines.append("hints   " + "".join(f"{count:8d}" for count in curve["counts"]))
        for name in ("ours", "nearness"):
            lines.append(f"{name:8}" + "".join(f"{value:8.2f}" for value in curve[name]))
        lines.append(f"mean ab shift when L fades by 20 %: {results['fade_shift']:.2f}")
    if "top1" in results["scene"]:
        scene = results["scene"]
        lines.append(
            f"scene top-1 {scene['top1']:.1%}, top-5 {scene['top5']:.1%}, {scene['photos']} photos"
        )
    if best := results.get("suggested"):
        lines.append(f"suggested: temperature {best['temperature']:g}, shift {best['tau']:g}")
    lines.append(f"{results['photos']} photos at {results['size']} px, {results['seconds']:.0f} s")
    return "\n".join(lines)
