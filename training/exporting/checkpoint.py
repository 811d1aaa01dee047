"""What a run left behind: averaged weights, configuration and facts."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import nn

from training import networks
from training.config import Config, from_dict

_NAMES = ("best.pt", "checkpoint.pt")
PREFERRED = "preferred.json"
"""Which of its checkpoints a run prefers, where a GAN joined late (`fitting.preference`)."""


@dataclass(frozen=True)
class Trained:
    """EMA weights, in eval mode, with what is known about their run."""

    network: nn.Module
    config: Config
    steps: int
    hours: float
    facts: dict[str, Any]


def find_checkpoint(place: Path) -> Path:
    """place itself, or the checkpoint that a run prefers, else its best. Raises ValueError if it has none."""
    if not place.is_dir():
        return place
    if preferred := _facts(place / PREFERRED).get("file"):
        return place / preferred
    for name in _NAMES:
        if (place / name).exists():
            return place / name
    raise ValueError(f"{place} holds no run: neither {' nor '.join(_NAMES)} is there.")


def load_trained(place: Path) -> Trained:
    """Read a run's folder, or a `checkpoint.pt` or `best.pt` with the `run.json` beside it.

    Raises ValueError with one sentence if the file is no checkpoint or does not fit its network.
    """
    path = find_checkpoint(place)
    state = _read(path)
    if "step" not in state:
        state |= _best_of_log(path.parent / "validation.csv")
    facts = _facts(path.parent / "run.json")
    if "config" in state:
        values, origin = json.loads(state["config"]), path
    elif "config" in facts:
        values, origin = facts["config"], path.parent / "run.json"
    else:
        raise ValueError(f"{path} names no network and there is no run.json beside it.")
    config = from_dict(_nested(values), str(origin))
    name = config.network.name
    network = networks.create(name, config.network.width, max(1, len(facts.get("scenes", ()))))
    try:
        network.load_state_dict(state["ema"])
    except RuntimeError as fault:
        raise ValueError(f"The weights in {path} do not fit '{name}'.") from fault
    hours = round(state["seconds"] / 3600, 2)
    return Trained(network.eval(), config, int(state["step"]), hours, facts)


def _read(path: Path) -> dict[str, Any]:
    """Tensors and plain values only: nothing in the file is executed."""
    try:
        state: Any = torch.load(path, map_location="cpu", weights_only=True)
    except FileNotFoundError as fault:
        raise ValueError(f"{path} does not exist.") from fault
    except Exception as fault:  # torch.load raises many kinds for a file that is no checkpoint
        raise ValueError(f"{path} is not a checkpoint of this program.") from fault
    if not isinstance(state, dict) or "ema" not in state:
        raise ValueError(f"{path} is not a checkpoint of this program.")
    return state


def _facts(path: Path) -> dict[str, Any]:
    if not path.exists():
        return {}
    try:
        facts: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as fault:
        raise ValueError(f"{path} is not valid JSON.") from fault
    return facts


def _best_of_log(path: Path) -> dict[str, float]:
    """Step and seconds of the best row of a run's log: what early `best.pt` files do not carry."""
    if not path.exists():
        return {"step": 0, "seconds": 0.0}
    with path.open(newline="", encoding="utf-8") as stream:
        rows = [{k: float(v) for k, v in row.items()} for row in csv.DictReader(stream)]
    best = max(rows, key=lambda row: row["psnr_0"] + row["psnr_10"])
    return {"step": best["step"], "seconds": best["seconds"]}


_FLAT = {
    "objective": ("chroma_weight", "hint_pixel_weight", "scene_weight"),
    "input": ("old_film_share", "hint_none", "hint_full"),
    "optimizer": ("learning_rate", "weight_decay", "warm_up", "clip", "ema"),
}


def _nested(values: Mapping[str, Any]) -> dict[str, Any]:
    """The configuration of a run from before 0.2, which had no tables, as it is written today."""
    if not isinstance(values.get("network"), str):
        return dict(values)
    tables = {t: {n: values[n] for n in names if n in values} for t, names in _FLAT.items()}
    if "rebalancing_end" in values:
        tables["objective"]["rebalancing"] = values["rebalancing_end"]
    kept = {n: values[n] for n in ("seed", "steps", "phases") if n in values}
    return {"network": {"name": values["network"]}, **tables, **kept}
