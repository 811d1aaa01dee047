"""The eight EXIF orientations, in every format that has them."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from core.imaging import ExportOptions, open_photo, source_rgb, write_picture

# What the camera must do to the stored rows to show them upright (EXIF 2.32, 4.6.4, tag 274).
UPRIGHT = {
    1: lambda p: p,
    2: lambda p: p[:, ::-1],
    3: lambda p: p[::-1, ::-1],
    4: lambda p: p[::-1],
    5: lambda p: p.swapaxes(0, 1),
    6: lambda p: np.rot90(p, -1),
    7: lambda p: p[::-1, ::-1].swapaxes(0, 1),
    8: lambda p: np.rot90(p),
}


def _oriented(make, form: str, orientation: int, pixels: np.ndarray) -> bytes:
    if form == "tiff":  # in TIFF it is a tag of the page itself
        return make.encoded(pixels, form, tiffinfo={274: orientation})
    exif = Image.Exif()
    exif[274] = orientation
    exif[0x8769] = {0xA002: pixels.shape[1], 0xA003: pixels.shape[0]}
    options = {"lossless": True} if form == "webp" else {}
    return make.encoded(pixels, form, exif=exif, **options)


@pytest.mark.parametrize("orientation", UPRIGHT)
@pytest.mark.parametrize("form", ["png", "tiff", "webp"])
@pytest.mark.parametrize("pixels", ["grey8", "rgb8"])
def test_photo_is_upright(make, form, orientation, pixels):
    codes = getattr(make, pixels)()
    photo = open_photo(make.file(_oriented(make, form, orientation, codes), "photo"))
    want = UPRIGHT[orientation](codes)
    assert photo.luminance.shape == want.shape[:2]
    assert np.abs(photo.luminance - make.luminance(want)).max() < 1e-3
    assert photo.luminance.flags.c_contiguous
    rgb = want if want.ndim == 3 else np.repeat(want[..., None], 3, axis=2)
    assert np.array_equal(source_rgb(photo), rgb)


@pytest.mark.parametrize("orientation", UPRIGHT)
@pytest.mark.parametrize("form", ["jpeg", "avif"])
def test_lossy_photo_is_upright(make, form, orientation):
    codes = make.rgb8()
    photo = open_photo(make.file(_oriented(make, form, orientation, codes), "photo"))
    want = make.luminance(UPRIGHT[orientation](codes))
    assert photo.luminance.shape == want.shape
    assert np.abs(photo.luminance - want).mean() < 4


@pytest.mark.parametrize("orientation", [3, 6])
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp", ".avif"])
def test_written_picture_is_upright_for_everyone(make, orientation, suffix):
    photo = open_photo(make.file(_oriented(make, "jpeg", orientation, make.rgb8()), "photo.jpg"))
    path = make.folder / f"colour{suffix}"
    write_picture(path, source_rgb(photo), photo, ExportOptions())
    assert open_photo(path).luminance.shape == photo.luminance.shape
    with Image.open(path) as written:
        assert written.size == (photo.width, photo.height)
        exif = written.getexif()
        assert exif.get(274, 1) == 1
        details = exif.get_ifd(0x8769)
        assert (details[0xA002], details[0xA003]) == (photo.width, photo.height)
