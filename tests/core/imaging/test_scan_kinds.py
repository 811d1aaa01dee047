"""What scanners, archives and old programs write opens with the luminance its numbers mean."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable

import numpy as np
import pytest
import tifffile
from PIL import Image
from skimage import color

from core.errors import PhotoError
from core.imaging import open_photo, photo_from_bytes, source_rgb
from core.imaging.jp2_boxes import said_of_depth, told_by
from core.imaging.kinds import has_codec
from core.imaging.vips import builtin_profile

CLOSE = 1e-3  # L*


def _tifffile(pixels: np.ndarray, **options: object) -> bytes:
    stream = io.BytesIO()
    tifffile.imwrite(stream, pixels, metadata=None, **options)
    return stream.getvalue()


def _pillow(picture: Image.Image, form: str, **options: object) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, form, **options)
    return stream.getvalue()


def _grey4(make) -> np.ndarray:
    return make.grey8() // 16


def _packed4(make) -> bytes:
    """A PNG with a palette of 16 greys, 4 bits a pixel."""
    picture = Image.fromarray(_grey4(make)).convert("P")
    picture.putpalette([value for level in range(16) for value in [17 * level] * 3])
    return _pillow(picture, "PNG", bits=4)


EXACT: dict[str, tuple[Callable, Callable]] = {
    "tiff big-endian 16": (lambda m: _tifffile(m.rgb16(), byteorder=">"), lambda m: m.rgb16()),
    "tiff planes apart": (
        lambda m: _tifffile(
            np.moveaxis(m.rgb8(), 2, 0), planarconfig="separate", photometric="rgb"
        ),
        lambda m: m.rgb8(),
    ),
    "tiff miniswhite 16": (
        lambda m: _tifffile(65535 - m.grey16(), photometric="miniswhite"),
        lambda m: m.grey16(),
    ),
    "tiff miniswhite big-endian": (
        lambda m: _tifffile(255 - m.grey8(), photometric="miniswhite", byteorder=">"),
        lambda m: m.grey8(),
    ),
    "bigtiff tiled": (
        lambda m: _tifffile(m.rgb16(), bigtiff=True, tile=(16, 16)),
        lambda m: m.rgb16(),
    ),
    "tiff float rgb": (
        lambda m: _tifffile((m.rgb16() / 65535).astype(np.float32), photometric="rgb"),
        lambda m: m.rgb16(),
    ),
    "tiff lzw": (
        lambda m: _pillow(Image.fromarray(m.grey8()), "TIFF", compression="tiff_lzw"),
        lambda m: m.grey8(),
    ),
    "tiff deflate": (
        lambda m: _pillow(Image.fromarray(m.rgb8()), "TIFF", compression="tiff_adobe_deflate"),
        lambda m: m.rgb8(),
    ),
    "tiff old deflate": (
        lambda m: _pillow(Image.fromarray(m.rgb8()), "TIFF", compression="tiff_deflate"),
        lambda m: m.rgb8(),
    ),
    "tiff packbits": (
        lambda m: _pillow(Image.fromarray(m.grey8()), "TIFF", compression="packbits"),
        lambda m: m.grey8(),
    ),
    "tiff group 3": (
        lambda m: _pillow(Image.fromarray(m.grey8() > 99), "TIFF", compression="group3"),
        lambda m: np.where(m.grey8() > 99, 255, 0).astype(np.uint8),
    ),
    "png 4 bit": (_packed4, lambda m: np.repeat((_grey4(m) * 17)[..., None], 3, axis=2)),
    "png interlaced 16": (
        lambda m: m.vips(m.rgb16()).pngsave_buffer(interlace=True),
        lambda m: m.rgb16(),
    ),
    "jpeg 2000": (lambda m: _pillow(Image.fromarray(m.rgb8()), "JPEG2000"), lambda m: m.rgb8()),
    "jpeg 2000 grey 16": (
        lambda m: _pillow(Image.fromarray(m.grey16()), "JPEG2000"),
        lambda m: m.grey16(),
    ),
    "jpeg 2000 codestream": (
        lambda m: _pillow(Image.fromarray(m.grey8()), "JPEG2000", no_jp2=True),
        lambda m: m.grey8(),
    ),
}


@pytest.mark.parametrize("case", EXACT)
def test_kinds_without_loss_open_exactly(make, case):
    content, means = EXACT[case]
    codes = means(make)
    photo = open_photo(make.file(content(make), "scan"))
    assert photo.bits == 8 * codes.itemsize
    assert np.abs(photo.luminance - make.luminance(codes)).max() < CLOSE
    rgb = codes if codes.ndim == 3 else np.repeat(codes[..., None], 3, axis=2)
    assert np.array_equal(source_rgb(photo), rgb)


def test_progressive_jpeg_is_the_same_as_plain(make):
    plain, progressive = (
        photo_from_bytes(make.encoded(make.rgb8(), "jpeg", quality=92, progressive=p), "scan.jpg")
        for p in (False, True)
    )
    assert np.array_equal(plain.luminance, progressive.luminance)
    assert np.abs(plain.luminance - make.luminance(make.rgb8())).mean() < 1.5


@pytest.mark.parametrize("pixels", ["grey8", "rgb8"])
def test_jpeg_in_tiff(make, pixels):
    codes = getattr(make, pixels)()
    content = make.vips(codes).tiffsave_buffer(compression="jpeg", Q=95)
    photo = photo_from_bytes(content, "scan.tif")
    assert np.abs(photo.luminance - make.luminance(codes)).mean() < 1.5


@pytest.mark.parametrize("colour", [False, True])
def test_grey_and_rgb_with_alpha_of_16_bits(make, colour):
    codes = make.rgb16() if colour else make.grey16()
    alpha = np.full((40, 56), 40_000, np.uint16)
    photo = photo_from_bytes(
        _tifffile(
            np.dstack([codes, alpha]),
            photometric="rgb" if colour else "minisblack",
            extrasamples=["unassalpha"],
        ),
        "scan.tif",
    )
    assert np.array_equal(photo.alpha, alpha)
    assert np.abs(photo.luminance - make.luminance(codes)).max() < CLOSE


@pytest.mark.parametrize("bits", [8, 16])
def test_lab_tiff_keeps_its_own_luminance(make, bits):
    """CIELAB (photometric 8): L* is in the file, unsigned; a and b are signed."""
    lab = color.rgb2lab(make.rgb8())
    if bits == 8:
        codes = np.dstack([np.rint(lab[..., 0] * 2.55), np.rint(lab[..., 1:])])
        codes = codes.astype(np.int16).astype(np.uint8)
        want = codes[..., 0] / 2.55
    else:
        codes = np.dstack([np.rint(lab[..., 0] * 655.35), np.rint(lab[..., 1:] * 256)])
        codes = codes.astype(np.int32).astype(np.uint16)
        want = codes[..., 0] / 655.35
    photo = photo_from_bytes(_tifffile(codes, photometric="cielab"), "scan.tif")
    assert np.abs(photo.luminance - want).max() < 0.35
    top = 255 if photo.bits == 8 else 65535
    assert np.abs(source_rgb(photo) / top * 255 - make.rgb8()).max() < (4 if bits == 8 else 1)


@pytest.mark.parametrize("bits", [8, 16])
def test_icc_lab_tiff(make, bits):
    """Photometric 9: a and b are unsigned, and 16-bit white is 0xFF00 (TIFF Technical Note 4)."""
    lab = color.rgb2lab(make.rgb8())
    white, step = (255, 1) if bits == 8 else (0xFF00, 256)
    codes = np.dstack([lab[..., 0] * (white / 100), (lab[..., 1:] + 128) * step])
    codes = np.rint(codes).astype(np.uint8 if bits == 8 else np.uint16)
    photo = photo_from_bytes(_tifffile(codes, photometric="icclab"), "scan.tif")
    assert photo.bits == 16
    assert np.abs(photo.luminance - codes[..., 0] * (100 / white)).max() < 0.35
    near = np.abs(source_rgb(photo) / 257 - make.rgb8()).max()
    assert near < (4 if bits == 8 else 1)


@pytest.mark.parametrize("photometric", ["itulab", "logluv", "cfa"])
def test_a_tiff_of_numbers_that_mean_something_else_is_refused(make, photometric):
    content = _tifffile(make.rgb8(), photometric="rgb")
    tag = (262).to_bytes(2, "little") + b"\3\0\1\0\0\0"
    number = {"itulab": 10, "logluv": 32845, "cfa": 32803}[photometric].to_bytes(2, "little")
    at = content.index(tag) + len(tag)
    with pytest.raises(PhotoError, match="is a kind of TIFF that Tintype does not read"):
        photo_from_bytes(content[:at] + number + content[at + 2 :], "scan.tif")


def test_a_tiff_of_12_bits_is_not_called_damaged(make):
    content = bytearray(_tifffile(make.grey8()))
    tag = (258).to_bytes(2, "little") + b"\3\0\1\0\0\0"
    content[content.index(tag) + len(tag)] = 12
    with pytest.raises(PhotoError, match="is a kind of TIFF that Tintype does not read"):
        photo_from_bytes(bytes(content), "scan.tif")


def _box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content) + 8) + kind + content


def _boxed_jp2(make) -> tuple[bytes, bytes, bytes]:
    """A JPEG 2000 file with a profile, EXIF and XMP in its boxes; the EXIF and the XMP."""
    exif = Image.Exif()
    exif[0x010E] = "Aunt Rosa"
    blob = exif.tobytes().removeprefix(b"Exif\0\0")
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'
    plain = _pillow(Image.fromarray(make.rgb8()), "JPEG2000")
    colour = plain.index(b"colr") - 4
    (size,) = struct.unpack(">I", plain[colour : colour + 4])
    told = _box(b"colr", b"\2\0\0" + builtin_profile("p3"))
    head = plain.index(b"jp2h") - 4
    (length,) = struct.unpack(">I", plain[head : head + 4])
    inner = plain[head + 8 : colour] + told + plain[colour + size : head + length]
    more = _box(b"uuid", b"JpgTiffExif->JP2" + blob)
    more += _box(b"uuid", bytes.fromhex("be7acfcb97a942e89c71999491e3afac") + xmp)
    return plain[:head] + _box(b"jp2h", inner) + more + plain[head + length :], blob, xmp


def test_a_jpeg_2000_has_its_profile_and_metadata_in_boxes(make):
    content, exif, xmp = _boxed_jp2(make)
    photo = photo_from_bytes(content, "scan.jp2")
    assert photo.metadata.icc == builtin_profile("p3")
    assert (photo.metadata.exif, photo.metadata.xmp) == (exif, xmp)
    png = _pillow(Image.fromarray(make.rgb8()), "PNG", icc_profile=builtin_profile("p3"))
    assert np.abs(photo.luminance - photo_from_bytes(png, "scan.png").luminance).max() < CLOSE


@pytest.mark.parametrize("cut", range(0, 1200, 97))
def test_boxes_that_are_damaged_are_no_fault(make, cut):
    content, _exif, _xmp = _boxed_jp2(make)
    told_by(content[:cut])
    told_by(content[:cut] + b"\xff" * 60)
    told_by(content[cut:])


def test_a_jpeg_2000_of_more_bits_than_are_read_is_said(make):
    deep = _pillow(Image.fromarray(make.grey16()), "JPEG2000")
    assert photo_from_bytes(deep, "scan.jp2").notes == ()
    assert said_of_depth(deep, 8) == ("its pixels of 16 bits are read with 8",)
    assert said_of_depth(_pillow(Image.fromarray(make.rgb8()), "JPEG2000"), 8) == ()


def test_a_jpeg_xl_keeps_its_xmp(make):
    if not has_codec("jxl"):
        pytest.skip("the package pillow-jxl-plugin is not installed")
    import pillow_jxl  # noqa: F401

    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'
    content = _pillow(Image.fromarray(make.rgb8()), "JXL", lossless=True, xmp=xmp)
    assert photo_from_bytes(content, "scan.jxl").metadata.xmp == xmp


def test_cmyk_jpeg_of_photoshop_is_inverted(make):
    """Adobe writes inks inverted and says so in APP14; Pillow's writer does the same."""
    ink = np.dstack([255 - make.rgb8(), np.zeros((40, 56), np.uint8)])
    content = _pillow(Image.fromarray(ink, "CMYK"), "JPEG", quality=98, subsampling=0)
    assert b"Adobe" in content[:100]
    photo = photo_from_bytes(content, "print.jpg")
    assert photo.colour_space == "cmyk"
    want = make.luminance(make.rgb8())
    assert np.corrcoef(photo.luminance.ravel(), want.ravel())[0, 1] > 0.97
    paper = photo_from_bytes(
        _pillow(Image.new("CMYK", (16, 16), (0, 0, 0, 0)), "JPEG"), "paper.jpg"
    )
    black = photo_from_bytes(
        _pillow(Image.new("CMYK", (16, 16), (255, 255, 255, 255)), "JPEG"), "black.jpg"
    )
    assert paper.luminance.min() > 95
    assert black.luminance.max() < 10


def test_cmyk_of_16_bits(make):
    ink = np.dstack([255 - make.rgb8(), np.zeros((40, 56), np.uint8)])
    shallow = photo_from_bytes(_tifffile(ink, photometric="separated"), "print.tif")
    deep = photo_from_bytes(
        _tifffile(ink.astype(np.uint16) * 257, photometric="separated"), "print.tif"
    )
    assert (shallow.bits, deep.bits) == (8, 16)
    assert np.abs(shallow.luminance - deep.luminance).max() < 0.5


@pytest.mark.parametrize(("kind", "suffix"), [("heic", ".heic"), ("jxl", ".jxl")])
def test_formats_with_a_package_of_their_own(make, kind, suffix):
    if not has_codec(kind):
        head = {
            "heic": b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
            "jxl": b"\xff\x0a" + bytes(40),
        }[kind]
        with pytest.raises(PhotoError, match="only where the package"):
            photo_from_bytes(head, f"rosa{suffix}")
        pytest.skip(f"the optional package for {kind} is not installed, so its refusal was tested")
    stream = io.BytesIO()
    picture = Image.fromarray(make.rgb8())
    if kind == "heic":
        import pillow_heif

        pillow_heif.from_pillow(picture).save(stream, quality=95)
    else:
        import pillow_jxl  # noqa: F401

        picture.save(stream, "JXL", lossless=True)
    photo = photo_from_bytes(stream.getvalue(), f"rosa{suffix}")
    assert np.abs(photo.luminance - make.luminance(make.rgb8())).mean() < 3


# Pages.


def _pages(make) -> bytes:
    pages = [
        Image.fromarray(make.grey8()),
        Image.fromarray(make.rgb8()[:20]),
        Image.new("L", (9, 7), 51),
    ]
    return _pillow(pages[0], "TIFF", save_all=True, append_images=pages[1:])


def test_any_page_of_a_tiff_can_be_chosen(make):
    path = make.file(_pages(make), "album.tif")
    first, second, third = (open_photo(path, page=page) for page in (1, 2, 3))
    assert [photo.page for photo in (first, second, third)] == [1, 2, 3]
    assert {photo.pages for photo in (first, second, third)} == {3}
    assert np.abs(first.luminance - make.luminance(make.grey8())).max() < CLOSE
    assert np.abs(second.luminance - make.luminance(make.rgb8()[:20])).max() < CLOSE
    assert third.luminance.shape == (7, 9)
    assert np.array_equal(source_rgb(second), make.rgb8()[:20])


@pytest.mark.parametrize("page", [0, -1, 4])
def test_a_page_that_is_not_there(make, page):
    with pytest.raises(PhotoError) as caught:
        photo_from_bytes(_pages(make), "album.tif", page=page)
    assert str(caught.value) == f"album.tif has 3 pages; there is no page {page}."
    with pytest.raises(PhotoError, match="has one page; there is no page 2"):
        photo_from_bytes(make.encoded(make.grey8(), "png"), "scan.png", page=2)
