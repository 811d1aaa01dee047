"""What a failure case is, how it is painted and scored, and how its picture is drawn.

A case is a photo with hints, a *thing* that a person wants coloured and an *other* that must stay as
it is; what lies between them (rims, blur) counts for neither.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import binary_erosion, gaussian_filter
from skimage import transform

from core.colour.compose import compose_rgb
from core.hints import Hint
from core.propagation import WorkChroma, WorkGrid, propagate, work_scale, work_size

Float = NDArray[np.float32]
Mask = NDArray[np.bool_]

WARM = (5.0, 10.0)
"""What the simulated network answers everywhere, where a case has nothing better: an old brown."""
GREEN, BLUE, RED = (-45.0, 35.0), (12.0, -45.0), (50.0, 30.0)


@dataclass(frozen=True, eq=False)
class Case:
    """luminance (h, w) L*; thing and other (h, w) bool; base (h, w, 2) the network's chroma;
    features (h4, w4, E) or None; spread 0..1, None for what is usual where it is painted; title and
    ideal are for the person who looks at the sheet."""

    title: str
    ideal: str
    luminance: Float
    thing: Mask
    other: Mask
    hints: tuple[Hint, ...]
    base: Float | None = None
    features: Float | None = None
    spread: float | None = None

    def grid(self) -> WorkGrid:
        """The photo's work grid."""
        height, width = self.luminance.shape
        size = work_size(height, width)
        base = flat(WARM, (height, width)) if self.base is None else self.base
        light = self.luminance
        if size != (height, width):
            light = transform.resize(light, size, anti_aliasing=True)
            base = transform.resize(base, size, anti_aliasing=True)
        scale = work_scale(height, width, size)
        return WorkGrid(light.astype(np.float32), base.astype(np.float32), self.features, scale)

    def put(self, **changes: object) -> Case:
        return replace(self, **changes)  # type: ignore[arg-type]


@dataclass(frozen=True, eq=False)
class Painted:
    """A case and its answer: ab and base (h, w, 2) at the photo's size; share (h, w) of the way from
    the base to the first hint's colour."""

    case: Case
    work: WorkChroma
    ab: Float
    base: Float
    share: Float

    @property
    def coloured(self) -> float:
        """Share of the thing that took the colour."""
        return float((self.share[self.case.thing] > 0.5).mean())

    @property
    def tinted(self) -> float:
        """Share of the other that a person would see changed: a fifth of the way or more."""
        seen = np.abs(self.share[self.case.other]) > 0.2
        return float(seen.mean()) if seen.size else 0.0

    @property
    def iou(self) -> float:
        """Of what is coloured and what should be."""
        judged = self.case.thing | self.case.other
        changed = (self.share > 0.5) & judged
        return float((changed & self.case.thing).sum() / (changed | self.case.thing).sum())

    def rgb(self, ab: Float | None = None) -> NDArray[np.uint8]:
        """The picture (h, w, 3) uint8, or the one with another chroma."""
        light = np.ascontiguousarray(self.case.luminance, np.float32)
        chroma = np.ascontiguousarray(self.ab if ab is None else ab, np.float32)
        return np.asarray(compose_rgb(light, chroma, 8), np.uint8)


def paint(case: Case, conditioned: Float | None = None) -> Painted:
    """What propagation answers to a case, on its made-up network; spread is 0 where the case names none."""
    luminance = np.ascontiguousarray(case.luminance, np.float32)
    grid = case.grid()
    work = propagate(grid, conditioned, case.hints, case.spread or 0.0)
    ab = work.strip(luminance, 0, luminance.shape)
    base = replace(work, ab=grid.base, hints=()).strip(luminance, 0, luminance.shape)
    return scored(case, work, ab, base)


def scored(case: Case, work: WorkChroma, ab: Float, base: Float) -> Painted:
    """A case with its answer ab and what it was before the hints, both (h, w, 2)."""
    first = next((h for h in case.hints if h.kind == "color"), None)
    share = np.zeros(case.luminance.shape, np.float32)
    if first is not None and first.ab is not None:
        way = np.asarray(first.ab, np.float32) - base
        share = ((ab - base) * way).sum(2) / np.maximum((way * way).sum(2), 1)
    return Painted(case, work, ab, base, share)


CASES: dict[str, Callable[[], Case]] = {}


def known(make: Callable[[], Case]) -> Callable[[], Case]:
    """Add a case to the sheet, under its function's name; made once."""
    CASES[make.__name__] = cache(make)
    return CASES[make.__name__]


@cache
def answer(name: str) -> Painted:
    """The answer to a known case; computed once."""
    return paint(CASES[name]())


# --- scenes -----------------------------------------------------------------------------------------

HEIGHT, WIDTH = 120, 180


def click(x: float, y: float, ab: tuple[float, float] | None = GREEN, **more: object) -> Hint:
    """A point hint on pixel (x, y); keep where ab is None."""
    kind = more.pop("kind", "keep" if ab is None else "color")
    radius = more.pop("radius", 2.0)
    return Hint(kind, ((x + 0.5, y + 0.5),), radius, ab, **more)  # type: ignore[arg-type]


def line(x0: float, y0: float, x1: float, y1: float, ab: object = GREEN, radius: float = 2) -> Hint:
    ends = ((x0 + 0.5, y0 + 0.5), (x1 + 0.5, y1 + 0.5))
    return Hint("color", ends, radius, ab)  # type: ignore[arg-type]


def held(case: Case) -> Case:
    """What a person does about a leak: a keep hint on either side of the thing, above and below."""
    height, width = case.luminance.shape
    middles = (
        (6, height // 2),
        (width - 7, height // 2),
        (width // 2, 6),
        (width // 2, height - 7),
    )
    keeps = tuple(click(x, y, None) for x, y in middles)
    return case.put(title=f"{case.title}; keep hints around", hints=(*case.hints, *keeps))


def flat(ab: tuple[float, float], size: tuple[int, int] = (HEIGHT, WIDTH)) -> Float:
    return np.broadcast_to(np.asarray(ab, np.float32), (*size, 2)).copy()


def places(height: int = HEIGHT, width: int = WIDTH) -> tuple[Float, Float]:
    """(y, x) of every pixel."""
    y, x = np.mgrid[:height, :width].astype(np.float32)
    return y, x


def blob(cy: float = 60, cx: float = 90, ry: float = 42, rx: float = 52) -> Float:
    """Distance from an oval's rim, in pixels or so: below 0 inside. Slightly crooked, as things are."""
    y, x = places()
    angle = np.arctan2((y - cy) / ry, (x - cx) / rx)
    reach = np.hypot((y - cy) / ry, (x - cx) / rx) - 1 - 0.06 * np.sin(3 * angle + 1)
    return (reach * min(ry, rx)).astype(np.float32)


def shaded(level: float, amount: float = 3.0, seed: int = 0) -> Float:
    """A surface of about this luminance, lit unevenly."""
    waves = gaussian_filter(np.random.default_rng(seed).normal(size=(HEIGHT, WIDTH)), 24)
    return (level + amount * waves / waves.std()).astype(np.float32)


def joined(inside: Float, outside: Float, rim: Float, blur: float = 0.7) -> Float:
    """inside where rim < 0, outside elsewhere; the step is as soft as a Gaussian of `blur` pixels."""
    share = gaussian_filter((rim < 0).astype(np.float32), blur)
    return np.clip(outside + share * (inside - outside), 0, 100).astype(np.float32)


def clear(rim: Float, gap: float = 3.0) -> tuple[Mask, Mask]:
    """Thing and other, `gap` pixels away from the rim between them."""
    return rim < -gap, rim > gap


def labels(*areas: Mask) -> Float:
    """Features of a network that tells these areas apart, at a quarter of the size, a little noisy."""
    planes = [gaussian_filter(a.astype(np.float32), 2)[2::4, 2::4] for a in areas]
    found = np.stack(planes, 2)
    found += np.random.default_rng(0).normal(0, 0.05, found.shape)
    return found.astype(np.float32)


def inner(mask: Mask, pixels: int = 3) -> Mask:
    """The mask without its rim."""
    return np.asarray(binary_erosion(mask, iterations=pixels, border_value=1))
