"""The colours of a reference photo as hints that a person can edit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.colour.lab import srgb_to_lab
from core.errors import PhotoError
from core.hints.hint import Hint
from core.imaging.opening import source_rgb
from core.imaging.photo import Photo
from core.job import Job, quiet
from core.rendering.explain import mean_of_cell, sure_places
from core.rendering.prepared import PreparedPhoto, resize_plane, resize_planes

Float = NDArray[np.float32]
Share = tuple[float, float, float, float]
"""A rectangle (x0, y0, x1, y1) as shares 0..1 of a photo's width and height."""

LONG_SIDE = 1024
"""Pixels of a reference photo that are kept: enough to look at and to take colours from."""
COUNT = 30
_COLOURED, _COLOURED_SHARE = 8.0, 0.02
"""ab units of chroma of what has a colour, and how much of a mostly grey photo must have one."""
DISTANCE = 0.07
_MATCHED_SIDE = 256
_CELL = 4
_WAVERING = 12.0
"""ab units by which neighbours disagree where the match counts e times less."""
_LEAST = 0.25
_SEEDS = 5
_ON_PHOTO = 0.9
_VISIBLE = 15.0
_RADIUS = 0.008


@dataclass(frozen=True, eq=False)
class Reference:
    """A colour photo, reduced: luminance float32 L* (h, w), ab float32 (h, w, 2)."""

    name: str
    luminance: Float
    ab: Float

    @property
    def size(self) -> tuple[int, int]:
        """(width, height)"""
        return int(self.luminance.shape[1]), int(self.luminance.shape[0])


def reference_of(photo: Photo) -> Reference:
    """A photo as reference; the photo itself need not be kept. Raises PhotoError for a black and white
    one."""
    source_chroma = _few_colours(photo) if photo.source_chroma is None else photo.source_chroma
    if source_chroma is None:
        raise PhotoError(f"{photo.name} has no colours; a reference photo must be a colour photo.")
    scale = min(1.0, LONG_SIDE / max(photo.width, photo.height))
    height, width = max(1, round(photo.height * scale)), max(1, round(photo.width * scale))
    luminance = PreparedPhoto(photo).luminance_at(height, width).copy()
    chroma = np.moveaxis(np.asarray(source_chroma, np.float32), -1, 0)
    return Reference(
        photo.name, luminance, np.moveaxis(resize_planes(chroma, height, width), 0, -1)
    )


def _few_colours(photo: Photo) -> Float | None:
    """ab (h, w, 2) of a photo that is mostly grey: a portrait before a grey wall counts as neutral where a
    paper's tone is looked for, and yet has colours to give. None if there are none."""
    codes = source_rgb(photo)
    step = -(-max(codes.shape[:2]) // LONG_SIDE)
    rgb = codes[::step, ::step].astype(np.float32) / np.float32(np.iinfo(codes.dtype).max)
    ab = srgb_to_lab(rgb)[..., 1:]
    coloured = np.hypot(ab[..., 0], ab[..., 1]) > _COLOURED
    return ab if coloured.mean() > _COLOURED_SHARE else None


def reference_hints(
    prepared: PreparedPhoto,
    reference: Reference,
    pairs: Sequence[tuple[Share, Share]] = (),
    count: int = COUNT,
    job: Job | None = None,
    photo_share: Float | None = None,
) -> tuple[Hint, ...]:
    """At most `count` color hints with the reference's colours where it has something that looks alike.

    The colours are those of Welsh et al. 2002 (`alternatives.transfer`) at a small size; hints stand
    where neighbours and other samples of the reference agree on one, surest first, ids from 1. pairs of
    areas (of the photo, of the reference) that belong together: only those areas of the reference are
    used, and hints stand only in those of the photo. photo_share (h, w) 0..1 keeps them off the photo's
    border. Deterministic. Raises Cancelled.
    """
    from core.propagation.alternatives.transfer import Swatch, transfer

    job = job or quiet()
    photo = prepared.photo
    luminance = _reduced(prepared)
    given = _smaller(reference)
    job.report(0.1, "Looking for what is alike")
    swatches = [
        Swatch(_pixels(mine, luminance.shape), _pixels(theirs, given.luminance.shape))
        for mine, theirs in pairs
    ]
    drawn = []
    for seed in range(_SEEDS):
        job.check()
        drawn.append(transfer(luminance, given.luminance, given.ab, swatches=swatches, seed=seed))
    ab: Float = np.asarray(np.mean(drawn, axis=0), np.float32)
    # Where other samples of the reference give other colours, it has more than one answer.
    doubt = np.sqrt(np.var(drawn, axis=0).sum(-1))
    confidence = _agreement(ab, doubt, luminance)
    if photo_share is not None:
        confidence = confidence * (resize_plane(photo_share, *confidence.shape) > _ON_PHOTO)
    if swatches:
        inside = np.zeros(luminance.shape, np.float32)
        for swatch in swatches:
            y0, y1, x0, x1 = swatch.photo
            inside[y0:y1, x0:x1] = 1
        confidence = confidence * (resize_plane(inside, *confidence.shape) > 0.5)
    chroma = np.moveaxis(ab, -1, 0)
    size = (photo.width, photo.height)
    radius = max(1.0, _RADIUS * max(size))
    blank = Hint("color", ((0.0, 0.0),), radius, (0.0, 0.0), note=reference.name)
    return tuple(
        replace(
            blank,
            points=((x, y),),
            ab=mean_of_cell(chroma, row, column, confidence.shape),
            id=number,
        )
        for number, (row, column, x, y) in enumerate(
            sure_places(confidence, size, count, DISTANCE), 1
        )
    )


def _reduced(prepared: PreparedPhoto) -> Float:
    photo = prepared.photo
    scale = min(1.0, _MATCHED_SIDE / max(photo.width, photo.height))
    return prepared.luminance_at(
        max(1, round(photo.height * scale)), max(1, round(photo.width * scale))
    )


def _smaller(reference: Reference) -> Reference:
    """As large as what it is compared with: textures must have one scale."""
    width, height = reference.size
    scale = min(1.0, _MATCHED_SIDE / max(width, height))
    shape = max(1, round(height * scale)), max(1, round(width * scale))
    ab = np.moveaxis(resize_planes(np.moveaxis(reference.ab, -1, 0), *shape), 0, -1)
    return Reference(reference.name, resize_plane(reference.luminance, *shape), ab)


def _agreement(ab: Float, doubt: Float, luminance: Float) -> Float:
    """0..1 for cells (h / 4, w / 4) of ab (h, w, 2): how alike the colours in and around a cell are and
    how little doubt (h, w), in ab units, there is of them; nothing below a least value, and near black
    and white, where no colour shows."""
    height, width = luminance.shape
    rows, columns = max(1, height // _CELL), max(1, width // _CELL)
    planes = np.moveaxis(ab, -1, 0)
    # Three cells wide: a place is good if all around it agrees, not only the few pixels in it.
    coarse = max(1, rows // 3), max(1, columns // 3)
    mean = np.stack([_spread(p, coarse, (rows, columns)) for p in planes])
    square = _spread((planes**2).sum(0), coarse, (rows, columns))
    wavering = np.sqrt(np.maximum(square - (mean**2).sum(0), 0))
    level = resize_plane(luminance, rows, columns)
    visible = np.clip(np.minimum(level, 100 - level) / _VISIBLE, 0, 1)
    wavering += _spread(doubt, coarse, (rows, columns))
    out = np.exp(-wavering / _WAVERING) * visible
    return np.asarray(np.where(out < _LEAST, 0, out), np.float32)


def _spread(plane: Float, coarse: tuple[int, int], cells: tuple[int, int]) -> Float:
    return resize_plane(resize_plane(plane, *coarse), *cells)


def _pixels(share: Share, shape: tuple[int, ...]) -> tuple[int, int, int, int]:
    """(y0, y1, x0, x1) of a rectangle in an array (h, w), never empty."""
    height, width = shape
    x0, x1 = sorted((share[0], share[2]))
    y0, y1 = sorted((share[1], share[3]))
    left, top = min(width - 1, max(0, int(x0 * width))), min(height - 1, max(0, int(y0 * height)))
    right = min(width, max(left + 1, round(x1 * width)))
    bottom = min(height, max(top + 1, round(y1 * height)))
    return top, bottom, left, right
