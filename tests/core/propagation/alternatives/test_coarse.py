"""A method on a small grid, enlarged along the luminance."""

from dataclasses import replace

import numpy as np

from core.hints import Hint
from core.propagation import WorkGrid
from core.propagation.alternatives import METHODS, coarse, region_flattening

RED = (45.0, 30.0)


def halves(height=120, width=180):
    rng = np.random.default_rng(0)
    luminance = np.where(np.arange(width) < width // 2, 30, 70) * np.ones((height, 1))
    base = rng.normal(0, 3, (height, width, 2)).astype(np.float32)
    return WorkGrid(luminance.astype(np.float32), base, None, 1.0)


def test_only_the_change_is_enlarged_and_it_stops_at_the_edge():
    grid = halves()
    seen = []

    def method(small, hints):
        seen.append(small.luminance.shape)
        out = small.base.copy()
        out[:, : out.shape[1] // 2] += (20, -10)
        return out

    hint = Hint("color", ((20.5, 60.5),), 3, RED)
    ab = coarse(grid, [hint], method=method, long_side=60)
    assert seen == [(40, 60)]
    change = ab - grid.base
    assert np.abs(change[:50, :88] - (20, -10)).max() < 0.1
    assert np.abs(change[:, 92:]).max() < 0.1
    assert np.abs(ab[60, 20] - RED).max() < 1e-4


def test_a_hint_lies_where_it_lay():
    small = coarse(halves(), [Hint("color", ((20.5, 60.5),), 6, RED)], method=region_flattening)
    at_size = region_flattening(halves(), [Hint("color", ((20.5, 60.5),), 6, RED)])
    assert np.array_equal(small, at_size)
    less = coarse(
        halves(), [Hint("color", ((20.5, 60.5),), 6, RED)], method=region_flattening, long_side=90
    )
    assert np.abs(less - at_size)[:, :86].mean() < 4
    assert np.abs(less - at_size)[:, 94:].max() < 0.1


def test_large_grids_are_solved_small():
    grid = replace(halves(400, 600), base=np.full((400, 600, 2), 4, np.float32))
    hints = [Hint("color", ((100.5, 200.5),), 8, RED)]
    ab = METHODS["optimisation, coarse"](grid, hints)
    assert np.hypot(*np.moveaxis(ab - grid.base, -1, 0))[100:300, 50:150].min() > 25
    assert np.hypot(*np.moveaxis(ab - grid.base, -1, 0))[:, 310:].max() < 3
    assert np.array_equal(METHODS["optimisation, coarse"](grid, []), grid.base)
