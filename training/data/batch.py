"""One batch of photos, as objectives get it."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True)
class Batch:
    """luminance (N,1,H,W) 0..100 as the network sees it, ab (N,2,H,W) true, hints (N,3,H,W) as a/110,
    b/110, mask; labels (N,) scene or -1. All on the same device. step is that of the run: whatever
    an objective draws at random comes from it, so that all processes draw the same."""

    luminance: Tensor
    ab: Tensor
    hints: Tensor
    labels: Tensor
    step: int = 0


def network_input(batch: Batch, channels: int) -> Tensor:
    """(N, channels, H, W): L/50 - 1 and, where channels is 4, the hints."""
    scaled = batch.luminance / 50 - 1
    return scaled if channels == 1 else torch.cat([scaled, batch.hints], 1)
