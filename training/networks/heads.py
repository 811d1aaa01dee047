"""The 1x1 heads of the networks that answer at a quarter of the size: 313 bins, or ab itself."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from core.colour.bins import BINS
from training.networks.prediction import Prediction


def he_(network: nn.Module) -> None:
    """Initialise all convolutions for ReLU (He et al. 2015), biases 0."""
    for module in network.modules():
        if isinstance(module, nn.Conv2d | nn.ConvTranspose2d):
            nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
            if module.bias is not None:
                nn.init.zeros_(module.bias)


class BinsHead(nn.Module):
    """A trunk, x -> (N,channels,H/4,W/4), and logits over the ab bins (Zhang et al. 2016).

    Buffers: bins (313,2) ab; log_weights (313), log of the class-rebalancing weights, 0 until known.
    """

    bins: Tensor
    log_weights: Tensor

    def __init__(self, trunk: nn.Module, channels: int) -> None:
        super().__init__()
        self.trunk = trunk
        self.pred = nn.Conv2d(channels, len(BINS), 1)
        nn.init.zeros_(self.pred.bias)
        self.register_buffer("bins", torch.tensor(BINS))
        self.register_buffer("log_weights", torch.zeros(len(BINS)))

    def forward(self, x: Tensor) -> Prediction:
        features = self.trunk(x)
        return Prediction(logits=self.pred(features).float(), features=features.float())


class AbHead(nn.Module):
    """A trunk, x -> (N,channels,H/4,W/4), and ab (N,2,H/4,W/4) by regression.

    The 1x1 convolution answers in units of 110, so that its weights stay as small as any other's; it
    starts near grey.
    """

    def __init__(self, trunk: nn.Module, channels: int) -> None:
        super().__init__()
        self.trunk = trunk
        self.pred = nn.Conv2d(channels, 2, 1)
        nn.init.normal_(self.pred.weight, 0.0, 0.01)
        nn.init.zeros_(self.pred.bias)

    def forward(self, x: Tensor) -> Prediction:
        features = self.trunk(x)
        return Prediction(ab=110 * self.pred(features).float(), features=features.float())
