"""What the photos of one event share: colours of their family, which their hints name."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from core.colour.family import read_family

AB = tuple[float, float]


@dataclass(frozen=True)
class Series:
    """file is that of the family's colours, colours its ab by name: one thing, one ab in every photo."""

    file: Path
    colours: Mapping[str, AB]

    def named_in(self, hints: bytes) -> list[tuple[str, AB]]:
        """The family colours that the bytes of a hints file name, in the order of their names.

        What is no hints file names none; reading the hints says what is wrong with them.
        """
        try:
            entries = json.loads(hints)["hints"]
            named = {e["family"] for e in entries if isinstance(e, dict) and "family" in e}
            return [(name, self.colours[name]) for name in sorted(named & self.colours.keys())]
        except (ValueError, TypeError, KeyError, RecursionError):
            return []


def read_series(path: Path) -> Series:
    """Raises TintypeError naming the file and the cause."""
    return Series(path, {colour.name: colour.ab for colour in read_family(path)})
