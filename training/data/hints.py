"""Simulated hints: what a person who knows the true colours would have clicked.

Sources: Zhang et al. 2017 (*Real-time user-guided image colorization*, section 3.1) for counts and
patch sizes; strokes are ours.
"""

from __future__ import annotations

import numpy as np


def random_hint_map(
    ab: np.ndarray,
    luminance: np.ndarray,
    rng: np.random.Generator,
    none: float = 0.4,
    full: float = 0.03,
) -> np.ndarray:
    """Hint map (3, H, W) float32 for one photo: a/110, b/110, mask.

    ab is (2, H, W), luminance (H, W) in 0..100. `none` of the calls give no hint, `full` the whole
    picture; else a geometric count (p = 1/8, at most 128) of patches of 1-9 px, half of them near
    the centre, each with its patch's mean colour and a little noise; a quarter as strokes that stay
    inside similar colour.
    """
    height, width = luminance.shape
    out = np.zeros((3, height, width), np.float32)
    draw = rng.random()
    if draw < none:
        return out
    if draw < none + full:
        out[:2], out[2] = ab / 110, 1
        return out
    strokes = rng.random() < 0.25
    for _ in range(min(128, rng.geometric(1 / 8))):
        if rng.random() < 0.5:
            y = int(np.clip(rng.normal(height / 2, height / 4), 0, height - 1))
            x = int(np.clip(rng.normal(width / 2, width / 4), 0, width - 1))
        else:
            y, x = int(rng.integers(height)), int(rng.integers(width))
        size = int(rng.integers(1, 10))
        if strokes and rng.random() < 0.5:
            _stroke(out, ab, y, x, max(1, size // 2), rng)
        else:
            _patch(out, ab, y, x, size, rng)
    return out


def place_points(ab: np.ndarray, points: np.ndarray, size: int = 7) -> np.ndarray:
    """Hint map (3, H, W) with a square of `size` px at each (y, x) of points, true patch means."""
    out = np.zeros((3, *ab.shape[1:]), np.float32)
    for y, x in points:
        _patch(out, ab, int(y), int(x), size, None)
    return out


def _patch(
    out: np.ndarray, ab: np.ndarray, y: int, x: int, size: int, rng: np.random.Generator | None
) -> None:
    half = size // 2
    rows = slice(max(0, y - half), y - half + size)
    columns = slice(max(0, x - half), x - half + size)
    colour = ab[:, rows, columns].mean((1, 2))
    if rng is not None:
        colour = colour + rng.normal(0, 2, 2)
    out[:2, rows, columns] = np.clip(colour / 110, -1, 1)[:, None, None]
    out[2, rows, columns] = 1


def _stroke(
    out: np.ndarray, ab: np.ndarray, y: int, x: int, radius: int, rng: np.random.Generator
) -> None:
    height, width = ab.shape[1:]
    colour = ab[:, y, x].copy()
    heading = rng.uniform(0, 2 * np.pi)
    fy, fx = float(y), float(x)
    for _ in range(int(rng.integers(6, 24))):
        iy, ix = int(fy), int(fx)
        if not (0 <= iy < height and 0 <= ix < width):
            break
        if np.abs(ab[:, iy, ix] - colour).max() > 8:
            break
        rows = slice(max(0, iy - radius // 2), iy - radius // 2 + radius)
        columns = slice(max(0, ix - radius // 2), ix - radius // 2 + radius)
        out[:2, rows, columns] = np.clip(colour / 110, -1, 1)[:, None, None]
        out[2, rows, columns] = 1
        heading += rng.normal(0, 0.4)
        fy += radius * 0.7 * np.sin(heading)
        fx += radius * 0.7 * np.cos(heading)
