"""Learning from a person's own colour photos what to expect of their photos without colour.

A network has learnt from other people's photos. Asked about the person's own colour photos as if they were
grey, it answers with a distribution that can be compared with what is really there: per lightness and
colour bin, the ratio of the two says what this family, place and film have more or less of. The answers to
their other photos are weighted by it: correction for label shift (Saerens et al., *Adjusting the outputs of
a classifier to new a priori probabilities*, Neural Computation 2002), here per band of lightness. How much
of it is used, the photos decide: as much as helps each of them when it follows from the others alone, which may
be nothing (leave one out). No ratio is larger than `LARGEST`.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.atomic import replacing
from core.colour.bins import BINS, COUNT, soft_encode
from core.document.document import Document
from core.document.look import Look
from core.errors import ModelError, PhotoError, TintypeError
from core.imaging import open_photo, paper_tone
from core.job import Job, quiet
from core.models.card import ModelCard
from core.rendering.decode import mean_ab
from core.rendering.engine import Engine
from core.rendering.look import own_decode
from core.rendering.own_colours import BANDS, OwnColours, shares_of_bands
from core.rendering.prepared import resize_planes

Float = NDArray[np.float32]

LARGEST = 3.0
WEIGHTS = (0.0, 0.25, 0.5)
"""Powers of the ratio that are tried; 1 would be all of it."""
PHOTOS = 60
"""Of a larger folder, so many, evenly chosen by name, are looked at."""
_SAMPLES = 24
"""Rows and columns of places in a photo by which the weights are judged."""
_DOUBT = 3.0
"""As much as so many photos say that the network is right, so that one photo alone changes little."""
_SMOOTH = 15.0
"""ab units over which the ratio is evened out."""


def learn_own_colours(
    photos: Sequence[Path],
    engine: Engine,
    look: Look,
    cache: Path | None = None,
    job: Job | None = None,
) -> OwnColours:
    """Learn from photos in colour; those that are grey or toned, or no photos, say nothing and are left out.

    cache is a folder in which the answer is kept, by the content of the photos and the model; what is
    damaged there is made again. Raises PhotoError if there is no colour photo, ModelError for a model
    that gives no distribution, Cancelled. Deterministic.
    """
    job = job or quiet()
    card = engine.colorizer(look.model).card
    if not card.has_bins:
        raise ModelError(
            f"The model '{card.title}' states no shares of colours, so it cannot learn from your photos."
        )
    step = max(1.0, len(photos) / PHOTOS)
    chosen = [photos[int(n * step)] for n in range(min(len(photos), PHOTOS))]
    digest = _digest(chosen, f"{card.sha256} {BANDS} {LARGEST} {WEIGHTS} {_DOUBT} {_SMOOTH}")
    kept = cache / f".tintype-own-colours-{digest[:16]}.npy" if cache is not None else None
    if kept is not None and (log_ratios := _read(kept)) is not None:
        return OwnColours(look.model, log_ratios, digest)
    seen = []
    for number, path in enumerate(chosen):
        part = job.part(number / len(chosen), (number + 1) / len(chosen))
        part.report(0, "Learning from your colour photos")
        with contextlib.suppress(PhotoError):
            if (found := _look_at(path, engine, look, part)) is not None:
                seen.append(found)
    if not seen:
        raise PhotoError("None of the photos to learn colours from is in colour.")
    weight = np.float32(_best_weight(seen, card, job))
    log_ratios = np.asarray(weight * _log_ratios(_summed(seen)), np.float32)
    if kept is not None:
        with (
            contextlib.suppress(TintypeError),
            replacing(kept) as fresh,
            fresh.open("wb") as stream,
        ):
            np.save(stream, log_ratios, allow_pickle=False)
    return OwnColours(look.model, log_ratios, digest)


@dataclass(frozen=True, eq=False)
class _Seen:
    """One photo. counts (2, BANDS, 313): what is there and what was expected, each of sum 1. For some places:
    logits (313, n), bands (BANDS, n), the true ab (2, n)."""

    counts: NDArray[np.float64]
    logits: Float
    bands: Float
    ab: Float


def _look_at(path: Path, engine: Engine, look: Look, job: Job) -> _Seen | None:
    """None for a photo without colours of its own."""
    photo = open_photo(path, job.part(0, 0.3))
    if photo.source_chroma is None or paper_tone(photo).toned:
        return None
    grey = replace(photo, source_chroma=None)
    prepared = engine.prepare(grey, job.part(0.3, 0.4))
    try:
        answer = engine.answer(Document(grey, look), prepared, job.part(0.4, 1))
    finally:
        engine.forget(grey)
    assert answer.distribution is not None
    height, width = answer.distribution.shape[1:]
    planes = np.moveaxis(np.asarray(photo.source_chroma, np.float32), -1, 0)
    truth = resize_planes(planes, height, width)
    shares = shares_of_bands(prepared.luminance_at(height, width))
    bins, weights = soft_encode(np.moveaxis(truth, 0, -1))
    flat = bins.reshape(-1, bins.shape[-1])
    counts = np.zeros((2, BANDS, COUNT))
    for band in range(BANDS):
        amounts = shares[band].reshape(-1, 1) * weights.reshape(flat.shape)
        counts[0, band] = np.bincount(flat.ravel(), amounts.ravel(), minlength=COUNT)
    counts[1] = np.einsum("khw,chw->kc", shares, answer.distribution)
    rows = np.linspace(0, height - 1, min(height, _SAMPLES)).astype(int)
    columns = np.linspace(0, width - 1, min(width, _SAMPLES)).astype(int)
    places = np.ix_(rows, columns)

    def some(values: Float) -> Float:
        return np.stack([plane[places].ravel() for plane in values])

    logits = np.log(np.maximum(some(answer.distribution), np.float32(1e-12)))
    return _Seen(counts / (height * width), logits, some(shares), some(truth))


def _summed(seen: Sequence[_Seen]) -> NDArray[np.float64]:
    return np.asarray(sum(one.counts for one in seen), np.float64)


def _best_weight(seen: Sequence[_Seen], card: ModelCard, job: Job) -> float:
    """The weight of the others' ratios with which the photos come out nearest to the truth, as far as that is
    more than chance (two standard errors); each photo counts by the factor of its squared error."""
    if len(seen) < 2:
        return 0.0
    decode, whole = own_decode(card), _summed(seen)
    errors = np.zeros((len(seen), len(WEIGHTS)))
    for row, one in enumerate(seen):
        job.check()
        ratios = _log_ratios(whole - one.counts)
        pull = np.einsum("kn,kc->cn", one.bands, ratios)
        for number, weight in enumerate(WEIGHTS):
            logits = one.logits + np.float32(weight) * pull
            found = mean_ab(logits[:, None], card.prior, decode)[:, 0]
            errors[row, number] = np.log(np.mean((found - one.ab) ** 2) + 1e-3)
    gains = errors - errors[:, :1]
    sure = gains.mean(0) + 2 * gains.std(0, ddof=1) / np.sqrt(len(seen))
    return WEIGHTS[int(sure.argmin())]


def _log_ratios(counts: NDArray[np.float64]) -> Float:
    there, expected = np.maximum(counts, 0)
    near = np.exp(-((BINS[:, None] - BINS[None]) ** 2).sum(-1) / (2 * _SMOOTH**2)).astype(
        np.float64
    )
    near /= near.sum(0)
    whole = expected.sum(0) / expected.sum()
    # By band and bin, what the network itself would add with so many photos more.
    doubt = _DOUBT * expected.sum(1, keepdims=True) / expected.sum() * (0.9 * whole + 0.1 / COUNT)
    # A band that no photo has comes out as 1.
    doubt += 1e-9
    ratio = (there @ near + doubt) / (expected @ near + doubt)
    return np.asarray(np.log(ratio.clip(1 / LARGEST, LARGEST)), np.float32)


def _digest(photos: Sequence[Path], made_how: str) -> str:
    sums = []
    for path in photos:
        try:
            with path.open("rb") as stream:
                sums.append(hashlib.file_digest(stream, "sha256").hexdigest())
        except OSError:
            sums.append("unreadable")
    return hashlib.sha256("\n".join([made_how, *sums]).encode()).hexdigest()


def _read(path: Path) -> Float | None:
    try:
        found = np.load(path, allow_pickle=False)
    except (OSError, ValueError, EOFError):
        return None
    sane = isinstance(found, np.ndarray) and found.shape == (BANDS, COUNT)
    if not sane or found.dtype != np.float32 or not np.isfinite(found).all():
        return None
    return np.asarray(found.clip(-np.log(LARGEST), np.log(LARGEST)), np.float32)
