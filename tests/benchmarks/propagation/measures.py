"""What is measured of an answer, beside core.metrics."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_edt, label
from skimage.segmentation import felzenszwalb

from core.hints import Hint, coverage

Float = NDArray[np.float32]
Mask = NDArray[np.bool_]
Answer = Callable[[Sequence[Hint]], Float]

CLICKS = (1, 3, 6)
_LEAST_AREA, _MOST_AREA, _LEAST_DEPTH = 0.02, 0.3, 0.03
_RECOLOUR = 45.0
"""Length in ab of the change that the region test asks for."""
_FAR = 0.1


def fidelity(ab: Float, hints: Sequence[Hint]) -> tuple[float, float]:
    """(largest, mean) ab distance from the hint over the pixels of ab (h, w, 2) that exactly one color
    hint marks fully; (0, 0) where there are none."""
    height, width = ab.shape[:2]
    count = np.zeros((height, width), int)
    wanted = np.zeros_like(ab)
    for hint in hints:
        box = coverage(hint, height, width)
        count[box.area] += box.mask > 0
        if hint.kind == "color":
            wanted[box.area][box.mask >= 1] = hint.ab
        doubtful = (box.mask > 0) & (box.mask < 1) if hint.kind == "color" else box.mask > 0
        count[box.area][doubtful] += 2
    away = np.hypot(*np.moveaxis(ab - wanted, -1, 0))[count == 1]
    return (float(away.max()), float(away.mean())) if away.size else (0.0, 0.0)


def overlap(one: Mask, other: Mask) -> float:
    """Intersection over union, 1 for two empty masks."""
    union = int((one | other).sum())
    return int((one & other).sum()) / union if union else 1.0


def wanted_region(luminance: Float, ab: Float) -> Mask | None:
    """One thing of a photo by its true colours: of the segments (Felzenszwalb, Huttenlocher, IJCV 2004)
    that hold 2 to 30 % of the photo in one piece and are no mere rim, the one that stands out most from
    the 3 px around it. None if there is none."""
    lab = np.dstack([luminance, ab * 1.5]).astype(np.float64) / 100
    least = round(_LEAST_AREA * luminance.size)
    labels = felzenszwalb(lab, scale=0.6 * max(luminance.shape), sigma=0.5, min_size=least)
    best, found = 0.0, None
    for number in np.unique(labels):
        mask = labels == number
        if not _LEAST_AREA <= mask.mean() <= _MOST_AREA or label(mask)[1] != 1:
            continue
        if distance_transform_edt(np.pad(mask, 1)).max() < _LEAST_DEPTH * max(luminance.shape):
            continue
        around = (distance_transform_edt(~mask) <= 3) & ~mask
        contrast = float(np.linalg.norm(lab[mask].mean(0) - lab[around].mean(0)))
        if contrast > best:
            best, found = contrast, mask
    return found


@dataclass(frozen=True)
class Recoloured:
    """The region test: IoU after 1, 3 and 6 clicks; far, the mean ab change further than a tenth of the
    long side from the region after the first."""

    ious: tuple[float, ...]
    far: float


def recolour(
    answer: Answer, region: Mask, base: Float, radius: float, clicks: int = max(CLICKS)
) -> Recoloured:
    """A person recolours `region` (h, w) click by click, each in the middle of the largest fault: a
    colour where it is missing, a keep hint where it went too far. What changed is what went more than
    half of the way. base (h, w, 2) is the network's chroma, to which colours are relative."""
    mean = base[region].mean(0)
    length = float(np.hypot(*mean))
    # Away from the colour it has, so that the wish is visible and within reach.
    direction = -mean / length if length > 1 else np.array([0.6, -0.8], np.float32)
    change = (direction * _RECOLOUR).astype(np.float32)
    before, hints = answer([]), list[Hint]()
    changed, ious, far = np.zeros_like(region), [], 0.0
    side = max(region.shape)
    away = distance_transform_edt(~region) > _FAR * side
    for number in range(1, clicks + 1):
        faults = (region & ~changed, changed & ~region)
        depths = [distance_transform_edt(np.pad(fault, 1))[1:-1, 1:-1] for fault in faults]
        worst = int(np.argmax([depth.max() for depth in depths]))
        y, x = (int(n) for n in np.unravel_index(depths[worst].argmax(), region.shape))
        centre = ((x + 0.5, y + 0.5),)
        if worst:
            hints.append(Hint("keep", centre, radius))
        else:
            a, b = base[y, x] + change
            hints.append(Hint("color", centre, radius, (float(a), float(b))))
        ab = answer(hints)
        changed = ((ab - before) @ change) / (change @ change) > 0.5
        if number in CLICKS:
            ious.append(overlap(region, changed))
        if number == 1 and away.any():
            far = float(np.hypot(*np.moveaxis(ab - before, -1, 0))[away].mean())
    return Recoloured(tuple(ious), far)
