"""The networks that can be trained, by configuration name."""

from __future__ import annotations

from collections.abc import Callable

from torch import nn

from training.networks import tint

NETWORKS: dict[str, Callable[[], nn.Module]] = {
    "tint": lambda: tint.Tint(tint.FULL),
    "tint_small": lambda: tint.Tint(tint.SMALL),
}


def create(name: str) -> nn.Module:
    """A freshly initialised network. Raises ValueError naming the known ones."""
    if name not in NETWORKS:
        raise ValueError(f"no network named '{name}'; known are {', '.join(sorted(NETWORKS))}")
    return NETWORKS[name]()
