"""What the loop and the objectives know of each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

import torch
from torch import Tensor, nn


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


@dataclass(frozen=True)
class Round:
    """One optimiser step of one player: loss is what is minimised, parts are for the log.

    With several processes loss and parts are each process's share: their averages are those of the
    whole batch.
    """

    player: str
    loss: Tensor
    parts: Mapping[str, Tensor] = field(default_factory=dict)


class Objective(Protocol):
    """players are the networks that learn, by name; the one called "network" is what is exported."""

    def players(self) -> Mapping[str, nn.Module]: ...

    def rounds(
        self, players: Mapping[str, nn.Module], batch: Batch, progress: float
    ) -> Iterator[Round]:
        """The rounds of one step. players are those of `players()`, perhaps wrapped for several
        processes: call them, do not look into them. progress is 0..1 through the run."""
        ...


def network_input(batch: Batch, channels: int) -> Tensor:
    """(N, channels, H, W): L/50 - 1 and, where channels is 4, the hints."""
    scaled = batch.luminance / 50 - 1
    return scaled if channels == 1 else torch.cat([scaled, batch.hints], 1)
