"""A small scene classifier that sees colour: its features say how alike two colourings look.

A helper of training, never exported and no colouring network, so it is not in `networks.NETWORKS`.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from torch import Tensor, nn

from training.networks.heads import he_
from training.networks.width import scaled

CHANNELS = (32, 64, 128, 192)


class Seen(NamedTuple):
    """What the classifier answers: features (N,C,h,w) of every stage, and scene logits (N,scenes)."""

    features: list[Tensor]
    scene: Tensor


class ColourClassifier(nn.Module):
    """(N,3,H,W) L/50-1, a/110, b/110 -> `Seen`; four stages at 1/2, 1/4, 1/8 and 1/16, any size."""

    def __init__(self, scenes: int, width: float = 1.0) -> None:
        super().__init__()
        sizes = [3, *(scaled(n, width) for n in CHANNELS)]
        self.stages = nn.ModuleList(
            nn.Sequential(*_conv(a, b, 2), *_conv(b, b, 1)) for a, b in pairwise(sizes)
        )
        self.scene = nn.Linear(sizes[-1], scenes)
        he_(self)

    def forward(self, x: Tensor) -> Seen:
        features = []
        for stage in self.stages:
            x = stage(x)
            features.append(x)
        return Seen(features, self.scene(x.mean((2, 3))))


def _conv(inside: int, outside: int, stride: int) -> list[nn.Module]:
    return [
        nn.Conv2d(inside, outside, 3, stride, 1, bias=False),
        nn.BatchNorm2d(outside),
        nn.ReLU(inplace=True),
    ]
