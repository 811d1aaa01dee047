"""The proof that a colorized file still is the photograph."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from skimage import data

from core.colour.compose import compose_rgb
from core.errors import Cancelled, PhotoError
from core.imaging import ExportOptions, open_photo, write_picture
from core.job import Job
from core.rendering.verify import VerifyReport, verify

SHAPE = (96, 128)


@pytest.fixture
def original(tmp_path: Path) -> Path:
    """A grey 8-bit scan with every code in it."""
    grey = data.camera()[: SHAPE[0], : SHAPE[1]].copy()
    grey[:2] = np.arange(256).reshape(2, 128)
    path = tmp_path / "scan.png"
    Image.fromarray(grey).save(path)
    return path


@pytest.fixture
def deep(tmp_path: Path) -> Path:
    """A grey 16-bit scan."""
    grey = np.random.default_rng(3).integers(0, 65536, SHAPE, dtype=np.uint16)
    path = tmp_path / "deep.png"
    Image.fromarray(grey).save(path)
    return path


def colorize(scan: Path, bits: int, suffix: str = ".tif", change: float = 0.0) -> Path:
    """The scan in random strong colours, its L* changed by `change` in one square.

    Every pixel has a colour of its own where the format keeps them, every 32 x 32 square where not.
    """
    photo = open_photo(scan)
    side = 32 if suffix in (".jpg", ".webp", ".avif") else 1
    coarse = (SHAPE[0] // side, SHAPE[1] // side, 2)
    ab = np.random.default_rng(0).normal(0, 45, coarse).astype(np.float32)
    ab = ab.repeat(side, axis=0).repeat(side, axis=1)
    luminance = photo.luminance.copy()
    luminance[10:20, 10:30] = np.clip(luminance[10:20, 10:30] + change, 0, 100)
    path = scan.with_name(f"colour-{bits}-{change}{suffix}")
    write_picture(path, compose_rgb(luminance, ab, bits), photo, ExportOptions(bits=bits))
    return path


def checked(original: Path, colorized: Path) -> VerifyReport:
    report = verify(original, colorized)
    assert report.sentence.endswith(".")
    assert report.sentence.count(". ") == 0
    assert colorized.name in report.sentence
    assert original.name in report.sentence
    return report


def test_every_value_of_an_eight_bit_scan_comes_back_from_sixteen_bits(original):
    report = checked(original, colorize(original, 16))
    assert report.ok
    assert report.share_different == 0
    assert report.max_code_difference < 0.05
    assert (report.source_bits, report.result_bits) == (8, 16)
    assert "identical" in report.sentence


@pytest.mark.parametrize("bits", [8, 16])
def test_equal_depth_stays_within_one_code(original, deep, bits):
    scan = original if bits == 8 else deep
    report = checked(scan, colorize(scan, bits, ".png"))
    assert report.ok
    assert 0 < report.max_code_difference <= 1.02
    assert report.source_bits == report.result_bits == bits


def test_sixteen_bits_written_with_eight_stay_within_one_code(deep):
    report = checked(deep, colorize(deep, 8, ".png"))
    assert report.ok
    assert report.max_code_difference <= 1.02


@pytest.mark.parametrize(("bits", "change"), [(16, 0.5), (8, 1.5), (8, -1.5)])
def test_a_changed_photograph_is_found(original, bits, change):
    """Half a unit of L* is 1.2 codes at middle grey, far less than the eye sees."""
    report = checked(original, colorize(original, bits, change=change))
    assert not report.ok
    assert report.size_equal
    assert 0.01 < report.share_different <= 200 / math.prod(SHAPE)
    assert report.max_code_difference > 1
    assert "differ" in report.sentence


def test_a_single_wrong_pixel_is_found(original):
    photo = open_photo(original)
    grey = np.rint(np.asarray(Image.open(original))).astype(np.uint8)
    rgb = np.repeat(grey[..., None], 3, axis=2)
    rgb[50, 60] = 255 - rgb[50, 60]
    path = original.with_name("colour.png")
    write_picture(path, rgb, photo, ExportOptions())
    report = checked(original, path)
    assert not report.ok
    assert report.share_different == pytest.approx(1 / math.prod(SHAPE))


@pytest.mark.parametrize("suffix", [".jpg", ".webp", ".avif"])
def test_a_lossy_format_is_judged_by_blocks_and_told_so(original, suffix):
    report = checked(original, colorize(original, 8, suffix))
    assert report.ok
    assert report.lossy
    assert report.share_different > 0
    assert "as far as" in report.sentence


@pytest.mark.parametrize("change", [4.0, -4.0])
def test_a_repainted_part_is_found_in_a_lossy_file(original, change):
    report = checked(original, colorize(original, 8, ".jpg", change=change))
    assert not report.ok
    assert "differ" in report.sentence


def test_detail_that_is_gone_is_not_put_down_to_the_format(tmp_path):
    stripes = np.tile(np.array([90, 110], np.uint8), (64, 32))
    Image.fromarray(stripes).save(tmp_path / "stripes.png")
    Image.new("RGB", (64, 64), (100, 100, 100)).save(tmp_path / "flat.jpg", quality=95)
    assert not checked(tmp_path / "stripes.png", tmp_path / "flat.jpg").ok


def test_another_size_is_no_copy(original, tmp_path):
    path = tmp_path / "small.png"
    Image.fromarray(data.astronaut()[:20, :30]).save(path)
    report = checked(original, path)
    assert (report.ok, report.size_equal) == (False, False)
    assert "30 x 20" in report.sentence


def test_transparent_pixels_do_not_count_where_transparency_is_lost(tmp_path):
    grey = data.camera()[: SHAPE[0], : SHAPE[1]]
    alpha = np.full(SHAPE, 255, np.uint8)
    alpha[:40] = 0
    scan = tmp_path / "cutout.png"
    Image.fromarray(np.dstack([grey, alpha])).save(scan)
    path = tmp_path / "white.png"
    Image.fromarray(np.where(alpha == 255, grey, 255).astype(np.uint8)).save(path)
    assert checked(scan, path).ok


def test_the_photo_itself_passes_in_every_turn(tmp_path):
    grey = data.camera()[: SHAPE[0], : SHAPE[1]]
    exif = Image.Exif()
    exif[274] = 6
    Image.fromarray(grey).save(tmp_path / "turned.png", exif=exif)
    Image.fromarray(np.rot90(grey, -1)).save(tmp_path / "upright.png")
    report = checked(tmp_path / "turned.png", tmp_path / "upright.png")
    assert report.ok
    assert report.max_code_difference == 0


def test_what_cannot_be_read_is_said(original, tmp_path):
    with pytest.raises(PhotoError, match=r"gone\.png is not there"):
        verify(original, tmp_path / "gone.png")


def test_verifying_can_be_cancelled_and_tells_its_progress(original):
    shares: list[float] = []
    colorized = colorize(original, 16)
    verify(original, colorized, Job(lambda share, _what: shares.append(share)))
    assert shares == sorted(shares)
    assert shares[-1] == 1
    job = Job(lambda share, _what: job.cancel() if share > 0.3 else None)
    with pytest.raises(Cancelled):
        verify(original, colorized, job)
