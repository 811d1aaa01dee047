"""The torch colour maths equals core's."""

from __future__ import annotations

import numpy as np
import torch

from core.colour import bins, lab
from training.data import lab as torch_lab


def _rgb() -> np.ndarray:
    codes = np.linspace(0, 1, 9, dtype=np.float32)
    return np.stack(np.meshgrid(codes, codes, codes), -1).reshape(27, 27, 3)


def test_lab_equals_core() -> None:
    rgb = _rgb()
    found = torch_lab.srgb_to_lab(torch.from_numpy(rgb).permute(2, 0, 1)[None])
    expected = lab.srgb_to_lab(rgb)
    assert np.abs(found[0].permute(1, 2, 0).numpy() - expected).max() < 2e-3


def test_luminance_equals_core() -> None:
    grey = np.linspace(0, 1, 1000, dtype=np.float32)
    found = torch_lab.luminance(torch.from_numpy(grey)).numpy()
    assert np.abs(found - lab.luminance_of_grey(grey)).max() < 1e-3


def test_nearest_bins_equal_core() -> None:
    ab = np.random.default_rng(0).uniform(-110, 110, (500, 2)).astype(np.float32)
    index, weight = torch_lab.nearest_bins(torch.from_numpy(ab))
    expected_index, expected_weight = bins.soft_encode(ab)
    dense = np.zeros((2, 500, bins.COUNT), np.float32)
    np.put_along_axis(dense[0], index.numpy(), weight.numpy(), 1)
    np.put_along_axis(dense[1], expected_index, expected_weight, 1)
    # At a tie the two may name different bins, with the same weight.
    assert np.abs(np.sort(dense[0], 1) - np.sort(dense[1], 1)).max() < 1e-4
    assert (np.abs(dense[0] - dense[1]).max(1) < 1e-4).mean() > 0.99
