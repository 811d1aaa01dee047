"""TIFF files of floating-point numbers: each value against the grey it must become."""

from __future__ import annotations

import io

import numpy as np
import pytest
import tifffile

from core.imaging import ExportOptions, open_photo, photo_from_bytes, source_rgb, write_picture

STATED = [(340, 11, 1, 0.0, True), (341, 11, 1, 200.0, True)]  # SMinSampleValue, SMaxSampleValue


def _tiff(pixels: np.ndarray, **options: object) -> bytes:
    stream = io.BytesIO()
    tifffile.imwrite(stream, pixels, metadata=None, **options)
    return stream.getvalue()


def _codes(share: np.ndarray) -> np.ndarray:
    codes = np.rint(np.clip(share, 0, 1) * 65535).astype(np.uint16)
    return codes if codes.ndim == 3 else np.repeat(codes[..., None], 3, axis=2)


def _apart(content: bytes, share: np.ndarray) -> int:
    """Largest difference in 16-bit codes from what the shares 0..1 of white mean."""
    found = source_rgb(photo_from_bytes(content, "scan.tif")).astype(np.int64)
    return int(np.abs(found - _codes(share)).max())


@pytest.fixture
def share(make) -> np.ndarray:
    found = make.grey16() / 65535
    found[0, 0], found[0, 1] = 0, 1
    return found


@pytest.mark.parametrize("kind", ["f2", "f4", "f8"])
@pytest.mark.parametrize("more", [{}, {"compression": "zlib"}, {"tile": (16, 16)}])
def test_0_to_1_is_black_to_white(share, kind, more):
    values = share.astype(kind)
    content = _tiff(values, **more)
    assert _apart(content, values.astype(np.float64)) <= (1 if kind == "f4" else 0)
    assert photo_from_bytes(content, "scan.tif").notes == ()


@pytest.mark.parametrize("kind", ["f2", "f4", "f8"])
def test_colour_and_alpha(make, kind):
    values = (make.rgb16() / 65535).astype(kind)
    assert _apart(_tiff(values, photometric="rgb"), values.astype(np.float64)) <= 1
    alpha = np.full((40, 56, 1), 0.25, kind)
    content = _tiff(
        np.concatenate([values, alpha], axis=2), photometric="rgb", extrasamples=["unassalpha"]
    )
    assert _apart(content, values.astype(np.float64)) <= 1
    assert set(np.unique(photo_from_bytes(content, "scan.tif").alpha)) == {16384}


@pytest.mark.parametrize("kind", ["f4", "f8"])
@pytest.mark.parametrize(("low", "high"), [(0, 255), (0, 65535), (-3, 9), (1000, 4095), (0, 0.5e6)])
def test_beyond_0_to_1_its_own_range_is_black_to_white_and_said(share, kind, low, high):
    content = _tiff((share * (high - low) + low).astype(kind))
    assert _apart(content, share) <= 1
    (said,) = photo_from_bytes(content, "scan.tif").notes
    assert f"from {low:g} to {high:g}, taken as black and white" in said


def test_what_the_file_calls_its_lowest_and_highest_value_counts_more(share):
    content = _tiff((share * 100 + 50).astype("f4"), extratags=STATED)
    assert _apart(content, share / 2 + 0.25) <= 1
    (said,) = photo_from_bytes(content, "scan.tif").notes
    assert "from 0 to 200" in said


def test_unless_its_pixels_say_otherwise(share):
    content = _tiff((share * 1000).astype("f4"), extratags=STATED)
    assert _apart(content, share) <= 1


def test_a_little_beyond_is_clipped_and_not_worth_a_word(share):
    content = _tiff((share * 1.06 - 0.03).astype("f4"))
    assert _apart(content, share * 1.06 - 0.03) <= 1
    assert photo_from_bytes(content, "scan.tif").notes == ()


@pytest.mark.parametrize("value", [0.0, 7.0, -7.0, 1e30])
def test_one_value_everywhere(value):
    photo = photo_from_bytes(_tiff(np.full((20, 30), value, np.float32)), "scan.tif")
    assert np.isfinite(photo.luminance).all()


@pytest.mark.parametrize("kind", ["f2", "f4", "f8"])
def test_white_may_be_zero(share, kind):
    values = share.astype(kind)
    assert _apart(_tiff(values, photometric="miniswhite"), 1 - values.astype(float)) <= 1


def test_a_page_of_doubles_and_its_export(share, make):
    stream = io.BytesIO()
    with tifffile.TiffWriter(stream) as file:
        file.write(make.grey8(), metadata=None)
        file.write(share * 4, metadata=None)
    path = make.file(stream.getvalue(), "scan.tif")
    photo = open_photo(path, page=2)
    assert (photo.pages, photo.bits) == (2, 16)
    out = make.folder / "colour.tif"
    write_picture(out, source_rgb(photo), photo, ExportOptions())
    assert np.array_equal(source_rgb(open_photo(out)), _codes(share))
