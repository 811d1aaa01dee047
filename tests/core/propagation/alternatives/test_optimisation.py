"""The system of Levin, Lischinski and Weiss, and its two solvers."""

import numpy as np
from scipy import sparse
from scipy.ndimage import gaussian_filter
from scipy.sparse import linalg

from core.hints import Hint, coverage
from core.propagation import WorkGrid
from core.propagation.alternatives import optimisation

RED, GREEN = (45.0, 30.0), (-40.0, 35.0)


def scene(size=(40, 56)):
    rng = np.random.default_rng(1)
    luminance = 50 + 25 * gaussian_filter(rng.normal(size=size), 2) / 0.14
    base = gaussian_filter(rng.normal(size=(*size, 2)), (3, 3, 0)) * 60
    return WorkGrid(
        luminance.clip(0, 100).astype(np.float32), base.astype(np.float32), None, 1.0
    ), [
        Hint("color", ((10.5, 10.5),), 2, RED),
        Hint("color", ((44.5, 30.5),), 2, GREEN),
    ]


def weights_by_the_paper(luminance, y, x):
    """Equation by equation for one pixel: {neighbour: weight}, the published program's bounds."""
    ys = range(max(0, y - 1), min(luminance.shape[0], y + 2))
    xs = range(max(0, x - 1), min(luminance.shape[1], x + 2))
    window = np.array([luminance[i, j] for i in ys for j in xs], float) / 100
    there = {(i, j): float(luminance[i, j]) / 100 for i in ys for j in xs if (i, j) != (y, x)}
    away = {k: (v - float(luminance[y, x]) / 100) ** 2 for k, v in there.items()}
    variance = max(0.6 * window.var(), -min(away.values()) / np.log(0.01), 2e-6)
    weight = {k: np.exp(-d / variance) for k, d in away.items()}
    return {k: v / sum(weight.values()) for k, v in weight.items()}


def test_every_free_pixel_is_the_weighted_mean_of_its_neighbours():
    grid, hints = scene()
    ab = optimisation(grid, hints, seeded=False).astype(float)
    for y, x in [(0, 0), (0, 20), (39, 55), (20, 20), (25, 3), (33, 40)]:
        mean = sum(w * ab[k] for k, w in weights_by_the_paper(grid.luminance, y, x).items())
        assert np.abs(mean - ab[y, x]).max() < 1e-3


def test_the_answer_is_that_of_the_papers_system_written_out_and_solved():
    grid, hints = scene((24, 31))
    height, width = grid.luminance.shape
    system = sparse.lil_array((height * width, height * width))
    right = np.zeros((height * width, 2))
    marked = np.zeros((height, width), bool)
    for hint in hints[:1]:
        box = coverage(hint, height, width)
        marked[box.area] |= box.mask >= 0.5
    for y, x in np.ndindex(height, width):
        row = y * width + x
        system[row, row] = 1
        if marked[y, x]:
            right[row] = RED
            continue
        for (i, j), weight in weights_by_the_paper(grid.luminance, y, x).items():
            system[row, i * width + j] = -weight
    # A second mark pins the far corner, so that the answer is more than one colour.
    corner = Hint("color", ((30.5, 23.5),), 0.4, GREEN)
    system[[height * width - 1]] = 0
    system[height * width - 1, height * width - 1] = 1
    right[-1] = GREEN
    expected = linalg.spsolve(system.tocsc(), right).reshape(height, width, 2)
    found = optimisation(grid, [hints[0], corner], seeded=False)
    assert np.ptp(expected[..., 0]) > 50
    assert np.abs(found - expected).max() < 0.01


def test_a_change_fades_over_the_reach():
    grid = WorkGrid(np.full((9, 400), 50, np.float32), np.zeros((9, 400, 2), np.float32), None, 1.0)
    stroke = Hint("color", ((0.5, 0.5), (0.5, 8.5)), 0.5, (50.0, 0.0))
    ab = optimisation(grid, [stroke], reach=0.1)
    assert abs(ab[4, 40, 0] / 50 - np.exp(-1)) < 0.03
    assert ab[4, 399, 0] < 0.1


def test_iterating_gives_what_factorising_gives():
    grid, hints = scene((96, 120))
    exact = optimisation(grid, hints)
    assert np.abs(optimisation(grid, hints, direct=0) - exact).max() < 0.05
    plain = optimisation(grid, hints, seeded=False)
    assert np.abs(optimisation(grid, hints, seeded=False, direct=0) - plain).max() < 0.05


def test_guided_by_chroma_it_stops_where_luminance_shows_nothing():
    base = np.zeros((40, 60, 2), np.float32)
    base[:, 30:] = (25, -10)
    grid = WorkGrid(np.full((40, 60), 50, np.float32), base, None, 1.0)
    hint = [Hint("color", ((10.5, 20.5),), 3, GREEN)]
    assert np.abs(optimisation(grid, hint)[:, 34:] - base[:, 34:]).mean() > 3
    guided = optimisation(grid, hint, chroma_weight=2.0)
    assert np.abs(guided[:, 34:] - base[:, 34:]).mean() < 1
