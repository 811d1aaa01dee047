"""What is kept between answers never changes one."""

from dataclasses import replace

import numpy as np
import pytest

from core.hints import Hint
from core.propagation import combine, influence, pin, prepare_guide
from core.propagation.combine import plain_chroma
from core.propagation.geodesic import Terrain
from core.propagation.recent import Recent

RED, BLUE = (55.0, 35.0), (10.0, -50.0)


@pytest.fixture(scope="module")
def grid(photo_lab, network, grid_of):
    lab = photo_lab("coffee", 160)
    return grid_of(lab[..., 0], network(lab[..., 1:]))


@pytest.fixture
def hints(click):
    return [
        click(30, 30, RED),
        click(120, 60, BLUE, strength=0.6),
        click(70, 90),
        click(100, 20, kind="neutral", spread=0.5),
    ]


def answer(guide, hints, maps, spread, conditioned=None):
    work = combine(guide, conditioned, hints, maps, spread)
    return np.concatenate([work.ab, work.covered[..., None]], 2)


@pytest.mark.parametrize("spread", [0.0, 0.3, 1.0])
def test_every_change_is_answered_as_if_it_were_the_first(grid, hints, spread):
    guide = prepare_guide(grid)
    maps = [influence(guide, hint) for hint in hints]
    asked = grid.base + np.float32(8)
    changes = [
        hints,
        [replace(hints[0], ab=BLUE), *hints[1:]],
        [replace(hints[0], strength=0.4), *hints[1:]],
        [replace(hints[0], kind="keep", ab=None), *hints[1:]],
        [replace(hints[0], spread=0.15), *hints[1:]],
        hints,
    ]
    answers = [answer(guide, some, maps, spread, asked) for some in changes]
    answers.append(answer(guide, hints, maps, 0.1, asked))
    for some, found in zip(changes, answers, strict=False):
        fresh = prepare_guide(grid)
        again = [influence(fresh, hint) for hint in some]
        assert np.array_equal(found, answer(fresh, some, again, spread, asked))
    assert np.abs(answers[1] - answers[0]).max() > 10
    assert all(not np.array_equal(answers[0], other) for other in [*answers[1:5], answers[6]])


def test_a_recolour_makes_no_map_again(grid, hints, monkeypatch):
    guide = prepare_guide(grid)
    maps = [influence(guide, hint) for hint in hints]
    combine(guide, grid.base, hints, maps, 0.3)
    made = []
    keep = Recent.keep

    def watched(self, key, make):
        return keep(self, key, lambda: made.append(key) or make())

    monkeypatch.setattr(Recent, "keep", watched)
    combine(guide, grid.base, [replace(hints[0], ab=BLUE), *hints[1:]], maps, 0.3)
    assert made == []
    combine(guide, grid.base, hints, maps, 0.4)
    assert made


def test_only_the_last_arrays_are_kept():
    recent = Recent(2)
    made = []

    def one(key):
        return recent.keep(key, lambda: made.append(key) or np.full(3, key, np.float32))

    for key in (1, 2, 1, 3, 1, 2):
        assert (one(key) == key).all()
    assert made == [1, 2, 3, 2]
    assert not one(2).flags.writeable


@pytest.mark.parametrize("scale", [1.0, 3.7])
def test_tiles_pin_what_the_whole_picture_pins(scale):
    height, width = int(100 * scale), int(120 * scale)
    line = tuple((4.0 + 3 * k, 50 + 40 * np.sin(k / 6)) for k in range(38))
    hints = [
        Hint("color", ((30.3, 20.8),), 6, RED),
        Hint("neutral", ((0.0, 100.0),), 3),
        Hint("color", ((120.0, 0.0), (110.0, 5.0)), 4, BLUE),
        Hint("color", line, 2.5, BLUE),
    ]
    whole = pin(np.full((height, width, 2), 7, np.float32), 0, 0, hints, scale)
    work = np.full_like(whole, 7)
    for y in range(0, height, 41):
        for x in range(0, width, 37):
            pin(work[y : y + 41, x : x + 37], y, x, hints, scale)
    assert np.abs(work - whole).max() < 1e-4
    x, y = int(30.3 * scale), int(20.8 * scale)
    assert np.abs(work[y, x] - RED).max() < 1e-4
    assert np.abs(work[-1, 0]).max() < 1e-4
    assert 0.05 < (work != 7).any(2).mean() < 0.5


def test_a_strip_is_pinned_at_every_size_it_is_asked_for(grid, click):
    work = replace(plain_chroma(grid), hints=(click(60, 50, RED),))
    for factor in (1, 2, 1):
        size = [factor * n for n in grid.luminance.shape]
        luminance = np.full(size, 50, np.float32)
        found = work.strip(luminance, 0, luminance.shape)
        assert np.abs(found[50 * factor, 60 * factor] - RED).max() < 1e-3
    moved = replace(work, hints=(click(20, 20, BLUE),))
    found = moved.strip(grid.luminance, 0, grid.luminance.shape)
    assert np.abs(found[20, 20] - BLUE).max() < 1e-3
    assert np.abs(found[50, 60] - RED).max() > 5


@pytest.mark.parametrize("column", [0, 40, 199])
def test_sweeps_widen_as_far_as_the_limit_goes(column):
    right, down = np.full((30, 199), 0.1, np.float32), np.full((29, 200), 0.1, np.float32)
    start = np.full((30, 200), np.inf, np.float32)
    start[12, column] = 0
    y, x = np.mgrid[:30, :200]
    exact = 0.1 * (np.abs(y - 12) + np.abs(x - column))
    for limit in (0.05, 2.0, 12.0, 50.0):
        found = Terrain(right, down).distances(start, limit)
        near = exact < limit - 0.01
        assert np.abs(found - exact)[near].max() < 1e-3
        assert (found[exact > limit + 0.01] > limit - 1e-3).all()
