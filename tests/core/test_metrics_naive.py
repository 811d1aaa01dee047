"""AuC, PSNR and PA beside a second implementation that walks over the pixels one by one."""

from __future__ import annotations

import math

import numpy as np
import pytest

from core import metrics


def _naive_auc(found: np.ndarray, truth: np.ndarray, weights: np.ndarray) -> float:
    total, area = sum(float(w) for w in weights.ravel()), 0.0
    for threshold in range(151):
        for y in range(truth.shape[0]):
            for x in range(truth.shape[1]):
                if math.dist(found[y, x], truth[y, x]) <= threshold:
                    area += float(weights[y, x])
    return 100 * area / total / 151


def _naive_psnr(found: np.ndarray, truth: np.ndarray, peak: float) -> float:
    total, count = 0.0, 0
    for ours, theirs in zip(found.ravel(), truth.ravel(), strict=True):
        total += (float(ours) - float(theirs)) ** 2
        count += 1
    return 10 * math.log10(peak**2 / (total / count))


def _naive_artefact(found: np.ndarray, truth: np.ndarray, threshold: float) -> float:
    def consistent(ab: np.ndarray, y: int, x: int) -> bool:
        around = ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1))
        return all(math.dist(ab[y, x], ab[place]) <= threshold for place in around)

    expected = kept = 0
    for y in range(1, truth.shape[0] - 1):
        for x in range(1, truth.shape[1] - 1):
            if consistent(truth, y, x):
                expected += 1
                kept += consistent(found, y, x)
    return kept / expected


@pytest.mark.parametrize("seed", range(3))
def test_figures_equal_those_counted_by_hand(seed: int) -> None:
    rng = np.random.default_rng(seed)
    truth = rng.normal(0, 25, (3, 4, 2)).repeat(4, 0).repeat(4, 1)
    truth += rng.normal(0, 0.5, truth.shape)
    found = truth.copy()
    found[:, :8] += rng.normal(0, 12, (6, 4, 2)).repeat(2, 0).repeat(2, 1)
    found[:, 8:] *= 0.9
    weights = rng.random(truth.shape[:2]).astype(np.float32)
    plain = metrics.auc(metrics.distance_histogram(found, truth))
    assert plain == pytest.approx(_naive_auc(found, truth, np.ones_like(weights)))
    weighted = metrics.auc(metrics.distance_histogram(found, truth, weights))
    assert weighted == pytest.approx(_naive_auc(found, truth, weights))
    assert metrics.psnr(found, truth, 220) == pytest.approx(_naive_psnr(found, truth, 220))
    rgb = rng.random((2, 5, 6, 3))
    assert metrics.psnr(rgb[0], rgb[1]) == pytest.approx(_naive_psnr(rgb[0], rgb[1], 1))
    for threshold in metrics.PATCH_THRESHOLDS:
        expected = _naive_artefact(found, truth, threshold)
        assert metrics.patch_artefact(found, truth, threshold) == pytest.approx(expected)
        assert 0 < expected < 1, "else nothing is compared"
