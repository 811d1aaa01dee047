"""Our propagation against other people's, on photos whose colours are known, in one table.

    python tests/benchmarks/bench_propagation_methods.py [PLACE] [--photos 12] [--megapixels 1]

PLACE is a folder of colour photos or a photo cache of training; without it, scikit-image's own four are
used. The base of all methods is the same answer of the default model. Hints are discs of the true colour:
at random places, and at the largest errors of the base (`worst`); N hints are the first N of one list.
Rows 'from hint map' have the network's answer to the hints as their base; 'tintype + hint map' is what the
program does, which keeps the base and lets that answer count where hints reach.

PSNR is that of RGB at the true luminance, mean over photos in dB; bleeding that of `colour_bleeding` in
percent at 50 random hints; fidelity the mean ab distance from the hint on marked pixels. Time and growth
of memory (Linux only) are those of 10 hints, each method in a process of its own, beside the physical
floor: one
read of luminance and base and one write of the answer.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps
from scipy.ndimage import gaussian_filter
from skimage import data, transform

sys.path.insert(0, str(Path(__file__).parents[2]))

from core.colour.compose import compose_rgb
from core.colour.lab import srgb_to_lab
from core.hints import Hint, hint_map
from core.metrics import colour_bleeding, psnr
from core.models.card import default_model
from core.models.colorizer import Answer, Colorizer
from core.propagation import WorkGrid, bilinear, work_scale, work_size
from core.propagation.alternatives import METHODS, tintype, transfer
from core.rendering.explain import automatic_hints
from core.rendering.look import settle
from core.rendering.prepared import resize_plane, resize_planes

Float = NDArray[np.float32]
COUNTS = (1, 5, 10, 50)
RADIUS = 0.008  # of a hint, in long sides
PLACEMENTS = ("random", "worst")
DUELS = (
    ("tintype", "optimisation"),
    ("tintype", "optimisation, guided"),
    ("tintype from hint map", "optimisation from hint map"),
    ("tintype + hint map", "optimisation from hint map"),
    ("tintype + hint map, spread 0.2", "optimisation from hint map"),
)


@dataclass(frozen=True, eq=False)
class Case:
    """One photo at work size: rgb (h, w, 3) 0..1, its true ab, the grid with the network's chroma, and
    50 hints for each placement."""

    rgb: Float
    ab: Float
    grid: WorkGrid
    hints: dict[str, list[Hint]]
    answer: Answer


class Network:
    """The default model at the size it wants, settled as the engine does it."""

    def __init__(self) -> None:
        self._colorizer = Colorizer(default_model(), "cpu", 1)

    def answer(
        self, luminance: Float, hints: Sequence[Hint] = (), base: Float | None = None
    ) -> Answer:
        height, width = luminance.shape
        size = self._colorizer.card.size
        scale = min(size.short_side / min(height, width), size.long_side / max(height, width))
        h, w = max(1, round(height * scale)), max(1, round(width * scale))
        planes = None
        if hints:
            assert base is not None
            small = np.moveaxis(resize_planes(np.moveaxis(base, -1, 0), h, w), 0, -1)
            planes = hint_map(hints, small, (h, w), (w / width, h / height))
        return self._colorizer.colorize(resize_plane(luminance, h, w), planes)

    def chroma(self, answer: Answer, luminance: Float) -> Float:
        resized = np.moveaxis(resize_planes(answer.chroma, *luminance.shape), 0, -1)
        return settle(resized, luminance)


def photos(place: Path | None, count: int) -> Iterator[Float]:
    """RGB (h, w, 3) 0..1 of at most count photos, spread evenly over the place."""
    if place is None:
        for name in ("astronaut", "coffee", "chelsea", "rocket")[:count]:
            yield getattr(data, name)()[..., :3] / np.float32(255)
    elif (place / "index.npz").exists():
        from training.data.cache import PhotoCache

        cache = PhotoCache(place)
        for index in np.linspace(0, len(cache) - 1, min(count, len(cache))).round().astype(int):
            yield cache.photo(int(index)) / np.float32(255)
    else:
        files = [
            f for f in sorted(place.rglob("*")) if f.suffix.lower() in Image.registered_extensions()
        ]
        if not files:
            raise SystemExit(f"There is no photo in {place}.")
        for index in np.linspace(0, len(files) - 1, min(count, len(files))).round().astype(int):
            with Image.open(files[int(index)]) as image:
                yield np.asarray(ImageOps.exif_transpose(image).convert("RGB")) / np.float32(255)


def case(rgb: Float, network: Network, seed: int) -> Case:
    size = work_size(*rgb.shape[:2])
    if size != rgb.shape[:2]:
        rgb = transform.resize(rgb, size, anti_aliasing=True).astype(np.float32)
    lab = srgb_to_lab(rgb)
    luminance, ab = np.ascontiguousarray(lab[..., 0]), lab[..., 1:]
    answer = network.answer(luminance)
    base = network.chroma(answer, luminance)
    features = answer.features
    if features is not None:
        features = np.moveaxis(features, 0, -1)
    grid = WorkGrid(luminance, base, features, 1.0)
    rng = np.random.default_rng(seed)
    most = max(COUNTS)
    at_random = [(int(rng.integers(size[0])), int(rng.integers(size[1]))) for _ in range(most)]
    places = {"random": at_random, "worst": worst_places(base, ab, most)}
    return Case(
        rgb, ab, grid, {k: [true_hint(ab, p) for p in v] for k, v in places.items()}, answer
    )


def true_hint(ab: Float, place: tuple[int, int]) -> Hint:
    """A disc with the mean of the true colours under it."""
    y, x = place
    radius = max(1.0, RADIUS * max(ab.shape[:2]))
    ys, xs = np.mgrid[: ab.shape[0], : ab.shape[1]]
    under = ab[(ys - y) ** 2 + (xs - x) ** 2 <= radius**2].mean(0)
    return Hint("color", ((x + 0.5, y + 0.5),), radius, (float(under[0]), float(under[1])))


def worst_places(base: Float, ab: Float, count: int) -> list[tuple[int, int]]:
    """Maxima of the base's error, blurred by a 40th of the long side and apart by a 20th."""
    side = max(ab.shape[:2])
    error = np.hypot(*np.moveaxis(gaussian_filter(base - ab, (side / 40, side / 40, 0)), -1, 0))
    ys, xs = np.mgrid[: error.shape[0], : error.shape[1]]
    found = []
    for _ in range(count):
        y, x = (int(n) for n in np.unravel_index(error.argmax(), error.shape))
        found.append((y, x))
        error *= 1 - np.exp(-((ys - y) ** 2 + (xs - x) ** 2) / (2 * (side / 20) ** 2))
    return found


def quality(rgb: Float, grid: WorkGrid, ab: Float) -> float:
    return psnr(compose_rgb(grid.luminance, ab, 8) / np.float32(255), rgb)


def fidelity(ab: Float, hints: Sequence[Hint]) -> float:
    """Mean ab distance from the hint at the middle of every mark that no other hint overlaps."""
    middles = np.array([hint.points[0] for hint in hints])
    gaps = np.hypot(*(middles[:, None] - middles[None]).transpose(2, 0, 1))
    gaps[np.diag_indices(len(gaps))] = np.inf
    away = [
        np.hypot(*(ab[int(y), int(x)] - hint.ab))
        for hint, (x, y), gap in zip(hints, middles, gaps.min(1), strict=True)
        if gap > 2 * hint.radius + 2
    ]
    return float(np.mean(away)) if away else 0.0


def answers(one: Case, hints: list[Hint], network: Network) -> Iterator[tuple[str, Float]]:
    """Every row of the table: name and chroma."""
    grid = one.grid
    asked = network.chroma(network.answer(grid.luminance, hints, grid.base), grid.luminance)
    yield "network, no hints", grid.base
    yield "network + hint map", asked
    for name, method in METHODS.items():
        yield name, method(grid, hints)
        if name == "tintype":
            yield "tintype, spread 0.2", tintype(grid, hints, spread=0.2)
            yield "tintype from hint map", tintype(replace(grid, base=asked), hints)
            yield "tintype + hint map", tintype(grid, hints, conditioned=asked)
            yield (
                "tintype + hint map, spread 0.2",
                tintype(grid, hints, conditioned=asked, spread=0.2),
            )
        if name == "optimisation":
            yield "optimisation from hint map", method(replace(grid, base=asked), hints)


def measure_quality(cases: Sequence[Case], network: Network) -> None:
    figures: dict[str, dict[object, list[float]]] = {}
    for number, one in enumerate(cases, 1):
        print(f"photo {number} of {len(cases)}", file=sys.stderr, flush=True)
        for placement in PLACEMENTS:
            for count in COUNTS:
                hints = one.hints[placement][:count]
                for name, ab in answers(one, hints, network):
                    row = figures.setdefault(name, {})
                    found = quality(one.rgb, one.grid, ab)
                    row.setdefault((placement, count), []).append(found)
                    if (placement, count) == (PLACEMENTS[0], COUNTS[-1]):
                        row.setdefault("bleeding", []).append(100 * colour_bleeding(ab, one.ab))
                        row.setdefault("fidelity", []).append(fidelity(ab, hints))
    columns = [(placement, count) for placement in PLACEMENTS for count in COUNTS]
    titles = "".join(f"{p[:6] + '@' + str(c):>11}" for p, c in columns)
    print(f"{len(cases)} photos\n{'PSNR, dB':<34}{titles}{'bleeding':>11}{'fidelity':>11}")
    for name, row in figures.items():
        values = "".join(f"{np.mean(row[column]):11.2f}" for column in columns)
        print(f"{name:<34}{values}{np.mean(row['bleeding']):11.1f}{np.mean(row['fidelity']):11.2f}")
    print("\nGain in dB (photos won)")
    for name, other in DUELS:
        ours, theirs = figures[name], figures[other]
        gaps = [np.array(ours[c]) - np.array(theirs[c]) for c in columns]
        shown = "".join(f"{f'{g.mean():+.2f} ({(g > 0).sum()})':>11}" for g in gaps)
        print(f"{name} over {other}\n{'':<34}{shown}")


def measure_without_hints(cases: Sequence[Case]) -> None:
    """What needs no person: automatic hints, and colours of a reference photo."""
    for count in (20, 50, 100):
        gaps, plain, rebuilt = [], [], []
        for one in cases:
            assert one.answer.distribution is not None
            answer, (height, width) = one.answer, one.ab.shape[:2]
            hints = automatic_hints(
                answer.distribution, answer.chroma, one.grid.luminance, (width, height), count, 0.01
            )
            grey = replace(one.grid, base=np.zeros_like(one.grid.base))
            ab = tintype(grey, hints, spread=0.2)
            gaps.append(float(np.hypot(*np.moveaxis(ab - one.grid.base, -1, 0)).mean()))
            plain.append(float(np.hypot(*np.moveaxis(one.grid.base, -1, 0)).mean()))
            rebuilt.append(quality(one.rgb, one.grid, ab))
        print(
            f"{f'{count} automatic hints on grey':<34}{np.mean(rebuilt):11.2f} dB; mean ab distance from"
            f" the network's answer {np.mean(gaps):.1f} (of {np.mean(plain):.1f})"
        )
    found = []
    for one, reference in zip(cases, [*cases[1:], cases[0]], strict=True):
        ab = transfer(one.grid.luminance, reference.grid.luminance, reference.ab)
        found.append(quality(one.rgb, one.grid, ab))
    print(f"{'transfer from the next photo':<34}{np.mean(found):11.2f} dB")


def enlarged(one: Case, pixels: float) -> tuple[WorkGrid, list[Hint]]:
    """A case at about so many pixels, its first ten random hints with it."""
    height, width = one.ab.shape[:2]
    factor = (pixels / (height * width)) ** 0.5
    size = max(1, round(height * factor)), max(1, round(width * factor))
    luminance = bilinear(one.grid.luminance[..., None], size)[..., 0].copy()
    # Without grain and detail, smooth areas would be all alike to the last bit.
    luminance += np.random.default_rng(0).normal(0, 0.5, size).astype(np.float32)
    base = bilinear(one.grid.base, size)
    grid = WorkGrid(luminance, base, one.grid.features, work_scale(height, width, size))
    return grid, one.hints["random"][:10]


def _memory(field: str) -> int:
    """Bytes of VmRSS or VmHWM (the peak) of this process, as Linux counts them."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(field + ":"):
            return int(line.split()[1]) * 1024
    raise KeyError(field)


def _timed(name: str, grid: WorkGrid, hints: list[Hint]) -> tuple[float, int]:
    """Seconds of one answer, and bytes by which it raised the process's peak. For a fresh process."""
    method = METHODS[name] if name in METHODS else partial(_transfer, grid)
    tiny = WorkGrid(np.full((8, 8), 50, np.float32), np.zeros((8, 8, 2), np.float32), None, 1.0)
    method(tiny, [Hint("color", ((4.0, 4.0),), 1, (9.0, 9.0))])
    Path("/proc/self/clear_refs").write_text("5")  # the peak starts anew
    before, begun = _memory("VmRSS"), time.perf_counter()
    method(grid, hints)
    return time.perf_counter() - begun, _memory("VmHWM") - before


def _transfer(reference: WorkGrid, grid: WorkGrid, hints: Sequence[Hint]) -> Float:
    return transfer(grid.luminance, reference.luminance, reference.base)


def measure_cost(grid: WorkGrid, hints: list[Hint]) -> None:
    pixels = grid.luminance.size
    planes = np.concatenate([grid.luminance[None], np.moveaxis(grid.base, -1, 0)])
    answer = np.empty((2, *grid.luminance.shape), np.float32)
    floors = []
    for _ in range(9):
        begun = time.perf_counter()
        np.copyto(answer, planes[1:])
        planes[0].max()
        floors.append(time.perf_counter() - begun)
    floor = min(floors)
    height, width = grid.luminance.shape
    print(
        f"\n{width} x {height}, {len(hints)} hints{'':<14}{'ms':>11}{'x floor':>11}{'MB':>11}{'bytes/px':>11}"
    )
    print(
        f"{'physical floor':<34}{floor * 1e3:11.2f}{1:11.0f}{planes.nbytes * 5 / 3 / 2**20:11.1f}{20:11.0f}"
    )
    for name in [*METHODS, "transfer"]:
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            seconds, grown = pool.apply(_timed, (name, grid, hints))
        print(
            f"{name:<34}{seconds * 1e3:11.1f}{seconds / floor:11.0f}{grown / 2**20:11.1f}"
            f"{grown / pixels:11.0f}",
            flush=True,
        )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("place", nargs="?", type=Path)
    parser.add_argument("--photos", type=int, default=12)
    parser.add_argument("--megapixels", type=float, nargs="*", default=[1.0])
    parser.add_argument("--only", choices=["quality", "hintless", "cost"])
    chosen = parser.parse_args()
    network = Network()
    cases = [
        case(rgb, network, seed) for seed, rgb in enumerate(photos(chosen.place, chosen.photos))
    ]
    if chosen.only in (None, "quality"):
        measure_quality(cases, network)
    if chosen.only in (None, "hintless"):
        measure_without_hints(cases)
    if chosen.only in (None, "cost"):
        measure_cost(*enlarged(cases[0], 256 * 384))
        for megapixels in chosen.megapixels:
            measure_cost(*enlarged(cases[0], megapixels * 1e6))


if __name__ == "__main__":
    main()
