"""This thing, all of it, nothing else: how well clicks recolour one thing, with the real network.

    python tests/benchmarks/bench_propagation_regions.py [PLACE] [--photos 12]

PLACE as in bench_propagation_methods. A thing is an even-coloured segment of the true picture, 1.5 to
25 % of it (Felzenszwalb, Huttenlocher, IJCV 2004). A person recolours it: each click falls into the
middle of the largest fault, a color hint inside the thing, a keep hint outside. The table is the mean
intersection over union of the thing and what went more than half of the way, after 1, 3 and 6 clicks.
'exact' is the guided optimisation of the change, which knows nothing of the network's own answer.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

import numpy as np
from bench_propagation_methods import Network, case, photos
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_edt, gaussian_filter
from skimage.segmentation import felzenszwalb

from core.hints import Hint
from core.propagation import WorkGrid, propagate
from core.propagation.alternatives import METHODS

Float = NDArray[np.float32]
Mask = NDArray[np.bool_]
Spreading = Callable[[WorkGrid, list[Hint]], Float]
CLICKS = 6
CHANGES = (np.array([-35.0, 20.0]), np.array([30.0, -35.0]))


def things(luminance: Float, ab: Float, most: int = 2) -> list[Mask]:
    """The largest compact, coloured segments of a picture."""
    lab = gaussian_filter(np.dstack([luminance, ab * 1.5]), (1, 1, 0)) / 100
    segments = felzenszwalb(lab, scale=150, sigma=0.5, min_size=300, channel_axis=2)
    sizes = np.bincount(segments.ravel())
    found = []
    for segment in np.argsort(-sizes):
        mask = segments == segment
        depth = distance_transform_edt(np.pad(mask, 1)).max()
        compact = depth >= 0.2 * np.sqrt(sizes[segment])
        if 0.015 < mask.mean() < 0.25 and compact and np.hypot(*ab[mask].mean(0)) >= 6:
            found.append(mask)
    return found[:most]


def overlaps(grid: WorkGrid, thing: Mask, spreading: Spreading, change: Float) -> list[float]:
    """Intersection over union after each click."""
    hints: list[Hint] = []
    found = []
    changed = np.zeros_like(thing)
    for _ in range(CLICKS):
        faults = thing & ~changed, changed & ~thing
        depths = [distance_transform_edt(np.pad(fault, 1)) for fault in faults]
        outside = depths[1].max() > depths[0].max()
        depth = depths[int(outside)]
        y, x = (int(n) - 1 for n in np.unravel_index(depth.argmax(), depth.shape))
        a, b = (float(v) for v in grid.base[y, x] + change)
        middle = ((x + 0.5, y + 0.5),)
        hints.append(Hint("keep", middle, 2) if outside else Hint("color", middle, 2, (a, b)))
        moved = spreading(grid, hints) - grid.base
        changed = moved @ change / (change @ change) > 0.5
        found.append(float((thing & changed).sum() / (thing | changed).sum()))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("place", nargs="?", type=Path)
    parser.add_argument("--photos", type=int, default=12)
    chosen = parser.parse_args()
    network = Network()

    def ours(spread: float) -> Spreading:
        def run(grid: WorkGrid, hints: list[Hint]) -> Float:
            answer = network.answer(grid.luminance, hints, grid.base)
            return propagate(grid, network.chroma(answer, grid.luminance), hints, spread).ab

        return run

    methods: dict[str, Spreading] = {
        **{f"tintype, spread {spread:g}": ours(spread) for spread in (0.0, 0.1, 0.2, 1.0)},
        "exact": METHODS["optimisation, guided"],
    }
    cases = [case(rgb, network, n) for n, rgb in enumerate(photos(chosen.place, chosen.photos))]
    wanted = [(one.grid, t) for one in cases for t in things(one.grid.luminance, one.ab)]
    print(f"{len(wanted)} things in {len(cases)} photos; overlap after 1, 3, 6 clicks")
    for name, spreading in methods.items():
        rows = [overlaps(g, t, spreading, CHANGES[n % 2]) for n, (g, t) in enumerate(wanted)]
        once, thrice, six = np.mean(rows, 0)[[0, 2, 5]]
        print(f"{name:<24}{once:8.2f}{thrice:8.2f}{six:8.2f}", flush=True)


if __name__ == "__main__":
    main()
