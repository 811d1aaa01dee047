"""Where the photo lies in the view: pure arithmetic, no Qt.

Three frames: photo pixels (origin at the corner of the top left pixel), view (the widget's logical
pixels) and device (view times the device pixel ratio). At scale 1 a photo pixel is a device pixel:
that is what 100 % means on a high-density screen too.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

MAX_SCALE = 32.0
MIN_PIXELS = 16.0
"""A photo is never shown smaller than this many device pixels on its long side."""

FIT_MARGIN = 32.0
"""View pixels kept free around a fitted photo."""

CRISP_SCALE = 2.0
"""From here on photo pixels are shown as squares."""

Point = tuple[float, float]


@dataclass(frozen=True)
class ViewTransform:
    """photo is (width, height) in pixels, view (width, height) in logical pixels.

    scale is device pixels per photo pixel, centre the photo point in the middle of the view. While
    fitted, a resized view fits the photo anew.
    """

    photo: tuple[int, int] = (1, 1)
    view: Point = (1.0, 1.0)
    ratio: float = 1.0
    scale: float = 1.0
    centre: Point = (0.5, 0.5)
    fitted: bool = True

    @property
    def origin(self) -> tuple[int, int]:
        """Device pixels of the photo's top left corner; whole, so that pixels stay crisp."""
        return (
            round(self.view[0] * self.ratio / 2 - self.centre[0] * self.scale),
            round(self.view[1] * self.ratio / 2 - self.centre[1] * self.scale),
        )

    def to_photo(self, x: float, y: float) -> Point:
        """View to photo."""
        left, top = self.origin
        return (x * self.ratio - left) / self.scale, (y * self.ratio - top) / self.scale

    def to_view(self, x: float, y: float) -> Point:
        """Photo to view."""
        left, top = self.origin
        return (x * self.scale + left) / self.ratio, (y * self.scale + top) / self.ratio

    def length(self, photo_pixels: float) -> float:
        """A length on the photo in view pixels."""
        return photo_pixels * self.scale / self.ratio

    def photo_length(self, view_pixels: float) -> float:
        """A length on the screen in photo pixels."""
        return view_pixels * self.ratio / self.scale

    def contains(self, x: float, y: float) -> bool:
        """Whether a photo point is on the photo."""
        return 0 <= x < self.photo[0] and 0 <= y < self.photo[1]

    @property
    def fit_scale(self) -> float:
        room = [max(1.0, side - 2 * FIT_MARGIN) * self.ratio for side in self.view]
        return min(room[0] / self.photo[0], room[1] / self.photo[1], MAX_SCALE)

    def fit(self) -> ViewTransform:
        """The whole photo, centred."""
        centre = (self.photo[0] / 2, self.photo[1] / 2)
        return replace(self, scale=self.fit_scale, centre=centre, fitted=True)

    def resized(self, view: Point, ratio: float) -> ViewTransform:
        """The same place and scale in another view; fits anew while fitted."""
        changed = replace(self, view=view, ratio=ratio)
        return changed.fit() if self.fitted else changed

    def zoomed_to(self, scale: float, at: Point | None = None) -> ViewTransform:
        """Another scale; the photo point under `at` (view, default the middle) stays there."""
        low = min(MIN_PIXELS / max(self.photo), self.fit_scale)
        scale = min(max(scale, low), MAX_SCALE)
        at = at or (self.view[0] / 2, self.view[1] / 2)
        fixed = self.to_photo(*at)
        away = [(at[i] - self.view[i] / 2) * self.ratio / scale for i in (0, 1)]
        changed = replace(self, scale=scale, fitted=False)
        return changed.centred_on(fixed[0] - away[0], fixed[1] - away[1])

    def zoomed(self, factor: float, at: Point | None = None) -> ViewTransform:
        return self.zoomed_to(self.scale * factor, at)

    def panned(self, dx: float, dy: float) -> ViewTransform:
        """Move the photo by view pixels."""
        x = self.centre[0] - self.photo_length(dx)
        y = self.centre[1] - self.photo_length(dy)
        return replace(self, fitted=False).centred_on(x, y)

    def centred_on(self, x: float, y: float) -> ViewTransform:
        """Put a photo point in the middle; the middle of the view never leaves the photo."""
        x = min(max(x, 0.0), float(self.photo[0]))
        y = min(max(y, 0.0), float(self.photo[1]))
        return replace(self, centre=(x, y))

    @property
    def crisp(self) -> bool:
        return self.scale >= CRISP_SCALE

    def level(self, levels: int) -> int:
        """The coarsest pyramid level that still has a pixel for every device pixel."""
        if self.scale >= 1:
            return 0
        return min(levels - 1, math.floor(math.log2(1 / self.scale) + 1e-9))

    def device_rect(self, x0: float, y0: float, x1: float, y1: float) -> tuple[int, int, int, int]:
        """Photo box to (left, top, right, bottom) device pixels; neighbours share their edges."""
        left, top = self.origin
        return (
            round(left + x0 * self.scale),
            round(top + y0 * self.scale),
            round(left + x1 * self.scale),
            round(top + y1 * self.scale),
        )

    def visible(self) -> tuple[float, float, float, float] | None:
        """The box of the photo that is in view, (x0, y0, x1, y1), or None."""
        x0, y0 = self.to_photo(0, 0)
        x1, y1 = self.to_photo(*self.view)
        x0, y0 = max(x0, 0.0), max(y0, 0.0)
        x1, y1 = min(x1, float(self.photo[0])), min(y1, float(self.photo[1]))
        return (x0, y0, x1, y1) if x0 < x1 and y0 < y1 else None
