"""An exported model's weights back in a network that trains: the same answers, and it can learn."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import onnx
import pytest
import torch
from torch import Tensor, nn

from training import networks
from training.exporting.export import Wishes, export
from training.exporting.folding import norm_pairs
from training.exporting.graph import example_input, store_half, to_onnx
from training.exporting.warmstart import load_folded, read_weights

NAMES = ("fusion", "plain", "residual_l2", "unet_gan", "tint_small")


def _answer(network: nn.Module, x: Tensor) -> Tensor:
    with torch.no_grad():
        found = network(x)
    return found.ab if found.logits is None else found.logits


def _saved(network: nn.Module, name: str, path: Path) -> Path:
    entry = networks.entry(name)
    model = to_onnx(network, entry.channels, entry.multiple).model
    onnx.save(store_half(model), str(path))
    return path


@pytest.mark.parametrize("name", NAMES)
def test_round_trip(name: str, make: Callable[[str], nn.Module], tmp_path: Path) -> None:
    network, entry = make(name), networks.entry(name)
    weights = read_weights(_saved(network, name, tmp_path / "model.onnx"))
    torch.manual_seed(9)
    again = networks.create(name, 0.125, 3).train()
    x = example_input(entry.channels, entry.multiple, 6)
    load_folded(again, weights, x)
    assert again.training
    other = 0.5 * x.flip(3)
    expected = _answer(network, other)
    scale = float(expected.std())
    assert scale > 0.1
    # What it answers on other photos does not depend on those that gave the statistics.
    assert (_answer(again.eval(), other) - expected).abs().mean() < 0.01 * scale
    # A folded batch norm has the statistics of the photos: on them it answers so in training, too.
    # (plain has batch norm of its own, unet_gan dropout, and fusion sees its photos at two sizes.)
    if name in ("residual_l2", "tint_small"):
        trained = _answer(again.train(), x)
        assert (trained - _answer(network, x)).abs().mean() < 0.05 * scale


def test_all_weights_come_back(tint: nn.Module, tmp_path: Path) -> None:
    """Those of no folded batch norm are the network's own, to half precision."""
    weights = read_weights(_saved(tint, "tint_small", tmp_path / "model.onnx"))
    own = dict(tint.named_parameters())
    for name in ("attention.0.qkv.weight", "film8.linear.weight", "scene.bias", "gate.weight"):
        assert torch.allclose(weights[name], own[name], atol=1e-3), name


def test_equal_weights_come_back_too(tmp_path: Path) -> None:
    """A fresh network has many zeros alike, of which an exporter might keep but one."""
    torch.manual_seed(0)
    network = networks.create("tint_small", 0.125, 3).eval()
    weights = read_weights(_saved(network, "tint_small", tmp_path / "model.onnx"))
    again = networks.create("tint_small", 0.125, 3)
    x = example_input(4, 32, 4)
    load_folded(again, weights, x)
    assert torch.allclose(_answer(again.eval(), x), _answer(network, x), atol=1e-2)


def test_gradients_reach_every_weight(make: Callable[[str], nn.Module], tmp_path: Path) -> None:
    weights = read_weights(_saved(make("residual"), "residual", tmp_path / "model.onnx"))
    again = networks.create("residual", 0.125)
    x = example_input(1, 4, 4)
    load_folded(again, weights, x)
    again.train()(x).logits.square().mean().backward()
    assert all(p.grad is not None and p.grad.isfinite().all() for p in again.parameters())


def test_pairs_are_those_computed_one_after_the_other() -> None:
    class Nested(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.conv, self.norm = nn.Conv2d(1, 4, 1), nn.BatchNorm2d(4)
            self.second, self.relu, self.late = nn.Conv2d(4, 4, 1), nn.ReLU(True), nn.BatchNorm2d(4)
            self.linear, self.last = nn.Linear(4, 3), nn.BatchNorm1d(3)

        def forward(self, x: Tensor) -> Tensor:
            x = self.late(self.relu(self.second(self.norm(self.conv(x)))))
            return self.last(self.linear(x.mean((2, 3))))

    network = Nested()
    pairs = norm_pairs(network, torch.randn(2, 1, 8, 8))
    assert pairs == [("conv", "norm"), ("linear", "last")]
    assert network.training


def test_what_cannot_be_read_is_named(
    make: Callable[[str], nn.Module], write_run: Callable[..., Path], photo_folder: Path,
    tmp_path: Path,
) -> None:  # fmt: skip
    (tmp_path / "junk.onnx").write_bytes(b"junk")
    with pytest.raises(ValueError, match=r"junk\.onnx is not an ONNX model"):
        read_weights(tmp_path / "junk.onnx")
    network = make("residual_l2")
    weights = read_weights(_saved(network, "residual_l2", tmp_path / "model.onnx"))
    other = networks.create("residual_l2", 0.25)
    before = {name: values.clone() for name, values in other.state_dict().items()}
    with pytest.raises(ValueError, match=r"has no weights 'trunk\.stem\.weight' of shape \(16, 1"):
        load_folded(other, weights, example_input(1, 4))
    assert all(torch.equal(v, before[k]) for k, v in other.state_dict().items())
    run = write_run(network, "residual_l2")
    card = export(run, tmp_path / "small", Wishes(int8=photo_folder, photos=1, size=64))
    with pytest.raises(ValueError, match="holds 8-bit weights"):
        read_weights(card.path)
