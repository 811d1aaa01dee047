"""How far one hint reaches, as the person may see it before it does."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.document.document import Document
from core.hints.hint import Hint
from core.job import Job
from core.propagation import upsample
from core.rendering.engine import ChromaField, Engine
from core.rendering.prepared import PreparedPhoto

Float = NDArray[np.float32]


def hint_reach(document: Document, hint: Hint, engine: Engine, job: Job | None = None) -> Float:
    """(h, w) float32 0..1 on the work grid: how much of a lone hint's change arrives at each place.

    What its geodesic weight fills, and, as far as its spread (its own, else the look's) says, what is
    like its marks; times its strength. The other hints of the document, which hold their own ground,
    are not asked, nor is whether the hint is switched on. A hint does not leave the photo for its
    border, nor the border for the photo. Milliseconds where the picture was coloured with the hint
    before. Raises ModelError, Cancelled.
    """
    prepared = engine.prepare(document.photo, job)
    its = engine.influence(document, prepared, hint, job)
    own = document.look.spread / 100 if hint.spread is None else hint.spread
    out = np.zeros(its.guide.size, np.float32)
    out[its.area] = its.filling
    if own > 0:
        out += np.float32(own) * (np.maximum(out, its.likeness) - out)
    care = engine.care(prepared)
    if care.photo_share is not None:
        inside = care.photo_share if care.on_photo(its.marks) else 0
        outside = 1 - care.photo_share if care.on_border(its.marks) else 0
        out *= inside + outside
    return np.asarray(out * np.float32(hint.strength), np.float32)


def reach_part(
    reach: Float,
    field: ChromaField,
    prepared: PreparedPhoto,
    level: int,
    box: tuple[int, int, int, int],
) -> Float:
    """(h, w) float32 0..1: a `hint_reach` in one box (x0, y0, x1, y1) of one level of the photo.

    It is enlarged along the luminance as the colours are, so that its edges lie where theirs do.
    """
    x0, y0, _x1, _y1 = box
    width, height = prepared.extent(level)
    fine = upsample(
        reach[..., None],
        field.work.grid.luminance,
        prepared.detailed(level, box),
        y0,
        (height, width),
        x0,
    )
    return np.asarray(fine[..., 0].clip(0, 1), np.float32)
