"""The one objective there is: a network colours, terms say how well, perhaps against an adversary."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping

import torch
from torch import Tensor, nn

from training.config import Config
from training.data.batch import Batch, network_input
from training.networks import Prediction
from training.objectives.adversary import Adversary
from training.objectives.contract import Round


class Terms(ABC):
    """What a kind of objective adds up for the network. Losses are computed in float32."""

    def __init__(self, config: Config, network: nn.Module) -> None:
        """network is the unwrapped one: for its buffers, never to be called."""
        self.config, self.settings, self.network = config, config.objective, network

    def predict(self, network: nn.Module, x: Tensor, batch: Batch) -> Prediction:
        prediction: Prediction = network(x)
        return prediction

    @abstractmethod
    def parts(self, prediction: Prediction, batch: Batch, progress: float) -> dict[str, Tensor]:
        """Weighted losses by name, to be added up."""


class Colouring:
    """Players "network" and, with an adversary, "discriminator" (see `contract.Objective`)."""

    def __init__(
        self,
        config: Config,
        network: nn.Module,
        channels: int,
        terms: Callable[[Config, nn.Module], Terms],
        adversary: Adversary | None,
    ) -> None:
        self._settings, self._channels, self._adversary = config.objective, channels, adversary
        self._network = network
        self._terms = terms(config, network)

    def players(self) -> Mapping[str, nn.Module]:
        players = {"network": self._network}
        if self._adversary is not None:
            players["discriminator"] = self._adversary.discriminator
        return players

    def rounds(
        self, players: Mapping[str, nn.Module], batch: Batch, progress: float
    ) -> Iterator[Round]:
        """The discriminator's round, if it plays already, then the network's."""
        x = network_input(batch, self._channels)
        prediction = self._terms.predict(players["network"], x, batch)
        adversary = self._adversary if progress >= self._settings.gan_from else None
        if adversary is not None:
            loss = adversary.judging(players["discriminator"], batch, prediction.ab)
            yield Round("discriminator", loss, {"discriminator": loss.detach()})
        # Half precision is for the networks only. Closed again before the yield: the loop's own
        # steps must not run in here.
        with torch.autocast(x.device.type, enabled=False):
            parts = self._terms.parts(prediction, batch, progress)
        if adversary is not None:
            fooling = adversary.fooling(players["discriminator"], batch, prediction.ab)
            parts["gan"] = self._settings.gan_weight * fooling
        total = torch.stack(list(parts.values())).sum()
        yield Round("network", total, {name: part.detach() for name, part in parts.items()})
