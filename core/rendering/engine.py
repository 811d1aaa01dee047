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
from core.document.look import Look
from core.hints.hint import Hint
from core.hints.raster import acts, canonical, hint_map
from core.imaging.photo import Photo
from core.job import Job, quiet
from core.models.card import ModelCard, find_model
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
    smooth_within_edges,
    work_scale,
    work_size,
)
from core.rendering.care import Care
from core.rendering.prepared import PreparedPhoto, resize_planes

Float = NDArray[np.float32]

_PHOTOS_KEPT = 3
# A model takes up to a few hundred MB; two, so that comparing two of them does not reload them.
_MODELS_KEPT = 2
_VIVID_TEMPERATURE, _VIVID_SHIFT = 0.4, 0.9
# Share of the chroma that is left at vividness 0, and at 100 where the model has no temperature.
_PALE, _BOLD = 0.4, 1.4
_WARMTH_AB = (4.0, 14.0)
# Reach in long sides of the photo, and what counts as an edge, in L* and ab units.
_SETTLE_REACH, _SETTLE_EDGE = 0.15, 35.0
# Largest chroma that still looks grey.
_COLOURLESS = 3.0


@dataclass(frozen=True, eq=False)
class ChromaField:
    """The colours of one document, at no particular size.

    work is the chroma on the work grid, which enlarges itself and pins the hints at the size that is
    drawn; share 0..1 is the look's strength; revision is the document's.
    """

    photo: Photo
    work: WorkChroma
    share: float
    revision: int

    @property
    def has_colour(self) -> bool:
        """False where the answer is as good as grey everywhere."""
        ab = self.work.ab
        return self.share > 0 and bool(np.hypot(ab[..., 0], ab[..., 1]).max() > _COLOURLESS)


@dataclass(frozen=True, eq=False)
class _Coloured:
    """A network answer, and its chroma (h, w, 2) settled on the work grid."""

    answer: Answer
    chroma: Float


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
        self._threads = threads or max(1, os.cpu_count() or 1)
        self._lock = threading.RLock()
        self._colorizers: OrderedDict[str, Colorizer] = OrderedDict()
        self._photos: OrderedDict[int, PreparedPhoto] = OrderedDict()

    @property
    def threads(self) -> int:
        return self._threads

    def colorizer(self, model: str) -> Colorizer:
        """The loaded model of that name. Raises ModelError if there is none or it is damaged.

        Loading a third model lets go of the one that was used longest ago.
        """
        with self._lock:
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
        colorizer = self.colorizer(document.look.model)
        return self._plain(colorizer, prepared, _own_decode(colorizer.card), job or quiet()).answer

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
        if look.strength == 0:
            grey = np.zeros((*luminance.shape, 2), np.float32)
            work = plain_chroma(WorkGrid(luminance, grey, None, scale))
            return ChromaField(document.photo, work, 0.0, document.revision)
        colorizer = self.colorizer(look.model)
        by_gain = not colorizer.card.takes_temperature
        decode = decode_settings(look, colorizer.card)
        care = self.care(prepared)

        def looked(coloured: _Coloured) -> Float:
            return care.tended(apply_look(coloured.chroma, luminance, look, by_gain))

        plain = self._plain(colorizer, prepared, decode, job)
        base = looked(plain)
        hints = tuple(h for h in document.hints if acts(h))
        if hints:
            job.report(0.6, "Spreading the hints")
            guide = self._guide(colorizer, prepared, job)
            influences = [self._influence(prepared, look.model, guide, hint, job) for hint in hints]
            # What lies on the border says nothing about the photo.
            shown = tuple(
                hint
                for hint, its in zip(hints, influences, strict=True)
                if care.on_photo(its.marks)
            )
            asked = self._conditioned(colorizer, prepared, shown, plain.answer, decode, live, job)
            conditioned = None if asked is None else looked(asked)
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
        return ChromaField(document.photo, work, look.strength / 100, document.revision)

    def _plain(
        self, colorizer: Colorizer, prepared: PreparedPhoto, decode: tuple[float, float], job: Job
    ) -> _Coloured:
        def make() -> _Coloured:
            job.report(0.1, "Colouring")
            size = colorizer.card.size
            small = prepared.luminance_at(*prepared.network_size(size.short_side, size.long_side))
            small = self.care(prepared).for_network(small)
            return _coloured(colorizer.colorize(small, None, *decode), prepared)

        found: _Coloured = prepared.keep(("plain", colorizer.card.name, *decode), make, limit=6)
        job.check()
        return found

    def _conditioned(
        self,
        colorizer: Colorizer,
        prepared: PreparedPhoto,
        hints: tuple[Hint, ...],
        answer: Answer,
        decode: tuple[float, float],
        live: bool,
        job: Job,
    ) -> _Coloured | None:
        """The network's answer with the hints in its hint map; live: the last one known, if any.
        None without hints, and from a model that takes none: they are spread all the same."""
        if not colorizer.takes_hints or not hints:
            return None
        name = colorizer.card.name
        key = ("conditioned", name, *decode, hints)
        if live and prepared.kept(key) is None:
            last: _Coloured | None = prepared.kept(("last conditioned", name, *decode))
            return last

        def make() -> _Coloured:
            job.report(0.3, "Asking the network about the hints")
            _, height, width = answer.chroma.shape
            photo = prepared.photo
            scale = (width / photo.width, height / photo.height)
            planes = hint_map(hints, np.moveaxis(answer.chroma, 0, -1), (height, width), scale)
            small = self.care(prepared).for_network(prepared.luminance_at(height, width))
            return _coloured(colorizer.colorize(small, planes, *decode), prepared)

        found: _Coloured = prepared.keep(key, make, limit=4)
        prepared.put(("last conditioned", name, *decode), found)
        job.check()
        return found

    def _guide(self, colorizer: Colorizer, prepared: PreparedPhoto, job: Job) -> Guide:
        """Edges and features: from the model's own decoding, so that look sliders never move them."""

        def make() -> Guide:
            plain = self._plain(colorizer, prepared, _own_decode(colorizer.card), job)
            luminance, scale = _work(prepared)
            features = plain.answer.features
            if features is not None:
                features = np.moveaxis(features, 0, -1)
            chroma = self.care(prepared).tended(plain.chroma)
            return prepare_guide(WorkGrid(luminance, chroma, features, scale))

        guide: Guide = prepared.keep(("guide", colorizer.card.name), make, limit=2)
        return guide

    @staticmethod
    def _influence(
        prepared: PreparedPhoto, model: str, guide: Guide, hint: Hint, job: Job
    ) -> Influence:
        job.check()
        key = ("influence", model, influence_key(hint))
        found: Influence = prepared.keep(key, lambda: influence(guide, hint), limit=400)
        return found


def decode_settings(look: Look, card: ModelCard) -> tuple[float, float]:
    """(temperature, rebalancing shift) for a look: vividness 50 is the card's, 0 the plain expectation
    (T = 1, no shift; `apply_look` makes it pale besides), 100 the most saturated that still looks like
    a photograph. Always the card's for a model without a temperature, see `apply_look`."""
    if not card.takes_temperature:
        return _own_decode(card)
    share = look.vividness / 50
    if share <= 1:
        temperature = 1 + (card.temperature - 1) * share
        return round(temperature, 4), round(card.rebalancing_shift * share, 4)
    share -= 1
    low = min(_VIVID_TEMPERATURE, card.temperature)
    high = max(_VIVID_SHIFT, card.rebalancing_shift)
    temperature = card.temperature + (low - card.temperature) * share
    shift = card.rebalancing_shift + (high - card.rebalancing_shift) * share
    return round(temperature, 4), round(shift, 4)


def settle(ab: Float, luminance: Float) -> Float:
    """Network chroma (h, w, 2) evened out within the edges of luminance (h, w) and its own.

    A network that wavers between two colours of one wall paints blotches; their mean over the wall is
    calmer and nearer to the truth (0.2 dB on validation photos for weights half trained).
    """
    reach = _SETTLE_REACH * max(luminance.shape)
    return smooth_within_edges(ab, luminance, reach, _SETTLE_EDGE, chroma_weight=1.0)


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


def _coloured(answer: Answer, prepared: PreparedPhoto) -> _Coloured:
    luminance, _ = _work(prepared)
    chroma = np.moveaxis(resize_planes(answer.chroma, *luminance.shape), 0, -1)
    return _Coloured(answer, settle(chroma, luminance))


def _work(prepared: PreparedPhoto) -> tuple[Float, tuple[float, float]]:
    """Luminance of the work grid, and its scale (x, y)."""
    photo = prepared.photo
    size = work_size(photo.height, photo.width)
    luminance: Float = prepared.keep(("work",), lambda: prepared.luminance_at(*size))
    return luminance, work_scale(photo.height, photo.width, size)


def _own_decode(card: ModelCard) -> tuple[float, float]:
    return card.temperature, card.rebalancing_shift


def apply_look(ab: Float, luminance: Float, look: Look, by_gain: bool = False) -> Float:
    """Saturation, warmth and the pale half of vividness on network chroma (h, w, 2); hints come later
    and keep their colours.

    by_gain: the model has no temperature, so vividness above 50 multiplies its chroma, by 1.4 at 100;
    more would bring out its errors instead of its colours. Warmth fades towards black and white, so that
    paper and ink stay neutral.
    """
    vivid = look.vividness / 50
    gain = (1 + look.saturation / 100) * min(1.0, _PALE + (1 - _PALE) * vivid)
    if by_gain and vivid > 1:
        gain *= 1 + (_BOLD - 1) * (vivid - 1)
    if gain == 1 and look.warmth == 0:
        return ab
    out = ab * np.float32(gain)
    if look.warmth:
        middle = np.clip(np.minimum(luminance, 100 - luminance) / 30, 0, 1)[..., None]
        out = out + middle * np.array(_WARMTH_AB, np.float32) * np.float32(look.warmth / 100)
    return np.asarray(out, np.float32)
