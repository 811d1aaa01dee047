"""Regions: settings inside a lasso, their masks, and their way into a project and back."""

from __future__ import annotations

import io
import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from core.document import Document, History, Look, Region, load_project, same_picture, save_project
from core.document.region import MAX_REGIONS, region_from_json, region_to_json
from core.errors import TintypeError
from core.imaging import photo_from_bytes

SQUARE = ((10.0, 10.0), (30.0, 10.0), (30.0, 20.0), (10.0, 20.0))
HERE = Path(__file__).parent


@pytest.fixture
def document() -> Document:
    stream = io.BytesIO()
    Image.new("L", (60, 40), 90).save(stream, "PNG")
    return Document(photo_from_bytes(stream.getvalue(), "grandma.png"))


def test_a_mask_covers_its_polygon_exactly() -> None:
    mask = Region(SQUARE).mask(40, 60, (1, 1))
    assert mask[10:20, 10:30].min() == 1
    assert mask.sum() == pytest.approx(200)


def test_a_mask_is_the_same_at_half_the_size() -> None:
    full = Region(SQUARE, feather=6).mask(40, 60, (1, 1))
    half = Region(SQUARE, feather=6).mask(20, 30, (0.5, 0.5))
    assert np.abs(full.reshape(20, 2, 30, 2).mean((1, 3)) - half).max() < 0.08


def test_a_feather_lies_half_inside_and_half_outside() -> None:
    wide = ((0.0, 0.0), (100.0, 0.0), (100.0, 50.0), (0.0, 50.0))
    column = Region(wide, feather=20).mask(100, 100, (1, 1))[:, 50]
    assert column[48:52].mean() == pytest.approx(0.5, abs=0.03)
    assert column[:38].min() > 0.98
    assert column[62:].max() < 0.02
    assert (np.diff(column) <= 1e-6).all()


def test_a_region_outside_the_photo_has_an_empty_mask() -> None:
    far = tuple((x + 1000, y) for x, y in SQUARE)
    assert not Region(far, feather=4).mask(40, 60, (1, 1)).any()


def test_a_region_decides_its_settings_and_nothing_else() -> None:
    look = Look(model="fusion", vividness=10, warmth=3, spread=77)
    assert Region(SQUARE, warmth=-20).over(look) == Look("fusion", 50, -20, 0, 100, 77)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"points": SQUARE[:2]}, "3 to"),
        ({"points": ((math.nan, 1.0), *SQUARE)}, "must be numbers"),
        ({"warmth": 101}, "warmth must be between"),
        ({"strength": math.nan}, "strength must be between"),
        ({"feather": -1}, "feather must be 0 or more"),
    ],
)
def test_impossible_regions_are_refused(change: dict[str, object], said: str) -> None:
    with pytest.raises(TintypeError, match=said):
        replace(Region(SQUARE), **change)  # type: ignore[arg-type]


def test_documents_add_replace_and_remove_regions(document: Document) -> None:
    two = document.add_region(Region(SQUARE)).add_region(Region(SQUARE, warmth=5))
    assert [region.id for region in two.regions] == [1, 2]
    assert not same_picture(document, two)
    changed = two.replace_region(replace(two.region(1), saturation=9))
    assert changed.region(1).saturation == 9
    assert changed.remove_region(2).regions == (changed.region(1),)
    assert changed.revision > two.revision
    with pytest.raises(KeyError):
        two.remove_region(3)
    full = document.with_regions((Region(SQUARE),) * MAX_REGIONS)
    with pytest.raises(TintypeError, match="at most"):
        full.add_region(Region(SQUARE))


def test_undo_brings_regions_back(document: Document) -> None:
    history = History(document)
    history.push(document.add_region(Region(SQUARE)), "Add region")
    assert history.undo().regions == ()
    assert len(history.redo().regions) == 1


_numbers = st.floats(-1e4, 1e4, allow_nan=False)


@given(
    points=st.lists(st.tuples(_numbers, _numbers), min_size=3, max_size=9),
    warmth=st.floats(-100, 100),
    feather=st.floats(0, 500),
    name=st.text(max_size=20),
    enabled=st.booleans(),
)
def test_json_brings_every_region_back(
    points: list[tuple[float, float]], warmth: float, feather: float, name: str, enabled: bool
) -> None:
    region = Region(tuple(points), warmth=warmth, feather=feather, name=name, enabled=enabled, id=4)
    assert region_from_json(region_to_json(region), "here") == region


_junk = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(
        st.sampled_from(["points", "warmth", "name", "id", "enabled", "other"]), inner, max_size=4
    ),
)  # fmt: skip


@settings(max_examples=150)
@given(values=_junk)
def test_junk_is_refused_in_a_sentence(values: object) -> None:
    with pytest.raises(TintypeError, match=r"^here: .*\.$"):
        region_from_json(values, "here")


def test_projects_keep_regions(document: Document, tmp_path: Path) -> None:
    region = Region(SQUARE, vividness=70, feather=3.5, name="Sky")
    save_project(document.add_region(region), tmp_path / "p.tintype")
    assert load_project(tmp_path / "p.tintype").regions == (replace(region, id=1),)


def test_a_project_of_schema_1_opens() -> None:
    """Written by the program as it was before regions."""
    found = load_project(HERE / "projects" / "schema-1.tintype")
    assert found.regions == ()
    assert found.look == Look("tint-small", 62, 8, -5, 90, 20)
    assert [hint.note for hint in found.hints] == ["Rosa: blue", ""]
    assert found.hints[0].ab == (12.5, -33.125)
    assert (found.hints[1].reach, found.hints[1].enabled) == (2.0, False)
