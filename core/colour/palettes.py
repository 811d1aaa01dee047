"""Palettes: named colours for typical things, read from the JSON files in resources/palettes."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

from core.errors import TintypeError
from core.resources import resource_path

PLAUSIBLE = "plausible"
"""source of a swatch that nobody documented: a colour that such things often have."""


@dataclass(frozen=True)
class Swatch:
    """hex is '#rrggbb'; source says where the colour is documented, or 'plausible'."""

    name: str
    hex: str
    source: str = PLAUSIBLE


@dataclass(frozen=True)
class SwatchPalette:
    title: str
    swatches: tuple[Swatch, ...]


def load_palettes(folder: Path | None = None) -> tuple[SwatchPalette, ...]:
    """Every palette of the folder (default: the shipped ones), in order of file names.

    Raises TintypeError naming the file that is not a palette.
    """
    folder = resource_path("palettes") if folder is None else folder
    return tuple(_load(path) for path in sorted(folder.glob("*.json")))


def _load(path: Path) -> SwatchPalette:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        swatches = tuple(
            Swatch(str(s["name"]), str(s["hex"]), str(s["source"])) for s in values["swatches"]
        )
        palette = SwatchPalette(str(values["title"]), swatches)
    except (OSError, ValueError, KeyError, TypeError) as fault:
        raise TintypeError(f"The palette {path.name} cannot be read.") from fault
    if not swatches or not all(re.fullmatch("#[0-9a-f]{6}", s.hex) for s in swatches):
        raise TintypeError(f"The palette {path.name} needs swatches with colours like #3f5b3a.")
    return palette
