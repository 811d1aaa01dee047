"""Every kind of photo opens with the luminance its codes mean."""

from __future__ import annotations

import hashlib
import io
import struct
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image

from core.imaging import open_photo, photo_from_array, photo_from_bytes, source_rgb

CLOSE = 1e-3  # L*; an 8-bit code is 0.27 or more, a 16-bit code 0.001 or more

EXACT: dict[str, tuple[Callable, Callable, int, str]] = {
    # name: (file bytes, codes they mean, depth, colour space)
    "png grey": (lambda m: m.encoded(m.grey8(), "png"), lambda m: m.grey8(), 8, "grey"),
    "png rgb": (lambda m: m.encoded(m.rgb8(), "png"), lambda m: m.rgb8(), 8, "rgb"),
    "png grey 16": (
        lambda m: m.vips(m.grey16()).pngsave_buffer(),
        lambda m: m.grey16(),
        16,
        "grey",
    ),
    "png rgb 16": (lambda m: m.vips(m.rgb16()).pngsave_buffer(), lambda m: m.rgb16(), 16, "rgb"),
    "png sepia": (lambda m: m.encoded(m.sepia8(), "png"), lambda m: m.sepia8(), 8, "rgb"),
    "tiff grey": (lambda m: m.encoded(m.grey8(), "tiff"), lambda m: m.grey8(), 8, "grey"),
    "tiff rgb": (lambda m: m.encoded(m.rgb8(), "tiff"), lambda m: m.rgb8(), 8, "rgb"),
    "tiff grey 16": (
        lambda m: m.vips(m.grey16()).tiffsave_buffer(),
        lambda m: m.grey16(),
        16,
        "grey",
    ),
    "tiff rgb 16 lzw": (
        lambda m: m.vips(m.rgb16()).tiffsave_buffer(compression="lzw", predictor="horizontal"),
        lambda m: m.rgb16(),
        16,
        "rgb",
    ),
    "tiff tiled": (
        lambda m: m.vips(m.rgb8()).tiffsave_buffer(tile=True, tile_width=16, tile_height=16),
        lambda m: m.rgb8(),
        8,
        "rgb",
    ),
    "tiff big": (
        lambda m: m.vips(m.rgb16()).tiffsave_buffer(bigtiff=True),
        lambda m: m.rgb16(),
        16,
        "rgb",
    ),
    "webp lossless": (
        lambda m: m.encoded(m.rgb8(), "webp", lossless=True),
        lambda m: m.rgb8(),
        8,
        "rgb",
    ),
    "bmp rgb": (lambda m: m.encoded(m.rgb8(), "bmp"), lambda m: m.rgb8(), 8, "rgb"),
    "bmp grey": (lambda m: m.encoded(m.grey8(), "bmp"), lambda m: m.grey8(), 8, "grey"),
    "tiff 32-bit integers": (
        lambda m: m.vips(m.grey16().astype(np.uint32) << 16).tiffsave_buffer(),
        lambda m: m.grey16(),
        16,
        "grey",
    ),
    "tiff float": (
        lambda m: m.vips(m.grey16().astype(np.float32) / 65535).tiffsave_buffer(),
        lambda m: m.grey16(),
        16,
        "grey",
    ),
    "gif still": (
        lambda m: _saved(Image.fromarray(m.grey8()), "GIF"),
        lambda m: np.repeat(m.grey8()[..., None], 3, 2),
        8,
        "rgb",
    ),
    "png palette": (
        lambda m: _saved(Image.fromarray(m.rgb8()).quantize(64), "PNG"),
        lambda m: np.asarray(Image.fromarray(m.rgb8()).quantize(64).convert("RGB")),
        8,
        "rgb",
    ),
    "tiff palette": (
        lambda m: _saved(Image.fromarray(m.rgb8()).quantize(64), "TIFF"),
        lambda m: np.asarray(Image.fromarray(m.rgb8()).quantize(64).convert("RGB")),
        8,
        "rgb",
    ),
    "bmp palette": (
        lambda m: _saved(Image.fromarray(m.rgb8()).quantize(64), "BMP"),
        lambda m: np.asarray(Image.fromarray(m.rgb8()).quantize(64).convert("RGB")),
        8,
        "rgb",
    ),
    "png one bit": (
        lambda m: _saved(Image.fromarray(m.grey8() > 99), "PNG"),
        lambda m: np.where(m.grey8() > 99, 255, 0).astype(np.uint8),
        8,
        "grey",
    ),
    "tiff one bit": (
        lambda m: _saved(Image.fromarray(m.grey8() > 99), "TIFF", compression="group4"),
        lambda m: np.where(m.grey8() > 99, 255, 0).astype(np.uint8),
        8,
        "grey",
    ),
    "pgm": (lambda m: _pnm(b"P5", m.grey8(), 255), lambda m: m.grey8(), 8, "grey"),
    "pgm 16": (lambda m: _pnm(b"P5", m.grey16(), 65535), lambda m: m.grey16(), 16, "grey"),
    "ppm": (lambda m: _pnm(b"P6", m.rgb8(), 255), lambda m: m.rgb8(), 8, "rgb"),
    "ppm 16": (lambda m: _pnm(b"P6", m.rgb16(), 65535), lambda m: m.rgb16(), 16, "rgb"),
}


def _saved(picture: Image.Image, form: str, **options: object) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, form, **options)
    return stream.getvalue()


def _pnm(magic: bytes, codes: np.ndarray, top: int) -> bytes:
    header = magic + b"\n# scanned\n%d %d\n%d\n" % (codes.shape[1], codes.shape[0], top)
    return header + codes.astype(">u2" if top > 255 else "u1").tobytes()


@pytest.mark.parametrize("case", EXACT)
def test_lossless_formats_open_exactly(make, case):
    content, means, bits, space = EXACT[case]
    codes = means(make)
    photo = open_photo(make.file(content(make), "photo"))
    assert (photo.bits, photo.colour_space) == (bits, space)
    assert photo.luminance.dtype == np.float32
    assert np.abs(photo.luminance - make.luminance(codes)).max() < CLOSE
    rgb = codes if codes.ndim == 3 else np.repeat(codes[..., None], 3, axis=2)
    assert np.array_equal(source_rgb(photo), rgb)


@pytest.mark.parametrize(
    ("form", "allowed"), [("jpeg", 2.5), ("webp", 6), ("avif", 6)], ids=["jpeg", "webp", "avif"]
)
@pytest.mark.parametrize("pixels", ["grey8", "rgb8"])
def test_lossy_formats_open_near_what_was_written(make, form, allowed, pixels):
    codes = getattr(make, pixels)()
    options = {"quality": 95} | ({"subsampling": 0} if form == "jpeg" else {})
    photo = open_photo(make.file(make.encoded(codes, form, **options), "photo"))
    assert (photo.format, photo.bits) == (form, 8)
    assert np.abs(photo.luminance - make.luminance(codes)).mean() < allowed / 2


@pytest.mark.parametrize("bits", [1, 8, 16])
def test_inverted_tiff_is_turned_right(make, bits):
    """PhotometricInterpretation 0: white is zero (TIFF 6.0, section 4)."""
    codes = {1: make.grey8() > 99, 8: make.grey8(), 16: make.grey16()}[bits]
    if bits == 1:
        rows = np.packbits(~codes, axis=1).tobytes()
        want = np.where(codes, 255, 0).astype(np.uint8)
    else:
        top = (1 << bits) - 1
        rows = (top - codes).astype(f"<u{bits // 8}").tobytes()
        want = codes
    photo = photo_from_bytes(_tiff(codes.shape, bits, 0, rows), "scan.tif")
    assert np.abs(photo.luminance - make.luminance(want)).max() < CLOSE
    plain = photo_from_bytes(_tiff(codes.shape, bits, 1, rows), "scan.tif")
    assert np.abs(plain.luminance - photo.luminance).max() > 50


def _tiff(shape: tuple[int, int], bits: int, photometric: int, rows: bytes) -> bytes:
    """The smallest grey TIFF: one strip after its directory."""
    tags = [
        (256, 4, shape[1]),
        (257, 4, shape[0]),
        (258, 3, bits),
        (259, 3, 1),
        (262, 3, photometric),
        (273, 4, 8 + 2 + 9 * 12 + 4),
        (277, 3, 1),
        (278, 4, shape[0]),
        (279, 4, len(rows)),
    ]
    body = b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in tags)
    return b"II*\0" + struct.pack("<IH", 8, len(tags)) + body + struct.pack("<I", 0) + rows


@pytest.mark.parametrize("text", [b"P1\n3 2\n010\n1 0 1\n", b"P4\n3 2\n\x40\xa0"])
def test_pbm_has_black_for_one(text):
    photo = photo_from_bytes(text, "drawing.pbm")
    want = np.array([[100, 0, 100], [0, 100, 0]])
    assert np.allclose(photo.luminance, want, atol=1e-4)


def test_pnm_is_scaled_by_its_highest_value():
    photo = photo_from_bytes(b"P2 # note\n3 1\n# note\n100\n0 50 100\n", "scan.pgm")
    assert np.array_equal(source_rgb(photo)[0, :, 0], [0, 128, 255])


@pytest.mark.parametrize("deep", [False, True])
@pytest.mark.parametrize("form", ["png", "tiff", "webp"])
@pytest.mark.parametrize("colour", [False, True])
def test_alpha_is_kept_apart(make, deep, form, colour):
    if deep and form == "webp":
        deep = False
    codes = getattr(make, ("rgb" if colour else "grey") + ("16" if deep else "8"))()
    alpha = codes[::-1, ::-1, 0].copy() if colour else codes[::-1, ::-1].copy()
    image = make.vips(np.dstack([codes, alpha]))
    content = {
        "png": image.pngsave_buffer,
        "tiff": image.tiffsave_buffer,
        "webp": lambda: image.webpsave_buffer(lossless=True, exact=True),
    }[form]()
    photo = photo_from_bytes(content, "cutout")
    assert np.array_equal(photo.alpha, alpha)
    assert not photo.alpha.flags.writeable
    assert np.abs(photo.luminance - make.luminance(codes)).max() < CLOSE


def test_alpha_multiplied_into_a_tiff_is_divided_out(make):
    codes = make.rgb8()
    alpha = np.full(codes.shape[:2], 128, np.uint8)
    alpha[0] = 0
    content = make.vips(np.dstack([codes, alpha])).tiffsave_buffer(premultiply=True)
    photo = photo_from_bytes(content, "cutout.tif")
    difference = source_rgb(photo)[1:].astype(int) - codes[1:]
    assert np.abs(difference).max() <= 2


@pytest.mark.parametrize("space", ["lab", "labs"])
def test_lab_tiff_becomes_srgb(make, space):
    content = make.vips(make.rgb8()).colourspace(space).tiffsave_buffer()
    photo = photo_from_bytes(content, "scan.tif")
    assert (photo.bits, photo.colour_space) == (16, "rgb")
    assert np.abs(source_rgb(photo) / 257 - make.rgb8()).max() < 0.1


def test_multi_page_tiff_opens_its_first_page(make):
    pages = [Image.fromarray(make.grey8()), Image.fromarray(255 - make.grey8())]
    content = _saved(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    photo = photo_from_bytes(content, "pages.tif")
    assert np.abs(photo.luminance - make.luminance(make.grey8())).max() < CLOSE


def test_a_sepia_photo_keeps_its_tone_and_a_neutral_one_has_none(make):
    sepia = photo_from_array(make.sepia8(), "sepia")
    assert sepia.source_chroma is not None
    assert sepia.source_chroma.dtype == np.float16
    assert sepia.source_chroma.shape == (40, 56, 2)
    assert np.median(sepia.source_chroma[..., 1].astype(float)) > 5
    grey_in_rgb = photo_from_array(np.repeat(make.grey8()[..., None], 3, axis=2), "scan")
    assert grey_in_rgb.source_chroma is None
    nearly = np.repeat(make.grey8()[..., None], 3, axis=2).astype(int) + np.array([1, 0, 0])
    assert photo_from_array(np.minimum(nearly, 255).astype(np.uint8), "scan").source_chroma is None


def test_the_tone_of_a_large_photo_is_reduced(make):
    wide = np.tile(make.sepia8(), (1, 40, 1))
    photo = photo_from_array(wide, "wide")
    height, width = photo.source_chroma.shape[:2]
    assert width <= 1024
    assert abs(width / height - 2240 / 40) < 15
    assert photo.luminance.shape == (40, 2240)


def test_what_a_photo_knows_about_itself(make):
    content = make.encoded(make.grey8(), "png")
    path = make.file(content, "aunt rosa.png")
    photo = open_photo(path)
    assert (photo.name, photo.path, photo.data) == ("aunt rosa.png", path, None)
    assert photo.sha256 == hashlib.sha256(content).hexdigest()
    assert not photo.luminance.flags.writeable
    pasted = photo_from_bytes(content, "clipboard")
    assert (pasted.name, pasted.path, pasted.data) == ("clipboard", None, content)
    assert np.array_equal(pasted.luminance, photo.luminance)


@pytest.mark.parametrize("pixels", ["grey8", "grey16", "rgb8", "rgb16"])
def test_pasted_pixels_come_back(make, pixels):
    codes = getattr(make, pixels)()
    photo = photo_from_array(codes, "pasted")
    assert (photo.width, photo.height) == (56, 40)
    rgb = codes if codes.ndim == 3 else np.repeat(codes[..., None], 3, axis=2)
    assert np.array_equal(source_rgb(photo), rgb)
    again = photo_from_bytes(photo.data, photo.name)
    assert again.sha256 == photo.sha256


def test_pasted_alpha_and_slices_are_taken(make):
    rgba = np.dstack([make.rgb8(), make.grey8()])
    photo = photo_from_array(rgba[::2, ::-1], "pasted")
    assert np.array_equal(photo.alpha, make.grey8()[::2, ::-1])
    assert np.array_equal(source_rgb(photo), make.rgb8()[::2, ::-1])


def test_the_smallest_photo(make):
    photo = photo_from_array(np.array([[255]], np.uint8), "dot")
    assert photo.luminance.tolist() == [[100.0]]
