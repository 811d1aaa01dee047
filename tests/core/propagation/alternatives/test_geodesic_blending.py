"""Distances along the luminance, and what is blended by them."""

import numpy as np

from core.hints import Hint
from core.propagation import WorkGrid
from core.propagation.alternatives import geodesic_blending

RED, GREEN = (45.0, 30.0), (-40.0, 35.0)


def row(luminance, base=(0, 0)):
    values = np.asarray(luminance, np.float32)[None]
    ab = np.broadcast_to(np.asarray(base, np.float32), (*values.shape, 2)).copy()
    return WorkGrid(values, ab, None, 1.0)


def test_colours_blend_by_the_luminance_that_lies_between():
    grid = row([50, 52, 52, 52, 58, 58])
    hints = [Hint("color", ((0.5, 0.5),), 0.4, RED), Hint("color", ((5.5, 0.5),), 0.4, GREEN)]
    ab = geodesic_blending(grid, hints, seeded=False, power=2)
    # Two units to the one, six to the other: shares of about 9 to 1.
    share = (ab[0, 2, 0] - GREEN[0]) / (RED[0] - GREEN[0])
    assert abs(share - 0.9) < 0.01


def test_the_power_sharpens_transitions():
    grid = row(np.linspace(30, 60, 31))
    hints = [Hint("color", ((0.5, 0.5),), 0.4, RED), Hint("color", ((30.5, 0.5),), 0.4, GREEN)]
    soft, sharp = (geodesic_blending(grid, hints, power=p)[0, 10, 0] for p in (1, 6))
    assert soft < sharp <= RED[0]


def test_a_detour_over_even_ground_is_nearer_than_the_straight_way_over_an_edge():
    luminance = np.full((21, 31), 50, np.float32)
    luminance[4:, 15] = 90
    grid = WorkGrid(luminance, np.zeros((21, 31, 2), np.float32), None, 1.0)
    ab = geodesic_blending(grid, [Hint("color", ((10.5, 15.5),), 1, RED)])
    assert np.abs(ab[15, 20] - RED).max() < 1
    assert np.abs(ab[15, 15]).max() < 25


def test_the_network_stays_beyond_the_rest_distance():
    grid = row([50, 50, 55, 95, 95], (7, 7))
    ab = geodesic_blending(grid, [Hint("color", ((0.5, 0.5),), 0.4, RED)], rest=20)
    assert np.abs(ab[0, 1] - RED).max() < 0.1
    assert np.abs(ab[0, 4] - 7).max() < 4
