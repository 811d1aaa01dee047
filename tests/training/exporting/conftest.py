"""Runs as a trainer would have left them, written by hand: one of every network, a few channels wide."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from core.colour import bins
from core.models.card import ModelCard
from training import networks
from training.config import Config, NetworkConfig
from training.exporting.export import Wishes, export
from training.exporting.graph import example_input

WIDTH = 0.125
SCENES = ["animal", "people", "sky"]
FACTS = {
    "photos": 10,
    "scenes": SCENES,
    "licence_classes": {"open": 4, "unknown": 6},
    "device": "cpu",
}


def prior() -> np.ndarray:
    return bins.smooth_prior(np.random.default_rng(0).random(bins.COUNT).astype(np.float32) ** 6)


def lived(network: nn.Module, channels: int, multiple: int) -> nn.Module:
    """The network as if trained: nothing at its initial zero, batch norm with statistics it has seen."""
    norms = [m for m in network.modules() if isinstance(m, nn.BatchNorm1d | nn.BatchNorm2d)]
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(0.02 * torch.randn_like(parameter))
        for norm in norms:
            norm.momentum = None  # the mean of what it sees
        for _ in range(2):
            network.train()(example_input(channels, multiple, photos=4))
        for norm in norms:
            norm.momentum = 0.1
            norm.running_var.mul_(1.2)  # else folding and not folding could not be told apart
        if hasattr(network, "log_weights"):
            network.log_weights.copy_(torch.from_numpy(np.log(bins.rebalancing_weights(prior()))))
    return network.eval()


def _write(folder: Path, network: nn.Module, config: Config, **facts: Any) -> Path:
    """A run's folder with best.pt and run.json."""
    folder.mkdir(exist_ok=True)
    state = {
        "ema": network.state_dict(),
        "step": 7,
        "seconds": 7200.0,
        "config": json.dumps(config.to_dict()),
    }
    torch.save(state, folder / "best.pt")
    (folder / "run.json").write_text(json.dumps({**FACTS, **facts}), encoding="utf-8")
    return folder


def _make(name: str) -> nn.Module:
    torch.manual_seed(0)
    entry = networks.entry(name)
    network = networks.create(name, WIDTH, len(SCENES))
    return lived(network, entry.channels, entry.multiple)


@pytest.fixture
def write_run(tmp_path: Path) -> Callable[..., Path]:
    """write_run(network, name, config, **facts) makes a run's folder."""

    def write(network: nn.Module, name: str, config: Config | None = None, **facts: Any) -> Path:
        config = config or Config(network=NetworkConfig(name, WIDTH))
        return _write(tmp_path / f"run-{name}", network, config, **facts)

    return write


@pytest.fixture
def make() -> Callable[[str], nn.Module]:
    """make(name) is a lived-in network of the registry, WIDTH wide, with SCENES."""
    return _make


@pytest.fixture(scope="session")
def tint_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run of `tint_small`, which takes hints and has every head. Not to be changed."""
    config = Config(network=NetworkConfig("tint_small", WIDTH))
    return _write(tmp_path_factory.mktemp("run"), _make("tint_small"), config)


@pytest.fixture(scope="session")
def tint_model(tint_run: Path, tmp_path_factory: pytest.TempPathFactory) -> ModelCard:
    """`tint_run` exported."""
    wishes = Wishes(name="tiny-test", hardware="1 CPU core")
    return export(tint_run, tmp_path_factory.mktemp("model"), wishes)
