"""`fusion` and `fusion_noglobal`: global and local features, scene classified along (Iizuka et al. 2016).

42,346,880 weights at 205 scenes, biases and batch norm not counted. Layers that batch norm follows
have no bias.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from training.networks.prediction import Prediction
from training.networks.width import scaled

GLOBAL_SIZE = 224  # the global branch always looks at the photo at this size
LOW = ((64, 2), (128, 1), (128, 2), (256, 1), (256, 2), (512, 1))  # output channels, stride
MID = ((512, 1), (256, 1))
GLOBAL = ((512, 2), (512, 1), (512, 2), (512, 1))


def _conv(inside: int, outside: int, stride: int = 1, kernel: int = 3) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inside, outside, kernel, stride, kernel // 2, bias=False),
        nn.BatchNorm2d(outside),
        nn.ReLU(inplace=True),
    )


def _convs(inside: int, layers: tuple[tuple[int, int], ...], width: float) -> nn.Sequential:
    sizes = [inside, *(scaled(n, width) for n, _ in layers)]
    return nn.Sequential(
        *(_conv(a, b, s) for a, b, (_, s) in zip(sizes, sizes[1:], layers, strict=False))
    )


def _linear(inside: int, outside: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(inside, outside, bias=False), nn.BatchNorm1d(outside), nn.ReLU(inplace=True)
    )


class _Colorization(nn.Module):
    """(N,256,h,w) -> ab (N,2,8h,8w) in -110..110, and what its last layer sees (N,32,4h,4w)."""

    def __init__(self, width: float) -> None:
        super().__init__()
        c = lambda n: scaled(n, width)  # noqa: E731
        self.first = _conv(c(256), c(128))
        self.second = nn.Sequential(_conv(c(128), c(64)), _conv(c(64), c(64)))
        self.third = _conv(c(64), c(32))
        self.head = nn.Conv2d(c(32), 2, 3, padding=1)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        x = self.second(_twice(self.first(x)))
        x = self.third(_twice(x))
        return _twice(220 * torch.sigmoid(self.head(x).float()) - 110), x


def _twice(x: Tensor) -> Tensor:
    return F.interpolate(x, scale_factor=2, mode="nearest")


class Fusion(nn.Module):
    """(N,1,H,W) L/50-1, H and W multiples of 8 -> ab (N,2,H,W), scene (N,scenes), features
    (N,32,H/2,W/2). Works on L/100 inside.

    The global vector comes from the photo resized to 224 x 224, through the same low-level weights,
    whatever H and W are.
    """

    def __init__(self, width: float = 1.0, scenes: int = 205) -> None:
        super().__init__()
        c = lambda n: scaled(n, width)  # noqa: E731
        self.low = _convs(1, LOW, width)
        self.mid = _convs(c(512), MID, width)
        self.global_convs = _convs(c(512), GLOBAL, width)
        cells = (GLOBAL_SIZE // 32) ** 2
        self.global_linear = nn.Sequential(
            _linear(cells * c(512), c(1024)), _linear(c(1024), c(512))
        )
        self.global_vector = _linear(c(512), c(256))
        self.classifier = nn.Sequential(_linear(c(512), c(256)), nn.Linear(c(256), scenes))
        self.fuse = _conv(2 * c(256), c(256), kernel=1)
        self.colorization = _Colorization(width)

    def forward(self, x: Tensor) -> Prediction:
        """Raises ValueError in training on a single photo: nothing to normalise a vector over."""
        if self.training and len(x) < 2:
            raise ValueError(
                "The network 'fusion' learns from 2 photos a step or more, not from 1."
            )
        x = (x + 1) / 2
        low = self.low(x)
        vector = self.global_linear(self.global_convs(self._low_of_whole(x, low)).flatten(1))
        mid = self.mid(low)
        wide = self.global_vector(vector)[:, :, None, None].expand(-1, -1, *mid.shape[2:])
        ab, features = self.colorization(self.fuse(torch.cat([mid, wide], 1)))
        return Prediction(ab=ab, scene=self.classifier(vector).float(), features=features.float())

    def _low_of_whole(self, x: Tensor, low: Tensor) -> Tensor:
        """Low-level features of x at 224 x 224. A graph must take the long way: its size is dynamic."""
        size = (GLOBAL_SIZE, GLOBAL_SIZE)
        if tuple(x.shape[2:]) == size and not torch.jit.is_tracing():
            return low
        return self.low(F.interpolate(x, size=size, mode="bilinear", align_corners=False))


class FusionNoGlobal(nn.Module):
    """As `Fusion` without scene, a 3x3 convolution in place of the fusion layer."""

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        self.low = _convs(1, LOW, width)
        self.mid = _convs(scaled(512, width), MID, width)
        self.between = _conv(scaled(256, width), scaled(256, width))
        self.colorization = _Colorization(width)

    def forward(self, x: Tensor) -> Prediction:
        ab, features = self.colorization(self.between(self.mid(self.low((x + 1) / 2))))
        return Prediction(ab=ab, features=features.float())
