"""Checked reading and writing of the small JSON files that hold swatches."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from core.atomic import replacing
from core.errors import TintypeError

MAX_BYTES = 1_000_000
MAX_TEXT = 200
HEX = re.compile("#[0-9a-f]{6}")


def read_object(path: Path, what: str) -> dict[str, Any]:
    """The JSON object in a file of at most a megabyte; what ("palette") is for the sentence.

    Raises TintypeError naming the file and the cause.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as fault:
        why = getattr(fault, "strerror", None) or "its name is not a valid one"
        raise TintypeError(
            f"The {what} {path} cannot be read: {why[:1].lower()}{why[1:]}."
        ) from fault
    if len(data) > MAX_BYTES:
        raise TintypeError(f"The {what} {path} cannot be read: it is larger than 1 MB.")
    try:
        values = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as fault:
        raise TintypeError(f"The {what} {path} cannot be read: it is not JSON.") from fault
    if not isinstance(values, dict):
        raise TintypeError(f"The {what} {path} cannot be read: it must be a JSON object.")
    return values


def write_object(path: Path, values: dict[str, Any]) -> None:
    """Write whole or not at all. Raises TintypeError naming the file and the cause."""
    with replacing(path, TintypeError) as temporary:
        text = json.dumps(values, ensure_ascii=False, indent=1)
        temporary.write_text(text + "\n", encoding="utf-8")


def text_fault(value: object, what: str, empty: bool = False) -> str:
    """What is wrong with a text (a clause for a sentence), or nothing."""
    if not isinstance(value, str) or len(value) > MAX_TEXT or not value.isprintable():
        return f"{what} must be one line of at most {MAX_TEXT} characters"
    if not value.strip() and not empty:
        return f"{what} must not be empty"
    return ""


def hex_fault(value: object) -> str:
    if not isinstance(value, str) or not HEX.fullmatch(value):
        return "every swatch needs a colour like #3f5b3a"
    return ""
