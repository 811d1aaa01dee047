"""Checked access to JSON from anyone: whatever is wrong is one HintError that names the file and the place."""

from __future__ import annotations

import json
import math
from collections import Counter
from typing import Any, NoReturn

from core.errors import HintError


class Checks:
    """origin, the file's name, and `where`, the place that is being read, begin every sentence."""

    def __init__(self, origin: str) -> None:
        self.origin = origin
        self.where = ""

    def fail(self, fault: str) -> NoReturn:
        raise HintError(f"{self.origin}: {self.where}{fault}.")

    def parsed(self, text: str) -> Any:
        """The JSON in text; a field that is given twice is a fault, too."""
        try:
            return json.loads(text.removeprefix("\ufeff"), object_pairs_hook=self._unique)
        except json.JSONDecodeError as error:
            self.fail(f"line {error.lineno}, column {error.colno} is not valid JSON ({error.msg})")
        except RecursionError:
            self.fail("the JSON is nested too deeply")
        except ValueError:
            self.fail("the JSON holds a number with too many digits")

    def _unique(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            twice = Counter(name for name, _ in pairs).most_common(1)[0][0]
            self.fail(f"field {show(twice)} is given twice in one object")
        return found

    def known(self, data: dict[str, Any], names: tuple[str, ...]) -> None:
        for name in data:
            if name not in names:
                self.fail(f"field {show(name)} is unknown, known are {', '.join(names)}")

    def bad(self, name: str, value: object, allowed: str) -> NoReturn:
        self.fail(f", field '{name}' is {show(value)}, but must be {allowed}")

    def number(
        self,
        entry: dict[str, Any],
        name: str,
        low: float,
        high: float,
        *,
        above: bool = False,
        default: float | None = None,
    ) -> float:
        if name not in entry and default is not None:
            return default
        allowed = f"above {low} and at most {high}" if above else f"between {low} and {high}"
        return self.finite(name, entry.get(name), low, high, above, allowed)

    def finite(
        self, name: str, value: object, low: float, high: float, above: bool, allowed: str
    ) -> float:
        # Comparing before converting keeps integers of any size from overflowing; NaN fails both.
        if (
            isinstance(value, bool)
            or not isinstance(value, int | float)
            or not (low < value if above else low <= value)
            or not value <= high
        ):
            self.bad(name, value, f"a number {allowed}")
        return float(value)


def show(value: object) -> str:
    """A short, one-line picture of a faulty value."""
    if value is None:
        return "missing"
    if isinstance(value, float) and not math.isfinite(value):
        return "not a finite number"
    try:
        text = json.dumps(value, ensure_ascii=False)
    except (ValueError, RecursionError):
        text = "a number with too many digits"
    return text if len(text) <= 60 else text[:57] + "..."
