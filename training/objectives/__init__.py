"""What is minimised: an objective turns a batch into losses, for one network or for two players.

The loop knows nothing of networks or losses: it asks the objective for its *rounds*, one per player,
and takes one optimiser step per round. An ordinary network has one round; a GAN has two, and since
rounds are generated lazily, the second sees what the first step changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from torch import Tensor, nn


@dataclass(frozen=True)
class Batch:
    """luminance (N,1,H,W) 0..100 as the network sees it, ab (N,2,H,W) true, hints (N,3,H,W) as a/110,
    b/110, mask; labels (N,) scene or -1. All on the same device."""

    luminance: Tensor
    ab: Tensor
    hints: Tensor
    labels: Tensor


@dataclass(frozen=True)
class Round:
    """One optimiser step of one player: loss is what is minimised, parts are for the log."""

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
