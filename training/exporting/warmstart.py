"""Start a run from a shipped model: the weights of a `model.onnx` back in a network that trains.

An export folds batch norm into the layer before it. To train on, batch norm needs statistics again:
one batch of photos is sent through, and every folded batch norm takes its input's mean and spread as
statistics and answers with exactly the folded values. Nothing is lost but half precision.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn

from training.exporting.folding import norm_pairs, run_hooked

_PREFIX = "network."


def read_weights(path: Path) -> dict[str, Tensor]:
    """The float32 weights in an exported model, by their names in the network.

    Weights of linear layers, which exporters transpose and rename, are found by the bias that is
    added after them. Raises ValueError with one sentence for a file that is no model, or one whose
    weights are 8-bit numbers.
    """
    try:
        graph = onnx.load(str(path)).graph
    except Exception as fault:  # protobuf raises many kinds
        raise ValueError(f"{path} is not an ONNX model.") from fault
    if any(node.op_type == "DequantizeLinear" for node in graph.node):
        raise ValueError(f"{path} holds 8-bit weights; training goes on from the full model only.")
    stored = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    for node in graph.node:
        if node.op_type == "Cast" and node.input[0] in stored:
            stored[node.output[0]] = stored.pop(node.input[0])
    for node in graph.node:  # exporters keep one of several equal weights
        if node.op_type == "Identity" and node.input[0] in stored:
            stored[node.output[0]] = stored[node.input[0]]
    users = {name: node for node in graph.node for name in node.input}
    for node in graph.node:
        if node.op_type != "MatMul" or node.input[1] not in stored:
            continue
        after = users.get(node.output[0])
        biases = [n for n in (after.input if after else ()) if n.endswith(".bias")]
        if biases:
            stored[biases[0].removesuffix("bias") + "weight"] = stored[node.input[1]].T
    return {
        name.removeprefix(_PREFIX): torch.from_numpy(np.array(values, np.float32))
        for name, values in stored.items()
        if name.startswith(_PREFIX)
    }


@torch.no_grad()
def load_folded(network: nn.Module, weights: dict[str, Tensor], example: Tensor) -> None:
    """Put exported weights into a freshly made network, in place.

    example is a batch of network input, from which folded batch norms take their statistics: 32
    photos or more. Raises ValueError if a weight is missing or has another shape; the network is
    then as it was.
    """
    weights = dict(weights)
    if (scales := weights.pop("hint_attention.scales", None)) is not None:
        weights["hint_attention.log_scales"] = scales.log()
    own = network.state_dict()
    folded = [
        (layer, norm)
        for layer, norm in norm_pairs(network, example[:1])
        if f"{norm}.weight" not in weights
    ]
    calibrated = tuple(f"{norm}." for _, norm in folded)
    wanted = [
        n for n in own if not n.endswith("num_batches_tracked") and not n.startswith(calibrated)
    ]
    # A folded layer has a bias in the model, whether or not it has one of its own.
    shapes = {name: own[name].shape for name in wanted}
    shapes |= {f"{layer}.bias": own[f"{norm}.bias"].shape for layer, norm in folded}
    for name, shape in shapes.items():
        if name not in weights or weights[name].shape != shape:
            raise ValueError(f"The model has no weights '{name}' of shape {tuple(shape)}.")
    for name in wanted:
        own[name].copy_(weights[name])
    hooks = []
    for layer, norm in folded:
        bias = weights[f"{layer}.bias"]
        added = torch.zeros_like(bias) if f"{layer}.bias" in own else bias
        hooks.append(network.get_submodule(norm).register_forward_pre_hook(_calibrate(added)))
    run_hooked(network, example, hooks)


def _calibrate(added: Tensor) -> Callable[[nn.Module, tuple[Tensor, ...]], None]:
    """A hook that sets a batch norm to give its input plus `added`, with its input's statistics."""

    def hook(norm: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        x = inputs[0].float()
        axes = [axis for axis in range(x.ndim) if axis != 1]
        mean, variance = x.mean(axes), x.var(axes, unbiased=False)
        norm.running_mean.copy_(mean)
        norm.running_var.copy_(variance)
        norm.weight.copy_((variance + norm.eps).sqrt())
        norm.bias.copy_(mean + added.to(x.device))

    return hook
