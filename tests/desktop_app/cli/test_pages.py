"""One page of a TIFF, coloured, with the original as a layer, marked, and proved; and what is left out."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
from PIL import Image

from core.imaging import open_photo
from core.models.card import default_model


def test_a_page_goes_through_colorize_and_verify(tintype, portrait, tmp_path: Path) -> None:
    scan, out = tmp_path / "album.tif", tmp_path / "colour.tif"
    pages = [Image.fromarray(portrait[:40, :40]), Image.fromarray(portrait)]
    pages[0].save(scan, save_all=True, append_images=pages[1:])
    hints = tmp_path / "hints.json"
    hint = {"kind": "color", "x": 20, "y": 30, "radius": 6, "color": "#3f5b3a", "note": "aunt Rosa"}
    hints.write_text(json.dumps({"version": 1, "hints": [hint]}))
    ran = tintype(
        *("colorize", scan, "-o", out, "--page", "2", "--layers", "--bits", "16"),
        *("--hints", hints),
    )
    assert ran.status == 0, ran.err
    coloured = open_photo(out)
    assert (coloured.pages, coloured.luminance.shape) == (2, portrait.shape)
    assert (
        np.abs(open_photo(out, page=2).luminance - open_photo(scan, page=2).luminance).max() < 0.01
    )
    card = default_model()
    model = hashlib.sha256((card.folder / card.file).read_bytes()).hexdigest()
    packet = coloured.metadata.xmp.decode()
    assert model in packet
    assert "aunt Rosa" in packet
    assert tintype("verify", scan, out, "--page", "2").status == 0
    assert tintype("verify", scan, out).status == 1
    missing = tintype("verify", scan, out, "--page", "3")
    assert missing.status == 1
    assert "album.tif has 2 pages; there is no page 3." in missing.err


def test_metadata_too_large_to_be_carried_is_named(tintype, portrait, tmp_path: Path) -> None:
    scan, out, report = tmp_path / "scan.tif", tmp_path / "colour.tif", tmp_path / "report.json"
    Image.fromarray(portrait[:60, :60]).save(scan, tiffinfo={700: b"<x>" + b" " * 9_000_000})
    ran = tintype("colorize", scan, "-o", out, "--report", report)
    assert ran.status == 0, ran.err
    assert "without its XMP (9 MB), too large to be carried" in ran.out
    assert json.loads(report.read_text())["photos"][0]["left_out"] == ["XMP (9 MB)"]
    assert out.stat().st_size < 1_000_000


def test_numbers_beyond_0_to_1_and_long_exif_are_said(
    tintype, portrait: np.ndarray, tmp_path: Path
) -> None:
    path = tmp_path / "measured.tif"
    pixels = portrait.astype(np.float32) * 16
    pixels[0, 0], pixels[0, 1] = 0, 4080
    Image.fromarray(pixels).save(path, tiffinfo={270: "a" * 90_000})
    ran = tintype("colorize", path, "-o", tmp_path / "out.jpg", "--json")
    assert ran.status == 0, ran.err
    (photo,) = json.loads(ran.out)["photos"]
    assert photo["notes"] == [
        "its pixels are numbers from 0 to 4080, taken as black and white as they go beyond 0 to 1"
    ]
    assert photo["left_out"] == ["EXIF description (90 kB)"]
    assert photo["sentence"].count("from 0 to 4080") == 1
