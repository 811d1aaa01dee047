"""Write a finished picture with the photo's profile and metadata, whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.atomic import full_disk, replacing
from core.errors import ExportError
from core.imaging import iptc, places, profiles, vips
from core.imaging.exif import exif_of_picture, within
from core.imaging.formats import (
    AVIF,
    JPEG,
    TIFF,
    WEBP,
    WRITABLE_SUFFIXES,
    Format,
    format_of,
)
from core.imaging.opening import source_rgb
from core.imaging.options import ExportOptions
from core.imaging.photo import Photo
from core.imaging.target import format_for, refuse_picture
from core.imaging.tiff_tags import add_to_tiff
from core.imaging.vips import Codes, Image
from core.imaging.xmp import Mark, export_packet
from core.job import Job, quiet

__all__ = ["WRITABLE_SUFFIXES", "ExportOptions", "format_of", "write_picture"]

_DEFAULT_DPI = (72.0, 72.0)
_TITLES = ("Colour", "Original")


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
    form = format_for(path)
    if rgb.shape != (photo.height, photo.width, 3) or rgb.dtype not in (np.uint8, np.uint16):
        raise ExportError(f"{path.name} cannot be written: its pixels do not fit {photo.name}.")
    refuse_picture(path, photo, (photo.width, photo.height), options, made=True)
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
    if xmp is not None and form is not JPEG:
        vips.set_bytes(image, "xmp-data", xmp)
    datasets = photo.metadata.iptc if options.keep_metadata else None
    if datasets is not None and form is JPEG:
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
    form: Format,
    exif: bytes,
    xmp: bytes | None,
    datasets: bytes | None,
    titles: tuple[str, ...],
) -> None:
    if form is TIFF:
        add_to_tiff(file, exif, datasets, titles)
    elif form is JPEG:
        places.add_to_jpeg(file, exif, xmp)
    elif form is WEBP:
        places.add_to_webp(file, exif)
    elif form is AVIF:
        places.add_to_avif(file, exif)
    else:
        places.add_to_png(file, exif)
        if datasets is not None:
            iptc.add_to_png(file, datasets)


def _at_depth(image: Image, bits: int) -> Image:
    """The image at 8 or 16 bits; 255 and 65535 are the same white, rounded to nearest between."""
    grey = image.bands == 1
    if bits == 8 and image.format == "ushort":
        image = ((image + 128) / 257).floor().cast("uchar")
    elif bits == 16 and image.format == "uchar":
        image = (image.cast("ushort") * 257).cast("ushort")
    names = ("b-w", "grey16") if grey else ("srgb", "rgb16")
    return image.copy(interpretation=names[bits == 16])


def _with_alpha(image: Image, photo: Photo, form: Format, bits: int) -> Image:
    if photo.alpha is None:
        return image
    image = image.bandjoin(_at_depth(vips.from_array(photo.alpha), bits))
    if form.alpha:
        return image
    top = 255 if bits == 8 else 65535
    return image.flatten(background=[top] * 3)


def _carried(
    photo: Photo, options: ExportOptions, form: Format, dpi: tuple[float, float], srgb: bool
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
        found.iptc if keep and form in (WEBP, AVIF) else None,
    )
    exif = exif_of_picture(found.exif if keep else None, (photo.width, photo.height), srgb, dpi)
    left_out: tuple[str, ...] = ()
    if form is JPEG:
        exif, left_out = within(exif, places.MOST_EXIF)
    return exif, packet, left_out
