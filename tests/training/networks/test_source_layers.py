"""Layers of the sources' networks: weights counted by hand, receptive fields, no pooling."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
import torch
from torch import Tensor, nn

from training import networks
from training.networks.unet import PatchDiscriminator


def _conv(kernel: int, *channels: int) -> int:
    """Weights of convolutions one after the other."""
    return sum(kernel * kernel * a * b for a, b in pairwise(channels))


def _weights(module: nn.Module) -> int:
    return sum(p.numel() for p in module.parameters() if p.ndim > 1)


def _biases(module: nn.Module) -> int:
    """Biases that do not belong to batch norm."""
    layers = (nn.Conv2d, nn.ConvTranspose2d, nn.Linear)
    return sum(
        m.bias.numel() for m in module.modules() if isinstance(m, layers) and m.bias is not None
    )


def _create(name: str, scenes: int = 27) -> nn.Module:
    with torch.device("meta"):
        return networks.create(name, scenes=scenes)


LOW = _conv(3, 1, 64, 128, 128, 256, 256, 512)
COLORIZATION = _conv(3, 256, 128, 64, 64, 32, 2)


def test_fusion() -> None:
    network = _create("fusion", scenes=205)
    mid = _conv(3, 512, 512, 256)
    whole = _conv(3, 512, 512, 512, 512, 512) + 25088 * 1024 + 1024 * 512 + 512 * 256
    classifier = 512 * 256 + 256 * 205
    assert LOW == 2_286_144 == _weights(network.low)
    total = LOW + mid + whole + _conv(1, 512, 256) + COLORIZATION + classifier
    assert total == 42_346_880 == _weights(network)
    assert _biases(network) == 2 + 205


def test_fusion_without_global_features() -> None:
    network = _create("fusion_noglobal")
    total = LOW + _conv(3, 512, 512, 256) + _conv(3, 256, 256) + COLORIZATION
    assert total == 6_839_424 == _weights(network)


PLAIN = (
    _conv(3, 1, 64, 64, 128, 128, 256, 256, 256, *[512] * 12)
    + _conv(4, 512, 256)
    + _conv(3, 256, 256, 256)
)
PLAIN_BIASES = 2 * 64 + 2 * 128 + 3 * 256 + 12 * 512 + 3 * 256
RESIDUAL = (
    _conv(3, 1, 64)
    + _conv(3, 64, 128, 256) + _conv(3, 64, 256)
    + _conv(3, 256, 256, 256)
    + _conv(3, 256, 512, 512, 256) + _conv(3, 256, 256)
    + _conv(3, 256, 512, 512) + _conv(3, 256, 512)
    + _conv(3, 512, 256, 512, 512)
)  # fmt: skip


def test_plain() -> None:
    network = _create("plain")
    assert PLAIN + 256 * 313 == 32_222_016 == _weights(network)
    assert PLAIN_BIASES + 313 == 8_377 == _biases(network)
    convolutions = [m for m in network.trunk.modules() if "Conv" in type(m).__name__]
    assert len(convolutions) == 22
    norms = [m.num_features for m in network.modules() if isinstance(m, nn.BatchNorm2d)]
    assert norms == [64, 128, 256, 512, 512, 512, 512, 256]


def test_residual() -> None:
    network = _create("residual")
    assert RESIDUAL + 512 * 313 == 16_602_176 == _weights(network)


@pytest.mark.parametrize(
    ("name", "trunk"), [("plain_l2", PLAIN + 256 * 2), ("residual_l2", RESIDUAL + 512 * 2)]
)
def test_regression_has_the_same_trunk(name: str, trunk: int) -> None:
    assert _weights(_create(name)) == trunk


def test_unet() -> None:
    down = _conv(4, 1, 64, 128, 256, 512, 512, 512, 512, 512)
    up = _conv(4, 512, 512) + 3 * _conv(4, 1024, 512)
    up += _conv(4, 1024, 256) + _conv(4, 512, 128) + _conv(4, 256, 64) + _conv(4, 128, 2)
    norms = 2 * (128 + 256 + 4 * 512) + 2 * (4 * 512 + 256 + 128 + 64)
    network = _create("unet_gan")
    assert down + up == _weights(network)
    assert down + up + norms + 2 == 54_409_858 == networks.parameters(network)


def test_discriminator() -> None:
    network = PatchDiscriminator()
    weights = _conv(4, 3, 64, 128, 256, 512, 1)
    assert weights + 64 + 1 + 2 * (128 + 256 + 512) == 2_765_633 == networks.parameters(network)
    assert networks.entry("unet_gan").companion is PatchDiscriminator


def _seen(network: nn.Module, channels: int, size: int, pick: Callable[..., Tensor]) -> Tensor:
    """Which pixels (size, size) of the input the picked outputs depend on.

    All weights are positive and batch norm does nothing, so nothing cancels and no ReLU shuts.
    """
    network.double().eval()
    for module in network.modules():
        if isinstance(module, nn.Conv2d | nn.ConvTranspose2d):
            nn.init.constant_(module.weight, 1 / module.weight[0].numel())
            if module.bias is not None:
                nn.init.zeros_(module.bias)
    x = torch.full((1, channels, size, size), 0.5, dtype=torch.float64, requires_grad=True)
    pick(network(x)).sum().backward()
    assert x.grad is not None
    return (x.grad[0] != 0).any(0)


def _side(seen: Tensor) -> int:
    """Side of the square that was seen: all of it, and not cut by the border."""
    rows, columns = seen.any(1).nonzero()[:, 0], seen.any(0).nonzero()[:, 0]
    assert seen[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1].all()
    assert not seen[[0, -1]].any()
    assert not seen[:, [0, -1]].any()
    assert len(rows) == len(columns)
    return len(rows)


@pytest.mark.parametrize(("place", "side"), [(48, 349), (49, 349), (slice(48, 50), 357)])
def test_receptive_field_of_plain(place: int | slice, side: int) -> None:
    network = networks.create("plain", 1 / 64)
    assert _side(_seen(network, 1, 384, lambda p: p.logits[0, :, place, place])) == side


def test_receptive_field_of_residual() -> None:
    network = networks.create("residual", 1 / 64)
    assert _side(_seen(network, 1, 160, lambda p: p.logits[0, :, 20, 20])) == 117


def test_receptive_field_of_the_discriminator() -> None:
    assert _side(_seen(PatchDiscriminator(), 3, 96, lambda logits: logits[0, 0, 4, 4])) == 70


@pytest.mark.parametrize(("name", "size"), [("plain", (313, 56, 56)), ("residual", (313, 56, 56))])
def test_224_px_give_56(name: str, size: tuple[int, int, int]) -> None:
    with torch.device("meta"):
        found = networks.create(name).eval()(torch.empty(1, 1, 224, 224))
    assert found.logits.shape == (1, *size)


def test_256_px_give_30_patches() -> None:
    with torch.device("meta"):
        assert PatchDiscriminator()(torch.empty(2, 3, 256, 256)).shape == (2, 1, 30, 30)


@pytest.mark.parametrize("name", ["plain", "plain_l2", "residual", "residual_l2"])
def test_no_pooling(name: str) -> None:
    """In modules; test_network_contracts looks for it in the graph."""
    kinds = {type(m).__name__ for m in _create(name).modules()}
    assert not [kind for kind in kinds if "Pool" in kind]


@pytest.mark.parametrize("name", sorted(networks.NETWORKS))
def test_width_scales_every_layer(name: str) -> None:
    with torch.device("meta"):
        half, whole = (networks.parameters(networks.create(name, w)) for w in (0.5, 1.0))
    assert 0.2 < half / whole < 0.35
