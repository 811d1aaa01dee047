"""Write a finished picture with the photo's profile and metadata, whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.atomic import full_disk, replacing
from core.errors import ExportError
from core.imaging import iptc, places, profiles, vips
from core.imaging.exif import exif_of_picture, within
from core.imaging.opening import source_rgb
from core.imaging.options import ExportOptions
from core.imaging.photo import Photo
from core.imaging.target import refuse_original, refuse_without_room
from core.imaging.tiff_tags import add_to_tiff
from core.imaging.vips import Codes, Image
from core.imaging.xmp import Mark, export_packet
from core.job import Job, quiet

__all__ = ["WRITABLE_SUFFIXES", "ExportOptions", "format_of", "write_picture"]

_DEFAULT_DPI = (72.0, 72.0)
_TITLES = ("Colour", "Original")
_KEPT = "icc:iptc:xmp"
"""What libvips writes; EXIF is put into the finished file, with the tags that it does not know."""
_LARGEST_CLASSIC_TIFF = 3_900_000_000


@dataclass(frozen=True)
class _Format:
    """What a file format can hold, and how libvips writes it: save(image, file name, quality)."""

    name: str
    save: Callable[[Image, bytes, int], None]
    alpha: bool = True
    longest: int = 1_000_000


def _save_webp(image: Image, file: bytes, quality: int) -> None:
    image.webpsave(file, keep=_KEPT, Q=quality, effort=2, lossless=quality == 100, exact=True)


def _save_tiff(image: Image, file: bytes, _quality: int) -> None:
    size = image.width * image.height * image.bands * (2 if image.format == "ushort" else 1)
    image.tiffsave(
        file,
        compression="deflate",
        predictor="horizontal",
        level=1,
        bigtiff=size > _LARGEST_CLASSIC_TIFF,
    )


# Efforts were chosen on a 24-megapixel photo: beyond them files hardly shrink and time multiplies.
_JPEG = _Format("JPEG", lambda i, f, q: i.jpegsave(f, keep=_KEPT, Q=q), alpha=False, longest=65_500)
_PNG = _Format("PNG", lambda i, f, _q: i.pngsave(f, keep=_KEPT, compression=3))
_TIFF = _Format("TIFF", _save_tiff)
_WEBP = _Format("WebP", _save_webp, longest=16_383)
_AVIF = _Format(
    "AVIF", lambda i, f, q: i.heifsave(f, Q=q, compression="av1", effort=1), longest=16_384
)
_FORMATS = {
    ".jpg": _JPEG,
    ".jpeg": _JPEG,
    ".jpe": _JPEG,
    ".jfif": _JPEG,
    ".png": _PNG,
    ".tif": _TIFF,
    ".tiff": _TIFF,
    ".webp": _WEBP,
    ".avif": _AVIF,
}
WRITABLE_SUFFIXES = tuple(_FORMATS)
"""File suffixes that write_picture knows, lower case."""


def format_of(path: Path | str) -> str:
    """The name of the format that a file of that name gets ("JPEG"); empty if there is none."""
    form = _FORMATS.get(Path(path).suffix.lower())
    return form.name if form else ""


def write_picture(
    path: Path | str,
    rgb: NDArray[np.uint8] | NDArray[np.uint16],
    photo: Photo,
    options: ExportOptions,
    job: Job | None = None,
    reuse: bool = False,
) -> tuple[str, ...]:
    """Write sRGB pixels (H, W, 3) of the photo to a file; its suffix chooses the format.

    With options.layers a TIFF gets two pages: first the picture, which all viewers show, then the photo
    as it was; GIMP and Krita open pages as layers (Photoshop's own layers only Krita reads).
    Alpha is taken from the photo where the format can hold it, and laid on white in a JPEG. The file
    appears whole or not at all. Raises ExportError (one sentence: file and cause; also when `path` is the
    photo itself) and Cancelled. With reuse the pixels may be overwritten, so that a profile does not take
    their memory twice. Answers with what of the photo's metadata the format has no room for.
    """
    job = job or quiet()
    path = Path(path)
    form = _FORMATS.get(path.suffix.lower())
    if form is None:
        raise ExportError(
            f"{path.name} needs one of these endings: {', '.join(WRITABLE_SUFFIXES)}."
        )
    _refuse(path, rgb, photo, form, options)
    bits = options.bits_for(path, photo)
    job.check()
    layers: list[Codes] = [rgb]
    if options.layers:
        layers.append(source_rgb(photo, job.part(0, 0.2)))
        job = job.part(0.2, 1)
    icc = photo.metadata.icc if options.profile == "source" else None
    if icc is not None and profiles.usable_for_export(icc):
        layers = [
            profiles.from_srgb(layer, bits, icc, job.part(0, 0.4), reuse or layer is not rgb)
            for layer in layers
        ]
        job = job.part(0.4, 1)
    else:
        icc = None
    image = vips.pages(
        [
            _with_alpha(_at_depth(vips.from_array(layer), bits), photo, form, bits)
            for layer in layers
        ]
    )
    dpi = photo.metadata.dpi or _DEFAULT_DPI
    # A fresh copy: metadata may be set on no image that another shares.
    image = image.copy(xres=dpi[0] / 25.4, yres=dpi[1] / 25.4)
    vips.set_bytes(image, "icc-profile-data", icc or vips.builtin_profile("srgb"))
    exif, xmp, left_out = _carried(photo, options, form, dpi, srgb=icc is None)
    if xmp is not None and form is not _JPEG:
        vips.set_bytes(image, "xmp-data", xmp)
    datasets = photo.metadata.iptc if options.keep_metadata else None
    if datasets is not None and form is _JPEG:
        vips.set_bytes(image, "iptc-data", iptc.wrap_for_jpeg(datasets))
    with replacing(path) as temporary:
        try:
            with vips.watched(image, job, "Writing"):
                form.save(image, os.fsencode(temporary), options.quality)
        except vips.VipsError as error:
            cause = "the disk is full" if full_disk(path) else "the file could not be completed"
            raise ExportError(f"{path.name} cannot be written: {cause}.") from error
        # What libvips cannot write, or not whole, is added to the finished file.
        try:
            _complete(temporary, form, exif, xmp, datasets, _TITLES if options.layers else ())
        except places.Misplaced as error:
            raise ExportError(
                f"{path.name} cannot be written: its metadata could not be added."
            ) from error
        job.check()
    job.report(1, "Writing")
    return left_out


def _complete(
    file: Path,
    form: _Format,
    exif: bytes,
    xmp: bytes | None,
    datasets: bytes | None,
    titles: tuple[str, ...],
) -> None:
    if form is _TIFF:
        add_to_tiff(file, exif, datasets, titles)
    elif form is _JPEG:
        places.add_to_jpeg(file, exif, xmp)
    elif form is _WEBP:
        places.add_to_webp(file, exif)
    elif form is _AVIF:
        places.add_to_avif(file, exif)
    else:
        places.add_to_png(file, exif)
        if datasets is not None:
            iptc.add_to_png(file, datasets)


def _refuse(
    path: Path,
    rgb: NDArray[np.uint8] | NDArray[np.uint16],
    photo: Photo,
    form: _Format,
    options: ExportOptions,
) -> None:
    if rgb.shape != (photo.height, photo.width, 3) or rgb.dtype not in (np.uint8, np.uint16):
        raise ExportError(f"{path.name} cannot be written: its pixels do not fit {photo.name}.")
    if max(photo.width, photo.height) > form.longest:
        raise ExportError(
            f"{path.name} cannot be written: {form.name} holds at most {form.longest} pixels a side; "
            "choose TIFF or PNG."
        )
    if options.layers and form is not _TIFF:
        raise ExportError(
            f"{path.name} cannot be written: only a TIFF keeps the original as a second layer."
        )
    refuse_original(path, photo.path)
    bands = 3 + (photo.alpha is not None)
    found = photo.metadata
    refuse_without_room(
        path,
        photo.width * photo.height * bands * (options.bits_for(path, photo) // 8) * _pages(options),
        sum(len(blob or b"") for blob in (found.icc, found.exif, found.xmp, found.iptc)),
        form in (_JPEG, _WEBP, _AVIF) and options.quality < 100,
    )


def _pages(options: ExportOptions) -> int:
    return 2 if options.layers else 1


def _at_depth(image: Image, bits: int) -> Image:
    """The image at 8 or 16 bits; 255 and 65535 are the same white, rounded to nearest between."""
    grey = image.bands == 1
    if bits == 8 and image.format == "ushort":
        image = ((image + 128) / 257).floor().cast("uchar")
    elif bits == 16 and image.format == "uchar":
        image = (image.cast("ushort") * 257).cast("ushort")
    names = ("b-w", "grey16") if grey else ("srgb", "rgb16")
    return image.copy(interpretation=names[bits == 16])


def _with_alpha(image: Image, photo: Photo, form: _Format, bits: int) -> Image:
    if photo.alpha is None:
        return image
    image = image.bandjoin(_at_depth(vips.from_array(photo.alpha), bits))
    if form.alpha:
        return image
    top = 255 if bits == 8 else 65535
    return image.flatten(background=[top] * 3)


def _carried(
    photo: Photo, options: ExportOptions, form: _Format, dpi: tuple[float, float], srgb: bool
) -> tuple[bytes, bytes | None, tuple[str, ...]]:
    """The EXIF blob and the XMP packet for the picture, and what there is no room for."""
    found = photo.metadata
    mark = (
        Mark(options.model, options.model_sha256, options.hints) if options.mark_colorized else None
    )
    keep = options.keep_metadata
    packet = export_packet(
        found.xmp if keep else None,
        photo.width,
        photo.height,
        mark,
        options.description,
        found.iptc if keep and form in (_WEBP, _AVIF) else None,
    )
    exif = exif_of_picture(found.exif if keep else None, (photo.width, photo.height), srgb, dpi)
    left_out: tuple[str, ...] = ()
    if form is _JPEG:
        exif, left_out = within(exif, places.MOST_EXIF)
    return exif, packet, left_out
