"""Colours as they look on the photo: ab at a luminance <-> '#rrggbb'."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from core.colour.compose import compose_rgb
from core.colour.gamut import reduce_chroma
from core.colour.lab import srgb_to_lab
from core.colour.names import colour_name
from core.hints.hint import Hint
from desktop_app.i18n import tr
from desktop_app.session import Session

if TYPE_CHECKING:
    from core.rendering import Suggestion

AB = tuple[float, float]

DEFAULT_LUMINANCE = 60.0
"""L* of the plane before any place of the photo is meant."""

_GIVEN = 600
_given: dict[tuple[int, float, float], str] = {}
"""English names that suggestions had lately."""


# The same few colours are asked for with every drawing of a list.
@lru_cache(maxsize=512)
def shown_hex(luminance: float, ab: AB) -> str:
    """The sRGB that ab makes at that luminance, chroma reduced to what is possible."""
    rgb = compose_rgb(
        np.full((1, 1), luminance, np.float32), np.array(ab, np.float32).reshape(1, 1, 2)
    )
    return "#{:02x}{:02x}{:02x}".format(*(int(v) for v in rgb[0, 0]))


@lru_cache(maxsize=512)
def possible(luminance: float, ab: AB) -> AB:
    """ab with its chroma reduced to what is possible at that luminance."""
    reduced = reduce_chroma(np.array(luminance, np.float32), np.array(ab, np.float32))
    return float(reduced[0]), float(reduced[1])


def name_of(luminance: float, ab: AB) -> str:
    """What a person would call ab at that luminance; what it was called among suggestions stays its name."""
    return tr(english_name(luminance, ab))


def english_name(luminance: float, ab: AB) -> str:
    """The same before it is translated."""
    return _given.get(_key(luminance, ab)) or _computed_name(luminance, ab)


def give_names(luminance: float, suggestions: Sequence[Suggestion]) -> None:
    """Suggestions at a place of that luminance: of two that would be called the same, one has another name."""
    for suggestion in suggestions:
        a, b = suggestion.ab
        give_name(luminance, (float(a), float(b)), suggestion.name)


def give_name(luminance: float, ab: AB, name: str) -> None:
    """From now on ab is called by this English name at that luminance."""
    _given[_key(luminance, ab)] = name
    while len(_given) > _GIVEN:
        del _given[next(iter(_given))]


def _key(luminance: float, ab: AB) -> tuple[int, float, float]:
    return round(luminance), round(ab[0], 1), round(ab[1], 1)


@lru_cache(maxsize=512)
def _computed_name(luminance: float, ab: AB) -> str:
    return colour_name((luminance, *possible(luminance, ab)))


def ab_of(hex_colour: str) -> AB:
    """ab of '#rrggbb'."""
    return abs_of((hex_colour,))[0]


def abs_of(hex_colours: Iterable[str]) -> list[AB]:
    """ab of each '#rrggbb': at once, as they may be many."""
    rgb = np.array([list(bytes.fromhex(colour[1:])) for colour in hex_colours], np.float32)
    lab = srgb_to_lab(rgb.reshape(-1, 3) / np.float32(255))
    return [(a, b) for a, b in lab[:, 1:].tolist()]


def parse_hex(text: str) -> str | None:
    """'#rrggbb' from what a person types ('3F5B3A', '#abc', ' #aabbcc '), else None."""
    digits = text.strip().removeprefix("#").lower()
    if re.fullmatch("[0-9a-f]{3}", digits):
        digits = "".join(2 * d for d in digits)
    return f"#{digits}" if re.fullmatch("[0-9a-f]{6}", digits) else None


def hint_luminance(session: Session, hint: Hint) -> float:
    """L* of the photo under the hint's dot."""
    luminance = session.luminance_at(*hint.anchor)
    return DEFAULT_LUMINANCE if luminance is None else luminance
