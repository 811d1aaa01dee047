"""Splits of a cache into views: by share, by content, and evenly over the scenes."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from training.data.cache import PhotoCache

SIDES = {2: ("train", "test"), 3: ("train", "validation", "test")}


def parse_shares(text: str) -> tuple[float, ...]:
    """'70/10/20' or '9:1' as shares that sum to 1. Raises ValueError."""
    try:
        values = [float(part) for part in re.split("[/:]", text)]
    except ValueError:
        values = []
    if len(values) not in SIDES or not all(0 < v < float("inf") for v in values):
        raise ValueError(
            f"'{text}' are no shares: give two (train/test) or three (train/validation/test) numbers "
            "above 0, such as 70/10/20."
        )
    return tuple(v / sum(values) for v in values)


def split(
    hashes: Sequence[str], scenes: Sequence[str], shares: Sequence[float], seed: int
) -> list[np.ndarray]:
    """The numbers of the photos on each side, ascending.

    Photos with the same hash go to the same side, that of the first one's scene. Which side depends on
    (seed, hashes, scenes), not on the order of the photos. Within every scene and over all each
    side gets its share but for a few photos: never more than the largest set of duplicates too many.
    """
    groups: dict[str, list[int]] = {}
    for number, content in enumerate(hashes):
        groups.setdefault(content, []).append(number)
    ranked = sorted(
        groups.values(), key=lambda g: (min(scenes[i] for i in g), _rank(seed, hashes[g[0]]))
    )
    sides: list[list[int]] = [[] for _ in shares]
    dealt = 0
    for group in ranked:
        dealt += len(group)
        missing = [share * dealt - len(side) for share, side in zip(shares, sides, strict=True)]
        sides[int(np.argmax(missing))] += group
    return [np.array(sorted(side), np.int64) for side in sides]


def ordered(cache: PhotoCache, seed: int) -> np.ndarray:
    """The numbers of the photos in an order that depends on their content; one of each set of duplicates."""
    _, first = np.unique(cache.hashes, return_index=True)
    return np.array(sorted(first, key=lambda i: _rank(seed, cache.hashes[i])), np.int64)


def scene_names(cache: PhotoCache) -> np.ndarray:
    """(N,) scene names, '' where unknown."""
    return np.array([*cache.scenes, ""])[cache.scene_labels]


def write_split(
    cache: PhotoCache, out: Path, shares: Sequence[float], seed: int = 0
) -> dict[str, int]:
    """Views `out/train`, (`out/validation`,) `out/test`; answers how many photos each has.

    Raises ValueError if a side would have no photo.
    """
    names = SIDES[len(shares)]
    sides = split(cache.hashes.tolist(), scene_names(cache).tolist(), shares, seed)
    return write_views(cache, out, dict(zip(names, sides, strict=True)))


def write_views(
    cache: PhotoCache, out: Path, sides: dict[str, np.ndarray], repeat: dict[str, int] | None = None
) -> dict[str, int]:
    """A view per name. Raises ValueError, before anything is written, if one would be empty."""
    for name, chosen in sides.items():
        if not len(chosen):
            raise ValueError(
                f"There are too few photos in {cache.folder}: '{name}' would have none."
            )
    names = scene_names(cache)
    scenes = sorted({s for chosen in sides.values() for s in names[chosen].tolist() if s})
    for name, chosen in sides.items():
        cache.write_view(out / name, chosen, scenes, (repeat or {}).get(name, 1))
    return {name: len(chosen) for name, chosen in sides.items()}


def _rank(seed: int, content: str) -> str:
    return hashlib.sha256(f"{seed} {content}".encode()).hexdigest()
