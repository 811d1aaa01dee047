"""Family colours and a person's own palettes as files."""

import json
from pathlib import Path

import pytest

from core.colour.family import FamilyColour, ab_of_hex, read_family, write_family
from core.colour.palettes import Swatch, SwatchPalette, read_palette, write_palette
from core.errors import TintypeError

COAT = FamilyColour("Rosa's coat", "#3f5b3a", (-14.25, 15.5), "she had it till 1961 — “green”")


def test_family_colours_come_back_exactly(tmp_path: Path) -> None:
    path = tmp_path / "family.json"
    both = (COAT, FamilyColour("Car", "#102030", (0.1, -12.0)))
    write_family(both, path)
    assert read_family(path) == both


def test_without_ab_the_colour_of_the_hex_value_holds(tmp_path: Path) -> None:
    path = tmp_path / "family.json"
    values = {"version": 1, "family": [{"name": "Roof", "hex": "#a0412d"}]}
    path.write_text(json.dumps(values), encoding="utf-8")
    (roof,) = read_family(path)
    assert roof.ab == ab_of_hex("#a0412d")
    assert roof.ab[0] > 30


def entry(**changes: object) -> dict[str, object]:
    return {"name": "Coat", "hex": "#3f5b3a", "ab": [1, 2], "note": ""} | changes


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({"version": 2, "family": []}, "version must be 1"),
        ({"family": []}, "version must be 1"),
        ({"version": 1}, "no list named 'family'"),
        ({"version": 1, "family": [3]}, "no list named 'family'"),
        ({"version": 1, "family": [entry(), entry()]}, "same name"),
        ({"version": 1, "family": [entry(name=" ")]}, "must not be empty"),
        ({"version": 1, "family": [entry(note="x" * 201)]}, "every note"),
        ({"version": 1, "family": [entry(hex="green")]}, "like #3f5b3a"),
        ({"version": 1, "family": [entry(ab=[1])]}, "two numbers"),
        ({"version": 1, "family": [entry(ab=[1, True])]}, "two numbers"),
        ({"version": 1, "family": [entry(ab=[1, 1e9])]}, "between"),
        ({"version": 1, "family": [entry(ab=[1, float("nan")])]}, "between"),
        ([], "a JSON object"),
    ],
)
def test_damaged_family_colours_are_refused(tmp_path: Path, values: object, why: str) -> None:
    path = tmp_path / "ours.json"
    path.write_text(json.dumps(values), encoding="utf-8")
    with pytest.raises(TintypeError, match=rf"ours\.json.*{why}") as caught:
        read_family(path)
    assert str(caught.value).endswith(".")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"[" * 100_000, b" " * 1_000_001, b""])
def test_what_is_no_json_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "ours.json"
    path.write_bytes(content)
    with pytest.raises(TintypeError, match=r"ours\.json"):
        read_family(path)


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.json", tmp_path):
        with pytest.raises(TintypeError, match=path.name):
            read_family(path)


def test_an_own_palette_comes_back_exactly(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    palette = SwatchPalette("Grandma’s", (Swatch("Scarf", "#aa3322", "her own words, 1998"),))
    write_palette(palette, path)
    assert read_palette(path) == palette


def test_an_empty_palette_only_where_it_may_be(tmp_path: Path) -> None:
    path = tmp_path / "new.json"
    write_palette(SwatchPalette("New", ()), path)
    assert read_palette(path, may_be_empty=True).swatches == ()
    with pytest.raises(TintypeError, match="swatches"):
        read_palette(path)


def test_a_palette_from_the_future_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "next.json"
    path.write_text('{"version": 2, "title": "T", "swatches": []}', encoding="utf-8")
    with pytest.raises(TintypeError, match="newer version"):
        read_palette(path)
