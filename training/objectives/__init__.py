"""What is minimised: an objective turns a batch into losses, for one network or for two players.

The loop knows nothing of networks or losses: it asks the objective for its *rounds*, one per player,
and takes one optimiser step per round. An ordinary network has one round; a GAN has two, and since
rounds are generated lazily, the second sees what the first step changed.

| kind | minimised for "network" | needs |
|---|---|---|
| `bins` | soft-encoded cross-entropy over the 313 bins, class-rebalanced (`form`, `rebalancing`) | bins |
| `ab` | half the squared ab distance | ab |
| `fusion` | mean squared error of ab + `scene_weight` · scene cross-entropy | ab |
| `gan` | `gan_weight` · GAN + `l1_weight` · L1 of ab | ab |
| `tint` | bins + smooth-L1 of ab + scene + evenness + wandering, and a late GAN if asked for | all of them |

Any of them may learn from frozen networks besides (`taught`): `distil_weight` · the distance from a
teacher's answers, and, where there is ab, `perceptual_weight` · that in a classifier's features.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import nn

from core.colour import bins
from training import networks
from training.config import Config
from training.data.batch import Batch, network_input
from training.objectives.adversary import Adversary
from training.objectives.colouring import Colouring
from training.objectives.contract import Objective, Round
from training.objectives.taught import Helpers
from training.objectives.terms import TERMS

__all__ = ["Batch", "Helpers", "Objective", "Round", "create", "network_input"]

# The kinds that can train a network, by the kind that its entry calls usual. A head that no loss
# reaches would stop training on several processes, so what has bins or scenes must have them used.
_FITS = {
    "bins": ("bins",),
    "ab": ("ab", "fusion", "gan"),
    "fusion": ("fusion",),
    "gan": ("gan", "ab", "fusion"),
    "tint": ("tint",),
}


def create(
    config: Config,
    scenes: int,
    prior: np.ndarray,
    network: nn.Module | None = None,
    helpers: Helpers | None = None,
) -> Objective:
    """The objective of a configuration, with freshly initialised players.

    scenes is the number of scene classes, prior (313,) the colour frequencies of the training photos
    (`training.objectives.prior`): a network with bins keeps the rebalancing weights made of it in its
    buffer `log_weights`, and the loss reads them there. network is used instead of a new one. helpers
    are those that the configuration names. Raises ValueError if kind and network do not fit together.
    """
    settings, helpers = config.objective, helpers or Helpers()
    entry = networks.entry(config.network.name)
    if settings.kind not in _FITS[entry.objective]:
        raise ValueError(
            f"The objective '{settings.kind}' cannot train the network '{config.network.name}'; "
            f"use {' or '.join(_FITS[entry.objective])}."
        )
    if settings.kind == "gan" and settings.gan_weight <= 0:
        raise ValueError("The objective 'gan' needs a gan_weight above 0; its source has 1.")
    if helpers.classifier is not None and settings.kind == "bins":
        raise ValueError(
            "The objective 'bins' has no perceptual loss: its network answers with no ab."
        )
    if network is None:
        network = networks.create(config.network.name, config.network.width, scenes)
    if isinstance(kept := getattr(network, "log_weights", None), torch.Tensor):
        kept.copy_(torch.from_numpy(np.log(bins.rebalancing_weights(prior))))
    adversary = None
    if settings.gan_weight > 0:
        if settings.kind not in ("gan", "tint"):
            raise ValueError(f"The objective '{settings.kind}' has no GAN: set gan_weight to 0.")
        adversary = Adversary()
    return Colouring(config, network, entry.channels, TERMS[settings.kind], adversary, helpers)
