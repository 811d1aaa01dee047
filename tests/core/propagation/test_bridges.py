"""A scratch or a twig before a thing does not cut it in two, and takes no colour itself."""

from dataclasses import replace

import numpy as np
import pytest

from core.hints import Hint
from core.propagation import prepare_guide, propagate
from core.propagation.geodesic import Terrain
from core.propagation.guide import stepping

GREEN = (-45.0, 35.0)
SIZE = (90, 120)
y, x = np.mgrid[: SIZE[0], : SIZE[1]].astype(np.float32)

pytestmark = pytest.mark.usefixtures("each_way")


def share(work):
    return work.ab @ np.array(GREEN) / np.dot(GREEN, GREEN)


def lined(width, line=15.0, ground=60.0, lean=0.0):
    return np.where(np.abs(x - 60 - lean * (y - 45)) < width / 2, line, ground)


@pytest.mark.parametrize(("width", "lean"), [(1, 0), (2, 0.1), (2, 0), (1.5, -0.4)])
@pytest.mark.parametrize("line", [10.0, 98.0])
def test_a_click_takes_both_sides_of_a_line_and_not_the_line(grid_of, click, width, line, lean):
    light = lined(width, line, 55.0, lean)
    found = share(propagate(grid_of(light), None, [click(30, 45, GREEN)]))
    middle = np.abs(x - 60 - lean * (y - 45)) < 0.5
    assert found[20:70, 76:85].min() > 0.6
    assert np.median(found[middle & (np.abs(y - 45) < 30)]) < 0.3


@pytest.mark.parametrize("width", [4, 9])
def test_a_beam_is_no_line(grid_of, click, width):
    found = share(propagate(grid_of(lined(width)), None, [click(30, 45, GREEN)]))
    assert found[:, 70:].max() < 0.05


def plain(grid):
    """The guide as it is without any bridge."""
    guide = prepare_guide(grid)
    return replace(guide, terrain=Terrain(*stepping(guide.values)))


def assert_nothing_is_bridged(grid):
    guide, start = prepare_guide(grid), np.full(SIZE, np.inf, np.float32)
    start[45, 30] = 0
    wanted = plain(grid).terrain.distances(start, 20.0)
    assert np.array_equal(guide.terrain.distances(start, 20.0), wanted)


def test_windows_and_letters_are_no_lines(grid_of):
    """They are dark and thin, too; bridged, they stop a click that would run through them."""
    windows = (x % 7 < 2) & (y % 9 < 4)
    assert_nothing_is_bridged(grid_of(np.where(windows & (y > 15) & (y < 75), 20.0, 75.0)))


def test_the_outline_of_a_thing_is_no_line(grid_of):
    """Its sides differ, in tone, in how even they are or in the network's colour."""
    outline = np.abs(x - 60) < 1
    assert_nothing_is_bridged(grid_of(np.where(outline, 8.0, np.where(x < 60, 40.0, 52.0))))
    rough = 45 + 14 * ((y // 12 % 2) * 2 - 1) * (x > 60)
    assert_nothing_is_bridged(grid_of(np.where(outline, 5.0, rough)))
    base = np.where(x[..., None] < 60, (2, 4), (7, 9)).astype(np.float32)
    assert_nothing_is_bridged(grid_of(np.where(outline, 8.0, 50.0), base))


def test_a_short_line_is_walked_around(grid_of):
    assert_nothing_is_bridged(grid_of(np.where((np.abs(x - 60) < 1) & (y < 12), 8.0, 50.0)))


def test_a_line_crossed_by_another_is_still_one(grid_of, click):
    light = np.where(np.abs(y - 30 - 0.1 * x) < 1, 8.0, lined(2))
    found = share(propagate(grid_of(light), None, [click(30, 70, GREEN)]))
    assert found[50:80, 70:85].min() > 0.6
    assert found[5:20, 15:50].min() > 0.5


def test_a_line_between_two_things_is_not_crossed(grid_of, click):
    tones = np.where(x < 60, 40.0, 70.0)
    found = share(
        propagate(grid_of(np.where(np.abs(x - 60) < 1.1, 8.0, tones)), None, [click(30, 45, GREEN)])
    )
    assert found[:, 66:].max() < 0.05
    base = np.where(x[..., None] < 60, (-6, 8), (14, -4)).astype(np.float32)
    work = propagate(grid_of(lined(2), base), None, [click(30, 45, GREEN)])
    assert np.abs(work.ab - base)[:, 66:].max() < 2


def test_a_click_on_a_line_takes_the_line(grid_of, click):
    hint = click(60, 20, GREEN, radius=1)
    found = share(propagate(grid_of(lined(2)), None, [hint]))
    assert found[:, 60].min() > 0.9
    assert max(found[:, :54].max(), found[:, 67:].max()) < 0.05


def test_a_line_that_leaves_its_thing_does_not_let_colour_out(grid_of, click):
    light = np.where(y < 45, 35.0, 70.0)
    light[np.abs(x - 60.5) < 1] = 98
    found = share(propagate(grid_of(light), None, [click(30, 20, GREEN)]))
    assert found[:40, 70:].min() > 0.6
    assert found[52:].max() < 0.2


def test_without_a_thin_line_it_is_the_plain_terrain(grid_of):
    assert_nothing_is_bridged(grid_of(np.where(x < 60, 30.0, 70.0)))


def test_a_stroke_across_takes_its_own_marks(grid_of):
    stroke = Hint("color", ((30.5, 45.5), (90.5, 45.5)), 2, GREEN)
    found = share(propagate(grid_of(lined(2)), None, [stroke]))
    assert found[45, 30:90].min() > 0.95


@pytest.mark.parametrize("aside", [0.0, 4.0])
def test_a_line_through_the_photo_is_crossed_though_faint_and_though_the_network_is_stopped_by_it(
    grid_of, click, aside
):
    """The network has other colours on the line and beyond it, as far as its own blur reaches."""
    light = np.where(x < 10, 2.0, lined(1, 72.0, 55.0))
    base = np.zeros((*SIZE, 2), np.float32)
    base[..., 1] = np.where(np.abs(x - 60) < 2, -6, np.where(x < 60, 3, 3 + aside))
    found = share(propagate(grid_of(light, base), None, [click(30, 45, GREEN)]))
    assert found[20:70, 76:85].min() > 0.6


def test_a_faint_line_that_ends_is_a_fold(grid_of):
    fold = np.where((np.abs(x - 60) < 1) & (y < 40), 70.0, 55.0)
    assert_nothing_is_bridged(grid_of(np.where(x < 10, 2.0, fold)))
