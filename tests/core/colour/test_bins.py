"""The 313-bin table, soft encoding, weights and decoders."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from core.colour import bins

abs_ab = st.floats(-110, 110, width=32)


def test_the_table_has_313_distinct_bins_on_a_10_unit_grid():
    assert bins.BINS.shape == (313, 2)
    assert len({tuple(b) for b in bins.BINS}) == 313
    assert (bins.BINS % 10 == 0).all()


@pytest.mark.parametrize(("a", "low", "high"), [(-90, 50, 90), (0, -70, 100), (100, -90, 0)])
def test_spans_of_the_table(a, low, high):
    row = bins.BINS[bins.BINS[:, 0] == a, 1]
    assert (row.min(), row.max()) == (low, high)


@given(hnp.arrays(np.float32, (6, 2), elements=abs_ab))
def test_soft_encoding_equals_brute_force(ab):
    index, weight = bins.soft_encode(ab)
    for k, colour in enumerate(ab):
        distance = np.linalg.norm(bins.BINS - colour, axis=1)
        nearest = np.sort(distance)[:5]
        assert np.allclose(distance[index[k]], nearest, atol=1e-4)
        expected = np.exp(-(nearest**2 - nearest[0] ** 2) / 50)
        assert np.allclose(weight[k], expected / expected.sum(), atol=1e-4)
    assert np.allclose(weight.sum(-1), 1, atol=1e-5)


def test_rebalancing_weights_average_to_one_under_the_prior():
    prior = np.random.default_rng(0).dirichlet(np.full(313, 0.1)).astype(np.float32)
    weights = bins.rebalancing_weights(prior)
    assert abs((prior * weights).sum() - 1) < 1e-4
    assert weights[prior.argmin()] == weights.max()


def test_smoothing_keeps_a_distribution():
    histogram = np.zeros(313, np.float32)
    histogram[150] = 1
    smooth = bins.smooth_prior(histogram)
    assert abs(smooth.sum() - 1) < 1e-5
    assert smooth.argmax() == 150
    assert smooth[150] < 1


distributions = st.integers(0, 2**32 - 1).map(
    lambda seed: np.random.default_rng(seed).dirichlet(np.full(313, 0.2)).astype(np.float32)
)


@given(distributions)
def test_temperature_one_is_the_expectation(p):
    assert np.allclose(bins.decode_annealed_mean(p, 1.0), p @ bins.BINS, atol=1e-2)


@given(distributions)
def test_temperature_towards_zero_is_the_mode(p):
    order = np.sort(p)
    if order[-1] / max(order[-2], 1e-9) < 1.05:
        return
    assert np.allclose(bins.decode_annealed_mean(p, 0.001), bins.decode_mode(p), atol=1e-3)


def test_decoding_along_any_axis():
    p = np.random.default_rng(1).dirichlet(np.ones(313), (4, 5)).astype(np.float32)
    last = bins.decode_annealed_mean(p)
    first = bins.decode_annealed_mean(np.moveaxis(p, -1, 0), axis=0)
    assert np.allclose(np.moveaxis(first, 0, -1), last, atol=1e-4)


@pytest.mark.parametrize("temperature", [0, -1, float("nan")])
def test_a_temperature_that_is_not_positive_is_refused(temperature):
    with pytest.raises(ValueError, match="temperature"):
        bins.anneal(np.full(313, 1 / 313, np.float32), temperature)
