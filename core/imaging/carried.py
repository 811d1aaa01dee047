"""What travels beside the pixels: ICC, EXIF, XMP, IPTC and resolution of a file of any format."""

from __future__ import annotations

from core.imaging import iptc, vips
from core.imaging.files import Data
from core.imaging.photo import Metadata
from core.imaging.png_colour import profile_from_png
from core.imaging.tiff_directory import read_directory
from core.imaging.tiff_tags import exif_from_tiff, iptc_from_tiff, resolution
from core.imaging.vips import Image
from core.imaging.xmp_parts import joined

_LARGEST = {"icc": 16_000_000, "exif": 16_000_000, "xmp": 8_000_000, "iptc": 4_000_000}
"""Bytes. More is not carried: the XMP that grows with every save in some programs reaches 50 MB."""
_LABELS = {"icc": "colour profile", "exif": "EXIF", "xmp": "XMP", "iptc": "IPTC"}
_XMP = 700


def metadata_of(image: Image, kind: str, data: Data, page: int) -> Metadata:
    """The metadata of a page (from 1) of a file that libvips has opened."""
    exif = vips.get_bytes(image, "exif-data")
    if exif is not None:
        exif = exif.removeprefix(b"Exif\0\0") or None
    if kind == "tiff":
        exif = exif_from_tiff(data, page)
    if kind == "png":
        datasets = iptc.from_png(data)
    elif kind == "tiff":
        datasets = iptc_from_tiff(data, page)
    else:
        datasets = iptc.unwrap(vips.get_bytes(image, "iptc-data"))
    icc = vips.get_bytes(image, "icc-profile-data")
    if icc is None and kind == "png":
        icc = profile_from_png(data)
    xmp, lost = vips.get_bytes(image, "xmp-data"), 0
    if kind == "jpeg":
        xmp, lost = joined(xmp, data)
    # libvips says 1 pixel per millimetre where the file says nothing.
    known = (image.xres, image.yres) != (1.0, 1.0) and image.xres > 0 and image.yres > 0
    stated = resolution(exif) if exif is not None and not known else None
    return within_bounds(
        Metadata(
            icc=icc,
            exif=exif,
            xmp=xmp,
            iptc=datasets,
            dpi=(image.xres * 25.4, image.yres * 25.4) if known else stated,
            left_out=(f"extended XMP ({lost / 1e6:.1f} MB)",) if lost else (),
        )
    )


def metadata_of_tiff(data: Data) -> Metadata:
    """The metadata of the first page of a TIFF that libvips does not open."""
    exif = exif_from_tiff(data)
    main = read_directory(data, wanted=(_XMP,), raw=(_XMP,))
    return Metadata(
        exif=exif,
        xmp=main[_XMP].value if _XMP in main else None,
        iptc=iptc_from_tiff(data),
        dpi=resolution(data),
    )


def within_bounds(found: Metadata) -> Metadata:
    """The metadata without what is too large to be carried, which is named in left_out."""
    blobs: dict[str, bytes | None] = {
        "icc": found.icc,
        "exif": found.exif,
        "xmp": found.xmp,
        "iptc": found.iptc,
    }
    left_out = list(found.left_out)
    for key, blob in blobs.items():
        if blob is not None and len(blob) > _LARGEST[key]:
            left_out.append(f"{_LABELS[key]} ({len(blob) / 1e6:.0f} MB)")
            blobs[key] = None
    return Metadata(**blobs, dpi=found.dpi, left_out=tuple(left_out))
