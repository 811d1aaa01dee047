"""A trained network as an ONNX graph: the same inputs and outputs for all, as far as they have them.

The graph computes in float32: weights are stored as float16 and widened when the file is loaded,
which is half the size on disk and full speed on a CPU. Batch norm is folded into the layer before it.
"""

from __future__ import annotations

import copy
import io
import logging
import math
import warnings
from dataclasses import dataclass

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn

from core.colour.bins import BINS
from training.exporting.folding import fold_batch_norm
from training.networks.tint import Tint

OPSET = 18
FEATURES = 16
"""Channels of `features`, at most."""

_TEMPERATURE, _TAU = 0.38, 0.0
FLOAT_SHARE = 0.02
"""Share of the weights that stays float32, the smallest tensors first: biases, scales, the bin table, and
the first convolutions. They cost little and matter most: on a random `plain` they are two thirds of
what half precision costs."""


@dataclass(frozen=True)
class Graph:
    """A checked model and what its card says about its tensors, by name."""

    model: onnx.ModelProto
    inputs: dict[str, str]
    outputs: dict[str, str]


class Exportable(nn.Module):
    """A network with its decoder, as the graph computes it: `outputs` names what forward returns.

    forward(input, temperature, tau) for networks with bins, forward(input) for the others. chroma is
    (N,2,H,W), bilinearly enlarged where the network answers at less. The bins are the last axis while
    they are worked on: runtimes are several times faster at a softmax over neighbouring values than
    over planes.
    """

    def __init__(
        self, network: nn.Module, example: Tensor, projection: Tensor | None = None
    ) -> None:
        """projection is (E, K), see `project`; None lets the features be as they are."""
        super().__init__()
        self.network = network
        self.register_buffer("projection", projection)
        with torch.no_grad():
            answer = network(example)
        self.has_bins = answer.logits is not None
        self.feature_scale = 1.0
        if answer.features is not None:
            self.feature_scale = example.shape[3] / 4 / answer.features.shape[3]
        has = {
            "distribution": answer.logits,
            "scene": answer.scene,
            "features": answer.features,
        }
        self.outputs = ["chroma", *(name for name, head in has.items() if head is not None)]

    def forward(
        self, x: Tensor, temperature: Tensor | None = None, tau: Tensor | None = None
    ) -> tuple[Tensor, ...]:
        found: dict[str, Tensor] = {}
        if not self.has_bins:
            answer = self.network(x)
            found["chroma"], scene, features = answer.ab, answer.scene, answer.features
        elif isinstance(self.network, Tint):
            logits, scene, features, trunk, hinted, skip = self.network.logits_and_more(x)
            own, found["distribution"] = self._decode(logits, temperature, tau)
            found["chroma"] = self.network.finish(own, trunk, hinted, skip)
        else:
            answer = self.network(x)
            scene, features = answer.scene, answer.features
            found["chroma"], found["distribution"] = self._decode(answer.logits, temperature, tau)
        if found["chroma"].shape[2:] != x.shape[2:]:
            found["chroma"] = F.interpolate(
                found["chroma"], size=x.shape[2:], mode="bilinear", align_corners=False
            )
        if scene is not None:
            found["scene"] = scene.softmax(1)
        if features is not None:
            found["features"] = self._reduced(features)
        return tuple(found[name] for name in self.outputs)

    def _decode(
        self, logits: Tensor, temperature: Tensor | None, tau: Tensor | None
    ) -> tuple[Tensor, Tensor]:
        """ab (N,2,h,w) by annealed mean of the logits shifted by tau·log w, and their distribution."""
        n, count, h, w = logits.shape
        rows = logits.flatten(2).transpose(1, 2)
        shifted = (rows + tau * self.network.log_weights) / temperature
        ab = (shifted.softmax(2) @ self.network.bins).transpose(1, 2).reshape(n, 2, h, w)
        return ab, rows.softmax(2).transpose(1, 2).reshape(n, count, h, w)

    def _reduced(self, features: Tensor) -> Tensor:
        if self.projection is not None:
            features = F.conv2d(features, self.projection.T[:, :, None, None])
        if self.feature_scale != 1:
            # Halving this way is the mean of 2 x 2 values; no pooling node comes of it.
            features = F.interpolate(
                features, scale_factor=self.feature_scale, mode="bilinear", align_corners=False
            )
        return features


def example_input(channels: int, multiple: int, photos: int = 2) -> Tensor:
    """Noise in the shape of an input, of the least size at which every layer sees several cells."""
    side = multiple * math.ceil(64 / multiple)
    generator = torch.Generator().manual_seed(0)
    x = torch.zeros(photos, channels, side + multiple * (multiple < 64), side)
    x[:, 0].uniform_(-1, 1, generator=generator)
    if channels == 4:
        x[:, 1:, 10:20, 10:20] = 1
    return x


@torch.no_grad()
def project(network: nn.Module, example: Tensor, photos: Tensor | None = None) -> Tensor | None:
    """What reduces a network's features to FEATURES channels: (E, FEATURES), orthonormal columns.

    The principal components of the features of photos (N,C,H,W), each photo's mean taken out (the
    reader of features standardises them per photo, too); without photos random directions, always
    the same. None if the network has no features or few enough.
    """
    features = network(example).features
    if features is None or features.shape[1] <= FEATURES:
        return None
    width = features.shape[1]
    if photos is None:
        generator = torch.Generator().manual_seed(0)
        noise = torch.randn(width, FEATURES, generator=generator, dtype=torch.float64)
        found = torch.linalg.qr(noise).Q
    else:
        scatter = torch.zeros(width, width, dtype=torch.float64)
        for photo in photos:
            cells = network(photo[None]).features[0].flatten(1).double()
            cells -= cells.mean(1, keepdim=True)
            scatter += cells @ cells.T
        found = torch.linalg.eigh(scatter).eigenvectors.flip(1)[:, :FEATURES]
    # Either sign will do; one must be chosen for equal files.
    strongest = found.gather(0, found.abs().argmax(0, keepdim=True))
    return (found * strongest.sign()).float()


class _CompactHintAttention(nn.Module):
    """`tint._HintAttention` over the hinted cells only, so that cost and memory follow the hints.

    The dense form costs (H/4·W/4)·(H/8·W/8) whatever the hints: 0.4 GB per head at 640 x 512. A
    cell counts if any photo of the batch is hinted there; one that never counts is added, so that
    there is always a key.
    """

    def __init__(self, log_scales: Tensor) -> None:
        super().__init__()
        self.register_buffer("scales", log_scales.detach().exp())

    def forward(self, embedding: Tensor, luminance: Tensor, hints: Tensor) -> Tensor:
        n, width, h, w = embedding.shape
        mask4 = F.avg_pool2d(hints[:, 2:], 4)
        mask8 = F.avg_pool2d(mask4, 2)
        colour8 = F.avg_pool2d(hints[:, :2] * hints[:, 2:], 8) / (mask8 + 1e-6)
        lightness = F.avg_pool2d(luminance, 4) / 2
        zeros = torch.zeros_like(lightness)
        y = zeros + (torch.arange(h, device=embedding.device) / (h - 1)).view(1, 1, -1, 1)
        x = zeros + (torch.arange(w, device=embedding.device) / (w - 1)).view(1, 1, 1, -1)
        codes = torch.cat([embedding, x, y, lightness], 1)
        keys = F.avg_pool2d(codes * mask4, 2) / (mask8 + 1e-6)
        # (N, K + 1, channels): the hinted cells, then the one that never counts.
        cells = torch.cat([keys, colour8, mask8], 1).flatten(2).transpose(1, 2)
        hinted = (mask8.flatten(1) > 0).any(0).nonzero()[:, 0]
        cells = F.pad(cells[:, hinted], (0, 0, 0, 1))
        key, colours, valid = cells.split([width + 3, 2, 1], 2)
        valid = (valid > 0).transpose(1, 2)
        query = codes.flatten(2).transpose(1, 2)
        out = []
        for own, place, light in self.scales.unbind():
            scale = torch.cat([own.expand(width), place.expand(2), light.expand(1)])
            q, k = query * scale, (key * scale).transpose(1, 2)
            d2 = (q * q).sum(2, keepdim=True) + (k * k).sum(1, keepdim=True) - 2 * q @ k
            score = torch.where(valid, -d2.clamp(min=0), -60.0)
            top = score.amax(2, keepdim=True)
            weight = torch.exp(score - top) * valid
            answer = weight @ colours / (weight.sum(2, keepdim=True) + 1e-6)
            near = torch.exp(top / 8) * (top > -59.9)
            out.append(torch.cat([answer, near], 2).transpose(1, 2).reshape(n, 3, h, w))
        return torch.cat(out, 1)


def to_onnx(
    network: nn.Module, channels: int = 4, multiple: int = 32, photos: Tensor | None = None
) -> Graph:
    """The network as a checked ONNX graph, weights still float32 (see `store_half`).

    channels and multiple are those of its `networks.Entry`; photos (N,C,H,W) are for `project`. The
    network stays as it is.
    """
    network = copy.deepcopy(network).cpu().float().eval()
    example = example_input(channels, multiple)
    projection = project(network, example, photos)
    fold_batch_norm(network, example)
    if isinstance(network, Tint):
        network.hint_attention = _CompactHintAttention(network.hint_attention.log_scales)
    exportable = Exportable(network, example, projection).eval()
    settings = [torch.tensor(_TEMPERATURE), torch.tensor(_TAU)] if exportable.has_bins else []
    inputs = _describe_inputs(channels, multiple, exportable.has_bins)
    outputs = _describe_outputs(exportable.outputs, projection, photos)
    axes = {"input": {0: "N", 2: "H", 3: "W"}, "chroma": {0: "N", 2: "H", 3: "W"}}
    axes["scene"] = {0: "N"}
    axes["distribution"] = axes["features"] = {0: "N", 2: "H4", 3: "W4"}
    buffer = io.BytesIO()
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            exportable,
            (example, *settings),
            buffer,
            dynamo=False,
            opset_version=OPSET,
            input_names=list(inputs),
            output_names=exportable.outputs,
            dynamic_axes={name: axes[name] for name in ("input", *exportable.outputs)},
        )
    model = onnx.load_model_from_string(buffer.getvalue())
    model.producer_name, model.producer_version = "tintype", ""
    onnx.checker.check_model(model, full_check=True)
    return Graph(model, inputs, outputs)


def _describe_inputs(channels: int, multiple: int, has_bins: bool) -> dict[str, str]:
    hints = ", hint a/110, hint b/110, hint mask 0 or 1" if channels == 4 else ""
    settings = {
        "temperature": "scalar float32 > 0: annealed-mean temperature",
        "tau": "scalar float32 0..1: rebalancing shift towards rare colours",
    }
    return {
        "input": f"(N, {channels}, H, W) float32: L/50 - 1{hints}; H and W multiples of {multiple}",
        **(settings if has_bins else {}),
    }


def _describe_outputs(
    names: list[str], projection: Tensor | None, photos: Tensor | None
) -> dict[str, str]:
    reduced = ""
    if projection is not None:
        how = (
            "a fixed random orthonormal projection"
            if photos is None
            else f"the principal components of {len(photos)} photos"
        )
        reduced = f"; {projection.shape[0]} channels of the network reduced to E by {how}"
    texts = {
        "chroma": "(N, 2, H, W) float32: a and b",
        "distribution": f"(N, {len(BINS)}, H/4, W/4) float32: shares of the {len(BINS)} ab bins,"
        " sum 1, before temperature and rebalancing shift",
        "scene": "(N, scenes) float32: share of every scene, sum 1",
        "features": f"(N, E, H/4, W/4) float32: embedding in which alike things are near{reduced}",
    }
    return {name: texts[name] for name in names}


def store_half(model: onnx.ModelProto, float_share: float = FLOAT_SHARE) -> onnx.ModelProto:
    """A copy whose float32 initialisers are float16 behind a Cast, which runtimes fold when loading;
    float_share (0..1) of all values, in the smallest tensors, stay as they are."""
    model = copy.deepcopy(model)
    graph, casts = model.graph, []
    found = [t for t in graph.initializer if t.data_type == TensorProto.FLOAT]
    room = float_share * sum(math.prod(t.dims) for t in found)
    for tensor in sorted(found, key=lambda t: (math.prod(t.dims), t.name)):
        room -= math.prod(tensor.dims)
        if room >= 0:
            continue
        name, values = tensor.name, numpy_helper.to_array(tensor)
        half = np.clip(values, -65504, 65504).astype(np.float16)
        tensor.CopyFrom(numpy_helper.from_array(half, f"{name}.half"))
        casts.append(helper.make_node("Cast", [f"{name}.half"], [name], to=TensorProto.FLOAT))
    nodes = [*casts, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.checker.check_model(model, full_check=True)
    return model
