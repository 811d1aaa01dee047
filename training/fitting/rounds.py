"""One optimiser step of every player, of which nothing stays behind where it was not finite."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from training.fitting.ema import Ema
from training.fitting.players import Player
from training.objectives import Batch, Objective


@dataclass(frozen=True, eq=False)
class Rounds:
    """The objective with its players, the modules they are called by (seats), and the averaged network."""

    objective: Objective
    players: Mapping[str, Player]
    seats: Mapping[str, nn.Module]
    ema: Ema

    def play(
        self, batch: Batch, progress: float, rate: float, seed: int, meet: Callable[[str], None]
    ) -> tuple[dict[str, Tensor | float], bool]:
        """What to log, and whether all was finite.

        A player whose loss or gradient is not finite stays as it was; then no statistics of batch norm
        change either. Chance within the networks follows from the seed. meet hears of each player before
        its turn is taken.
        """
        torch.manual_seed(seed)
        for player in self.players.values():
            player.learn()
        buffers = [b for p in self.players.values() for b in p.module.buffers()]
        before = [b.clone() for b in buffers]
        values: dict[str, Tensor | float] = {"rate": rate}
        taken = dict[str, bool]()
        for turn in self.objective.rounds(self.seats, batch, progress):
            meet(turn.player)
            loss, norm, taken[turn.player] = self.players[turn.player].step(turn.loss, rate)
            prefix = "" if turn.player == "network" else f"{turn.player}_"
            values |= {f"{prefix}loss": loss, f"{prefix}gradient": norm, **turn.parts}
        if taken.get("network"):
            self.ema.update(self.players["network"].module)
        if all(taken.values()):
            return values, True
        for buffer, old in zip(buffers, before, strict=True):
            buffer.copy_(old)
        return values, False
