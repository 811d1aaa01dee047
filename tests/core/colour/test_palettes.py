"""The shipped palettes, and broken ones."""

import json
from pathlib import Path

import pytest

from core.colour.palettes import load_palettes
from core.errors import TintypeError


def test_the_shipped_palettes_cover_what_is_on_old_photos() -> None:
    palettes = load_palettes()
    titles = " ".join(palette.title for palette in palettes)
    for word in ("Skin", "Hair", "Fabrics", "Uniforms", "Foliage", "Wood", "Sky", "Cars"):
        assert word in titles
    assert len({palette.title for palette in palettes}) == len(palettes)


def test_every_swatch_is_named_once_and_has_a_source() -> None:
    for palette in load_palettes():
        names = [swatch.name for swatch in palette.swatches]
        assert len(set(names)) == len(names), palette.title
        assert all(swatch.name and swatch.source for swatch in palette.swatches)


@pytest.mark.parametrize(
    "content",
    [
        "no json",
        "[]",
        json.dumps({"title": "T", "swatches": [{"name": "n", "hex": "red", "source": "s"}]}),
        json.dumps({"title": "T", "swatches": [{"name": "n", "hex": "#aabbcc"}]}),
        json.dumps({"title": "T", "swatches": []}),
    ],
)
def test_a_broken_palette_is_named(tmp_path: Path, content: str) -> None:
    (tmp_path / "mine.json").write_text(content, encoding="utf-8")
    with pytest.raises(TintypeError, match=r"mine\.json"):
        load_palettes(tmp_path)
