"""The one door to libvips: quiet logs, no operation cache, progress and cancelling, numpy in and out."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.errors import Cancelled
from core.job import Job

# libvips warns about every oddity of a file on stderr unless told not to before it starts. pyvips turns
# the warnings into Python logging instead, called from libvips' own threads: once, when the garbage
# collector ran inside that callback, the process aborted. So the callback is taken out.
os.environ.setdefault("VIPS_WARNING", "0")

import pyvips

pyvips._remove_log_handler()

# Every photo is decoded once: a cache of operations would only hold memory and answer for changed files.
pyvips.cache_set_max(0)

Image = Any
"""A pyvips.Image (pyvips ships no type hints)."""

VipsError = pyvips.Error
Codes = NDArray[Any]
"""Pixels as codes: uint8 or uint16, which no type checker follows through numpy's indexing."""

_FORMATS = {"uint8": "uchar", "uint16": "ushort"}
_KINDS = {
    "uchar": np.uint8,
    "char": np.int8,
    "ushort": np.uint16,
    "short": np.int16,
    "uint": np.uint32,
    "int": np.int32,
    "float": np.float32,
    "double": np.float64,
}


def from_array(pixels: Codes, space: str = "") -> Image:
    """A vips image over (h, w, bands) or (h, w) uint8|uint16 pixels, sharing memory where contiguous.

    space is "grey", "rgb" or "cmyk"; empty means grey for one or two bands, else rgb.
    """
    pixels = np.ascontiguousarray(pixels)
    bands = 1 if pixels.ndim == 2 else pixels.shape[2]
    wide = pixels.dtype == np.uint16
    space = space or ("grey" if bands <= 2 else "rgb")
    names = {"grey": ("b-w", "grey16"), "rgb": ("srgb", "rgb16"), "cmyk": ("cmyk", "cmyk")}
    image = pyvips.Image.new_from_memory(
        pixels, pixels.shape[1], pixels.shape[0], bands, _FORMATS[pixels.dtype.name]
    )
    return image.copy(interpretation=names[space][wide])


def to_array(image: Image) -> NDArray[Any]:
    """Pixels as (h, w, bands), in the image's own number type."""
    array: NDArray[Any] = image.numpy()
    return array.reshape(image.height, image.width, image.bands)


def pages(images: list[Image]) -> Image:
    """Images of one size as the pages of one, for formats that hold several."""
    if len(images) == 1:
        return images[0]
    tall = pyvips.Image.arrayjoin(images, across=1).copy()
    tall.set_type(pyvips.GValue.gint_type, "page-height", images[0].height)
    return tall


def get(image: Image, field: str) -> Any:
    """A metadata field, or None."""
    return image.get(field) if image.get_typeof(field) else None


def get_bytes(image: Image, field: str) -> bytes | None:
    """A metadata blob, or None when it is missing, empty or not a blob."""
    value = get(image, field)
    return bytes(value) if isinstance(value, (bytes, bytearray)) and value else None


def set_bytes(image: Image, field: str, value: bytes) -> None:
    image.set_type(pyvips.GValue.blob_type, field, value)


def lab_to_srgb16(lab: NDArray[np.float32]) -> Codes:
    """(h, w, 3) CIELAB as 16-bit sRGB codes; colours outside sRGB are clipped."""
    image = pyvips.Image.new_from_array(lab, interpretation="lab")
    codes: Codes = to_array(image.colourspace("rgb16"))
    return codes


def builtin_profile(name: str) -> bytes:
    """One of libvips' own ICC profiles: "srgb", "p3" or "cmyk"."""
    return bytes(pyvips.Operation.call("profile_load", name))


def file_source(path: Path) -> Any:
    """A file as a libvips source."""
    return pyvips.Source.new_from_file(os.fsencode(path))


def memory_source(data: bytes) -> Any:
    """Bytes as a libvips source; they must outlive it."""
    return pyvips.Source.new_from_memory(data)


def lazily(loader: str, source: Any, **options: Any) -> Image:
    """An image whose pixels are read from top to bottom, once, when asked for; any fault is an error."""
    return call(loader, source, access="sequential", fail_on="error", **options)


def fetcher(image: Image) -> Callable[[int, int], NDArray[Any]]:
    """A function (y, rows) -> (rows, w, bands), to be called from top to bottom."""
    region = pyvips.Region.new(image)
    kind = _KINDS[image.format]
    width, bands = image.width, image.bands

    def fetch(y: int, rows: int) -> NDArray[Any]:
        raw = region.fetch(0, y, width, rows)
        return np.frombuffer(raw, kind).reshape(rows, width, bands)

    return fetch


def call(operation: str, *arguments: Any, **options: Any) -> Any:
    """Run a named libvips operation."""
    return pyvips.Operation.call(operation, *arguments, **options)


@contextmanager
def watched(image: Image, job: Job, what: str) -> Iterator[None]:
    """Report the image's evaluation to the job, and stop libvips when the job is cancelled.

    Whatever the job raised inside the callback comes out of the with block (Cancelled above all),
    instead of the libvips error that the stop causes.
    """
    raised: list[BaseException] = []
    told = -1

    def tell(_image: Image, progress: Any) -> None:
        nonlocal told
        if raised:
            return
        try:
            job.give_way()
            if progress.percent != told:
                told = progress.percent
                job.report(told / 100, what)
        except BaseException as error:  # a callback into C must not raise
            raised.append(error)
            image.set_kill(True)

    job.check()
    image.set_progress(True)
    image.signal_connect("eval", tell)
    try:
        yield
    except VipsError:
        if not raised and job.cancelled:
            raise Cancelled from None
        if not raised:
            raise
    if raised:
        raise raised[0]
    job.check()
