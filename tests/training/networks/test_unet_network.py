"""`unet_gan`: initial weights, dropout, range; and a discriminator that learns to discriminate."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F
from torch import nn

from training import networks
from training.networks.unet import PatchDiscriminator, UNet


@pytest.mark.parametrize("network", [UNet(0.5), PatchDiscriminator()])
def test_weights_start_small(network: nn.Module) -> None:
    layers = (nn.Conv2d, nn.ConvTranspose2d)
    weights = [m.weight.flatten() for m in network.modules() if isinstance(m, layers)]
    every = torch.cat(weights)
    assert abs(float(every.detach().mean())) < 1e-4
    assert float(every.detach().std()) == pytest.approx(0.02, rel=0.01)


def test_dropout_is_in_the_three_blocks_next_to_the_innermost() -> None:
    with torch.device("meta"):
        network = UNet()
    dropped = [any(isinstance(m, nn.Dropout) for m in up) for up in network.up]
    assert dropped == [False, True, True, True, False, False, False]
    assert [up[0].out_channels for up in network.up] == [512, 512, 512, 512, 256, 128, 64]


@torch.no_grad()
def test_dropout_varies_in_training_only() -> None:
    torch.manual_seed(0)
    network = networks.create("unet_gan", 0.125)
    x = torch.rand(2, 1, 256, 256) * 2 - 1
    assert not torch.equal(network(x).ab, network(x).ab)
    network.eval()
    assert torch.equal(network(x).ab, network(x).ab)


@torch.no_grad()
def test_ab_stays_within_110() -> None:
    network = UNet(0.125).eval()
    network.head.weight.zero_()
    network.head.bias.copy_(torch.tensor([-50.0, 50.0]))
    ab = network(torch.zeros(1, 1, 256, 256)).ab
    assert ab[0, 0].unique().tolist() == [-110.0]
    assert ab[0, 1].unique().tolist() == [110.0]


def test_the_discriminator_learns_to_tell_two_pictures_apart() -> None:
    torch.manual_seed(0)
    network = PatchDiscriminator()
    real, false = torch.rand(1, 3, 64, 64), torch.zeros(1, 3, 64, 64)
    false[:, :1] = real[:, :1]
    optimizer = torch.optim.Adam(network.parameters(), 2e-4, betas=(0.5, 0.999))
    losses = []
    for _ in range(4):
        logits = network(torch.cat([real, false]))
        wanted = torch.tensor([1.0, 0.0]).view(2, 1, 1, 1).expand_as(logits)
        loss = F.binary_cross_entropy_with_logits(logits, wanted)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(float(loss.detach()))
    assert losses[-1] < 0.8 * losses[0], losses
