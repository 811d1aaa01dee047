"""How long hints take, beside the physical floor: python tests/benchmarks/bench_propagation.py

Prints nanoseconds per pixel of upsampling next to plain bilinear and a memory copy, the latency of a
new and of a recoloured hint up to the painted chroma of a 1 MP preview, and the chroma field of a
24 MP export on two threads. The photo is one of skimage's, enlarged; nothing is read or written.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter
from skimage import color, data, transform

sys.path.insert(0, str(Path(__file__).parents[2]))

from core.hints import Hint
from core.propagation import (
    WorkChroma,
    WorkGrid,
    bilinear,
    combine,
    influence,
    prepare_guide,
    upsample,
    work_scale,
    work_size,
)

Float = NDArray[np.float32]
STRIP = 128


def seconds(work: Callable[[], object], repeats: int = 7) -> list[float]:
    times = []
    for _ in range(repeats):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return sorted(times)


def show(what: str, times: list[float]) -> None:
    middle, slow = times[len(times) // 2], times[min(len(times) - 1, int(len(times) * 0.95))]
    print(f"{what:<58}{times[0] * 1e3:9.1f}{middle * 1e3:9.1f}{slow * 1e3:9.1f} ms")


def scene(height: int, width: int) -> tuple[WorkGrid, Float]:
    """A photo's work grid, and 1 MP of its luminance."""
    size = work_size(height, width)
    rgb = transform.resize(data.coffee(), size, anti_aliasing=True)
    lab = color.rgb2lab(rgb).astype(np.float32)
    base = (0.5 * gaussian_filter(lab[..., 1:], (6, 6, 0))).astype(np.float32)
    features = np.random.default_rng(0).normal(size=(64, 96, 24)).astype(np.float32)
    grid = WorkGrid(lab[..., 0].copy(), base, features, work_scale(height, width, size))
    return grid, bilinear(lab[..., :1], (816, 1224))[..., 0].copy()


def per_pixel(grid: WorkGrid, full: tuple[int, int]) -> None:
    luminance = bilinear(grid.luminance[..., None], full, slice(1000, 1000 + STRIP))[..., 0].copy()
    pixels = luminance.size
    out = np.moveaxis(np.empty((2, *luminance.shape), np.float32), 0, 2)
    rows = slice(1000, 1000 + STRIP)
    target = np.empty_like(out)
    for what, work in (
        ("joint bilateral upsampling", lambda: upsample(
            grid.base, grid.luminance, luminance, 1000, full, out=out)),
        ("plain bilinear in NumPy", lambda: bilinear(grid.base, full, rows)),
        ("memory copy of the result", lambda: np.copyto(target, out)),
    ):  # fmt: skip
        best = seconds(work)[0]
        print(f"{what:<58}{best / pixels * 1e9:9.2f} ns per pixel")


def export(work: WorkChroma, full: tuple[int, int], luminance: Float, threads: int) -> None:
    """The chroma of every strip; the luminance of one strip stands for all."""

    def strip(y: int) -> None:
        rows = min(STRIP, full[0] - y)
        work.strip(luminance[:rows], y, full)

    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(strip, range(0, full[0], STRIP)))


def main() -> None:
    full = (4000, 6000)
    grid, preview = scene(*full)
    per_pixel(grid, full)
    print(f"\n{'':<58}{'best':>9}{'median':>9}{'95th':>9}")
    show("guide of a photo (once)", seconds(lambda: prepare_guide(grid)))
    guide = prepare_guide(grid)
    rng = np.random.default_rng(1)

    def some_hint() -> Hint:
        x, y = float(rng.uniform(50, 5950)), float(rng.uniform(50, 3950))
        return Hint("color", ((x, y),), 20, (30.0, -20.0))

    hints = [some_hint() for _ in range(10)]
    maps = [influence(guide, hint) for hint in hints]

    def new_hint(spread: float) -> None:
        hint = some_hint()
        added = [*maps, influence(guide, hint)]
        work = combine(guide, None, [*hints, hint], added, spread)
        work.strip(preview, 0, preview.shape)

    def recolour() -> None:
        changed = [replace(hints[0], ab=(5.0, 60.0)), *hints[1:]]
        combine(guide, None, changed, maps, 0.0).strip(preview, 0, preview.shape)

    show("one influence", seconds(lambda: influence(guide, some_hint()), 20))
    show("combine 10 hints", seconds(lambda: combine(guide, None, hints, maps, 0.0), 20))
    show("upsample a 1 MP preview, one thread", seconds(
        lambda: upsample(grid.base, grid.luminance, preview, 0, preview.shape)))  # fmt: skip
    show("new hint to 1 MP of chroma (11 hints)", seconds(lambda: new_hint(0.0), 40))
    show("new hint to 1 MP of chroma, spread 1", seconds(lambda: new_hint(1.0), 10))
    show("recolour to 1 MP of chroma (10 hints)", seconds(recolour, 20))
    many = [some_hint() for _ in range(200)]
    begun = time.perf_counter()
    many_maps = [influence(guide, hint) for hint in many]
    print(f"{'influences of 200 hints':<58}{(time.perf_counter() - begun) * 1e3:9.1f} ms")
    show("combine 200 hints", seconds(lambda: combine(guide, None, many, many_maps, 0.0), 3))
    work = combine(guide, None, hints, maps, 0.0)
    strip = bilinear(grid.luminance[..., None], full, slice(0, STRIP))[..., 0].copy()
    for threads in (1, 2):
        what = f"chroma of a 24 MP export, {threads} thread{'s' * (threads > 1)}"
        show(what, seconds(lambda n=threads: export(work, full, strip, n), 3))


if __name__ == "__main__":
    main()
