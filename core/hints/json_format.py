"""Hints as JSON: what the command line reads and the sidecar that rebuilds a picture.

    {"version": 1, "hints": [
      {"kind": "color", "x": 812, "y": 440, "radius": 6, "color": "#3f5b3a"},
      {"kind": "keep", "points": [[10, 20], [30, 40]], "radius": 9}]}

A point hint has x and y, a stroke has points. A color hint has `color` (the ab of that sRGB
colour), or `ab`, which is then exact; where both are given `ab` counts and `color` is for the
reader. Instead of both it may have `family`, the name of a family colour ("Rosa's coat"): reading
needs that family's colours and turns the name into its ab, and into the note if there is none. Optional:
strength 1, enabled true, note "", spread null, reach 1, id (numbered where missing).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from core.colour.lab import AB_LIMIT, lab_to_srgb, srgb_to_lab
from core.errors import HintError
from core.hints.hint import KINDS, Hint
from core.hints.json_checks import Checks, show

VERSION = 1
MAX_CHARACTERS = 20_000_000
MAX_POINTS = 100_000
MAX_REACH = 100.0

_TOP = ("version", "hints")
_FIELDS = (
    "kind", "x", "y", "points", "radius", "color", "ab", "family", "strength", "enabled", "note",
    "spread", "reach", "id",
)  # fmt: skip
_HEX = re.compile(r"#[0-9a-fA-F]{6}")
_DISPLAY_LUMINANCE = 60.0


def hints_from_json(
    text: str,
    width: int,
    height: int,
    origin: str,
    family: Mapping[str, tuple[float, float]] | None = None,
) -> tuple[Hint, ...]:
    """Read hints for a photo of width x height pixels. Hints without an id are numbered.

    family: the ab of each family colour by its name, for hints that name one.
    Raises HintError, one sentence with `origin` (the file's name) and the place of the fault.
    """
    if len(text) > MAX_CHARACTERS:
        raise HintError(
            f"{origin}: the hints are {len(text)} characters long, "
            f"more than the {MAX_CHARACTERS} allowed."
        )
    return _Reader(width, height, origin, family).read(text)


def hints_to_json(
    hints: Iterable[Hint], luminance: Callable[[float, float], float] | None = None
) -> str:
    """Write hints so that reading them gives the same hints back exactly (ids from 1 up included).

    luminance(x, y), L* of the photo at a hint, makes the readable `color` the one seen on screen;
    without it the colour is shown at L* 60. The exact colour is in `ab`.
    """
    lines = [json.dumps(_entry(hint, luminance), ensure_ascii=False) for hint in hints]
    body = ",\n  ".join(lines)
    inner = f"\n  {body}\n" if lines else ""
    return f'{{"version": {VERSION}, "hints": [{inner}]}}\n'


def _entry(hint: Hint, luminance: Callable[[float, float], float] | None) -> dict[str, Any]:
    entry: dict[str, Any] = {"kind": hint.kind}
    if hint.is_stroke:
        entry["points"] = [list(point) for point in hint.points]
    else:
        entry["x"], entry["y"] = hint.points[0]
    entry["radius"] = hint.radius
    if hint.ab is not None:
        level = _DISPLAY_LUMINANCE if luminance is None else luminance(*hint.anchor)
        rgb = lab_to_srgb(np.array([level, *hint.ab], np.float32))
        codes = (np.clip(rgb, 0, 1) * 255 + 0.5).astype(int)
        entry["color"] = "#" + "".join(f"{code:02x}" for code in codes.tolist())
        entry["ab"] = list(hint.ab)
    entry |= {
        "strength": hint.strength,
        "enabled": hint.enabled,
        "note": hint.note,
        "spread": hint.spread,
        "reach": hint.reach,
    }
    if hint.id > 0:
        entry["id"] = hint.id
    return entry


class _Reader(Checks):
    """Reads one file; `where` is the place of the hint being read."""

    def __init__(
        self,
        width: int,
        height: int,
        origin: str,
        family: Mapping[str, tuple[float, float]] | None,
    ) -> None:
        super().__init__(origin)
        self.width, self.height, self.family = width, height, family

    def read(self, text: str) -> tuple[Hint, ...]:
        data = self.parsed(text)
        if not isinstance(data, dict):
            self.fail("the JSON must be an object with 'version' and 'hints'")
        self.known(data, _TOP)
        version = data.get("version")
        if version != VERSION or isinstance(version, bool | float):
            self.fail(f"field 'version' is {show(version)}, but must be {VERSION}")
        entries = data.get("hints")
        if not isinstance(entries, list):
            self.fail(f"field 'hints' is {show(entries)}, but must be a list")
        if len(entries) > MAX_POINTS:
            self.fail(f"there are {len(entries)} hints, more than the {MAX_POINTS} points allowed")
        hints = []
        points = 0
        for number, entry in enumerate(entries, 1):
            self.where = f"hint {number}"
            hints.append(self.hint(entry))
            points += len(hints[-1].points)
            if points > MAX_POINTS:
                self.fail(f" brings the file over the {MAX_POINTS} points allowed")
        return self.numbered(hints)

    def hint(self, entry: object) -> Hint:
        if not isinstance(entry, dict):
            self.fail(f" is {show(entry)}, but must be an object")
        before, self.where = self.where, self.where + ", "
        self.known(entry, _FIELDS)
        self.where = before
        kind = entry.get("kind")
        if kind not in KINDS:
            self.bad("kind", kind, "'color', 'keep' or 'neutral'")
        radius = self.number(entry, "radius", 0, max(self.width, self.height), above=True)
        ab = self.colour(entry) if kind == "color" else None
        if kind != "color":
            for name in ("color", "ab", "family"):
                if name in entry:
                    self.fail(f", field '{name}' is only for hints of kind 'color', not '{kind}'")
        enabled, note = entry.get("enabled", True), entry.get("note", "")
        if not isinstance(enabled, bool):
            self.bad("enabled", enabled, "true or false")
        if not isinstance(note, str):
            self.bad("note", note, "a text")
        note = note or entry.get("family", "")
        identity = entry.get("id", 0)
        if isinstance(identity, bool) or not isinstance(identity, int) or not 0 <= identity < 2**53:
            self.bad("id", identity, "a whole number from 0 up")
        spread = entry.get("spread")
        return Hint(
            kind=kind,
            points=self.points(entry),
            radius=radius,
            ab=ab,
            strength=self.number(entry, "strength", 0, 1, default=1.0),
            enabled=enabled,
            note=note,
            spread=None if spread is None else self.number(entry, "spread", 0, 1),
            reach=self.number(entry, "reach", 0, MAX_REACH, above=True, default=1.0),
            id=identity,
        )

    def points(self, entry: dict[str, Any]) -> tuple[tuple[float, float], ...]:
        if "points" not in entry:
            return (self.point("x", entry.get("x"), "y", entry.get("y")),)
        for name in ("x", "y"):
            if name in entry:
                self.fail(f" has 'points' and '{name}', but must have only one of them")
        points = entry["points"]
        if not isinstance(points, list) or not points:
            self.bad("points", points, "a list of [x, y] pairs")
        if len(points) > MAX_POINTS:
            self.fail(f" has {len(points)} points, more than the {MAX_POINTS} allowed")
        for number, pair in enumerate(points):
            if not isinstance(pair, list) or len(pair) != 2:
                self.bad(f"points[{number}]", pair, "a pair [x, y]")
        return tuple(
            self.point(f"points[{i}] x", pair[0], f"points[{i}] y", pair[1])
            for i, pair in enumerate(points)
        )

    def point(self, x_name: str, x: object, y_name: str, y: object) -> tuple[float, float]:
        across = f"between 0 and {self.width}, inside the photo"
        down = f"between 0 and {self.height}, inside the photo"
        return (
            self.finite(x_name, x, 0, self.width, False, across),
            self.finite(y_name, y, 0, self.height, False, down),
        )

    def colour(self, entry: dict[str, Any]) -> tuple[float, float]:
        if "family" in entry:
            return self.of_family(entry)
        code, ab = entry.get("color"), entry.get("ab")
        if "color" in entry and not (isinstance(code, str) and _HEX.fullmatch(code)):
            self.bad("color", code, "a colour such as '#3f5b3a'")
        if "ab" in entry:
            if not isinstance(ab, list) or len(ab) != 2:
                self.bad("ab", ab, "a pair [a, b]")
            limits = (-AB_LIMIT, AB_LIMIT)
            allowed = f"between {-AB_LIMIT:g} and {AB_LIMIT:g}"
            return (
                self.finite("ab", ab[0], *limits, False, allowed),
                self.finite("ab", ab[1], *limits, False, allowed),
            )
        if not isinstance(code, str):
            self.fail(" is of kind 'color', but has neither 'color' nor 'ab' nor 'family'")
        rgb = np.array([int(code[i : i + 2], 16) for i in (1, 3, 5)], np.float32) / np.float32(255)
        lab = srgb_to_lab(rgb)
        return float(lab[1]), float(lab[2])

    def of_family(self, entry: dict[str, Any]) -> tuple[float, float]:
        name = entry["family"]
        for other in ("color", "ab"):
            if other in entry:
                self.fail(f" has 'family' and '{other}', but must have only one of them")
        if not isinstance(name, str):
            self.bad("family", name, "the name of a family colour")
        if self.family is None:
            self.fail(f" names the family colour {show(name)}, but no family colours are given")
        if name not in self.family:
            self.fail(f" names the family colour {show(name)}, which is not among those given")
        return self.family[name]

    def numbered(self, hints: list[Hint]) -> tuple[Hint, ...]:
        used: set[int] = set()
        for number, hint in enumerate(hints, 1):
            if hint.id and hint.id in used:
                self.where = f"hint {number}"
                self.fail(f", field 'id' is {hint.id}, which an earlier hint has already")
            used.add(hint.id)
        fresh = max(used, default=0)
        out = []
        for hint in hints:
            if hint.id == 0:
                fresh += 1
                hint = replace(hint, id=fresh)
            out.append(hint)
        return tuple(out)
