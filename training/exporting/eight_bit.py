"""Static 8-bit quantisation of the convolution trunk, and what it costs.

Convolutions and the activations, sums and joins between them are quantised. What decides about
colour directly stays float: the first convolution (its input holds the hints), every head, the
decoder, attention and linear layers.
"""

from __future__ import annotations

import time
from collections.abc import Iterator

import numpy as np
import onnx
import torch

from core import metrics
from core.colour.compose import compose_rgb
from training.exporting.engine import Engine, feeds_of, quantise
from training.exporting.examples import Example

# Heads of tint that other convolutions follow: its embedding and gate lead to hint attention and copy
# gate, `detail` and `up2` to the last correction; `position` is part of attention.
_FLOAT = ("embed", "logits", "gate", "up2", "detail", "position")
_BETWEEN = {"Relu", "LeakyRelu", "Add", "Concat", "Resize"}
_ROUNDS = 10


def trunk(graph: onnx.GraphProto) -> list[str]:
    """Names of the nodes to quantise."""
    makers = {name: node for node in graph.node for name in node.output}
    users: dict[str, list[onnx.NodeProto]] = {}
    for node in graph.node:
        for name in node.input:
            users.setdefault(name, []).append(node)
    chosen: set[str] = set()
    for node in graph.node:  # in the order of computation
        if node.op_type == "Conv":
            float_part = any(part in _FLOAT for part in node.name.split("/"))
            if not float_part and _fed_by_conv(node, makers) and _leads_to_conv(node, users):
                chosen.add(node.name)
        elif node.op_type in _BETWEEN:
            made = [makers[name] for name in node.input if name in makers]
            computed = [m for m in made if m.op_type != "Constant"]
            if computed and all(m.name in chosen for m in computed):
                chosen.add(node.name)
    return [node.name for node in graph.node if node.name in chosen]


def _fed_by_conv(node: onnx.NodeProto, makers: dict[str, onnx.NodeProto]) -> bool:
    waiting, seen = [node.input[0]], set[str]()
    while waiting:
        name = waiting.pop()
        maker = makers.get(name)
        if maker is None or name in seen:
            continue
        seen.add(name)
        if maker.op_type in ("Conv", "ConvTranspose"):
            return True
        waiting.extend(maker.input)
    return False


def _leads_to_conv(node: onnx.NodeProto, users: dict[str, list[onnx.NodeProto]]) -> bool:
    waiting, seen = list(users.get(node.output[0], ())), set[str]()
    while waiting:
        user = waiting.pop()
        if user.op_type in ("Conv", "ConvTranspose"):
            return True
        if user.name not in seen:
            seen.add(user.name)
            waiting.extend(u for out in user.output for u in users.get(out, ()))
    return False


def to_eight_bit(
    model: onnx.ModelProto, photos: list[Example], temperature: float, tau: float
) -> onnx.ModelProto:
    """Quantise the trunk in the ranges that photos give, half of them seen with hints.

    Raises ValueError if the graph has no convolution to quantise.
    """
    nodes = trunk(model.graph)
    if not nodes:
        raise ValueError("The network has no convolutions that could be stored in 8 bits.")
    names = {given.name for given in model.graph.input}

    def batches() -> Iterator[dict[str, np.ndarray]]:
        for number, photo in enumerate(photos):
            x = (photo.hinted if number % 2 else photo.plain)[None]
            yield {k: v for k, v in feeds_of(x, temperature, tau).items() if k in names}

    return quantise(model, nodes, batches())


def measure_loss(
    before: onnx.ModelProto,
    after: onnx.ModelProto,
    photos: list[Example],
    temperature: float,
    tau: float,
) -> dict[str, float]:
    """Quality and speed of both, measured in turns, by names for a card.

    PSNR (RGB, dB, mean of photos) and AuC (%, all pixels) without hints, PSNR with hints where the
    network takes them, mean ab distance between the two, and median milliseconds for one photo.
    """
    threads = torch.get_num_threads()
    engines = {"float": Engine(before, threads), "int8": Engine(after, threads)}
    found: dict[str, float] = {"int8_photos": len(photos)}
    answers: dict[str, np.ndarray] = {}
    for kind, given in (("", "plain"), ("_hints", "hinted")):
        if given == "hinted" and len(photos[0].plain) == 1:
            continue
        psnr: dict[str, list[float]] = {name: [] for name in engines}
        tally = {name: np.zeros(metrics.AUC_LIMIT + 2) for name in engines}
        shifts = []
        for photo in photos:
            for name, engine in engines.items():
                (chroma,) = engine(getattr(photo, given)[None], temperature, tau)
                ab = answers[name] = chroma[0].transpose(1, 2, 0)
                rgb = compose_rgb(photo.luminance, np.ascontiguousarray(ab))
                psnr[name].append(metrics.psnr(rgb / 255, photo.rgb / 255))
                tally[name] += metrics.distance_histogram(ab, photo.ab)
            shifts.append(np.linalg.norm(answers["int8"] - answers["float"], axis=2).mean())
        for name in engines:
            prefix = "int8_before" if name == "float" else "int8"
            found[f"{prefix}_psnr_rgb{kind}"] = float(np.mean(psnr[name]))
            found[f"{prefix}_auc{kind}"] = metrics.auc(tally[name])
        found[f"int8_mean_ab_difference{kind}"] = float(np.mean(shifts))
    times: dict[str, list[float]] = {name: [] for name in engines}
    for _ in range(_ROUNDS):
        for name, engine in engines.items():
            begin = time.perf_counter()
            engine(photos[0].plain[None], temperature, tau)
            times[name].append(1000 * (time.perf_counter() - begin))
    found["int8_before_ms"] = float(np.median(times["float"]))
    found["int8_ms"] = float(np.median(times["int8"]))
    return {name: round(value, 4) for name, value in found.items()}
