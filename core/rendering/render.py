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
from core.rendering.engine import ChromaField, Engine
from core.rendering.prepared import PreparedPhoto, resize_planes
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
        luminance = photo.luminance
    else:
        scale = size / max(photo.width, photo.height)
        luminance = prepared.luminance_at(
            max(1, round(photo.height * scale)), max(1, round(photo.width * scale))
        )
    return render_luminance(field, luminance, bits, engine.threads, job.part(0.4, 1))


def render_luminance(
    field: ChromaField, luminance: Float, bits: int, threads: int, job: Job
) -> Pixels:
    """Compose a whole luminance (h, w), the photo's at any size, in strips on `threads` threads."""
    height, width = luminance.shape
    out = new_pixels(height, width, bits)
    painter = _Painter(field, height, width)
    starts = range(0, height, _STRIP_ROWS)

    def strip(y: int) -> None:
        job.check()
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
    whole = prepared.luminance(level)
    part = np.ascontiguousarray(whole[y0:y1, x0:x1])
    chroma = _Painter(field, *whole.shape).chroma(part, y0, x0)
    shown = part if lightness is None else np.full_like(part, lightness)
    return compose_rgb(shown, chroma, 8).astype(np.uint8, copy=False)


class _Painter:
    """Chroma of any part of the photo at one size."""

    def __init__(self, field: ChromaField, height: int, width: int) -> None:
        self._field = field
        self._size = (height, width)
        self._source: Float | None = None
        self._partial = field.share < 1 or field.shares is not None
        if self._partial and field.photo.source_chroma is not None:
            size = field.work.ab.shape[:2]
            planes = np.moveaxis(field.photo.source_chroma, -1, 0)
            self._source = np.moveaxis(resize_planes(planes, *size), 0, -1)

    def chroma(self, luminance: Float, y0: int, x0: int) -> Float:
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


def _as_bits(rgb: Pixels, bits: int) -> Pixels:
    if bits == 8 and rgb.dtype == np.uint16:
        return ((rgb.astype(np.uint32) * 255 + 32767) // 65535).astype(np.uint8)
    if bits == 16 and rgb.dtype == np.uint8:
        return rgb.astype(np.uint16) * 257
    return rgb
