"""Pictures leave with the right pixels, and whole or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import Cancelled, ExportError
from core.imaging import (
    WRITABLE_SUFFIXES,
    ExportOptions,
    open_photo,
    photo_from_array,
    source_rgb,
    write_picture,
)
from core.job import Job

DEEP = (".png", ".tif", ".tiff")


@pytest.mark.parametrize("suffix", [".png", ".tif", ".TIFF"])
@pytest.mark.parametrize("pixels", ["grey8", "grey16", "rgb8", "rgb16"])
def test_lossless_formats_give_the_pixels_back(make, suffix, pixels):
    photo = photo_from_array(getattr(make, pixels)(), "scan")
    path = make.folder / f"colour{suffix}"
    rgb = source_rgb(photo)
    write_picture(path, rgb, photo, ExportOptions())
    written = open_photo(path)
    assert written.bits == photo.bits
    assert np.array_equal(source_rgb(written), rgb)


@pytest.mark.parametrize("suffix", WRITABLE_SUFFIXES)
def test_every_format_can_be_written_from_any_depth(make, suffix):
    for pixels in (make.rgb8(), make.rgb16()):
        photo = photo_from_array(pixels, "scan")
        path = make.folder / f"colour{suffix}"
        write_picture(path, pixels, photo, ExportOptions(quality=95))
        written = open_photo(path)
        assert written.bits == (photo.bits if suffix in DEEP else 8)
        assert np.abs(written.luminance - photo.luminance).mean() < 2.5


@pytest.mark.parametrize(("given_bits", "bits"), [(8, 16), (16, 8), (8, 8), (16, 16)])
def test_the_depth_can_be_chosen(make, given_bits, bits):
    pixels = make.rgb8() if given_bits == 8 else make.rgb16()
    photo = photo_from_array(pixels, "scan")
    path = make.folder / "colour.png"
    write_picture(path, pixels, photo, ExportOptions(bits=bits))
    got = source_rgb(open_photo(path)).astype(float) / (2**bits - 1)
    want = pixels / (2.0**given_bits - 1)
    assert np.abs(got - want).max() <= 0.5 / (2**bits - 1) + 1e-9


@given(
    codes=st.lists(st.integers(0, 65535), min_size=1, max_size=40), bits=st.sampled_from([8, 16])
)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_luminance_survives_a_round_trip_within_half_a_code(make, codes, bits):
    grey = np.array([codes], np.uint16)
    photo = photo_from_array(grey, "scan")
    path = make.folder / "colour.tif"
    write_picture(path, np.repeat(grey[..., None], 3, axis=2), photo, ExportOptions(bits=bits))
    top = 2**bits - 1
    exact = grey / 65535 * top
    low = make.luminance(np.floor(np.maximum(exact - 0.5, 0)).astype(f"uint{bits}"))
    high = make.luminance(np.ceil(np.minimum(exact + 0.5, top)).astype(f"uint{bits}"))
    got = open_photo(path).luminance
    assert (got >= low - 1e-3).all()
    assert (got <= high + 1e-3).all()
    if bits == 16:
        assert np.abs(got - photo.luminance).max() < 1e-4


@pytest.mark.parametrize("suffix", [".png", ".tif", ".webp"])
def test_alpha_travels_where_it_can(make, suffix):
    rgba = np.dstack([make.rgb8(), make.grey8()])
    photo = photo_from_array(rgba, "cutout")
    path = make.folder / f"colour{suffix}"
    write_picture(path, make.rgb8(), photo, ExportOptions(quality=100))
    written = open_photo(path)
    assert np.array_equal(written.alpha, make.grey8())
    assert np.array_equal(source_rgb(written), make.rgb8())


def test_alpha_is_laid_on_white_in_a_jpeg(make):
    rgba = np.dstack([make.rgb8(), np.zeros((40, 56), np.uint8)])
    photo = photo_from_array(rgba, "cutout")
    path = make.folder / "colour.jpg"
    write_picture(path, make.rgb8(), photo, ExportOptions())
    written = open_photo(path)
    assert written.alpha is None
    assert written.luminance.min() > 99


def test_quality_is_obeyed(make):
    photo = photo_from_array(make.rgb8(), "scan")
    sizes = []
    for quality in (30, 60, 95):
        path = make.folder / f"{quality}.jpg"
        write_picture(
            path, make.rgb8(), photo, ExportOptions(quality=quality, mark_colorized=False)
        )
        sizes.append(path.stat().st_size)
    assert sizes[0] < sizes[1] < sizes[2]


def test_the_same_export_gives_the_same_bytes(make):
    photo = photo_from_array(make.rgb8(), "scan")
    for suffix in (".jpg", ".png", ".tif", ".webp"):
        content = []
        for folder in ("one", "two"):
            (make.folder / folder).mkdir(exist_ok=True)
            path = make.folder / folder / f"colour{suffix}"
            write_picture(path, make.rgb8(), photo, ExportOptions(model="tint"))
            content.append(path.read_bytes())
        assert content[0] == content[1], suffix


class _OsWith:
    """The os module as one of our modules sees it, with some functions replaced for it alone."""

    def __init__(self, **replaced) -> None:
        self.__dict__.update(replaced)

    def __getattr__(self, name: str):
        return getattr(os, name)


# What is refused: one sentence, and nothing is left behind.


def refused(make, path: Path, photo=None, rgb=None, **options) -> str:
    rgb = make.rgb8() if rgb is None else rgb
    before = sorted(make.folder.rglob("*"))
    with pytest.raises(ExportError) as caught:
        write_picture(path, rgb, photo or photo_from_array(rgb, "scan"), ExportOptions(**options))
    assert sorted(make.folder.rglob("*")) == before
    text = str(caught.value)
    assert text.endswith(".")
    assert ". " not in text
    assert "\n" not in text
    return text


@pytest.mark.parametrize("suffix", [".jpg", ".webp", ".avif"])
def test_sixteen_bits_where_there_are_eight(make, suffix):
    text = refused(make, make.folder / f"colour{suffix}", bits=16)
    assert "cannot have 16 bits" in text
    assert "TIFF or PNG" in text


def test_unknown_endings_and_pixels_that_do_not_fit(make):
    photo = photo_from_array(make.rgb8(), "scan")
    assert ".tif" in refused(make, make.folder / "colour.xyz")
    assert ".tif" in refused(make, make.folder / "colour")
    assert "do not fit" in refused(make, make.folder / "c.png", photo, make.rgb8()[1:])
    assert "do not fit" in refused(make, make.folder / "c.png", photo, make.rgb8() / 255.0)
    wide = np.zeros((2, 17_000, 3), np.uint8)
    assert "16383 pixels" in refused(make, make.folder / "wide.webp", rgb=wide)


@pytest.mark.parametrize(
    "options", [{"quality": 0}, {"quality": 101}, {"bits": 12}, {"profile": "adobe"}]
)
def test_options_out_of_range(options):
    with pytest.raises(ExportError):
        ExportOptions(**options)


def test_never_onto_the_original(make):
    original = make.file(make.encoded(make.rgb8(), "png"), "scan.png")
    content = original.read_bytes()
    photo = open_photo(original)
    link, hard = make.folder / "link.png", make.folder / "hard.png"
    link.symlink_to(original)
    os.link(original, hard)
    (make.folder / "album").mkdir()
    for path in (original, link, hard, make.folder / "album" / ".." / "scan.png"):
        assert "is the original photo" in refused(make, path, photo)
    assert original.read_bytes() == content
    original.unlink()
    assert "is the original photo" in refused(make, original, photo)


def test_places_that_cannot_be_written(make):
    (make.folder / "album.png").mkdir()
    assert "folder of that name" in refused(make, make.folder / "album.png")
    assert "does not exist" in refused(make, make.folder / "nowhere" / "c.png")
    (make.folder / "file").write_text("no folder")
    assert "does not exist" in refused(make, make.folder / "file" / "c.png")
    assert "too long" in refused(make, make.folder / ("x" * 300 + ".png"))
    assert "not a valid one" in refused(make, make.folder / "a\0b.png")


@pytest.mark.parametrize(
    ("number", "words"), [(13, "no permission"), (30, "read-only"), (28, "disk is full")]
)
def test_what_the_system_refuses(make, monkeypatch, number, words):
    """Asked of the system's own refusal: an administrator, as in a container, may write everywhere."""

    def refuse(*_arguments, **_options):
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr("core.file_lock.os", _OsWith(open=refuse))
        assert words in refused(make, make.folder / "c.png")


# Whole or not at all.


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp", ".avif"])
def test_a_write_that_breaks_off_leaves_the_old_file(make, suffix, tmp_path):
    """The system stops the writing process at 20 kB, as a full disk would."""
    old = b"the old file"
    path = make.folder / f"colour{suffix}"
    path.write_bytes(old)
    script = """
import resource, sys
import numpy as np
from core.errors import ExportError
from core.imaging import ExportOptions, photo_from_array, write_picture
noise = np.random.default_rng(0).integers(0, 256, (400, 400, 3), dtype=np.uint8)
photo = photo_from_array(noise, "scan")
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
try:
    write_picture(sys.argv[1], noise, photo, ExportOptions(quality=100))
except ExportError as error:
    print(error)
"""
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == f"colour{suffix} cannot be written: the file could not be completed.\n"
    assert done.stderr == ""
    assert path.read_bytes() == old
    assert list(make.folder.iterdir()) == [path]


def test_a_failure_after_writing_leaves_the_old_file(make, monkeypatch):
    path = make.folder / "colour.png"
    path.write_bytes(b"the old file")

    def refuse(*_arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("core.atomic.os", _OsWith(fsync=refuse))
    assert "the disk is full" in refused(make, path)
    assert path.read_bytes() == b"the old file"


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp"])
@pytest.mark.parametrize("at", [0.0, 0.3])
def test_cancelling_leaves_nothing(make, suffix, at):
    pixels = np.tile(make.rgb8(), (40, 40, 1))
    photo = photo_from_array(pixels, "scan")
    job = Job(lambda share, _what: job.cancel() if share >= at else None)
    with pytest.raises(Cancelled):
        write_picture(make.folder / f"colour{suffix}", pixels, photo, ExportOptions(), job)
    assert list(make.folder.iterdir()) == []


def test_a_cancelled_job_does_not_begin(make):
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        write_picture(
            make.folder / "c.png",
            make.rgb8(),
            photo_from_array(make.rgb8(), "s"),
            ExportOptions(),
            job,
        )
    assert list(make.folder.iterdir()) == []


def test_progress_reaches_one(make):
    shares: list[float] = []
    photo = photo_from_array(make.rgb8(), "scan")
    job = Job(lambda share, _what: shares.append(share))
    write_picture(make.folder / "c.tif", make.rgb8(), photo, ExportOptions(), job)
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_replacing_keeps_permissions_and_a_new_file_has_the_usual(make):
    photo = photo_from_array(make.rgb8(), "scan")
    usual = make.folder / "plain.txt"
    usual.write_text("as the person's files are")
    path = make.folder / "c.png"
    write_picture(path, make.rgb8(), photo, ExportOptions())
    assert path.stat().st_mode == usual.stat().st_mode
    path.chmod(0o640)
    write_picture(path, make.rgb8(), photo, ExportOptions())
    assert path.stat().st_mode & 0o777 == 0o640


def test_writing_from_several_threads(make):
    photo = photo_from_array(make.rgb8(), "scan")
    paths = [make.folder / f"{n}.png" for n in range(8)]
    errors: list[BaseException] = []

    def work(path: Path) -> None:
        try:
            write_picture(path, make.rgb8(), photo, ExportOptions())
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=work, args=(path,)) for path in paths]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert all(np.array_equal(source_rgb(open_photo(path)), make.rgb8()) for path in paths)
