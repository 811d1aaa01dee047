"""Ranked colour suggestions for one spot, from the network's own distribution if it has one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.colour.bins import BINS
from core.colour.compose import compose_rgb
from core.colour.gamut import reachable_bins, reduce_chroma
from core.colour.names import distinct_names
from core.document.document import Document
from core.errors import HintError
from core.job import Job
from core.rendering.certainty import calibrated
from core.rendering.engine import Engine
from core.rendering.skin_colours import offered
from core.rendering.skin_map import skin_map
from core.rendering.without_bins import colours_without_bins

Float = NDArray[np.float32]

_SKIN = 0.3
"""Share of `skin_map` from which a spot is taken for skin."""


@dataclass(frozen=True)
class Suggestion:
    """ab is possible at the spot's luminance; rgb 0..255 as shown there. share 0..1 is how likely the
    true colour is this one rather than another of the list or none of them (calibrated, see
    `certainty`), None from a model without a distribution: then basis says in words what the colour
    rests on."""

    ab: tuple[float, float]
    share: float | None
    name: str
    rgb: tuple[int, int, int]
    basis: str = ""


def suggest(
    document: Document, x: float, y: float, engine: Engine, count: int = 6, job: Job | None = None
) -> list[Suggestion]:
    """The likeliest colours at photo position (x, y), likeliest first, at most `count`.

    The 313-bin distribution (averaged over the 3x3 cells around the spot, bins that this luminance
    cannot show left out) is clustered after Zhang et al. 2017, section 3.3; no two look the same. On
    a face the colours of skin come first and grey last, whatever their shares. A model without a
    distribution: see `colours_without_bins`. The same spot gives the same answer every time. The
    hints count: what is told of one sleeve holds for the other. Raises HintError for a spot outside
    the photo.
    """
    photo = document.photo
    if not (0 <= x < photo.width and 0 <= y < photo.height):
        raise HintError(
            f"The spot {x:g}, {y:g} lies outside {photo.name} ({photo.width} x {photo.height} pixels)."
        )
    prepared = engine.prepare(photo, job)
    answer = engine.informed(document, prepared, job)
    luminance = float(photo.luminance[int(y), int(x)])
    spot = (x / photo.width, y / photo.height)
    if answer.distribution is None:
        found = colours_without_bins(answer, prepared, spot, luminance, count)
        return _suggestions(luminance, [(ab, None, why) for ab, why in found])
    weights = _weights(answer.distribution, spot, luminance)
    weights = calibrated(weights, engine.colorizer(document.look.model).card)
    # Where they can be shown: two bins that would be the same colour count as one.
    places = reduce_chroma(np.full(len(BINS), luminance, np.float32), BINS)
    skin = skin_map(prepared)
    on_skin = skin[int(spot[1] * skin.shape[0]), int(spot[0] * skin.shape[1])] >= _SKIN
    clusters = offered(weights, count, places, bool(on_skin))
    return _suggestions(luminance, [(ab, share, "") for ab, share in clusters])


def _weights(distribution: Float, spot: tuple[float, float], luminance: float) -> Float:
    """The distribution (313,) around spot (x, y as shares of the photo) over what can be shown there."""
    height, width = distribution.shape[1:]
    row, column = min(height - 1, int(spot[1] * height)), min(width - 1, int(spot[0] * width))
    near = distribution[:, max(0, row - 1) : row + 2, max(0, column - 1) : column + 2].mean((1, 2))
    weights = np.where(reachable_bins(luminance), near, 0)
    if weights.sum() <= 0:
        weights = near
    return np.asarray(weights / weights.sum(), np.float32)


def _suggestions(
    luminance: float, found: list[tuple[Float, float | None, str]]
) -> list[Suggestion]:
    """Of (ab, share, basis) each; no two have the same name."""
    level = np.full((1, 1), luminance, np.float32)
    shown = [reduce_chroma(level, ab.reshape(1, 1, 2)) for ab, _, _ in found]
    names = distinct_names([(luminance, *map(float, ab[0, 0])) for ab in shown])
    out = []
    for ab, name, (_, share, basis) in zip(shown, names, found, strict=True):
        red, green, blue = (int(v) for v in compose_rgb(level, ab)[0, 0])
        a, b = float(ab[0, 0, 0]), float(ab[0, 0, 1])
        out.append(Suggestion((a, b), share, name, (red, green, blue), basis))
    return out
