"""`fusion`: what is global is global, what is local is local, and ab covers its range."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from training import networks
from training.networks import Prediction


def _fusion(name: str = "fusion") -> torch.nn.Module:
    torch.manual_seed(0)
    network = networks.create(name, 0.125, scenes=5)
    for module in network.modules():
        if isinstance(module, torch.nn.BatchNorm2d | torch.nn.BatchNorm1d):
            module.momentum = 1.0
    with torch.no_grad():  # one step of statistics, so that activations are alive
        network.train()(torch.rand(4, 1, 64, 64) * 2 - 1)
    return network.eval()


@pytest.mark.parametrize(("down", "across"), [(3, 1), (1, 3), (3, 3)])
@torch.no_grad()
def test_the_global_branch_does_not_depend_on_the_size(down: int, across: int) -> None:
    """Repeating pixels an odd number of times leaves the 224 px resize as it was, bit for bit."""
    network = _fusion()
    small = torch.rand(1, 1, 224, 224) * 2 - 1
    large = small.repeat_interleave(down, 2).repeat_interleave(across, 3)
    vectors: list[Tensor] = []
    network.global_vector.register_forward_hook(lambda *args: vectors.append(args[2]))
    found = [network(x) for x in (small, large)]
    assert vectors[0].std() > 0.01
    assert torch.allclose(vectors[0], vectors[1], atol=1e-5)
    assert torch.allclose(found[0].scene, found[1].scene, atol=1e-5)
    assert found[1].ab.shape == (1, 2, 224 * down, 224 * across)


@torch.no_grad()
def test_a_far_corner_matters_through_the_global_features_only() -> None:
    before = torch.rand(1, 1, 256, 256) * 2 - 1
    after = before.clone()
    after[..., 160:, 160:] = 1
    change = {}
    for name in ("fusion", "fusion_noglobal"):
        network = _fusion(name)
        change[name] = (network(after).ab - network(before).ab)[..., :32, :32].abs().max()
    assert change["fusion"] > 1e-3
    assert change["fusion_noglobal"] == 0


@pytest.mark.parametrize(("bias", "ab"), [(-100.0, -110.0), (0.0, 0.0), (100.0, 110.0)])
@torch.no_grad()
def test_the_sigmoid_covers_all_of_ab(bias: float, ab: float) -> None:
    network = _fusion()
    network.colorization.head.weight.zero_()
    network.colorization.head.bias.fill_(bias)
    found: Prediction = network(torch.zeros(1, 1, 32, 64))
    assert torch.allclose(found.ab, torch.full((1, 2, 32, 64), ab))


def test_one_photo_cannot_be_trained_on() -> None:
    with pytest.raises(ValueError, match="2 photos a step"):
        _fusion().train()(torch.zeros(1, 1, 64, 64))
