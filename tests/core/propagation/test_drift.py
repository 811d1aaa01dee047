"""What hints have in common reaches what no hint tells of; a few hints say little."""

from dataclasses import replace

import numpy as np
import pytest

from core.hints import Hint
from core.propagation import WorkGrid, kriging, propagate
from core.propagation.drift import drift

ROWS, COLUMNS, PATCH = 6, 8, 16
LINE = np.array([[0.8, 0.1], [-0.1, 0.7]], np.float32)


@pytest.fixture
def chart():
    """A grid of patches that have nothing to do with each other, and its true ab: what the network says
    is too pale everywhere, by the same line."""
    rng = np.random.default_rng(4)

    def patches(values):
        return values.repeat(PATCH, 0).repeat(PATCH, 1).astype(np.float32)

    base = patches(rng.uniform(-20, 20, (ROWS, COLUMNS, 2)))
    alone = np.eye(ROWS * COLUMNS).reshape(ROWS, COLUMNS, -1)
    features = alone.repeat(PATCH // 4, 0).repeat(PATCH // 4, 1).astype(np.float32)
    grid = WorkGrid(patches(rng.uniform(20, 80, (ROWS, COLUMNS))), base, features, 1.0)
    return grid, base + base @ LINE + np.array([5, -3], np.float32)


def hint_on(true, row, column, **more):
    y, x = row * PATCH + PATCH // 2, column * PATCH + PATCH // 2
    return Hint("color", ((x + 0.5, y + 0.5),), 2, tuple(map(float, true[y, x])), **more)


def on_every_second(true, **more):
    return [
        hint_on(true, row, column, **more)
        for row in range(ROWS)
        for column in range(row % 2, COLUMNS, 2)
    ]


def answered(grid, true):
    """A network that goes most of the way with the hints, everywhere."""
    return grid.base + np.float32(0.6) * (true - grid.base)


@pytest.fixture
def untold():
    """(h, w): inside the patches without hints."""
    inner = np.zeros((PATCH, PATCH), bool)
    inner[4:-4, 4:-4] = True
    return np.kron(np.indices((ROWS, COLUMNS)).sum(0) % 2 == 1, inner)


def silent(luminance, base, told, covariance, wanted):
    return np.zeros_like(base)


def test_what_many_hints_have_in_common_reaches_the_patches_without_any(chart, untold, monkeypatch):
    grid, true = chart

    def missed():
        ab = propagate(grid, answered(grid, true), on_every_second(true), 0.1).ab
        return float(np.hypot(*np.moveaxis(ab - true, -1, 0))[untold].mean())

    found = missed()
    monkeypatch.setattr(kriging, "drift", silent)
    assert found < 0.8 * missed()


def test_hints_are_met_with_it_too(chart):
    grid, true = chart
    hints = on_every_second(true)
    ab = propagate(grid, answered(grid, true), hints, 0.1).ab
    for hint in hints:
        x, y = (int(n) for n in hint.points[0])
        assert np.abs(ab[y, x] - hint.ab).max() < 1e-3


@pytest.mark.parametrize(("hears", "count", "spread"), [(0, 24, 0.1), (1, 2, 0.1), (1, 24, 0.0)])
def test_nothing_of_it_without_trust(chart, monkeypatch, hears, count, spread):
    """The network does not hear the hints, two are too few, or nothing may spread."""
    grid, true = chart
    answer = answered(grid, true) if hears else grid.base
    hints = on_every_second(true)[:count]
    found = propagate(grid, answer, hints, spread).ab
    monkeypatch.setattr(kriging, "drift", silent)
    assert np.array_equal(found, propagate(grid, answer, hints, spread).ab)


def test_a_hint_without_spread_of_its_own_says_nothing_of_other_things(chart, monkeypatch):
    grid, true = chart
    hints = on_every_second(true)
    asked = []

    def listening(luminance, base, told, covariance, wanted):
        asked.append(wanted)
        return silent(luminance, base, told, covariance, wanted)

    monkeypatch.setattr(kriging, "drift", listening)
    alone = replace(hints[3], spread=0.0)
    propagate(grid, answered(grid, true), [*hints[:3], alone, *hints[4:]], 0.1)
    (wanted,) = asked
    assert (np.abs(wanted).sum(1) == 0).sum() == 1
    assert len(wanted) == len(hints)


def test_the_line_of_many_and_little_of_one():
    rng = np.random.default_rng(1)
    luminance, base = rng.uniform(0, 100, (1, 200)), rng.uniform(-30, 30, (1, 200, 2))
    luminance, base = luminance.astype(np.float32), base.astype(np.float32)
    change = base @ LINE + 0.2 * (luminance[..., None] - 40)

    def found(count):
        told = luminance[0, :count], base[0, :count]
        return drift(luminance, base, told, 1.08 * np.eye(count), change[0, :count])

    away = np.abs(found(100) - change)[0, 100:]
    assert away.mean() < 0.2 * np.abs(change).mean()
    assert np.abs(found(1)).max() < 0.6 * np.abs(change[0, 0]).max()
    many = found(100)[0]
    assert many.max() <= change[0, :100].max() + 1e-4
    assert many.min() >= change[0, :100].min() - 1e-4
