"""Training configuration: one TOML file with a few tables; every setting and its default is here."""

from __future__ import annotations

import dataclasses
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

OBJECTIVES = ("ab", "bins", "fusion", "gan", "tint")
FORMS = ("cross_entropy", "kl")
OPTIMIZERS = ("adam", "adamw", "sgd")
SCHEDULES = ("constant", "cosine")
PRECISIONS = ("bf16", "fp32")


@dataclass(frozen=True)
class NetworkConfig:
    """name is one of `training.networks`; width scales the channels of every layer, 1 is the source's."""

    name: str = "tint_small"
    width: float = 1.0


@dataclass(frozen=True)
class ObjectiveConfig:
    """What is minimised; see `training.objectives` for each kind and which settings it reads."""

    kind: str = "tint"
    form: str = "cross_entropy"
    chroma_weight: float = 6.0
    hint_pixel_weight: float = 10.0
    scene_weight: float = 0.005
    even_weight: float = 0.5  # on steps in ab where luminance has none
    wander_weight: float = 0.0  # on what colour wanders within one true colour
    # Exponent on the class-rebalancing weights: 1 is Zhang et al. 2016, 0 none. `rebalancing_ramp` is
    # the share of the run over which it rises from 0.
    rebalancing: float = 0.1
    rebalancing_ramp: float = 0.5
    # Conditional GAN: weight of the adversarial loss, from this share of the run on.
    gan_weight: float = 0.0
    gan_from: float = 0.0
    l1_weight: float = 100.0
    # Distillation: a run's folder or checkpoint, or an exported model, with the same input. What it
    # answers is learnt beside the truth, at this weight.
    teacher: str = ""
    distil_weight: float = 1.0
    # Perceptual loss: the folder of a classifier (`python -m training classifier`), the weight of the
    # distance in its features, from this share of the run on.
    classifier: str = ""
    perceptual_weight: float = 0.0
    perceptual_from: float = 0.8


@dataclass(frozen=True)
class InputConfig:
    """Augmentation. crop: sides of the random crop as shares of the short side."""

    crop: tuple[float, float] = (0.5, 1.0)
    flip: bool = True
    rotation: float = 0.0  # degrees, at most, either way
    people_share: float = 0.0  # of the photos drawn, those that show people; 0: as the photos are
    old_film_share: float = 0.3
    hint_none: float = 0.4
    hint_full: float = 0.03


@dataclass(frozen=True)
class OptimizerConfig:
    kind: str = "adamw"
    learning_rate: float = 1e-3
    betas: tuple[float, float] = (0.9, 0.999)
    weight_decay: float = 0.05
    schedule: str = "cosine"
    warm_up: int = 200  # steps
    clip: float = 1.0  # largest gradient norm, 0 for no limit
    ema: float = 0.9993
    # Batch norm uses the statistics it starts with, for runs that go on from a shipped model: those
    # of a small batch of photos would throw it back.
    keep_statistics: bool = False


@dataclass(frozen=True)
class Config:
    """A run. It ends after `steps`, or `epochs` passes over the photos if above 0."""

    network: NetworkConfig = field(default_factory=NetworkConfig)
    objective: ObjectiveConfig = field(default_factory=ObjectiveConfig)
    input: InputConfig = field(default_factory=InputConfig)
    optimizer: OptimizerConfig = field(default_factory=OptimizerConfig)
    seed: int = 1
    steps: int = 100_000
    epochs: float = 0.0
    precision: str = "bf16"
    compile: bool = False
    # Picture size grows as the run goes on: (until this share of the run, pixels, photos a step over
    # all processes together).
    phases: tuple[tuple[float, int, int], ...] = ((1.0, 128, 24),)

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


_CHOICES = {
    ("objective", "kind"): OBJECTIVES,
    ("objective", "form"): FORMS,
    ("optimizer", "kind"): OPTIMIZERS,
    ("optimizer", "schedule"): SCHEDULES,
    ("", "precision"): PRECISIONS,
}

# Lowest and highest values that make sense.
_SHARE, _POSITIVE = (0.0, 1.0), (0.0, float("inf"))
_RANGES = {
    ("input", "people_share"): _SHARE,
    ("input", "old_film_share"): _SHARE,
    ("input", "hint_none"): _SHARE,
    ("input", "hint_full"): _SHARE,
    ("objective", "gan_from"): _SHARE,
    ("objective", "gan_weight"): _POSITIVE,
    ("objective", "distil_weight"): _POSITIVE,
    ("objective", "perceptual_from"): _SHARE,
    ("objective", "perceptual_weight"): _POSITIVE,
}


def load(path: Path) -> Config:
    """Read a configuration. Raises ValueError naming the file and the setting that is wrong."""
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as fault:
        raise ValueError(f"{path} is not valid TOML: {fault}.") from fault
    return from_dict(values, str(path))


def from_dict(values: Mapping[str, Any], origin: str = "configuration") -> Config:
    """A configuration from nested tables, unknown or wrong settings refused (ValueError)."""
    values = dict(values)
    phases = values.pop("phases", None)
    config: Config = _section(Config(), values, "", origin)
    if phases is not None:
        config = dataclasses.replace(config, phases=_phases(phases, origin))
    return config


def _section(defaults: Any, values: Mapping[str, Any], table: str, origin: str) -> Any:
    if unknown := sorted(set(values) - {f.name for f in dataclasses.fields(defaults)}):
        where = f" in [{table}]" if table else ""
        raise ValueError(f"{origin}: unknown setting {', '.join(unknown)}{where}.")
    changed: dict[str, Any] = {}
    for name, value in values.items():
        default = getattr(defaults, name)
        label = f"{table}.{name}" if table else name
        if dataclasses.is_dataclass(default):
            if not isinstance(value, Mapping):
                raise ValueError(f"{origin}: '{label}' must be a table.")
            changed[name] = _section(default, value, name, origin)
            continue
        changed[name] = _value(default, value, label, origin)
        allowed = _CHOICES.get((table, name))
        if allowed and value not in allowed:
            raise ValueError(f"{origin}: '{label}' must be one of {', '.join(allowed)}.")
        low, high = _RANGES.get((table, name), (None, None))
        if low is not None and not low <= changed[name] <= high:  # also refuses what is no number
            limits = f"from {low:g} to {high:g}" if high < float("inf") else f"{low:g} or more"
            raise ValueError(f"{origin}: '{label}' must be {limits}.")
    return dataclasses.replace(defaults, **changed)


def _value(default: Any, value: Any, label: str, origin: str) -> Any:
    if isinstance(default, tuple):
        if not isinstance(value, list | tuple) or len(value) != len(default):
            raise ValueError(f"{origin}: '{label}' must be a list of {len(default)} values.")
        return tuple(_value(d, v, label, origin) for d, v in zip(default, value, strict=True))
    wanted = type(default)
    right = isinstance(value, int | float) if wanted is float else isinstance(value, wanted)
    if not right or (isinstance(value, bool) and wanted is not bool):
        raise ValueError(f"{origin}: the setting '{label}' must be of type {wanted.__name__}.")
    return wanted(value)


def _phases(phases: Any, origin: str) -> tuple[tuple[float, int, int], ...]:
    try:
        read = tuple((float(u), int(s), int(b)) for u, s, b in phases)
    except (TypeError, ValueError) as fault:
        raise ValueError(f"{origin}: each of phases must be [share, pixels, photos].") from fault
    # At 32 px the last convolution sees a single cell, of which oneDNN's bfloat16 kernel leaves
    # parts of the weight gradient uninitialised (torch 2.13, CPU).
    if any(size % 32 or size < 64 for _, size, _ in read):
        raise ValueError(f"{origin}: sizes in phases must be multiples of 32, from 64 px.")
    if any(photos < 1 for _, _, photos in read):
        raise ValueError(f"{origin}: every phase needs at least one photo a step.")
    if not read or read[-1][0] < 1:
        raise ValueError(f"{origin}: the last of phases must reach until 1.0.")
    return read
