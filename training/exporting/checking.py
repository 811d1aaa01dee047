"""Does the exported graph answer as the network in PyTorch does?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import onnx
import torch
from torch import nn

from training.exporting.engine import Engine
from training.exporting.examples import Example
from training.exporting.graph import Exportable
from training.networks.tint import Tint

BOUND = 1.0
"""An export may differ by this much, in ab units, at 99.9 % of the pixels; a step of 1 is not seen.

Not at all of them: between two equally likely colours, half precision tips the annealed mean over at
single pixels."""


@dataclass(frozen=True)
class Difference:
    """Distance between two answers' ab, in ab units, over all pixels; `most`: of 99.9 % of them, at
    most, on the photo where that is worst."""

    mean: float
    most: float
    largest: float


@torch.no_grad()
def compare(
    network: nn.Module,
    model: onnx.ModelProto,
    examples: list[Example],
    temperature: float,
    tau: float,
) -> Difference:
    """The graph beside the network in float32, on every example without and with hints.

    The network is the unfolded one, tint with its own decoder and dense hint attention.
    """
    engine = Engine(model, torch.get_num_threads())
    means, most, largest = [], 0.0, 0.0
    for example in examples:
        for given in _inputs(example):
            x = torch.from_numpy(given[None])
            expected = _answer(network, x, temperature, tau)
            (chroma,) = engine(x.numpy(), temperature, tau)
            distance = np.linalg.norm(chroma - expected, axis=1)
            means.append(float(distance.mean()))
            most = max(most, float(np.quantile(distance, 0.999)))
            largest = max(largest, float(distance.max()))
    return Difference(float(np.mean(means)), most, largest)


def _inputs(example: Example) -> list[np.ndarray]:
    if len(example.plain) == 1:
        return [example.plain]
    return [example.plain, example.hinted]


def _answer(network: nn.Module, x: torch.Tensor, temperature: float, tau: float) -> np.ndarray:
    if isinstance(network, Tint):
        found: np.ndarray = network(x, temperature, tau).ab.numpy()
        return found
    exportable = Exportable(network, x)
    settings = [torch.tensor(temperature), torch.tensor(tau)] if exportable.has_bins else []
    return exportable(x, *settings)[0].numpy()
