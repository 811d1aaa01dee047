"""Losses: values that can be worked out by hand, and gradients."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import Tensor

from core.colour import bins
from core.metrics.detectors import inconsistent_colouring
from training.data.lab import nearest_bins
from training.objectives import losses


def _random_colours(*shape: int) -> Tensor:
    return (torch.rand(*shape, dtype=torch.float64) - 0.5) * 150


@pytest.mark.parametrize("exponent", [0.0, 0.5, 1.0])
def test_kl_and_cross_entropy_have_the_same_gradient(exponent: float) -> None:
    torch.manual_seed(0)
    logits = torch.randn(2, bins.COUNT, 3, 4, dtype=torch.float64, requires_grad=True)
    ab, weights = _random_colours(2, 2, 3, 4), torch.randn(bins.COUNT, dtype=torch.float64)
    ce, kl = (
        losses.soft_cross_entropy(logits, ab, weights, exponent, form)
        for form in ("cross_entropy", "kl")
    )
    (by_kl,), (by_ce,) = torch.autograd.grad(kl, logits), torch.autograd.grad(ce, logits)
    assert (by_kl - by_ce).abs().max() < 1e-6
    assert by_ce.abs().max() > 1e-4
    # Cross-entropy is KL plus the entropy of the encoding, which is not 0.
    assert float(ce.detach()) > float(kl.detach()) > 0


def test_gradient_is_softmax_less_the_encoding() -> None:
    torch.manual_seed(1)
    logits = torch.randn(1, bins.COUNT, 1, 2, dtype=torch.float64, requires_grad=True)
    ab, log_weights = _random_colours(1, 2, 1, 2), torch.randn(bins.COUNT, dtype=torch.float64)
    index, share = nearest_bins(ab.permute(0, 2, 3, 1))
    target = torch.zeros(1, 1, 2, bins.COUNT, dtype=torch.float64).scatter_(3, index, share)
    weight = log_weights[index[..., 0]].exp()
    wanted = (logits.softmax(1) - target.permute(0, 3, 1, 2)) * weight[:, None] / weight.sum()
    loss = losses.soft_cross_entropy(logits, ab, log_weights, 1.0)
    (found,) = torch.autograd.grad(loss, logits)
    assert (found - wanted).abs().max() < 1e-12


def test_cross_entropy_of_a_flat_guess() -> None:
    found = losses.soft_cross_entropy(torch.zeros(1, bins.COUNT, 2, 2), torch.zeros(1, 2, 2, 2))
    assert float(found) == pytest.approx(math.log(bins.COUNT), rel=1e-5)


def test_kl_is_nought_for_the_encoding_itself() -> None:
    ab = _random_colours(1, 2, 2, 2)
    index, share = nearest_bins(ab.permute(0, 2, 3, 1))
    target = torch.full((1, 2, 2, bins.COUNT), 1e-30, dtype=torch.float64)
    logits = target.scatter_(3, index, share).log().permute(0, 3, 1, 2)
    assert float(losses.soft_cross_entropy(logits, ab, form="kl")) == pytest.approx(0, abs=1e-9)


def test_a_pixel_weighs_what_its_nearest_bin_does() -> None:
    ab = torch.tensor(bins.BINS[[200, 20]]).T.reshape(1, 2, 1, 2)
    log_weights = torch.zeros(bins.COUNT)
    log_weights[200] = math.log(9)
    logits = torch.randn(1, bins.COUNT, 1, 2)
    first, second = (losses.soft_cross_entropy(logits[..., i:][..., :1], ab[..., i:][..., :1])
                     for i in (0, 1))  # fmt: skip
    for exponent, weight in ((0.0, 1), (0.5, 3), (1.0, 9)):
        found = losses.soft_cross_entropy(logits, ab, log_weights, exponent)
        assert float(found) == pytest.approx(float(weight * first + second) / (weight + 1))


def test_nearer_bins_lose_less() -> None:
    """Soft encoding: a guess one bin away is less wrong than one five bins away."""
    ab = torch.tensor([3.0, 2.0]).view(1, 2, 1, 1)
    order = ((torch.tensor(bins.BINS) - ab.flatten()) ** 2).sum(1).argsort()
    found = [
        float(losses.soft_cross_entropy(4 * torch.eye(bins.COUNT)[k].view(1, -1, 1, 1), ab))
        for k in order[[0, 1, 2, 40]]
    ]
    assert found == sorted(found)
    assert found[0] < found[1] < found[3]


def test_squared_distance_by_hand_and_towards_a_coarse_head() -> None:
    truth = torch.zeros(1, 2, 4, 4)
    truth[:, 0, :2, :2] = torch.tensor([[20.0, 60.0], [100.0, 40.0]])  # mean of the cell: 55
    found = torch.zeros(1, 2, 2, 2)
    assert float(losses.half_squared_distance(found, truth)) == pytest.approx(0.5 * 0.25 / 4)
    found[0, 0, 0, 0] = 55
    assert float(losses.half_squared_distance(found, truth)) == 0
    assert float(losses.l1(found + 11, truth)) == pytest.approx(0.1)


def test_chroma_loss_counts_hinted_pixels_more() -> None:
    truth, mask = torch.zeros(1, 2, 1, 2), torch.tensor([[[[1.0, 0.0]]]])
    at_hint, beside = torch.zeros(1, 2, 1, 2), torch.zeros(1, 2, 1, 2)
    at_hint[..., 0], beside[..., 1] = 20, 20
    ratio = losses.chroma_loss(at_hint, truth, mask, 10) / losses.chroma_loss(
        beside, truth, mask, 10
    )
    assert float(ratio) == pytest.approx(10)
    assert float(losses.chroma_loss(truth, truth, mask, 10)) == 0


@pytest.mark.parametrize("loss", [losses.half_squared_distance, losses.l1])
def test_descending_a_regression_reaches_the_truth(
    loss: Callable[[Tensor, Tensor], Tensor],
) -> None:
    torch.manual_seed(2)
    truth = _random_colours(1, 2, 4, 4).float()
    found = torch.zeros_like(truth, requires_grad=True)
    optimizer = torch.optim.Adam([found], 2.0)
    before = float(truth.norm(dim=1).mean())
    for _ in range(80):
        optimizer.zero_grad()
        loss(found, truth).backward()
        optimizer.step()
    assert float((found - truth).norm(dim=1).mean().detach()) < 0.05 * before


def test_evenness_punishes_blotches_where_luminance_is_flat() -> None:
    flat = torch.full((1, 1, 4, 4), 50.0)
    edged = flat.clone()
    edged[..., 2:] = 90
    truth, blotch = torch.zeros(1, 2, 4, 4), torch.zeros(1, 2, 4, 4)
    blotch[:, 0, :, 2:] = 22  # one step of 0.2 for 4 of the 12 pairs side by side
    assert float(losses.evenness(blotch, truth, flat)) == pytest.approx(0.2 * 4 / 12 / 2)
    assert float(losses.evenness(blotch, truth, edged)) < 1e-5
    # A step that the truth has is not punished, nor is being wrong all over by the same.
    assert float(losses.evenness(blotch, blotch, flat)) == 0
    assert float(losses.evenness(truth + 30, truth, flat)) == pytest.approx(0, abs=1e-6)


def test_wandering_is_what_the_detector_of_uneven_colour_sees() -> None:
    generator = np.random.default_rng(5)
    truth = np.zeros((96, 96, 2), np.float32)
    truth[:, 48:] = 40  # two things, each of one colour
    drift = truth + np.linspace(0, 20, 96, dtype=np.float32)[:, None, None]
    noisy = truth + generator.normal(0, 3, truth.shape).astype(np.float32)

    def loss(found: np.ndarray) -> float:
        planes = [torch.from_numpy(ab.transpose(2, 0, 1)[None].copy()) for ab in (found, truth)]
        return 110 * float(losses.wandering(planes[0], planes[1]))

    for found in (drift, noisy):
        seen = inconsistent_colouring(found, truth, window=12)
        assert seen > 0.5
        assert loss(found) == pytest.approx(seen, rel=0.25)
    # Wrong all over by the same, and even where the truth is not: no fault of this kind.
    assert loss(truth + 30) == pytest.approx(0, abs=1e-3)
    assert loss(np.zeros_like(truth)) == pytest.approx(0, abs=1e-3)


def test_wandering_has_a_finite_slope_where_nothing_wanders() -> None:
    found = torch.zeros(1, 2, 32, 32, requires_grad=True)
    losses.wandering(found, torch.zeros(1, 2, 32, 32)).backward()
    assert found.grad is not None
    assert torch.isfinite(found.grad).all()


def test_scene_loss_masks_unlabelled_photos() -> None:
    scene = torch.tensor([[4.0, 0.0], [0.0, 9.0]], requires_grad=True)
    found = losses.scene_loss(scene, torch.tensor([0, -1]))
    assert float(found.detach()) == pytest.approx(math.log(1 + math.exp(-4)), rel=1e-5)
    found.backward()
    assert scene.grad is not None
    assert not scene.grad[1].any()
    assert scene.grad[0].any()


def test_scene_loss_without_labels_is_zero_and_trainable() -> None:
    scene = torch.ones(2, 3, requires_grad=True)
    found = losses.scene_loss(scene, torch.tensor([-1, -1]))
    found.backward()
    assert float(found.detach()) == 0
    assert scene.grad is not None
    assert not scene.grad.any()
