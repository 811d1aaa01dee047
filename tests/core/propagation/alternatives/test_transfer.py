"""Colour from a reference photo."""

import numpy as np
import pytest
from skimage import data

from core.propagation.alternatives import Swatch, transfer


def bands(height=60, width=90):
    """Three bands of their own luminance and colour: L (h, w), ab (h, w, 2)."""
    band = np.arange(width) * 3 // width
    luminance = np.array([20, 50, 80], np.float32)[band] * np.ones((height, 1), np.float32)
    ab = np.array([(10, -40), (-35, 30), (8, 60)], np.float32)[band] * np.ones((height, 1, 1))
    return luminance, ab.astype(np.float32)


def test_alike_luminance_takes_the_references_colour_whatever_its_exposure():
    luminance, ab = bands()
    mirrored = np.ascontiguousarray(luminance[:, ::-1]) * 0.4 + 30
    found = transfer(luminance, mirrored, ab[:, ::-1])
    inside = np.ones(90, bool)
    inside[[*range(26, 34), *range(56, 64)]] = False
    assert np.abs(found - ab)[:, inside].max() < 1e-4


def test_texture_tells_what_luminance_does_not():
    smooth = np.full((64, 64), 128.0)
    rough = data.gravel()[:64, :64].astype(float)
    rough += 128 - rough.mean()
    photo = np.hstack([smooth, rough]).astype(np.float32) / 2.56
    ab = np.zeros((64, 128, 2), np.float32)
    ab[:, 64:] = (30, 40)
    found = transfer(photo, photo, ab)
    assert (found[:, :60, 0] == 0).mean() > 0.95
    assert (found[:, 68:, 0] == 30).mean() > 0.9


def test_the_seed_decides():
    rng = np.random.default_rng(0)
    luminance = rng.uniform(0, 100, (40, 50)).astype(np.float32)
    ab = rng.normal(0, 20, (40, 50, 2)).astype(np.float32)
    once = transfer(luminance, luminance, ab, seed=4)
    assert np.array_equal(once, transfer(luminance, luminance, ab, seed=4))
    assert not np.array_equal(once, transfer(luminance, luminance, ab, seed=5))


def test_swatches_overrule_luminance_and_spread_by_texture():
    luminance, ab = bands()
    swatches = [
        Swatch((5, 25, 5, 25), (5, 55, 65, 85)),
        Swatch((5, 25, 35, 55), (5, 55, 35, 55)),
        Swatch((5, 25, 65, 85), (5, 55, 5, 25)),
    ]
    found = transfer(luminance, luminance, ab, swatches=swatches)
    assert np.abs(found[5:25, 5:25] - ab[0, 80]).max() < 1e-4
    assert np.abs(found[40:58, 3:25] - ab[0, 80]).max() < 1e-4
    assert np.abs(found[40:58, 35:55] - ab[0, 45]).max() < 1e-4
    assert np.abs(found[40:58, 65:87] - ab[0, 5]).max() < 1e-4


@pytest.mark.parametrize("size", [(1, 1), (1, 7), (3, 2)])
def test_tiny_and_constant_photos(size):
    reference = np.full((9, 9), 70, np.float32)
    ab = np.full((9, 9, 2), 12, np.float32)
    found = transfer(np.full(size, 30, np.float32), reference, ab)
    assert found.shape == (*size, 2)
    assert (found == 12).all()
    assert (transfer(reference, np.full(size, 5, np.float32), np.full((*size, 2), 3.0)) == 3).all()


@pytest.mark.parametrize("area", [(0, 0, 0, 5), (0, 70, 0, 5), (-1, 4, 0, 5), (0, 4, 80, 95)])
def test_a_swatch_outside_its_photo_is_refused(area):
    luminance, ab = bands()
    with pytest.raises(ValueError, match="inside the photo"):
        transfer(luminance, luminance, ab, swatches=[Swatch(area, (0, 5, 0, 5))])
