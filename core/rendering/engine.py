"""Engine: loaded colorizers and per-photo work, from a document to its chroma field."""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.document.document import Document
from core.hints.hint import Hint
from core.hints.raster import acts, canonical
from core.imaging.photo import Photo
from core.job import Job, quiet
from core.models.card import find_model
from core.models.colorizer import Answer, Colorizer
from core.models.devices import DeviceReport
from core.propagation import (
    Guide,
    Influence,
    WorkChroma,
    WorkGrid,
    combine,
    influence,
    influence_key,
    plain_chroma,
    prepare_guide,
    work_scale,
    work_size,
)
from core.rendering.care import Care
from core.rendering.decode import Decode
from core.rendering.faces import face_ovals
from core.rendering.look import decode_settings
from core.rendering.network import Coloured, Network
from core.rendering.own_colours import OwnColours
from core.rendering.prepared import PreparedPhoto
from core.rendering.regions import Looks, is_uncoloured

Float = NDArray[np.float32]

_PHOTOS_KEPT = 4
"""As many as a batch has in work."""
_PASSING = 16
"""Influences of a moment, of up to 0.6 MB."""
# A model takes up to a few hundred MB; two, so that comparing two of them does not reload them.
_MODELS_KEPT = 2
# Largest chroma that still looks grey.
_COLOURLESS = 3.0


@dataclass(frozen=True, eq=False)
class ChromaField:
    """The colours of one document, at no particular size.

    work is the chroma on the work grid, which enlarges itself and pins the hints at the size that is
    drawn; share 0..1 is the look's strength; revision is the document's. shares (h, w) on the work
    grid counts instead of share where regions have a strength of their own.
    """

    photo: Photo
    work: WorkChroma
    share: float
    revision: int
    shares: Float | None = None

    @property
    def has_colour(self) -> bool:
        """False where the answer is as good as grey everywhere."""
        ab = self.work.ab
        shown = self.share > 0 if self.shares is None else self.shares > 0
        return bool((np.hypot(ab[..., 0], ab[..., 1]) * shown).max() > _COLOURLESS)


class Engine:
    """Thread-safe. Colorizers are loaded on first use and the last two are kept, as is what was prepared
    for the last photos.

    propagation: another way of spreading hints, one of `core.propagation.alternatives`, for comparison.
    It starts from the network's answer to the hints, and knows neither spread nor the photo's border.
    """

    def __init__(
        self,
        device: str = "auto",
        threads: int | None = None,
        propagation: Callable[[WorkGrid, Sequence[Hint]], Float] | None = None,
    ) -> None:
        self._device = device
        self._propagation = propagation
        self._own: OwnColours | None = None
        self._threads = threads or max(1, os.cpu_count() or 1)
        self._lock = threading.RLock()
        # Of its own: a photo shall not wait for the network before it is seen.
        self._loading = threading.RLock()
        self._colorizers: OrderedDict[str, Colorizer] = OrderedDict()
        self._photos: OrderedDict[int, PreparedPhoto] = OrderedDict()

    @property
    def threads(self) -> int:
        return self._threads

    def colorizer(self, model: str) -> Colorizer:
        """The loaded model of that name. Raises ModelError if there is none or it is damaged.

        Loading a third model lets go of the one that was used longest ago.
        """
        with self._loading:
            if model not in self._colorizers:
                card = find_model(model)
                while len(self._colorizers) >= _MODELS_KEPT:
                    self._colorizers.popitem(last=False)
                self._colorizers[model] = Colorizer(card, self._device, self._threads)
            self._colorizers.move_to_end(model)
            return self._colorizers[model]

    def device_report(self, model: str) -> DeviceReport:
        return self.colorizer(model).device_report

    def prepare(self, photo: Photo, job: Job | None = None) -> PreparedPhoto:
        """The pyramid and caches of this photo, made once while the photo is in use."""
        with self._lock:
            found = self._photos.get(id(photo))
            if found is not None and found.photo is photo:
                self._photos.move_to_end(id(photo))
                return found
        prepared = PreparedPhoto(photo, job)
        with self._lock:
            self._photos[id(photo)] = prepared
            while len(self._photos) > _PHOTOS_KEPT:
                self._photos.popitem(last=False)
        return prepared

    def use_own_colours(self, own: OwnColours | None) -> None:
        """Pull all further answers of its model towards the person's own colour photos; None ends that."""
        with self._lock:
            self._own = own
            # What is kept was answered without.
            self._photos.clear()

    def forget(self, photo: Photo) -> None:
        """Drop what is kept for a photo that is no longer open."""
        with self._lock:
            self._photos.pop(id(photo), None)

    def care(self, prepared: PreparedPhoto) -> Care:
        """Where this photo's colours are held back: its border, near-black and near-white."""
        care: Care = prepared.keep(("care",), lambda: Care(prepared, _work(prepared)[0]))
        return care

    def answer(self, document: Document, prepared: PreparedPhoto, job: Job | None = None) -> Answer:
        """The network's answer for the document's photo and model, without hints, as the model decodes."""
        return self._network(document.look.model, prepared).own(job or quiet()).answer

    def informed(
        self, document: Document, prepared: PreparedPhoto, job: Job | None = None
    ) -> Answer:
        """The network's answer to the document with its hints, if the model takes any: the same that
        `field` colours by, so that only the first of the two asks the network."""
        job = job or quiet()
        network = self._network(document.look.model, prepared)
        decode = decode_settings(document.look, self.colorizer(document.look.model).card)
        found = network.informed(document.hints, decode, job)
        return (found or network.own(job)).answer

    def _network(self, model: str, prepared: PreparedPhoto) -> Network:
        return Network(self.colorizer(model), prepared, self.care(prepared), self._own)

    def field(
        self,
        document: Document,
        prepared: PreparedPhoto,
        job: Job | None = None,
        live: bool = False,
    ) -> ChromaField:
        """The document's colours. With live, the network is not asked again about new hints (a stroke in
        progress); they are propagated all the same. Raises ModelError, Cancelled."""
        job = job or quiet()
        look = document.look
        luminance, scale = _work(prepared)
        if is_uncoloured(document):
            grey = np.zeros((*luminance.shape, 2), np.float32)
            work = plain_chroma(WorkGrid(luminance, grey, None, scale))
            return ChromaField(document.photo, work, 0.0, document.revision)
        colorizer = self.colorizer(look.model)
        looks = Looks(document, colorizer.card, luminance, scale)
        decode, care = looks.decode, self.care(prepared)

        network = self._network(look.model, prepared)

        def looked(coloured: Coloured) -> Float:
            return care.tended(looks.blend(lambda d: network.decoded(coloured, d, job)))

        plain = network.plain(decode, job)
        base = looked(plain)
        hints = tuple(h for h in document.hints if acts(h))
        if hints:
            job.report(0.6, "Spreading the hints")
            guide = self._guide(network, look.model, prepared, job)
            conditioned: Float | None = None
            influences = [
                self._influence(prepared, look.model, guide, hint, job, live) for hint in hints
            ]
            if live:
                so_far = network.informed_so_far(hints, decode, job)
                if so_far is not None:
                    asked = so_far

                    def moved(other: Decode) -> Float:
                        return asked + (network.decoded(plain, other, job) - plain.chroma)

                    conditioned = care.tended(looks.blend(moved))
            else:
                informed = network.informed(hints, decode, job)
                conditioned = None if informed is None else looked(informed)
            if self._propagation is None:
                work = _spread(care, guide, conditioned, hints, influences, look.spread / 100, base)
            else:
                grid = replace(guide.grid, base=base if conditioned is None else conditioned)
                work = plain_chroma(replace(grid, base=base))
                ab = self._propagation(grid, hints)
                work = replace(work, ab=ab, hints=tuple(canonical(hints)))
        else:
            work = plain_chroma(WorkGrid(luminance, base, None, scale))
        job.report(1.0)
        share = look.strength / 100
        return ChromaField(document.photo, work, share, document.revision, looks.shares)

    def _guide(self, network: Network, model: str, prepared: PreparedPhoto, job: Job) -> Guide:
        """Edges and features: from the model's own decoding, so that look sliders never move them."""

        def make() -> Guide:
            plain = network.own(job)
            luminance, scale = _work(prepared)
            features = plain.answer.features
            if features is not None:
                features = np.moveaxis(features, 0, -1)
            chroma = self.care(prepared).tended(plain.chroma)
            photo = prepared.photo.luminance
            things = face_ovals(prepared)
            return prepare_guide(WorkGrid(luminance, chroma, features, scale, photo, things))

        guide: Guide = prepared.keep(("guide", model), make, limit=2)
        return guide

    def influence(
        self, document: Document, prepared: PreparedPhoto, hint: Hint, job: Job | None = None
    ) -> Influence:
        """Where a hint of the document acts, and how strongly: the same that `field` spreads it by."""
        job, model = job or quiet(), document.look.model
        network = self._network(model, prepared)
        guide = self._guide(network, model, prepared, job)
        return self._influence(prepared, model, guide, hint, job)

    @staticmethod
    def _influence(
        prepared: PreparedPhoto,
        model: str,
        guide: Guide,
        hint: Hint,
        job: Job,
        live: bool = False,
    ) -> Influence:
        job.check()
        key = (model, influence_key(hint))
        lasting, passing = ("influence", *key), ("influence of a moment", *key)

        def make() -> Influence:
            return prepared.kept(passing) or influence(guide, hint)

        if live and prepared.kept(lasting) is None:
            # A stroke that is painted is another one with every sample: few of them are kept.
            found: Influence = prepared.keep(passing, make, limit=_PASSING)
        else:
            found = prepared.keep(lasting, make, limit=400)
        return found


def _spread(
    care: Care,
    guide: Guide,
    conditioned: Float | None,
    hints: Sequence[Hint],
    influences: Sequence[Influence],
    spread: float,
    base: Float,
) -> WorkChroma:
    """`combine` that stops at the photo's border: hints reach only into what they were put on."""

    def some(pairs: list[tuple[Hint, Influence]]) -> WorkChroma:
        return combine(
            guide, conditioned, [h for h, _ in pairs], [i for _, i in pairs], spread, base
        )

    pairs = list(zip(hints, influences, strict=True))
    share = care.photo_share
    if share is None:
        return some(pairs)
    photo = some([pair for pair in pairs if care.on_photo(pair[1].marks)])
    paper = some([pair for pair in pairs if care.on_border(pair[1].marks)])
    ab = paper.ab + share[..., None] * (photo.ab - paper.ab)
    covered = paper.covered + share * (photo.covered - paper.covered)
    # All of them: whatever was marked is pinned at the size that is drawn.
    return replace(photo, ab=ab, covered=covered, hints=tuple(canonical(hints)))


def _work(prepared: PreparedPhoto) -> tuple[Float, tuple[float, float]]:
    """Luminance of the work grid, and its scale (x, y)."""
    photo = prepared.photo
    size = work_size(photo.height, photo.width)
    luminance: Float = prepared.keep(("work",), lambda: prepared.luminance_at(*size))
    return luminance, work_scale(photo.height, photo.width, size)
