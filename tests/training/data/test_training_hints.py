"""Simulated hints and old-film ageing."""

from __future__ import annotations

import numpy as np
import torch

from training.data.hints import place_points, random_hint_map
from training.data.lab import srgb_to_lab
from training.data.oldfilm import age


def _photo(side: int = 64) -> tuple[np.ndarray, np.ndarray]:
    y, x = np.mgrid[:side, :side].astype(np.float32)
    return np.stack([x - 30, 20 - y]), (x + y) / (2 * side) * 100


def test_shares_of_hintless_and_full_maps() -> None:
    ab, luminance = _photo(32)
    rng = np.random.default_rng(1)
    masks = [random_hint_map(ab, luminance, rng, 0.4, 0.1)[2].mean() for _ in range(400)]
    none, full = np.mean(np.equal(masks, 0)), np.mean(np.equal(masks, 1))
    assert 0.33 < none < 0.47
    assert 0.05 < full < 0.16


def test_hints_tell_colours_that_are_there() -> None:
    ab, luminance = _photo()
    rng = np.random.default_rng(2)
    for _ in range(30):
        found = random_hint_map(ab, luminance, rng, none=0, full=0)
        assert found.dtype == np.float32
        assert set(np.unique(found[2])) <= {0, 1}
        mask = found[2] == 1
        assert mask.any()
        assert not found[:2, ~mask].any()
        # Strokes stop where the colour changes by 8, patches are at most 9 px, noise has sigma 2.
        assert np.abs(found[:2, mask] * 110 - ab[:, mask]).max() < 25


def test_points_get_their_patch_mean_even_at_the_border() -> None:
    ab, _ = _photo()
    found = place_points(ab, np.array([[0, 0], [40, 30]]), 7)
    assert found[2].sum() == 4 * 4 + 7 * 7
    assert np.allclose(found[:2, 40, 30] * 110, ab[:, 40, 30], atol=1e-4)
    assert np.allclose(found[:2, 0, 0] * 110, ab[:, :4, :4].mean((1, 2)), atol=1e-4)


def test_unaged_photos_keep_their_true_luminance() -> None:
    rgb = torch.rand(2, 3, 16, 16)
    found = age(rgb, torch.Generator().manual_seed(0), share=0.0)
    assert (found - srgb_to_lab(rgb)[:, :1]).abs().max() < 0.01


def test_aged_photos_differ_but_stay_in_range_and_repeat() -> None:
    rgb = torch.rand(4, 3, 16, 16)
    found = age(rgb, torch.Generator().manual_seed(3), share=1.0)
    assert (found - srgb_to_lab(rgb)[:, :1]).abs().mean() > 2
    assert float(found.min()) >= 0
    assert float(found.max()) <= 100.01
    assert torch.equal(found, age(rgb, torch.Generator().manual_seed(3), share=1.0))
