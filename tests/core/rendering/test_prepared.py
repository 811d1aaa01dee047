"""Pyramid and cache of a prepared photo."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.imaging import photo_from_array
from core.propagation.detail import SPREAD_STEPS, Detailed
from core.rendering.prepared import PreparedPhoto, area_mean, halve


@given(st.integers(1, 300), st.integers(1, 9))
def test_halving_is_the_mean_of_blocks(height, width):
    values = np.random.default_rng(height).uniform(0, 100, (height, width)).astype(np.float32)
    small = halve(values)
    if height > 1 and width > 1:
        h, w = height // 2, width // 2
        expected = values[: 2 * h, : 2 * w].reshape(h, 2, w, 2).mean((1, 3))
        assert np.allclose(small, expected, atol=1e-3)
    else:
        assert small.size == -(-values.size // 2)


@pytest.mark.parametrize("size", [(1, 1), (1, 900), (30, 20), (1100, 1300)])
def test_levels_shrink_to_something_small(size):
    prepared = PreparedPhoto(photo_from_array(np.full(size, 90, np.uint8), "p"))
    assert prepared.level_size(0) == (size[1], size[0])
    last = prepared.level_size(prepared.levels - 1)
    assert max(last) <= 512 or min(last) == 1
    assert prepared.luminance_at(7, 5).shape == (7, 5)


def test_network_size_keeps_proportions_within_bounds():
    wide = PreparedPhoto(photo_from_array(np.zeros((200, 2000), np.uint8), "p"))
    assert wide.network_size(256, 640) == (64, 640)
    small = PreparedPhoto(photo_from_array(np.zeros((20, 30), np.uint8), "p"))
    assert small.network_size(256, 640) == (80, 120)


def test_the_cache_makes_once_and_forgets_the_oldest():
    prepared = PreparedPhoto(photo_from_array(np.zeros((4, 4), np.uint8), "p"))
    made = []
    for key in (1, 2, 1, 3, 1):
        prepared.keep(("kind", key), lambda key=key: made.append(key) or key, limit=2)
    assert made == [1, 2, 3]
    assert prepared.kept(("kind", 2)) is None


@pytest.mark.parametrize("size", [(1027, 1310), (2053, 600), (3, 1100)])
def test_a_level_knows_what_lies_within_its_pixels(size):
    rng = np.random.default_rng(0)
    grey = (rng.uniform(0, 255, size) * (np.arange(size[1]) > size[1] / 2)).astype(np.uint8)
    prepared = PreparedPhoto(photo_from_array(grey, "p"))
    for level in range(1, prepared.levels):
        width, height = prepared.level_size(level)
        whole = prepared.detailed(level, (0, 0, width, height))
        assert isinstance(whole, Detailed)
        n = 2**level
        blocks = prepared.photo.luminance[: height * n, : width * n].reshape(height, n, width, n)
        above = whole.spread / SPREAD_STEPS - blocks.astype(np.float64).std((1, 3))
        assert above.min() > -0.01
        # Rounded up once a level.
        assert above.max() < level / SPREAD_STEPS + 0.05
        part = prepared.detailed(level, (width // 3, height // 2, width, height))
        cut = whole[height // 2 :, width // 3 :]
        assert np.array_equal(part.finer, cut.finer)
        assert np.array_equal(part.spread, cut.spread)
        blocks = part.finer.reshape(part.shape[0], part.parts, part.shape[1], part.parts)
        assert np.allclose(blocks.mean((1, 3)), part.means, atol=1e-3)
    assert prepared.detailed(0, (1, 1, 5, 3)).shape == (2, 4)


def test_a_level_s_pixels_lie_where_they_do_on_the_photo():
    prepared = PreparedPhoto(photo_from_array(np.zeros((1027, 1311), np.uint8), "p"))
    assert prepared.level_size(2) == (327, 256)
    assert prepared.extent(2) == (327.75, 256.75)


@given(st.integers(1, 40), st.integers(1, 9), st.floats(0, 20), st.floats(0.5, 30))
def test_means_from_anywhere_are_those_of_the_whole(length, count, start, extent):
    """area_mean of a line, against the mean of its integral at many places."""
    values = np.random.default_rng(length).uniform(0, 100, (length, 1)).astype(np.float32)
    found = area_mean(values, count, extent, 0, start)[:, 0]
    places = start + (np.arange(count * 2000) + 0.5) * extent / (count * 2000)
    sampled = values[np.minimum(places.astype(int), length - 1), 0].reshape(count, 2000)
    assert np.abs(found - sampled.mean(1)).max() < 0.5
