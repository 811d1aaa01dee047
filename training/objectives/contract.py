"""What the loop and the objectives know of each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from torch import Tensor, nn

from training.data.batch import Batch


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
