"""The `tint` network: sizes, shapes, and what hints do and do not do."""

from __future__ import annotations

import pytest
import torch

from training import networks
from training.networks import parameters
from training.networks.tint import Tint


def _input(height: int, width: int, count: int = 1) -> torch.Tensor:
    x = torch.zeros(count, 4, height, width)
    x[:, 0] = torch.linspace(-1, 1, width)
    return x


@pytest.mark.parametrize(("name", "count"), [("tint", 23_886_351), ("tint_small", 9_386_623)])
def test_parameter_count(name: str, count: int) -> None:
    assert parameters(networks.create(name)) == count


def test_unknown_network_is_refused_with_the_known_names() -> None:
    with pytest.raises(ValueError, match="tint_small"):
        networks.create("nonesuch")


@pytest.mark.parametrize(("height", "width"), [(32, 32), (64, 96), (128, 32)])
@torch.no_grad()
def test_output_shapes(tint: Tint, height: int, width: int) -> None:
    out = tint(_input(height, width, 2))
    assert out.ab.shape == (2, 2, height, width)
    assert out.logits.shape == (2, 313, height // 4, width // 4)
    assert out.scene.shape == (2, tint.config.scenes)
    assert out.features.shape == (2, tint.config.embedding, height // 4, width // 4)


@torch.no_grad()
def test_without_hints_only_the_networks_own_colour_counts(tint: Tint) -> None:
    x = _input(64, 64)
    plain = tint(x).ab
    answer = tint.logits_and_more(x)[4]
    assert not answer.any()
    tint.gate.bias[1:] = 15.0  # opens the gate to the hints as far as it goes
    assert torch.equal(tint(x).ab, plain)
    x[:, 1, 20:24, 20:24], x[:, 3, 20:24, 20:24] = 0.5, 1
    assert not torch.allclose(tint(x).ab, plain, atol=1.0)


@torch.no_grad()
def test_an_open_gate_gives_the_hints_colour_where_it_was_put(tint: Tint) -> None:
    tint.gate.weight.zero_()
    tint.gate.bias[:] = torch.tensor([-15.0, 15.0, 15.0])
    tint.detail[1].weight.zero_()
    tint.detail[1].bias.zero_()
    x = _input(64, 64)
    x[:, 1, 24:32, 24:32], x[:, 2, 24:32, 24:32], x[:, 3, 24:32, 24:32] = 0.4, -0.3, 1
    found = tint(x).ab[0, :, 28, 28]
    assert torch.allclose(found, torch.tensor([44.0, -33.0]), atol=0.5)


@pytest.mark.parametrize("level", [-1.0, 1.0])
@pytest.mark.parametrize(("temperature", "tau"), [(0.01, 0.0), (0.38, 1.0), (2.0, 1.0)])
@torch.no_grad()
def test_extremes_stay_finite(tint: Tint, level: float, temperature: float, tau: float) -> None:
    x = torch.full((1, 4, 32, 64), level)
    x[:, 1:3] = torch.where(torch.rand(1, 2, 32, 64) > 0.5, 1.0, -1.0)
    x[:, 3] = 1
    for value in tint(x, temperature, tau):
        assert torch.isfinite(value).all()


@torch.no_grad()
def test_photos_of_a_batch_do_not_mix(tint: Tint) -> None:
    first, second = _input(32, 32), _input(32, 32).flip(3)
    second[:, 1, 4:9, 4:9], second[:, 3, 4:9, 4:9] = 0.9, 1
    both = tint(torch.cat([first, second])).ab
    assert torch.allclose(both[:1], tint(first).ab, atol=1e-3)
    assert torch.allclose(both[1:], tint(second).ab, atol=1e-3)
