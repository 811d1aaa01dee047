"""What holds for every network: sizes, units, the exported graph, and that it learns."""

from __future__ import annotations

import io
import warnings

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
import torch.nn.functional as F
from skimage import color, data
from torch import Tensor, nn

from training import networks
from training.networks import Prediction

ALL = sorted(networks.NETWORKS)
SOURCES = sorted(set(ALL) - {"tint", "tint_small"})  # tint has an exporter of its own
NARROW = 0.125

# At 256 px and width 1, three scenes: logits, ab, scene, features.
SIZES = {
    "fusion": (None, (2, 256, 256), (3,), (32, 128, 128)),
    "fusion_noglobal": (None, (2, 256, 256), None, (32, 128, 128)),
    "plain": ((313, 64, 64), None, None, (256, 64, 64)),
    "plain_l2": (None, (2, 64, 64), None, (256, 64, 64)),
    "residual": ((313, 64, 64), None, None, (512, 64, 64)),
    "residual_l2": (None, (2, 64, 64), None, (512, 64, 64)),
    "unet_gan": (None, (2, 256, 256), None, (128, 128, 128)),
    "tint": ((313, 64, 64), (2, 256, 256), (3,), (32, 64, 64)),
    "tint_small": ((313, 64, 64), (2, 256, 256), (3,), (16, 64, 64)),
}


def _narrow(name: str) -> nn.Module:
    torch.manual_seed(0)
    return networks.create(name, NARROW, 3)


def _photos(size: int) -> tuple[Tensor, Tensor]:
    """Two real photos: luminance (2,1,size,size) 0..100 and ab (2,2,size,size)."""
    crops = [whole[:256, 90:346][:: 256 // size, :: 256 // size] for whole in
             (data.astronaut(), data.chelsea())]  # fmt: skip
    lab = torch.from_numpy(np.stack([color.rgb2lab(crop) for crop in crops])).float()
    lab = lab.permute(0, 3, 1, 2)
    return lab[:, :1], lab[:, 1:]


def _input(name: str, luminance: Tensor) -> Tensor:
    x = luminance / 50 - 1
    return F.pad(x, (0, 0, 0, 0, 0, networks.entry(name).channels - 1))


@pytest.mark.parametrize("name", ALL)
def test_sizes_of_every_output(name: str) -> None:
    with torch.device("meta"):
        network = networks.create(name, scenes=3).eval()
        found = network(torch.empty(2, networks.entry(name).channels, 256, 256))
    assert isinstance(found, Prediction)
    shapes = tuple(None if t is None else tuple(t.shape) for t in found)
    assert shapes == tuple(None if s is None else (2, *s) for s in SIZES[name])


@pytest.mark.parametrize("name", ALL)
def test_entry_says_what_is_answered_and_what_size_is_taken(name: str) -> None:
    entry = networks.entry(name)
    logits, _, scene, _ = SIZES[name]
    assert ("313 bins" in entry.output) == (logits is not None)
    assert ("scene" in entry.output) == (scene is not None)
    assert f"multiples of {entry.multiple}" in entry.input
    assert f"(N,{entry.channels},H,W)" in entry.input
    side = entry.multiple * (2 if entry.multiple < 256 else 1)
    with torch.device("meta"):
        x = torch.empty(1, entry.channels, 2 * side, side)
        found = networks.create(name, NARROW).eval()(x)
    if found.logits is not None:
        assert found.logits.shape == (1, 313, side // 2, side // 4)
    if found.ab is not None:
        scale = 4 if name.endswith("_l2") else 1
        assert found.ab.shape == (1, 2, 2 * side // scale, side // scale)


@pytest.mark.parametrize("name", SOURCES)
def test_graph_takes_any_size_and_agrees_with_the_network(name: str) -> None:
    network = _narrow(name).eval()
    with torch.no_grad():  # statistics as if trained
        for module in network.modules():
            if isinstance(module, nn.BatchNorm2d | nn.BatchNorm1d):
                module.running_mean.normal_(0, 0.1)
                module.running_var.uniform_(0.5, 1.5)
    graph = _graph(network, 256 if name == "unet_gan" else 224)
    pools = [node.op_type for node in graph.graph.node if "Pool" in node.op_type]
    assert not pools
    session = onnxruntime.InferenceSession(graph.SerializeToString())
    for height, width in [(256, 256)] if name == "unet_gan" else [(224, 224), (48, 96)]:
        x = torch.rand(1, 1, height, width) * 2 - 1
        with torch.no_grad():
            wanted = [t for t in network(x) if t is not None]
        for mine, theirs in zip(session.run(None, {"input": x.numpy()}), wanted, strict=True):
            assert mine.shape == tuple(theirs.shape)
            np.testing.assert_allclose(mine, theirs, rtol=1e-3, atol=1e-3 * theirs.abs().max())


def _graph(network: nn.Module, size: int) -> onnx.ModelProto:
    """The network as ONNX with any height and width, outputs in the order of `Prediction`."""

    class Tensors(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.network = network

        def forward(self, x: Tensor) -> tuple[Tensor, ...]:
            return tuple(t for t in self.network(x) if t is not None)

    file = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            Tensors().eval(), (torch.zeros(1, 1, size, size),), file, dynamo=False,
            opset_version=18, input_names=["input"], dynamic_axes={"input": {2: "H", 3: "W"}},
        )  # fmt: skip
    return onnx.load_from_string(file.getvalue())


@pytest.mark.parametrize("name", ALL)
def test_a_few_steps_lower_the_loss(name: str) -> None:
    network = _narrow(name).train()
    luminance, ab = _photos(256 if name == "unet_gan" else 64)
    x = _input(name, luminance)
    optimizer = torch.optim.Adam(network.parameters(), lr=2e-3)
    losses = []
    for _ in range(8):
        loss = _loss(network, network(x), ab)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(float(loss.detach()))
    assert max(losses[-2:]) < 0.9 * losses[0], losses


def _loss(network: nn.Module, found: Prediction, ab: Tensor) -> Tensor:
    loss = torch.zeros(())
    if found.logits is not None:
        small = F.avg_pool2d(ab, 4)
        nearest = torch.cdist(small.permute(0, 2, 3, 1), network.bins).argmin(3)
        loss = loss + F.cross_entropy(found.logits, nearest)
    elif found.ab is not None:
        loss = loss + F.mse_loss(found.ab, F.adaptive_avg_pool2d(ab, found.ab.shape[2:]))
    if found.scene is not None:
        loss = loss + F.cross_entropy(found.scene, torch.tensor([2, 0]))
    return loss


@pytest.mark.parametrize("name", ALL)
def test_every_parameter_learns(name: str) -> None:
    network = _narrow(name).train()
    x = _input(name, _photos(256 if name == "unet_gan" else 64)[0])
    if x.shape[1] == 4:
        x[:, 1:, 8:16, 8:16] = 1.0
        # Layers that start at zero shut off what lies behind them; these start elsewhere.
        for parameter in network.parameters():
            parameter.data.add_(0.02 * torch.randn_like(parameter))
    sum(t.square().mean() for t in network(x) if t is not None).backward()
    idle = [n for n, p in network.named_parameters() if p.grad is None or not p.grad.any()]
    assert not idle


@pytest.mark.parametrize(
    ("name", "low", "high"),
    [
        ("fusion", 0, 1), ("fusion_noglobal", 0, 1), ("plain", -50, 50), ("plain_l2", -50, 50),
        ("residual", -50, 50), ("residual_l2", -50, 50), ("unet_gan", -1, 1),
    ],
)  # fmt: skip
def test_each_network_sees_luminance_on_the_scale_of_its_source(
    name: str, low: float, high: float
) -> None:
    network = _narrow(name).eval()
    seen = []
    first = next(m for m in network.modules() if isinstance(m, nn.Conv2d))
    first.register_forward_pre_hook(lambda _, inputs: seen.append(inputs[0]))
    x = torch.rand(1, 1, 256, 256) * 2 - 1
    x[..., 0, 0], x[..., 0, 1] = -1, 1
    with torch.no_grad():
        network(x)
    assert float(seen[0].min()) == low
    assert float(seen[0].max()) == high


@pytest.mark.parametrize("name", ["plain", "residual"])
def test_bins_are_those_of_core_and_their_weights_are_saved(name: str) -> None:
    from core.colour.bins import BINS

    state = _narrow(name).state_dict()
    assert np.array_equal(state["bins"].numpy(), BINS)
    assert state["log_weights"].shape == (313,)
