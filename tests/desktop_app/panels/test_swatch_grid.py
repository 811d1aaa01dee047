"""The shipped palettes fit the grid that shows them."""

from core.colour.palettes import load_palettes
from desktop_app.panels.swatches import COLUMNS


def test_every_palette_fits_two_rows() -> None:
    for palette in load_palettes():
        assert len(palette.swatches) <= 2 * COLUMNS, palette.title
