"""Photos whose colours are known, as the methods see them: luminance and the network's answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

import numpy as np
import skimage.data
from numpy.typing import NDArray
from PIL import Image, ImageOps
from scipy.ndimage import gaussian_filter
from skimage import transform

from core.colour.lab import srgb_to_lab
from core.hints import Hint, hint_map
from core.models.card import default_model
from core.models.colorizer import Answer, Colorizer
from core.propagation import LONG_SIDE, WorkGrid, work_size
from core.rendering.evening import evening
from core.rendering.explain import automatic_hints
from core.rendering.look import settle
from core.rendering.prepared import resize_plane, resize_planes

Float = NDArray[np.float32]

RADIUS = 0.008
"""Of a hint, in long sides of the photo."""
_KEPT = 16
BUNDLED = ("astronaut", "coffee", "chelsea", "rocket", "immunohistochemistry")


class Network:
    """The default model, asked and settled as the engine does it."""

    def __init__(self) -> None:
        self.card = default_model()
        self._colorizer = Colorizer(self.card, "cpu", 1)

    def answer(
        self, luminance: Float, hints: Sequence[Hint] = (), base: Float | None = None
    ) -> Answer:
        """luminance (h, w); base (h, w, 2) is the chroma without hints that keep hints hold."""
        height, width = luminance.shape
        size = self.card.size
        scale = min(size.short_side / min(height, width), size.long_side / max(height, width))
        h, w = max(1, round(height * scale)), max(1, round(width * scale))
        planes = None
        if hints and base is not None and self._colorizer.takes_hints:
            small = np.moveaxis(resize_planes(np.moveaxis(base, -1, 0), h, w), 0, -1)
            planes = hint_map(hints, small, (h, w), (w / width, h / height))
        return self._colorizer.colorize(resize_plane(luminance, h, w), planes)

    @staticmethod
    def chroma(answer: Answer, luminance: Float, plain: Answer) -> Float:
        """(h, w, 2) on luminance (h, w), evened out as the answer without hints is."""

        def on_grid(some: Answer) -> Float:
            return np.moveaxis(resize_planes(some.chroma, *luminance.shape), 0, -1)

        chroma = on_grid(answer)
        if plain.features is not None:
            chroma = chroma + evening(on_grid(plain), luminance, plain.features)
        return settle(chroma, luminance)


@dataclass(frozen=True, eq=False)
class Scene:
    """One photo on the work grid: rgb (h, w, 3) 0..1, its true ab (h, w, 2), the grid with the
    network's chroma, and the photo before it as a reference."""

    rgb: Float
    ab: Float
    grid: WorkGrid
    plain: Answer
    network: Network
    reference: Scene | None = None
    _heard: dict[tuple[Hint, ...], Float] = field(default_factory=dict, init=False)

    def asked(self, hints: Sequence[Hint]) -> Float:
        """The network's own answer to hints; the last few are kept."""
        key, grid = tuple(hints), self.grid
        if key not in self._heard:
            if len(self._heard) >= _KEPT:
                del self._heard[next(iter(self._heard))]
            answer = self.network.answer(grid.luminance, hints, grid.base)
            self._heard[key] = self.network.chroma(answer, grid.luminance, self.plain)
        return self._heard[key]

    @cached_property
    def automatic(self) -> tuple[Hint, ...]:
        """The network's own colours as hints; none from a model that gives no distribution."""
        if self.plain.distribution is None:
            return ()
        height, width = self.ab.shape[:2]
        return automatic_hints(
            self.plain.distribution, self.plain.chroma, self.grid.luminance, (width, height)
        )


def scenes(place: Path | None, count: int, side: int) -> Iterator[Scene]:
    """Scenes of at most `count` photos, the long side at most `side` px; the first takes the last one as
    its reference."""
    network, made = Network(), []
    for rgb in photos(place, count):
        made.append(scene(rgb, network, side))
    for before, one in zip([*made[-1:], *made], made, strict=False):
        yield replace(one, reference=before)


def scene(rgb: Float, network: Network, side: int = LONG_SIDE) -> Scene:
    size = work_size(*rgb.shape[:2], side)
    if size != rgb.shape[:2]:
        rgb = transform.resize(rgb, size, anti_aliasing=True).astype(np.float32)
    lab = srgb_to_lab(rgb)
    luminance, ab = np.ascontiguousarray(lab[..., 0]), np.ascontiguousarray(lab[..., 1:])
    plain = network.answer(luminance)
    features = None if plain.features is None else np.moveaxis(plain.features, 0, -1)
    grid = WorkGrid(luminance, network.chroma(plain, luminance, plain), features, 1.0)
    return Scene(rgb, ab, grid, plain, network)


def photos(place: Path | None, count: int) -> Iterator[Float]:
    """RGB (h, w, 3) 0..1 of at most `count` photos spread evenly over a folder or a training cache;
    without a place, of those that scikit-image brings along."""
    if place is None:
        for name in BUNDLED[:count]:
            yield getattr(skimage.data, name)()[..., :3] / np.float32(255)
    elif (place / "index.npz").exists():
        from training.data.cache import PhotoCache

        cache = PhotoCache(place)
        for index in np.linspace(0, len(cache) - 1, min(count, len(cache))).round().astype(int):
            yield cache.photo(int(index)) / np.float32(255)
    else:
        known = Image.registered_extensions()
        files = [f for f in sorted(place.rglob("*")) if f.suffix.lower() in known]
        if not files:
            raise SystemExit(f"There is no photo in {place}.")
        for index in np.linspace(0, len(files) - 1, min(count, len(files))).round().astype(int):
            with Image.open(files[int(index)]) as image:
                upright = ImageOps.exif_transpose(image).convert("RGB")
                yield np.asarray(upright) / np.float32(255)


def true_hint(ab: Float, place: tuple[int, int]) -> Hint:
    """A disc at (row, column) with the mean of the true colours under it."""
    y, x = place
    radius = max(1.0, RADIUS * max(ab.shape[:2]))
    ys, xs = np.mgrid[: ab.shape[0], : ab.shape[1]]
    under = ab[(ys - y) ** 2 + (xs - x) ** 2 <= radius**2].mean(0)
    return Hint("color", ((x + 0.5, y + 0.5),), radius, (float(under[0]), float(under[1])))


def random_hints(ab: Float, count: int, seed: int) -> list[Hint]:
    rng = np.random.default_rng(seed)
    height, width = ab.shape[:2]
    return [
        true_hint(ab, (int(rng.integers(height)), int(rng.integers(width)))) for _ in range(count)
    ]


def error_maxima(found: Float, ab: Float, count: int) -> list[tuple[int, int]]:
    """(row, column) of the largest errors, blurred by a 40th of the long side, a 20th apart."""
    side = max(ab.shape[:2])
    error = np.hypot(*np.moveaxis(gaussian_filter(found - ab, (side / 40, side / 40, 0)), -1, 0))
    ys, xs = np.mgrid[: error.shape[0], : error.shape[1]]
    places = []
    for _ in range(count):
        y, x = (int(n) for n in np.unravel_index(error.argmax(), error.shape))
        places.append((y, x))
        error = error * (1 - np.exp(-((ys - y) ** 2 + (xs - x) ** 2) / (2 * (side / 20) ** 2)))
    return places
