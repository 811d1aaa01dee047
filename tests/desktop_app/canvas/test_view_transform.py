from __future__ import annotations

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop_app.canvas.view_transform import MAX_SCALE, ViewTransform

sides = st.integers(1, 30000)
views = st.floats(50, 4000)
ratios = st.sampled_from([1.0, 1.25, 1.5, 2.0, 3.0])
scales = st.floats(0.002, 32)


@st.composite
def transforms(draw):
    photo = (draw(sides), draw(sides))
    view = (draw(views), draw(views))
    made = ViewTransform(photo, view, draw(ratios)).fit().zoomed_to(draw(scales))
    x, y = draw(st.floats(0, photo[0])), draw(st.floats(0, photo[1]))
    return made.centred_on(x, y)


@given(transforms(), st.floats(-500, 5000), st.floats(-500, 5000))
def test_view_to_photo_and_back(view, x, y):
    assert view.to_view(*view.to_photo(x, y)) == pytest.approx((x, y), abs=1e-5)


@given(transforms())
def test_the_photo_starts_on_a_whole_device_pixel(view):
    left, top = view.to_view(0, 0)
    for value in (left * view.ratio, top * view.ratio):
        assert value == pytest.approx(round(value), abs=1e-6)


@given(transforms())
def test_fit_shows_the_whole_photo_centred(view):
    fitted = view.fit()
    x0, y0 = fitted.to_view(0, 0)
    x1, y1 = fitted.to_view(*fitted.photo)
    slack = 1 / fitted.ratio
    assert x0 >= -slack
    assert y0 >= -slack
    assert x1 <= fitted.view[0] + slack
    assert y1 <= fitted.view[1] + slack
    assert x0 + x1 == pytest.approx(fitted.view[0], abs=2 * slack)
    assert y0 + y1 == pytest.approx(fitted.view[1], abs=2 * slack)


@given(transforms(), st.floats(1.01, 8), st.floats(0, 1), st.floats(0, 1))
def test_zooming_in_keeps_the_photo_point_under_the_cursor(view, factor, fx, fy):
    area = view.visible()
    assume(area is not None)
    point = (area[0] + fx * (area[2] - area[0]), area[1] + fy * (area[3] - area[1]))
    at = view.to_view(*point)
    after = view.zoomed(factor, at).to_view(*point)
    assert after == pytest.approx(at, abs=1.01 / view.ratio)


@given(transforms(), st.floats(-300, 300), st.floats(-300, 300))
def test_panning_moves_by_view_pixels_while_the_middle_stays_on_the_photo(view, dx, dy):
    moved = view.panned(dx, dy)
    wanted = (view.centre[0] - view.photo_length(dx), view.centre[1] - view.photo_length(dy))
    assert 0 <= moved.centre[0] <= view.photo[0]
    assert 0 <= moved.centre[1] <= view.photo[1]
    if 0 <= wanted[0] <= view.photo[0] and 0 <= wanted[1] <= view.photo[1]:
        assert moved.centre == pytest.approx(wanted)


@given(transforms(), st.floats(1e-4, 1e4))
def test_the_scale_stays_within_its_bounds(view, scale):
    assert 0 < view.zoomed_to(scale).scale <= MAX_SCALE


@given(transforms(), st.integers(1, 9))
def test_the_level_has_a_pixel_for_every_device_pixel(view, levels):
    level = view.level(levels)
    assert 0 <= level < levels
    if level:
        assert view.scale * 2**level <= 1 + 1e-6
    if level < levels - 1 and view.scale < 1:
        assert view.scale * 2 ** (level + 1) > 1 - 1e-6


@given(transforms(), st.integers(1, 100))
def test_neighbouring_tiles_share_their_edge(view, column):
    left = view.device_rect((column - 1) * 256, 0, column * 256, 256)
    right = view.device_rect(column * 256, 0, (column + 1) * 256, 256)
    assert left[2] == right[0]


def test_at_100_percent_a_photo_pixel_is_a_device_pixel():
    view = ViewTransform((4000, 3000), (800, 600), 2.0).zoomed_to(1.0)
    assert view.length(2) == 1
    assert math.dist(view.to_view(0, 0), view.to_view(2, 0)) == 1


def test_a_fitted_view_fits_again_when_resized_and_a_zoomed_one_does_not():
    fitted = ViewTransform((4000, 3000), (800, 600)).fit()
    assert fitted.resized((400, 300), 1.0).scale < fitted.scale
    zoomed = fitted.zoomed_to(1.0)
    assert zoomed.resized((400, 300), 1.0).scale == 1.0


@pytest.mark.parametrize(("scale", "crisp"), [(1.0, False), (1.9, False), (2.0, True), (8.0, True)])
def test_pixels_are_squares_from_200_percent(scale, crisp):
    assert ViewTransform((400, 300), (800, 600)).zoomed_to(scale).crisp is crisp
