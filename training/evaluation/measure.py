"""Tallies of `core.metrics` over many photos, in bounded memory."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from core import metrics
from core.colour import bins
from core.colour.compose import compose_rgb
from core.colour.lab import AB_LIMIT, srgb_to_lab

PSNR_LIMIT = 60.0
"""No photo counts with more dB: one that is grey throughout would make every mean infinite."""


@lru_cache(maxsize=1)
def _bin_table() -> np.ndarray:
    side = np.arange(-AB_LIMIT, AB_LIMIT + 1, dtype=np.float32)
    a, b = np.meshgrid(side, side, indexing="ij")
    indices, _ = bins.soft_encode(np.stack([a, b], -1), neighbours=1)
    return indices[..., 0]


def nearest_bin(ab: np.ndarray) -> np.ndarray:
    """Nearest of the 313 bins (...) of ab (..., 2), by a table over whole ab units."""
    index = np.clip(np.rint(ab) + AB_LIMIT, 0, 2 * AB_LIMIT).astype(int)
    found: np.ndarray = _bin_table()[index[..., 0], index[..., 1]]
    return found


@dataclass(frozen=True)
class Truth:
    """One evaluation photo: rgb (H, W, 3) bytes, its lab, and the weight (H, W) of every pixel in
    rebalanced accuracy."""

    rgb: np.ndarray
    lab: np.ndarray
    weights: np.ndarray

    @classmethod
    def of(cls, rgb: np.ndarray, prior: np.ndarray) -> Truth:
        lab = srgb_to_lab(rgb.astype(np.float32) / 255)
        weights = metrics.rebalanced_pixel_weights(nearest_bin(lab[..., 1:]), prior)
        return cls(rgb, lab, weights)

    @property
    def luminance(self) -> np.ndarray:
        return self.lab[..., 0]

    @property
    def ab(self) -> np.ndarray:
        return self.lab[..., 1:]

    def compose(self, ab: np.ndarray) -> np.ndarray:
        """RGB bytes (H, W, 3) of this photo's luminance in the colours ab (H, W, 2)."""
        return compose_rgb(self.luminance, ab)

    def psnr(self, ab: np.ndarray) -> float:
        """PSNR of the composed RGB, in dB, at most PSNR_LIMIT."""
        return _psnr(self.compose(ab) / np.float32(255), self.rgb / np.float32(255), 1)


@dataclass(frozen=True)
class Measured:
    """One photo in one colouring: its distance histograms and figures by name."""

    plain: np.ndarray
    rebalanced: np.ndarray
    values: dict[str, float]


def measure(truth: Truth, ab: np.ndarray, thorough: bool = True) -> Measured:
    """Everything about one photo in the colours ab (H, W, 2).

    thorough=False leaves out what a sweep does not need.
    """
    found, true = truth.compose(ab) / np.float32(255), truth.rgb / np.float32(255)
    values = {
        "psnr_rgb": _psnr(found, true, 1),
        "psnr_ab": _psnr(ab, truth.ab, metrics.AB_PEAK),
        "rmse_ab": metrics.rmse(ab, truth.ab),
        "rmse_rgb": metrics.rmse(found, true),
        "chroma": metrics.mean_chroma(ab),
        "chroma_truth": metrics.mean_chroma(truth.ab),
    }
    if thorough:
        ours, theirs = metrics.colourfulness(found), metrics.colourfulness(true)
        values |= {
            "colourfulness": ours,
            "colourfulness_truth": theirs,
            "colourfulness_difference": ours - theirs,
            "colourfulness_error": abs(ours - theirs),
            "inconsistent_colouring": metrics.inconsistent_colouring(ab, truth.ab),
            "edge_pollution": metrics.edge_pollution(ab, truth.ab, truth.luminance),
            "colour_bleeding": metrics.colour_bleeding(ab, truth.ab),
            "colour_deficiency": metrics.colour_deficiency(ab, truth.ab),
        }
        for t in metrics.PATCH_THRESHOLDS:
            values[f"patch_artefact_{t:g}"] = metrics.patch_artefact(ab, truth.ab, t)
    return Measured(
        metrics.distance_histogram(ab, truth.ab),
        metrics.distance_histogram(ab, truth.ab, truth.weights),
        values,
    )


def skin_left_grey(truth: Truth, ab: np.ndarray, least: float = 0.02) -> float:
    """Share (0..1) of the skin that ab (H, W, 2) shows with less than a third of its chroma.

    nan if less than `least` of the photo has the colour of skin: L* 25..90, chroma 12..45, hue
    20..75 degrees. That is also the colour of wood and sand: ask it of photos of people.
    """
    a, b = truth.ab[..., 0], truth.ab[..., 1]
    chroma, hue = np.hypot(a, b), np.degrees(np.arctan2(b, a))
    skin = (truth.luminance > 25) & (truth.luminance < 90) & (chroma > 12) & (chroma < 45)
    skin &= (hue > 20) & (hue < 75)
    if skin.mean() < least:
        return float("nan")
    shown = np.hypot(ab[..., 0], ab[..., 1])[skin]
    return float((shown < chroma[skin] / 3).mean())


def _psnr(found: np.ndarray, truth: np.ndarray, peak: float) -> float:
    return min(metrics.psnr(found, truth, peak), PSNR_LIMIT)


class Tally:
    """Sums over the photos coloured by one method."""

    def __init__(self) -> None:
        self.plain = np.zeros(metrics.AUC_LIMIT + 2)
        self.rebalanced = np.zeros(metrics.AUC_LIMIT + 2)
        self.photos: dict[str, list[float]] = {}

    def __len__(self) -> int:
        return len(self.photos.get("psnr_rgb", ()))

    def add(self, measured: Measured) -> None:
        """Count one photo."""
        self.plain += measured.plain
        self.rebalanced += measured.rebalanced
        for key, value in measured.values.items():
            self.photos.setdefault(key, []).append(value)

    def summary(self) -> dict[str, float]:
        """Means over the photos; AuC over all pixels together; chroma ratio of the means."""
        means = {key: float(np.mean(values)) for key, values in self.photos.items()}
        means["chroma_ratio"] = means["chroma"] / max(means["chroma_truth"], 1e-6)
        auc = {"auc": metrics.auc(self.plain), "auc_rebalanced": metrics.auc(self.rebalanced)}
        return {**auc, **means}
