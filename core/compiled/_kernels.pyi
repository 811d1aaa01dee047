"""The compiled kernels: each writes into an array it is given, without the interpreter lock.

Arrays are float32 unless said otherwise, and of any strides where not said to be contiguous. Whatever has
another type, shape or order raises ValueError before anything is touched; MemoryError where memory is
missing. An array that is written must not overlap another.
"""

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float32]

INTERFACE: int

def upsample(
    work: Float,
    work_luminance: Float,
    luminance: Float,
    y0: int,
    full_size: tuple[float, float],
    x0: int,
    out: Float,
    /,
) -> None:
    """`core.propagation.upsample` of work (h, w, C) along luminance (rows, columns) into out (rows,
    columns, C)."""

def edges(
    work: Float,
    work_luminance: Float,
    finer: Float,
    spread: NDArray[np.uint8],
    y0: int,
    full_size: tuple[float, float],
    x0: int,
    parts: int,
    tolerance: float,
    out: Float,
    /,
) -> None:
    """`core.propagation.detail.refine` of work (h, w, C) in out (rows, columns, C): finer (rows * parts,
    columns * parts), spread (rows, columns) with contiguous rows, parts 1 to 8, tolerance above 0."""

def compose(
    luminance: Float,
    ab: Float,
    matrix: Float,
    limits: Float,
    codes: NDArray[np.uint8],
    slack: float,
    out: NDArray[np.uint8] | NDArray[np.uint16],
    /,
) -> None:
    """`core.colour.compose.compose_rgb` of luminance (h, w) and ab (h, w, 2) into out (h, w, 3).

    Contiguous: matrix (3, 3), XYZ relative to white to linear RGB; limits, those of
    `core.colour.gamut.gamut_limits`; codes (65536), the 8-bit code of a linear value. Colours
    further than slack beyond linear 0..1 lose chroma.
    """

def geodesic(right: Float, down: Float, field: Float, limit: float, /) -> None:
    """Lower field (h, w), what is known of the distances, to the geodesic distances over the costs right
    (h, w-1) and down (h-1, w), all contiguous, costs >= 0. Exact below limit (> 0), elsewhere not below it."""

def capsules(squared: Float, line: NDArray[np.float64], around: float, y0: int, x0: int, /) -> None:
    """Lower squared (h, w), whose corner is pixel (x0, y0) of a grid, to the squared distances of its pixels
    from the line (n, 2) of x, y, n >= 2, float64, both contiguous. Pixels further than around + 1 from the
    box of a piece are not looked at for it."""
