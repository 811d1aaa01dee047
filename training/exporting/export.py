"""A trained network as a model folder: `model.onnx` and `card.json`, checked against PyTorch."""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import onnx
import torch
from torch import Tensor, nn

from core.atomic import replacing
from core.colour import bins
from core.errors import ModelError
from core.models.card import ModelCard, ModelSize, Training, write_card
from core.models.card_results import Category, Failure
from training import networks
from training.data.cache import open_photos
from training.exporting import texts
from training.exporting.checking import BOUND, compare
from training.exporting.checkpoint import Trained, load_trained
from training.exporting.eight_bit import measure_loss, to_eight_bit
from training.exporting.examples import Example, examples
from training.exporting.graph import FLOAT_SHARE, Graph, store_half, to_onnx

MODEL = "model.onnx"
# A network too sensitive for half precision keeps more of its weights whole, up to all.
_FLOAT_SHARES = (FLOAT_SHARE, 0.1, 0.3, 1.0)


@dataclass(frozen=True)
class Wishes:
    """What the person decides about a model; the rest is the run's.

    name and hardware default to what the run says. metrics, categories and failures are those of an
    evaluation. short_side is the size at which the app runs the network, px. check is a
    cache, folder or tar file of photos: the graph is compared with PyTorch on `photos` of them, and
    they fit the reduction of features. int8 is one to set the ranges of 8-bit numbers by, and makes the
    model 8-bit; its loss is measured on the photos of check, or else on others of its own. size is
    the side of the squares that all this is done on.
    """

    name: str | None = None
    version: str = "1.0"
    metrics: dict[str, float] = field(default_factory=dict)
    temperature: float = bins.DEFAULT_TEMPERATURE
    rebalancing_shift: float = 0.0
    hardware: str = ""
    check: Path | None = None
    photos: int = 16
    int8: Path | None = None
    size: int = 256
    short_side: int = 256
    categories: dict[str, Category] = field(default_factory=dict)
    failures: dict[str, Failure] = field(default_factory=dict)


def export(place: Path, out: Path, wishes: Wishes | None = None) -> ModelCard:
    """Write `model.onnx` and `card.json` into out, each all or nothing, and return the card.

    place is a run's folder or a checkpoint. Raises ValueError with one sentence if it cannot be used
    or the graph does not answer as the network does; then nothing is written.
    """
    wishes = wishes or Wishes()
    trained = load_trained(place)
    entry = networks.entry(trained.config.network.name)
    network = trained.network
    _complete_weights(network, trained.facts.get("prior", ()))
    seen = _examples(wishes.check, wishes, entry) if wishes.check else []
    inputs = torch.from_numpy(np.stack([e.plain for e in seen])) if seen else None
    graph = to_onnx(network, entry.channels, entry.multiple, inputs)
    model, metrics = store_half(graph.model), dict(wishes.metrics)
    if seen:
        model, found = _checked(network, graph, seen, wishes, trained.config.network.name)
        metrics |= found
    if wishes.int8:
        model, loss = _eight_bit(graph, model, seen, wishes, wishes.int8, entry)
        metrics |= loss
    data = model.SerializeToString()
    card = _card(trained, entry, graph, data, metrics, wishes, out)
    out.mkdir(parents=True, exist_ok=True)
    with replacing(out / MODEL, ModelError) as temporary:
        temporary.write_bytes(data)
    write_card(card, out)
    return card


def _examples(
    place: Path, wishes: Wishes, entry: networks.Entry, part: float = 0.0, parts: int = 1
) -> list[Example]:
    photos = open_photos(place)
    size = entry.multiple * math.ceil(wishes.size / entry.multiple)
    count = max(1, min(wishes.photos, len(photos) // parts))
    return examples(photos, count, entry.channels, size, part)


def _checked(
    network: nn.Module, graph: Graph, seen: list[Example], wishes: Wishes, name: str
) -> tuple[onnx.ModelProto, dict[str, float]]:
    """The model with as much at half precision as the bound allows, and what the check found."""
    for share in _FLOAT_SHARES:
        model = store_half(graph.model, share)
        found = compare(network, model, seen, wishes.temperature, wishes.rebalancing_shift)
        if found.most <= BOUND:  # never true of what is not a number
            return model, {
                "onnx_max_ab_difference": round(found.largest, 6),
                "onnx_mean_ab_difference": round(found.mean, 6),
                "onnx_float32_share": share,
                "onnx_photos": len(seen),
            }
    raise ValueError(
        f"The exported graph of '{name}' differs from the network by {found.most:.2f} ab on"
        f" {len(seen)} photos of {wishes.check}; at most {BOUND:g} is allowed."
    )


def _eight_bit(
    graph: Graph,
    full: onnx.ModelProto,
    seen: list[Example],
    wishes: Wishes,
    place: Path,
    entry: networks.Entry,
) -> tuple[onnx.ModelProto, dict[str, float]]:
    """The 8-bit model and its loss, measured on photos that did not set its ranges."""
    settings = (wishes.temperature, wishes.rebalancing_shift)
    fitted = _examples(place, wishes, entry, parts=1 if seen else 2)
    model = store_half(to_eight_bit(graph.model, fitted, *settings))
    others = seen or _examples(place, wishes, entry, part=0.5, parts=2)
    return model, measure_loss(full, model, others, *settings)


def _card(
    trained: Trained,
    entry: networks.Entry,
    graph: Graph,
    data: bytes,
    metrics: dict[str, float],
    wishes: Wishes,
    out: Path,
) -> ModelCard:
    config, facts = trained.config, trained.facts
    classes: dict[str, int] = facts.get("licence_classes", {})
    ancestors = facts.get("init"), facts.get("helpers", [])
    takes_hints = entry.channels == 4
    eight_bit = wishes.int8 is not None
    weights = getattr(trained.network, "log_weights", None)
    return ModelCard(
        name=wishes.name or config.network.name.replace("_", "-") + ("-int8" if eight_bit else ""),
        title=texts.title(entry, eight_bit),
        description=texts.description(entry, config),
        version=wishes.version,
        network=config.network.name,
        file=MODEL,
        sha256=hashlib.sha256(data).hexdigest(),
        bytes=len(data),
        parameters=networks.parameters(trained.network),
        inputs=graph.inputs,
        outputs=graph.outputs,
        size=ModelSize(wishes.short_side, multiple=entry.multiple),
        temperature=wishes.temperature,
        rebalancing_shift=wishes.rebalancing_shift,
        scenes=tuple(facts.get("scenes", ())) if "scene" in graph.outputs else (),
        prior=prior_of(weights) if weights is not None else (),
        training=Training(
            photos=facts.get("photos", 0),
            licence_classes=classes,
            steps=trained.steps,
            hours=trained.hours,
            hardware=wishes.hardware or facts.get("device", ""),
            augmentation=texts.augmentation(config.input, takes_hints),
        ),
        metrics=metrics,
        categories=wishes.categories,
        failures=wishes.failures,
        limitations=texts.limitations(config, takes_hints, eight_bit, *ancestors),
        licence=texts.licence(classes, *ancestors),
        folder=out,
    )


def _complete_weights(network: nn.Module, prior: list[float]) -> None:
    """Rebalancing weights from the run's prior, where the checkpoint left them at none."""
    weights = getattr(network, "log_weights", None)
    if weights is not None and len(prior) == bins.COUNT and not weights.any():
        known = bins.rebalancing_weights(np.array(prior, np.float32))
        weights.copy_(torch.from_numpy(np.log(known)))


def prior_of(log_weights: Tensor, mix: float = 0.5) -> tuple[float, ...]:
    """The colour prior (313) from the rebalancing weights that were made of it, sum 1.

    Inverts `bins.rebalancing_weights`: w = c / ((1 - mix)·p + mix/Q) with sum p = 1 gives c.
    """
    inverse = np.exp(-log_weights.double().cpu().numpy())
    prior = np.maximum((inverse / inverse.sum() - mix / bins.COUNT) / (1 - mix), 0)
    return tuple(float(np.float32(p)) for p in prior / prior.sum())
