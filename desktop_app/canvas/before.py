"""The photo without our colour: as it came, grey or in its paper's tone, and its lightness alone."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from core.colour.compose import compose_rgb
from desktop_app.canvas.tile_grid import Box

_STEPS = 4096


@lru_cache(maxsize=1)
def _grey_table() -> NDArray[np.uint8]:
    ramp = np.linspace(0, 100, _STEPS, dtype=np.float32)[None]
    rgb = compose_rgb(ramp, np.zeros((1, _STEPS, 2), np.float32), 8)
    return np.asarray(rgb[0, :, 0], np.uint8)


def grey(luminance: NDArray[np.float32]) -> NDArray[np.uint8]:
    """L* (h, w) to sRGB grey values (h, w) uint8."""
    index = np.clip(luminance * np.float32((_STEPS - 1) / 100), 0, _STEPS - 1).astype(np.uint16)
    return np.asarray(_grey_table()[index], np.uint8)


def light_tile(prepared: Any, level: int, box: Box) -> NDArray[np.uint8]:
    """The lightness of one box (x0, y0, x1, y1) of a level as greys, (h, w, 3) uint8 sRGB."""
    x0, y0, x1, y1 = box
    return np.repeat(grey(prepared.luminance(level)[y0:y1, x0:x1])[:, :, None], 3, axis=2)


def before_tile(prepared: Any, level: int, box: Box) -> NDArray[np.uint8]:
    """One box (x0, y0, x1, y1) of a level of the photo before colouring, (h, w, 3) uint8 sRGB."""
    x0, y0, x1, y1 = box
    tone = prepared.photo.source_chroma
    if tone is None:
        return light_tile(prepared, level, box)
    luminance = prepared.luminance(level)[y0:y1, x0:x1]
    width, height = prepared.extent(level)
    scale_x, scale_y = tone.shape[1] / width, tone.shape[0] / height
    area = (x0 * scale_x, y0 * scale_y, x1 * scale_x, y1 * scale_y)
    planes = [
        Image.fromarray(np.asarray(tone[:, :, i], np.float32)).resize(
            (x1 - x0, y1 - y0), Image.Resampling.BILINEAR, box=area
        )
        for i in (0, 1)
    ]
    ab = np.stack([np.asarray(plane, np.float32) for plane in planes], axis=2)
    return np.asarray(compose_rgb(luminance, ab, 8), np.uint8)
