"""Losses of the `tint` network."""

from __future__ import annotations

import torch.nn.functional as F
from torch import Tensor

from training.data.lab import nearest_bins


def soft_cross_entropy(logits: Tensor, ab: Tensor, pixel_weights: Tensor | None = None) -> Tensor:
    """Cross-entropy against the soft 5-nearest-bin encoding, mean over pixels.

    logits (N,313,h,w), ab (N,2,h,w), pixel_weights (N,h,w). Zhang et al. 2016, equation 2; its
    gradient equals that of the KL form, whose extra term does not depend on the logits.
    """
    index, weight = nearest_bins(ab.permute(0, 2, 3, 1))
    log_p = logits.log_softmax(1).permute(0, 2, 3, 1)
    loss = -(log_p.gather(3, index) * weight).sum(3)
    return weighted_mean(loss, pixel_weights)


def rebalancing(ab: Tensor, class_weights: Tensor, exponent: float) -> Tensor:
    """Pixel weights (N,h,w): the weight of each pixel's nearest bin, to the exponent (0 = all one)."""
    n, _, h, w = ab.shape
    if exponent == 0:
        return ab.new_ones(n, h, w)
    index, _ = nearest_bins(ab.permute(0, 2, 3, 1), neighbours=1)
    return class_weights[index[..., 0]] ** exponent


def chroma_loss(chroma: Tensor, ab: Tensor, mask: Tensor, hint_weight: float) -> Tensor:
    """Smooth-L1 on ab/110 scaled so that 1 ab unit counts about 0.01; hinted pixels weigh more."""
    loss = F.smooth_l1_loss(chroma / 110, ab / 110, beta=0.05, reduction="none").sum(1)
    return weighted_mean(loss, 1 + (hint_weight - 1) * mask[:, 0])


def weighted_mean(values: Tensor, weights: Tensor | None) -> Tensor:
    if weights is None:
        return values.mean()
    return (values * weights).sum() / weights.sum().clamp(min=1e-6)


def scene_loss(scene: Tensor, labels: Tensor) -> Tensor:
    """Cross-entropy where a label exists (>= 0); 0 for a batch without labels."""
    known = labels >= 0
    if not bool(known.any()):
        return scene.sum() * 0
    return F.cross_entropy(scene[known], labels[known])
