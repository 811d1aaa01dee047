"""The same cases as the program itself paints them: its default model asked about the photo and about the
hints, faces looked for, what is learnt of colour steps, trust, the border; at the spread it starts with."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
from failure_scenes import CASES, Case, Painted, scored

from core.colour.compose import compose_rgb
from core.document import Document
from core.imaging import photo_from_array
from core.models.card import default_model
from core.rendering import Engine

ONE_PHOTO_WITH = {"weak_edge_seen_by_the_network": "weak_edge_seen_by_nobody"}
"""A case whose photo is another one's: the two differ by what their made-up network sees."""


@cache
def _engine() -> Engine:
    return Engine("cpu", 1)


def paint_whole(case: Case) -> Painted:
    """The program's answer to a case opened as an 8-bit photo."""
    grey = np.zeros((*case.luminance.shape, 2), np.float32)
    pixels = compose_rgb(np.ascontiguousarray(case.luminance, np.float32), grey, 8)
    photo = photo_from_array(pixels[..., 0].astype(np.uint8), case.title)
    document = Document(photo)
    look = replace(document.look, model=default_model().name)
    if case.spread is not None:
        look = replace(look, spread=100 * case.spread)
    document = document.with_look(look)
    engine = _engine()
    prepared = engine.prepare(photo)
    size = photo.luminance.shape
    plain = engine.field(document, prepared).work.strip(photo.luminance, 0, size)
    work = engine.field(document.with_hints(case.hints), prepared).work
    engine.forget(photo)
    return scored(case, work, work.strip(photo.luminance, 0, size), plain)


@cache
def whole_answer(name: str) -> Painted:
    """The program's answer to a known case; computed once."""
    return paint_whole(CASES[name]())
