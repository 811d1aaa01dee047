"""Prove that a colorized file still is the photograph: its luminance, compared pixel by pixel."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.colour.lab import KAPPA, TOE, linear_to_srgb
from core.imaging import Photo, open_photo
from core.job import Job, quiet

_STRIP = 1 << 20
_SLACK = 0.02
"""Code values (8-bit) of room for the two roundings of a colour written at 8 bits; see _tolerance."""


_LOSSY = {"jpeg": "JPEG", "webp": "WebP", "avif": "AVIF"}
_BLOCK = 16
_BLOCK_LIMIT = 2.0
_MEAN_LIMIT = 3.0
"""What a lossy format may do, in 8-bit values: to the mean of a 16 x 16 block (measured on colorized
photos, JPEG 75 to 92, WebP, AVIF 60 to 92: at most 1.5), and to a pixel on average (at most 2.3)."""


@dataclass(frozen=True)
class VerifyReport:
    """max_code_difference and share_different speak of neutral grey code values at the lesser of the two
    depths: the largest difference, and the share 0..1 of pixels that differ by more than is allowed.
    lossy is True where the answer rests on the means of blocks because the colorized file's format does
    not keep single values. sentence says it all to the person."""

    ok: bool
    size_equal: bool
    source_bits: int
    result_bits: int
    max_code_difference: float
    share_different: float
    lossy: bool
    sentence: str


def verify(
    original_path: Path | str, colorized_path: Path | str, job: Job | None = None, page: int = 1
) -> VerifyReport:
    """Compare the luminance of a colorized file with its original's.

    Both luminances are turned into code values of the neutral grey of that L*. An 8-bit original must
    come back exactly from a 16-bit file (each value rounds to the original's code: a difference below
    one half); at equal depth, or from 16 bits to 8, within one code value. JPEG, WebP and AVIF do not
    keep single values: there the mean of every 16 x 16 block must be the original's within two 8-bit
    values, so that no part of the photo can have been repainted. Pixels that are transparent in the
    original are left out when the colorized file has no transparency. page, from 1, is the original's.

    Raises PhotoError if one of the files cannot be read, and Cancelled.
    """
    job = job or quiet()
    original = open_photo(original_path, job.part(0, 0.4), page)
    colorized = open_photo(colorized_path, job.part(0.4, 0.8))
    names = f"{colorized.name} and {original.name}"
    if original.luminance.shape != colorized.luminance.shape:
        return VerifyReport(
            False,
            False,
            original.bits,
            colorized.bits,
            float("inf"),
            1.0,
            False,
            f"{colorized.name} is {colorized.width} x {colorized.height} pixels, "
            f"{original.name} is {original.width} x {original.height}.",
        )
    found = _compare(original, colorized, job.part(0.8, 1))
    bits = min(original.bits, colorized.bits)
    last = (1 << bits) - 1
    share = found.beyond / max(1, found.seen)
    lossy = share > 0 and colorized.format in _LOSSY
    ok = share == 0
    if ok and _exact(original, colorized):
        sentence = f"{names} have identical luminance: every {original.bits}-bit value comes back."
    elif ok:
        sentence = f"{names} have the same luminance, within one {bits}-bit value in every pixel."
    elif (
        lossy
        and found.block * 255 / last <= _BLOCK_LIMIT
        and found.mean * 255 / last <= _MEAN_LIMIT
    ):
        ok = True
        sentence = (
            f"{names} have the same luminance as far as {_LOSSY[colorized.format]} keeps it: "
            f"{found.mean:.1f} of {last} values apart on average, the mean of no {_BLOCK} x {_BLOCK} "
            f"block by more than {found.block:.1f}; TIFF and PNG keep it exactly."
        )
    else:
        sentence = (
            f"{names} differ in luminance in {_percent(share)} of the pixels, "
            f"by up to {found.largest:.1f} of {last} values."
        )
    return VerifyReport(
        ok, True, original.bits, colorized.bits, found.largest, share, lossy, sentence
    )


@dataclass
class _Found:
    """Differences in code values: the largest, the largest of a block's mean, the sum of all; counts
    of pixels seen and of those beyond the tolerance."""

    largest: float = 0.0
    block: float = 0.0
    total: float = 0.0
    seen: int = 0
    beyond: int = 0

    @property
    def mean(self) -> float:
        return self.total / max(1, self.seen)


def _exact(original: Photo, colorized: Photo) -> bool:
    """True if the colorized file is finer than the original, so that every value must come back."""
    return colorized.bits > original.bits


def _tolerance(original: Photo, colorized: Photo) -> float:
    return 0.5 if _exact(original, colorized) else 1 + _SLACK


def _compare(original: Photo, colorized: Photo, job: Job) -> _Found:
    bits = min(original.bits, colorized.bits)
    tolerance = _tolerance(original, colorized)
    alpha = original.alpha if colorized.alpha is None else None
    rows = max(1, _STRIP // original.width // _BLOCK) * _BLOCK
    found = _Found()
    for y in range(0, original.height, rows):
        strip = slice(y, y + rows)
        difference = _grey_codes(colorized.luminance[strip], bits)
        difference -= _grey_codes(original.luminance[strip], bits)
        found.seen += difference.size
        if alpha is not None:
            hidden = alpha[strip] != np.iinfo(alpha.dtype).max
            difference[hidden] = 0
            found.seen -= int(np.count_nonzero(hidden))
        found.block = max(found.block, _largest_block_mean(difference))
        np.abs(difference, out=difference)
        found.largest = max(found.largest, float(difference.max()))
        found.total += float(difference.sum(dtype=np.float64))
        found.beyond += int(np.count_nonzero(difference > tolerance))
        job.report(min(1.0, (y + rows) / original.height), "Comparing")
    return found


def _largest_block_mean(difference: NDArray[np.float32]) -> float:
    """Largest absolute mean over the 16 x 16 blocks of (h, w); blocks at the rim may be smaller."""
    height, width = difference.shape
    ys, xs = np.arange(0, height, _BLOCK), np.arange(0, width, _BLOCK)
    sums = np.add.reduceat(np.add.reduceat(difference, ys, axis=0), xs, axis=1)
    counts = np.diff(ys, append=height)[:, None] * np.diff(xs, append=width)[None]
    return float(np.abs(sums / counts).max())


def _grey_codes(luminance: NDArray[np.float32], bits: int) -> NDArray[np.float32]:
    """Code value, not rounded, of the neutral sRGB grey of each L*."""
    f = (luminance + np.float32(16)) / np.float32(116)
    y = np.where(f > TOE, f * f * f, (f - np.float32(16 / 116)) / np.float32(KAPPA))
    return linear_to_srgb(y.astype(np.float32)) * np.float32((1 << bits) - 1)


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %" if share >= 0.001 else "less than 0.1 %"
