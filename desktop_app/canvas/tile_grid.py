"""Which tiles cover a box of the photo: pure arithmetic, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

TILE = 256

Layer = Literal["before", "after", "chroma", "light"]
"""As it came, colorized, its colours alone, its lightness alone."""

COLOURED: tuple[Layer, ...] = ("after", "chroma")
"""What the field decides."""
Box = tuple[int, int, int, int]


@dataclass(frozen=True)
class TileKey:
    """One tile: a layer, a pyramid level, column and row."""

    layer: Layer
    level: int
    column: int
    row: int

    def box(self, size: tuple[int, int]) -> Box:
        """(x0, y0, x1, y1) in pixels of its level, which is size (width, height)."""
        x0, y0 = self.column * TILE, self.row * TILE
        return x0, y0, min(x0 + TILE, size[0]), min(y0 + TILE, size[1])

    def parent(self, steps: int) -> TileKey:
        """The tile that covers this one, `steps` levels coarser."""
        return TileKey(self.layer, self.level + steps, self.column >> steps, self.row >> steps)


def tiles_in(
    layer: Layer, level: int, size: tuple[int, int], area: tuple[float, float, float, float]
) -> list[TileKey]:
    """Tiles of a level of `size` that touch `area` (photo pixels), the ones in the middle first."""
    step = TILE * 2**level
    last_column = max(0, (size[0] - 1) // TILE)
    last_row = max(0, (size[1] - 1) // TILE)
    columns = range(int(area[0] // step), min(last_column, int(area[2] // step)) + 1)
    rows = range(int(area[1] // step), min(last_row, int(area[3] // step)) + 1)
    middle = ((area[0] + area[2]) / 2 / step - 0.5, (area[1] + area[3]) / 2 / step - 0.5)
    found = [TileKey(layer, level, column, row) for row in rows for column in columns]
    found.sort(key=lambda k: (k.column - middle[0]) ** 2 + (k.row - middle[1]) ** 2)
    return found
