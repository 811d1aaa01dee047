"""How near a colouring is to the truth. Pure numpy, for the app's own checks and for training.

Colours are ab (..., 2) in L*a*b* units or RGB (..., 3) in 0..1. Everything is computed over whatever
leading axes are given (the detectors and PA want one photo, (H, W, 2)), and every number is a plain
float. None of it judges taste: colourfulness rises when colours are merely exaggerated, so never
judge by it alone.
"""

from core.metrics.accuracy import (
    AB_PEAK,
    AUC_LIMIT,
    auc,
    distance_histogram,
    mean_distance,
    psnr,
    rebalanced_pixel_weights,
    rmse,
)
from core.metrics.detectors import (
    colour_bleeding,
    colour_deficiency,
    edge_pollution,
    inconsistent_colouring,
)
from core.metrics.patches import PATCH_THRESHOLDS, patch_artefact, patch_consistency
from core.metrics.vividness import chroma_ratio, colourfulness, mean_chroma

__all__ = [
    "AB_PEAK",
    "AUC_LIMIT",
    "PATCH_THRESHOLDS",
    "auc",
    "chroma_ratio",
    "colour_bleeding",
    "colour_deficiency",
    "colourfulness",
    "distance_histogram",
    "edge_pollution",
    "inconsistent_colouring",
    "mean_chroma",
    "mean_distance",
    "patch_artefact",
    "patch_consistency",
    "psnr",
    "rebalanced_pixel_weights",
    "rmse",
]
