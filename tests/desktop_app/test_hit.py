from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.hints.hint import Hint
from desktop_app.hit import distance_to_segment, hit_test, moved, touched

POINT = Hint("color", ((50.0, 50.0),), 3.0, (1.0, 1.0), id=1)
STROKE = Hint("keep", ((10.0, 10.0), (60.0, 10.0), (90.0, 10.0)), 5.0, id=2)
HINTS = (POINT, STROKE)

places = st.tuples(st.floats(-100, 400), st.floats(-100, 400))


def test_a_dot_is_hit_within_the_tolerance():
    assert hit_test(HINTS, 54, 50, 5).hint is POINT
    assert hit_test(HINTS, 56, 50, 5) is None


def test_a_strokes_dot_is_in_its_middle_and_its_body_counts_only_if_asked():
    assert STROKE.anchor == (60.0, 10.0)
    assert hit_test(HINTS, 60, 12, 5).on_dot
    assert hit_test(HINTS, 20, 12, 5) is None
    body = hit_test(HINTS, 20, 12, 5, bodies=True)
    assert body.hint is STROKE
    assert not body.on_dot


def test_the_nearest_dot_wins_and_of_equals_the_one_on_top():
    near = Hint("neutral", ((55.0, 50.0),), 3.0, id=3)
    assert hit_test((POINT, near), 54, 50, 9).hint is near
    twin = Hint("neutral", ((50.0, 50.0),), 3.0, id=4)
    assert hit_test((POINT, twin), 50, 50, 9).hint is twin


@given(places, places, places)
def test_the_distance_to_a_segment_is_that_to_its_nearest_point(point, start, end):
    found = distance_to_segment(point, start, end)
    steps = [i / 200 for i in range(201)]
    samples = [
        (
            (point[0] - start[0] - t * (end[0] - start[0])) ** 2
            + (point[1] - start[1] - t * (end[1] - start[1])) ** 2
        )
        ** 0.5
        for t in steps
    ]
    assert found <= min(samples) + 1e-6
    assert found >= min(samples) - 5


@pytest.mark.parametrize(
    ("start", "end", "gone"),
    [
        ((50, 0), (50, 100), (1, 2)),
        ((0, 80), (100, 80), ()),
        ((20, 16), (20, 16), (2,)),
    ],
)
def test_the_eraser_touches_what_lies_on_its_way(start, end, gone):
    assert touched(HINTS, start, end, 4.0) == gone


@given(st.lists(st.tuples(st.floats(0, 99), st.floats(0, 49)), min_size=1), places)
def test_a_moved_hint_keeps_its_shape_and_stays_on_the_photo(points, by):
    result = moved(points, *by, (100, 50))
    shift = (result[0][0] - points[0][0], result[0][1] - points[0][1])
    for old, new in zip(points, result, strict=True):
        assert new == pytest.approx((old[0] + shift[0], old[1] + shift[1]))
        assert -1e-9 <= new[0] <= 99 + 1e-9
        assert -1e-9 <= new[1] <= 49 + 1e-9
