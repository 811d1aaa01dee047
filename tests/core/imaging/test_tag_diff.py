"""Every tag of the source is in the picture: a difference by tag, from each format to each."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET
from itertools import product

import pytest
from PIL import Image, TiffImagePlugin

from core.imaging import ExportOptions, open_photo, source_rgb, write_picture
from core.imaging.vips import set_bytes

RATIONAL = TiffImagePlugin.IFDRational
MAIN = {
    0x010D: "page 3",
    0x010E: "Aunt Rosa at the gate",
    0x010F: "Epson",
    0x0110: "Perfection V850",
    0x0131: "scanimage 1.2",
    0x0132: "2019:03:01 10:00:00",
    0x013B: "Uncle Karl",
    0x013C: "attic",
    0x8298: "Family archive",
}
DETAILS = {
    0x829A: RATIONAL(1, 60),
    0x829D: RATIONAL(8, 1),
    0x8827: 100,
    0x9003: "1952:06:01 12:00:00",
    0x9004: "2019:03:01 10:00:00",
    0x9204: RATIONAL(-1, 3),
    0x920A: RATIONAL(50, 1),
    0x9286: b"ASCII\0\0\0found in the attic",
    0x9291: "25",
    0xA420: "0123456789abcdef",
    0xA433: "Zeiss",
    0xA434: "Tessar",
}
PLACE = {1: "N", 2: (54.0, 19.0, 24.0), 3: "E", 4: (10.0, 8.0, 0.0), 5: b"\0", 6: RATIONAL(12, 1)}
SOURCES = ("jpeg", "png", "tiff", "webp", "avif")
TARGETS = (".jpg", ".png", ".tif", ".webp", ".avif")
OURS = {0x0112, 0x0100, 0x0101, 0xA001, 0xA002, 0xA003}
"""Tags that must say what the new picture is: orientation, sizes, colour space."""


def _scan(make, form: str, orientation: int = 6) -> bytes:
    stream = io.BytesIO()
    picture = Image.fromarray(make.rgb8())
    if form == "tiff":
        info = TiffImagePlugin.ImageFileDirectory_v2()
        for number, value in MAIN.items():
            info[number] = value
        info[0x0112], info[34665], info[34853] = orientation, dict(DETAILS), dict(PLACE)
        picture.save(stream, "TIFF", tiffinfo=info)
    else:
        exif = Image.Exif()
        for number, value in MAIN.items():
            exif[number] = value
        exif[0x0112], exif[0x8769], exif[0x8825] = orientation, dict(DETAILS), dict(PLACE)
        picture.save(stream, form.upper(), exif=exif)
    return stream.getvalue()


def _tags(path) -> dict[tuple[str, int], object]:
    with Image.open(path) as picture:
        exif = picture.getexif()
        parts = {"main": exif, "exif": exif.get_ifd(0x8769), "gps": exif.get_ifd(0x8825)}
        return {
            (part, number): _plain(value)
            for part, tags in parts.items()
            for number, value in dict(tags).items()
        }


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return tuple(float(part) for part in value)
    if isinstance(value, str):
        return value.rstrip(" \0")
    return float(value) if isinstance(value, TiffImagePlugin.IFDRational) else value


@pytest.mark.parametrize(("form", "suffix"), list(product(SOURCES, TARGETS)))
def test_no_tag_is_lost_or_changed(make, form, suffix):
    source = make.file(_scan(make, form), f"scan.{form}")
    photo = open_photo(source)
    path = make.folder / f"colour{suffix}"
    write_picture(path, source_rgb(photo), photo, ExportOptions())
    before, after = _tags(source), _tags(path)
    wanted = {("main", n): v for n, v in MAIN.items()}
    wanted |= {("exif", n): v for n, v in DETAILS.items()}
    wanted |= {("gps", n): v for n, v in PLACE.items()}
    assert set(wanted) <= set(before), "the source itself lacks tags"
    lost = [tag for tag in wanted if tag not in after]
    changed = {
        tag: (before[tag], after[tag])
        for tag in wanted
        if tag in after and tag[1] not in OURS and before[tag] != after[tag]
    }
    assert (lost, changed) == ([], {})
    assert after.get(("main", 0x0112), 1) == 1


@pytest.mark.parametrize("suffix", TARGETS)
def test_resolution_that_is_not_square(make, suffix):
    """Turned by a quarter, so the two change places."""
    stream = io.BytesIO()
    Image.fromarray(make.rgb8()).save(stream, "TIFF", dpi=(600, 300), tiffinfo={274: 6})
    photo = open_photo(make.file(stream.getvalue(), "scan.tif"))
    assert photo.metadata.dpi == pytest.approx((300, 600), abs=0.1)
    path = make.folder / f"colour{suffix}"
    write_picture(path, source_rgb(photo), photo, ExportOptions())
    assert open_photo(path).metadata.dpi == pytest.approx((300, 600), abs=0.1)


def test_a_long_packet_is_whole_in_a_jpeg(make):
    """One segment of a JPEG holds 64 kB: the photo's own packet and the hints are all there, for readers
    that know the extension; and the mark for those that do not."""
    packet = (
        b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-"
    )
    packet += (
        b"rdf-syntax-ns#'><rdf:Description rdf:about='' xmlns:f='urn:f#' f:long='%s'/></rdf:RDF>"
    )
    packet += b"</x:xmpmeta>"
    for length, hints in ((100, "h" * 70_000), (100_000, ""), (200_000, "h" * 70_000)):
        image = make.vips(make.rgb8())
        set_bytes(image, "xmp-data", packet % (b"k" * length))
        photo = open_photo(make.file(image.tiffsave_buffer(), "scan.tif"))
        path = make.folder / "colour.jpg"
        options = ExportOptions(model="tint", model_sha256="ab" * 32, hints=hints)
        assert write_picture(path, source_rgb(photo), photo, options) == ()
        with Image.open(path) as written:
            main = written.info["xmp"]
        assert len(main) <= 65_504
        assert b"compositeWithTrainedAlgorithmicMedia" in main
        assert b"ab" * 32 in main
        whole = open_photo(path).metadata.xmp
        about = [
            about for about in ET.fromstring(whole).iter() if about.tag.endswith("Description")
        ]
        assert [a.get("{urn:f#}long") for a in about if a.get("{urn:f#}long")] == ["k" * length]
        told = "".join(a.findtext("{urn:tintype:xmp:1#}Hints", "") for a in about)
        assert told == hints
        assert b"HasExtendedXMP" in main
        assert b"HasExtendedXMP" not in whole
        again = open_photo(path)
        tiff = make.folder / "again.tif"
        write_picture(tiff, source_rgb(again), again, ExportOptions())
        assert b"k" * length in open_photo(tiff).metadata.xmp
