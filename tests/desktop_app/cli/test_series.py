"""A series: one thing of the family has one colour in all photos."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.colour.family import FamilyColour, write_family
from core.colour.lab import srgb_to_lab

COAT = (-14.0, 16.0)
PLACE = (64, 120)


@pytest.fixture
def series(tmp_path: Path, portrait: np.ndarray) -> Path:
    """Three photos of one event, exposed and framed differently, with hints; and the family's colours."""
    (tmp_path / "scans").mkdir()
    (tmp_path / "hints").mkdir()
    flat = 90 + 0.4 * portrait.astype(float)
    for name, grey in {"a": flat, "b": flat * 0.8, "c": flat[:, ::-1] * 0.9 + 20}.items():
        Image.fromarray(grey.astype(np.uint8)).save(tmp_path / "scans" / f"{name}.png")
        hint = {"kind": "color", "x": PLACE[0], "y": PLACE[1], "radius": 6, "family": "Rosa's coat"}
        text = json.dumps({"version": 1, "hints": [hint]})
        (tmp_path / "hints" / f"{name}.png.json").write_text(text)
    keep(tmp_path, COAT)
    return tmp_path


def keep(folder: Path, ab: tuple[float, float], *others: FamilyColour) -> None:
    coat = FamilyColour("Rosa's coat", "#3f5b3a", ab)
    write_family((coat, *others), folder / "family.json")


def ab_at_hint(path: Path) -> np.ndarray:
    rgb = np.asarray(Image.open(path).convert("RGB"), np.float32) / np.float32(255)
    x, y = PLACE
    return srgb_to_lab(rgb[y - 2 : y + 3, x - 2 : x + 3])[..., 1:].mean((0, 1))


def run(tintype, series: Path):
    arguments = ["--hints", series / "hints", "--family", series / "family.json"]
    return tintype("colorize", series / "scans", "-o", series / "out", *arguments)


def test_a_family_colour_is_the_same_in_every_photo(tintype, series: Path) -> None:
    ran = run(tintype, series)
    assert ran.status == 0, ran.err
    found = [ab_at_hint(series / "out" / f"{name}.png") for name in "abc"]
    for ab in found:
        assert np.abs(ab - COAT).max() < 1, found


def test_another_colour_of_the_family_is_made_anew_and_only_then(tintype, series: Path) -> None:
    assert run(tintype, series).status == 0
    keep(series, COAT, FamilyColour("sofa", "#884433", (30.0, 20.0)))
    assert "3 skipped" in run(tintype, series).out
    keep(series, (20.0, 10.0))
    assert "3 done" in run(tintype, series).out
    assert np.abs(ab_at_hint(series / "out" / "a.png") - (20.0, 10.0)).max() < 1


def test_without_the_family_a_name_is_one_sentence(tintype, series: Path) -> None:
    arguments = ("colorize", series / "scans" / "a.png", "-o", series / "a.png")
    hints = series / "hints" / "a.png.json"
    ran = tintype(*arguments, "--hints", hints)
    assert ran.status == 1
    assert "Rosa's coat" in ran.err
    assert "no family colours are given" in ran.err
    missing = tintype(*arguments, "--hints", hints, "--family", series / "none.json")
    assert missing.status == 1
    assert "none.json" in missing.err
    assert not (series / "a.png").exists()
