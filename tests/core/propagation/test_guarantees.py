"""Promises that hold for any photo, hints and spread, and what each setting of spread means."""

from dataclasses import replace

import numpy as np
import pytest

from core.hints import Hint
from core.propagation import WorkGrid, combine, influence, prepare_guide, propagate
from core.propagation.detail import SPREAD_STEPS, Detailed
from core.propagation.influence import REACH


@pytest.fixture(scope="module")
def photo(photo_lab, network, grid_of):
    lab = photo_lab("coffee", 256)
    rng = np.random.default_rng(2)
    features = rng.normal(size=(lab.shape[0] // 4, 64, 5)).astype(np.float32)
    return lab[..., 0], grid_of(lab[..., 0], network(lab[..., 1:]), features)


def some_hints(seed, width, height):
    rng = np.random.default_rng(seed)
    hints = []
    for k in range(12):
        x, y = rng.uniform(8, width - 8), rng.uniform(8, height - 8)
        line = ((x, y),) if k % 3 else ((x, y), (x + 6, y + 3))
        ab = tuple(float(v) for v in rng.uniform(-50, 50, 2))
        kind = ("color", "color", "neutral", "keep")[k % 4]
        own = None if k % 5 else float(rng.uniform())
        hints.append(
            Hint(kind, line, float(rng.uniform(1, 4)), ab if kind == "color" else None, spread=own)
        )
    return hints


@pytest.mark.parametrize("spread", [0.0, 0.1, 0.5, 1.0])
def test_marks_repeats_and_order_at_every_spread(photo, spread):
    luminance, grid = photo
    height, width = luminance.shape
    conditioned = grid.base + np.float32(6)
    for seed in range(2):
        hints = some_hints(seed, width, height)
        work = propagate(grid, conditioned, hints, spread)
        found = work.strip(luminance, 0, luminance.shape)
        plain = propagate(grid, None, []).strip(luminance, 0, luminance.shape)
        assert np.isfinite(found).all()
        assert np.abs(found).max() < 128
        for hint in hints:
            x, y = (int(v) for v in hint.points[0])
            near = [np.hypot(o.points[0][0] - x, o.points[0][1] - y) for o in hints]
            if sum(d < 14 for d in near) > 1:
                continue
            wanted = {"color": hint.ab, "neutral": (0, 0), "keep": plain[y, x]}[hint.kind]
            assert np.abs(found[y, x] - wanted).max() <= 0.5
        assert np.array_equal(propagate(grid, conditioned, hints[::-1], spread).ab, work.ab)
        idle = replace(hints[0], strength=0.0, points=((20.0, 20.0),))
        assert np.array_equal(propagate(grid, conditioned, [*hints, idle], spread).ab, work.ab)


def test_nothing_moves_beyond_the_reach_at_spread_0(photo, click):
    _, grid = photo
    guide = prepare_guide(grid)
    hint = click(120, 90, (50.0, -40.0), reach=0.4)
    its = influence(guide, hint)
    ab = combine(guide, grid.base + np.float32(25), [hint], [its], 0.0).ab
    start = np.full(guide.size, np.inf, np.float32)
    start[its.marks.area] = np.where(its.marks.mask > 0, 0, np.inf)
    far = guide.terrain.distances(start, 60.0) > 1.5 * REACH * hint.reach
    assert 0.2 < far.mean() < 0.99
    assert np.abs(ab - grid.base)[far].max() < 0.25
    assert np.hypot(*(ab - grid.base)[90, 120]) > 20


def things(grid_of):
    """Four quarters apart: the first and last are one kind of thing, the others two more."""
    luminance = np.full((96, 96), 50.0)
    luminance[44:52] = luminance[:, 44:52] = 95
    kinds = np.eye(4, dtype=np.float32)
    features = np.empty((24, 24, 4), np.float32)
    features[:] = kinds[3]
    features[:11, :11] = features[13:, 13:] = kinds[0]
    features[:11, 13:], features[13:, :11] = kinds[1], kinds[2]
    return grid_of(luminance, features=features * 3)


def test_the_networks_tint_of_unlike_things_counts_only_at_high_spread(grid_of, click):
    grid = things(grid_of)
    conditioned = grid.base + np.float32(20)
    moved = []
    for spread in (0.0, 0.1, 1.0):
        ab = propagate(grid, conditioned, [click(20, 20, (20.0, 20.0))], spread).ab
        assert ab[10:34, 10:34].mean() == pytest.approx(20, abs=1)
        moved.append((np.abs(ab[60:90, 8:36]).max(), ab[60:90, 60:90].mean()))
    assert moved[0][0] == moved[0][1] == 0
    assert moved[1][0] < 0.25
    assert 5 < moved[1][1] < moved[2][1]
    assert moved[2][0] == pytest.approx(20, abs=2)


def test_the_network_is_followed_further_once_most_things_have_hints(grid_of, click):
    grid = things(grid_of)
    conditioned = grid.base + np.float32(20)
    tint = (20.0, 20.0)
    everywhere = [(20, 20), (75, 20), (20, 75)]

    def between(places, spread=0.1, strength=1.0, other=tint):
        """Change of the bright cross, on which no hint is and which is like nothing else."""
        first, *others = places
        hints = [click(*first, tint)]
        hints += [click(*place, other, strength=strength) for place in others]
        return np.abs(propagate(grid, conditioned, hints, spread).ab[46:50, 4:40]).mean()

    assert between(everywhere) > 10
    assert between([(12 + 6 * k, 12 + 5 * k) for k in range(4)]) < 0.25
    assert between(everywhere, strength=0.01) < 0.25
    assert between(everywhere, other=(0.0, 0.0)) < 0.25, "they ask for what is there already"
    assert between(everywhere, other=(-30.0, 10.0)) < 0.25, "the network does not go along"
    assert between(everywhere, spread=0.0) == 0


def test_two_clicks_on_one_thing_do_not_shout_down_one_on_another_alike(grid_of, click):
    grid = things(grid_of)
    red, green = (40.0, 20.0), (-40.0, 20.0)
    crowd = [click(12 + 4 * k, 20, red) for k in range(6)]
    ab = propagate(grid, None, [*crowd, click(75, 75, green)], 0.3).ab
    assert ab[60:90, 60:90, 0].max() < -25
    assert ab[8:38, 8:38, 0].min() > 25


def test_the_change_stays_between_what_hints_ask(photo):
    luminance, grid = photo
    height, width = luminance.shape
    flat = WorkGrid(grid.luminance, np.zeros_like(grid.base), grid.features, grid.scale)
    rng = np.random.default_rng(4)
    hints = [
        Hint("color", ((x, y),), 2, (float(a), float(b)))
        for x, y, a, b in rng.uniform((5, 5, 0, -30), (width - 5, height - 5, 40, 0), (15, 4))
    ]
    ab = propagate(flat, None, hints, 0.4).ab
    assert ab[..., 0].min() > -4
    assert ab[..., 0].max() < 44
    assert ab[..., 1].min() > -34
    assert ab[..., 1].max() < 4


def test_preview_and_full_size_agree(photo_lab, network, grid_of):
    lab = photo_lab("astronaut", 1024)
    luminance = lab[..., 0]
    hints = [
        Hint("color", ((400.0, 300.0),), 8, (40.0, 30.0)),
        Hint("color", ((700.0, 820.0),), 8, (-20.0, -40.0)),
    ]
    work = propagate(grid_of(luminance, network(lab[..., 1:])), None, hints, 0.2)
    small = luminance.reshape(512, 2, 512, 2).mean((1, 3)).astype(np.float32)
    spread = luminance.reshape(512, 2, 512, 2).astype(np.float64).std((1, 3))
    steps = np.ceil(spread * SPREAD_STEPS).astype(np.uint8)
    preview = work.strip(Detailed(small, steps, luminance, 2), 0, small.shape)
    full = work.strip(luminance, 0, luminance.shape)
    apart = np.abs(full.reshape(512, 2, 512, 2, 2).mean((1, 3)) - preview).max(2)
    assert apart.mean() < 0.02
    assert np.percentile(apart, 99) < 0.25
    assert (apart <= 0.5).mean() > 0.998
    # A pixel that is half dark and half light has one luminance: taken by that it is further off.
    alone = np.abs(work.strip(small, 0, small.shape) - preview).max(2)
    assert alone.max() > 4 * apart.max()
