"""`plain` and `plain_l2`: 22 convolutions in eight blocks, no pooling (Zhang et al. 2016).

With 313 bins 32,222,016 weights and 8,377 biases, batch norm not counted.

A value of the last layer sees 349 px of the photo. The 357 px of the source are those of a cell of
conv7 at 1/8, that is of 2 x 2 values: its transposed convolution gives every value two cells a side,
the even ones the cell before theirs and the odd ones the one after.
"""

from __future__ import annotations

from torch import Tensor, nn

from training.networks.heads import AbHead, BinsHead, he_
from training.networks.width import scaled

# Per block: output channels, stride of its last convolution, dilation. Block 8 begins with a
# transposed convolution.
BLOCKS = (
    ((64, 64), 2, 1),
    ((128, 128), 2, 1),
    ((256, 256, 256), 2, 1),
    ((512, 512, 512), 1, 1),
    ((512, 512, 512), 1, 2),
    ((512, 512, 512), 1, 2),
    ((512, 512, 512), 1, 1),
    ((256, 256, 256), 1, 1),
)


class PlainTrunk(nn.Module):
    """(N,1,H,W) L/50-1, H and W multiples of 8 -> (N,channels,H/4,W/4). Works on L-50 inside.

    ReLU after every convolution, batch norm after every block.
    """

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        inside = 1
        blocks = []
        for number, (channels, stride, dilation) in enumerate(BLOCKS, 1):
            layers: list[nn.Module] = []
            for i, unscaled in enumerate(channels):
                outside = scaled(unscaled, width)
                if number == len(BLOCKS) and i == 0:
                    layers.append(nn.ConvTranspose2d(inside, outside, 4, 2, 1))
                else:
                    step = stride if i == len(channels) - 1 else 1
                    layers.append(
                        nn.Conv2d(inside, outside, 3, step, padding=dilation, dilation=dilation)
                    )
                layers.append(nn.ReLU(inplace=True))
                inside = outside
            blocks.append(nn.Sequential(*layers, nn.BatchNorm2d(inside)))
        self.blocks = nn.Sequential(*blocks)
        self.channels = inside
        he_(self)

    def forward(self, x: Tensor) -> Tensor:
        return self.blocks(50 * x)


def plain(width: float = 1.0) -> BinsHead:
    trunk = PlainTrunk(width)
    return BinsHead(trunk, trunk.channels)


def plain_l2(width: float = 1.0) -> AbHead:
    trunk = PlainTrunk(width)
    return AbHead(trunk, trunk.channels)
