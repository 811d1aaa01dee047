"""`unet_gan`: U-Net generator and patch discriminator (pix2pix, Isola et al. 2017), for chroma.

Where a layer is followed by batch norm it has no bias, as in pix2pix: with one input and two output
channels that is 54,409,858 parameters, the 54.41 M of the source.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from training.networks.prediction import Prediction
from training.networks.width import scaled

# Output channels of the eight convolutions down; each halves the picture.
DOWN = (64, 128, 256, 512, 512, 512, 512, 512)
DROPOUT = (0, 0.5, 0.5, 0.5, 0, 0, 0)  # after each of the seven up below the head, innermost first


def _initialise(network: nn.Module) -> None:
    """Weights N(0, 0.02), those of batch norm N(1, 0.02), biases 0."""
    for module in network.modules():
        if isinstance(module, nn.Conv2d | nn.ConvTranspose2d):
            nn.init.normal_(module.weight, 0.0, 0.02)
            if module.bias is not None:
                nn.init.zeros_(module.bias)
        elif isinstance(module, nn.BatchNorm2d):
            nn.init.normal_(module.weight, 1.0, 0.02)
            nn.init.zeros_(module.bias)


class UNet(nn.Module):
    """(N,1,H,W) L/50-1, H and W multiples of 256 -> ab (N,2,H,W) = 110 tanh; features (N,128,H/2,W/2)."""

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        channels = [scaled(n, width) for n in DOWN]
        last = len(channels) - 1
        self.down = nn.ModuleList()
        self.up = nn.ModuleList()  # innermost first
        for i, outside in enumerate(channels):
            normed = 0 < i < last
            conv = nn.Conv2d(channels[i - 1] if i else 1, outside, 4, 2, 1, bias=False)
            self.down.append(nn.Sequential(conv, nn.BatchNorm2d(outside)) if normed else conv)
        for i, dropout in zip(range(last, 0, -1), DROPOUT, strict=True):
            inside, outside = channels[i] * (1 if i == last else 2), channels[i - 1]
            layers = [
                nn.ConvTranspose2d(inside, outside, 4, 2, 1, bias=False),
                nn.BatchNorm2d(outside),
            ]
            self.up.append(nn.Sequential(*layers, *([nn.Dropout(dropout)] if dropout else [])))
        self.head = nn.ConvTranspose2d(2 * channels[0], 2, 4, 2, 1)
        _initialise(self)

    def forward(self, x: Tensor) -> Prediction:
        skips = []
        for i, down in enumerate(self.down):
            x = down(F.leaky_relu(x, 0.2) if i else x)
            skips.append(x)
        x = F.relu(skips.pop())
        for up in self.up:
            x = F.relu(torch.cat([skips.pop(), up(x)], 1))
        return Prediction(ab=110 * torch.tanh(self.head(x).float()), features=x.float())


class PatchDiscriminator(nn.Module):
    """(N,3,H,W) L/50-1, a/110, b/110 -> (N,1,h,w) logits, high where a patch of 70 px looks real.

    256 px give 30 x 30 logits. 2,765,633 parameters.
    """

    def __init__(self) -> None:
        super().__init__()
        layers: list[nn.Module] = [nn.Conv2d(3, 64, 4, 2, 1), nn.LeakyReLU(0.2)]
        for inside, outside, stride in ((64, 128, 2), (128, 256, 2), (256, 512, 1)):
            layers += [
                nn.Conv2d(inside, outside, 4, stride, 1, bias=False),
                nn.BatchNorm2d(outside),
                nn.LeakyReLU(0.2),
            ]
        self.layers = nn.Sequential(*layers, nn.Conv2d(512, 1, 4, 1, 1))
        _initialise(self)

    def forward(self, x: Tensor) -> Tensor:
        return self.layers(x)
