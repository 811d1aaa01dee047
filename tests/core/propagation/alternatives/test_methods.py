"""What every method must do, on scenes made by code."""

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from core.hints import Hint
from core.propagation import WorkGrid
from core.propagation.alternatives import METHODS

SIZE = (48, 72)
RED, GREEN = (45.0, 30.0), (-40.0, 35.0)
# A seeded optimisation is pulled towards the network everywhere, so it never fills quite.
SLACK = dict.fromkeys(["optimisation", "optimisation, guided", "optimisation, coarse"], 10.0)
SEEDED = [name for name in METHODS if "unseeded" not in name]


def click(x, y, ab=None, radius=2.0, kind="color", **more):
    return Hint(kind, ((x + 0.5, y + 0.5),), radius, ab, **more)


def line(x, ab=None, kind="color"):
    """A stroke down the whole photo."""
    return Hint(kind, ((x + 0.5, 2.5), (x + 0.5, 45.5)), 1.5, ab)


def grid_of(luminance, base=(0.0, 0.0)):
    luminance = np.asarray(luminance, np.float32)
    chroma = np.broadcast_to(np.asarray(base, np.float32), (*luminance.shape, 2)).copy()
    return WorkGrid(luminance, chroma, None, 1.0)


def halves(left=30.0, right=70.0):
    return np.where(np.arange(SIZE[1]) < SIZE[1] // 2, left, right) * np.ones((SIZE[0], 1))


@pytest.fixture(params=list(METHODS))
def name(request):
    return request.param


@pytest.fixture
def method(name):
    return METHODS[name]


@pytest.fixture
def slack(name):
    """How far from a hint's colour, in ab units, its region may stay."""
    return SLACK.get(name, 4.0)


def test_a_flat_region_fills_and_a_strong_edge_stops(method, slack):
    ab = method(grid_of(halves(), (6, 3)), [line(12, RED), line(60, GREEN)])
    assert np.abs(ab[:, :33] - RED).max() < slack
    assert np.abs(ab[:, 39:] - GREEN).max() < slack


@pytest.mark.parametrize("name", SEEDED)
def test_a_lone_hint_leaves_the_other_side_of_an_edge_to_the_network(method, slack):
    grid = grid_of(halves(), (6, 3))
    ab = method(grid, [line(12, RED)])
    assert np.abs(ab[:, :33] - RED).max() < slack
    assert np.abs(ab[:, 39:] - grid.base[:, 39:]).max() < 6


def test_marks_are_exact(method):
    rng = np.random.default_rng(3)
    luminance = 50 + 20 * gaussian_filter(rng.normal(size=SIZE), 2)
    stroke = Hint("color", ((10.5, 8.5), (40.5, 14.5)), 1.5, GREEN)
    ab = method(grid_of(luminance, (3, -4)), [stroke, click(30, 36, RED, strength=0.5)])
    assert np.abs(ab[8, 10] - GREEN).max() < 1e-3
    assert np.abs(ab[14, 40] - GREEN).max() < 1e-3
    assert np.abs(ab[36, 30] - (24, 13)).max() < 1e-3


def test_a_neutral_hint_makes_grey(method, slack):
    ab = method(grid_of(halves(), (20, 25)), [line(12, kind="neutral")])
    assert np.abs(ab[4:44, 11:14]).max() < 1e-3
    assert np.abs(ab[:, :33]).max() < slack


def test_a_keep_hint_holds_the_network(method):
    grid = grid_of(np.full(SIZE, 50.0), (5, 9))
    ab = method(grid, [click(10, 24, RED), click(60, 24, kind="keep")])
    assert np.abs(ab[24, 60] - (5, 9)).max() < 1e-3
    assert np.abs(ab[24, 10] - RED).max() < 1e-3


def test_without_acting_hints_the_base_comes_back(method):
    rng = np.random.default_rng(0)
    base = rng.normal(0, 20, (*SIZE, 2)).astype(np.float32)
    grid = WorkGrid(rng.uniform(0, 100, SIZE).astype(np.float32), base, None, 1.0)
    for hints in ([], [click(9, 9, RED, enabled=False), click(5, 5, RED, strength=0.0)]):
        answer = method(grid, hints)
        assert np.array_equal(answer, base)
        assert answer is not base


@pytest.mark.parametrize("size", [(1, 1), (1, 9), (7, 1), (2, 2)])
def test_tiny_photos(method, size):
    grid = grid_of(np.full(size, 40.0), (5, 5))
    ab = method(grid, [click(0, 0, RED, radius=0.4)])
    assert ab.shape == (*size, 2)
    assert ab.dtype == np.float32
    assert np.isfinite(ab).all()
    assert np.abs(ab[0, 0] - RED).max() < 1e-3


def test_a_constant_photo_takes_one_colour(method, slack):
    ab = method(grid_of(np.full(SIZE, 50.0)), [line(36, RED)])
    assert np.isfinite(ab).all()
    assert np.abs(ab[:, 24:48] - RED).max() < slack


def test_order_and_repetition_change_nothing(method):
    rng = np.random.default_rng(5)
    luminance = 50 + 30 * gaussian_filter(rng.normal(size=SIZE), 3)
    grid = grid_of(luminance, (4, 4))
    hints = [click(20, 20, RED), click(23, 20, GREEN), click(50, 30, kind="keep")]
    assert np.array_equal(method(grid, hints), method(grid, hints[::-1]))


def test_hints_are_in_photo_pixels(method):
    grid = grid_of(halves())
    small = WorkGrid(grid.luminance, grid.base, None, 0.25)
    hints = [click(12, 24, RED), click(60, 24, GREEN)]
    large = [
        Hint("color", ((4 * h.points[0][0], 4 * h.points[0][1]),), 4 * h.radius, h.ab)
        for h in hints
    ]
    assert np.allclose(method(grid, hints), method(small, large), atol=1e-4)
