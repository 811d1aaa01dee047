"""`residual` and `residual_l2`: residual blocks with convolutions on the shortcuts, no pooling.

The 16.60 M of the source are its 16,602,176 weights, with 3x3 shortcuts, biases and batch norm not
counted. The source gives block 5 no shortcut. Receptive field 117 px.
"""

from __future__ import annotations

import torch.nn.functional as F
from torch import Tensor, nn

from training.networks.heads import AbHead, BinsHead, he_
from training.networks.width import scaled

STEM = 64
# Per block: (output channels, dilation) of its convolutions, stride of the first, kind of shortcut.
BLOCKS = (
    (((128, 1), (256, 1)), 2, "conv"),
    (((256, 1), (256, 1)), 1, "identity"),
    (((512, 1), (512, 2), (256, 2)), 2, "conv"),
    (((512, 2), (512, 2)), 1, "conv"),
    (((256, 1), (512, 2), (512, 1)), 1, "none"),
)


def _conv(inside: int, outside: int, stride: int = 1, dilation: int = 1) -> nn.Conv2d:
    return nn.Conv2d(inside, outside, 3, stride, padding=dilation, dilation=dilation)


class _Block(nn.Module):
    """Convolutions with ReLU between them, batch norm after the last; shortcut added; ReLU."""

    def __init__(
        self, inside: int, convs: list[tuple[int, int]], stride: int, shortcut: str
    ) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        before = inside
        for i, (outside, dilation) in enumerate(convs):
            layers += [nn.ReLU(inplace=True)] if i else []
            layers.append(_conv(before, outside, 1 if i else stride, dilation))
            before = outside
        self.body = nn.Sequential(*layers, nn.BatchNorm2d(before))
        self.shortcut: nn.Module | None = None
        if shortcut == "identity":
            self.shortcut = nn.Identity()
        elif shortcut == "conv":
            self.shortcut = nn.Sequential(_conv(inside, before, stride), nn.BatchNorm2d(before))

    def forward(self, x: Tensor) -> Tensor:
        y = self.body(x)
        return F.relu(y if self.shortcut is None else y + self.shortcut(x))


class ResidualTrunk(nn.Module):
    """(N,1,H,W) L/50-1, H and W multiples of 4 -> (N,channels,H/4,W/4). Works on L-50 inside."""

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        self.channels = scaled(STEM, width)
        self.stem = _conv(1, self.channels)
        blocks = []
        for convs, stride, shortcut in BLOCKS:
            widths = [(scaled(n, width), dilation) for n, dilation in convs]
            blocks.append(_Block(self.channels, widths, stride, shortcut))
            self.channels = widths[-1][0]
        self.blocks = nn.Sequential(*blocks)
        he_(self)

    def forward(self, x: Tensor) -> Tensor:
        return self.blocks(F.relu(self.stem(50 * x)))


def residual(width: float = 1.0) -> BinsHead:
    trunk = ResidualTrunk(width)
    return BinsHead(trunk, trunk.channels)


def residual_l2(width: float = 1.0) -> AbHead:
    trunk = ResidualTrunk(width)
    return AbHead(trunk, trunk.channels)
