"""What is known to be a thing by itself: a hint from far away stops at its outline, its own fills it."""

from dataclasses import replace

import numpy as np
import pytest

from core.hints import Hint
from core.propagation import influence, prepare_guide

SIZE = 90, 120
BLUE = (10.0, -50.0)
y, x = np.mgrid[: SIZE[0], : SIZE[1]].astype(np.float32)
oval = np.clip((20 - np.hypot(y - 30, x - 60)) / 5, 0, 1).astype(np.float32)


@pytest.fixture
def grid(grid_of):
    rng = np.random.default_rng(2)
    return grid_of(50 + rng.normal(0, 0.5, SIZE).astype(np.float32))


def weight(guide, hint):
    found = influence(guide, hint)
    out = np.zeros(SIZE, np.float32)
    out[found.area] = found.geodesic
    return out


def test_a_hint_outside_stops_sooner_and_one_inside_fills_it_all_the_same(grid, click):
    plain, known = prepare_guide(grid), prepare_guide(replace(grid, things=oval))
    beside = click(60, 80, BLUE)
    before, after = weight(plain, beside), weight(known, beside)
    inside, outside = oval == 1, (oval == 0) & (y > 55)
    assert before[inside].min() > 0
    assert (after < before / 5)[inside].all()
    assert (after <= before).all()
    assert after[outside].mean() > 0.9 * before[outside].mean()
    own = click(60, 30, BLUE)
    assert weight(known, own)[inside].mean() > 0.98 * weight(plain, own)[inside].mean()
    assert weight(known, own)[outside].max() < weight(plain, own)[outside].max() / 5


def test_nothing_in_it_is_alike_to_a_hint_outside_and_all_is_as_before_to_one_inside(grid, click):
    plain, known = prepare_guide(grid), prepare_guide(replace(grid, things=oval))
    beside, own = click(60, 80, BLUE), click(60, 30, BLUE)
    inside = oval == 1
    assert influence(plain, beside).likeness[inside].min() > 0.5
    assert influence(known, beside).likeness[inside].max() == 0
    assert np.array_equal(
        influence(known, beside).likeness[oval == 0], influence(plain, beside).likeness[oval == 0]
    )
    assert np.array_equal(influence(known, own).likeness, influence(plain, own).likeness)
    across = Hint("color", ((60.0, 30.0), (60.0, 80.0)), 3, BLUE)
    assert np.array_equal(influence(known, across).likeness, influence(plain, across).likeness)


def test_what_has_no_outline_changes_no_bit(grid):
    plain = prepare_guide(grid).terrain
    even = prepare_guide(replace(grid, things=np.ones(SIZE, np.float32))).terrain
    start = np.full(SIZE, np.inf, np.float32)
    start[40, 50] = 0
    assert np.array_equal(plain.distances(start, 20.0), even.distances(start, 20.0))
