"""Hints: colour instructions placed on a photo, their JSON and their pixels."""

from core.hints.hint import KINDS, Hint, Kind
from core.hints.json_format import hints_from_json, hints_to_json
from core.hints.raster import Box, coverage, hint_map

__all__ = [
    "KINDS",
    "Box",
    "Hint",
    "Kind",
    "coverage",
    "hint_map",
    "hints_from_json",
    "hints_to_json",
]
