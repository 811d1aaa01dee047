"""The frozen networks that a run learns from: the teacher and the classifier of its configuration."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from lightning_fabric import Fabric
from torch import nn

from core.models.card import load_card
from training import networks
from training.config import Config
from training.exporting.checkpoint import find_checkpoint, load_trained
from training.exporting.folding import fold_batch_norm
from training.exporting.graph import example_input
from training.exporting.warmstart import load_folded, read_weights
from training.fitting.classifier import CLASSIFIER, load_classifier
from training.fitting.distributed import Precise
from training.fitting.start import ancestry
from training.objectives import Helpers

_WIDEST = 4.0


def load_helpers(config: Config, fabric: Fabric) -> tuple[Helpers, list[dict[str, Any]]]:
    """The helpers of a configuration, on the device, and where each comes from (see `ancestry`; "role"
    is teacher or classifier). Raises ValueError, or ModelError for a card, with one sentence."""
    c, origins = config.objective, []
    teacher = classifier = None
    if c.teacher and c.distil_weight > 0:
        source = Path(c.teacher)
        teacher = _seated(load_teacher(config, source), fabric)
        where = source if _is_exported(source) else find_checkpoint(source)
        origins.append({"role": "teacher", **ancestry(where)})
    if c.perceptual_weight > 0:
        if not c.classifier:
            raise ValueError("A perceptual_weight needs a classifier: set objective.classifier.")
        source = Path(c.classifier)
        classifier = _seated(load_classifier(source), fabric)
        where = source / CLASSIFIER if source.is_dir() else source
        origins.append({"role": "classifier", **ancestry(where)})
    return Helpers(teacher, classifier), origins


def load_teacher(config: Config, source: Path) -> nn.Module:
    """A trained network that can teach the configuration's: frozen, its batch norm folded.

    source is a run's folder or checkpoint, an exported model's folder or its `model.onnx`. Raises
    ValueError with one sentence if it has another input, or no answer that the network has, too.
    """
    if not source.exists():
        raise ValueError(f"There is no teacher at {source}.")
    if _is_exported(source):
        name, teacher = _exported(source)
    else:
        trained = load_trained(source)
        name, teacher = trained.config.network.name, trained.network
    own, entry = networks.entry(config.network.name), networks.entry(name)
    if entry.channels != own.channels:
        raise ValueError(
            f"The teacher in {source}, '{name}', takes {entry.channels} channels and"
            f" '{config.network.name}' {own.channels}: they must see the same."
        )
    if any(size % entry.multiple for _, size, _ in config.phases):
        raise ValueError(
            f"The teacher in {source}, '{name}', needs pictures in multiples of {entry.multiple} px."
        )
    example = example_input(entry.channels, entry.multiple)
    with torch.no_grad():
        answer = teacher.eval()(example)
    if (answer.logits if config.objective.kind == "bins" else answer.ab) is None:
        raise ValueError(
            f"The teacher in {source}, '{name}', does not answer with what '{config.network.name}'"
            " learns."
        )
    fold_batch_norm(teacher, example)
    return teacher.requires_grad_(False)


def _is_exported(source: Path) -> bool:
    return source.suffix == ".onnx" or (source / "card.json").exists()


def _exported(source: Path) -> tuple[str, nn.Module]:
    card = load_card(source if source.is_dir() else source.parent)
    scenes = max(1, len(card.scenes))
    network = networks.create(card.network, width_of(card.network, scenes, card.parameters), scenes)
    entry = networks.entry(card.network)
    weights = {**dict(network.named_buffers()), **read_weights(card.path)}
    try:
        load_folded(network, weights, example_input(entry.channels, entry.multiple))
    except ValueError as fault:
        raise ValueError(f"The weights in {card.path} do not fit '{card.network}'.") from fault
    return card.network, network.eval()


def width_of(name: str, scenes: int, parameters: int) -> float:
    """The width of a network with so many parameters, in hundredths: a card does not name it."""

    def count(hundredths: int) -> int:
        with torch.device("meta"):
            return networks.parameters(networks.create(name, hundredths / 100, scenes))

    low, high = 1, round(100 * _WIDEST)
    while low < high:  # the least width with at least as many
        middle = (low + high) // 2
        low, high = (low, middle) if count(middle) >= parameters else (middle + 1, high)
    # At 1 a network is the source's own, whatever rounding does to its neighbours.
    return 1.0 if count(100) == parameters else low / 100


def _seated(network: nn.Module, fabric: Fabric) -> nn.Module:
    placed = network.to(fabric.device, memory_format=torch.channels_last)
    return Precise(fabric, placed).eval()
