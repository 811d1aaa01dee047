"""Conditional GAN after pix2pix (Isola et al. 2017): a discriminator tells true from made-up colour."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from training.data.batch import Batch
from training.networks.unet import PatchDiscriminator
from training.objectives import losses


class Adversary:
    """discriminator takes (N,3,H,W) L/50-1, a/110, b/110 and answers with logits, high for true."""

    def __init__(self) -> None:
        self.discriminator: nn.Module = PatchDiscriminator()

    def judging(self, player: nn.Module, batch: Batch, ab: Tensor) -> Tensor:
        """The discriminator's loss: mean of those on true and on made-up colour. ab gets no gradient.

        player is the discriminator, perhaps wrapped. The two are separate calls since batch norm
        must not mix them.
        """
        true = _real(player(_pair(batch, batch.ab)), 1.0)
        return (true + _real(player(_pair(batch, ab.detach())), 0.0)) / 2

    def fooling(self, player: nn.Module, batch: Batch, ab: Tensor) -> Tensor:
        """The network's loss: how far ab is from being taken for true. Only ab gets a gradient.

        The discriminator is frozen meanwhile: that saves its gradients, and neither autocast nor
        processes that wait for each other's gradients trip over weights that do not learn.
        """
        learning = [p for p in self.discriminator.parameters() if p.requires_grad]
        try:
            for parameter in learning:
                parameter.requires_grad_(False)
            return _real(player(_pair(batch, ab)), 1.0)
        finally:
            for parameter in learning:
                parameter.requires_grad_(True)


def _pair(batch: Batch, ab: Tensor) -> Tensor:
    return torch.cat([batch.luminance / 50 - 1, ab / 110], 1)


def _real(logits: Tensor, target: float) -> Tensor:
    """Binary cross-entropy, in float32, of every patch being true (1) or made up (0)."""
    logits = logits.float()
    return losses.weighted_mean(
        F.binary_cross_entropy_with_logits(
            logits, torch.full_like(logits, target), reduction="none"
        ),
        None,
    )
