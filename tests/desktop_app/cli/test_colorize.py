"""Photos and folders into colour, through the true engine and the shipped model."""

from __future__ import annotations

import io
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image
from skimage.color import rgb2lab

from core.batch.state import NAME
from core.document import Document, Look
from core.imaging import open_photo
from core.models.card import default_model
from core.rendering import Engine, render


def chroma_of(path: Path) -> float:
    """Mean chroma of a picture."""
    return float(
        np.hypot(*np.moveaxis(rgb2lab(Image.open(path).convert("RGB"))[..., 1:], -1, 0)).mean()
    )


def files_below(folder: Path) -> list[str]:
    """Without the record of what is done."""
    found = sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file())
    return [name for name in found if name != NAME]


@pytest.fixture
def album(tmp_path: Path, photo: Path) -> Path:
    """Two good photos, one below the other, a bad one between them."""
    folder = tmp_path / "album"
    (folder / "1950").mkdir(parents=True)
    shutil.copy(photo, folder / "1950" / "beach.png")
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 this is where it ends")
    shutil.copy(photo, folder / "wedding.png")
    return folder


def test_a_photo_comes_out_in_colour_with_its_own_luminance(
    tintype, photo: Path, tmp_path: Path
) -> None:
    out = tmp_path / "new" / "colour.png"
    ran = tintype("colorize", photo, "-o", out)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith(f"Done: {photo} -> {out}")
    assert chroma_of(out) > 2
    assert tintype("verify", photo, out).status == 0


def test_the_command_makes_the_same_pixels_as_the_engine(
    tintype, photo: Path, tmp_path: Path
) -> None:
    out = tmp_path / "colour.png"
    tintype(
        "colorize", photo, "-o", out, "--look", "vividness=80,warmth=20", "--look", "saturation=-10"
    )
    look = Look(model=default_model().name, vividness=80, warmth=20, saturation=-10)
    expected = render(Document(open_photo(photo), look), None, Engine())
    assert np.array_equal(np.asarray(Image.open(out)), expected)


def test_hints_give_their_colour(tintype, photo: Path, tmp_path: Path) -> None:
    hints = tmp_path / "hints.json"
    hint = {"kind": "color", "x": 10, "y": 20, "radius": 5, "color": "#3f7fd0"}
    hints.write_text(json.dumps({"version": 1, "hints": [hint]}))
    out = tmp_path / "colour.png"
    assert tintype("colorize", photo, "-o", out, "--hints", hints).status == 0
    red, _green, blue = np.asarray(Image.open(out))[20, 10].astype(int)
    assert blue > red + 20


def test_a_folder_of_hints_finds_each_photo_its_own(tintype, album: Path, tmp_path: Path) -> None:
    (album / "broken.jpg").unlink()
    hint = {"kind": "color", "x": 10, "y": 20, "radius": 5, "color": "#3f7fd0"}
    (tmp_path / "hints").mkdir()
    (tmp_path / "hints" / "beach.json").write_text(json.dumps({"version": 1, "hints": [hint]}))
    out = tmp_path / "out"
    assert tintype("colorize", album, "-o", out, "--hints", tmp_path / "hints").status == 0
    with_hint = np.asarray(Image.open(out / "1950" / "beach.png"))[20, 10].astype(int)
    without = np.asarray(Image.open(out / "wedding.png"))[20, 10].astype(int)
    assert with_hint[2] - with_hint[0] > without[2] - without[0] + 20


def test_sixteen_bits(tintype, photo: Path, tmp_path: Path) -> None:
    out = tmp_path / "colour.tif"
    assert tintype("colorize", photo, "-o", out, "--bits", "16").status == 0
    assert tifffile.imread(out).dtype == np.uint16
    assert "identical luminance" in tintype("verify", photo, out).out


def test_sixteen_bits_of_a_jpeg_become_a_tiff(
    tintype, portrait: np.ndarray, tmp_path: Path
) -> None:
    Image.fromarray(portrait).save(tmp_path / "a.jpg")
    tintype("colorize", tmp_path / "a.jpg", "-o", tmp_path / "out", "--bits", "16")
    assert files_below(tmp_path / "out") == ["a.tif"]


def test_a_bad_photo_does_not_stop_the_others(tintype, album: Path, tmp_path: Path) -> None:
    out, report = tmp_path / "out", tmp_path / "report.json"
    ran = tintype("colorize", album, "-o", out, "--suffix=-colour", "--report", report, "--json")
    assert ran.status == 1
    assert files_below(out) == ["1950/beach-colour.png", "wedding-colour.png"]
    assert ran.err.count("\n") == 1
    assert ran.err.startswith("Failed: ")
    assert "broken.jpg" in ran.err
    answer = json.loads(ran.out)
    endings = {Path(p["input"]).name: p["ending"] for p in answer["photos"]}
    assert endings == {"beach.png": "done", "broken.jpg": "failed", "wedding.png": "done"}
    assert json.loads(report.read_text()) == answer


def test_a_second_run_does_only_what_is_missing(tintype, album: Path, tmp_path: Path) -> None:
    (album / "broken.jpg").unlink()
    out = tmp_path / "out"
    assert tintype("colorize", album, "-o", out).status == 0
    made = {path: (out / path).stat().st_mtime_ns for path in files_below(out)}
    (out / "wedding.png").unlink()
    ran = tintype("colorize", album, "-o", out, "--json")
    assert ran.status == 0
    assert [p["ending"] for p in json.loads(ran.out)["photos"]] == ["done", "skipped"]
    assert (out / "1950/beach.png").stat().st_mtime_ns == made["1950/beach.png"]
    assert "2 skipped." in tintype("colorize", album, "-o", out).out
    assert "2 done." in tintype("colorize", album, "-o", out, "--overwrite").out


def test_a_result_that_broke_off_is_made_again(tintype, photo: Path, tmp_path: Path) -> None:
    out = tmp_path / "colour.png"
    tintype("colorize", photo, "-o", out)
    whole = out.read_bytes()
    out.write_bytes(whole[: len(whole) // 2])
    assert tintype("colorize", photo, "-o", out).out.startswith("Done")
    assert out.read_bytes() == whole


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.jpg", b""),
        ("text.jpg", b"Dear aunt Rosa, the coat was green."),
        ("torn.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0"),
        ("paper.pdf", b"%PDF-1.7 not a photo"),
        ("missing.jpg", None),
    ],
)
def test_what_is_no_photo_is_one_sentence(
    tintype, tmp_path: Path, name: str, data: bytes | None
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    ran = tintype("colorize", tmp_path / name, "-o", tmp_path / "out.png")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.startswith("Failed: ")
    assert ran.err.count("\n") == 1
    assert name in ran.err
    assert not (tmp_path / "out.png").exists()


@pytest.mark.parametrize("text", ["", "{", '{"version": 1, "hints": [{"kind": "colour"}]}', "\0\0"])
def test_bad_hints_are_one_sentence(tintype, photo: Path, tmp_path: Path, text: str) -> None:
    hints = tmp_path / "hints.json"
    hints.write_text(text)
    ran = tintype("colorize", photo, "-o", tmp_path / "out.png", "--hints", hints)
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.count("\n") == 1
    assert "hints.json" in ran.err
    assert not (tmp_path / "out.png").exists()


@pytest.mark.parametrize("name", ["out.xyz", "there/out.png"])
def test_what_cannot_be_written_is_one_sentence(
    tintype, photo: Path, tmp_path: Path, name: str
) -> None:
    (tmp_path / "there").touch()
    before = files_below(tmp_path)
    ran = tintype("colorize", photo, "-o", tmp_path / name)
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.count("\n") == 1
    assert files_below(tmp_path) == before


def test_an_empty_folder_is_said(tintype, tmp_path: Path) -> None:
    (tmp_path / "album").mkdir()
    ran = tintype("colorize", tmp_path / "album", "-o", tmp_path / "out")
    assert ran.status == 1
    assert str(tmp_path / "album") in ran.err


def test_a_white_sheet_stays_white(tintype, tmp_path: Path) -> None:
    Image.new("L", (64, 64), 255).save(tmp_path / "sheet.png")
    assert tintype("colorize", tmp_path / "sheet.png", "-o", tmp_path / "out.png").status == 0
    assert (np.asarray(Image.open(tmp_path / "out.png")) == 255).all()


def test_no_colour_is_said(tintype, photo: Path, tmp_path: Path) -> None:
    ran = tintype("colorize", photo, "-o", tmp_path / "out.png", "--look", "saturation=-100")
    assert ran.status == 0
    assert ran.out.startswith("No colour found: ")
    assert chroma_of(tmp_path / "out.png") < 0.1


def test_a_file_name_that_no_terminal_can_show(portrait: np.ndarray, tmp_path: Path) -> None:
    album, out, report = tmp_path / "album", tmp_path / "out", tmp_path / "report.json"
    album.mkdir()
    buffer = io.BytesIO()
    Image.fromarray(portrait).save(buffer, "PNG")
    (album / os.fsdecode(b"gro\xdfmutter.png")).write_bytes(buffer.getvalue())
    command = [sys.executable, "-m", "desktop_app", "colorize", str(album), "-o", str(out)]
    done = subprocess.run(
        [*command, "--report", str(report), "--json"], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(report.read_text()) == json.loads(done.stdout)
    assert len(files_below(out)) == 1


def test_a_device_that_is_not_there_is_named_with_the_reason(
    tintype, photo: Path, tmp_path: Path
) -> None:
    ran = tintype("colorize", photo, "-o", tmp_path / "out.png", "--device", "directml", "--json")
    assert ran.status == 0
    (answer,) = json.loads(ran.out)["photos"]
    if answer["device"]["used"] == "cpu":
        assert answer["device"]["reason"]
        assert answer["sentence"].startswith(f"Done on CPU because {answer['device']['reason']}")


def test_ctrl_c_leaves_nothing_half_written(tmp_path: Path, photo: Path) -> None:
    album, out = tmp_path / "album", tmp_path / "out"
    album.mkdir()
    for number in range(400):
        shutil.copy(photo, album / f"{number:03}.png")
    command = [sys.executable, "-m", "desktop_app", "colorize", str(album), "-o", str(out)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as run:
        assert run.stdout is not None
        first = run.stdout.readline()
        run.send_signal(getattr(signal, "CTRL_C_EVENT", signal.SIGINT))
        begin = time.monotonic()
        rest, err = run.communicate(timeout=60)
    assert run.returncode == 130
    assert time.monotonic() - begin < 10
    assert first.startswith("Done: ")
    assert "Traceback" not in rest + err
    names = files_below(out)
    assert 0 < len(names) < 400
    assert not [name for name in names if not name.endswith(".png") or name.startswith(".")]
    for name in names:
        Image.open(out / name).load()


def test_another_propagation_may_be_chosen(tintype, photo: Path, tmp_path: Path) -> None:
    hints = tmp_path / "hints.json"
    hint = {"kind": "color", "x": 10, "y": 20, "radius": 5, "color": "#3f7fd0"}
    hints.write_text(json.dumps({"version": 1, "hints": [hint]}))
    pictures = []
    for name in ("tintype", "optimisation", "region-flattening"):
        out = tmp_path / f"{name}.png"
        assert (
            tintype("colorize", photo, "-o", out, "--hints", hints, "--propagation", name).status
            == 0
        )
        pictures.append(np.asarray(Image.open(out)).astype(int))
        red, _green, blue = pictures[-1][20, 10]
        assert blue > red + 20
    assert np.abs(pictures[0] - pictures[1]).max() > 5
    assert np.abs(pictures[1] - pictures[2]).max() > 5
    wrong = tintype("colorize", photo, "-o", tmp_path / "no.png", "--propagation", "magic")
    assert wrong.status == 2
    assert "optimisation-coarse" in wrong.err
