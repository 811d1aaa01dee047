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
"""Largest difference in ab that an export may show anywhere; a step of half an ab unit is not seen."""


@dataclass(frozen=True)
class Difference:
    """Distance between two answers' ab, in ab units, over all pixels."""

    mean: float
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
    engine = Engine(model)
    sums, largest = [], 0.0
    for example in examples:
        for given in _inputs(example):
            x = torch.from_numpy(given[None])
            expected = _answer(network, x, temperature, tau)
            (chroma,) = engine(x.numpy(), temperature, tau)
            distance = np.linalg.norm(chroma - expected, axis=1)
            sums.append(float(distance.mean()))
            largest = max(largest, float(distance.max()))
    return Difference(float(np.mean(sums)), largest)


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
