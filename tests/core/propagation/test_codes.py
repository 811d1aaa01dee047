"""Things that only the network's features tell apart: a dress and the face above it in the same grey."""

import numpy as np
import pytest

from core.propagation import propagate
from core.propagation.codes import code_costs, codes_of

BLUE = (10.0, -50.0)
HEIGHT, WIDTH, CELL = 120, 160, 4


@pytest.fixture
def flat(grid_of):
    """One grey all over, seen by a network with these features."""

    def make(features, shape=(HEIGHT, WIDTH)):
        return grid_of(np.full(shape, 60, np.float32), None, features)

    return make


@pytest.fixture
def two_things():
    """Features of an even thing at the left, of one that is unlike it and busy at the right."""
    rng = np.random.default_rng(5)
    features = np.zeros((HEIGHT // CELL, WIDTH // CELL, 8), np.float32)
    right = features[:, WIDTH // CELL // 2 :]
    right += rng.normal(1, 0.5, right.shape).astype(np.float32)
    return features


def changed(grid, hint, spread=0.0):
    """(h, w): share of the hint's change."""
    return propagate(grid, None, [hint], spread).ab @ np.array(BLUE, np.float32) / 2600


@pytest.mark.parametrize("spread", [0.0, 0.1])
def test_a_colour_keeps_to_what_has_the_same_features(flat, two_things, click, spread):
    hint = click(50, 60, BLUE, reach=0.8)
    held, running = (
        changed(flat(features), hint, spread) for features in (two_things, two_things * 0)
    )
    beyond = np.s_[:, -8 * CELL :]
    assert running[beyond].mean() > 0.5
    assert held[beyond].mean() < 0.75 * running[beyond].mean()
    here = np.s_[30:90, 20 : WIDTH // 2 - 2 * CELL]
    assert held[here].mean() > 0.95 * running[here].mean()


def test_without_features_nothing_is_held_back(flat, click):
    assert changed(flat(None), click(50, 60, BLUE)).min() > 0.5


def test_features_that_go_to_and_fro_cost_nothing(flat):
    rows, columns = np.indices((HEIGHT // CELL, WIDTH // CELL))
    checks = ((rows + columns) % 2).astype(np.float32)[..., None]
    grid = flat(checks)
    right, down = code_costs(codes_of(grid, grid.luminance), grid.luminance.shape)
    inside = np.s_[2 * CELL : -2 * CELL, 2 * CELL : -2 * CELL]
    # What is left is the weak term for place.
    assert max(right[inside].max(), down[inside].max()) < 0.01


def test_a_way_costs_the_same_at_every_size(flat, two_things):
    ways = []
    for factor in (1, 2):
        grid = flat(two_things, (factor * HEIGHT, factor * WIDTH))
        right, _ = code_costs(codes_of(grid, grid.luminance), grid.luminance.shape)
        assert right.shape == (factor * HEIGHT, factor * WIDTH - 1)
        ways.append(right.sum(1).mean())
    assert ways[0] > 0.3
    assert ways[1] == pytest.approx(ways[0], rel=0.02)


@pytest.mark.parametrize("shape", [(1, 1), (1, 9), (9, 1), (2, 2)])
@pytest.mark.parametrize("cells", [(1, 1), (1, 3), (5, 2)])
def test_any_size_and_any_features_will_do(flat, click, shape, cells):
    grid = flat(np.ones((*cells, 3), np.float32), shape)
    assert np.isfinite(changed(grid, click(0, 0, BLUE))).all()
