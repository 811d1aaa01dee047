"""A trained network as a model folder: `model.onnx` at half precision and `card.json`.

The graph computes in float32: weights are stored as float16 and widened when the file is loaded,
which is half the size on disk and full speed on a CPU. Batch norm is folded into the convolutions.
"""

from __future__ import annotations

import copy
import csv
import hashlib
import io
import json
import logging
import os
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from core.colour import bins
from core.models.card import ModelCard, ModelSize, Training, write_card
from training import networks
from training.config import Config, from_dict
from training.fitting.trainer import load_checkpoint
from training.networks import parameters
from training.networks.tint import Tint

OPSET = 18
MODEL = "model.onnx"
# Smaller tensors (biases, scales, the bin table) stay float32: they cost nothing and matter more.
_HALF_FROM = 1024

INPUTS = {
    "input": "(N, 4, H, W) float32: L/50 - 1, hint a/110, hint b/110, hint mask 0 or 1;"
    " H and W multiples of 32",
    "temperature": "scalar float32 > 0: annealed-mean temperature",
    "tau": "scalar float32 0..1: rebalancing shift towards rare colours",
}
OUTPUTS = {
    "chroma": "(N, 2, H, W) float32: a and b",
    "distribution": "(N, 313, H/4, W/4) float32: shares of the 313 ab bins, sum 1, before temperature"
    " and rebalancing shift",
    "scene": "(N, scenes) float32: share of every scene, sum 1",
    "features": "(N, E, H/4, W/4) float32: embedding in which alike things are near",
}


@dataclass(frozen=True)
class Trained:
    """EMA weights with what is known about their run."""

    network: nn.Module
    config: Config
    steps: int
    hours: float
    facts: dict[str, Any]


def load_trained(path: Path) -> Trained:
    """Read a `checkpoint.pt` or `best.pt` and the `run.json` beside it.

    Raises ValueError with one sentence if the file is no checkpoint or does not fit its network.
    """
    try:
        state = load_checkpoint(path)
        weights = state["ema"]
    except FileNotFoundError as fault:
        raise ValueError(f"{path} does not exist.") from fault
    except Exception as fault:  # torch.load raises many kinds for a file that is no checkpoint
        raise ValueError(f"{path} is not a checkpoint of this program.") from fault
    if "step" not in state:
        state |= _best_of_log(path.parent / "validation.csv")
    beside = path.parent / "run.json"
    facts = json.loads(beside.read_text(encoding="utf-8")) if beside.exists() else {}
    if "config" in state:
        config = from_dict(json.loads(state["config"]), str(path))
    elif facts:
        config = from_dict(facts["config"], str(beside))
    else:
        raise ValueError(f"{path} names no network and there is no run.json beside it.")
    network = networks.create(
        config.network.name, config.network.width, max(1, len(facts.get("scenes", ())))
    )
    try:
        network.load_state_dict(weights)
    except RuntimeError as fault:
        raise ValueError(f"The weights in {path} do not fit '{config.network.name}'.") from fault
    hours = round(state["seconds"] / 3600, 2)
    return Trained(network.eval(), config, int(state["step"]), hours, facts)


def _best_of_log(path: Path) -> dict[str, float]:
    """Step and seconds of the best row of a run's log: what old `best.pt` files do not carry."""
    if not path.exists():
        return {"step": 0, "seconds": 0.0}
    with path.open(newline="", encoding="utf-8") as stream:
        rows = [{k: float(v) for k, v in row.items()} for row in csv.DictReader(stream)]
    best = max(rows, key=lambda row: row["psnr_0"] + row["psnr_10"])
    return {"step": best["step"], "seconds": best["seconds"]}


class _Graph(nn.Module):
    """The network as the exported graph sees it.

    The bins are the last axis while they are worked on: runtimes are several times faster at a
    softmax over neighbouring values than over planes.
    """

    def __init__(self, network: Tint) -> None:
        super().__init__()
        self.network = network

    def forward(self, input: Tensor, temperature: Tensor, tau: Tensor) -> tuple[Tensor, ...]:
        network = self.network
        logits, scene, features, trunk, answer, skip = network.logits_and_more(input)
        n, count, h, w = logits.shape
        rows = logits.flatten(2).transpose(1, 2)
        shifted = (rows + tau * network.log_weights) / temperature
        own = (shifted.softmax(2) @ network.bins).transpose(1, 2).reshape(n, 2, h, w)
        chroma = network.finish(own, trunk, answer, skip)
        distribution = rows.softmax(2).transpose(1, 2).reshape(n, count, h, w)
        return chroma, distribution, scene.softmax(1), features


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


def _fold_batch_norm(module: nn.Module) -> None:
    """Fold every BatchNorm2d right after a Conv2d of a Sequential into it, in place."""
    for child in module.modules():
        if isinstance(child, nn.Sequential):
            for i in range(len(child) - 1):
                if isinstance(child[i], nn.Conv2d) and isinstance(child[i + 1], nn.BatchNorm2d):
                    child[i] = fuse_conv_bn_eval(child[i], child[i + 1])
                    child[i + 1] = nn.Identity()


def to_onnx(network: Tint) -> onnx.ModelProto:
    """The network as a checked ONNX graph with INPUTS and OUTPUTS, weights at half precision."""
    network = copy.deepcopy(network).cpu().float().eval()
    _fold_batch_norm(network)
    network.hint_attention = _CompactHintAttention(network.hint_attention.log_scales)
    example = torch.zeros(2, 4, 96, 64)
    example[:, 3, 10:20, 10:20] = 1
    buffer = io.BytesIO()
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            _Graph(network),
            (example, torch.tensor(0.38), torch.tensor(0.0)),
            buffer,
            dynamo=False,
            opset_version=OPSET,
            input_names=list(INPUTS),
            output_names=list(OUTPUTS),
            dynamic_axes={
                "input": {0: "N", 2: "H", 3: "W"},
                "chroma": {0: "N", 2: "H", 3: "W"},
                "distribution": {0: "N", 2: "H4", 3: "W4"},
                "scene": {0: "N"},
                "features": {0: "N", 2: "H4", 3: "W4"},
            },
        )
    model = onnx.load_model_from_string(buffer.getvalue())
    _store_half(model.graph)
    model.producer_name, model.producer_version = "tintype", ""
    onnx.checker.check_model(model, full_check=True)
    return model


def _store_half(graph: onnx.GraphProto) -> None:
    """Store large float32 initialisers as float16 behind a Cast, which runtimes fold when loading."""
    casts = []
    for tensor in graph.initializer:
        if tensor.data_type != TensorProto.FLOAT or np.prod(tensor.dims) < _HALF_FROM:
            continue
        name, values = tensor.name, numpy_helper.to_array(tensor)
        half = np.clip(values, -65504, 65504).astype(np.float16)
        tensor.CopyFrom(numpy_helper.from_array(half, f"{name}.half"))
        casts.append(helper.make_node("Cast", [f"{name}.half"], [name], to=TensorProto.FLOAT))
    nodes = [*casts, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)


def prior_of(log_weights: Tensor, mix: float = 0.5) -> tuple[float, ...]:
    """The colour prior (313) from the rebalancing weights that were made of it, sum 1.

    Inverts `bins.rebalancing_weights`: w = c / ((1 - mix)·p + mix/Q) with sum p = 1 gives c.
    """
    inverse = np.exp(-log_weights.double().cpu().numpy())
    prior = np.maximum((inverse / inverse.sum() - mix / bins.COUNT) / (1 - mix), 0)
    return tuple(float(np.float32(p)) for p in prior / prior.sum())


def export(
    checkpoint: Path,
    out: Path,
    name: str | None = None,
    version: str = "1.0",
    metrics: dict[str, float] | None = None,
    temperature: float = bins.DEFAULT_TEMPERATURE,
    rebalancing_shift: float = 0.0,
    hardware: str = "",
) -> ModelCard:
    """Write `model.onnx` and `card.json` into out, each all or nothing, and return the card.

    Raises ValueError with one sentence if the checkpoint cannot be used.
    """
    trained = load_trained(checkpoint)
    network = trained.network
    if not isinstance(network, Tint):
        raise ValueError(f"The network '{trained.config.network.name}' cannot be exported.")
    data = to_onnx(network).SerializeToString()
    out.mkdir(parents=True, exist_ok=True)
    temporary = out / f".{MODEL}.tmp"
    temporary.write_bytes(data)
    os.replace(temporary, out / MODEL)
    classes: dict[str, int] = trained.facts.get("licence_classes", {})
    card = ModelCard(
        name=name or trained.config.network.name.replace("_", "-"),
        title="Tint, small" if trained.config.network.name == "tint_small" else "Tint",
        description="Hint-conditioned global/local fusion network with 313-bin classification, scene"
        " head, hint attention and copy gate.",
        version=version,
        network=trained.config.network.name,
        file=MODEL,
        sha256=hashlib.sha256(data).hexdigest(),
        bytes=len(data),
        parameters=parameters(network),
        inputs=INPUTS,
        outputs=OUTPUTS,
        size=ModelSize(),
        temperature=temperature,
        rebalancing_shift=rebalancing_shift,
        scenes=tuple(trained.facts.get("scenes", ())),
        prior=prior_of(network.log_weights),
        training=Training(
            photos=trained.facts.get("photos", 0),
            licence_classes=classes,
            steps=trained.steps,
            hours=trained.hours,
            hardware=hardware or trained.facts.get("device", ""),
            augmentation="crops of 50-100 % of the short side, flips, simulated hints, old film for"
            f" {100 * trained.config.input.old_film_share:.0f} % of the inputs",
        ),
        metrics=metrics or {},
        limitations=LIMITATIONS,
        licence=_licence(classes),
        folder=out,
    )
    write_card(card, out)
    return card


LIMITATIONS = (
    "Proposes plausible colours, not the true ones; without hints it prefers common, muted colours."
    " Learnt from web photos of about 200 px: small or unusual objects, uniforms, dyes and old colour"
    " processes are guesses."
)


def _licence(classes: dict[str, int]) -> str:
    """What may be said about the weights, given the licence classes of the photos."""
    if set(classes) == {"open"}:
        return "Weights: Apache-2.0. All training photos are stated CC BY, CC0 or public domain."
    return (
        "Weights: Apache-2.0 as far as the makers' rights go. The training photos include classes"
        " that are not clearly open (see training.licence_classes)."
    )
