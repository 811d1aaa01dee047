"""Whether a run can begin, or go on, as it is configured."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from training import networks
from training.config import Config
from training.fitting.checkpoint import CHECKPOINT, config_in


def check(config: Config, world: int, warn: Callable[[str], None]) -> None:
    """Raises ValueError if the network cannot be trained on these sizes by this many processes."""
    name, unit = config.network.name, networks.entry(config.network.name).multiple
    for _, size, count in config.phases:
        if size % unit:
            raise ValueError(
                f"The network '{name}' needs pictures in multiples of {unit} px;"
                f" phases asks for {size}."
            )
        if count % world:
            raise ValueError(f"{count} photos a step cannot be shared evenly by {world} processes.")
    if config.optimizer.kind != "sgd" and config.optimizer.learning_rate >= 0.05:
        warn(
            f"A learning rate of {config.optimizer.learning_rate:g} is very high for"
            f" {config.optimizer.kind}; the loss may not fall."
        )


def check_resumed(
    config: Config,
    scenes: Sequence[str],
    state: dict[str, Any],
    out: Path,
    warn: Callable[[str], None],
) -> None:
    """Raises ValueError if the run in out cannot go on like this; warns of other differences."""
    was = config_in(state, str(out / CHECKPOINT))
    old, new = _flat(was.to_dict()), _flat(config.to_dict())
    for key in ("network.name", "network.width", "objective.kind", "optimizer.kind"):
        if old[key] != new[key]:
            raise ValueError(
                f"The run in {out} has {key} = {old[key]!r}, not {new[key]!r};"
                " choose another folder."
            )
    if state["scenes"] != list(scenes):
        raise ValueError(f"The run in {out} knows other scenes than these photos have.")
    changed = [f"{k} {old[k]!r} -> {new[k]!r}" for k in new if old[k] != new[k]]
    if changed:
        warn(f"Going on with new settings, which count from here: {'; '.join(changed)}.")


def _flat(values: dict[str, Any], prefix: str = "") -> dict[str, Any]:
    """Nested tables as dotted names."""
    out: dict[str, Any] = {}
    for key, value in values.items():
        if isinstance(value, dict):
            out |= _flat(value, f"{prefix}{key}.")
        else:
            out[f"{prefix}{key}"] = value
    return out
