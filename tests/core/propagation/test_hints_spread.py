"""What every hint may rely on: exact marks, no order, no trace after erasing, any photo."""

from dataclasses import replace

import numpy as np
import pytest

from core.hints import Hint
from core.propagation import WorkGrid, combine, influence, prepare_guide, propagate, upsample

RED, BLUE = (55.0, 35.0), (10.0, -50.0)


@pytest.fixture(scope="module")
def lab(photo_lab):
    return photo_lab("astronaut", 200)


@pytest.fixture(scope="module")
def guide(lab, network, grid_of):
    return prepare_guide(grid_of(lab[..., 0], network(lab[..., 1:])))


def spread(guide, hints, conditioned=None, amount=0.0):
    return combine(guide, conditioned, hints, [influence(guide, h) for h in hints], amount)


def whole(work, luminance):
    return work.strip(luminance, 0, luminance.shape)


@pytest.fixture(scope="module")
def hints(click):
    return [
        click(60, 50, RED),
        click(150, 120, BLUE, strength=0.6),
        click(100, 180),
        click(30, 160, kind="neutral"),
        Hint("color", ((80.0, 90.0), (120.0, 95.0), (130.0, 140.0)), 4, (-30.0, 40.0)),
    ]


def test_no_hint_that_acts_gives_the_base_exactly(guide, click):
    for none in ([], [click(9, 9, RED, enabled=False)], [click(9, 9, RED, strength=0.0)]):
        work = spread(guide, none, guide.grid.base + 5, 1.0)
        assert np.array_equal(work.ab, guide.grid.base)
        assert not work.covered.any()


def test_marks_are_the_hints_colour(guide, lab, hints):
    found = whole(spread(guide, hints), lab[..., 0])
    for x, y, ab in ((60, 50, RED), (30, 160, (0, 0)), (100, 92, (-30, 40)), (130, 139, (-30, 40))):
        assert np.abs(found[y - 1 : y + 2, x - 1 : x + 2] - ab).max() < 1e-3
    base = upsample(guide.grid.base, guide.grid.luminance, lab[..., 0], 0, lab.shape[:2])
    assert np.abs(found[180, 100] - base[180, 100]).max() < 1e-3
    half = 0.4 * base[120, 150] + 0.6 * np.array(BLUE)
    assert np.abs(found[120, 150] - half).max() < 1e-3


def test_the_field_itself_already_meets_the_marks(guide, click):
    for hint in (click(60, 50, RED), click(150, 120, BLUE)):
        its = influence(guide, hint)
        x, y = int(hint.points[0][0]), int(hint.points[0][1])
        assert its.geodesic[y - its.y0, x - its.x0] > 30
        assert np.abs(combine(guide, None, [hint], [its], 0.0).ab[y, x] - hint.ab).max() < 0.5


def test_order_does_not_matter_and_repeats_are_identical(guide, hints):
    first = spread(guide, hints, amount=0.3).ab
    assert np.array_equal(first, spread(guide, hints, amount=0.3).ab)
    assert np.array_equal(first, spread(guide, hints[::-1], amount=0.3).ab)
    assert np.array_equal(first, spread(guide, hints[2:] + hints[:2], amount=0.3).ab)


def test_erasing_restores_what_was_before(guide, lab, hints):
    before = whole(spread(guide, hints[:3]), lab[..., 0])
    more = whole(spread(guide, hints[:3] + hints[4:]), lab[..., 0])
    assert np.abs(more - before).max() > 10
    assert np.array_equal(whole(spread(guide, hints[:3]), lab[..., 0]), before)


def test_a_new_colour_needs_no_new_influence(guide, click):
    hint = click(60, 50, RED)
    its = influence(guide, hint)
    recoloured = replace(hint, ab=BLUE)
    assert np.array_equal(
        combine(guide, None, [recoloured], [its], 0.0).ab, spread(guide, [recoloured]).ab
    )


def test_contradictory_hints_each_keep_their_own_centre(guide, lab, click):
    one, two = click(60, 50, RED, radius=6), click(62, 50, BLUE, radius=6)
    found = whole(spread(guide, [one, two]), lab[..., 0])
    assert np.isfinite(found).all()
    assert np.abs(found[50, 60] - RED).max() < 0.5
    assert np.abs(found[50, 62] - BLUE).max() < 0.5


def test_a_stronger_hint_moves_more(guide, click):
    base = guide.grid.base
    moves = [
        np.abs(spread(guide, [click(60, 50, RED, strength=s)]).ab - base).sum()
        for s in (0.25, 0.5, 1.0)
    ]
    assert moves[0] < 0.6 * moves[1]
    assert moves[1] < 0.6 * moves[2]


def test_strips_of_any_height_give_the_same_pixels(guide, lab, hints):
    work = spread(guide, hints)
    luminance = lab[..., 0]
    expected = whole(work, luminance)
    for y in range(0, luminance.shape[0], 37):
        part = work.strip(luminance[y : y + 37], y, luminance.shape)
        assert np.array_equal(part, expected[y : y + 37])
    tile = work.strip(luminance[40:100, 70:160], 40, luminance.shape, 70)
    assert np.array_equal(tile, expected[40:100, 70:160])


def test_a_wire_thinner_than_a_work_pixel_is_coloured_at_full_size(grid_of, click):
    sky = np.full((1600, 2400), 80.0, np.float32)
    sky[:, 1000:1004] = 15
    grid = grid_of(sky)
    wire = Hint("color", ((1002.0, 300.0), (1002.0, 700.0)), 2, RED)
    work = propagate(grid, None, [wire, click(700, 500, BLUE, radius=8)])
    found = work.strip(sky[400:600], 400, sky.shape)
    assert np.abs(found[:, 1000:1004] - RED).max() < 0.5
    assert np.abs(found[:, 600:960] - BLUE).max() < 1
    assert found[:, :988, 0].max() < 15
    assert found[:, 1016:, 0].max() < 15


@pytest.mark.parametrize("size", [(1, 1), (1, 50), (50, 1), (20, 30), (3, 4000)])
def test_any_photo_size(size, grid_of, click):
    rng = np.random.default_rng(1)
    luminance = rng.uniform(0, 100, size).astype(np.float32)
    x, y = size[1] // 2, size[0] // 2
    hints = [click(x, y, RED, radius=1), click(0, 0, radius=0.2, strength=0.5)]
    work = propagate(grid_of(luminance), None, hints, 0.5)
    found = whole(work, luminance)
    assert found.shape == (*size, 2)
    assert np.isfinite(found).all()
    if max(size) > 1:
        assert np.abs(found[y, x] - RED).max() < 0.5


@pytest.mark.parametrize("level", [0.0, 50.0, 100.0])
def test_constant_luminance(level, grid_of, click):
    luminance = np.full((60, 80), level, np.float32)
    found = whole(propagate(grid_of(luminance), None, [click(40, 30, RED)]), luminance)
    assert np.abs(found - RED).max() < 2
    assert np.abs(found[28:33, 38:43] - RED).max() < 0.5


def test_two_hundred_strokes(guide, lab):
    rng = np.random.default_rng(3)
    height, width = lab.shape[:2]
    strokes = []
    for k in range(200):
        x, y = rng.uniform(5, width - 15), rng.uniform(5, height - 15)
        ab = (float(rng.uniform(-50, 50)), float(rng.uniform(-50, 50)))
        strokes.append(Hint("color", ((x, y), (x + 8, y + 5)), 1 + k % 3, ab))
    maps = [influence(guide, h) for h in strokes[:20]]
    found = combine(guide, None, strokes[:20], maps, 0.0)
    field = replace(found, hints=tuple(strokes)).strip(lab[..., 0], 0, lab.shape[:2])
    assert np.isfinite(field).all()
    assert np.abs(field).max() <= 110


def test_the_network_is_followed_under_hints_and_nowhere_else(grid_of, click):
    luminance = np.where(np.arange(120) < 60, 30, 70) * np.ones((90, 1))
    base = np.zeros((90, 120, 2), np.float32)
    grid = grid_of(luminance, base)
    conditioned = base + np.float32(20)
    conditioned[:, :30] += 6
    work = propagate(grid, conditioned, [click(40, 45, (20.0, 20.0))])
    # The network's own detail comes along within the region, the other side stays.
    assert work.ab[:, 5:25].mean() == pytest.approx(26, abs=0.5)
    assert work.ab[:, 35:56].mean() == pytest.approx(20, abs=0.5)
    assert np.abs(work.ab[:, 64:]).max() < 0.25
    assert work.covered[:, :56].min() > 0.99
    assert work.covered[:, 64:].max() < 0.01
    more = propagate(grid, conditioned, [click(40, 45, (20.0, 20.0))], 1.0)
    assert more.ab[:, 64:].mean() > 10


def lawns(grid_of):
    """Two lawns and a path between; a wall that looks like them but is something else."""
    luminance = np.full((80, 160), 45.0)
    luminance[:, 70:90] = 85
    luminance[:, 90:] = 46
    features = np.zeros((20, 40, 6), np.float32)
    features[:, :17] = features[:, 23:] = (1, 0, 2, 0, 1, 0)
    features[:, 17:23] = (0, 1, 0, 0, 0, 2)
    features[10:, 23:] = (0, 0, 0, 2, 0, 1)
    features += np.random.default_rng(0).normal(0, 0.1, features.shape).astype(np.float32)
    return grid_of(luminance, features=features)


def test_spread_reaches_what_is_alike_and_only_that(grid_of, click):
    grid = lawns(grid_of)
    green = (-40.0, 40.0)
    still = propagate(grid, None, [click(20, 40, green)]).ab
    assert not still[:, 92:].any()
    ab = propagate(grid, None, [click(20, 40, green)], 1.0).ab
    assert np.abs(ab[5:35, 96:] - green).mean() < 8
    assert np.abs(ab[46:, 96:]).mean() < 4
    assert np.abs(ab[:, 73:87]).mean() < 2
    assert np.abs(ab[40, 20] - green).max() < 0.5
    own = propagate(grid, None, [click(20, 40, green, spread=1.0)]).ab
    assert np.abs(own - ab).max() < 1e-3


def test_a_keep_hint_holds_against_spread(grid_of, click):
    grid = lawns(grid_of)
    green = (-40.0, 40.0)
    ab = propagate(grid, None, [click(20, 40, green), click(120, 20)], 1.0).ab
    assert np.abs(ab[10:30, 100:140]).max() < 1
    assert np.abs(ab[20:60, 10:40] - green).max() < 4


def test_spread_without_features_goes_by_chroma_and_luminance(grid_of, click):
    luminance = np.full((60, 150), 50.0)
    luminance[:, 60:90] = 90
    base = np.zeros((60, 150, 2), np.float32)
    base[:, 90:] = base[:, :60] = (-10, 12)
    ab = propagate(grid_of(luminance, base), None, [click(20, 30, (-40.0, 40.0))], 1.0).ab
    assert np.abs(ab[:, 95:] - (-40, 40)).mean() < 8
    assert np.abs(ab[:, 66:84]).mean() < 2


def test_an_influence_is_small(guide, click):
    its = influence(guide, click(60, 50, RED))
    assert its.stored.dtype == np.float16
    assert its.stored.nbytes <= 2 * guide.size[0] * guide.size[1]


def test_the_scale_may_differ_between_the_directions(click):
    luminance = np.full((30, 40), 50, np.float32)
    luminance[:, 20:] = 90
    grid = WorkGrid(luminance, np.zeros((30, 40, 2), np.float32), None, (0.1, 0.3))
    work = propagate(grid, None, [click(100, 50, RED, radius=9)])
    assert np.abs(work.ab[15, 10] - RED).max() < 0.5
    assert np.abs(work.ab[:, 25:]).max() < 0.25
