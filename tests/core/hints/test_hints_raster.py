import math

import numpy as np
import pytest

from core.hints import Hint, coverage, hint_map, raster
from core.hints.raster import coverage_inside, segments


def disc(x, y, radius, kind="keep", **more):
    return Hint(kind, ((x, y),), radius, **more)


def test_a_disc_has_its_area_and_place():
    box = coverage(disc(50.3, 40.8, 12.5), 100, 120)
    assert box.mask.sum() == pytest.approx(math.pi * 12.5**2, rel=0.01)
    ys, xs = np.mgrid[box.y0 : box.y1, box.x0 : box.x1] + 0.5
    assert (xs * box.mask).sum() / box.mask.sum() == pytest.approx(50.3, abs=0.05)
    assert (ys * box.mask).sum() / box.mask.sum() == pytest.approx(40.8, abs=0.05)
    assert ((box.mask > 0) & (box.mask < 1)).any()


def test_a_stroke_is_the_union_of_its_capsules():
    line = ((20.0, 20.0), (60.0, 20.0), (60.0, 50.0))
    box = coverage(Hint("keep", line, 4), 80, 80)
    full = np.zeros((80, 80), np.float32)
    full[box.area] = box.mask
    ys, xs = np.mgrid[:80, :80] + 0.5
    first = np.hypot(xs - np.clip(xs, 20, 60), ys - 20)
    second = np.hypot(xs - 60, ys - np.clip(ys, 20, 50))
    assert np.abs(full - np.clip(4.5 - np.minimum(first, second), 0, 1)).max() < 1e-5


@pytest.mark.parametrize("scale", [1.0, 0.3, 0.01, (0.02, 0.05)])
@pytest.mark.parametrize("point", [(0.0, 0.0), (4000.0, 3000.0), (1234.5, 77.0)])
def test_a_hint_never_vanishes(scale, point):
    sx, sy = (scale, scale) if isinstance(scale, float) else scale
    height, width = round(3000 * sy), round(4000 * sx)
    box = coverage(disc(*point, 0.3), height, width, scale)
    assert box.mask.max() == 1
    nearest = (min(height - 1, int(point[1] * sy)), min(width - 1, int(point[0] * sx)))
    assert box.mask[nearest[0] - box.y0, nearest[1] - box.x0] == 1


def test_a_thin_line_has_no_gaps():
    box = coverage(Hint("keep", ((3.0, 3.0), (90.0, 41.0)), 0.05), 50, 100)
    assert (box.mask.max(0) >= 0.5)[3 - box.x0 : 89 - box.x0].all()


def test_windows_fit_together():
    hint = Hint("keep", ((10.0, 12.0), (70.0, 55.0), (20.0, 60.0)), 6)
    whole = np.zeros((80, 90), np.float32)
    whole[coverage(hint, 80, 90, 0.9).area] = coverage(hint, 80, 90, 0.9).mask
    pieces = np.zeros_like(whole)
    for y in range(0, 80, 17):
        for x in range(0, 90, 23):
            box = coverage_inside(hint, (y, min(80, y + 17), x, min(90, x + 23)), 0.9)
            pieces[box.area] = box.mask
    assert np.array_equal(whole, pieces)


def test_needless_points_do_not_move_a_stroke():
    t = np.linspace(0, 1, 400)
    dense = Hint("keep", tuple(zip(20 + 60 * t, 20 + 40 * np.sin(3 * t), strict=True)), 5)
    box = coverage(dense, 100, 100)
    ys, xs = np.mgrid[box.y0 : box.y1, box.x0 : box.x1] + 0.5
    to_points = np.min([np.hypot(xs - x, ys - y) for x, y in dense.points], axis=0)
    assert np.abs(box.mask - np.clip(5.5 - to_points, 0, 1)).max() < 0.12


def test_the_hint_map_has_colours_keeps_and_neutrals():
    base = np.dstack([np.full((32, 48), 11.0), np.full((32, 48), -22.0)]).astype(np.float32)
    hints = [
        disc(8, 8, 3, "color", ab=(55.0, 33.0)),
        disc(24, 16, 3, "neutral"),
        disc(40, 24, 3, "keep"),
        disc(40, 4, 3, "color", ab=(90.0, 0.0), enabled=False),
        disc(8, 24, 3, "color", ab=(90.0, 0.0), strength=0),
    ]
    planes = hint_map(hints, base, (32, 48), 1.0)
    assert planes.shape == (3, 32, 48)
    assert planes.dtype == np.float32
    assert planes[:, 8, 8] == pytest.approx([0.5, 0.3, 1])
    assert planes[:, 16, 24] == pytest.approx([0, 0, 1])
    assert planes[:, 24, 40] == pytest.approx([0.1, -0.2, 1])
    assert not planes[:, 4, 40].any()
    assert not planes[:, 24, 8].any()
    assert set(np.unique(planes[2])) == {0.0, 1.0}


@pytest.mark.parametrize("offset", [0.0, 8.0, 16.7])
def test_small_hints_still_are_nine_pixels_for_the_network(offset):
    base = np.zeros((64, 64, 2), np.float32)
    hint = disc(1000 + offset, 1000 + offset / 2, 2, "color", ab=(20.0, 20.0))
    planes = hint_map([hint], base, (64, 64), 0.03)
    assert 9 <= planes[2].sum() <= 16


def test_overlapping_hints_blend_whatever_their_order():
    base = np.zeros((40, 40, 2), np.float32)
    one = disc(18, 20, 6, "color", ab=(40.0, 0.0))
    two = disc(22, 20, 6, "color", ab=(0.0, 40.0))
    planes = hint_map([one, two], base, (40, 40), 1.0)
    assert np.array_equal(planes, hint_map([two, one], base, (40, 40), 1.0))
    assert planes[0, 20, 18] * 110 == pytest.approx(40, abs=1)
    assert planes[1, 20, 22] * 110 == pytest.approx(40, abs=1)


def wave(count):
    return tuple((10 + 1.5 * i, 60 + 25 * math.sin(i / 9)) for i in range(count))


def test_a_growing_stroke_keeps_all_of_its_pieces_but_the_last():
    grown, _ = segments(Hint("keep", wave(120), 5.0), 0.7)
    for count in range(3, 120):
        pieces, _ = segments(Hint("keep", wave(count), 5.0), 0.7)
        assert pieces[:-1] == grown[: len(pieces) - 1]


def test_a_simplified_stroke_stays_within_its_tolerance_and_gets_short():
    hint = Hint("keep", wave(300), 20.0)
    pieces, radius = segments(hint, 1.0)
    assert len(pieces) < 100
    for x, y in hint.points:
        away = min(math.dist((x, y), _nearest(start, end, (x, y))) for start, end in pieces)
        assert away <= 0.02 * radius + 1e-9


def _nearest(start, end, point):
    (x0, y0), (x1, y1) = start, end
    dx, dy = x1 - x0, y1 - y0
    share = ((point[0] - x0) * dx + (point[1] - y0) * dy) / (dx * dx + dy * dy)
    share = min(1.0, max(0.0, share))
    return x0 + share * dx, y0 + share * dy


def test_a_long_straight_stroke_is_few_pieces():
    line = tuple((10 + 0.5 * i, 20.0) for i in range(1000))
    pieces, _ = segments(Hint("keep", line, 5.0), 1.0)
    assert len(pieces) <= 1000 // 15


def test_a_stroke_that_grew_is_drawn_as_if_it_had_come_at_once():
    rng = np.random.default_rng(5)
    line = np.cumsum(rng.normal(0, 9, (90, 2)), 0) + 400
    for count in range(3, 90, 4):
        # The end of a stroke is still being smoothed.
        drawn = line[:count].copy()
        drawn[-2:] += rng.normal(0, 2, (2, 2))
        hint = Hint("color", tuple(map(tuple, drawn.tolist())), 12.0, (10.0, 10.0))
        grown = segments(hint, 0.5)
        raster._on_grid.cache_clear()
        raster._growing.clear()
        assert segments(hint, 0.5) == grown
        # What is known of the stroke before is what the next one grows from.
        before = Hint("color", tuple(map(tuple, line[: count - 1].tolist())), 12.0, (10.0, 10.0))
        segments(before, 0.5)
