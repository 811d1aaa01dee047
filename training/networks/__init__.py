"""The networks that can be trained, by the names of their configurations.

Every network takes (N, C, H, W): channel 0 is L/50 - 1, and networks that take hints have three more
(hint a/110, hint b/110, hint mask). A network scales its input itself if its source does otherwise.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from torch import nn

from training.networks import tint
from training.networks.prediction import Prediction

__all__ = ["NETWORKS", "Entry", "Prediction", "create", "entry", "parameters"]


@dataclass(frozen=True)
class Entry:
    """channels of the input (1, or 4 with hints); multiple: H and W must be multiples of it;
    build(width, scenes) makes a freshly initialised network; objective: its usual kind of loss."""

    title: str
    source: str
    objective: str
    channels: int
    multiple: int
    input: str
    output: str
    build: Callable[[float, int], nn.Module]


_TINT_INPUT = "(N,4,H,W): L/50-1, hint a/110, hint b/110, hint mask; H, W multiples of 32"
_TINT_OUTPUT = "313 bins at H/4 x W/4, ab at H x W, scene, features at H/4 x W/4"


def _tint(base: tint.TintConfig) -> Callable[[float, int], nn.Module]:
    return lambda width, scenes: tint.Tint(base, width, scenes)


NETWORKS: dict[str, Entry] = {
    "tint": Entry(
        "Tint", "this project", "tint", 4, 32, _TINT_INPUT, _TINT_OUTPUT, _tint(tint.FULL)
    ),
    "tint_small": Entry(
        "Tint, small", "this project", "tint", 4, 32, _TINT_INPUT, _TINT_OUTPUT, _tint(tint.SMALL)
    ),
}


def entry(name: str) -> Entry:
    """Raises ValueError naming the known networks."""
    if name not in NETWORKS:
        raise ValueError(f"no network named '{name}'; known are {', '.join(sorted(NETWORKS))}")
    return NETWORKS[name]


def create(name: str, width: float = 1.0, scenes: int = 27) -> nn.Module:
    """A freshly initialised network. Raises ValueError naming the known ones."""
    return entry(name).build(width, scenes)


def parameters(network: nn.Module) -> int:
    """Number of trainable parameters."""
    return sum(p.numel() for p in network.parameters() if p.requires_grad)
