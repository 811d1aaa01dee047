"""What a network says about a photo, without and with hints: every question is put to it once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.hints.hint import Hint
from core.hints.raster import acts, canonical, coverage, hint_map
from core.job import Job
from core.models.colorizer import Answer, Colorizer
from core.propagation import work_scale, work_size
from core.rendering.care import Care
from core.rendering.decode import redecoded
from core.rendering.evening import evening
from core.rendering.faces import NEIGHBOURS
from core.rendering.look import own_decode, settle
from core.rendering.own_colours import OwnColours
from core.rendering.prepared import PreparedPhoto, resize_planes
from core.rendering.skin_map import skin_map
from core.rendering.skin_pull import skin_pull

Float = NDArray[np.float32]
Decode = tuple[float, float]
"""(temperature, rebalancing shift)"""

_KEPT = 6


@dataclass(frozen=True, eq=False)
class Coloured:
    """A network answer, its chroma (h, w, 2) settled on the work grid, and what was asked."""

    answer: Answer
    chroma: Float
    decode: Decode
    hints: tuple[Hint, ...] = ()


class Network:
    """The answers of one model about one prepared photo; the last few are kept with the photo.
    Thread-safe: who asks what is already being asked waits for that answer. Raises ModelError,
    Cancelled."""

    def __init__(
        self,
        colorizer: Colorizer,
        prepared: PreparedPhoto,
        care: Care,
        own: OwnColours | None = None,
    ) -> None:
        self._colorizer, self._prepared, self._care = colorizer, prepared, care
        self._name = colorizer.card.name
        self._own = own

    def plain(self, decode: Decode, job: Job) -> Coloured:
        """The answer without hints."""

        def make() -> Coloured:
            job.report(0.1, "Colouring")
            size = self._colorizer.card.size
            shape = self._prepared.network_size(size.short_side, size.long_side)
            small = self._care.for_network(self._prepared.luminance_at(*shape))
            answer = self._colorizer.colorize(small, None, *decode)
            job.report(0.9, "Colouring")
            return self._settled(answer, decode, self._amends(answer, decode, decode))

        found: Coloured = self._prepared.keep(("plain", self._name, *decode), make, limit=_KEPT)
        job.check()
        return found

    def own(self, job: Job) -> Coloured:
        """The answer without hints as the model itself decodes, whatever the look."""
        return self.plain(own_decode(self._colorizer.card), job)

    def informed(self, hints: Sequence[Hint], decode: Decode, job: Job) -> Coloured | None:
        """The answer with the hints in its hint map; None without hints on the photo, and from a model
        that takes none."""
        hints = self._told(hints)
        if not hints:
            return None
        plain = self.plain(decode, job)

        def make() -> Coloured:
            job.report(0.3, "Asking the network about the hints")
            _, height, width = plain.answer.chroma.shape
            photo = self._prepared.photo
            scale = (width / photo.width, height / photo.height)
            base = np.moveaxis(plain.answer.chroma, 0, -1)
            planes = hint_map(hints, base, (height, width), scale)
            small = self._care.for_network(self._prepared.luminance_at(height, width))
            answer = self._colorizer.colorize(small, planes, *decode)
            change = self._amends(plain.answer, decode, decode)
            return self._settled(answer, decode, change, hints)

        found: Coloured = self._prepared.keep(self._key(hints, decode), make, limit=_KEPT)
        recent = [c for c in self._recent() if c is not found]
        self._prepared.put(("informed lately", self._name), (found, *recent)[:_KEPT])
        job.check()
        return found

    def decoded(self, coloured: Coloured, decode: Decode, job: Job) -> Float:
        """Chroma (h, w, 2) of an answer decoded otherwise; the network runs again only if its answer
        holds no distribution."""
        if decode == coloured.decode:
            return coloured.chroma
        if coloured.answer.distribution is None:
            return (self.informed(coloured.hints, decode, job) or self.plain(decode, job)).chroma
        card = self._colorizer.card

        def make() -> Float:
            planes = redecoded(coloured.answer, card, coloured.decode, decode)
            plain = self.plain(coloured.decode, job).answer
            change = self._amends(plain, coloured.decode, decode)
            return self._chroma(self._pulled(coloured.answer, planes, decode), change)

        found: Float = self._prepared.keep(("decoded", coloured, decode), make, limit=_KEPT)
        return found

    def informed_so_far(self, hints: Sequence[Hint], decode: Decode, job: Job) -> Float | None:
        """Chroma (h, w, 2) with as many of the hints as the network has been asked about; it is not
        asked now. None if it has answered to none of them.

        A hint that was recoloured, or a stroke that has grown since, counts as known. An answer that
        knows of a hint which is gone or has moved is of no use.
        """
        hints = self._told(hints)
        exact: Coloured | None = self._prepared.kept(self._key(hints, decode))
        if exact is not None:
            return exact.chroma
        asked = {_asked(hint) for hint in hints}
        places = {(hint.id, hint.points[0]) for hint in hints}

        def known(hint: Hint) -> int:
            return 2 if _asked(hint) in asked else int((hint.id, hint.points[0]) in places)

        usable = [c for c in self._recent() if all(known(hint) for hint in c.hints)]
        if not usable:
            return None
        best = max(usable, key=lambda c: sum(map(known, c.hints)))
        if best.decode == decode:
            return best.chroma
        # Decoded for another look: what the hints changed then, on what is there without them now.
        change = best.chroma - self.plain(best.decode, job).chroma
        return np.asarray(self.plain(decode, job).chroma + change, np.float32)

    def _told(self, hints: Sequence[Hint]) -> tuple[Hint, ...]:
        """The hints that the network is told of: what lies on the border says nothing about the photo."""
        if not self._colorizer.takes_hints:
            return ()
        photo = self._prepared.photo
        size = work_size(photo.height, photo.width)
        scale = work_scale(photo.height, photo.width, size)
        acting = [hint for hint in hints if acts(hint)]
        if self._care.photo_share is not None:
            acting = [h for h in acting if self._care.on_photo(coverage(h, *size, scale))]
        return tuple(canonical(acting))

    def _recent(self) -> tuple[Coloured, ...]:
        return self._prepared.kept(("informed lately", self._name)) or ()

    def _key(self, hints: Sequence[Hint], decode: Decode) -> tuple[object, ...]:
        return ("informed", self._name, *decode, tuple(_asked(hint) for hint in hints))

    def _settled(
        self, answer: Answer, decode: Decode, change: Float | None, hints: tuple[Hint, ...] = ()
    ) -> Coloured:
        planes = self._pulled(answer, answer.chroma, decode)
        return Coloured(answer, self._chroma(planes, change), decode, hints)

    def _amends(self, plain: Answer, made_with: Decode, decode: Decode) -> Float | None:
        """What makes the answer without hints better: evened out, and skin where faces are found. An
        answer to hints gets the same: what they changed stays as it is. (h, w, 2) on the work grid; None
        from a model without features and bins."""

        def make() -> Float | None:
            card, planes, features = self._colorizer.card, plain.chroma, plain.features
            pull = skin_pull(plain, skin_map(self._prepared, NEIGHBOURS), decode, card.prior)
            if features is None:
                return pull
            if decode != made_with:
                planes = redecoded(plain, card, made_with, decode)
            even = evening(*self._on_work_grid(planes), features)
            return even if pull is None else even + pull

        found: Float | None = self._prepared.keep(
            ("amends", self._name, *made_with, *decode), make, limit=_KEPT
        )
        return found

    def _pulled(self, answer: Answer, planes: Float, decode: Decode) -> Float:
        """Chroma (2, h, w) of the answer, moved by what the person's own photos say."""
        if self._own is None or self._own.model != self._name:
            return planes
        luminance = self._prepared.luminance_at(*planes.shape[1:])
        pull = self._own.pull(answer, luminance, decode, self._colorizer.card.prior)
        return planes + pull

    def _chroma(self, planes: Float, change: Float | None) -> Float:
        """Chroma (2, h, w) of the network on the work grid, with its amends and settled."""
        chroma, luminance = self._on_work_grid(planes)
        return settle(chroma if change is None else chroma + change, luminance)

    def _on_work_grid(self, planes: Float) -> tuple[Float, Float]:
        """Chroma (h, w, 2) of planes (2, ...), and luminance (h, w)."""
        photo = self._prepared.photo
        size = work_size(photo.height, photo.width)
        return np.moveaxis(resize_planes(planes, *size), 0, -1), self._prepared.luminance_at(*size)


def _asked(hint: Hint) -> tuple[object, ...]:
    """All that a hint map shows of a hint: the network need not run again for its note or reach."""
    return hint.kind, hint.points, hint.radius, hint.ab, hint.strength
