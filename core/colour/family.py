"""Family colours: what a family knows of its own things ("Rosa's coat"), kept for all its photos.

    {"version": 1, "family": [
      {"name": "Rosa's coat", "hex": "#3f5b3a", "ab": [-14.2, 15.8], "note": "she still had it in 1961"}]}

`ab` is the colour, which a photo shows at its own lightness; `hex` is how it looked where it was taken
from, for the eye and the name. Without `ab` the colour of `hex` holds. `note` may be missing.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from core.colour.lab import AB_LIMIT, srgb_to_lab
from core.colour.swatch_json import hex_fault, read_object, text_fault, write_object
from core.errors import TintypeError

VERSION = 1
MAX_COLOURS = 500


@dataclass(frozen=True)
class FamilyColour:
    """name is unique in a family; hex '#rrggbb'; ab within +-AB_LIMIT."""

    name: str
    hex: str
    ab: tuple[float, float]
    note: str = ""


def ab_of_hex(value: str) -> tuple[float, float]:
    """ab of '#rrggbb'."""
    rgb = np.array([int(value[i : i + 2], 16) for i in (1, 3, 5)], np.float32)
    lab = srgb_to_lab(rgb / np.float32(255))
    return float(lab[1]), float(lab[2])


def read_family(path: Path) -> tuple[FamilyColour, ...]:
    """The family colours of a file, in its order. Raises TintypeError naming the file and the cause."""
    values = read_object(path, "family colours")

    def wrong(why: str) -> TintypeError:
        return TintypeError(f"The family colours {path} cannot be read: {why}.")

    version = values.get("version")
    if version != VERSION or isinstance(version, bool | float):
        raise wrong(f"their version must be {VERSION}")
    entries = values.get("family")
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise wrong("there is no list named 'family'")
    if len(entries) > MAX_COLOURS:
        raise wrong(f"there are more than {MAX_COLOURS}")
    found = []
    for entry in entries:
        fault = (
            hex_fault(entry.get("hex"))
            or text_fault(entry.get("name"), "every name")
            or text_fault(entry.get("note", ""), "every note", empty=True)
            or _ab_fault(entry)
        )
        if fault:
            raise wrong(fault)
        a, b = entry.get("ab", ab_of_hex(entry["hex"]))
        found.append(
            FamilyColour(entry["name"], entry["hex"], (float(a), float(b)), entry.get("note", ""))
        )
    if len({colour.name for colour in found}) < len(found):
        raise wrong("two colours have the same name")
    return tuple(found)


def write_family(colours: tuple[FamilyColour, ...], path: Path) -> None:
    """Write what `read_family` reads. Raises TintypeError naming the file and the cause."""
    entries = [{"name": c.name, "hex": c.hex, "ab": list(c.ab), "note": c.note} for c in colours]
    write_object(path, {"version": VERSION, "family": entries})


def _ab_fault(entry: dict[str, Any]) -> str:
    if "ab" not in entry:
        return ""
    ab = entry["ab"]
    numbers = isinstance(ab, list) and [
        v for v in ab if isinstance(v, int | float) and not isinstance(v, bool)
    ]
    if not numbers or len(ab) != 2 or len(numbers) != 2:
        return "every 'ab' must be two numbers"
    if not all(math.isfinite(v) and abs(v) <= AB_LIMIT for v in numbers):
        return f"every 'ab' must lie between -{AB_LIMIT:g} and {AB_LIMIT:g}"
    return ""
