"""The losses of the kinds of objective."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn

from core.colour.bins import DEFAULT_TEMPERATURE
from training.data.batch import Batch
from training.networks import Prediction
from training.objectives import losses
from training.objectives.colouring import Terms


class Bins(Terms):
    """Class-rebalanced classification (Zhang et al. 2016, equation 2, or as Kullback-Leibler)."""

    def parts(self, prediction: Prediction, batch: Batch, progress: float) -> dict[str, Tensor]:
        logits = prediction.logits.float()
        return {
            "bins": losses.soft_cross_entropy(
                logits,
                losses.at_size_of(batch.ab, logits),
                self.network.log_weights,
                self._exponent(progress),
                self.settings.form,
            )
        }

    def _exponent(self, progress: float) -> float:
        ramp = self.settings.rebalancing_ramp
        return self.settings.rebalancing * (min(1.0, progress / ramp) if ramp > 0 else 1.0)


class Ab(Terms):
    """Half the squared ab distance, mean over pixels (Zhang et al. 2016, equation 1).

    In units of 110, in which every network answers inside: the source's, in units of 1, is 12,100
    times as large and would need a learning rate of its own.
    """

    def parts(self, prediction: Prediction, batch: Batch, progress: float) -> dict[str, Tensor]:
        return {"ab": self.distance(prediction.ab, batch.ab)}


class Fusion(Terms):
    """Mean squared error on ab scaled to 0..1, and scenes if the network has them (Iizuka 2016)."""

    def parts(self, prediction: Prediction, batch: Batch, progress: float) -> dict[str, Tensor]:
        parts = {"ab": self.distance(prediction.ab, batch.ab)}
        if prediction.scene is not None:
            weight = self.settings.scene_weight
            parts["scene"] = weight * losses.scene_loss(prediction.scene, batch.labels)
        return parts

    def distance(self, found: Tensor, ab: Tensor) -> Tensor:
        # Squares of a 220th, mean over the two channels: a quarter of half the sum of a 110th's.
        return super().distance(found, ab) / 4


class L1(Terms):
    """What the GAN's generator is held to besides: L1 on ab as tanh answers it (Isola et al. 2017)."""

    def parts(self, prediction: Prediction, batch: Batch, progress: float) -> dict[str, Tensor]:
        return {"l1": self.distance(prediction.ab, batch.ab)}

    def distance(self, found: Tensor, ab: Tensor) -> Tensor:
        return self.settings.l1_weight * losses.l1(found, ab)


class Tint(Bins):
    """Ours: classification, the decoded colour at a random temperature, scenes, evenness."""

    def predict(self, network: nn.Module, x: Tensor, batch: Batch) -> Prediction:
        # From the step, so that every process draws the same; a tensor, since a compiled network
        # is compiled anew for every other number.
        random = np.random.default_rng((self.config.seed, batch.step))
        temperature = random.uniform(DEFAULT_TEMPERATURE, 1.0)
        prediction: Prediction = network(x, torch.full((), temperature, device=x.device), 0.0)
        return prediction

    def parts(self, prediction: Prediction, batch: Batch, progress: float) -> dict[str, Tensor]:
        c, ab = self.settings, prediction.ab.float()
        parts = super().parts(prediction, batch, progress)
        parts["chroma"] = c.chroma_weight * losses.chroma_loss(
            ab, batch.ab, batch.hints[:, 2:], c.hint_pixel_weight
        )
        parts["scene"] = c.scene_weight * losses.scene_loss(prediction.scene, batch.labels)
        if c.even_weight > 0:
            parts["even"] = c.even_weight * losses.evenness(ab, batch.ab, batch.luminance)
        if c.wander_weight > 0:
            parts["wander"] = c.wander_weight * losses.wandering(ab, batch.ab)
        return parts

    def distance(self, found: Tensor, ab: Tensor) -> Tensor:
        nowhere = torch.zeros_like(ab[:, :1])  # a hint is the truth's word, not the teacher's
        return self.settings.chroma_weight * losses.chroma_loss(found, ab, nowhere, 1.0)


TERMS: dict[str, type[Terms]] = {"ab": Ab, "bins": Bins, "fusion": Fusion, "gan": L1, "tint": Tint}
