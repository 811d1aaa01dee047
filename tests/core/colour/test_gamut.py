"""Gamut: membership, chroma limits, reachable bins."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from core.colour import bins, gamut, lab

luminances = st.floats(0, 100, width=32)
ab_values = st.floats(-110, 110, width=32)


@given(luminances, ab_values, ab_values)
def test_reduced_colours_are_inside_with_the_same_hue(luminance, a, b):
    before = np.array([[a, b]], np.float32)
    after = gamut.reduce_chroma(np.array([luminance], np.float32), before)
    assert gamut.in_gamut(np.array([[luminance, *after[0]]], np.float32), 1e-5).all()
    chroma = np.hypot(*after[0])
    assert chroma <= np.hypot(a, b) + 1e-3
    if chroma > 0.5:
        turn = np.arctan2(after[0, 1], after[0, 0]) - np.arctan2(b, a)
        assert abs((turn + np.pi) % (2 * np.pi) - np.pi) < 1e-3


@given(st.tuples(*[st.floats(0.001, 0.999)] * 3))
def test_colours_inside_are_untouched(rgb):
    colour = lab.srgb_to_lab(np.array([rgb], np.float32))
    assert np.array_equal(gamut.reduce_chroma(colour[:, 0], colour[:, 1:]), colour[:, 1:])


def test_reduction_is_not_wasteful():
    rng = np.random.default_rng(0)
    luminance = rng.uniform(5, 95, 500).astype(np.float32)
    ab = rng.normal(0, 60, (500, 2)).astype(np.float32)
    after = gamut.reduce_chroma(luminance, ab)
    cut = np.hypot(*(after - ab).T) > 0
    grown = after[cut] * 1.06
    outside = ~gamut.in_gamut(np.concatenate([luminance[cut, None], grown], 1))
    assert cut.sum() > 100
    assert outside.mean() > 0.97


def test_black_and_white_have_no_chroma():
    ab = np.full((2, 2), 40, np.float32)
    after = gamut.reduce_chroma(np.array([0, 100], np.float32), ab)
    assert np.abs(after).max() < 0.1


def test_reachable_bins_of_a_dark_and_a_middle_luminance():
    dark, middle = gamut.reachable_bins(5), gamut.reachable_bins(55)
    assert 5 < dark.sum() < middle.sum() < bins.COUNT
    grey = np.flatnonzero((bins.BINS == 0).all(1))[0]
    assert dark[grey]
    assert middle[grey]


def test_reduced_colours_lie_on_the_edge_of_the_gamut():
    """Against bisection in double precision, and for vivid colours near black and white too."""
    rng = np.random.default_rng(3)
    luminance = np.concatenate([rng.uniform(0, 100, 3000), rng.uniform(0, 8, 1000)])
    luminance = luminance.astype(np.float32)
    ab = rng.normal(0, 60, (len(luminance), 2)).astype(np.float32)
    after = gamut.reduce_chroma(luminance, ab)
    low, high = np.zeros(len(ab)), np.ones(len(ab))
    for _ in range(40):
        middle = (low + high) / 2
        rgb = color_of(luminance.astype(float), ab * middle[:, None])
        inside = ((rgb >= 0) & (rgb <= 1)).all(1)
        low, high = np.where(inside, middle, low), np.where(inside, high, middle)
    chroma = np.hypot(*ab.T)
    missed = np.abs(np.hypot(*after.T) - np.where(high == 1, 1, low) * chroma)
    # A slice of the gamut is not quite a star: a few rays meet its edge more than once.
    assert np.percentile(missed, 99) < 0.02
    assert missed.mean() < 0.1


def color_of(luminance, ab):
    """Linear RGB in double precision."""
    y = (luminance + 16) / 116
    f = np.stack([y + ab[:, 0] / 500, y, y - ab[:, 1] / 200], 1)
    xyz = np.where(f > lab.TOE, f**3, (f - 16 / 116) / lab.KAPPA)
    return xyz @ (lab.XYZ_TO_RGB * lab.WHITE).T
