"""Settings of the program that more than one place reads, by their keys in QSettings."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSettings

DEVICE = "device"
"""One of core.models.devices.DEVICES; 'auto' where there is none."""

THREADS = "threads"
"""Processor threads; 0 and none: all of them."""

AUTOSAVE = "autosave/seconds"
"""From an edit to its writing into the journal: whole seconds, 1..10."""


def stored(key: str, default: Any) -> Any:
    """A setting of the default's type; the default where it is missing or makes no sense."""
    value = QSettings().value(key, default)
    if isinstance(default, bool):
        return str(value).lower() in ("true", "1")
    try:
        return type(default)(value)
    except (TypeError, ValueError):
        return default
