"""Where faces are, by luminance alone: what a cascade finds from the front, and what is learnt besides.

The cascade is one of boosted features of local binary patterns: Liao et al., *Learning multi-scale block local
binary patterns for face recognition*, ICB 2007; it is OpenCV's, which scikit-image ships.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.propagation import work_size
from core.propagation.grid import LONG_SIDE
from core.rendering.prepared import PreparedPhoto
from core.rendering.seen_faces import look, shipped

Float = NDArray[np.float32]
Box = tuple[int, int, int, int]

_SMALLEST = 32
"""Pixels of a photo whose long side has 384: smaller faces are mostly none."""
_STEP, _SCALE = 1.0, 1.1
NEIGHBOURS = 12
"""How often a face must be found a little moved or scaled. On 330 validation photos 59 of 67 finds were
truly of the colour of skin; with 4 neighbours 98 of 171."""
LENIENT = 5
"""The same where a wrong find only ranks colours or holds a change back."""
_SCORES = {NEIGHBOURS: (3.0, 3.3), LENIENT: (1.5, 2.5)}
"""Scores from which a face counts that the cascade found LENIENT times, and one that it did not find. On 500
validation photos 89 of 148 sure finds were mostly of the colour of skin, by a narrower measure, and 46 of 72
of the cascade alone; the scores were chosen on these. Scores chosen on half of them: 40 of 70 on the other
half, and 20 of 38 of the cascade alone."""
_MIDDLE, _HALF, _FADE = (0.53, 0.5), (0.6, 0.46), 0.25
"""Of the oval of a face in its square: middle and half axes (down, across), and where it fades."""


def faces_on(
    prepared: PreparedPhoto, size: tuple[int, ...], neighbours: int = NEIGHBOURS
) -> list[Box]:
    """`faces` of a photo in pixels of a grid of that size, looked for at the size at which that was measured.
    Looked for once for a photo, which takes a third of a second."""
    photo = prepared.photo

    def make() -> tuple[tuple[int, ...], dict[int, list[Box]]]:
        scale = LONG_SIDE / max(photo.height, photo.width)
        seen = prepared.luminance_at(
            max(1, round(photo.height * scale)), max(1, round(photo.width * scale))
        )
        return seen.shape, faces(seen)

    seen, found = prepared.keep(("faces",), make)
    down, across = size[0] / seen[0], size[1] / seen[1]
    return [
        (round(top * down), round(left * across), round(height * down), round(width * across))
        for top, left, height, width in found[neighbours]
    ]


def face_ovals(prepared: PreparedPhoto, neighbours: int = NEIGHBOURS) -> Float | None:
    """(h, w) 0..1 on the work grid: 1 in faces, fading at their outline; None where there are none."""
    size = work_size(prepared.photo.height, prepared.photo.width)
    boxes = faces_on(prepared, size, neighbours)
    if not boxes:
        return None
    found = np.zeros(size, np.float32)
    yy, xx = np.indices(size, np.float32) + np.float32(0.5)
    for top, left, height, width in boxes:
        down = ((yy - top) / height - _MIDDLE[0]) / _HALF[0]
        across = ((xx - left) / width - _MIDDLE[1]) / _HALF[1]
        oval = np.clip((1 - np.hypot(down, across)) / _FADE, 0, 1)
        np.maximum(found, oval, out=found)
    return found


def faces(luminance: Float) -> dict[int, list[Box]]:
    """(top, left, height, width) of the faces in luminance (h, w) 0..100 whose long side has 384, the
    largest first and not overlapping: those that are sure, under NEIGHBOURS, and more, under LENIENT.

    What the cascade finds counts if it does so NEIGHBOURS times or the learnt network agrees; what that
    alone finds must be surer. Without the network a face must be found so often by the cascade.
    Deterministic.
    """
    weights = shipped()
    if weights is None:
        return {often: front_faces(luminance, often) for often in (NEIGHBOURS, LENIENT)}
    seen = look(luminance, weights)
    front = [(face, seen.like_a_face(*face[:3])) for face in front_faces(luminance, LENIENT)]
    if any(score < _SCORES[NEIGHBOURS][0] for _, score in front):
        often_found = front_faces(luminance, NEIGHBOURS)
        front = [
            (face, score if all(_apart(face, other) for other in often_found) else np.inf)
            for face, score in front
        ]
    out = {}
    for often, (least, alone) in _SCORES.items():
        found = [face for face, score in front if score >= least]
        for top, left, side, _ in seen.faces(alone):
            _add(found, _within((top, left, side), luminance.shape))
        out[often] = sorted(found, key=lambda face: -face[3])
    return out


def front_faces(luminance: Float, neighbours: int) -> list[Box]:
    """The faces that the cascade finds so often, the largest first and not overlapping."""
    largest = min(luminance.shape)
    if largest < _SMALLEST:
        return []
    grey = np.clip(luminance * 2.55, 0, 255).astype(np.uint8)
    seen = _detector().detect_multi_scale(
        grey, _SCALE, _STEP, (_SMALLEST, _SMALLEST), (largest, largest), neighbours
    )
    boxes = sorted((-f["width"], f["r"], f["c"], f["height"], f["width"]) for f in seen)
    chosen: list[Box] = []
    for _, top, left, height, width in boxes:
        _add(chosen, (int(top), int(left), int(height), int(width)))
    return chosen


def _within(square: tuple[float, float, float], size: tuple[int, ...]) -> Box:
    """The part of a square (top, left, side) that lies in a photo of that size."""
    (top, bottom), (left, right) = (
        (max(0, round(start)), min(count, round(start + square[2])))
        for start, count in zip(square[:2], size, strict=True)
    )
    return top, left, bottom - top, right - left


def _add(chosen: list[Box], face: Box) -> None:
    """Unless it overlaps one that is chosen."""
    if all(_apart(face, other) for other in chosen):
        chosen.append(face)


def _apart(face: Box, other: Box) -> bool:
    """Whether they do not overlap."""
    (top, left, height, width), (row, column, high, wide) = face, other
    return (
        abs(2 * top + height - 2 * row - high) > height + high
        or abs(2 * left + width - 2 * column - wide) > width + wide
    )


@lru_cache(maxsize=1)
def _detector() -> Any:
    from skimage.data import lbp_frontal_face_cascade_filename
    from skimage.feature import Cascade

    return Cascade(lbp_frontal_face_cascade_filename())  # type: ignore[no-untyped-call]
