"""Region: a part of the photo, drawn with the lasso, that has look settings of its own."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from skimage.filters import gaussian

from core.document.look import Look
from core.errors import TintypeError

SETTINGS = ("vividness", "warmth", "saturation", "strength")
"""What a region decides for itself; model and spread are the picture's."""
MAX_CORNERS = 10_000
MAX_REGIONS = 200
_FINE = 4
_CROSSINGS = 1 << 20
"""Crossings of edges and rows that are looked at together."""
_LARGEST = 1e9


@dataclass(frozen=True)
class Region:
    """Inside `points`, a closed polygon of (x, y) in photo pixels (3 corners or more, even-odd where it
    crosses itself), these settings count in place of the look's, with the look's ranges. feather: width
    in photo pixels over which they fade in across the outline. Later regions lie above earlier ones. id
    is unique in a document and stays through edits. Raises TintypeError for what is out of range.
    """

    points: tuple[tuple[float, float], ...]
    vividness: float = 50
    warmth: float = 0
    saturation: float = 0
    strength: float = 100
    feather: float = 0
    enabled: bool = True
    name: str = ""
    id: int = 0

    def __post_init__(self) -> None:
        if not 3 <= len(self.points) <= MAX_CORNERS:
            raise TintypeError(f"A region has 3 to {MAX_CORNERS} corners, not {len(self.points)}.")
        if not all(math.isfinite(v) for point in self.points for v in point):
            raise TintypeError("A region's corners must be numbers.")
        if not (math.isfinite(self.feather) and self.feather >= 0):
            raise TintypeError(f"A region's feather must be 0 or more, not {self.feather}.")
        self.over(Look())

    def over(self, look: Look) -> Look:
        """The look that counts inside."""
        return replace(look, **{name: getattr(self, name) for name in SETTINGS})

    def mask(self, height: int, width: int, scale: tuple[float, float]) -> NDArray[np.float32]:
        """Share 0..1 (height, width) of each pixel that is the region's; scale (x, y) is pixels of this
        raster per photo pixel. Outlines are antialiased; the feather lies half inside, half outside."""
        grid = _filled(np.array(self.points) * scale * _FINE - 0.5, height * _FINE, width * _FINE)
        mask = grid.reshape(height, _FINE, width, _FINE).mean((1, 3), dtype=np.float32)
        # Wider than the raster it is as good as even, and would only cost memory.
        widths = (self.feather * scale[1], self.feather * scale[0])
        sigma = tuple(min(wide, height, width) / 4 for wide in widths)
        if self.feather:
            mask = gaussian(mask, sigma, mode="nearest")  # type: ignore[no-untyped-call]
        inside: NDArray[np.float32] = np.clip(mask, 0, 1)
        return inside


def _filled(corners: NDArray[np.float64], height: int, width: int) -> NDArray[np.uint8]:
    """1 (height, width) where a whole-numbered (x, y) lies inside the closed polygon (corners, 2), even-odd.

    Every edge flips all that lies to its right in the rows it crosses: the cost is that of the rows crossed,
    not of pixels times corners, which for a region of 10,000 corners took minutes.
    """
    x0, y0 = corners.T
    x1, y1 = np.roll(corners, -1, axis=0).T
    first = np.clip(np.ceil(np.minimum(y0, y1)), 0, height).astype(np.int64)
    last = np.clip(np.ceil(np.maximum(y0, y1)), 0, height).astype(np.int64)
    slope = (x1 - x0) / np.where(y0 == y1, 1.0, y1 - y0)
    flips = np.zeros(height * (width + 1), np.uint8)
    counts = last - first
    ends = np.cumsum(counts)
    begin = 0
    while begin < len(counts):
        done = ends[begin - 1] if begin else 0
        end = max(begin + 1, int(np.searchsorted(ends, done + _CROSSINGS, "right")))
        part = slice(begin, end)
        edge = np.repeat(np.arange(begin, end), counts[part])
        rows = np.arange(len(edge)) - (ends - counts)[edge] + done + first[edge]
        at = np.clip(np.ceil(x0[edge] + (rows - y0[edge]) * slope[edge]), 0, width)
        place = rows * (width + 1) + at.astype(np.int64)
        flips ^= (np.bincount(place, minlength=len(flips)) & 1).astype(np.uint8)
        begin = end
    sides = flips.reshape(height, width + 1)[:, :width]
    return np.bitwise_xor.accumulate(sides, axis=1)


def region_to_json(region: Region) -> dict[str, Any]:
    """Plain values, from which `region_from_json` makes the same region."""
    return {**asdict(region), "points": [list(point) for point in region.points]}


def region_from_json(values: object, origin: str) -> Region:
    """Raises TintypeError, one sentence with origin, for what is no region."""
    kinds = {"enabled": bool, "name": str, "id": int}
    known = {f.name for f in fields(Region)}
    if (
        not isinstance(values, Mapping)
        or set(values) - known
        or not _are_points(values.get("points"))
    ):
        raise TintypeError(f"{origin}: a region is damaged.")
    rest = {name: value for name, value in values.items() if name != "points"}
    for name, value in rest.items():
        wanted = kinds.get(name)
        if not (_is_number(value) if wanted is None else type(value) is wanted):
            raise TintypeError(f"{origin}: '{name}' of a region is damaged.")
    try:
        return Region(tuple((float(x), float(y)) for x, y in values["points"]), **rest)
    except TintypeError as fault:
        raise TintypeError(f"{origin}: {fault}") from fault


def _are_points(values: object) -> bool:
    return isinstance(values, list) and all(
        isinstance(p, list) and len(p) == 2 and all(_is_number(v) for v in p) for p in values
    )


def _is_number(value: object) -> bool:
    # Larger ones are no place or setting, and as whole numbers would overflow.
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < _LARGEST
