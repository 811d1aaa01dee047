from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import skimage.data
import tifffile
from PIL import Image

from core.document import Document, Look
from core.errors import ExportError
from core.imaging import open_photo
from core.rendering import Engine
from core.rendering.finish import Finish, export_finished, with_corner


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine("cpu", 1)


@pytest.fixture
def document(tmp_path: Path) -> Document:
    grey = Image.fromarray(skimage.data.astronaut()).convert("L").resize((200, 150))
    grey.putalpha(Image.linear_gradient("L").resize((200, 150)))
    grey.save(tmp_path / "a.png", dpi=(200, 200))
    return Document(open_photo(tmp_path / "a.png"), Look(saturation=-100))


def test_smaller_with_its_resolution_and_alpha(
    document: Document, engine: Engine, tmp_path: Path
) -> None:
    path = tmp_path / "out.png"
    export_finished(document, path, Finish(long_side=100, dpi=254), engine)
    with Image.open(path) as picture:
        assert picture.size == (100, 75)
        assert picture.mode == "RGBA"
        assert picture.info["dpi"] == pytest.approx((254, 254), abs=0.1)
        small = np.asarray(picture)
    whole = np.asarray(Image.open(tmp_path / "a.png").resize((100, 75), Image.Resampling.BOX))
    assert np.abs(small[..., 0].astype(int) - whole[..., 0]).mean() < 3
    assert np.abs(small[..., 3].astype(int) - whole[..., 1]).max() <= 3


def test_never_larger_than_the_photo(document: Document, engine: Engine, tmp_path: Path) -> None:
    finish = Finish(long_side=4000, bits=16)
    assert finish.size_for(document.photo) == (200, 150)
    export_finished(document, tmp_path / "out.tif", finish, engine)
    assert tifffile.imread(tmp_path / "out.tif").shape[:2] == (150, 200)
    assert Finish(long_side=1).size_for(document.photo) == (1, 1)


def test_the_original_is_refused_at_any_size(
    document: Document, engine: Engine, tmp_path: Path
) -> None:
    before = (tmp_path / "a.png").read_bytes()
    with pytest.raises(ExportError, match="original"):
        export_finished(document, tmp_path / "a.png", Finish(long_side=50), engine)
    assert (tmp_path / "a.png").read_bytes() == before


def test_what_has_no_sense_is_refused() -> None:
    for wrong in ({"long_side": -1}, {"dpi": -1.0}, {"layers": True, "long_side": 9}):
        with pytest.raises(ExportError):
            Finish(**wrong)
    assert Finish().is_plain
    assert not replace(Finish(), corner="x").is_plain


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
@pytest.mark.parametrize("value", [0, 128, 255])
def test_the_mark_is_seen_in_its_corner_only(kind: type, value: int) -> None:
    top = np.iinfo(kind).max
    rgb = np.full((400, 600, 3), value * (top // 255), kind)
    marked = with_corner(rgb, "Colorized")
    changed = (marked != rgb).any(2)
    assert changed[330:, 480:].sum() > 100
    assert not changed[:330].any()
    assert not changed[:, :480].any()
    assert np.abs(marked.astype(int) - rgb).max() > top // 3
    assert np.array_equal(rgb, np.full_like(rgb, value * (top // 255)))


def test_a_mark_fits_any_picture() -> None:
    assert with_corner(np.zeros((3, 2, 3), np.uint8), "A long word").shape == (3, 2, 3)
