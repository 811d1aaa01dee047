"""EXIF, XMP, IPTC and resolution travel from any format to any other."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET

import numpy as np
import pytest
from PIL import Image, IptcImagePlugin, TiffImagePlugin

from core.imaging import ExportOptions, open_photo, photo_from_bytes, source_rgb, write_picture
from core.imaging.tiff_tags import clean_exif, exif_from_tiff, read_directory
from core.imaging.xmp import SOURCE_TYPE, Mark, coloured_by, export_packet

SUFFIXES = (".jpg", ".png", ".tif", ".webp", ".avif")
SOURCES = ("jpeg", "png", "tiff", "webp", "avif")
XMP = b"""<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:tiff="http://ns.adobe.com/tiff/1.0/"
 xmlns:fam="http://example.org/family/" tiff:Orientation="6" fam:Aunt="Rosa">
<fam:Place>Kiel</fam:Place></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>      """
IIM = b"\x1c\x02\x00\x00\x02\x00\x02\x1c\x02\x69\x00\x09Rosa 1952"  # 2:105 Headline
DETAILS = {0x9003: "1952:06:01 12:00:00", 0x829A: TiffImagePlugin.IFDRational(1, 60)}
PLACE = {1: "N", 2: (54.0, 19.0, 24.0)}
EXT = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}"


def _exif() -> Image.Exif:
    exif = Image.Exif()
    exif[0x010F] = "Epson"
    exif[0x010E] = "Aunt Rosa at the gate"
    exif[0x013B] = "Uncle Karl"
    exif[0x8298] = "Family archive"
    exif[0x8769], exif[0x8825] = dict(DETAILS), dict(PLACE)
    return exif


def _scan(make, form: str) -> bytes:
    """A photo with everything that its format can say."""
    pixels = make.rgb8()
    if form == "tiff":
        info = TiffImagePlugin.ImageFileDirectory_v2()
        info[270], info[271], info[315] = "Aunt Rosa at the gate", "Epson", "Uncle Karl"
        info[33432], info[700], info[33723] = "Family archive", XMP, IIM
        info[34665], info[34853] = dict(DETAILS), dict(PLACE)
        return make.encoded(pixels, form, tiffinfo=info, dpi=(600, 600))
    options: dict[str, object] = {"exif": _exif(), "dpi": (600, 600)}
    if form == "png":
        from PIL.PngImagePlugin import PngInfo

        text = PngInfo()
        text.add_itxt("XML:com.adobe.xmp", XMP.decode())
        options |= {"pnginfo": text}
    else:
        options |= {"xmp": XMP}
    content = make.encoded(pixels, form, **options)
    if form == "jpeg":
        block = b"Photoshop 3.0\0" + b"8BIM\x04\x0b\0\0\0\0\0\x01x\0"  # a resource before it
        block += b"8BIM\x04\x04\0\0" + len(IIM).to_bytes(4, "big") + IIM + b"\0" * (len(IIM) % 2)
        segment = b"\xff\xed" + (len(block) + 2).to_bytes(2, "big") + block
        content = content[:2] + segment + content[2:]
    return content


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("form", SOURCES)
def test_exif_travels(make, form, suffix):
    photo = open_photo(make.file(_scan(make, form), f"scan.{form}"))
    path = make.folder / f"colour{suffix}"
    write_picture(path, source_rgb(photo), photo, ExportOptions())
    with Image.open(path) as written:
        exif = written.getexif()
        assert exif[0x010F] == "Epson"
        assert exif[0x010E] == "Aunt Rosa at the gate"
        assert exif[0x013B] == "Uncle Karl"
        assert exif[0x8298].strip() == "Family archive"
        details = exif.get_ifd(0x8769)
        assert details[0x9003] == "1952:06:01 12:00:00"
        assert float(details[0x829A]) == pytest.approx(1 / 60)
        assert exif.get_ifd(0x8825)[1] == "N"
        assert tuple(float(v) for v in exif.get_ifd(0x8825)[2]) == (54, 19, 24)
        written.load()
    again = open_photo(path)
    assert read_directory(again.metadata.exif)[0x010F].value == b"Epson\0"


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("form", SOURCES)
def test_xmp_travels_and_says_that_the_picture_is_colorized(make, form, suffix):
    photo = open_photo(make.file(_scan(make, form), f"scan.{form}"))
    path = make.folder / f"colour{suffix}"
    write_picture(path, source_rgb(photo), photo, ExportOptions(model="tint-small"))
    about = ET.fromstring(open_photo(path).metadata.xmp).find(".//{*}Description")
    assert about.attrib["{http://example.org/family/}Aunt"] == "Rosa"
    assert about.find("{http://example.org/family/}Place").text == "Kiel"
    assert about.find(EXT + "DigitalSourceType").text == SOURCE_TYPE
    assert about.find(EXT + "AISystemUsed").text == "Tintype (tint-small)"
    assert about.find("{http://ns.adobe.com/tiff/1.0/}Orientation").text == "1"


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("form", ["jpeg", "png", "tiff"])
def test_resolution_travels(make, form, suffix):
    photo = open_photo(make.file(_scan(make, form), f"scan.{form}"))
    assert photo.metadata.dpi == pytest.approx((600, 600), abs=0.1)
    path = make.folder / f"colour{suffix}"
    write_picture(path, source_rgb(photo), photo, ExportOptions())
    assert open_photo(path).metadata.dpi == pytest.approx((600, 600), abs=0.1)


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif"])
@pytest.mark.parametrize("form", ["jpeg", "tiff"])
def test_iptc_travels(make, form, suffix):
    photo = open_photo(make.file(_scan(make, form), f"scan.{form}"))
    assert photo.metadata.iptc.startswith(IIM)
    path = make.folder / f"colour{suffix}"
    write_picture(path, source_rgb(photo), photo, ExportOptions())
    assert open_photo(path).metadata.iptc.startswith(IIM)
    if suffix != ".png":
        with Image.open(path) as written:
            assert IptcImagePlugin.getiptcinfo(written)[2, 105] == b"Rosa 1952"


def test_sixteen_bit_tiff_carries_exif_too(make):
    content = make.vips(make.rgb16()).tiffsave_buffer()
    path = make.file(content, "scan.tif")
    photo = open_photo(path)
    jpeg = photo_from_bytes(_scan(make, "jpeg"), "scan.jpg")
    target = make.folder / "colour.tif"
    write_picture(target, source_rgb(photo), jpeg, ExportOptions(bits=16))
    written = open_photo(target)
    assert np.array_equal(source_rgb(written), make.rgb16())
    assert exif_from_tiff(target.read_bytes()) == written.metadata.exif
    assert read_directory(written.metadata.exif)[0x010F].value == b"Epson\0"


def test_big_endian_tiff_gives_its_tags():
    blob = b"MM\0*\0\0\0\x08\0\x02" + b"\x01\x0f\0\x02\0\0\0\x06\0\0\0\x26"
    blob += b"\x47\x46\0\x03\0\0\0\x01\0\x05\0\0" + b"\0\0\0\0" + b"Epson\0"
    tags = read_directory(exif_from_tiff(blob))
    assert tags[0x010F].value == b"Epson\0"
    assert tags[0x4746].number == 5


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_metadata_can_be_left_behind(make, suffix):
    photo = open_photo(make.file(_scan(make, "jpeg"), "scan.jpg"))
    path = make.folder / f"colour{suffix}"
    options = ExportOptions(keep_metadata=False, mark_colorized=False)
    write_picture(path, source_rgb(photo), photo, options)
    content = path.read_bytes()
    for word in (b"Rosa", b"Karl", b"Kiel", b"Epson", b"archive"):
        assert word not in content
    assert open_photo(path).metadata.xmp is None
    write_picture(path, source_rgb(photo), photo, ExportOptions(keep_metadata=False))
    assert SOURCE_TYPE.encode() in open_photo(path).metadata.xmp


def test_the_thumbnail_without_colour_is_left_behind(make):
    stream = io.BytesIO()
    small = io.BytesIO()
    Image.fromarray(make.grey8()).resize((28, 20)).save(small, "JPEG")
    exif = _exif()
    exif._ifds[1] = {0x0103: 6, 0x0201: 0, 0x0202: len(small.getvalue())}
    Image.fromarray(make.rgb8()).save(stream, "JPEG", exif=exif)
    photo = photo_from_bytes(stream.getvalue(), "scan.jpg")
    path = make.folder / "colour.jpg"
    write_picture(path, source_rgb(photo), photo, ExportOptions())
    with Image.open(path) as written:
        assert not written.getexif().get_ifd(1)


def test_the_colour_space_tag_follows_the_pixels():
    exif = Image.Exif()
    exif[0x8769] = {0xA001: 0xFFFF}
    blob = exif.tobytes()[6:]
    for srgb, value in ((True, 1), (False, 0xFFFF)):
        cleaned = clean_exif(blob, 10, 10, srgb)
        below = read_directory(cleaned, read_directory(cleaned)[0x8769].number)
        assert below[0xA001].number == value


@pytest.mark.parametrize("blob", [b"", b"II*\0", b"garbage of some length", b"MM\0*\0\0\xff\xff"])
def test_damaged_exif_is_left_out(make, blob):
    assert clean_exif(blob, 10, 10, True) is None
    assert exif_from_tiff(blob) is None


@pytest.mark.parametrize("cut", range(0, 200, 7))
def test_exif_cut_anywhere_is_no_error(make, cut):
    blob = _exif().tobytes()[6:][:cut]
    cleaned = clean_exif(blob, 10, 10, True)
    assert cleaned is None or len(cleaned) == len(blob)


# The XMP packet on its own.


def test_a_photo_without_xmp_gets_a_packet_only_when_there_is_something_to_say():
    assert export_packet(None, 10, 10, None) is None
    assert SOURCE_TYPE.encode() in export_packet(None, 10, 10, Mark())
    assert b"at the gate" in export_packet(None, 10, 10, None, description="at the gate")


def test_marking_twice_is_marking_once():
    once = export_packet(XMP, 10, 10, Mark("tint"))
    assert export_packet(once, 10, 10, Mark("tint")) == once


@pytest.mark.parametrize("before", [None, XMP])
def test_what_coloured_a_picture_is_read_again(before):
    assert coloured_by(export_packet(before, 10, 10, Mark("tint"))) == "tint"
    assert coloured_by(before) == ""
    assert coloured_by(b"<x:xmpmeta") == ""


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_what_coloured_a_file_is_read_again(tmp_path, suffix):
    grey = np.full((16, 24), 90, np.uint8)
    Image.fromarray(grey).save(tmp_path / "grey.png")
    photo = open_photo(tmp_path / "grey.png")
    path = tmp_path / f"coloured{suffix}"
    write_picture(path, np.dstack([grey, grey, grey]), photo, ExportOptions(model="tint"))
    assert coloured_by(open_photo(path).metadata.xmp) == "tint"


@pytest.mark.parametrize(
    "packet",
    [
        b"no xml",
        b"<x:xmpmeta",
        b"<!DOCTYPE x [<!ENTITY a 'aaaa'>]><x>&a;</x>",
        b"\xff\xfe\x00",
        b"<other/>",
    ],
)
def test_a_damaged_packet_is_replaced(packet):
    assert SOURCE_TYPE.encode() in export_packet(packet, 10, 10, Mark())


def test_what_is_no_longer_true_is_dropped():
    packet = XMP.replace(
        b'fam:Aunt="Rosa"',
        b'fam:Aunt="Rosa" xmlns:n="http://ns.adobe.com/xmp/note/" n:HasExtendedXMP="A1"'
        b' xmlns:c="http://ns.google.com/photos/1.0/container/" c:Directory="x" tiff:ImageWidth="9"',
    )
    text = export_packet(packet, 20, 10, None).decode()
    assert "HasExtendedXMP" not in text
    assert "Directory" not in text
    assert ">20</" in text
    assert "Rosa" in text


def test_other_photos_before_it_do_not_change_a_packet():
    """Their prefixes did: a picture could not be made again byte by byte."""
    plain = XMP.replace(b"xmlns:fam=", b"xmlns:ns0=").replace(b"fam:", b"ns0:")
    alone = export_packet(plain, 10, 10, Mark())
    other = XMP.replace(b"fam", b"zzz")
    export_packet(other, 10, 10, Mark())
    assert export_packet(plain, 10, 10, Mark()) == alone


def test_a_photos_own_description_stays():
    own = export_packet(None, 10, 10, None, description="Aunt Rosa")
    both = export_packet(own, 10, 10, Mark(), description="colorized").decode()
    assert "Aunt Rosa" in both
    assert "colorized" not in both
