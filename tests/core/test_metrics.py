"""Metrics: known values and what must hold for any colours."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from core import metrics

ab_pictures = arrays(np.float32, (6, 7, 2), elements=st.floats(-110, 110, width=32))


def test_rmse_and_psnr_by_hand() -> None:
    truth = np.zeros((4, 4, 2), np.float32)
    found = truth.copy()
    found[..., 0] = 22
    assert metrics.rmse(found, truth) == pytest.approx(22 / math.sqrt(2))
    expected = 20 * math.log10(220 / (22 / math.sqrt(2)))
    assert metrics.psnr(found, truth, metrics.AB_PEAK) == pytest.approx(expected)
    assert metrics.psnr(truth, truth) == math.inf


@settings(max_examples=30, deadline=None)
@given(ab_pictures, ab_pictures)
def test_accuracy_is_symmetric_bounded_and_perfect_for_the_truth(
    found: np.ndarray, truth: np.ndarray
) -> None:
    there = metrics.auc(metrics.distance_histogram(found, truth))
    assert there == metrics.auc(metrics.distance_histogram(truth, found))
    assert 0 <= there <= 100
    assert metrics.auc(metrics.distance_histogram(truth, truth)) == 100


@pytest.mark.parametrize(
    ("distance", "share"), [(0, 151), (0.5, 150), (1, 150), (75, 76), (200, 0)]
)
def test_accuracy_counts_thresholds_from_the_distance_on(distance: float, share: int) -> None:
    found = np.zeros((3, 3, 2), np.float32)
    found[..., 1] = distance
    histogram = metrics.distance_histogram(found, np.zeros_like(found))
    assert metrics.auc(histogram) == pytest.approx(100 * share / 151)


@settings(max_examples=30, deadline=None)
@given(ab_pictures, ab_pictures)
def test_equal_weights_change_nothing(found: np.ndarray, truth: np.ndarray) -> None:
    plain = metrics.distance_histogram(found, truth)
    weighted = metrics.distance_histogram(found, truth, np.full((6, 7), 3.0, np.float32))
    assert metrics.auc(weighted) == pytest.approx(metrics.auc(plain))


def test_rebalancing_makes_rare_colours_count() -> None:
    prior = np.zeros(313, np.float32)
    prior[:2] = 0.9, 0.1
    weights = metrics.rebalanced_pixel_weights(np.array([[0, 1, 7]], np.int32), prior)
    assert weights[0, 1] == pytest.approx(9 * weights[0, 0])
    # A colour that the prior does not know counts as its rarest.
    assert weights[0, 2] == weights[0, 1]
    found = np.zeros((1, 3, 2), np.float32)
    truth = found.copy()
    truth[0, 1] = 30, 40
    plain = metrics.auc(metrics.distance_histogram(found, truth))
    assert metrics.auc(metrics.distance_histogram(found, truth, weights)) < plain


def test_an_empty_histogram_scores_nothing() -> None:
    assert metrics.auc(np.zeros(152)) == 0


def test_colourfulness_of_grey_and_by_hand() -> None:
    grey = np.repeat(np.random.default_rng(0).random((8, 8, 1)), 3, 2)
    assert metrics.colourfulness(grey) == pytest.approx(0, abs=1e-6)
    # Half red, half green: rg = +-255, yb = 127.5 throughout.
    picture = np.zeros((2, 2, 3))
    picture[0, :, 0] = picture[1, :, 1] = 1
    assert metrics.colourfulness(picture) == pytest.approx(255 + 0.3 * 127.5)


@settings(max_examples=30, deadline=None)
@given(ab_pictures, st.floats(0.1, 3))
def test_chroma_ratio_follows_the_scale(truth: np.ndarray, scale: float) -> None:
    if metrics.mean_chroma(truth) > 1:
        found = metrics.chroma_ratio(truth.astype(np.float64) * scale, truth)
        assert found == pytest.approx(scale, rel=1e-5)


def test_chroma_ratio_of_greys() -> None:
    grey, red = np.zeros((2, 2, 2)), np.ones((2, 2, 2))
    assert metrics.chroma_ratio(grey, grey) == 1
    assert metrics.chroma_ratio(red, grey) == math.inf
    assert metrics.chroma_ratio(grey, red) == 0


@settings(max_examples=30, deadline=None)
@given(ab_pictures, ab_pictures)
def test_patch_artefact_is_a_share_and_full_for_the_truth(
    found: np.ndarray, truth: np.ndarray
) -> None:
    for threshold in metrics.PATCH_THRESHOLDS:
        assert 0 <= metrics.patch_artefact(found, truth, threshold) <= 1
        assert metrics.patch_artefact(truth, truth, threshold) == 1
        assert metrics.patch_artefact(np.zeros_like(truth), truth, threshold) == 1


def test_patch_artefact_counts_a_speck_with_its_neighbours() -> None:
    truth = np.zeros((12, 12, 2), np.float32)
    found = truth.copy()
    found[5, 5] = 8, 0
    assert metrics.patch_artefact(found, truth, 5) == pytest.approx(95 / 100)
    assert metrics.patch_artefact(found, truth, 10) == 1


def test_histograms_of_photos_add_up() -> None:
    """Histograms of several photos add up to that of all their pixels."""
    rng = np.random.default_rng(1)
    found, truth = (rng.normal(0, 30, (2, 9, 9, 2)) for _ in range(2))
    parts = sum(metrics.distance_histogram(f, t) for f, t in zip(found, truth, strict=True))
    assert np.array_equal(parts, metrics.distance_histogram(found, truth))
