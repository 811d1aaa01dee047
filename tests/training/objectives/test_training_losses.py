"""Losses: values that can be worked out by hand, and the KL form of Zhang et al."""

from __future__ import annotations

import math

import pytest
import torch

from core.colour import bins
from training.data.lab import nearest_bins
from training.objectives import losses


def test_kl_and_cross_entropy_have_the_same_gradient() -> None:
    torch.manual_seed(0)
    logits = torch.randn(2, bins.COUNT, 3, 4, dtype=torch.float64, requires_grad=True)
    ab = (torch.rand(2, 2, 3, 4, dtype=torch.float64) - 0.5) * 150
    weights = torch.rand(2, 3, 4, dtype=torch.float64) + 0.1
    index, share = nearest_bins(ab.permute(0, 2, 3, 1))
    target = torch.zeros(2, 3, 4, bins.COUNT, dtype=torch.float64).scatter_(3, index, share)
    log_found = logits.log_softmax(1).permute(0, 2, 3, 1)
    log_target = target.clamp(min=1e-300).log()
    kl = (weights * (target * (log_target - log_found)).sum(3)).sum() / weights.sum()
    (by_kl,) = torch.autograd.grad(kl, logits)
    (by_ce,) = torch.autograd.grad(losses.soft_cross_entropy(logits, ab, weights), logits)
    assert (by_kl - by_ce).abs().max() < 1e-6
    assert by_ce.abs().max() > 1e-4


def test_cross_entropy_of_a_flat_guess() -> None:
    found = losses.soft_cross_entropy(torch.zeros(1, bins.COUNT, 2, 2), torch.zeros(1, 2, 2, 2))
    assert float(found) == pytest.approx(math.log(bins.COUNT), rel=1e-5)


def test_rebalancing_takes_the_nearest_bins_weight() -> None:
    weights = torch.arange(1.0, bins.COUNT + 1)
    ab = torch.tensor(bins.BINS[200]).view(1, 2, 1, 1)
    assert float(losses.rebalancing(ab, weights, 0.5)) == pytest.approx(math.sqrt(201))
    assert float(losses.rebalancing(ab, weights, 0.0)) == 1


def test_chroma_loss_counts_hinted_pixels_more() -> None:
    truth, mask = torch.zeros(1, 2, 1, 2), torch.tensor([[[[1.0, 0.0]]]])
    at_hint, beside = torch.zeros(1, 2, 1, 2), torch.zeros(1, 2, 1, 2)
    at_hint[..., 0], beside[..., 1] = 20, 20
    ratio = losses.chroma_loss(at_hint, truth, mask, 10) / losses.chroma_loss(
        beside, truth, mask, 10
    )
    assert float(ratio) == pytest.approx(10)
    assert float(losses.chroma_loss(truth, truth, mask, 10)) == 0


def test_scene_loss_masks_unlabelled_photos() -> None:
    scene = torch.tensor([[4.0, 0.0], [0.0, 9.0]], requires_grad=True)
    found = losses.scene_loss(scene, torch.tensor([0, -1]))
    assert float(found.detach()) == pytest.approx(math.log(1 + math.exp(-4)), rel=1e-5)
    found.backward()
    assert scene.grad is not None
    assert not scene.grad[1].any()


def test_scene_loss_without_labels_is_zero_and_trainable() -> None:
    scene = torch.ones(2, 3, requires_grad=True)
    found = losses.scene_loss(scene, torch.tensor([-1, -1]))
    found.backward()
    assert float(found.detach()) == 0
