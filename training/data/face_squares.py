"""Squares of photos with a face in their middle, and squares without, to learn faces from.

Nobody drew them: portraits of two collections were cropped around the face; elsewhere the cascade of
`core.rendering.faces` finds some, and the true colour says whether it was right.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from PIL import Image

from core.colour.lab import srgb_to_lab
from core.rendering.faces import LENIENT, front_faces
from core.rendering.skin_map import TONE, skin_coloured
from training.data.cache import PhotoCache

SIDE = 64
"""Pixels of a square."""
ROOM = 2.0
"""Sides of the face that a square has."""
LONG_SIDE = 384
CROPPED = {"fairface": (0.464, 0.498, 0.44), "fairface2": (0.415, 0.485, 0.777)}
"""By what their files' names begin with: middle (down, across) and side of the face, in widths of the photo.
Where the cascade finds the faces of these collections (spread 0.01 to 0.03)."""
_PEOPLE = ("people", "sport", "fashion", "clothing")
_UNCLEAR = ("portrait", "auditorium", "animal", "")
_SMALLEST, _LARGEST = 24 / 384, 0.6
_SKIN, _LITTLE_SKIN = 0.65, 0.15
_COLOURED = 5.0
"""Mean chroma below which a photo is as good as grey and tells nothing."""
_INNER = (0.2, 0.85), (0.22, 0.78)


@dataclass
class Squares:
    """(64, 64, 3) sRGB bytes each."""

    faces: list[np.ndarray] = field(default_factory=list)
    others: list[np.ndarray] = field(default_factory=list)


def luminance_of(rgb: np.ndarray) -> tuple[np.ndarray, np.ndarray | None]:
    """L* (h, w) with a long side of 384, and which pixels of the photo have the colour of skin (None for
    a photo that is as good as grey)."""
    lab = srgb_to_lab(np.asarray(rgb / 255, np.float32))
    scale = LONG_SIDE / max(rgb.shape[:2])
    size = round(rgb.shape[1] * scale), round(rgb.shape[0] * scale)
    image = Image.fromarray(np.ascontiguousarray(lab[..., 0]))
    level = np.asarray(image.resize(size, Image.Resampling.BILINEAR), np.float32)
    if np.hypot(lab[..., 1], lab[..., 2]).mean() < _COLOURED:
        return level, None
    skin = skin_coloured(lab[..., 1:].reshape(-1, 2)).reshape(rgb.shape[:2])
    return level, skin & (lab[..., 0] > TONE[0]) & (lab[..., 0] < TONE[1])


def square(rgb: np.ndarray, down: float, across: float, side: float) -> np.ndarray:
    """What is around the middle (down, across) of a face of this side, mirrored beyond the edges."""
    half = side * ROOM / 2
    rows, columns = (
        np.arange(int(np.floor(middle - half)) - 2, int(np.ceil(middle + half)) + 2)
        for middle in (down, across)
    )
    part = rgb[np.ix_(_mirrored(rows, rgb.shape[0]), _mirrored(columns, rgb.shape[1]))]
    top, left = down - half - rows[0], across - half - columns[0]
    box = (left, top, left + 2 * half, top + 2 * half)
    image = Image.fromarray(np.ascontiguousarray(part))
    return np.asarray(image.resize((SIDE, SIDE), Image.Resampling.BILINEAR, box=box))


def share_within(skin: np.ndarray, down: float, across: float, side: float) -> float:
    """Share of skin in the inner part of a face's square."""
    (top, bottom), (left, right) = _INNER
    rows = slice(max(0, int(down + (top - 0.5) * side)), int(down + (bottom - 0.5) * side) + 1)
    columns = slice(
        max(0, int(across + (left - 0.5) * side)), int(across + (right - 0.5) * side) + 1
    )
    part = skin[rows, columns]
    return float(part.mean()) if part.size else 0.0


def portrait_squares(cache: PhotoCache, rng: np.random.Generator) -> Squares:
    """Of all photos of the CROPPED collections: the face, and squares moved or scaled away from it."""
    found = Squares()
    for index, row in enumerate(cache.rows()):
        place = CROPPED.get(row.file.split("_")[0])
        if place is None:
            continue
        rgb = cache.photo(index)
        down, across, side = (share * rgb.shape[1] for share in place)
        found.faces.append(square(rgb, down, across, side))
        _beside(found, rgb, (down, across, side), rng)
    return found


def cascade_squares(
    cache: PhotoCache, chosen: np.ndarray, rng: np.random.Generator, found: Squares
) -> None:
    """Add what the cascade finds in the chosen photos: a face where most of it truly has the colour of
    skin, none where hardly anything has."""
    for index in chosen:
        rgb = cache.photo(int(index))
        level, skin = luminance_of(rgb)
        if skin is None:
            continue
        back = max(rgb.shape[:2]) / LONG_SIDE
        for top, left, height, _ in front_faces(level, LENIENT):
            side = height * back
            place = top * back + side / 2, left * back + side / 2, side
            share = share_within(skin, *place)
            if share > _SKIN:
                found.faces.append(square(rgb, *place))
                _beside(found, rgb, place, rng)
            elif share < _LITTLE_SKIN:
                found.others.append(square(rgb, *place))


def drawn_squares(
    cache: PhotoCache, chosen: np.ndarray, each: int, rng: np.random.Generator, found: Squares
) -> None:
    """Add squares drawn from the chosen photos, none with skin where there are people."""
    rows = cache.rows()
    for index in chosen:
        rgb = cache.photo(int(index))
        allowed = skin_allowed(rgb, rows[index].scene)
        if allowed is False:
            continue
        height, width = rgb.shape[:2]
        sides = np.log([_SMALLEST * max(height, width), _LARGEST * min(height, width)])
        for _ in range(each):
            side = float(np.exp(rng.uniform(*sides)))
            down, across = (rng.uniform(side / 2, n - side / 2) for n in (height, width))
            if allowed is None or share_within(allowed, down, across, side) < _LITTLE_SKIN:
                found.others.append(square(rgb, down, across, side))


def skin_allowed(rgb: np.ndarray, scene: str) -> np.ndarray | Literal[False] | None:
    """Which pixels may be a face (h, w); None if there are no people by the scene, False if it cannot be
    told where."""
    if scene not in _PEOPLE:
        return None
    skin = luminance_of(rgb)[1]
    return False if skin is None else skin


def clear(cache: PhotoCache) -> np.ndarray:
    """Numbers of the photos whose scene tells whether there are people."""
    return np.array(
        [n for n, row in enumerate(cache.rows()) if row.scene not in _UNCLEAR], np.int64
    )


def _beside(
    found: Squares, rgb: np.ndarray, place: tuple[float, float, float], rng: np.random.Generator
) -> None:
    """What is not quite a face: beside it, a part of it, and much more than it."""
    down, across, side = place
    angle, away = rng.uniform(0, 2 * np.pi), rng.uniform(0.4, 0.9) * side
    moved = down + away * np.sin(angle), across + away * np.cos(angle)
    found.others.append(square(rgb, *moved, side * rng.uniform(0.6, 1.1)))
    found.others.append(square(rgb, down, across, side * rng.uniform(0.3, 0.6)))
    if side * ROOM < min(rgb.shape[:2]):
        found.others.append(square(rgb, down, across, side * rng.uniform(1.6, 2.0)))


def _mirrored(places: np.ndarray, count: int) -> np.ndarray:
    if count == 1:
        return np.zeros_like(places)
    folded = np.abs(places) % (2 * count - 2)
    return np.where(folded >= count, 2 * count - 2 - folded, folded)
