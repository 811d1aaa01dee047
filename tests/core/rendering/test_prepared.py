"""Pyramid and cache of a prepared photo."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.imaging import photo_from_array
from core.rendering.prepared import PreparedPhoto, halve


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
