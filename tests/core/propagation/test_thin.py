"""A hint on something thinner than a work pixel colours that thing, at the photo's own size."""

from dataclasses import replace

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from core.hints import Hint
from core.propagation import WorkGrid, combine, influence, prepare_guide, propagate
from core.propagation.grid import resized

RED, BASE = (45.0, 30.0), (5.0, 10.0)
TIMES, SIZE = 8, (96, 384)
HEIGHT, WIDTH = TIMES * SIZE[0], TIMES * SIZE[1]
y, x = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
MIDDLE = 400 + 25 * np.sin(x / 300)
AT = (1600, int(MIDDLE[0, 1600]))
NEAR = (slice(AT[1] - 100, AT[1] + 100), slice(AT[0] - 100, AT[0] + 100))


def wire(thick=4.0, ground=65.0, dark=20.0, grain=1.5):
    """A wavy wire of `thick` photo pixels on a grainy ground, and each pixel's distance from its rim."""
    away = np.abs(y - MIDDLE) - thick / 2
    light = ground + np.random.default_rng(0).normal(0, grain, away.shape)
    light += np.clip(0.5 - away, 0, 1) * (dark - light)
    return light.astype(np.float32), away


def grid_of(light, features=None):
    base = np.broadcast_to(np.float32(BASE), (*SIZE, 2)).copy()
    return WorkGrid(resized(light[..., None], SIZE)[..., 0], base, features, 1 / TIMES, light)


def share(ab):
    way = np.subtract(RED, BASE)
    return (ab - BASE) @ way / (way @ way)


def mark(radius=1.5, at=AT, **more):
    kind = more.pop("kind", "color")
    return Hint(
        kind, ((at[0] + 0.5, at[1] + 0.5),), radius, RED if kind == "color" else None, **more
    )


def painted(work, light):
    return work.strip(light, 0, light.shape)


@pytest.fixture(scope="module")
def one():
    light, away = wire()
    work = propagate(grid_of(light), None, [mark()])
    return light, away, work, share(painted(work, light))


def test_the_wire_takes_the_colour_and_what_is_around_does_not(one):
    light, away, work, found = one
    assert (found[NEAR][away[NEAR] < -0.5] > 0.5).mean() > 0.97
    assert (np.abs(found[away > 2]) > 0.2).mean() < 0.001
    assert np.array_equal(work.ab, work.grid.base)
    # From the work grid alone the wire takes little of it.
    alone = propagate(replace(work.grid, photo=None), None, [mark()])
    assert (share(painted(alone, light))[NEAR][away[NEAR] < -0.5] > 0.5).mean() < 0.9


def test_a_very_thin_wire_gives_its_ground_nothing():
    """The work grid alone gives it some."""
    light, away = wire(2.4)
    grid, ground = grid_of(light), away[NEAR] > 2
    found = share(painted(propagate(grid, None, [mark(1.2)]), light))
    assert (found[NEAR][ground] > 0.2).mean() < 0.001
    mixed = share(painted(propagate(replace(grid, photo=None), None, [mark(1.2)]), light))
    assert (mixed[NEAR][ground] > 0.2).mean() > 0.005


def test_strips_and_tiles_are_the_whole(one):
    light, _, work, _ = one
    whole = painted(work, light)
    for rows, columns in (
        ((0, 97), (0, WIDTH)),
        ((380, 440), (1490, 1710)),
        ((430, 700), (7, 1600)),
    ):
        part = np.ascontiguousarray(light[slice(*rows), slice(*columns)])
        tile = work.strip(part, rows[0], light.shape, columns[0])
        assert np.array_equal(tile, whole[slice(*rows), slice(*columns)])


@pytest.mark.parametrize("fewer", [2, 4, 8])
def test_preview_and_export_agree(one, fewer):
    light, _, work, _ = one
    small = np.ascontiguousarray(
        resized(light[..., None], (HEIGHT // fewer, WIDTH // fewer))[..., 0]
    )
    preview, export = painted(work, small), resized(painted(work, light), small.shape)
    off = np.abs(preview - export).max(2)
    # The mark itself is at least a pixel wide in a preview.
    cy, cx = AT[1] // fewer, AT[0] // fewer
    off[cy - 3 : cy + 4, cx - 3 : cx + 4] = 0
    assert off.max() < 0.5


def test_beyond_the_window_nothing_changes_and_it_ends_softly(one):
    _, _, _, found = one
    assert not found[:, : AT[0] - 130].any()
    along = found[np.round(MIDDLE[0]).astype(int), np.arange(WIDTH)]
    assert np.abs(np.diff(along[AT[0] + 10 : AT[0] + 140])).max() < 0.35
    assert along[AT[0] + 60] > 0.9


def test_what_is_not_thin_is_left_to_the_work_grid():
    light, _ = wire()
    guide = prepare_guide(grid_of(light))
    assert influence(guide, mark()).thin is not None
    assert influence(guide, mark(5)).thin is None  # wider than a work pixel
    assert influence(guide, mark(at=(1600, 200))).thin is None  # the ground itself
    rng = np.random.default_rng(1)
    rough = gaussian_filter(rng.normal(size=light.shape), 3) * 150 + 50
    rough = rough.astype(np.float32)
    darkest = np.unravel_index(rough[300:500, 1500:1700].argmin(), (200, 200))
    at = (1500 + int(darkest[1]), 300 + int(darkest[0]))
    assert (
        influence(prepare_guide(grid_of(rough)), mark(at=at)).thin is None
    )  # a speck of a texture


def test_a_photo_no_larger_than_the_work_grid_has_no_window():
    light = np.where(np.abs(np.mgrid[:96, :384][0] - 40) < 1, 20, 65).astype(np.float32)
    grid = WorkGrid(light, np.zeros((96, 384, 2), np.float32), None, 1.0, light)
    assert influence(prepare_guide(grid), mark(0.4, (200, 40))).thin is None


def test_keep_neutral_and_strength(one):
    light, _, work, _ = one
    guide = prepare_guide(work.grid)
    on = (int(MIDDLE[0, AT[0] + 30]), AT[0] + 30)

    def at(*hints):
        maps = [influence(guide, hint) for hint in hints]
        return painted(combine(guide, None, hints, maps, 0.0), light)[on]

    assert np.abs(at(mark(kind="neutral"))).max() < 1
    assert np.abs(at(mark(kind="keep")) - BASE).max() < 1e-3
    half = at(mark(strength=0.5))
    assert np.abs(half - (np.add(RED, BASE) / 2)).max() < 1
    # A keep hint further along the wire holds its own part.
    held = at(mark(), mark(kind="keep", at=(AT[0] + 34, int(MIDDLE[0, AT[0] + 34]))))
    assert np.abs(held - at(mark())).max() > 8


def test_the_order_of_hints_does_not_matter(one):
    light, _, work, _ = one
    other = mark(at=(1660, int(MIDDLE[0, 1660])), kind="neutral")
    wide = Hint("color", ((1500.5, 150.5),), 12, (-20.0, 30.0))
    found = [
        painted(propagate(work.grid, None, hints), light)
        for hints in ([mark(), other, wide], [wide, other, mark()])
    ]
    assert np.array_equal(*found)


def test_a_wire_takes_its_colour_before_a_coloured_wall(one):
    """The ground is hinted, too, with all its reach: each has its own."""
    light, away, work, _ = one
    wall = Hint("color", ((1600.5, 150.5),), 12, (-20.0, 30.0))
    ab = painted(propagate(work.grid, None, [wall, mark()]), light)[NEAR]
    assert np.abs(np.median(ab[away[NEAR] < -1], 0) - RED).max() < 3
    assert np.abs(np.median(ab[away[NEAR] > 6], 0) - (-20, 30)).max() < 4


def test_a_stroke_along_a_wire(one):
    light, away, work, _ = one
    xs = np.arange(1500, 1640, 20)
    points = tuple((float(v) + 0.5, float(MIDDLE[0, v]) + 0.5) for v in xs)
    stroke = Hint("color", points, 1.5, RED)
    found = share(painted(propagate(work.grid, None, [stroke]), light))
    along = (slice(None), slice(1480, 1650))
    assert (found[along][away[along] < -0.5] > 0.5).mean() > 0.97
    assert (np.abs(found[away > 3]) > 0.2).mean() < 0.001


def test_it_holds_half_a_megabyte():
    light, _ = wire()
    thin = influence(prepare_guide(grid_of(light)), mark()).thin
    assert thin is not None
    assert thin.bytes <= 0.6e6
