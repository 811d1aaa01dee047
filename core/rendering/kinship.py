"""What a click would decide: how much the places of one photo tell about each other."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from core.hints.hint import Hint
from core.hints.raster import acts, coverage
from core.models.colorizer import Answer
from core.rendering.care import colour_share
from core.rendering.prepared import PreparedPhoto, resize_plane, resize_planes

Float = NDArray[np.float32]

_CELLS = 26
# What halves kinship about: distance in long sides, in the network's standardised features (root mean
# square), in L*. Best of a dozen settings on 30 photos (validation), in PSNR after five clicks.
_NEAR, _LIKE, _TONE = 0.16, 0.5, 12.0
_SETTLED = 0.9
"""How much of the doubt at its own place a hint takes away."""
_WORTH = 0.01
"""Share of all doubt that a further spot has to take away to be worth a click."""
_SHOWS = 15.0
"""L* from black and white within which colour shows less and less."""


class Kinship:
    """A coarse grid of cells over a photo, 26 along its long side, and the kinship of every two."""

    def __init__(self, prepared: PreparedPhoto, answer: Answer) -> None:
        photo = prepared.photo
        scale = _CELLS / max(photo.height, photo.width)
        self.size = max(1, round(photo.height * scale)), max(1, round(photo.width * scale))
        self._prepared = prepared
        self._tone = prepared.luminance_at(*self.size)
        yy, xx = np.mgrid[: self.size[0], : self.size[1]]
        place = np.stack([xx.ravel(), yy.ravel()], 1) / max(self.size)
        tone = self._tone.reshape(-1, 1)
        away = _squared(place) / _NEAR**2 + _squared(tone) / _TONE**2
        if answer.features is not None:
            planes = resize_planes(answer.features, *self.size)
            features = planes.reshape(len(planes), -1).T
            features = (features - features.mean(0)) / (features.std(0) + 1e-6)
            away += _squared(features) / (features.shape[1] * _LIKE**2)
        self._kin = np.exp(-away / 2)

    def left(self, hints: Iterable[Hint]) -> Float:
        """Share 0..1 (rows, columns) of the doubt about every cell, as standard deviation, that the
        hints that act leave."""
        photo = self._prepared.photo
        scale = (self.size[1] / photo.width, self.size[0] / photo.height)
        out = np.ones(self.size, np.float32)
        for hint in hints:
            if acts(hint):
                box = coverage(hint, *self.size, scale)
                marks = np.zeros(self.size, bool)
                marks[box.area] = box.mask >= 0.5
                kin = self._kin[marks.ravel()].max(0, initial=0).reshape(self.size)
                out *= (1 - _SETTLED * hint.strength * kin).astype(np.float32)
        return out

    def spots(
        self, variance: Float, photo_share: Float | None, count: int
    ) -> tuple[tuple[float, float], ...]:
        """At most `count` places (x, y) in photo pixels, each where a click takes away most of the
        variance (rows, columns) that shows and that clicks at the ones before it would leave.

        photo_share (any size) is 0 where there is no photo but its border. At least one, even where
        nothing shows. How much each takes away is not told: over 18 photos it had little to do with
        the error that a click there took away (correlation 0.24).
        """
        shows = colour_share(self._tone)
        shows *= np.clip(np.minimum(self._tone, 100 - self._tone) / _SHOWS, 0, 1)
        if photo_share is not None:
            shows *= resize_plane(photo_share, *self.size)
        left = (variance * shows).ravel().astype(np.float64)
        worth = _WORTH * float(left.sum())
        # Never on what does not show: the click would not say what it is.
        possible = shows.ravel() > 0
        found: list[tuple[float, float]] = []
        for _ in range(count):
            cell = int(((self._kin @ left) * possible).argmax())
            gone = left * (1 - (1 - _SETTLED * self._kin[cell]) ** 2)
            if found and gone.sum() <= worth:
                break
            found.append(self._typical(*divmod(cell, self.size[1])))
            left -= gone
        return tuple(found)

    def _typical(self, row: int, column: int) -> tuple[float, float]:
        """The spot inside a cell, in photo pixels, that is most like the whole: no edge, no speck."""
        photo = self._prepared.photo
        parts = 9
        fine = self._prepared.luminance_at(self.size[0] * parts, self.size[1] * parts)
        inside = fine[row * parts : (row + 1) * parts, column * parts : (column + 1) * parts]
        offset = (np.arange(parts) + 0.5) / parts
        off_centre = np.hypot(offset[:, None] - 0.5, offset[None] - 0.5)
        # A whole cell off its centre weighs as much as 12 L*.
        unlike = np.abs(inside - np.median(inside)) / _TONE + off_centre
        y, x = np.unravel_index(int(unlike.argmin()), unlike.shape)
        return (
            float(column + offset[x]) * photo.width / self.size[1],
            float(row + offset[y]) * photo.height / self.size[0],
        )


def _squared(values: NDArray[np.floating]) -> NDArray[np.floating]:
    """Squared distances (n, n) between the rows of (n, k)."""
    length = (values**2).sum(1)
    return np.asarray(np.maximum(length[:, None] + length[None] - 2 * values @ values.T, 0))
