"""A TIFF that keeps the original as a layer; where a picture may be written; the tone of the paper."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from core.atomic import full_disk
from core.errors import ExportError
from core.imaging import (
    ExportOptions,
    open_photo,
    paper_tone,
    photo_from_array,
    photo_from_bytes,
    source_rgb,
    write_picture,
)
from core.imaging.target import refuse_picture, refuse_without_room

# Layers.


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("alpha", [False, True])
def test_the_original_is_the_second_layer(make, bits, alpha):
    codes = make.grey8() if bits == 8 else make.grey16()
    pixels = np.dstack([codes, codes[::-1]]) if alpha else codes
    photo = photo_from_array(pixels, "scan")
    colour = make.rgb8() if bits == 8 else make.rgb16()
    path = make.folder / "colour.tif"
    write_picture(path, colour, photo, ExportOptions(layers=True, bits=bits))
    first, second = (open_photo(path, page=page) for page in (1, 2))
    assert first.pages == 2
    assert np.array_equal(source_rgb(first), colour)
    assert np.array_equal(source_rgb(second)[..., 0], codes)
    assert np.abs(second.luminance - photo.luminance).max() < 1e-3
    if alpha:
        assert np.array_equal(second.alpha, codes[::-1])
    # By two other readers: equal size and depth, full images and no thumbnails, names.
    with tifffile.TiffFile(path) as tiff:
        assert [page.tags["PageName"].value for page in tiff.pages] == ["Colour", "Original"]
        assert {page.shape for page in tiff.pages} == {(40, 56, 4 if alpha else 3)}
        assert not any(page.is_reduced for page in tiff.pages)
        assert np.array_equal(tiff.pages[1].asarray()[..., 0], codes)
    if bits == 8:
        with Image.open(path) as picture:
            assert picture.n_frames == 2
            picture.seek(1)
            assert np.array_equal(np.asarray(picture)[..., 1], codes)


def test_layers_with_metadata_and_in_a_tiff_only(make):
    photo = photo_from_array(make.grey8(), "scan")
    with pytest.raises(ExportError, match="only a TIFF keeps the original"):
        write_picture(make.folder / "c.png", make.rgb8(), photo, ExportOptions(layers=True))
    info = {271: "Epson", 315: "Uncle Karl"}
    scan = photo_from_bytes(make.encoded(make.grey8(), "tiff", tiffinfo=info), "scan.tif")
    path = make.folder / "c.tif"
    write_picture(path, make.rgb8(), scan, ExportOptions(layers=True, model="tint"))
    with tifffile.TiffFile(path) as tiff:
        assert tiff.pages[0].tags["Make"].value == "Epson"
        assert tiff.pages[0].tags["PageName"].value == "Colour"
        assert b"Tintype (tint)" in bytes(tiff.pages[0].tags["XMP"].value)


def test_tags_and_layers_of_a_bigtiff(make, monkeypatch):
    monkeypatch.setattr("core.imaging.formats._LARGEST_CLASSIC_TIFF", 1000)
    info = {271: "Epson", 0x8769: {0x9003: "1952:06:01 12:00:00"}}
    scan = photo_from_bytes(make.encoded(make.grey8(), "tiff", tiffinfo=info), "scan.tif")
    path = make.folder / "big.tif"
    write_picture(path, make.rgb8(), scan, ExportOptions(layers=True))
    with tifffile.TiffFile(path) as tiff:
        assert tiff.is_bigtiff
        assert [page.tags["PageName"].value for page in tiff.pages] == ["Colour", "Original"]
        assert tiff.pages[0].tags["Make"].value == "Epson"
        assert tiff.pages[0].tags["ExifTag"].value["DateTimeOriginal"] == "1952:06:01 12:00:00"
    again = open_photo(path)
    assert np.array_equal(source_rgb(again), make.rgb8())
    assert b"1952:06:01" in again.metadata.exif


# Where it may be written.


@pytest.mark.parametrize("name", ["SCAN.PNG", "Scan.png", "scan.PNG"])
def test_a_name_that_differs_in_case_only_is_the_original(make, name):
    path = make.file(make.encoded(make.rgb8(), "png"), "scan.png")
    photo = open_photo(path)
    with pytest.raises(ExportError, match="is the original photo"):
        write_picture(make.folder / name, make.rgb8(), photo, ExportOptions())
    (make.folder / "album").mkdir()
    write_picture(make.folder / "album" / name, make.rgb8(), photo, ExportOptions())


def test_a_name_with_its_accents_spelt_another_way_is_the_original(make):
    path = make.file(make.encoded(make.rgb8(), "png"), "großmutter-é.png")
    photo = open_photo(path)
    with pytest.raises(ExportError, match="is the original photo"):
        write_picture(make.folder / "GROSSMUTTER-e\u0301.png", make.rgb8(), photo, ExportOptions())


def _disk(monkeypatch, free: int) -> None:
    usage = shutil.disk_usage("/")._replace(free=free)
    monkeypatch.setattr("core.atomic.shutil.disk_usage", lambda _path: usage)


def test_room_on_the_disk_is_asked_first(make, monkeypatch):
    photo = photo_from_array(make.rgb8(), "scan")
    _disk(monkeypatch, 900_000)
    with pytest.raises(ExportError) as caught:
        write_picture(make.folder / "c.tif", make.rgb8(), photo, ExportOptions())
    assert str(caught.value) == (
        "c.tif cannot be written: it may need 1 MB and the disk has 1 MB free; "
        "make room there or choose another place."
    )
    assert list(make.folder.iterdir()) == []
    _disk(monkeypatch, 2_000_000)
    write_picture(make.folder / "c.tif", make.rgb8(), photo, ExportOptions())


def test_the_room_asked_for_is_enough_for_the_worst_pixels(make):
    """Noise, which nothing packs."""
    noise = np.random.default_rng(0).integers(0, 256, (300, 300, 3), dtype=np.uint8)
    photo = photo_from_array(noise, "scan")
    for suffix, quality in ((".tif", 92), (".png", 92), (".jpg", 92), (".webp", 92), (".avif", 92)):
        path = make.folder / f"c{suffix}"
        write_picture(path, noise, photo, ExportOptions(quality=quality))
        lossy = suffix not in (".tif", ".png")
        size = path.stat().st_size
        assert size < noise.nbytes * (0.75 if lossy else 1.1)


def test_a_place_that_tells_nothing_is_tried(tmp_path):
    refuse_without_room(tmp_path / "nowhere" / "c.png", 10**15, 0, lossy=False)


def test_a_folder_without_a_size_is_not_called_full(tmp_path, monkeypatch):
    none = shutil.disk_usage("/")._replace(total=0, used=0, free=0)
    monkeypatch.setattr("core.atomic.shutil.disk_usage", lambda _path: none)
    assert not full_disk(tmp_path / "c.png")
    refuse_without_room(tmp_path / "c.png", 10**9, 0, lossy=False)


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
def test_a_place_where_no_file_can_be_made_is_refused_before_the_work(make):
    photo = photo_from_array(make.rgb8(), "scan")
    with pytest.raises(ExportError, match=r"^c\.png cannot be written: "):
        refuse_picture(Path("/proc/c.png"), photo, (10, 10), ExportOptions())
    refuse_picture(make.folder / "c.png", photo, (10, 10), ExportOptions())
    assert list(make.folder.iterdir()) == []


# The tone of the paper.


@pytest.mark.parametrize("ab", [(8.0, 20.0), (-4.0, -14.0)])
def test_one_tone_is_measured(make, ab):
    from skimage.color import lab2rgb

    lab = np.dstack([20 + make.grey8() / 4.0, *(np.full((40, 56), value) for value in ab)])
    codes = np.rint(255 * lab2rgb(lab)).astype(np.uint8)
    tone = paper_tone(photo_from_array(codes, "sepia"))
    assert tone.ab == pytest.approx(ab, abs=0.7)
    assert tone.strength == pytest.approx(np.hypot(*ab), abs=0.7)
    assert tone.evenness > 0.95
    assert tone.toned


def test_sepia_is_a_tone_and_colours_are_none(make):
    assert paper_tone(photo_from_array(make.sepia8(), "sepia")).toned
    grey = paper_tone(photo_from_array(make.grey8(), "grey"))
    assert (grey.ab, grey.strength, grey.toned) == ((0.0, 0.0), 0.0, False)
    hues = np.zeros((40, 56, 3), np.uint8)
    hues[:20, :28], hues[:20, 28:] = (200, 60, 60), (60, 200, 60)
    hues[20:, :28], hues[20:, 28:] = (60, 60, 200), (200, 200, 60)
    assert not paper_tone(photo_from_array(hues, "colours")).toned


def test_a_path_object_or_text(make):
    path = make.file(make.encoded(make.rgb8(), "png"), "scan.png")
    assert open_photo(str(path)).path == Path(path)
