"""Broken hint files by the thousand: each must be hints inside the photo or one HintError.

Run: python tests/fuzz/hints.py [--minutes 5] [--seed 1] [--keep FOLDER] [--only points,stroke]
"""

from __future__ import annotations

import json
import math
import random
import sys
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import runner
from damage import bytes_damaged, json_damaged

from core.errors import HintError
from core.hints.json_format import hints_from_json, hints_to_json

WIDTH, HEIGHT = 800, 600


@cache
def corpus() -> dict[str, bytes]:
    """Hint files of every shape."""
    point = {"kind": "color", "x": 81.5, "y": 44, "radius": 6, "color": "#3f5b3a", "note": "green"}
    stroke = {"kind": "keep", "points": [[10, 20], [30, 40], [50, 0]], "radius": 9, "spread": 0.5}
    exact = {"kind": "color", "x": 0, "y": 600, "radius": 1, "ab": [-20.5, 31], "reach": 3, "id": 7}
    grey = {"kind": "neutral", "x": 5, "y": 5, "radius": 2, "strength": 0.3, "enabled": False}
    files = {"points": [point, exact, grey], "strokes": [stroke, stroke], "all": [point, stroke]}
    return {
        name: json.dumps({"version": 1, "hints": hints}).encode() for name, hints in files.items()
    }


def mutated(content: bytes, other: bytes, chance: random.Random) -> bytes:
    if chance.random() < 0.2:
        return bytes_damaged(content, other, chance)
    return json_damaged(content, chance)


def attempt(_name: str, data: bytes) -> str:
    """Read the hints, and write them so that they come back. Raises HintError."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        raise HintError("These hints are not a text file.") from None
    hints = hints_from_json(text, WIDTH, HEIGHT, "broken.json")
    for hint in hints:
        for x, y in hint.points:
            if not (0 <= x <= WIDTH and 0 <= y <= HEIGHT):
                return f"a point outside the photo: {x}, {y}"
        if not all(map(math.isfinite, (hint.radius, hint.strength, hint.reach, *(hint.ab or ())))):
            return "a number that is not finite"
    if hints_from_json(hints_to_json(hints), WIDTH, HEIGHT, "again.json") != hints:
        return "written and read again they are others"
    return ""


if __name__ == "__main__":
    sys.exit(runner.main("hints", __doc__))
