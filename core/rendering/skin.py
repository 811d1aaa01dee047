"""Skin that was probably left grey: faces found by their shape in which hardly any colour shows.

Faces are looked for in luminance (local binary patterns in a cascade of boosted features: Liao et al.,
*Learning multi-scale block local binary patterns for face recognition*, ICB 2007; the trained cascade
is OpenCV's, which scikit-image ships), since a network that leaves skin grey is no witness for skin.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.colour.bins import BINS
from core.colour.gamut import reachable_bins
from core.document.document import Document
from core.job import Job, quiet
from core.propagation import work_size
from core.propagation.grid import LONG_SIDE
from core.rendering.certainty import calibrated
from core.rendering.engine import Engine
from core.rendering.prepared import PreparedPhoto

Float = NDArray[np.float32]

_SMALLEST = 32
"""Pixels of a photo whose long side has 384: smaller faces are mostly none."""
_STEP, _SCALE = 1.0, 1.1
_NEIGHBOURS = 12
"""How often a face must be found a little moved or scaled. On 330 validation photos 59 of 67 finds were
truly of the colour of skin; with 4 neighbours 98 of 171."""
_LENIENT = 5
"""The same where a wrong find only ranks colours or holds a change back."""
_GREY = 9.0
"""Median chroma below which a face counts as grey. On those photos, coloured by two models, 34 of 39
warnings were truly about skin, whose true colour had twice the chroma shown or more in 23."""
_ROWS, _COLUMNS = (0.2, 0.85), (0.22, 0.78)
"""The part of the found square that is face rather than hair or what is behind it."""
_CHEEKS = ((0.62, 0.33), (0.62, 0.67))
_TONE = (25.0, 90.0)
_FEWEST = 12
_HUES, _CHROMAS = (25.0, 72.0), (9.0, 34.0)
"""Degrees and ab units of skin."""
_MIDDLE, _HALF, _FADE = (0.53, 0.5), (0.6, 0.46), 0.25
"""Of the oval of a face in its square: middle and half axes (down, across), and where it fades."""
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

    Faces from the front, of at least a twelfth of the long side, are found; profiles, hands and small
    faces are not. Raises ModelError, Cancelled.
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
    for top, left, height, width in _faces_on(prepared, luminance.shape):
        rows = slice(*(top + round(height * share) for share in _ROWS))
        columns = slice(*(left + round(width * share) for share in _COLUMNS))
        level = luminance[rows, columns]
        skin = (level > _TONE[0]) & (level < _TONE[1])
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
    """For a face whose height is this share of the long side. By eye on historic portraits."""
    return float(np.clip(3.3 * share, 0.2, 1.0))


def _faces_on(
    prepared: PreparedPhoto, size: tuple[int, ...], neighbours: int = _NEIGHBOURS
) -> list[tuple[int, int, int, int]]:
    """The faces in pixels of a grid of that size, looked for at the size at which that was measured."""
    photo = prepared.photo
    scale = LONG_SIDE / max(photo.height, photo.width)
    seen = prepared.luminance_at(
        max(1, round(photo.height * scale)), max(1, round(photo.width * scale))
    )
    down, across = size[0] / seen.shape[0], size[1] / seen.shape[1]
    return [
        (round(top * down), round(left * across), round(height * down), round(width * across))
        for top, left, height, width in faces(seen, neighbours)
    ]


def skin_coloured(ab: Float) -> NDArray[np.bool_]:
    """Which of the colours ab (n, 2) are those of skin."""
    chroma, hue = np.hypot(*ab.T), np.degrees(np.arctan2(ab[:, 1], ab[:, 0]))
    right = (hue >= _HUES[0]) & (hue <= _HUES[1])
    return np.asarray(right & (chroma >= _CHROMAS[0]) & (chroma <= _CHROMAS[1]))


def skin_map(prepared: PreparedPhoto) -> Float:
    """(h, w) 0..1 on the work grid: where faces are, in the tones of skin; fades at their outline.

    Of luminance alone, and more readily than `grey_skin` warns. Made once for a photo.
    """

    def make() -> Float:
        photo = prepared.photo
        luminance = prepared.luminance_at(*work_size(photo.height, photo.width))
        found = np.zeros(luminance.shape, np.float32)
        yy, xx = np.indices(luminance.shape, np.float32) + np.float32(0.5)
        for top, left, height, width in _faces_on(prepared, found.shape, _LENIENT):
            down = ((yy - top) / height - _MIDDLE[0]) / _HALF[0]
            across = ((xx - left) / width - _MIDDLE[1]) / _HALF[1]
            oval = np.clip((1 - np.hypot(down, across)) / _FADE, 0, 1)
            np.maximum(found, oval, out=found)
        dark = np.clip((luminance - _TONE[0]) / 10, 0, 1)
        return np.asarray(found * dark, np.float32)

    share: Float = prepared.keep(("skin",), make)
    return share


def faces(luminance: Float, neighbours: int = _NEIGHBOURS) -> list[tuple[int, int, int, int]]:
    """(top, left, height, width) of the faces seen from the front in luminance (h, w) 0..100, the
    largest first. They do not overlap. neighbours: how often each must be found. Deterministic."""
    largest = min(luminance.shape)
    if largest < _SMALLEST:
        return []
    grey = np.clip(luminance * 2.55, 0, 255).astype(np.uint8)
    seen = _detector().detect_multi_scale(
        grey, _SCALE, _STEP, (_SMALLEST, _SMALLEST), (largest, largest), neighbours
    )
    boxes = sorted((-f["width"], f["r"], f["c"], f["height"], f["width"]) for f in seen)
    chosen: list[tuple[int, int, int, int]] = []
    for _, top, left, height, width in boxes:
        if all(
            abs(2 * top + height - 2 * t - h) > height + h
            or abs(2 * left + width - 2 * c - w) > width + w
            for t, c, h, w in chosen
        ):
            chosen.append((int(top), int(left), int(height), int(width)))
    return chosen


@lru_cache(maxsize=1)
def _detector() -> Any:
    from skimage.data import lbp_frontal_face_cascade_filename
    from skimage.feature import Cascade

    return Cascade(lbp_frontal_face_cascade_filename())  # type: ignore[no-untyped-call]


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
