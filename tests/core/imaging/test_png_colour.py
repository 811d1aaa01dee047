"""gAMA and cHRM of a PNG without a profile, against what their definitions give."""

from __future__ import annotations

import struct
import zlib

import numpy as np
import pytest
from skimage.color import xyz2lab
from skimage.color.colorconv import xyz_from_rgb

from core.colour.lab import luminance_of_grey
from core.imaging import ExportOptions, open_photo, photo_from_bytes, write_picture
from core.imaging.png_colour import profile_from_png

WIDE = (31270, 32900, 73470, 26530, 11520, 82640, 15660, 1770)  # ProPhoto's, with a white of D65
ADOBE = (31270, 32900, 64000, 33000, 21000, 71000, 15000, 6000)
SRGB = (31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return (
        struct.pack(">I", len(content))
        + kind
        + content
        + struct.pack(">I", zlib.crc32(kind + content))
    )


def _png(
    make, pixels: np.ndarray, gamma: int | None = None, places=None, more: bytes = b""
) -> bytes:
    content = make.vips(pixels).pngsave_buffer(keep="none")
    extra = more
    if gamma is not None:
        extra += _chunk(b"gAMA", struct.pack(">I", gamma))
    if places is not None:
        extra += _chunk(b"cHRM", struct.pack(">8I", *places))
    return content[:33] + extra + content[33:]


@pytest.mark.parametrize("gamma", [100_000, 55_556, 30_000])
@pytest.mark.parametrize("deep", [False, True])
def test_grey_by_gamma(make, gamma, deep):
    codes = make.grey16() if deep else make.grey8()
    light = (codes / np.iinfo(codes.dtype).max) ** (100_000 / gamma)
    want = np.where(light > 216 / 24389, 116 * np.cbrt(light) - 16, light * 24389 / 27)
    found = photo_from_bytes(_png(make, codes, gamma), "scan.png").luminance
    assert np.abs(found - want).max() < 0.02


@pytest.mark.parametrize("places", [ADOBE, SRGB])
@pytest.mark.parametrize("gamma", [100_000, 45_455, 60_000])
def test_colour_by_gamma_and_primaries(make, places, gamma):
    """Where sRGB has the colour, L* is that of the XYZ which the primaries give."""
    rgb = make.rgb16()
    if places == SRGB and gamma == 45_455:
        return
    light = (rgb / 65535.0) ** (100_000 / gamma)
    xy = np.array(places, float).reshape(4, 2) / 1e5
    xyz = np.stack([xy[:, 0] / xy[:, 1], np.ones(4), (1 - xy.sum(1)) / xy[:, 1]])
    matrix = xyz[:, 1:] * np.linalg.solve(xyz[:, 1:], xyz[:, 0])
    lab = xyz2lab(light @ matrix.T, "D65")
    photo = photo_from_bytes(_png(make, rgb, gamma, places), "scan.png")
    linear = light @ matrix.T @ np.linalg.inv(xyz_from_rgb).T
    inside = ((linear >= 0) & (linear <= 1)).all(axis=2)
    assert inside.mean() > 0.5
    assert np.abs(photo.luminance - lab[..., 0])[inside].max() < 0.05


def test_what_means_srgb_changes_nothing(make):
    plain = make.luminance(make.grey8())
    for content in (
        _png(make, make.grey8(), 45_455),
        _png(make, make.grey8(), 45_455, SRGB),
        _png(make, make.grey8(), None, SRGB),
        _png(make, make.grey8(), 100_000, more=_chunk(b"sRGB", b"\0")),
    ):
        photo = photo_from_bytes(content, "scan.png")
        assert photo.metadata.icc is None
        assert np.abs(photo.luminance - plain).max() < 1e-3


def test_a_profile_counts_more(make):
    image = make.vips(make.grey8())
    with_profile = image.pngsave_buffer(profile="srgb")
    content = with_profile[:33] + _chunk(b"gAMA", struct.pack(">I", 100_000)) + with_profile[33:]
    photo = photo_from_bytes(content, "scan.png")
    assert np.abs(photo.luminance - luminance_of_grey(make.grey8() / np.float32(255))).max() < 0.3


@pytest.mark.parametrize(
    "content",
    [
        _chunk(b"gAMA", b"\0\0\0\0"),
        _chunk(b"gAMA", b"\xff\xff\xff\xff"),
        _chunk(b"gAMA", b"\0"),
        _chunk(b"cHRM", bytes(32)),
        _chunk(b"cHRM", struct.pack(">8I", *[30_000] * 8)),
        _chunk(b"cHRM", b"\xff" * 32),
    ],
)
def test_damaged_chunks_are_let_be(make, content):
    png = _png(make, make.grey8(), more=content)
    assert profile_from_png(png) is None


def test_the_picture_may_be_written_in_the_same_colours(make):
    source = make.file(_png(make, make.rgb16(), 60_000, WIDE), "scan.png")
    photo = open_photo(source)
    out = make.folder / "colour.png"
    from core.imaging import source_rgb

    write_picture(out, source_rgb(photo), photo, ExportOptions(bits=16, profile="source"))
    written = open_photo(out)
    assert written.metadata.icc == photo.metadata.icc
    assert np.abs(written.luminance - photo.luminance).max() < 0.05
