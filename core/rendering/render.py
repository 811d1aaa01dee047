"""Pixels from a chroma field: the one function behind window, command line, batch and tests."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

from core.colour.compose import Pixels, compose_rgb, new_pixels
from core.document.document import Document
from core.imaging import source_rgb
from core.job import Job, quiet
from core.propagation import upsample
from core.propagation.detail import Detailed
from core.rendering.engine import ChromaField, Engine
from core.rendering.prepared import PreparedPhoto, area_mean, resize_planes
from core.rendering.regions import is_uncoloured

Float = NDArray[np.float32]

_STRIP_ROWS = 64


def render(
    document: Document,
    size: int | None,
    engine: Engine,
    bits: int = 8,
    job: Job | None = None,
) -> Pixels:
    """The document as RGB (h, w, 3): size is the long side in pixels, None for the photo's own.

    A pure function of document, size and bits. With strength 0 at full size the source's own pixels come
    back (bits as asked for). Raises ModelError, PhotoError, Cancelled.
    """
    job = job or quiet()
    photo = document.photo
    if size is None and is_uncoloured(document):
        return _as_bits(source_rgb(photo), bits)
    prepared = engine.prepare(photo, job)
    field = engine.field(document, prepared, job.part(0, 0.4))
    if size is None:
        return render_luminance(field, photo.luminance, bits, engine.threads, job.part(0.4, 1))
    scale = size / max(photo.width, photo.height)
    height, width = max(1, round(photo.height * scale)), max(1, round(photo.width * scale))
    luminance = prepared.luminance_at(height, width)
    reduced = None
    if height <= photo.height and width <= photo.width:
        reduced = _Reduced(field, prepared, height, width)
    return render_luminance(field, luminance, bits, engine.threads, job.part(0.4, 1), reduced)


def render_luminance(
    field: ChromaField,
    luminance: Float,
    bits: int,
    threads: int,
    job: Job,
    reduced: _Reduced | None = None,
) -> Pixels:
    """Compose a whole luminance (h, w), the photo's at any size, in strips on `threads` threads; with the
    chroma of `reduced`, else with that of each pixel's luminance."""
    height, width = luminance.shape
    out = new_pixels(height, width, bits)
    painter = reduced or _Painter(field, (height, width))
    starts = range(0, height, _STRIP_ROWS)

    def strip(y: int) -> None:
        job.give_way()
        rows = slice(y, min(height, y + _STRIP_ROWS))
        compose_rgb(luminance[rows], painter.chroma(luminance[rows], y, 0), bits, out[rows])

    with ThreadPoolExecutor(threads) as pool:
        for done, _ in enumerate(pool.map(strip, starts), 1):
            job.report(done / len(starts), "Composing")
    return out


def render_tile(
    field: ChromaField,
    prepared: PreparedPhoto,
    level: int,
    box: tuple[int, int, int, int],
    lightness: float | None = None,
) -> NDArray[np.uint8]:
    """One box (x0, y0, x1, y1) of one level as RGB uint8 (h, w, 3): what the window shows.

    lightness: L* 0..100 for every pixel in place of the photo's, so that chroma is seen alone.
    """
    x0, y0, x1, y1 = box
    part = prepared.luminance(level)[y0:y1, x0:x1]
    chroma = _of_level(field, prepared, level).chroma(prepared.detailed(level, box), y0, x0)
    shown = part if lightness is None else np.full_like(part, lightness)
    return compose_rgb(shown, chroma, 8).astype(np.uint8, copy=False)


class _Painter:
    """Chroma of any part of the photo at one size (height, width), which need not be whole numbers."""

    def __init__(self, field: ChromaField, size: tuple[float, float]) -> None:
        self._field = field
        self._size = size
        self._source: Float | None = None
        self._partial = field.share < 1 or field.shares is not None
        if self._partial and field.photo.source_chroma is not None:
            small = field.work.ab.shape[:2]
            planes = np.moveaxis(field.photo.source_chroma, -1, 0)
            self._source = np.moveaxis(resize_planes(planes, *small), 0, -1)

    def chroma(self, luminance: Float | Detailed, y0: int, x0: int) -> Float:
        """ab (h, w, 2) for a part of the luminance whose top left pixel is (x0, y0)."""
        field = self._field
        ab = field.work.strip(luminance, y0, self._size, x0)
        if self._partial:
            guide = field.work.grid.luminance
            share: Float | np.float32 = np.float32(field.share)
            if field.shares is not None:
                plane = field.shares[..., None]
                share = upsample(plane, guide, luminance, y0, self._size, x0)
            ab *= share
            if self._source is not None:
                tone = upsample(self._source, guide, luminance, y0, self._size, x0)
                ab += tone * (1 - share)
        return ab


def _of_level(field: ChromaField, prepared: PreparedPhoto, level: int) -> _Painter:
    width, height = prepared.extent(level)
    return _Painter(field, (height, width))


class _Reduced:
    """Chroma of the photo at a smaller size: means of that of the smallest level with twice the pixels along
    each side, else of the photo itself, so that it is what a picture at full size has there, reduced."""

    def __init__(
        self, field: ChromaField, prepared: PreparedPhoto, height: int, width: int
    ) -> None:
        self._prepared, self._size = prepared, (height, width)
        self._level = prepared.level_above(2 * height, 2 * width)
        self._painter = _of_level(field, prepared, self._level)

    def chroma(self, luminance: Float, y0: int, _x0: int) -> Float:
        """ab (h, w, 2) for whole rows of the luminance from y0 on."""
        (height, width), rows = self._size, len(luminance)
        long, tall = self._prepared.extent(self._level)
        columns, last = self._prepared.level_size(self._level)
        begin, end = y0 * tall / height, (y0 + rows) * tall / height
        top, bottom = min(int(begin), last - 1), min(last, int(np.ceil(end)))
        part = self._prepared.detailed(self._level, (0, top, columns, bottom))
        ab = np.moveaxis(self._painter.chroma(part, top, 0), 2, 0)
        means = [
            area_mean(area_mean(plane, rows, end - begin, 0, begin - top), width, long, 1)
            for plane in ab
        ]
        return np.moveaxis(np.stack(means), 0, 2)


def _as_bits(rgb: Pixels, bits: int) -> Pixels:
    if bits == 8 and rgb.dtype == np.uint16:
        return ((rgb.astype(np.uint32) * 255 + 32767) // 65535).astype(np.uint8)
    if bits == 16 and rgb.dtype == np.uint8:
        return rgb.astype(np.uint16) * 257
    return rgb
