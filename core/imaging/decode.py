"""File bytes to pixels in the file's own codes, strip by strip, with everything that travels beside."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.errors import PhotoError
from core.imaging import vips
from core.imaging.carried import metadata_of, metadata_of_tiff, within_bounds
from core.imaging.files import Data, source_of
from core.imaging.float_tiff import Doubles, Floats, doubles_of, measure
from core.imaging.jp2_boxes import said_of_depth
from core.imaging.kinds import kind_of, refuse_pages
from core.imaging.lab_tiff import (
    ICC_LAB,
    UNDERSTOOD,
    WHITE_IS_ZERO,
    icc_lab_to_srgb16,
    is_icc_lab,
    is_lab8,
    photometric,
    read_lab8,
)
from core.imaging.other_formats import read_other
from core.imaging.photo import Metadata
from core.imaging.profiles import Space
from core.imaging.refusals import faulty, refuse_page, refuse_size, unread
from core.imaging.small_formats import Damaged, bmp_size, pnm_size, read_bmp, read_pnm
from core.imaging.tiff_directory import directory_offsets
from core.imaging.vips import Codes, Image
from core.job import Job

_LOADERS = {
    "jpeg": "jpegload_source",
    "png": "pngload_source",
    "tiff": "tiffload_source",
    "webp": "webpload_source",
    "avif": "heifload_source",
    "gif": "gifload_source",
}
_SPACES: dict[str, tuple[Space, int]] = {
    "b-w": ("grey", 1),
    "grey16": ("grey", 1),
    "srgb": ("rgb", 3),
    "rgb": ("rgb", 3),
    "rgb16": ("rgb", 3),
    "scrgb": ("rgb", 3),
    "cmyk": ("cmyk", 4),
}


@dataclass(frozen=True, eq=False)
class Strip:
    """Some rows of the file: pixels (h, w, 1|3|4) and alpha (h, w) or None, as Source says."""

    rows: slice
    pixels: Codes
    alpha: Codes | None


@dataclass(frozen=True, eq=False)
class Source:
    """A file whose pixels can be read once, in rows as they are stored.

    Pixels are uint8|uint16 codes of grey|rgb|cmyk, 0 is black (for cmyk: no ink); alpha is of the same
    depth, not multiplied into them. width and height are the stored ones; upright() of core.imaging.
    turning with `orientation` makes the photo of them. metadata is upright. notes say how
    unusual pixels were taken, as Photo has them.
    """

    width: int
    height: int
    space: Space
    bits: int
    format: str
    has_alpha: bool
    orientation: int
    metadata: Metadata
    pages: int
    _fetch: Callable[[int, int], NDArray[Any]]
    _sentence: Callable[[Exception], PhotoError]
    notes: tuple[str, ...] = ()

    def strips(self, rows: int) -> Iterator[Strip]:
        """Every strip of so many rows, from the top. Raises PhotoError."""
        bands = {"grey": 1, "rgb": 3, "cmyk": 4}[self.space]
        for y in range(0, self.height, rows):
            count = min(rows, self.height - y)
            try:
                pixels = self._fetch(y, count)
            except (vips.VipsError, MemoryError) as error:
                raise self._sentence(error) from error
            alpha = np.ascontiguousarray(pixels[..., bands]) if self.has_alpha else None
            yield Strip(slice(y, y + count), pixels[..., :bands], alpha)


def decode(data: Data, name: str, job: Job, page: int = 1) -> Source:
    """Read a file's header; its pixels come strip by strip. page counts from 1.

    Raises PhotoError, naming the file and the cause, and Cancelled.
    """
    kind = kind_of(data, name)
    job.check()
    try:
        if kind in _LOADERS and not (kind == "tiff" and is_lab8(data)):
            return _decode_vips(data, kind, name, page, job)
        return _decode_small(data, kind, name, page)
    except Damaged as error:
        raise PhotoError(f"{name} is damaged: {error}.") from error
    except (vips.VipsError, MemoryError) as error:
        raise faulty(name, kind, error) from error


def _decode_small(data: Data, kind: str, name: str, page: int) -> Source:
    refuse_page(page, 1, name)
    whole = data[:]

    def check(width: int, height: int) -> None:
        refuse_size(width, height, name, len(data))

    metadata = Metadata()
    if kind == "tiff":
        pixels = read_lab8(whole, check)
        metadata = metadata_of_tiff(whole)
    elif kind == "bmp":
        check(*bmp_size(whole))
        pixels, dpi = read_bmp(whole)
        metadata = Metadata(dpi=dpi)
    elif kind == "pnm":
        check(*pnm_size(whole))
        pixels = read_pnm(whole)
    else:
        pixels, metadata = read_other(whole, kind, check)
    height, width, bands = pixels.shape
    colour, alpha = (1, bands == 2) if bands <= 2 else (3, bands == 4)
    return Source(
        width,
        height,
        "grey" if colour == 1 else "rgb",
        8 * pixels.itemsize,
        kind,
        alpha,
        1,
        within_bounds(metadata),
        1,
        lambda y, count: pixels[y : y + count],
        lambda error: faulty(name, kind, error),
        said_of_depth(whole, 8 * pixels.itemsize) if kind == "jp2" else (),
    )


def _decode_vips(data: Data, kind: str, name: str, page: int, job: Job) -> Source:
    # The limits that libtiff is given otherwise refuse a strip of more than 50 MB, as some scanners
    # write them; ours are in refuse_size.
    limits = {"unlimited": True} if kind == "tiff" else {}
    meaning = photometric(data, page) if kind == "tiff" and page > 0 else 1
    if meaning not in UNDERSTOOD:
        raise unread(name, kind)
    doubles = doubles_of(data, page, name) if kind == "tiff" and page > 0 else None

    def lazily(number: int) -> Image:
        if doubles is not None:
            return vips.lazily(_LOADERS[kind], vips.memory_source(doubles.file), **limits)
        more = {"page": number - 1} if number > 1 else {}
        return vips.lazily(_LOADERS[kind], source_of(data), **limits, **more)

    lazy = lazily(1)
    pages = int(vips.get(lazy, "n-pages") or 1)
    refuse_pages(kind, pages, name)
    if kind != "tiff":
        pages = 1
    if doubles is not None:
        pages = sum(1 for _ in directory_offsets(data))
    refuse_page(page, pages, name)
    if page > 1:
        lazy = lazily(page)
    refuse_size(lazy.width, lazy.height, name, len(data))
    if meaning == ICC_LAB and not is_icc_lab(lazy):
        raise unread(name, kind)
    if lazy.interpretation in ("lab", "labs"):
        lazy = lazy.colourspace("rgb16")
    elif meaning == ICC_LAB:
        lazy = icc_lab_to_srgb16(lazy)
    metadata = metadata_of(lazy, kind, data, page)
    space, bands = _space(lazy, name)
    has_alpha = lazy.bands > bands and bool(lazy.hasalpha())
    fetch = vips.fetcher(lazy)
    if doubles is not None:
        space, bands = ("rgb", 3) if doubles.rgb else ("grey", 1)
        has_alpha = doubles.bands > bands
        fetch = _doubles(fetch, doubles)
    floats = Floats()
    if doubles is not None or (kind == "tiff" and lazy.format in ("float", "double")):
        first = vips.fetcher(lazily(page))
        first = first if doubles is None else _doubles(first, doubles)
        size = (lazy.width, lazy.height)
        floats = measure(first, size, bands, data, page, name, job)
        # libvips turns white and black round for whole numbers only.
        if meaning == WHITE_IS_ZERO:
            floats = replace(floats, low=floats.high, high=floats.low)
    # AVIF is turned by its own transform while decoding; its EXIF orientation is to be ignored.
    orientation = 1 if kind == "avif" else int(vips.get(lazy, "orientation") or 1)
    if orientation >= 5 and metadata.dpi is not None:
        metadata = replace(metadata, dpi=metadata.dpi[::-1])
    return Source(
        lazy.width,
        lazy.height,
        space,
        8 if lazy.format == "uchar" else 16,
        kind,
        has_alpha,
        orientation,
        metadata,
        pages,
        lambda y, count: _codes(fetch(y, count), bands, floats, name),
        lambda error: faulty(name, kind, error),
        (floats.said,) if floats.said else (),
    )


def _doubles(
    fetch: Callable[[int, int], NDArray[Any]], doubles: Doubles
) -> Callable[[int, int], NDArray[Any]]:
    # By way of the object, whose bytes must live as long as libvips reads them.
    return lambda y, count: doubles.numbers(fetch(y, count))


def _space(image: Image, name: str) -> tuple[Space, int]:
    """The colour space of the pixels and its number of bands."""
    if image.format in ("complex", "dpcomplex"):
        raise PhotoError(f"{name} holds complex numbers, not a photo.")
    found = _SPACES.get(image.interpretation)
    if found is None or image.bands < found[1]:
        return ("grey", 1) if image.bands <= 2 else ("rgb", 3)
    return found


def _codes(pixels: NDArray[Any], bands: int, floats: Floats, name: str) -> Codes:
    """Whatever number type the file has, as uint8 or uint16 codes; 32-bit integers keep their upper half.

    bands and floats are for floating-point pixels.
    """
    if pixels.dtype in (np.uint8, np.uint16):
        return pixels
    if pixels.dtype == np.uint32:
        return (pixels >> 16).astype(np.uint16)
    if pixels.dtype.kind != "f":
        raise PhotoError(
            f"{name} has signed pixel values, which no photo has; save it as 16-bit TIFF first."
        )
    return floats.codes(pixels, bands)
