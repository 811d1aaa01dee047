"""Start a run from a shipped model: the weights of a `model.onnx` back in a network that trains.

An export folds batch norm into the convolution before it. To train on, batch norm needs statistics
again: one batch of photos is sent through, and every folded batch norm takes its input's mean and
spread as statistics and answers with exactly the folded values. Nothing is lost but half precision.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn

_PREFIX = "network."
_CONVOLUTIONS = (nn.Conv2d, nn.ConvTranspose2d)


def read_weights(path: Path) -> dict[str, Tensor]:
    """The float32 weights in an exported model, by their names in the network.

    Weights of linear layers, which exporters transpose and rename, are found by the bias that is
    added after them. Raises ValueError with one sentence for a file that is no model.
    """
    try:
        graph = onnx.load(str(path)).graph
    except Exception as fault:  # protobuf raises many kinds
        raise ValueError(f"{path} is not an ONNX model.") from fault
    stored = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    for node in graph.node:
        if node.op_type == "Cast" and node.input[0] in stored:
            stored[node.output[0]] = stored.pop(node.input[0])
    consumers = {name: node for node in graph.node for name in node.input}
    for node in graph.node:
        if node.op_type != "MatMul" or node.input[1] not in stored:
            continue
        after = consumers.get(node.output[0])
        biases = [n for n in (after.input if after else ()) if n.endswith(".bias")]
        if biases:
            stored[biases[0].removesuffix("bias") + "weight"] = stored.pop(node.input[1]).T
    return {
        name.removeprefix(_PREFIX): torch.from_numpy(np.array(values, np.float32))
        for name, values in stored.items()
        if name.startswith(_PREFIX)
    }


@torch.no_grad()
def load_folded(network: nn.Module, weights: dict[str, Tensor], example: Tensor) -> None:
    """Put exported weights into a freshly made network, in place.

    example is a batch of network input, from which folded batch norms take their statistics: 32
    photos or more. Raises ValueError if a weight is missing or has another shape.
    """
    weights = dict(weights)
    if (scales := weights.pop("hint_attention.scales", None)) is not None:
        weights["hint_attention.log_scales"] = scales.log()
    own = network.state_dict()
    folded = _folded_pairs(network, weights)
    calibrated = {f"{norm}." for _, norm in folded}
    for name, values in own.items():
        if name.endswith("num_batches_tracked") or any(name.startswith(c) for c in calibrated):
            continue
        if name not in weights or weights[name].shape != values.shape:
            raise ValueError(f"The model has no weights '{name}' of shape {tuple(values.shape)}.")
        values.copy_(weights[name])
    hooks = []
    for conv, norm in folded:
        bias = weights[f"{conv}.bias"]
        added = torch.zeros_like(bias) if f"{conv}.bias" in own else bias
        module = network.get_submodule(norm)
        hooks.append(module.register_forward_pre_hook(_calibrate(added)))
    was_training = network.training
    network.eval()(example)
    network.train(was_training)
    for hook in hooks:
        hook.remove()


def _folded_pairs(network: nn.Module, weights: dict[str, Tensor]) -> list[tuple[str, str]]:
    """Names of every (convolution, batch norm after it) whose batch norm the model does not have."""
    pairs = []
    for name, module in network.named_modules():
        if not isinstance(module, nn.Sequential):
            continue
        for i in range(len(module) - 1):
            first, second = (f"{name}.{k}" if name else str(k) for k in (i, i + 1))
            pair = isinstance(module[i], _CONVOLUTIONS) and isinstance(
                module[i + 1], nn.BatchNorm2d
            )
            if pair and f"{second}.weight" not in weights and f"{first}.bias" in weights:
                pairs.append((first, second))
    return pairs


def _calibrate(added: Tensor):  # type: ignore[no-untyped-def]
    """A hook that sets a batch norm to give its input plus `added`, with its input's statistics."""

    def hook(norm: nn.BatchNorm2d, inputs: tuple[Tensor, ...]) -> None:
        x = inputs[0].float()
        mean, variance = x.mean((0, 2, 3)), x.var((0, 2, 3), unbiased=False)
        norm.running_mean.copy_(mean)
        norm.running_var.copy_(variance)
        norm.weight.copy_((variance + norm.eps).sqrt())
        norm.bias.copy_(mean + added.to(x.device))

    return hook
