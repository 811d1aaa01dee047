"""The photo sets of the sources, scaled to the photos that are there, as views of a cache."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from training.data.cache import PhotoCache
from training.data.splits import ordered, scene_names, split, write_views

GARDEN2 = {"train": 4096, "validation": 128, "test": 96}
"""Photos of each of the two classes."""

FACES = ("people", "portrait")
FACES_REPEAT = 10
LANDSCAPE = (
    "landscape", "mountain", "ocean", "forest", "waterfall", "desert", "sky", "sunset",
)  # fmt: skip
MIX_SPLIT = (0.7, 0.1, 0.2)


@dataclass(frozen=True)
class Made:
    """What a preset took: photos by view, and in words."""

    counts: dict[str, int]
    words: str


def garden2(
    cache: PhotoCache, out: Path, scene: str = "garden", other: str | None = None, seed: int = 0
) -> Made:
    """Two scenes with as many photos each; other is the largest other scene if None.

    Counts are the source's, or smaller in proportion if a scene has too few. Raises ValueError.
    """
    names, order = scene_names(cache), ordered(cache, seed)
    sizes = {s: int((names[order] == s).sum()) for s in cache.scenes}
    if other is None:
        other = max((s for s in sizes if s != scene), key=lambda s: sizes[s], default="")
    for wanted in (scene, other):
        if not sizes.get(wanted):
            raise ValueError(
                f"{cache.folder} has no photo of the scene '{wanted}'; it has "
                f"{', '.join(cache.scenes) or 'no scenes'}."
            )
    if scene == other:
        raise ValueError(f"The two scenes must differ; both are '{scene}'.")
    scale = min(1.0, min(sizes[scene], sizes[other]) / sum(GARDEN2.values()))
    small = {side: max(1, round(GARDEN2[side] * scale)) for side in ("validation", "test")}
    whole = int(sum(GARDEN2.values()) * scale + 1e-9)
    wanted_counts = {"train": max(0, whole - sum(small.values())), **small}
    sides: dict[str, list[int]] = {side: [] for side in GARDEN2}
    for label in (scene, other):
        chosen, begin = order[names[order] == label], 0
        for side, count in wanted_counts.items():
            sides[side] += chosen[begin : begin + count].tolist()
            begin += count
    counts = write_views(cache, out, {k: np.array(sorted(v), int) for k, v in sides.items()})
    return Made(
        counts, f"'{scene}' and '{other}', as many of each, {scale:.3f} of the source's counts"
    )


def faces10x(cache: PhotoCache, out: Path, scenes: Sequence[str] = FACES, seed: int = 0) -> Made:
    """Photos of people, 1 of 10 for the test; an epoch shows each of the others ten times."""
    names, order = scene_names(cache), ordered(cache, seed)
    chosen = order[np.isin(names[order], list(scenes))]
    if not len(chosen):
        raise ValueError(f"{cache.folder} has no photo of the scenes {', '.join(scenes)}.")
    parts = split(cache.hashes[chosen].tolist(), names[chosen].tolist(), (0.9, 0.1), seed)
    sides = {n: np.sort(chosen[p]) for n, p in zip(("train", "test"), parts, strict=True)}
    counts = write_views(cache, out, sides, {"train": FACES_REPEAT})
    return Made(
        counts, f"{' and '.join(scenes)}; an epoch shows each training photo {FACES_REPEAT} times"
    )


def mix(cache: PhotoCache, out: Path, shares: Sequence[float] = (1, 1, 1), seed: int = 0) -> Made:
    """Sport, landscape and everything else in the proportions `shares`, as many as there are, 70/10/20.

    The sources name the three parts but not how much of each; equal parts are our choice.
    """
    names, order = scene_names(cache), ordered(cache, seed)
    kinds = {
        "sport": names[order] == "sport",
        "landscape": np.isin(names[order], LANDSCAPE),
    }
    kinds["other"] = ~(kinds["sport"] | kinds["landscape"])
    if len(shares) != len(kinds) or min(shares) < 0 or not sum(shares) > 0:
        raise ValueError("The mix needs three shares: sport, landscape and other.")
    whole = min(
        int(there.sum()) / share
        for there, share in zip(kinds.values(), shares, strict=True)
        if share
    )
    taken = {k: int(whole * s + 1e-9) for k, s in zip(kinds, shares, strict=True)}
    chosen = np.concatenate([order[kinds[k]][: taken[k]] for k in kinds])
    if not len(chosen):
        raise ValueError(
            f"{cache.folder} cannot give this mix: "
            + ", ".join(f"{int(v.sum())} photos of {k}" for k, v in kinds.items())
            + "."
        )
    parts = split(cache.hashes[chosen].tolist(), names[chosen].tolist(), MIX_SPLIT, seed)
    sides = ("train", "validation", "test")
    counts = write_views(
        cache, out, {n: np.sort(chosen[p]) for n, p in zip(sides, parts, strict=True)}
    )
    return Made(counts, ", ".join(f"{n} of {k}" for k, n in taken.items()))
