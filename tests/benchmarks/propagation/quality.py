"""How good the answers are, photo by photo."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from core.colour.compose import compose_rgb
from core.hints import Hint
from core.metrics import colour_bleeding, psnr

from .measures import CLICKS, fidelity, recolour, wanted_region
from .methods import Row
from .scenes import RADIUS, Scene, error_maxima, random_hints, true_hint

Float = NDArray[np.float32]
Figures = dict[str, dict[str, float]]

COUNTS = (1, 5, 10, 50, 100)
_BLEEDING_AT = 50
_STAGES = (1, 5, 10, 25, 50)
"""Numbers of hints after which their errors are looked at anew."""


def measure(
    scenes: Sequence[Scene],
    rows: Sequence[Row],
    most: int = max(COUNTS),
    clicks: int = max(CLICKS),
) -> Iterator[Figures]:
    """After every scene the means over those so far, of every figure by row (of the worst fidelity the
    largest); figures that a row or the scenes lack are missing. At most so many hints, and clicks of the
    region test."""
    found: dict[str, dict[str, list[float]]] = {row.name: {} for row in rows}
    for number, scene in enumerate(scenes):
        print(f"photo {number + 1} of {len(scenes)}", file=sys.stderr, flush=True)
        region = wanted_region(scene.grid.luminance, scene.ab)
        hints = random_hints(scene.ab, most, number)
        for row in rows:
            values = _of_hints(row, scene, hints, most)
            if region is not None and row.clicks:
                values |= region_figures(row, scene, region, clicks)
            for key, value in values.items():
                found[row.name].setdefault(key, []).append(value)
        yield {
            name: {
                key: max(v) if key == "fidelity, worst" else float(np.mean(v))
                for key, v in values.items()
            }
            for name, values in found.items()
        }


def region_figures(
    row: Row, scene: Scene, region: NDArray[np.bool_], clicks: int = max(CLICKS)
) -> dict[str, float]:
    """Of the region test (`measures.recolour`) on region (h, w): iou@1, iou@3, iou@6 and far."""
    radius = max(1.0, RADIUS * max(region.shape))
    one = recolour(partial(row.on_scene, scene), region, scene.grid.base, radius, clicks)
    ious = zip(CLICKS, one.ious, strict=False)
    return {**{f"iou@{count}": iou for count, iou in ious}, "far": one.far}


def _of_hints(row: Row, scene: Scene, hints: list[Hint], most: int) -> dict[str, float]:
    out = {}
    for count in (n for n in COUNTS if n <= most):
        ab = row.on_scene(scene, hints[:count])
        out[f"random@{count}"] = decibels(scene, ab)
        if count == min(10, most):
            out["bleeding"] = 100 * colour_bleeding(ab, scene.ab)
            if row.clicks:
                out["fidelity, worst"], out["fidelity, mean"] = fidelity(ab, hints[:count])
        if count == _BLEEDING_AT:
            out["bleeding@50"] = 100 * colour_bleeding(ab, scene.ab)
    ab, given = row.on_scene(scene, []), list[Hint]()
    for have, count in pairwise((0, *(n for n in _STAGES if n <= most))):
        if row.clicks or count == 1:
            given += [true_hint(scene.ab, at) for at in error_maxima(ab, scene.ab, count - have)]
            ab = row.on_scene(scene, given)
        if count in COUNTS:
            out[f"worst@{count}"] = decibels(scene, ab)
    return out


def decibels(scene: Scene, ab: Float) -> float:
    """PSNR of the picture at the true luminance."""
    return psnr(compose_rgb(scene.grid.luminance, ab, 8) / np.float32(255), scene.rgb)
