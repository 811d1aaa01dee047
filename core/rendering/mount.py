"""Photos in even paper whose edge is no straight line: oval mounts and deckle edges.

The paper is all that has its tone and joins the scan's edge. What is left must be one ellipse, or one
rectangle but for a ragged rim, and part sharply from the paper: a snow field or a dark room is neither.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from skimage.measure import label

Float = NDArray[np.float32]
Mask = NDArray[np.bool_]

_EVEN, _BLACK, _WHITE = 1.5, 12.0, 85.0
_TOLERANCE = (3.5, 9.0)
_RING = 2
_WHOLE = 0.97
"""Share of the scan's outermost pixels that must be paper."""
_FITS = 0.955
"""Least intersection over union with the ellipse or rectangle."""
_SHARP, _MOSTLY = 12.0, 0.6
"""L* from the paper's tone, just inside, and the share of the rim that must have it."""
_SMALLEST = 0.3
_RIM = 3


@dataclass(frozen=True, eq=False)
class Mount:
    """photo (h, w) bool; oval (centre x, y, radius x, y in pixels) or None; depths in pixels from each
    edge (top, right, bottom, left) within which the rectangle is whole."""

    photo: Mask
    oval: tuple[float, float, float, float] | None
    depths: tuple[float, float, float, float]


def find_mount(luminance: Float) -> Mount | None:
    """The mount around the photo whose luminance is (h, w), 0..100, or None. Deterministic."""
    ring = np.concatenate(
        [np.rot90(luminance, k)[:_RING].ravel() for k in range(4)]  # corners twice
    )
    tone = float(np.median(ring))
    spread = float(np.median(np.abs(ring - tone)))
    if spread > _EVEN or _BLACK < tone < _WHITE:
        return None
    tolerance = float(np.clip(4 * spread, *_TOLERANCE))
    if (np.abs(ring - tone) <= tolerance).mean() < _WHOLE:
        return None
    photo = _largest(~_joined(np.abs(luminance - tone) <= tolerance))
    if photo.mean() < _SMALLEST:
        return None
    mount = _as_oval(photo) or _as_rectangle(photo)
    if mount is None:
        return None
    rim = mount.photo & ~eroded(mount.photo, _RIM)
    sharp = np.abs(luminance[rim] - tone) > _SHARP
    return mount if sharp.mean() >= _MOSTLY else None


def _joined(paper: Mask) -> Mask:
    """What of the paper joins the edge; specks of grain in it are paper too."""
    wide = np.pad(paper, 1, mode="edge").astype(np.uint8)
    height, width = paper.shape
    near = sum(
        (wide[y : y + height, x : x + width] for y in range(3) for x in range(3)),
        np.zeros(paper.shape, np.uint8),
    )
    parts = label(np.pad(near >= 5, 1, constant_values=True), connectivity=1)  # type: ignore[no-untyped-call]
    return np.asarray((parts == parts[0, 0])[1:-1, 1:-1])


def _largest(mask: Mask) -> Mask:
    parts = label(mask, connectivity=1)  # type: ignore[no-untyped-call]
    sizes = np.bincount(parts.ravel())
    sizes[0] = 0
    return np.asarray((parts == sizes.argmax()) & mask)


def _fits(mask: Mask, shape: Mask) -> bool:
    return bool((mask & shape).sum() >= _FITS * (mask | shape).sum())


def _as_oval(photo: Mask) -> Mount | None:
    """The ellipse with the mask's moments: a radius is twice the standard deviation."""
    y, x = (place.astype(np.float64) for place in np.nonzero(photo))
    oval = (float(x.mean()), float(y.mean()), 2 * float(x.std()), 2 * float(y.std()))
    rows, columns = np.mgrid[: photo.shape[0], : photo.shape[1]]
    shape = ((columns - oval[0]) / oval[2]) ** 2 + ((rows - oval[1]) / oval[3]) ** 2 <= 1
    return Mount(shape, oval, (0, 0, 0, 0)) if _fits(photo, shape) else None


def _as_rectangle(photo: Mask) -> Mount | None:
    shape = np.zeros_like(photo)
    ends, whole = [], []
    for k in range(4):
        view = np.rot90(photo, k)
        depth = view.argmax(0)[view.any(0)]
        ends.append(int(np.median(depth)))
        whole.append(float(np.percentile(depth, 90)))
    height, width = photo.shape
    shape[ends[0] : height - ends[2], ends[3] : width - ends[1]] = True
    if min(ends) < _RING or not _fits(photo, shape):
        return None
    return Mount(photo, None, (whole[0], whole[1], whole[2], whole[3]))


def eroded(mask: Mask, steps: int) -> Mask:
    """Without the outermost pixels, so many steps; beyond the picture is outside."""
    for _ in range(steps):
        wide = np.pad(mask, 1)
        mask = mask & wide[:-2, 1:-1] & wide[2:, 1:-1] & wide[1:-1, :-2] & wide[1:-1, 2:]
    return mask
