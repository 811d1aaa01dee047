"""Regions grown from seeds."""

import numpy as np
import pytest

from core.hints import Hint
from core.propagation import WorkGrid
from core.propagation.alternatives import region_flattening
from core.propagation.alternatives.region_flattening import flattened, grown


def test_four_neighbours_not_eight():
    luminance = np.array([[10, 90, 90], [90, 10, 90], [90, 90, 10]], np.float32)
    assert grown(luminance, [(0, 0)], 0.1).tolist() == [[0, -1, -1], [-1, -1, -1], [-1, -1, -1]]


def test_a_seed_fills_its_own_square_of_a_checkerboard():
    board = np.kron(np.indices((6, 8)).sum(0) % 2, np.ones((5, 5))).astype(np.float32) * 60 + 20
    square = grown(board, [(12, 17)], 0.1) == 0
    expected = np.zeros_like(square)
    expected[10:15, 15:20] = True
    assert np.array_equal(square, expected)
    assert (grown(board, [(12, 17)], 1.0) == 0).all()


@pytest.mark.parametrize(("threshold", "reached"), [(0.05, 5), (0.2, 20), (1.0, 101)])
def test_the_threshold_is_a_share_of_the_photos_own_range(threshold, reached):
    for low, high in ((0, 100), (40, 60)):
        ramp = np.linspace(low, high, 101, dtype=np.float32)[None]
        assert abs(int((grown(ramp, [(0, 0)], threshold) == 0).sum()) - reached) <= 1


def test_a_pixel_goes_to_the_seed_it_is_most_like():
    ramp = np.linspace(0, 100, 11, dtype=np.float32)[None]
    labels = grown(ramp, [(0, 2), (0, 8)], 0.7)
    assert labels[0].tolist() == [0] * 6 + [1] * 5


def test_flattening_takes_the_median_of_each_region():
    rng = np.random.default_rng(2)
    luminance = np.where(np.arange(64) < 32, 20, 80) * np.ones((48, 1), np.float32)
    base = np.where(np.arange(64) < 32, 10, -30)[None, :, None] + rng.normal(0, 3, (48, 64, 2))
    base[5, 5] = 100
    grid = WorkGrid(luminance.astype(np.float32), base.astype(np.float32), None, 1.0)
    ab = flattened(grid)
    for part in (slice(0, 32), slice(32, 64)):
        assert np.ptp(ab[:, part].reshape(-1, 2), axis=0).max() == 0
        assert np.allclose(ab[0, part.start], np.median(grid.base[:, part], (0, 1)))


def test_with_a_spacing_the_rest_is_flattened_too():
    rng = np.random.default_rng(2)
    luminance = np.where(np.arange(64) < 32, 20, 80) * np.ones((48, 1))
    base = rng.normal(0, 3, (48, 64, 2)).astype(np.float32)
    grid = WorkGrid(luminance.astype(np.float32), base, None, 1.0)
    hint = [Hint("color", ((8.5, 8.5),), 2, (30.0, 10.0))]
    plain, even = region_flattening(grid, hint), region_flattening(grid, hint, spacing=8)
    assert np.array_equal(plain[:, 32:], base[:, 32:])
    assert np.ptp(even[:, 32:].reshape(-1, 2), axis=0).max() == 0
    assert np.array_equal(plain[:, :32], even[:, :32])
