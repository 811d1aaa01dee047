"""Scenes made by code, and a network simulated as 'the true ab, blurred and half desaturated'."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter
from skimage import color, data, transform

from core.hints import Hint
from core.propagation import WorkGrid, work_scale, work_size

Array = NDArray[np.float32]


@pytest.fixture(scope="session")
def network() -> Callable[[Array], Array]:
    """(h, w, 2) true ab -> what a middling network would answer."""
    return lambda ab: (0.5 * gaussian_filter(ab, (6, 6, 0))).astype(np.float32)


@pytest.fixture(scope="session")
def photo_lab() -> Callable[..., Array]:
    """(name in skimage.data, long side) -> Lab (h, w, 3)."""

    def make(name: str, side: int = 384) -> Array:
        rgb = getattr(data, name)()[..., :3]
        factor = side / max(rgb.shape[:2])
        size = [max(1, round(n * factor)) for n in rgb.shape[:2]]
        return color.rgb2lab(transform.resize(rgb, size, anti_aliasing=True)).astype(np.float32)

    return make


@pytest.fixture(scope="session")
def grid_of() -> Callable[..., WorkGrid]:
    """(luminance at the photo's size, base alike or None, features) -> the photo's work grid."""

    def make(
        luminance: Array, base: Array | None = None, features: Array | None = None
    ) -> WorkGrid:
        height, width = luminance.shape
        size = work_size(height, width)
        if base is None:
            base = np.zeros((height, width, 2), np.float32)
        if size != (height, width):
            luminance = transform.resize(luminance, size, anti_aliasing=True)
            base = transform.resize(base, size, anti_aliasing=True)
        return WorkGrid(
            luminance.astype(np.float32),
            base.astype(np.float32),
            features,
            work_scale(height, width, size),
        )

    return make


@pytest.fixture(scope="session")
def click() -> Callable[..., Hint]:
    """(x, y, ab=None, ...) -> a point hint: color where ab is given, else keep."""

    def make(x: float, y: float, ab: object = None, radius: float = 3, **more: object) -> Hint:
        colour = None if ab is None else (float(ab[0]), float(ab[1]))  # type: ignore[index]
        kind = more.pop("kind", "keep" if ab is None else "color")
        return Hint(kind, ((x + 0.5, y + 0.5),), radius, colour, **more)  # type: ignore[arg-type]

    return make
