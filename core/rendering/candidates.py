"""Eight ways to colour one photo, side by side, from one run of the network.

What changes between them is decoded from the one distribution that the network gave. Three of them are
other readings of it (`readings`).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.colour.bins import BINS, anneal, rebalancing_weights
from core.document.document import Document
from core.document.look import RANGES, Look
from core.hints.hint import Hint
from core.job import Job, quiet
from core.rendering.certainty import calibrated
from core.rendering.engine import ChromaField, Engine
from core.rendering.evening import evening
from core.rendering.explain import mean_of_cell, sure_places
from core.rendering.faces import NEIGHBOURS
from core.rendering.look import apply_look, decode_settings, own_decode, settle
from core.rendering.prepared import PreparedPhoto, resize_plane, resize_planes
from core.rendering.readings import sample, with_alike
from core.rendering.render import render_luminance
from core.rendering.skin_map import skin_map
from core.rendering.skin_pull import skin_pull

Float = NDArray[np.float32]

COUNT = 8
THUMBNAIL = 320
_CHANGING, _STAYING = 24, 8
_HINT_DISTANCE = 0.06
"""Of the photo's long side."""
_RADIUS = 0.008
_CHANGE = 8.0
"""ab units that are a change to the eye."""
_ON_PHOTO = 0.9
_VISIBLE = 15.0
"""L* from black or white at which colours show fully."""
_SKIN_FIRST = 3.0
"""How much rather a hint that keeps what is there stands on skin."""
_SEED = 1940


@dataclass(frozen=True, eq=False)
class Candidate:
    """kind: "now", a look ("quiet", "vivid", "warm", "cool", "quiet-warm", "vivid-cool",
    "vivid-warm") or
    "reading"; number counts the readings from 1, else 0. rgb (h, w, 3) uint8 is a small picture of it;
    document is what it makes of the document, to be edited on."""

    kind: str
    number: int
    rgb: NDArray[np.uint8]
    document: Document


def candidates(
    document: Document, engine: Engine, size: int = THUMBNAIL, job: Job | None = None
) -> Iterator[Candidate]:
    """Eight candidates, one by one, the document as it is first; size is a picture's long side in
    pixels.

    Hints stay as they are in all of them; a reading adds hints of its own that say what was read, so
    that it can be corrected. A model without a distribution has no other readings, but more looks.
    Deterministic. Raises ModelError, Cancelled.
    """
    job = job or quiet()
    sheet = _Sheet(document, engine, size, job)
    readings = COUNT - 1 - 4 if sheet.distribution is not None else 0
    yield sheet.plain("now", document.look)
    for kind in list(_LOOKS)[: COUNT - 1 - readings]:
        job.check()
        yield sheet.plain(kind, _shifted(document.look, *_LOOKS[kind]))
    for number in range(1, readings + 1):
        job.check()
        yield sheet.reading(number)


_LOOKS: dict[str, tuple[float, float]] = {
    "quiet": (-30, 0),
    "vivid": (35, 0),
    "warm": (0, 35),
    "cool": (0, -35),
    "quiet-warm": (-30, 25),
    "vivid-cool": (30, -25),
    "vivid-warm": (30, 25),
}
"""What is added to vividness and warmth."""


def _shifted(look: Look, vividness: float, warmth: float) -> Look:
    """The look with both changed as far as their ranges go."""
    return replace(
        look,
        vividness=_moved(look.vividness, vividness, RANGES["vividness"]),
        warmth=_moved(look.warmth, warmth, RANGES["warmth"]),
    )


def _moved(value: float, change: float, limits: tuple[float, float]) -> float:
    return min(limits[1], max(limits[0], value + change))


class _Sheet:
    """What the eight have in common: one answer, one field with the document's hints."""

    def __init__(self, document: Document, engine: Engine, size: int, job: Job) -> None:
        self._document, self._engine, self._job = document, engine, job
        self._prepared: PreparedPhoto = engine.prepare(document.photo, job)
        self._card = engine.colorizer(document.look.model).card
        self._care = engine.care(self._prepared)
        self._field = engine.field(document, self._prepared, job.part(0, 0.1))
        self._answer = engine.answer(document, self._prepared, job)
        photo = document.photo
        scale = min(1.0, size / max(photo.width, photo.height))
        self._small = self._prepared.luminance_at(
            max(1, round(photo.height * scale)), max(1, round(photo.width * scale))
        )
        self.distribution = self._answer.distribution if self._card.takes_temperature else None
        faces = skin_map(self._prepared, NEIGHBOURS)
        own, prior = own_decode(self._card), self._card.prior
        self._pull = skin_pull(self._answer, faces, own, prior)
        self._base = self._looked(self._decoded(document.look), document.look)
        self._skin = with_alike(skin_map(self._prepared), self._answer.features)

    def plain(self, kind: str, look: Look) -> Candidate:
        """The document with another look."""
        document = self._document
        if look != document.look:
            document = document.with_look(look)
        chroma = self._looked(self._decoded(look), look)
        return Candidate(kind, 0, self._drawn(chroma, look), document)

    def reading(self, number: int) -> Candidate:
        """A sample of the distribution, told to the document as hints."""
        assert self.distribution is not None
        look = self._document.look
        shares = calibrated(self.distribution, self._card)
        read = sample(shares, self._answer.features, _SEED + number)
        detail = self._answer.chroma - resize_planes(
            _expected(self.distribution, *own_decode(self._card), self._card.prior),
            *self._answer.chroma.shape[1:],
        )
        temperature, shift = own_decode(self._card)
        chroma = detail + resize_planes(
            _expected(read, temperature, shift, self._card.prior), *detail.shape[1:]
        )
        looked = self._looked(chroma, look)
        # People look for other clothes and walls, hardly ever for another skin.
        looked += self._skin[..., None] * (self._base - looked)
        hints = self._told(looked, np.asarray(read.max(0)))
        document = self._document.with_hints(_joined(self._document.hints, hints))
        # Drawn from its hints, not from the sample: that is what the person gets.
        field = self._engine.field(document, self._prepared, self._job.part(0, 1), live=True)
        return Candidate("reading", number, self._rendered(field), document)

    def _told(self, chroma: Float, sureness: Float) -> tuple[Hint, ...]:
        """Hints that lead to this chroma (H, W, 2) of the work grid: most where it differs from what is
        there, the others where it does not, so that it stays; ids from 1."""
        photo = self._document.photo
        size = (photo.width, photo.height)
        planes = np.moveaxis(chroma, -1, 0)
        shape = sureness.shape
        change = resize_planes(np.moveaxis(chroma - self._base, -1, 0), *shape)
        changed = 1 - np.exp(-np.hypot(*change) / _CHANGE)
        level = self._prepared.luminance_at(*shape)
        shown = np.clip(np.minimum(level, 100 - level) / _VISIBLE, 0, 1) * np.sqrt(sureness)
        if (share := self._care.photo_share) is not None:
            shown = shown * (resize_plane(share, *shape) > _ON_PHOTO)
        kept = 1 + _SKIN_FIRST * resize_plane(self._skin, *shape)
        found = sure_places(shown * changed, size, _CHANGING, _HINT_DISTANCE)
        apart = _HINT_DISTANCE * max(size)
        found += [
            place
            for place in sure_places(
                kept * shown * (1 - changed) ** 4, size, _STAYING, 2 * _HINT_DISTANCE
            )
            if all(math.dist(place[2:], other[2:]) >= apart for other in found)
        ]
        radius = max(1.0, _RADIUS * max(size))
        return tuple(
            Hint("color", ((x, y),), radius, mean_of_cell(planes, row, column, shape), id=number)
            for number, (row, column, x, y) in enumerate(found, 1)
        )

    def _decoded(self, look: Look) -> Float:
        """Chroma (2, h, w) for a look: the network's own with what the look changes in the decoding."""
        own = own_decode(self._card)
        wanted = decode_settings(look, self._card)
        if self.distribution is None or wanted == own:
            return self._answer.chroma
        change = _expected(self.distribution, *wanted, self._card.prior) - _expected(
            self.distribution, *own, self._card.prior
        )
        return self._answer.chroma + resize_planes(change, *self._answer.chroma.shape[1:])

    def _looked(self, chroma: Float, look: Look) -> Float:
        """Chroma (2, h, w) settled, looked and tended on the work grid (H, W, 2)."""
        luminance = self._field.work.grid.luminance
        planes = np.moveaxis(resize_planes(chroma, *luminance.shape), 0, -1)
        features = self._answer.features
        if features is not None:
            planes = planes + evening(planes, luminance, features)
        if self._pull is not None:
            planes = planes + self._pull
        settled = settle(planes, luminance)
        self._job.check()
        by_gain = not self._card.takes_temperature
        return self._care.tended(apply_look(settled, luminance, look, by_gain))

    def _drawn(self, chroma: Float, look: Look) -> NDArray[np.uint8]:
        """A small picture: the field with another chroma where no hint decides."""
        work = self._field.work
        free = (1 - work.covered)[..., None]
        grid = replace(work.grid, base=chroma)
        changed = replace(work, ab=work.ab + free * (chroma - self._base), grid=grid)
        field = ChromaField(
            self._field.photo, changed, look.strength / 100, self._document.revision
        )
        return self._rendered(field)

    def _rendered(self, field: ChromaField) -> NDArray[np.uint8]:
        job = self._job.part(0, 1)
        rgb = render_luminance(field, self._small, 8, self._engine.threads, job)
        return rgb.astype(np.uint8, copy=False)


def _expected(
    distribution: Float, temperature: float, shift: float, prior: tuple[float, ...]
) -> Float:
    """Annealed mean (2, h, w) of a distribution (313, h, w), rare colours raised by the rebalancing
    shift, as the models' own decoders do it."""
    if shift and len(prior) == len(distribution):
        weight = rebalancing_weights(np.asarray(prior, np.float32)) ** np.float32(shift)
        distribution = distribution * weight[:, None, None]
        distribution = distribution / distribution.sum(0, keepdims=True)
    z = anneal(distribution, temperature, axis=0)
    return np.asarray(np.tensordot(BINS.T, z, 1), np.float32)


def _joined(mine: tuple[Hint, ...], read: tuple[Hint, ...]) -> tuple[Hint, ...]:
    """The person's hints and those read that do not stand on one of them, with fresh ids."""
    fresh = max((hint.id for hint in mine), default=0)
    out = list(mine)
    for hint in read:
        (x, y) = hint.points[0]
        taken = (
            (x - u) ** 2 + (y - v) ** 2 < (2 * hint.radius + other.radius) ** 2
            for other in mine
            for u, v in other.points
        )
        if not any(taken):
            fresh += 1
            out.append(replace(hint, id=fresh))
    return tuple(out)
