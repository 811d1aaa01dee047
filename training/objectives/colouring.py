"""The one objective there is: a network colours, terms say how well; a teacher, a classifier and an
adversary may have their say, too."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping

import torch
from torch import Tensor, nn

from training.config import Config
from training.data.batch import Batch, network_input
from training.networks import Prediction
from training.objectives import losses
from training.objectives.adversary import Adversary
from training.objectives.contract import Round
from training.objectives.taught import Helpers, distillation, perceptual


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

    def distance(self, found: Tensor, ab: Tensor) -> Tensor:
        """The weighted distance of chroma found (N,2,h,w) from ab, as this kind takes that of the truth."""
        return losses.half_squared_distance(found, ab)


class Colouring:
    """Players "network" and, with an adversary, "discriminator" (see `contract.Objective`)."""

    def __init__(
        self,
        config: Config,
        network: nn.Module,
        channels: int,
        terms: Callable[[Config, nn.Module], Terms],
        adversary: Adversary | None,
        helpers: Helpers,
    ) -> None:
        self._settings, self._channels, self._adversary = config.objective, channels, adversary
        self._helpers = helpers
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
        parts |= self._helped(prediction, x, batch, progress)
        if adversary is not None:
            fooling = adversary.fooling(players["discriminator"], batch, prediction.ab)
            parts["gan"] = self._settings.gan_weight * fooling
        total = torch.stack(list(parts.values())).sum()
        yield Round("network", total, {name: part.detach() for name, part in parts.items()})

    def _helped(
        self, prediction: Prediction, x: Tensor, batch: Batch, progress: float
    ) -> dict[str, Tensor]:
        """What is learnt from the frozen networks, weighted."""
        c, parts = self._settings, dict[str, Tensor]()
        if (teacher := self._helpers.teacher) is not None:
            with torch.no_grad():
                answer = self._terms.predict(teacher, x, batch)
            with torch.autocast(x.device.type, enabled=False):
                learnt = distillation(prediction, answer, self._terms.distance)
            parts |= {name: c.distil_weight * part for name, part in learnt.items()}
        if (classifier := self._helpers.classifier) is not None and progress >= c.perceptual_from:
            unlike = perceptual(classifier, prediction.ab, batch)
            parts["perceptual"] = c.perceptual_weight * unlike
        return parts
