"""A sidecar and the original make the same bytes again, in every format; else it is said what differs."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from core.document import Document, Look, Region, save_project
from core.hints.hint import Hint
from core.imaging import open_photo
from core.models.card import default_model
from core.rendering import Engine, export_picture, sidecar_of
from core.rendering.finish import Finish

HINTS = {
    "version": 1,
    "hints": [
        {"kind": "color", "x": 20, "y": 30, "radius": 6, "color": "#c02040"},
        {"kind": "keep", "points": [[60, 80], [70, 90]], "radius": 4},
    ],
}


@pytest.fixture
def hints(tmp_path: Path) -> Path:
    path = tmp_path / "hints.json"
    path.write_text(json.dumps(HINTS))
    return path


def _scan(folder: Path, portrait: np.ndarray) -> Path:
    """A deep scan with words in it, so that every option has something to do."""
    path = folder / "scan.tif"
    deep = portrait.astype(np.uint16) * 257
    tifffile.imwrite(path, deep, metadata=None, description="Aunt Rosa", resolution=(300, 300))
    return path


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("a.jpg", ["--quality", "80"]),
        ("a.png", ["--bits", "8"]),
        ("a.tif", ["--bits", "16", "--look", "warmth=20,vividness=70"]),
        ("b.tif", ["--layers"]),
        ("a.webp", ["--quality", "100"]),
        ("a.avif", ["--quality", "60"]),
    ],
)
def test_the_same_bytes(tintype, tmp_path, portrait, hints, name, options) -> None:
    scan, out, again = _scan(tmp_path, portrait), tmp_path / "out" / name, tmp_path / f"2{name}"
    ran = tintype("colorize", scan, "-o", out, "--hints", hints, "--sidecar", *options)
    assert ran.status == 0, ran.err
    sidecar = sidecar_of(out)
    told = json.loads(sidecar.read_text())
    assert told["photo"]["name"] == "scan.tif"
    assert str(tmp_path) not in sidecar.read_text()
    before = out.read_bytes()
    out.unlink()
    hints.unlink()
    ran = tintype("render", sidecar, "-o", again, "--threads", 1)
    assert ran.status == 0, ran.err
    assert again.read_bytes() == before


def test_regions_and_a_finish_come_back_too(tintype, tmp_path, photo) -> None:
    look = Look(model=default_model().name, saturation=15)
    region = Region(((10.0, 10.0), (90.0, 12.0), (50.0, 100.0)), warmth=50)
    document = Document(open_photo(photo), look).add_region(region)
    document = document.add_hint(Hint("color", ((20.1, 30.7),), 6.0, (10.123, -30.456)))
    finish = Finish(
        quality=70, model=look.model, long_side=100, dpi=254, corner="Colorized",
        description="at the gate", mark_colorized=True, sidecar=True,
    )  # fmt: skip
    out, again = tmp_path / "a.jpg", tmp_path / "b.jpg"
    export_picture(document, out, finish, Engine("cpu"))
    ran = tintype("render", sidecar_of(out), "-o", again)
    assert ran.status == 0, ran.err
    assert again.read_bytes() == out.read_bytes()
    with Image.open(again) as picture:
        assert max(picture.size) == 100


def test_a_projects_sidecar_takes_the_project_as_its_original(tintype, tmp_path, photo) -> None:
    project = tmp_path / "rosa.tintype"
    save_project(Document(open_photo(photo), Look(model=default_model().name)), project)
    out, again = tmp_path / "out" / "a.png", tmp_path / "b.png"
    out.parent.mkdir()
    assert tintype("render", project, "-o", out, "--sidecar").status == 0
    ran = tintype("render", sidecar_of(out), "-o", again)
    assert ran.status == 1
    assert "--photo" in ran.err
    ran = tintype("render", sidecar_of(out), "-o", again, "--photo", project)
    assert ran.status == 0, ran.err
    assert again.read_bytes() == out.read_bytes()


@pytest.fixture
def made(tintype, photo, tmp_path) -> Path:
    """The sidecar of out/a.png."""
    out = tmp_path / "out" / "a.png"
    assert tintype("colorize", photo, "-o", out, "--sidecar").status == 0
    return sidecar_of(out)


def test_picture_and_original_may_move_together(tintype, made, photo, tmp_path) -> None:
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(made.parent, elsewhere / "out")
    shutil.move(photo, elsewhere / photo.name)
    moved = elsewhere / "out" / made.name
    assert tintype("render", moved, "-o", tmp_path / "b.png").status == 0
    ran = tintype("render", made, "-o", tmp_path / "c.png")
    assert ran.status == 1
    assert ran.err.count("\n") == 1
    assert "not there" in ran.err
    there = elsewhere / photo.name
    assert tintype("render", made, "-o", tmp_path / "c.png", "--photo", there).status == 0
    assert (tmp_path / "b.png").read_bytes() == (tmp_path / "c.png").read_bytes()


def test_another_original_is_refused(tintype, made, photo, tmp_path) -> None:
    pixels = np.array(Image.open(photo))
    pixels[0, 0] ^= 1
    Image.fromarray(pixels).save(photo)
    ran = tintype("render", made, "-o", tmp_path / "b.png")
    assert (ran.status, ran.err.count("\n")) == (1, 1)
    assert "collins.png is not the original" in ran.err
    assert not (tmp_path / "b.png").exists()


def _change(made: Path, **more: object) -> None:
    told = json.loads(made.read_text())
    told["sidecar"].update(more)
    made.write_text(json.dumps(told))


def test_another_model_is_refused(tintype, made, tmp_path) -> None:
    _change(made, model_sha256="0" * 64)
    ran = tintype("render", made, "-o", tmp_path / "b.png")
    assert (ran.status, ran.err.count("\n")) == (1, 1)
    assert "another version of the model" in ran.err
    assert not (tmp_path / "b.png").exists()


def test_bytes_that_differ_are_said(tintype, made, tmp_path) -> None:
    _change(made, tintype="0.0.7", picture={"name": "a.png", "sha256": "1" * 64})
    ran = tintype("render", made, "-o", tmp_path / "b.png")
    assert ran.status == 1
    assert "not the same in every byte as a.png: it was written by Tintype 0.0.7" in ran.err


def test_another_format_and_other_settings_are_refused(tintype, made, tmp_path) -> None:
    ran = tintype("render", made, "-o", tmp_path / "b.jpg")
    assert ran.status == 1
    assert "describes a PNG file" in ran.err
    assert tintype("render", made, "-o", tmp_path / "b.png", "--bits", "16").status == 2
    assert tintype("render", made, "-o", tmp_path / "b.png", "--quality", "92").status == 2


def test_other_ways_of_spreading_have_no_sidecar(tintype, photo, tmp_path) -> None:
    ran = tintype(
        "colorize", photo, "-o", tmp_path / "b.png", "--sidecar", "--propagation", "optimisation"
    )
    assert ran.status == 2


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "[]", "{}", '{"sidecar": 1}', '{"sidecar": {}}', "[" * 100_000,
        '{"sidecar": {"version": 1}, "schema": 2}', json.dumps(HINTS),
    ],
)  # fmt: skip
def test_what_is_no_sidecar_is_one_sentence(tintype, tmp_path, text) -> None:
    path = tmp_path / "a.json"
    path.write_text(text)
    ran = tintype("render", path, "-o", tmp_path / "b.png")
    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert "a.json" in ran.err


@pytest.mark.parametrize(
    "options",
    [
        {"quality": 1000}, {"quality": "92"}, {"quality": True}, {"bits": 9}, {"bits": None},
        {"profile": "none"}, {"long_side": -1}, {"dpi": "300"}, {"layers": 1}, {"corner": 5}, [],
    ],
)  # fmt: skip
def test_options_are_read_with_suspicion(tintype, made, tmp_path, options) -> None:
    _change(made, options=options)
    ran = tintype("render", made, "-o", tmp_path / "b.png")
    assert (ran.status, ran.err.count("\n")) == (1, 1)
    assert "is damaged" in ran.err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows measures whole paths")
def test_a_name_without_room_for_a_sidecar_is_refused_first(tintype, photo, tmp_path) -> None:
    out = tmp_path / ("x" * 250 + ".png")
    ran = tintype("colorize", photo, "-o", out, "--sidecar")
    assert ran.status == 1
    assert "leaves no room for .tintype.json at the end of its sidecar's name" in ran.err
    folder = sidecar_of(tmp_path / "a.png")
    folder.mkdir()
    ran = tintype("colorize", photo, "-o", tmp_path / "a.png", "--sidecar")
    assert ran.status == 1
    assert "a.png.tintype.json cannot be written: there is a folder of that name." in ran.err
    assert {path.name for path in tmp_path.iterdir()} == {photo.name, folder.name}


def test_a_sidecar_stands_beside_every_picture_of_a_batch(tintype, photo, tmp_path) -> None:
    album = tmp_path / "album"
    album.mkdir()
    for name in ("one.png", "two.png"):
        shutil.copy(photo, album / name)
    ran = tintype("colorize", album, "-o", tmp_path / "colour", "--sidecar")
    assert ran.status == 0, ran.err
    names = {path.name for path in (tmp_path / "colour").iterdir() if path.name[0] != "."}
    assert names == {"one.png", "one.png.tintype.json", "two.png", "two.png.tintype.json"}
