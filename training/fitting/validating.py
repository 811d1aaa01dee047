"""What a run is worth so far, on photos that it does not learn from."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping

import torch
from lightning_fabric import Fabric
from torch import nn

from training.config import Config
from training.data.batches import BatchStream
from training.data.cache import PhotoCache
from training.fitting.distributed import Precise
from training.fitting.probe import probe
from training.networks import Entry
from training.objectives import Objective

_AT_ONCE, _STEPS = 8, 4
"""Photos and batches of the validation loss."""


def measure(
    fabric: Fabric,
    config: Config,
    entry: Entry,
    photos: PhotoCache,
    objective: Objective,
    averaged: nn.Module,
    players: Mapping[str, nn.Module],
    stopped: Callable[[], bool],
) -> dict[str, float] | None:
    """Figures of `probe` for the averaged network, and "loss": the objective as it is at the end of its
    schedule, with the other players as they are. None if `stopped` says so on the way."""
    network = Precise(fabric, averaged)
    found = probe(network, entry, photos, device=fabric.device, stopped=stopped)
    if found is None:
        return None
    seats = {name: Precise(fabric, module).eval() for name, module in players.items()}
    seats["network"] = network
    return found | {"loss": _loss(fabric, config, photos, objective, seats)}


@torch.no_grad()
def _loss(
    fabric: Fabric,
    config: Config,
    photos: PhotoCache,
    objective: Objective,
    seats: dict[str, nn.Module],
) -> float:
    """On a fixed set of crops."""
    size = config.phases[-1][1]
    losses = []
    plain = dataclasses.replace(config.input, people_share=0.0)
    config = dataclasses.replace(config, input=plain)
    stream = BatchStream(photos, config, config.seed, device=fabric.device)
    try:
        for step in range(_STEPS):
            batch = stream.batch(step, _AT_ONCE * step, size, _AT_ONCE)
            for turn in objective.rounds(seats, batch, 1.0):
                if turn.player == "network":
                    losses.append(turn.loss.float())
    finally:
        stream.close()
    return float(torch.stack(losses).mean())
