"""One pass over the photos: any number of networks beside what needs no network."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from core import metrics
from training.data.cache import Photos, centre_square
from training.data.categories import category_of
from training.evaluation import sheets, stability
from training.evaluation.baselines import Colours
from training.evaluation.interpretability import Interpretability
from training.evaluation.measure import Measured, Tally, Truth, measure, skin_left_grey

# Clothing is a kind of people, but most of its photos show clothes alone.
_SHOWING_SKIN = ("people", "portrait", "fashion", "sport")

BASELINES = ("grey", "mean", "lookup")
"""Methods that need no network: no colour, the mean colour, the mean colour of that luminance."""

SWEEP_TEMPERATURES = (0.2, 0.38, 0.6, 0.8, 1.0)
SWEEP_SHIFTS = (0.0, 0.25, 0.5, 0.75)

# Seconds between two lines about progress.
_SAY_EVERY = 10.0


class Network(Protocol):
    """What is measured: (N, 4, H, W) in, chroma (N, 2, H, W) and scene shares (N, K) or None out.

    takes names what it listens to, of 'hints', 'temperature', 'tau'.
    """

    takes: frozenset[str]

    def __call__(
        self, x: np.ndarray, temperature: float | None = None, tau: float | None = None
    ) -> tuple[np.ndarray, np.ndarray | None]: ...


@dataclass(frozen=True)
class Options:
    """photos, hint_photos, stability_photos and sweep_photos are taken evenly from what is there;
    0 leaves a part out (photos must be positive). The same for old_film_photos, and for size_photos,
    on which the networks are run at `sizes`. failure_rows: rows of the gallery of failures."""

    photos: int = 500
    size: int = 256
    hint_photos: int = 120
    hint_counts: tuple[int, ...] = (0, 1, 5, 10, 20, 50, 100)
    stability_photos: int = 40
    sweep_photos: int = 0
    sweep_size: int = 192
    sheet_photos: int = 24
    old_film_photos: int = 120
    sizes: tuple[int, ...] = ()
    size_photos: int = 60
    size_counts: tuple[int, ...] = (0, 1, 10, 50)
    failure_rows: int = 0
    open_only: bool = False
    batch: int = 4
    seed: int = 0


def network_input(luminance: np.ndarray, hint_map: np.ndarray | None = None) -> np.ndarray:
    """(4, H, W) input of a network from luminance (H, W) 0..100 and a hint map (3, H, W)."""
    x = np.zeros((4, *luminance.shape), np.float32)
    x[0] = luminance / 50 - 1
    if hint_map is not None:
        x[1:] = hint_map
    return x


@dataclass
class Automatic:
    """Every method's figures without hints: over all photos, and by category and method.

    photos numbers those measured, in the order in which tallies hold them; grey_skin has the networks'
    `skin_left_grey` of each, nan where there are no people (clothes alone do not count).
    """

    tallies: dict[str, Tally]
    categories: dict[str, dict[str, Tally]]
    scene: dict[str, dict[str, float] | None]
    photos: list[int]
    grey_skin: dict[str, list[float]]


class Survey:
    """The measurement of networks by name on the same photos, in the same order, batch by batch.

    colours comes from the training photos; say is told about progress.
    """

    def __init__(
        self,
        networks: dict[str, Network],
        photos: Photos,
        colours: Colours,
        options: Options,
        say: Callable[[str], None] = lambda _: None,
    ) -> None:
        self.networks, self.photos, self.colours = networks, photos, colours
        self.options, self.say = options, say

    def truth(self, index: int, size: int) -> Truth:
        return Truth.of(centre_square(self.photos.photo(index), size), self.colours.prior)

    def scene(self, index: int) -> str:
        label = int(self.photos.scene_labels[index])
        return self.photos.scenes[label] if label >= 0 else ""

    def category(self, index: int) -> str | None:
        return category_of(self.scene(index))

    def batches(self, photos: int, size: int, what: str) -> Iterator[tuple[list[int], list[Truth]]]:
        """Indices and truths, a batch at a time; tells how far it is."""
        chosen = evenly(len(self.photos), photos)
        self.say(f"{what}: {len(chosen)} photos")
        last = time.monotonic()
        for start in range(0, len(chosen), self.options.batch):
            if time.monotonic() - last > _SAY_EVERY:
                last = time.monotonic()
                self.say(f"{what}: {start} of {len(chosen)} photos")
            indices = chosen[start : start + self.options.batch]
            yield indices, [self.truth(i, size) for i in indices]

    def automatic(
        self,
        scenes: dict[str, tuple[str, ...]],
        sheet: Path,
        judge: Interpretability | None = None,
    ) -> Automatic:
        """No hints: tallies, scene accuracy, and the contact sheet (grey | networks | truth).

        scenes names every network's scene output. judge reads all colourings of every photo.
        """
        used = evenly(len(self.photos), self.options.photos)
        found = Automatic(
            {name: Tally() for name in (*self.networks, *BASELINES)}, {}, {}, used,
            {name: [] for name in self.networks},
        )  # fmt: skip
        ranks: dict[str, list[int]] = {name: [] for name in self.networks}
        shown = {used[i] for i in evenly(len(used), self.options.sheet_photos)}
        rows: list[list[np.ndarray]] = []
        options = self.options
        for indices, truths in self.batches(options.photos, options.size, "without hints"):
            x = np.stack([network_input(t.luminance) for t in truths])
            answers = {name: network(x) for name, network in self.networks.items()}
            for place, (index, truth) in enumerate(zip(indices, truths, strict=True)):
                scene = self.scene(index)
                for name, (_, shares) in answers.items():
                    if shares is not None and scene in scenes.get(name, ()):
                        right = shares[place, scenes[name].index(scene)]
                        ranks[name].append(int((shares[place] > right).sum()))
                coloured = {n: a[0][place].transpose(1, 2, 0) for n, a in answers.items()}
                for name, ab in coloured.items():
                    people = scene.lower() in _SHOWING_SKIN
                    found.grey_skin[name].append(skin_left_grey(truth, ab) if people else math.nan)
                coloured |= self.without_network(truth)
                for name, ab in coloured.items():
                    self._count(found, name, self.category(index), measure(truth, ab))
                if index in shown or judge is not None:
                    seen = {n: truth.compose(coloured[n]) for n in ("grey", *self.networks)}
                    seen["truth"] = truth.rgb
                    if judge is not None:
                        judge.add(scene, seen)
                    if index in shown:
                        rows.append(list(seen.values()))
        found.scene = {name: _scene_accuracy(rank) for name, rank in ranks.items()}
        sheets.contact_sheet(rows, sheet, titles=["grey", *self.networks, "truth"])
        return found

    def without_network(
        self, truth: Truth, luminance: np.ndarray | None = None
    ) -> dict[str, np.ndarray]:
        """The baselines' ab (H, W, 2), from another luminance than the true one if given."""
        level = truth.luminance if luminance is None else luminance
        return {
            "grey": np.zeros_like(truth.ab),
            "mean": np.broadcast_to(self.colours.mean, truth.ab.shape),
            "lookup": self.colours.lookup(level),
        }

    @staticmethod
    def _count(found: Automatic, name: str, category: str | None, measured: Measured) -> None:
        found.tallies[name].add(measured)
        if category is not None:
            found.categories.setdefault(category, {}).setdefault(name, Tally()).add(measured)

    def stability(self) -> dict[str, dict[str, float]]:
        """Of each network: how far colours move when the photo is changed (see `stability`)."""
        options = self.options
        found: dict[str, dict[str, list[float]]] = {n: {} for n in self.networks}
        for indices, truths in self.batches(options.stability_photos, options.size, "changed"):
            for index, truth in zip(indices, truths, strict=True):
                level = truth.luminance
                other = self.truth((index + len(self.photos) // 2) % len(self.photos), options.size)
                for name, network in self.networks.items():

                    def answer(levels: list[np.ndarray], of: Network = network) -> np.ndarray:
                        return chroma_of(of, [network_input(v) for v in levels])

                    plain = answer([level])[0]
                    moved = {
                        "fade_shift": stability.fade_shift(answer, level, plain),
                        "stability_rotation": stability.rotation_shift(answer, level, plain),
                        "stability_scale": stability.scale_shift(answer, level, plain),
                        "stability_neighbour": stability.neighbour_shift(
                            answer, level, plain, other.luminance
                        ),
                    }
                    for key, value in moved.items():
                        found[name].setdefault(key, []).append(value)
        return {n: {k: float(np.mean(v)) for k, v in rows.items()} for n, rows in found.items()}

    def sweep(self, name: str) -> list[dict[str, float]]:
        """Every temperature with every rebalancing shift that the network listens to, without hints."""
        network = self.networks[name]
        only = (0.0,)
        shifts = SWEEP_SHIFTS if "tau" in network.takes else only
        settings = [(t, s) for t in SWEEP_TEMPERATURES for s in shifts]
        if "temperature" not in network.takes:
            return []
        tallies = {setting: Tally() for setting in settings}
        options = self.options
        for _, truths in self.batches(options.sweep_photos, options.sweep_size, "sweep"):
            inputs = [network_input(t.luminance) for t in truths]
            for setting in settings:
                for truth, ab in zip(truths, chroma_of(network, inputs, *setting), strict=True):
                    tallies[setting].add(measure(truth, ab, thorough=False))
        keys = ("auc", "auc_rebalanced", "psnr_rgb", "psnr_ab", "chroma_ratio")
        rows = []
        for (t, s), tally in tallies.items():
            summary = tally.summary()
            rows.append({"temperature": t, "tau": s, **{k: summary[k] for k in keys}})
        return rows


def cumulative(tallies: dict[str, Tally]) -> dict[str, Any]:
    """Cumulative histograms of the error of every method.

    pixel: share (percent) of all pixels whose RMS error of a and b (their distance / sqrt 2) is at
    most `error`; photo: the photos' RMS errors, sorted, so that entry k of n is exceeded by all but
    k + 1 of n photos.
    """
    distances = np.arange(metrics.AUC_LIMIT + 1)
    return {
        "error": [round(float(d), 3) for d in distances / np.sqrt(2)],
        "pixel": {
            name: [round(float(v), 3) for v in 100 * np.cumsum(t.plain)[:-1] / t.plain.sum()]
            for name, t in tallies.items()
        },
        "photo": {
            name: [round(v, 3) for v in sorted(t.photos["rmse_ab"])] for name, t in tallies.items()
        },
    }


def evenly(available: int, wanted: int) -> list[int]:
    """At most `wanted` indices spread evenly over what is available."""
    if not wanted or not available:
        return []
    return [int(i) for i in np.linspace(0, available - 1, min(wanted, available))]


def chroma_of(network: Network, x: list[np.ndarray], *settings: float) -> np.ndarray:
    """Chroma (N, H, W, 2) for the inputs."""
    chroma, _ = network(np.stack(x), *settings)
    return chroma.transpose(0, 2, 3, 1)


def _scene_accuracy(ranks: list[int]) -> dict[str, float] | None:
    """Share of photos whose scene was the first, or among the first five; None without any."""
    if not ranks:
        return None
    rank = np.array(ranks)
    top1, top5 = float((rank < 1).mean()), float((rank < 5).mean())
    return {"photos": len(rank), "top1": top1, "top5": top5}
