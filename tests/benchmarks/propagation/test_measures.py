"""The benchmark's own measures, against answers whose faults are known."""

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[3]))

from core.hints import Hint
from tests.benchmarks.propagation.cost import floor, synthetic
from tests.benchmarks.propagation.measures import fidelity, overlap, recolour, wanted_region

RED = (40.0, 20.0)


def test_fidelity_is_the_distance_at_the_marks_alone():
    hints = [Hint("color", ((10.5, 10.5),), 3, RED), Hint("color", ((30.5, 10.5),), 3, RED)]
    ab = np.full((20, 40, 2), 99, np.float32)
    ab[6:15, 6:15] = RED
    ab[6:15, 26:35] = (40, 23)
    worst, mean = fidelity(ab, hints)
    assert worst == pytest.approx(3)
    assert mean == pytest.approx(1.5)


def test_fidelity_leaves_out_marks_that_contradict_each_other_and_keep_hints():
    twins = [Hint("color", ((10.5, 10.5),), 3, RED), Hint("color", ((10.5, 10.5),), 3, (0.0, 0.0))]
    keep = Hint("keep", ((30.5, 10.5),), 3)
    assert fidelity(np.full((20, 40, 2), 99, np.float32), [*twins, keep]) == (0, 0)


def test_overlap():
    one, other = np.zeros((2, 4, 4), bool)
    assert overlap(one, other) == 1
    one[:2], other[1:3] = True, True
    assert overlap(one, other) == pytest.approx(1 / 3)


def square(size=(60, 90)):
    region = np.zeros(size, bool)
    region[20:40, 30:60] = True
    return region


def test_the_region_found_is_the_thing_that_stands_out():
    region = square()
    luminance = np.where(region, 70, 40).astype(np.float32)
    ab = np.where(region[..., None], (50.0, 30.0), (0.0, 0.0)).astype(np.float32)
    found = wanted_region(luminance, ab)
    assert found is not None
    assert overlap(found, region) > 0.9
    assert (
        wanted_region(np.full((60, 90), 50, np.float32), np.zeros((60, 90, 2), np.float32)) is None
    )


def test_a_method_that_fills_just_the_region_is_perfect():
    region, base = square(), np.full((60, 90, 2), (10, 5), np.float32)

    def answer(hints):
        return np.where(region[..., None], hints[0].ab, base) if hints else base

    one = recolour(answer, region, base, 2)
    assert one.ious == (1, 1, 1)
    assert one.far == 0


def test_one_that_floods_the_photo_is_told_to_keep_and_its_far_change_counts():
    region, base = square(), np.full((60, 90, 2), (10, 5), np.float32)
    given = []

    def answer(hints):
        given[:] = hints
        return np.broadcast_to(np.float32(hints[0].ab), base.shape) if hints else base

    one = recolour(answer, region, base, 2)
    assert one.ious == (pytest.approx(600 / 5400),) * 3
    assert one.far == pytest.approx(45, abs=0.01)
    assert [hint.kind for hint in given] == ["color"] + ["keep"] * 5


def test_one_that_colours_nothing_has_none_of_the_region():
    base = np.zeros((60, 90, 2), np.float32)
    assert recolour(lambda hints: base, square(), base, 2, clicks=3).ious == (0, 0)


def test_the_synthetic_photo_has_the_size_asked_for_edges_and_grain():
    luminance, base = synthetic(0.06)
    assert luminance.size == pytest.approx(60_000, rel=0.02)
    assert base.shape == (*luminance.shape, 2)
    assert luminance.dtype == base.dtype == np.float32
    step = np.abs(np.diff(luminance, axis=1))
    assert 1.5 < np.median(step) / 0.6745 / 2**0.5 < 2.5
    assert (step > 15).mean() > 0.0005
    assert floor(luminance, base)["grown"] == luminance.size * 8
