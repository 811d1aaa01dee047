"""Losses on tensors, each a mean over the photos of all processes (see `weighted_mean`)."""

from __future__ import annotations

import torch
import torch.distributed as dist
import torch.nn.functional as F
from torch import Tensor

from training.data.lab import nearest_bins


def weighted_mean(values: Tensor, weights: Tensor | None) -> Tensor:
    """sum(values · weights) / sum(weights), 0 if there is no weight at all; None weighs all alike.

    Gradients are averaged over the processes afterwards. So with several of them the divisor is the
    average of the processes' sums of weights, and the average of their answers is the mean over the
    whole batch, whoever holds the weighty photos. Every process must call it, except without
    gradients: what is only measured is this process's own. No gradient flows through the weights.
    """
    if weights is None:
        total, divisor = values.sum(), values.new_tensor(float(values.numel()))
    else:
        total, divisor = (values * weights.detach()).sum(), weights.detach().sum()
    if torch.is_grad_enabled() and dist.is_available() and dist.is_initialized():
        dist.all_reduce(divisor)
        divisor = divisor / dist.get_world_size()
    return total / divisor.clamp(min=1e-6)


def at_size_of(ab: Tensor, head: Tensor) -> Tensor:
    """ab (N,2,H,W) averaged over the cells of a head (N,C,h,w): (N,2,h,w)."""
    return ab if ab.shape[2:] == head.shape[2:] else F.adaptive_avg_pool2d(ab, head.shape[2:])


def soft_cross_entropy(
    logits: Tensor,
    ab: Tensor,
    log_weights: Tensor | None = None,
    exponent: float = 0.0,
    form: str = "cross_entropy",
) -> Tensor:
    """Cross-entropy against the soft 5-nearest-bin encoding, mean over pixels.

    logits (N,313,h,w), ab (N,2,h,w). A pixel weighs what its nearest bin does: log_weights (313)
    to the exponent (0 = all one). form "kl" takes the entropy of the encoding off, which changes the
    value and not the gradient. Zhang et al. 2016, equations 2 to 4, but for the division by the
    weights' sum in place of the number of pixels: the same on average, as the weights' mean is 1.
    """
    index, share = nearest_bins(ab.permute(0, 2, 3, 1))
    log_p = logits.log_softmax(1).permute(0, 2, 3, 1).gather(3, index)
    if form == "kl":
        loss = F.kl_div(log_p, share, reduction="none").sum(3)
    else:
        loss = -(log_p * share).sum(3)
    if log_weights is None or exponent == 0:
        return weighted_mean(loss, None)
    return weighted_mean(loss, (exponent * log_weights)[index[..., 0]].exp())


def half_squared_distance(found: Tensor, ab: Tensor) -> Tensor:
    """Half the sum of a and b's squared differences in units of 110; found (N,2,h,w) may be coarser."""
    difference = (found.float() - at_size_of(ab, found)) / 110
    return weighted_mean(difference.square().sum(1) / 2, None)


def l1(found: Tensor, ab: Tensor) -> Tensor:
    """Mean absolute difference in units of 110; found (N,2,h,w) may be coarser than ab."""
    return weighted_mean((found.float() - at_size_of(ab, found)).abs() / 110, None)


def chroma_loss(found: Tensor, ab: Tensor, mask: Tensor, hint_weight: float) -> Tensor:
    """Smooth-L1 on ab/110, all (N,2,H,W): 1 ab unit counts about 0.01. Pixels that are hinted
    (mask (N,1,H,W) is 1) weigh hint_weight times as much."""
    loss = F.smooth_l1_loss(found / 110, ab / 110, beta=0.05, reduction="none").sum(1)
    return weighted_mean(loss, 1 + (hint_weight - 1) * mask[:, 0])


def evenness(found: Tensor, ab: Tensor, luminance: Tensor, edge: float = 3.0) -> Tensor:
    """How far the steps in ab between neighbours differ from the true ones where luminance is flat.

    found, ab (N,2,H,W), luminance (N,1,H,W) 0..100. L1 in units of 110, a and b added, mean of both
    directions. A pair of neighbours weighs exp(-step of luminance / edge): where luminance has an
    edge a colour may change, elsewhere what the truth does not show is a blotch.
    """
    loss = torch.zeros((), device=found.device)
    difference = (found - ab) / 110
    for axis in (2, 3):
        weights = torch.exp(-luminance.diff(dim=axis)[:, 0].abs() / edge)
        loss = loss + weighted_mean(difference.diff(dim=axis).abs().sum(1), weights) / 2
    return loss


def wandering(found: Tensor, ab: Tensor, share: float = 1 / 8, uniform: float = 4.0) -> Tensor:
    """How much colour wanders where the truth has a single one: `inconsistent_colouring` of
    `core.metrics.detectors` as a loss, so that slow drifts count, which `evenness` hardly sees.

    found, ab (N,2,H,W). Of all windows of `share` of the long side in which the truth's ab has a standard
    deviation of at most `uniform`: the mean of what the one found exceeds it by, in units of 110.
    """
    side = max(2, round(max(ab.shape[-2:]) * share))
    if min(ab.shape[-2:]) < side:
        return torch.zeros((), device=found.device)

    def deviation(of: Tensor) -> Tensor:
        of = of - of.mean((2, 3), keepdim=True)  # squares of small numbers round less
        mean = F.avg_pool2d(of, side, max(1, side // 4))
        square = F.avg_pool2d(of.square().sum(1, keepdim=True), side, max(1, side // 4))
        variance = square - mean.square().sum(1, keepdim=True)
        # The constant keeps the slope finite where there is no deviation, and 0 at 0.
        return (variance.clamp(min=0) + 0.01).sqrt() - 0.1

    expected = deviation(ab)
    return weighted_mean(
        F.relu(deviation(found) - expected) / 110, (expected <= uniform).to(found.dtype)
    )


def scene_loss(scene: Tensor, labels: Tensor) -> Tensor:
    """Cross-entropy where a label exists (>= 0); 0, with a gradient of 0, without any label."""
    loss = F.cross_entropy(scene.float(), labels.clamp(min=0), reduction="none")
    return weighted_mean(loss, (labels >= 0).to(loss.dtype))
