"""Training configuration: one TOML file, every value listed here with its default."""

from __future__ import annotations

import tomllib
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Config:
    """See `configs/tint_small.toml` for what the values mean."""

    network: str = "tint_small"
    seed: int = 1
    steps: int = 100_000
    learning_rate: float = 1e-3
    weight_decay: float = 0.05
    warm_up: int = 200
    clip: float = 1.0
    ema: float = 0.9993
    old_film_share: float = 0.3
    hint_none: float = 0.4
    hint_full: float = 0.03
    chroma_weight: float = 6.0
    hint_pixel_weight: float = 10.0
    scene_weight: float = 0.005
    rebalancing_end: float = 0.25
    phases: tuple[tuple[float, int, int], ...] = ((1.0, 128, 24),)

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


def load(path: Path) -> Config:
    """Read a configuration. Raises ValueError naming the file and the setting that is wrong."""
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except ValueError as fault:
        raise ValueError(f"{path} is not valid TOML: {fault}.") from fault
    return from_dict(values, str(path))


def from_dict(values: dict[str, Any], origin: str = "configuration") -> Config:
    defaults = Config()
    if unknown := sorted(set(values) - {f.name for f in fields(Config)}):
        raise ValueError(f"{origin}: unknown setting {', '.join(unknown)}.")
    values = dict(values)
    phases = values.pop("phases", None)
    for name, value in values.items():
        wanted = type(getattr(defaults, name))
        right = isinstance(value, int | float) if wanted is float else isinstance(value, wanted)
        if not right or isinstance(value, bool):
            raise ValueError(f"{origin}: the setting '{name}' must be of type {wanted.__name__}.")
    if phases is not None:
        try:
            values["phases"] = tuple((float(u), int(s), int(b)) for u, s, b in phases)
        except (TypeError, ValueError) as fault:
            raise ValueError(
                f"{origin}: each of phases must be [share, pixels, photos]."
            ) from fault
        # At 32 px the last convolution sees a single cell, of which oneDNN's bfloat16 kernel leaves
        # parts of the weight gradient uninitialised (torch 2.13, CPU).
        if any(size % 32 or size < 64 for _, size, _ in values["phases"]):
            raise ValueError(f"{origin}: sizes in phases must be multiples of 32, from 64 px.")
        if not values["phases"] or values["phases"][-1][0] < 1:
            raise ValueError(f"{origin}: the last of phases must reach until 1.0.")
    return Config(**values)
