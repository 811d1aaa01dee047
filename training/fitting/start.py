"""Weights that a new run starts from: another run's, or an exported model's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor, nn

from training.fitting.checkpoint import read_run

_STATISTICS = ("running_mean", "running_var", "num_batches_tracked")


def load_weights(
    network: nn.Module, source: Path, scenes: int, example: Callable[[], Tensor]
) -> None:
    """Put the weights of `source` into a network, in place.

    source is a checkpoint (its averaged weights), a model.onnx or a model folder; an exported model
    needs `example`, a batch of network input for its folded batch norms. Rows of a head with one
    row per scene start afresh where the number of scenes differs. Buffers other than statistics of
    batch norm, such as the colour prior, are facts of the photos and stay. Raises ValueError with
    one sentence if the weights do not fit.
    """
    own = {name: values.clone() for name, values in network.state_dict().items()}
    learnt = {name for name, _ in network.named_parameters()}
    facts = {k: v for k, v in own.items() if k not in learnt and not k.endswith(_STATISTICS)}
    exported = source.is_dir() or source.suffix == ".onnx"
    if exported:
        from training.exporting.warmstart import load_folded, read_weights

        model = source / "model.onnx" if source.is_dir() else source
        weights = {**read_weights(model), **facts}
    else:
        weights = {**read_run(source, "ema")["ema"], **facts}
    for name, values in own.items():
        found = weights.get(name)
        if found is None or found.shape == values.shape:
            continue
        if values.shape[0] == scenes and found.shape[1:] == values.shape[1:]:
            weights[name] = values
    try:
        if exported:
            load_folded(network, weights, example())
        else:
            network.load_state_dict(weights)
    except (RuntimeError, ValueError) as fault:
        raise ValueError(f"The weights in {source} do not fit the network.") from fault
    for values in network.state_dict().values():
        if values.is_floating_point() and not bool(torch.isfinite(values).all()):
            raise ValueError(f"The weights in {source} are not finite.")
