"""Scenes by kind: for figures per kind of photo, and for how often photos of people are drawn."""

from __future__ import annotations

PEOPLE = "people"
CATEGORIES = {
    PEOPLE: ("people", "portrait", "fashion", "clothing", "sport"),
    "indoor": (
        "kitchen", "bedroom", "bathroom", "office", "library", "gallery", "auditorium",
        "laundromat",
    ),
    "landscape": (
        "garden", "forest", "mountain", "waterfall", "ocean", "desert", "landscape", "sky",
        "sunset",
    ),
}  # fmt: skip
OTHER = "other"

_OF = {scene: category for category, scenes in CATEGORIES.items() for scene in scenes}


def category_of(scene: str) -> str | None:
    """people, indoor, landscape or other (animals, buildings, what is in no list); None if unknown."""
    return _OF.get(scene.lower(), OTHER) if scene else None
