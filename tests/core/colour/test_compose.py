"""Composition keeps the luminance, whatever the chroma."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.colour.compose import compose_rgb
from core.colour.lab import lab_to_srgb, luminance_of_grey, srgb_to_lab

pytestmark = pytest.mark.usefixtures("each_way")


def all_greys(bits):
    count = 2**bits
    return luminance_of_grey(np.arange(count, dtype=np.float32) / (count - 1))[None]


def codes_of(rgb, source_bits):
    """The grey code, in the source's depth, whose luminance is that of the pixel."""
    depth = 255 if rgb.dtype == np.uint8 else 65535
    luminance = srgb_to_lab(rgb / np.float32(depth))[..., 0]
    return np.interp(luminance, all_greys(source_bits)[0], np.arange(2**source_bits))


@pytest.mark.parametrize("bits", [8, 16])
def test_no_chroma_gives_every_grey_back(bits):
    luminance = all_greys(bits)
    rgb = compose_rgb(luminance, np.zeros((*luminance.shape, 2), np.float32), bits)
    assert (rgb == np.arange(2**bits)[None, :, None]).all()


@pytest.mark.parametrize(
    ("source", "result", "allowed"), [(8, 8, 1.0), (8, 16, 0.5), (16, 16, 1.0)]
)
@pytest.mark.parametrize("chroma", [5, 60])
def test_luminance_survives_any_chroma(source, result, allowed, chroma):
    luminance = all_greys(source)
    ab = np.random.default_rng(0).normal(0, chroma, (*luminance.shape, 2)).astype(np.float32)
    codes = codes_of(compose_rgb(luminance, ab, result), source)
    assert np.abs(codes - np.arange(2**source)).max() < allowed


@given(st.floats(30, 85), st.floats(-8, 8), st.floats(-8, 8))
def test_colours_inside_the_gamut_are_the_plain_conversion(luminance, a, b):
    lab = np.array([[[luminance, a, b]]], np.float32)
    rgb = compose_rgb(lab[..., 0], lab[..., 1:], 16)
    assert np.abs(rgb / 65535 - lab_to_srgb(lab)).max() < 1e-4


def test_planar_and_interleaved_chroma_agree_and_out_is_filled():
    rng = np.random.default_rng(2)
    luminance = rng.uniform(0, 100, (40, 50)).astype(np.float32)
    ab = rng.normal(0, 30, (40, 50, 2)).astype(np.float32)
    planar = np.moveaxis(np.ascontiguousarray(np.moveaxis(ab, -1, 0)), 0, -1)
    out = np.zeros((40, 50, 3), np.uint8)
    assert compose_rgb(luminance, planar, 8, out) is out
    assert np.array_equal(out, compose_rgb(luminance, ab, 8))


def test_other_depths_are_refused():
    with pytest.raises(ValueError, match="8 or 16"):
        compose_rgb(np.zeros((1, 1), np.float32), np.zeros((1, 1, 2), np.float32), 12)
