"""Look: the settings that hold for the whole picture."""

from __future__ import annotations

from dataclasses import dataclass, fields

from core.errors import TintypeError

RANGES: dict[str, tuple[float, float]] = {
    "vividness": (0, 100),
    "warmth": (-100, 100),
    "saturation": (-100, 100),
    "strength": (0, 100),
    "spread": (0, 100),
}


@dataclass(frozen=True)
class Look:
    """vividness 0..100 (temperature and rebalancing shift of the decoder; 50 is the model's own, below
    it colours pale; above it a model without a temperature gets up to 1.4 times its chroma), warmth
    and saturation -100..100, strength 0..100 (0 returns the source exactly), spread 0..100 (how far
    hints reach to things alike). model names a folder of resources/models."""

    model: str = "tint-small"
    vividness: float = 50
    warmth: float = 0
    saturation: float = 0
    strength: float = 100
    spread: float = 10

    def __post_init__(self) -> None:
        for name, (low, high) in RANGES.items():
            value = getattr(self, name)
            if not low <= value <= high:
                raise TintypeError(
                    f"Look setting {name} must be between {low} and {high}, not {value}."
                )


def look_names() -> tuple[str, ...]:
    return tuple(f.name for f in fields(Look))
