"""suggest, uncertainty, verify, render and the self-test."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.compiled import door
from core.document import Document, Look, save_project
from core.hints.hint import Hint
from core.imaging import open_photo
from core.models.card import default_model
from core.rendering import Engine, render


@pytest.fixture
def project(photo: Path, tmp_path: Path) -> Path:
    look = Look(model=default_model().name, saturation=15)
    hint = Hint("color", ((20.0, 30.0),), 6.0, (10.0, -30.0))
    path = tmp_path / "collins.tintype"
    save_project(Document(open_photo(photo), look).add_hint(hint), path)
    return path


def test_suggestions_are_ranked_and_the_same_every_time(tintype, photo: Path) -> None:
    first, again = (tintype("suggest", photo, 64, 50, "--json") for _ in range(2))
    assert first.status == 0
    assert first.out == again.out
    shares = [colour["share"] for colour in json.loads(first.out)["suggestions"]]
    assert shares == sorted(shares, reverse=True)
    assert 1 <= len(shares) <= 6
    lines = tintype("suggest", photo, 64, 50, "--count", 2).out.splitlines()
    assert len(lines) == min(2, len(shares))
    assert lines[0].startswith("1 ")


@pytest.mark.parametrize("spot", [(128, 0), (0, 160), (1e9, 1e9)])
def test_a_spot_outside_the_photo_is_said(tintype, photo: Path, spot: tuple[float, float]) -> None:
    ran = tintype("suggest", photo, *map(str, spot))
    assert (ran.status, ran.out) == (1, "")
    assert "collins.png" in ran.err


def test_the_uncertainty_map_has_the_photos_size(tintype, photo: Path, tmp_path: Path) -> None:
    out = tmp_path / "maps" / "map.png"
    ran = tintype("uncertainty", photo, "-o", out, "--json")
    assert ran.status == 0
    answer = json.loads(ran.out)
    undecided = np.asarray(Image.open(out))
    assert undecided.shape == (160, 128)
    assert undecided.dtype == np.uint8
    assert undecided.std() > 0
    assert 0 <= answer["best"]["x"] < 128
    assert 0 <= answer["best"]["y"] < 160


def test_a_project_gives_the_editors_pixels_twice(tintype, project: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "one.png", tmp_path / "two.png"
    for out in (first, second):
        assert tintype("render", project, "-o", out).status == 0
    assert first.read_bytes() == second.read_bytes()
    photo = open_photo(tmp_path / "collins.png")
    look = Look(model=default_model().name, saturation=15)
    hint = Hint("color", ((20.0, 30.0),), 6.0, (10.0, -30.0))
    expected = render(Document(photo, look).add_hint(hint), None, Engine())
    assert np.array_equal(np.asarray(Image.open(first)), expected)


@pytest.mark.parametrize("data", [None, b"", b"PK\x03\x04 not quite a zip"])
def test_a_bad_project_is_one_sentence(tintype, tmp_path: Path, data: bytes | None) -> None:
    path = tmp_path / "bad.tintype"
    if data is not None:
        path.write_bytes(data)
    ran = tintype("render", path, "-o", tmp_path / "out.png")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.count("\n") == 1
    assert "bad.tintype" in ran.err
    assert not (tmp_path / "out.png").exists()


def test_verify_tells_a_changed_photograph(tintype, photo: Path, tmp_path: Path) -> None:
    changed = tmp_path / "changed.png"
    pixels = np.array(Image.open(photo))
    pixels[:40] = np.minimum(pixels[:40], 200) + 20
    Image.fromarray(pixels).save(changed)
    ran = tintype("verify", photo, changed, "--json")
    assert ran.status == 1
    answer = json.loads(ran.out)
    assert answer["ok"] is False
    assert answer["share_different"] > 0.1
    assert ran.err.startswith("Failed: ")


def test_verify_of_another_size_is_valid_json_too(tintype, photo: Path, tmp_path: Path) -> None:
    Image.open(photo).resize((30, 30)).save(tmp_path / "small.png")
    ran = tintype("verify", photo, tmp_path / "small.png", "--json")
    assert ran.status == 1
    assert json.loads(ran.out)["max_code_difference"] is None


def test_the_selftest_says_what_ran_where(tintype, tmp_path: Path) -> None:
    ran = tintype("--selftest", "-o", tmp_path, "--device", "cpu", "--json")
    assert ran.status == 0, ran.err
    answer = json.loads(ran.out)
    assert answer["ok"]
    assert answer["device"]["provider"] == "CPUExecutionProvider"
    assert answer["kernels"] == ("compiled" if door.compiled else "numpy")
    assert answer["verified"]["ok"]
    assert set(answer["times"]) >= {"load model", "colour and write"}
    with Image.open(answer["output"]) as picture:
        assert (picture.format, picture.size) == ("PNG", (512, 512))


def test_the_selftest_writes_png_only(tintype, tmp_path: Path) -> None:
    ran = tintype("--selftest", "-o", tmp_path / "out.jpg")
    assert ran.status == 1
    assert not (tmp_path / "out.jpg").exists()


@pytest.mark.parametrize("command", ["suggest", "uncertainty", "verify"])
def test_what_is_no_photo_is_one_sentence_everywhere(tintype, tmp_path: Path, command: str) -> None:
    bad, out = tmp_path / "bad.jpg", tmp_path / "map.png"
    bad.write_bytes(b"Dear aunt Rosa, the coat was green.")
    rest = {"suggest": ["1", "1"], "uncertainty": ["-o", out], "verify": [bad]}[command]
    ran = tintype(command, bad, *rest)
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.startswith("Failed: ")
    assert ran.err.count("\n") == 1
    assert "bad.jpg" in ran.err
    assert not out.exists()
