"""Detectors of what goes wrong when photos are coloured by machine.

The literature names these faults (inconsistent colouring, edge pollution, colour bleeding, pale
colour) without agreeing on a measure. The definitions are ours: each looks at one fault alone, is 0
for the truth itself, and is held against the same fault put into real photos on purpose (tests).

found and truth are ab (H, W, 2) of the same photo in L*a*b* units. Distances in px are meant for
photos of about 256 px; compare figures only between photos of one size. A photo that is too small,
or has no place where the fault could show, has none of it (0).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.metrics.arrays import Float, squared_length


def inconsistent_colouring(
    found: Float, truth: Float, window: int = 33, uniform: float = 4.0
) -> float:
    """How much colour wanders where the truth has a single colour, in ab units.

    Of all windows of window x window px (every fourth both ways) in which the truth's ab has a
    standard deviation of at most `uniform`: the mean of what the standard deviation found exceeds
    the true one by. The window is wide, so that slow drifts and large blotches count.
    """
    expected, there = _window_deviation(truth, window), _window_deviation(found, window)
    even = expected <= uniform
    if not even.any():
        return 0.0
    return float(np.maximum(there[even] - expected[even], 0).mean())


def _window_deviation(ab: Float, window: int, step: int = 4) -> Float:
    """Standard deviation of ab in every window: (rows, columns), empty for a small photo."""
    moments = np.empty((*ab.shape[:2], 3))
    moments[..., :2] = ab
    moments[..., 2] = squared_length(moments)
    for axis in (0, 1):
        if moments.shape[axis] < window:
            return np.empty((0, 0))
        first = np.arange(0, moments.shape[axis] - window + 1, step)
        sums = np.cumsum(moments, axis)
        sums = np.concatenate([np.zeros_like(sums.take([0], axis)), sums], axis)
        moments = (sums.take(first + window, axis) - sums.take(first, axis)) / window
    out: Float = np.sqrt(np.maximum(moments[..., 2] - squared_length(moments), 0))
    return out


def edge_pollution(
    found: Float,
    truth: Float,
    luminance: Float,
    light_edge: float = 3.0,
    flat: float = 2.0,
    visible: float = 4.0,
) -> float:
    """Share (0..1) of the luminance edges within one true colour that got a colour edge.

    Looked at are pixels where luminance (H, W) changes by at least light_edge units per px while the
    true ab changes by less than `flat` there and in the 5 x 5 px around; counted are those where the
    ab found changes by more than `visible`. Change: length of the gradient by central differences.
    """
    if min(luminance.shape) < 7:
        return 0.0
    edges = _gradient(luminance[..., None]) >= light_edge
    still = _grown(_gradient(truth), 2) < flat
    # The outermost pixels have no neighbourhood to be judged by.
    looked_at = (edges & still)[2:-2, 2:-2]
    count = int(looked_at.sum())
    return int((_gradient(found)[2:-2, 2:-2][looked_at] > visible).sum()) / count if count else 0.0


def _gradient(values: Float) -> Float:
    """Length (H - 2, W - 2) of the gradient of values (H, W, channels), per px."""
    across = values[1:-1, 2:] - values[1:-1, :-2]
    down = values[2:, 1:-1] - values[:-2, 1:-1]
    out: Float = np.sqrt((across * across + down * down).sum(-1)) / 2
    return out


def _grown(values: Float, radius: int) -> Float:
    """The largest of values (H, W) within radius px both ways."""
    for axis in (0, 1):
        rows = np.moveaxis(values, axis, 0)
        grown = rows.copy()
        for distance in range(1, radius + 1):
            np.maximum(grown[distance:], rows[:-distance], out=grown[distance:])
            np.maximum(grown[:-distance], rows[distance:], out=grown[:-distance])
        values = np.moveaxis(grown, 0, axis)
    return values


def colour_bleeding(
    found: Float, truth: Float, near: int = 2, far: int = 8, step: float = 15.0
) -> float:
    """Share (0..1) of the colour step found at true colour edges that leaks across them.

    A true edge is where the true ab, along a row or a column, changes by at least `step` units
    within ±near px and by less than a third of that from there to ±far px on either side. The colours
    found at ±far are taken for the two sides' colours, whatever they are: a pale or wrong colouring
    with clean borders does not bleed. What the colour found at ±near has already gone towards the
    other side's, summed over both sides of all edges and divided by the sum of the colours' distances,
    is the leak; the truth's own (its edges are not perfectly sharp) is subtracted.
    """
    edges = [_profiles(truth, near, far, axis) for axis in (0, 1)]
    sharp = [_is_edge(profile, step) for profile in edges]
    if not any(chosen.any() for chosen in sharp):
        return 0.0
    leaks = []
    for picture in (found, truth):
        leaked, steps = 0.0, 0.0
        for axis, chosen in enumerate(sharp):
            ours = [p[chosen].astype(np.float64) for p in _profiles(picture, near, far, axis)]
            across = ours[3] - ours[0]
            length = np.sqrt(squared_length(across))
            # A difference of less than one unit has no direction to speak of.
            unit = across / np.maximum(length, 1)[:, None]
            for gone in (ours[1] - ours[0], ours[3] - ours[2]):
                leaked += float(np.clip((gone * unit).sum(-1), 0, length).sum())
            steps += 2 * float(length.sum())
        leaks.append(leaked / steps if steps else 0.0)
    return max(0.0, leaks[0] - leaks[1])


def _profiles(ab: Float, near: int, far: int, axis: int) -> list[Float]:
    """ab at -far, -near, +near, +far px along axis, of every place that has them: (h, w, 2) each."""
    rows = np.moveaxis(ab, axis, 0)
    places = max(0, len(rows) - 2 * far)
    return [rows[far + at : far + at + places] for at in (-far, -near, near, far)]


def _is_edge(profile: list[Float], step: float) -> NDArray[np.bool_]:
    change = [squared_length(profile[i + 1] - profile[i]) for i in range(3)]
    out: NDArray[np.bool_] = change[1] >= step * step
    for beyond in (change[0], change[2]):
        # Squared lengths: a third is a ninth.
        out &= beyond < change[1] / 9
    return out


def colour_deficiency(
    found: Float, truth: Float, chromatic: float = 15.0, share: float = 1 / 3
) -> float:
    """Share (0..1) of the truly chromatic pixels (chroma above `chromatic`) that are shown with less
    than `share` of their chroma: what was left grey. Any leading axes."""
    true_chroma = squared_length(truth)
    coloured = true_chroma > chromatic * chromatic
    count = int(coloured.sum())
    if count == 0:
        return 0.0
    pale = squared_length(found)[coloured] < share * share * true_chroma[coloured]
    return int(pale.sum()) / count
