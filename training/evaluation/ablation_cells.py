"""The cells of an ablation: which runs there are, which two of them show a part, and what each is given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from training import config as configs
from training.config import Config

TEMPERATURES = (0.1, 0.2, 0.38, 0.6, 0.8, 1.0)
TEMPERATURE = 0.38
"""Of every network with bins outside the sweep, as Zhang et al. 2016."""

_CONFIGS = Path(configs.__file__).with_name("configs")
_UNENDING = 1_000_000_000


@dataclass(frozen=True)
class Cell:
    """One run: a configuration by name with some settings of its objective changed. With sweep its
    temperatures are compared too; nothing is trained for that."""

    about: str
    config: str
    objective: Mapping[str, float] = field(default_factory=dict)
    sweep: bool = False


CELLS: dict[str, Cell] = {
    "fusion": Cell("global features and scene loss", "fusion", {"scene_weight": 1 / 300}),
    "fusion_no_scene": Cell("global features, no scene loss", "fusion", {"scene_weight": 0.0}),
    "fusion_noglobal": Cell("neither of the two", "fusion_noglobal"),
    "plain_rebalanced": Cell(
        "class rebalancing", "plain", {"rebalancing": 1.0, "rebalancing_ramp": 0.0}, sweep=True
    ),
    "plain_unbalanced": Cell("no class rebalancing", "plain", {"rebalancing": 0.0}),
    "tint_small": Cell("the product's small network", "tint_small", sweep=True),
}
USUAL = tuple(name for name in CELLS if name != "tint_small")

COMPARISONS = (
    ("global features", "fusion_no_scene", "fusion_noglobal"),
    ("scene loss", "fusion", "fusion_no_scene"),
    ("class rebalancing", "plain_rebalanced", "plain_unbalanced"),
)
"""A part, the cell that has it, and the cell that differs in nothing else."""

BASELINES = {"grey": "no colour", "lookup": "mean colour by luminance"}
"""What needs no network."""


@dataclass(frozen=True)
class Budget:
    """What every cell gets: seconds or steps of training, one of the two; pictures of size px,
    photos_per_step of them; networks of `width`. Measured on at most validation_photos."""

    seconds: float | None = None
    steps: int | None = None
    size: int = 96
    photos_per_step: int = 32
    width: float = 0.25
    seed: int = 1
    validation_photos: int = 200

    def __post_init__(self) -> None:
        if (self.seconds is None) == (self.steps is None):
            raise ValueError("An ablation needs a budget: either seconds or steps.")
        if self.size % 32 or self.size < 64:
            raise ValueError(f"The size must be a multiple of 32, from 64 px, not {self.size}.")


def configuration(cell: Cell, budget: Budget) -> Config:
    """The cell's configuration under this budget."""
    base = configs.load(_CONFIGS / f"{cell.config}.toml")
    return replace(
        base,
        network=replace(base.network, width=budget.width),
        objective=replace(base.objective, **cell.objective),
        seed=budget.seed,
        steps=budget.steps or _UNENDING,
        epochs=0.0,
        phases=((1.0, budget.size, budget.photos_per_step),),
    )
