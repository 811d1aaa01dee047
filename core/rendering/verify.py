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


@dataclass(frozen=True)
class VerifyReport:
    """max_code_difference and share_different speak of neutral grey code values at the lesser of the two
    depths: the largest difference, and the share 0..1 of pixels that differ by more than is allowed.
    sentence says it all to the person."""

    ok: bool
    size_equal: bool
    source_bits: int
    result_bits: int
    max_code_difference: float
    share_different: float
    sentence: str


def verify(
    original_path: Path | str, colorized_path: Path | str, job: Job | None = None
) -> VerifyReport:
    """Compare the luminance of a colorized file with its original's.

    Both luminances are turned into code values of the neutral grey of that L*. An 8-bit original must
    come back exactly from a 16-bit file (each value rounds to the original's code: a difference below
    one half); at equal depth, or from 16 bits to 8, within one code value. Pixels that are transparent
    in the original are left out when the colorized file has no transparency.

    Raises PhotoError if one of the files cannot be read, and Cancelled.
    """
    job = job or quiet()
    original = open_photo(original_path, job.part(0, 0.4))
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
            f"{colorized.name} is {colorized.width} x {colorized.height} pixels, "
            f"{original.name} is {original.width} x {original.height}.",
        )
    largest, share = _compare(original, colorized, job.part(0.8, 1))
    bits = min(original.bits, colorized.bits)
    ok = share == 0
    if ok and _exact(original, colorized):
        sentence = f"{names} have identical luminance: every {original.bits}-bit value comes back."
    elif ok:
        sentence = f"{names} have the same luminance, within one {bits}-bit value in every pixel."
    else:
        sentence = (
            f"{names} differ in luminance in {_percent(share)} of the pixels, "
            f"by up to {largest:.1f} of {(1 << bits) - 1} values{_advice(colorized)}."
        )
    return VerifyReport(ok, True, original.bits, colorized.bits, largest, share, sentence)


def _exact(original: Photo, colorized: Photo) -> bool:
    """True if the colorized file is finer than the original, so that every value must come back."""
    return colorized.bits > original.bits


def _tolerance(original: Photo, colorized: Photo) -> float:
    return 0.5 if _exact(original, colorized) else 1 + _SLACK


def _compare(original: Photo, colorized: Photo, job: Job) -> tuple[float, float]:
    """The largest difference in code values, and the share of pixels beyond the tolerance."""
    bits = min(original.bits, colorized.bits)
    tolerance = _tolerance(original, colorized)
    alpha = original.alpha if colorized.alpha is None else None
    rows = max(1, _STRIP // original.width)
    largest, beyond, seen = 0.0, 0, 0
    for y in range(0, original.height, rows):
        strip = slice(y, y + rows)
        difference = np.abs(
            _grey_codes(original.luminance[strip], bits)
            - _grey_codes(colorized.luminance[strip], bits)
        )
        if alpha is not None:
            difference = difference[alpha[strip] == np.iinfo(alpha.dtype).max]
        seen += difference.size
        if difference.size:
            largest = max(largest, float(difference.max()))
            beyond += int(np.count_nonzero(difference > tolerance))
        job.report(min(1.0, (y + rows) / original.height), "Comparing")
    return largest, beyond / max(1, seen)


def _grey_codes(luminance: NDArray[np.float32], bits: int) -> NDArray[np.float32]:
    """Code value, not rounded, of the neutral sRGB grey of each L*."""
    f = (luminance + np.float32(16)) / np.float32(116)
    y = np.where(f > TOE, f * f * f, (f - np.float32(16 / 116)) / np.float32(KAPPA))
    return linear_to_srgb(y.astype(np.float32)) * np.float32((1 << bits) - 1)


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %" if share >= 0.001 else "less than 0.1 %"


def _advice(colorized: Photo) -> str:
    if colorized.format in ("jpeg", "webp", "avif"):
        return "; its format loses detail, so export as TIFF or PNG"
    return ""
