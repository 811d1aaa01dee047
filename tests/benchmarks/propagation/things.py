"""Whole things of photos, marked by eye: what a person would recolour with a click or a few.

`things.json` holds them without any pixel of the photos: the photo's file name and the first digits of
the sha256 of its file (as a cache's `manifest.csv` has it), the set, the thing's name, and rings of
x, y in thousandths of the photo's width and height. What an odd number of rings surrounds is the thing,
so holes and several pieces need no words of their own. Faces are skin, without hair, open eyes and
lips (only where a photo is too small to tell them apart are they in).

Sets: constants may be chosen on `tuning` things, never on `judging` ones. No photo is in both, and none
is among those that chose constants before (RESULTS.md).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from skimage.draw import polygon2mask

from training.data.cache import PhotoCache

Mask = NDArray[np.bool_]
Ring = tuple[tuple[int, int], ...]

SETS = ("tuning", "judging")
THINGS = Path(__file__).with_name("things.json")
_UNIT = 1000


@dataclass(frozen=True)
class Thing:
    """rings of (x, y) in thousandths of the photo's width and height; sha256 is its first digits."""

    photo: str
    sha256: str
    set: str
    name: str
    rings: tuple[Ring, ...]

    def mask(self, height: int, width: int) -> Mask:
        """(height, width), true where the middle of a pixel is in the thing."""
        inside = np.zeros((height, width), bool)
        for ring in self.rings:
            xy = np.array(ring) * (width / _UNIT, height / _UNIT)
            inside ^= polygon2mask((height, width), xy[:, ::-1] - 0.5)
        return inside


def load(path: Path = THINGS) -> list[Thing]:
    """Raises ValueError with one sentence if the file is missing or says something else."""
    try:
        return [_thing(entry) for entry in json.loads(path.read_text(encoding="utf-8"))]
    except OSError as fault:
        raise ValueError(f"{path} cannot be read: {fault.strerror}.") from fault
    except (ValueError, KeyError, TypeError) as fault:
        raise ValueError(f"{path} is damaged: {fault}.") from fault


def _thing(entry: dict[str, Any]) -> Thing:
    photo, digest, name = (str(entry[key]) for key in ("photo", "sha256", "thing"))
    if entry["set"] not in SETS:
        raise ValueError(f"{name} of {photo} is in no set that is known")
    rings = []
    for flat in entry["rings"]:
        if len(flat) % 2 or len(flat) < 6 or not all(0 <= n <= _UNIT for n in flat):
            raise ValueError(f"a ring of {name} of {photo} is no polygon within the photo")
        rings.append(tuple(zip(flat[::2], flat[1::2], strict=True)))
    if not rings:
        raise ValueError(f"{name} of {photo} has no ring")
    return Thing(photo, digest, str(entry["set"]), name, tuple(rings))


def found(cache: PhotoCache, things: Sequence[Thing]) -> Iterator[tuple[int, list[Thing]]]:
    """(index in the cache, its things) of every photo that the cache has, in the order of `things`.
    Raises ValueError if it has none of them, or no manifest."""
    places = {row.sha256: index for index, row in enumerate(cache.rows())}
    photos: dict[int, list[Thing]] = {}
    for thing in things:
        for digest, index in places.items():
            if digest.startswith(thing.sha256):
                photos.setdefault(index, []).append(thing)
    if not photos:
        raise ValueError(f"{cache.folder} has none of the photos whose things are marked.")
    yield from photos.items()
