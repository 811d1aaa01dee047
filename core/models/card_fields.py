"""Checked access to the fields of a model card's JSON."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import Any

from core.colour.bins import COUNT
from core.errors import ModelError

_TEXT_LIMIT = 20_000


class Fields:
    """One JSON object. Every reader raises ModelError naming the file and the field."""

    def __init__(self, values: Any, origin: str, inside: str = "") -> None:
        self._origin, self._inside = origin, inside
        if not isinstance(values, dict):
            where = f"'{inside.rstrip('.')}' in it " if inside else ""
            raise ModelError(f"The model card {origin} is damaged: {where}must be a JSON object.")
        self._values: dict[str, Any] = values
        self._read: set[str] = set()

    def wrong(self, name: str, why: str) -> ModelError:
        """The error for one field, to be raised by the caller."""
        return ModelError(
            f"The model card {self._origin} is damaged: '{self._inside}{name}' {why}."
        )

    def no_others(self) -> None:
        """Raise if there is a field that was not read."""
        if others := sorted(set(self._values) - self._read):
            raise self.wrong(others[0][:80], "is not a known field")

    def part(self, name: str) -> Fields:
        return Fields(self._get(name), self._origin, f"{self._inside}{name}.")

    def parts(self, name: str) -> dict[str, Fields]:
        """JSON objects by name, of names such as "old_film"; none if the field is missing."""
        if not self.has(name):
            return {}
        whole = self.part(name)
        for key in whole._values:
            if not re.fullmatch(r"[a-z][a-z0-9_]{0,31}", key):
                raise self.wrong(name, "must have names of small letters, digits and '_'")
        return {key: whole.part(key) for key in whole._values}

    def has(self, name: str) -> bool:
        return name in self._values

    def given(self, name: str) -> bool:
        """Whether the field is there and not null; counts as read."""
        self._read.add(name)
        return self._values.get(name) is not None

    def text(self, name: str, pattern: str = "", empty: bool = False) -> str:
        value = self._get(name)
        if not isinstance(value, str) or len(value) > _TEXT_LIMIT:
            raise self.wrong(name, f"must be text of at most {_TEXT_LIMIT} characters")
        if not value and not empty:
            raise self.wrong(name, "must not be empty")
        if pattern and not re.fullmatch(pattern, value):
            raise self.wrong(name, f"must match {pattern}")
        return value

    def integer(self, name: str, low: int, high: int = 1 << 53) -> int:
        value = self._get(name)
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise self.wrong(name, f"must be a whole number from {low} to {high}")
        return value

    def number(self, name: str, low: float, high: float) -> float:
        value = self._get(name)
        if not _is_number(value) or not low <= value <= high:
            raise self.wrong(name, f"must be a number from {low:g} to {high:g}")
        return float(value)

    def names(self, name: str) -> tuple[str, ...]:
        """A list of different, non-empty texts."""
        value = self._get(name)
        if not isinstance(value, list) or not all(isinstance(v, str) and v for v in value):
            raise self.wrong(name, "must be a list of names")
        if len(set(value)) != len(value):
            raise self.wrong(name, "must not name anything twice")
        return tuple(value)

    def prior(self, name: str) -> tuple[float, ...]:
        """Colour frequencies: none, or one per bin with sum 1."""
        value = self._get(name)
        if not isinstance(value, list) or len(value) not in (0, COUNT):
            raise self.wrong(name, f"must be a list of {COUNT} numbers, or empty")
        if not all(_is_number(v) and v >= 0 for v in value):
            raise self.wrong(name, "must hold numbers that are not negative")
        if value and abs(math.fsum(value) - 1) > 1e-3:
            raise self.wrong(name, "must sum to 1")
        return tuple(float(v) for v in value)

    def texts(self, name: str, required: str) -> dict[str, str]:
        """Text by name; `required` must be among the names."""
        found = self._mapping(name, lambda v: isinstance(v, str), "text")
        if required not in found:
            raise self.wrong(name, f"must name '{required}'")
        return found

    def counts(self, name: str) -> dict[str, int]:
        return self._mapping(
            name, lambda v: isinstance(v, int) and not isinstance(v, bool) and v >= 0, "counts"
        )

    def numbers(self, name: str) -> dict[str, float]:
        found = self._mapping(name, _is_number, "numbers")
        return {key: float(value) for key, value in found.items()}

    def _mapping(self, name: str, good: Callable[[Any], bool], what: str) -> dict[str, Any]:
        value = self._get(name)
        if not isinstance(value, dict) or not all(good(v) for v in value.values()):
            raise self.wrong(name, f"must hold {what} by name")
        return dict(value)

    def _get(self, name: str) -> Any:
        self._read.add(name)
        if name not in self._values:
            raise self.wrong(name, "is missing")
        return self._values[name]


def _is_number(value: Any) -> bool:
    return (
        isinstance(value, int | float)
        and not isinstance(value, bool)
        and abs(value) < 1e300
        and math.isfinite(value)
    )
