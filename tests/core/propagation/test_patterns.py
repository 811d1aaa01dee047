"""Cloth of several tones is one thing; what only looks a little like it is left alone."""

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter
from skimage import data

from core.propagation import prepare_guide, propagate
from core.propagation.patterns import without_patterns

GREEN = (-45.0, 35.0)
SIZE = (120, 160)
y, x = np.mgrid[: SIZE[0], : SIZE[1]].astype(np.float32)


def checks(width, light=68.0, dark=32.0):
    return np.where((x // width + y // width) % 2 > 0, dark, light)


def stripes(width, angle=0.0):
    along = x * np.cos(angle) + y * np.sin(angle)
    return np.where(np.floor(along / width) % 2 > 0, 30.0, 70.0)


def on_ground(texture, ground):
    """The texture left of column 90, the ground right of it."""
    return np.where(x < 90, texture, ground).astype(np.float32)


@pytest.mark.parametrize("texture", [checks(4), checks(8), stripes(6), stripes(5, 0.6)])
@pytest.mark.parametrize("ground", [10.0, 50.0, 95.0])
def test_a_click_takes_all_of_a_pattern_and_no_ground(grid_of, click, texture, ground):
    grid = grid_of(on_ground(texture, ground))
    share = propagate(grid, None, [click(30, 60, GREEN)]).ab @ GREEN / np.dot(GREEN, GREEN)
    assert (share[:, :86] > 0.5).mean() > 0.9
    assert (share[:, 98:] > 0.2).mean() < 0.05


def test_a_pattern_is_its_mean_and_its_contrast():
    tone, contrast = without_patterns(on_ground(checks(6), 90.0))
    inside, outside = np.s_[20:100, 16:76], np.s_[:, 96:]
    assert np.abs(tone[inside] - 50).max() < 6
    assert np.abs(contrast[inside] - 36).max() < 4
    assert not contrast[outside].any()
    assert (tone[outside] == 90).all()


@pytest.mark.parametrize(
    "light",
    [
        np.full(SIZE, 50.0),
        20 + 0.4 * x,
        np.where(x < 80, 30.0, 75.0),
        np.where(np.abs(x - 80) < 2, 30.0, 75.0),
        gaussian_filter(np.random.default_rng(0).normal(50, 60, SIZE), 2),
        checks(6, 54, 46),
        data.camera()[100:340:2, 200:520:2] / 2.56,
        data.astronaut()[:240:2, 100:420:2, 1] / 2.56,
    ],
    ids=["flat", "ramp", "edge", "line", "blobs", "faint", "camera", "portrait"],
)
def test_what_does_not_repeat_stays_as_it_is(light):
    light = light.astype(np.float32)
    tone, contrast = without_patterns(light)
    assert (contrast > 0).mean() < 0.03
    assert (tone == light)[contrast == 0].all()


@pytest.mark.parametrize("size", [(1, 1), (3, 200), (47, 60), (49, 51)])
def test_any_size_is_taken(size):
    light = np.indices(size).sum(0) // 4 % 2 * np.float32(40) + 30
    tone, contrast = without_patterns(light)
    assert tone.shape == contrast.shape == size
    assert np.isfinite(tone).all()


def test_the_guide_knows_a_pattern_from_its_mean_grey(grid_of):
    values = prepare_guide(grid_of(on_ground(checks(6), 50.0))).values
    assert values.dtype == np.float32
    assert np.abs(values[60, 30, 0] - values[60, 130, 0]) < 5
    assert values[60, 30, 3] - values[60, 130, 3] > 30
