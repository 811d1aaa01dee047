"""Photos that ship with scikit-image, a cache made of them, and a network small enough for tests."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from skimage import data

from training import networks
from training.config import Config, InputConfig, NetworkConfig, ObjectiveConfig, OptimizerConfig
from training.data.cache import PhotoCache, build
from training.data.sources import list_photos
from training.networks.tint import Tint, TintConfig

TINY = TintConfig(
    widths=(8, 8, 16, 16, 16), blocks=(0, 1, 0, 0), attention_blocks=1, attention_heads=2,
    global_width=16, decoder_width=16, embedding=4, scenes=3,
)  # fmt: skip


@pytest.fixture(autouse=True)
def _one_thread() -> None:
    torch.set_num_threads(1)


@pytest.fixture(scope="session")
def photo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """10 photos of 96 x 128 px in two scenes."""
    folder = tmp_path_factory.mktemp("photos")
    for scene, whole in (("people", data.astronaut()), ("animal", data.chelsea())):
        (folder / scene).mkdir()
        for number in range(5):
            y, x = 20 * number, 30 * number
            crop = np.ascontiguousarray(whole[y : y + 192, x : x + 256][::2, ::2])
            Image.fromarray(crop).save(folder / scene / f"{scene}-{number}.png")
    return folder


@pytest.fixture(scope="session")
def cache_folder(photo_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("cache")
    build(list_photos([photo_folder]), out, short_side=96)
    return out


@pytest.fixture(scope="session")
def cache(cache_folder: Path) -> PhotoCache:
    return PhotoCache(cache_folder)


@pytest.fixture
def tiny(monkeypatch: pytest.MonkeyPatch) -> Config:
    """A configuration of a network `tiny` that exists during the test."""
    entry = dataclasses.replace(
        networks.entry("tint_small"), build=lambda width, scenes: Tint(TINY, width, scenes)
    )
    monkeypatch.setitem(networks.NETWORKS, "tiny", entry)
    return Config(
        NetworkConfig("tiny"), ObjectiveConfig(scene_weight=0.1), InputConfig(),
        OptimizerConfig(learning_rate=3e-3, warm_up=1, ema=0.9), steps=6, phases=((1.0, 64, 4),),
    )  # fmt: skip


def to_toml(config: Config) -> str:
    """The configuration as a file would hold it."""
    plain, tables = [], []
    for name, value in config.to_dict().items():
        if isinstance(value, dict):
            tables += [f"[{name}]", *(f"{k} = {json.dumps(v)}" for k, v in value.items())]
        else:
            plain.append(f"{name} = {json.dumps(value)}")
    return "\n".join(plain + tables)


@pytest.fixture
def config_file(tmp_path: Path) -> Callable[[Config], Path]:
    """Writes a configuration for the command line."""

    def write(config: Config) -> Path:
        path = tmp_path / f"{config.network.name}.toml"
        path.write_text(to_toml(config))
        return path

    return write


@pytest.fixture
def thin() -> Config:
    """A configuration of a real network that other processes know too, a few channels wide."""
    return Config(
        NetworkConfig("residual_l2", 0.03), ObjectiveConfig("ab"), InputConfig(),
        OptimizerConfig(learning_rate=3e-3, warm_up=1, ema=0.9), steps=6, precision="fp32",
        phases=((1.0, 64, 4),),
    )  # fmt: skip


@pytest.fixture
def tint() -> Tint:
    """A tiny network with weights as if trained: nothing is left at its initial zero."""
    torch.manual_seed(0)
    network = Tint(TINY)
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(0.05 * torch.randn_like(parameter))
        for module in network.modules():
            if isinstance(module, torch.nn.BatchNorm2d):
                module.running_mean.normal_(0, 0.1)
                module.running_var.uniform_(0.5, 1.5)
        network.log_weights.normal_(0, 0.5)
    return network.eval()
