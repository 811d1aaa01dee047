import math

import numpy as np

from desktop_app.tools.smoothing import smoothed


def test_tremor_goes_and_the_ends_stay():
    wave = [(float(x), 5 + (-1) ** x) for x in range(40)]
    line = smoothed(wave)
    assert line[0] == wave[0]
    assert line[-1] == wave[-1]
    assert np.ptp([y for _, y in line[4:-4]]) < 0.2


def test_a_straight_line_a_point_and_a_wide_curve_stay():
    straight = tuple((float(x), 2.0 * x) for x in range(10))
    assert smoothed(straight) == straight
    assert smoothed([(1.0, 2.0)]) == ((1.0, 2.0),)
    circle = [(50 * math.cos(t / 20), 50 * math.sin(t / 20)) for t in range(60)]
    assert max(math.dist(a, b) for a, b in zip(circle, smoothed(circle), strict=True)) < 0.2


def test_a_line_that_grows_moves_only_its_end():
    rng = np.random.default_rng(1)
    points = [(float(x), float(y)) for x, y in enumerate(rng.normal(0, 3, 30))]
    short, long = smoothed(points[:20]), smoothed(points)
    assert short[:17] == long[:17]
