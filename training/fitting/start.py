"""Weights that a new run starts from: another run's, or an exported model's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from training import networks
from training.config import NetworkConfig
from training.fitting import facts
from training.fitting.checkpoint import config_in, read_run
from training.networks.growing import grow
from training.networks.tint import Tint

_STATISTICS = ("running_mean", "running_var", "num_batches_tracked")


def load_weights(
    network: nn.Module, source: Path, scenes: int, example: Callable[[], Tensor]
) -> None:
    """Put the weights of `source` into a network, in place.

    source is a checkpoint (its averaged weights), a model.onnx or a model folder; an exported model
    needs `example`, a batch of network input for its folded batch norms. Rows of a head with one
    row per scene start afresh where the number of scenes differs. Buffers other than statistics of
    batch norm, such as the colour prior, are facts of the photos and stay. A `tint` grows from a
    smaller one (`training.networks.growing`). Raises ValueError with one sentence if the weights do
    not fit.
    """
    if isinstance(network, Tint) and (smaller := _smaller(network, source)):
        load_weights(smaller, source, smaller.config.scenes, example)
        try:
            grow(network, smaller)
        except ValueError as fault:
            raise ValueError(f"The weights in {source} do not fit the network.") from fault
        return
    own = {name: values.clone() for name, values in network.state_dict().items()}
    learnt = {name for name, _ in network.named_parameters()}
    fixed = {k: v for k, v in own.items() if k not in learnt and not k.endswith(_STATISTICS)}
    exported = source.is_dir() or source.suffix == ".onnx"
    if exported:
        from training.exporting.warmstart import load_folded, read_weights

        model = source / "model.onnx" if source.is_dir() else source
        weights = {**read_weights(model), **fixed}
    else:
        weights = {**read_run(source, "ema")["ema"], **fixed}
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


def _smaller(network: Tint, source: Path) -> Tint | None:
    """A fresh network of the source's kind, if that is a `tint` of another size than `network`."""
    scenes = network.config.scenes
    try:
        if source.is_dir() or source.suffix == ".onnx":
            folder = source if source.is_dir() else source.parent
            kind = NetworkConfig(str(facts.read_json(folder / "card.json").get("network")))
            found = networks.create(kind.name, kind.width, scenes)
        else:
            state = read_run(source, "ema", "config")
            kind = config_in(state, str(source)).network
            found = networks.create(
                kind.name, kind.width, len(state["ema"].get("scene.weight", range(scenes)))
            )
    except ValueError:
        return None  # what is wrong with the source is said where its weights are read
    if not isinstance(found, Tint) or replace(found.config, scenes=scenes) == network.config:
        return None
    return found


def ancestry(source: Path) -> dict[str, Any]:
    """What the weights in source learnt from, for the card of a model that starts from them: name,
    photos, licence_classes (with their own ancestors'; 'unknown' where nothing is recorded)."""
    folder = source if source.is_dir() else source.parent
    if source.is_dir() or source.suffix == ".onnx":
        card = facts.read_json(folder / "card.json")
        name = f"{card.get('name', folder.name)} {card.get('version', '')}".strip()
        known = card.get("training", {})
    else:
        name, known = folder.name, facts.read_json(folder / "run.json")
    classes = dict(known.get("licence_classes", {}))
    photos = known.get("photos", 0)
    for earlier in (known.get("init") or {}, *known.get("helpers", ())):
        for licence, count in earlier.get("licence_classes", {}).items():
            classes[licence] = max(count, classes.get(licence, 0))
        photos = max(photos, earlier.get("photos", 0))
    return {"name": name, "photos": photos, "licence_classes": classes or {"unknown": 0}}
