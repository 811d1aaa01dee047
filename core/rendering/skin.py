"""Skin that was probably left grey: faces found by their shape in which hardly any colour shows.

Faces are looked for in luminance, since a network that leaves skin grey is no witness for skin.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.colour.bins import BINS
from core.colour.gamut import reachable_bins
from core.document.document import Document
from core.job import Job, quiet
from core.rendering.certainty import calibrated
from core.rendering.engine import Engine
from core.rendering.faces import faces_on
from core.rendering.skin_map import TONE, skin_coloured

Float = NDArray[np.float32]

_GREY = 9.0
"""Median chroma below which a face counts as grey. On those photos, coloured by two models, 34 of 39
warnings were truly about skin, whose true colour had twice the chroma shown or more in 23."""
_ROWS, _COLUMNS = (0.2, 0.85), (0.22, 0.78)
"""The part of the found square that is face rather than hair or what is behind it."""
_CHEEKS = ((0.62, 0.33), (0.62, 0.67))
_FEWEST = 12
_PLAIN = (12.0, 15.0)
"""ab where the model says nothing about skin."""


@dataclass(frozen=True)
class GreySkin:
    """A face that shows hardly any colour: (x, y) on its cheek in photo pixels, ab the likeliest colour
    of skin there, chroma the median chroma that it shows now, reach the reach of a hint (with spread 0)
    that fills a face of this size and no more."""

    x: float
    y: float
    ab: tuple[float, float]
    chroma: float
    reach: float


def grey_skin(document: Document, engine: Engine, job: Job | None = None) -> tuple[GreySkin, ...]:
    """Faces of the document's picture, at full strength of the look or as far as it has one, that
    were left grey; the largest first.

    Faces of at least a fourteenth of the long side are found, from the front more surely than from the
    side; hands are not. Raises ModelError, Cancelled.
    """
    job = job or quiet()
    if document.look.strength == 0:
        return ()
    prepared = engine.prepare(document.photo, job)
    work = engine.field(document, prepared, job).work
    luminance = work.grid.luminance
    job.check()
    chroma = np.hypot(work.ab[..., 0], work.ab[..., 1])
    distribution = engine.informed(document, prepared, job).distribution
    if distribution is not None:
        distribution = calibrated(distribution, engine.colorizer(document.look.model).card)
    found = []
    for top, left, height, width in faces_on(prepared, luminance.shape):
        rows = slice(*(top + round(height * share) for share in _ROWS))
        columns = slice(*(left + round(width * share) for share in _COLUMNS))
        level = luminance[rows, columns]
        skin = (level > TONE[0]) & (level < TONE[1])
        if skin.sum() < _FEWEST:
            continue
        shown = float(np.median(chroma[rows, columns][skin]))
        if shown >= _GREY:
            continue
        row, column = _cheek(luminance, (top, left, height, width), float(np.median(level[skin])))
        ab = _likely(distribution, (row, column), luminance)
        x, y = (column + 0.5) / luminance.shape[1], (row + 0.5) / luminance.shape[0]
        place = x * document.photo.width, y * document.photo.height
        found.append(GreySkin(*place, ab, shown, _reach(height / max(luminance.shape))))
    return tuple(found)


def _reach(share: float) -> float:
    """For a face whose height is this share of the long side. On five historic portraits at least 0.5 covers
    1 to 15 points of a hundred more of a face than 0.2 and nothing beside it; 0.6 leaks."""
    return float(np.clip(3.3 * share, 0.5, 1.0))


def _cheek(luminance: Float, face: tuple[int, int, int, int], typical: float) -> tuple[int, int]:
    """(row, column) near a cheek whose lightness is typical of the face."""
    top, left, height, width = face
    yy, xx = np.mgrid[top : top + height, left : left + width]
    down, across = (yy - top) / height, (xx - left) / width
    off = np.min([np.hypot(down - y, across - x) for y, x in _CHEEKS], 0)
    unlike = np.abs(luminance[top : top + height, left : left + width] - typical) / 10 + off / 0.1
    row, column = np.unravel_index(int(unlike.argmin()), unlike.shape)
    return top + int(row), left + int(column)


def _likely(
    distribution: Float | None, at: tuple[int, int], luminance: Float
) -> tuple[float, float]:
    """The mean colour of skin by the distribution (313, h4, w4) at a place of the work grid."""
    if distribution is None:
        return _PLAIN
    rows, columns = distribution.shape[1:]
    row = at[0] * rows // luminance.shape[0]
    column = at[1] * columns // luminance.shape[1]
    near = distribution[:, max(0, row - 1) : row + 2, max(0, column - 1) : column + 2].mean((1, 2))
    weights = near * (skin_coloured(BINS) & reachable_bins(float(luminance[at])))
    if weights.sum() <= 0:
        return _PLAIN
    a, b = weights @ BINS / weights.sum()
    return float(a), float(b)
