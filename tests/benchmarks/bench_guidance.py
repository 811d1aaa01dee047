"""Are suggestions and uncertainty right? On colour photos whose truth is known.

Usage: python tests/benchmarks/bench_guidance.py [PHOTOS] [--count 50] [--clicks 30] [--model NAME]
                                                 [--out FOLDER]

PHOTOS is a folder of colour photos or a cache made by training; without it, scikit-image's own few.
Of 2 x count photos spread evenly over it, every second one serves to fit the calibration temperature
and all else is reported on the others. Printed are: the share of random clicks whose true colour is
near one of six suggestions (at the photo's own L*; dE is CIEDE2000, ab the plain distance, which is
stricter), beside six colours that are the same for every photo; how right the stated shares are; how
the stated spread goes with the true error; and PSNR after five hints of true colour, radius 3.5 px
where the short side is 256, at the best click and at random. --out draws the reliability diagram.
At the end three verdicts: each goal, the figure, and whether it is met.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import skimage.data
from numpy.typing import NDArray
from PIL import Image
from skimage.color import deltaE_ciede2000, lab2rgb, rgb2lab

sys.path.insert(0, str(Path(__file__).parents[2]))

from core.colour.bins import BINS, anneal, soft_encode
from core.document import Document, Look
from core.hints import Hint
from core.imaging import photo_from_array
from core.metrics import psnr
from core.models.card import default_model
from core.rendering import Engine, render, suggest, uncertainty
from core.rendering.certainty import TEMPERATURE, calibrated
from core.rendering.prepared import resize_planes
from core.rendering.uncertainty import spread

Array = NDArray[Any]

SPOTS, HINTS, RANDOM_SETS = 20, 5, 3
REPRESENTED = 25.0
"""ab units within which a suggestion stands for a colour, see `core.rendering.cluster`."""
EVERYWHERE = ((0, 0), (0, -20), (12, 20), (-15, 20), (25, 25), (0, 40))
GOAL_HITS, GOAL_ERROR, GOAL_CLICKS = 0.70, 0.05, 0.70
TEMPERATURES = np.arange(0.7, 2.01, 0.05)


@dataclass(frozen=True, eq=False)
class Case:
    """A colour photo and its black-and-white document; rgb (h, w, 3) 0..255, ab (h, w, 2)."""

    rgb: Array
    ab: Array
    document: Document

    def colour(self, x: float, y: float, radius: float) -> tuple[float, float]:
        """Mean true ab of the disc."""
        yy, xx = np.mgrid[: self.ab.shape[0], : self.ab.shape[1]] + 0.5
        inside = (xx - x) ** 2 + (yy - y) ** 2 <= max(radius, 0.8) ** 2
        a, b = self.ab[inside].mean(0)
        return float(a), float(b)

    def told(self, document: Document, x: float, y: float) -> Document:
        """The document with one more hint of true colour."""
        radius = 3.5 * min(self.rgb.shape[:2]) / 256
        return document.add_hint(Hint("color", ((x, y),), radius, self.colour(x, y, radius)))

    def spot(self, rng: np.random.Generator) -> tuple[float, float]:
        return rng.uniform(1, self.rgb.shape[1] - 1), rng.uniform(1, self.rgb.shape[0] - 1)


def make_case(rgb: Array, model: str) -> Case:
    lab = rgb2lab(rgb / 255)
    grey = lab2rgb(lab * (1, 0, 0))[..., 0]
    photo = photo_from_array((grey * 65535).round().astype(np.uint16), "photo")
    return Case(rgb, lab[..., 1:], Document(photo, Look(model=model)))


def photos(place: Path | None, count: int) -> list[Callable[[], Array]]:
    """Readers of at most `count` photos as RGB bytes, spread evenly over the place."""
    found: list[Callable[[], Array]]
    if place is None:
        names = ("astronaut", "coffee", "chelsea", "rocket")
        found = [lambda name=name: getattr(skimage.data, name)() for name in names]
    elif (place / "index.npz").is_file():
        from training.data.cache import PhotoCache

        cache = PhotoCache(place)
        found = [lambda index=index: cache.photo(index) for index in range(len(cache))]
    else:
        files = sorted(f for f in place.iterdir() if f.suffix.lower() in (".jpg", ".jpeg", ".png"))
        found = [lambda file=file: _read(file) for file in files]
    chosen = np.linspace(0, len(found) - 1, min(count, len(found))).round().astype(int)
    return [found[k] for k in chosen]


def _read(file: Path) -> Array:
    image = Image.open(file).convert("RGB")
    image.thumbnail((640, 640))
    return np.asarray(image)


def set_temperature(engine: Engine, model: str, temperature: float) -> None:
    colorizer = engine.colorizer(model)
    metrics = {**colorizer.card.metrics, TEMPERATURE: temperature}
    colorizer.card = replace(colorizer.card, metrics=metrics)


def fit_temperature(cases: Iterator[Case], engine: Engine) -> float:
    """The temperature at which the truth is likeliest (least mean negative log-likelihood)."""
    loss = np.zeros(len(TEMPERATURES))
    for number, case in enumerate(cases):
        prepared = engine.prepare(case.document.photo)
        distribution = engine.answer(case.document, prepared).distribution
        assert distribution is not None, "the model gives no distribution"
        rng = np.random.default_rng(number)
        spots = np.array([case.spot(rng) for _ in range(SPOTS)])
        size = np.array(case.rgb.shape[1::-1])
        column, row = (spots / size * distribution.shape[:0:-1]).astype(int).T
        bins, weights = soft_encode(case.ab[spots[:, 1].astype(int), spots[:, 0].astype(int)])
        here = distribution[:, row, column].T
        for k, temperature in enumerate(TEMPERATURES):
            stated = np.take_along_axis(anneal(here, float(temperature)), bins, 1)
            loss[k] -= (weights * np.log(np.maximum(stated, 1e-6))).sum()
        engine.forget(case.document.photo)
    return round(float(TEMPERATURES[loss.argmin()]), 2)


@dataclass(eq=False)
class Offers:
    """What was offered at every click: colours (n, 6, 2), shares (n, 6), truth (n, 2)."""

    colours: Array
    shares: Array
    truth: Array

    def hits(self, reach: float, plain: bool) -> Array:
        return self._distances(plain).min(1) <= reach

    def _distances(self, plain: bool) -> Array:
        truth = self.truth[:, None]
        if plain:
            return np.asarray(np.hypot(*np.moveaxis(self.colours - truth, -1, 0)))
        # CIEDE2000 of two colours of the same L* does not depend on it.
        one, other = (
            np.concatenate([np.full((*ab.shape[:2], 1), 50.0), ab], -1)
            for ab in (self.colours, np.broadcast_to(truth, self.colours.shape))
        )
        return np.asarray(deltaE_ciede2000(one, other))

    def stated(self) -> tuple[Array, Array]:
        """(share, whether the truth was just this one) of everything that was offered."""
        distance = self._distances(plain=True)
        right = np.arange(6)[None] == distance.argmin(1)[:, None]
        right &= distance <= REPRESENTED
        offered = self.shares > 0
        return self.shares[offered], right[offered]


def offers(cases: Sequence[Case], engine: Engine, hints: int = 0) -> Offers:
    colours = np.full((len(cases) * SPOTS, 6, 2), 1e3)
    shares, truth = np.zeros(colours.shape[:2]), np.zeros((len(colours), 2))
    for number, case in enumerate(cases):
        rng = np.random.default_rng(number)
        spots = [case.spot(rng) for _ in range(SPOTS)]
        document = case.document
        for _ in range(hints):
            document = case.told(document, *case.spot(rng))
        for k, (x, y) in enumerate(spots, number * SPOTS):
            truth[k] = case.ab[int(y), int(x)]
            for n, found in enumerate(suggest(document, x, y, engine)):
                colours[k, n], shares[k, n] = found.ab, found.share
        engine.forget(case.document.photo)
    return Offers(colours, shares, truth)


def show_hits(what: str, offered: Offers) -> None:
    chroma = np.hypot(*offered.truth.T)
    cells = []
    for least in (0, 10, 30):
        some = chroma >= least
        for reach, plain in ((12, False), (6, False), (12, True)):
            hits = offered.hits(reach, plain)
            cells.append(f"{100 * hits[some].mean():6.1f}" if some.any() else f"{'-':>6}")
    print(f"{what:<30}" + "  |".join("".join(cells[k : k + 3]) for k in (0, 3, 6)))


def reliability(stated: Array, right: Array, parts: int = 10) -> list[tuple[float, float, int]]:
    """(mean stated share, share that was right, how many) of every part of 0..1 that occurs."""
    part = np.minimum((stated * parts).astype(int), parts - 1)
    return [
        (float(stated[part == k].mean()), float(right[part == k].mean()), int((part == k).sum()))
        for k in np.unique(part)
    ]


def expected_error(curve: Sequence[tuple[float, float, int]]) -> float:
    total = sum(count for *_, count in curve)
    return sum(abs(stated - right) * count for stated, right, count in curve) / total


def draw(curves: dict[str, list[tuple[float, float, int]]], path: Path) -> None:
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(5, 5))
    axes.plot((0, 1), (0, 1), color="grey", linewidth=1)
    for name, curve in curves.items():
        stated, right, _ = zip(*curve, strict=True)
        axes.plot(stated, right, marker="o", label=f"{name}, ECE {expected_error(curve):.3f}")
    axes.set(xlabel="stated share of a suggestion", ylabel="how often it was right")
    axes.legend()
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=120)


def spread_and_error(cases: Sequence[Case], engine: Engine) -> tuple[Array, Array]:
    """Stated standard deviation and true error, in ab units, of every cell of every photo."""
    stated, error = [], []
    for case in cases:
        answer = engine.answer(case.document, engine.prepare(case.document.photo))
        card = engine.colorizer(case.document.look.model).card
        assert answer.distribution is not None, "the model gives no distribution"
        stated.append(spread(calibrated(answer.distribution, card)).ravel())
        size = answer.distribution.shape[1:]
        mean = np.tensordot(BINS.T, calibrated(answer.distribution, card), 1)
        truth = resize_planes(np.moveaxis(case.ab, -1, 0), *size)
        error.append(np.hypot(*(mean - truth)).ravel())
        engine.forget(case.document.photo)
    return np.concatenate(stated), np.concatenate(error)


def show_spread(stated: Array, error: Array) -> None:
    pearson = np.corrcoef(stated, error)[0, 1]
    ranks = [values.argsort().argsort() for values in (stated, error)]
    print(f"\nstated spread and true error: correlation {pearson:.2f}, of ranks", end=" ")
    print(f"{np.corrcoef(*ranks)[0, 1]:.2f}; stated -> root mean square error by fifths:")
    for part in np.array_split(stated.argsort(), 5):
        print(f"  {stated[part].mean():5.1f} -> {np.sqrt((error[part] ** 2).mean()):5.1f}", end="")
    print()


def clicks(cases: Sequence[Case], engine: Engine) -> tuple[Array, Array, Array]:
    """PSNR (dB) of n photos: without hints (n,), after best clicks (n,), after random ones (n, 3)."""

    def quality(case: Case, document: Document) -> float:
        return float(psnr(render(document, None, engine) / 255, case.rgb / 255))

    none, best, random = [], [], []
    for number, case in enumerate(cases):
        rng = np.random.default_rng(number)
        none.append(quality(case, case.document))
        document = case.document
        for _ in range(HINTS):
            document = case.told(document, *uncertainty(document, engine).best)
        best.append(quality(case, document))
        sets = []
        for _ in range(RANDOM_SETS):
            document = case.document
            for _ in range(HINTS):
                document = case.told(document, *case.spot(rng))
            sets.append(quality(case, document))
        random.append(sets)
        engine.forget(case.document.photo)
    return np.array(none), np.array(best), np.array(random)


def verdict(goal: str, met: bool, figure: str) -> None:
    print(f"{'met    ' if met else 'NOT MET'}  {goal}: {figure}")


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("photos", nargs="?", type=Path)
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--clicks", type=int, default=30)
    parser.add_argument("--model", default=default_model().name)
    parser.add_argument("--out", type=Path)
    wanted = parser.parse_args(arguments)
    engine = Engine("cpu")
    readers = photos(wanted.photos, 2 * wanted.count)
    temperature = fit_temperature((make_case(r(), wanted.model) for r in readers[::2]), engine)
    cases = [make_case(read(), wanted.model) for read in readers[1::2]]
    print(
        f"{wanted.model}: {TEMPERATURE} of {len(readers[::2])} photos: {temperature:.2f};", end=" "
    )
    print(f"all else on {len(cases)} others, {SPOTS} clicks each\n")

    print(f"{'':<30}{'any colour':^20}|{'C >= 10':^20}|{'C >= 30':^20}")
    print(f"{'% with one of six within':<30}" + "  |".join(["  dE 12  dE 6 ab 12"] * 3))
    curves = {}
    for title, value in (("as shipped", None), ("fitted temperature", temperature)):
        if value is not None:
            set_temperature(engine, wanted.model, value)
        offered = offers(cases, engine)
        show_hits(f"{title}", offered)
        if value is None:
            shipped = offered
        curves[title] = reliability(*offered.stated())
    everywhere = np.broadcast_to(np.array(EVERYWHERE, float), offered.colours.shape)
    constant = replace(offered, colours=everywhere)
    show_hits("six colours, always the same", constant)
    show_hits(f"with {HINTS} random hints", offers(cases, engine, HINTS))
    print()
    for title, curve in curves.items():
        print(f"expected calibration error, {title}: {expected_error(curve):.4f}")
    if wanted.out is not None:
        draw(curves, wanted.out / "reliability.png")
    show_spread(*spread_and_error(cases, engine))

    some = photos(wanted.photos, 2 * wanted.clicks)[1::2]
    none, best, random = clicks([make_case(read(), wanted.model) for read in some], engine)
    print(
        f"\nPSNR of {len(none)} photos: no hint {none.mean():.2f}, {HINTS} random clicks", end=" "
    )
    print(f"{random.mean():.2f}, {HINTS} best clicks {best.mean():.2f} dB")
    print(
        f"best clicks are better than random ones in {100 * (best[:, None] > random).mean():.0f} %"
    )
    better = float((best > random.mean(1)).mean())
    print(f"better than their mean on {100 * better:.0f} % of the photos\n")
    hits, same = (100 * o.hits(12, False).mean() for o in (shipped, constant))
    near, same_near = (100 * o.hits(6, False).mean() for o in (shipped, constant))
    verdict(
        f"{100 * GOAL_HITS:.0f} % of clicks within dE 12 of a suggestion",
        hits >= 100 * GOAL_HITS,
        f"{hits:.1f} % (six constant colours {same:.1f} %; within dE 6 {near:.1f} against"
        f" {same_near:.1f} %, which tells more)",
    )
    error = expected_error(curves["as shipped"])
    verdict(f"calibration error at most {GOAL_ERROR}", error <= GOAL_ERROR, f"{error:.4f}")
    verdict(
        f"best clicks beat random ones on {100 * GOAL_CLICKS:.0f} % of the photos",
        better >= GOAL_CLICKS,
        f"{100 * better:.0f} % of {len(best)}",
    )


if __name__ == "__main__":
    main(sys.argv[1:])
