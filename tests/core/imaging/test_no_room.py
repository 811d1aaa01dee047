"""What a format has no room for: long EXIF in a JPEG, IIM in WebP and AVIF, HostComputer everywhere."""

from __future__ import annotations

import io
import struct
import xml.etree.ElementTree as ET

import numpy as np
import pytest
from PIL import Image

from core.imaging import ExportOptions, open_photo, photo_from_bytes, source_rgb, write_picture
from core.imaging.iptc_words import properties
from core.imaging.photo import Metadata, Photo
from core.imaging.xmp import export_packet

DC = "{http://purl.org/dc/elements/1.1/}"
PS = "{http://ns.adobe.com/photoshop/1.0/}"
LI = ".//{http://www.w3.org/1999/02/22-rdf-syntax-ns#}li"


def _photo(make, exif: bytes | None = None, iptc: bytes | None = None, xmp: bytes | None = None):
    pixels = make.grey8()
    return Photo(
        "scan",
        make.luminance(pixels),
        8,
        "0" * 64,
        metadata=Metadata(exif=exif, iptc=iptc, xmp=xmp),
    )


def _exif(note: int, comment: int = 10, thumbnail: int = 0) -> bytes:
    exif = Image.Exif()
    exif[0x010F], exif[0x010E] = "Epson", "Aunt Rosa at the gate"
    exif[0x013C] = "attic"
    exif[0x8769] = {
        0x9003: "1952:06:01 12:00:00",
        0x927C: bytes(range(256)) * (note // 256),
        0x9286: b"ASCII\0\0\0" + b"c" * comment,
    }
    if thumbnail:
        exif._ifds[1] = {0x0103: 6, 0x0201: 0, 0x0202: thumbnail}
    blob = exif.tobytes()[6:]
    return blob + b"\xff\xd8thumbnail" + bytes(thumbnail)


def _written(make, suffix: str, photo: Photo) -> tuple[tuple[str, ...], Image.Exif]:
    path = make.folder / f"colour{suffix}"
    left = write_picture(path, np.repeat(make.grey8()[..., None], 3, 2), photo, ExportOptions())
    with Image.open(path) as picture:
        picture.load()
        return left, picture.getexif()


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp", ".avif"])
def test_the_computer_that_the_scan_was_made_on(make, suffix):
    left, exif = _written(make, suffix, _photo(make, _exif(256)))
    assert left == ()
    assert exif[0x013C] == "attic"
    assert exif[0x010F] == "Epson"
    if suffix != ".tif":
        assert exif.get_ifd(0x8769)[0x927C] == bytes(range(256))


def test_a_long_makers_note_leaves_a_jpeg_and_is_named(make):
    blob = _exif(80_000)
    left, exif = _written(make, ".jpg", _photo(make, blob))
    assert left == ("EXIF maker's notes (80 kB)",)
    assert exif[0x010E] == "Aunt Rosa at the gate"
    assert exif[0x013C] == "attic"
    details = exif.get_ifd(0x8769)
    assert details[0x9003] == "1952:06:01 12:00:00"
    assert details[0x9286].startswith(b"ASCII\0\0\0ccc")
    assert 0x927C not in details
    for suffix in (".png", ".webp", ".avif"):
        left, exif = _written(make, suffix, _photo(make, blob))
        assert left == ()
        assert len(exif.get_ifd(0x8769)[0x927C]) == 80_000 // 256 * 256


def test_then_the_longest_tags_leave(make):
    left, exif = _written(make, ".jpg", _photo(make, _exif(70_000, comment=90_000)))
    assert left == ("EXIF maker's notes (70 kB)", "EXIF comment (90 kB)")
    assert exif[0x010F] == "Epson"
    assert exif.get_ifd(0x8769)[0x9003] == "1952:06:01 12:00:00"


def test_a_long_thumbnail_costs_nothing_else(make):
    left, exif = _written(make, ".jpg", _photo(make, _exif(40_000, thumbnail=60_000)))
    assert left == ()
    assert len(exif.get_ifd(0x8769)[0x927C]) == 40_000 // 256 * 256
    assert b"thumbnail" not in (make.folder / "colour.jpg").read_bytes()


def test_exif_that_is_cut_anywhere_is_no_error(make):
    blob = _exif(70_000)
    for cut in (*range(0, 300, 23), 60_000, 69_000):
        _written(make, ".jpg", _photo(make, blob[:cut]))


# IPTC in formats without a place for it.


def _dataset(number: int, value: bytes, record: int = 2) -> bytes:
    return b"\x1c" + bytes([record, number]) + struct.pack(">H", len(value)) + value


IIM = (
    _dataset(90, b"\x1b%G", 1)
    + _dataset(5, "Rosa am Törchen".encode())
    + _dataset(25, b"family")
    + _dataset(25, b"garden")
    + _dataset(55, b"19520600")
    + _dataset(80, b"Uncle Karl")
    + _dataset(90, b"Kiel")
    + _dataset(105, b"Rosa 1952")
    + _dataset(116, b"Family archive")
    + _dataset(120, "Tante Rosa, grüner Mantel".encode())
)


@pytest.mark.parametrize("suffix", [".webp", ".avif"])
def test_iim_becomes_xmp(make, suffix):
    _written(make, suffix, _photo(make, iptc=IIM))
    about = ET.fromstring(open_photo(make.folder / f"colour{suffix}").metadata.xmp)
    (about,) = [one for one in about.iter() if one.tag.endswith("Description")]
    assert about.findtext(PS + "City") == "Kiel"
    assert about.findtext(PS + "Headline") == "Rosa 1952"
    assert about.findtext(PS + "DateCreated") == "1952-06"
    assert about.find(DC + "title").findtext(LI) == "Rosa am Törchen"
    assert [li.text for li in about.find(DC + "subject").iterfind(LI)] == ["family", "garden"]
    assert [li.text for li in about.find(DC + "creator").iterfind(LI)] == ["Uncle Karl"]
    assert about.find(DC + "description").findtext(LI) == "Tante Rosa, grüner Mantel"
    assert about.find(DC + "rights").findtext(LI) == "Family archive"


def test_what_the_xmp_says_already_stays():
    own = export_packet(None, 1, 1, None, description="in XMP")
    both = export_packet(own, 1, 1, None, iptc=IIM).decode()
    assert "in XMP" in both
    assert "Mantel" not in both
    assert "Kiel" in both


@pytest.mark.parametrize(
    "blob", [b"", b"\x1c", b"\x1c\x02", IIM[:-4], b"\x1c\x02\x05\xff\xff" + b"\xff" * 20, bytes(50)]
)
def test_damaged_iim_is_read_as_far_as_it_goes(blob):
    list(properties(blob))


def test_old_charsets_and_signs_that_xml_has_not():
    (one,) = properties(_dataset(5, "Töchter\x01".encode("latin-1")))
    assert one.values == ["Töchter"]
    (day,) = properties(_dataset(55, b"19520601") + _dataset(60, b"120000+0100"))
    assert day.values == ["1952-06-01T12:00:00+01:00"]


def test_an_extension_that_is_not_whole_is_named(make):
    stream = io.BytesIO()
    Image.fromarray(make.rgb8()).save(stream, "JPEG")
    packet = export_packet(None, 1, 1, None, description="r" * 150_000)
    photo = _photo(make, xmp=packet)
    path = make.folder / "colour.jpg"
    pixels = np.repeat(make.grey8()[..., None], 3, 2)
    write_picture(path, pixels, photo, ExportOptions())
    whole = path.read_bytes()
    assert b"r" * 150_000 in open_photo(path).metadata.xmp
    second = whole.index(b"xmp/extension", whole.index(b"xmp/extension") + 1)
    broken = whole[:second] + b"X" + whole[second + 1 :]
    photo = photo_from_bytes(broken, "scan.jpg")
    assert photo.metadata.left_out == ("extended XMP (0.2 MB)",)
    assert b"compositeWithTrainedAlgorithmicMedia" in photo.metadata.xmp
    assert source_rgb(photo).shape == (40, 56, 3)
