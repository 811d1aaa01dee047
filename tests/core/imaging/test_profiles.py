"""ICC profiles on the way in and on the way out, against LittleCMS through Pillow."""

from __future__ import annotations

import io
import struct

import numpy as np
import pytest
import pyvips
from PIL import Image, ImageCms

from core.imaging import ExportOptions, open_photo, photo_from_bytes, source_rgb, write_picture
from core.imaging.icc import SRGB_D50
from core.imaging.profiles import to_srgb, usable_for_export

P3 = bytes(pyvips.Operation.call("profile_load", "p3"))
CMYK = bytes(pyvips.Operation.call("profile_load", "cmyk"))
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def _grey_profile(gamma: float) -> bytes:
    """The smallest grey display profile (ICC.1:2010): a white point and one gamma."""
    curve = (
        b"curv" + bytes(4) + struct.pack(">I", 1) + struct.pack(">H", round(gamma * 256)) + b"\0\0"
    )
    white = b"XYZ " + bytes(4) + struct.pack(">iii", 63190, 65536, 54061)
    text = b"desc" + bytes(4) + struct.pack(">I", 5) + b"grey\0" + bytes(78)
    tags = [
        (b"wtpt", white),
        (b"kTRC", curve),
        (b"desc", text),
        (b"cprt", b"text" + bytes(4) + b"no\0\0"),
    ]
    return _profile(b"GRAY", tags)


def _profile(space: bytes, tags: list[tuple[bytes, bytes]]) -> bytes:
    table, body = struct.pack(">I", len(tags)), b""
    start = 128 + 4 + 12 * len(tags)
    for name, content in tags:
        content += bytes(-len(content) % 4)
        table += name + struct.pack(">II", start + len(body), len(content))
        body += content
    head = (
        struct.pack(">I", start + len(body))
        + bytes(4)
        + b"\x02\x10\0\0"
        + b"mntr"
        + space
        + b"XYZ "
    )
    head += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + bytes(28)
    head += struct.pack(">iii", 63190, 65536, 54061)
    return head.ljust(128, b"\0") + table + body


def _by_littlecms(rgb: np.ndarray, icc: bytes) -> np.ndarray:
    picture = Image.fromarray(rgb)
    return np.asarray(
        ImageCms.profileToProfile(
            picture,
            ImageCms.ImageCmsProfile(io.BytesIO(icc)),
            ImageCms.createProfile("sRGB"),
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
            "RGB" if picture.mode == "CMYK" else None,
        )
    )


def test_rgb_profile_is_applied(make):
    content = make.encoded(make.rgb8(), "png", icc_profile=P3)
    photo = photo_from_bytes(content, "phone.png")
    want = _by_littlecms(make.rgb8(), P3)
    got = source_rgb(photo)
    assert got.dtype == np.uint8
    assert np.abs(got.astype(int) - want).max() <= 1
    assert np.abs(photo.luminance - make.luminance(want)).max() < 0.6
    assert np.abs(photo.luminance - make.luminance(make.rgb8())).max() > 0.2
    assert photo.metadata.icc == P3


def test_a_deep_source_keeps_its_depth_through_a_profile(make):
    image = make.vips(make.rgb16())
    image.set_type(pyvips.GValue.blob_type, "icc-profile-data", P3)
    photo = photo_from_bytes(image.tiffsave_buffer(), "scan.tif")
    got = source_rgb(photo)
    assert got.dtype == np.uint16
    assert len(np.unique(got)) > 1500  # 8 bits would leave 256
    coarse = _by_littlecms((make.rgb16() >> 8).astype(np.uint8), P3)
    assert np.abs(got / 257 - coarse).mean() < 1


@pytest.mark.parametrize("gamma", [1.0, 1.8, 2.2, 2.6])
@pytest.mark.parametrize("bits", [8, 16])
def test_grey_profile_is_applied(make, gamma, bits):
    codes = make.grey8() if bits == 8 else make.grey16()
    image = make.vips(codes)
    image.set_type(pyvips.GValue.blob_type, "icc-profile-data", _grey_profile(gamma))
    photo = photo_from_bytes(image.tiffsave_buffer(), "scan.tif")
    assert photo.bits == bits
    y = (codes / float(2**bits - 1)) ** gamma
    want = np.where(y > 216 / 24389, 116 * np.cbrt(y) - 16, y * 24389 / 27)
    assert np.abs(photo.luminance - want).max() < 0.12


# Primaries as xy, and gamma: Adobe RGB (1998) 4.3.1; ROMM RGB, ISO 22028-2 (its white is D50).
WIDE = {
    "Adobe RGB": ((0.64, 0.33), (0.21, 0.71), (0.15, 0.06), 563 / 256, (0.3127, 0.3290)),
    "ProPhoto RGB": ((0.7347, 0.2653), (0.1596, 0.8404), (0.0366, 0.0001), 1.8, (0.3457, 0.3585)),
}
D50 = np.array([0.9642, 1.0, 0.8249])
BRADFORD = np.array(
    [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]]
)


def _xyz_of(xy: tuple[float, float]) -> np.ndarray:
    return np.array([xy[0], xy[1], 1 - xy[0] - xy[1]]) / xy[1]


def _to_d50(name: str) -> np.ndarray:
    """Matrix from linear RGB to XYZ at D50, by the definition of the space."""
    *primaries, _gamma, white_xy = WIDE[name]
    columns, white = np.stack([_xyz_of(xy) for xy in primaries], axis=1), _xyz_of(white_xy)
    matrix = columns * np.linalg.solve(columns, white)
    adapt = np.linalg.inv(BRADFORD) @ np.diag(BRADFORD @ D50 / (BRADFORD @ white)) @ BRADFORD
    return adapt @ matrix


def _rgb_profile(name: str) -> bytes:
    matrix, gamma = _to_d50(name), WIDE[name][3]
    curve = b"curv" + bytes(4) + struct.pack(">IHxx", 1, round(gamma * 256))
    tags = [(tag, curve) for tag in (b"rTRC", b"gTRC", b"bTRC")]
    for tag, column in zip((b"rXYZ", b"gXYZ", b"bXYZ"), matrix.T, strict=True):
        fixed = np.rint(column * 65536).astype(int)
        tags.append((tag, b"XYZ " + bytes(4) + struct.pack(">3i", *fixed)))
    tags.append((b"wtpt", b"XYZ " + bytes(4) + struct.pack(">iii", 63190, 65536, 54061)))
    return _profile(b"RGB ", tags)


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("name", WIDE)
def test_wide_profiles_give_the_luminance_of_their_definition(make, name, bits):
    """Greys and mild colours, which sRGB can show too, against the formulas of the standards."""
    colours = make.rgb8() if bits == 8 else make.rgb16()
    mild = (colours // 4 + colours.mean(axis=2, keepdims=True) * 0.75).astype(colours.dtype)
    image = make.vips(mild)
    image.set_type(pyvips.GValue.blob_type, "icc-profile-data", _rgb_profile(name))
    photo = photo_from_bytes(image.tiffsave_buffer(), "scan.tif")
    linear = (mild / float(2**bits - 1)) ** (round(WIDE[name][3] * 256) / 256)
    from_xyz = np.linalg.inv(SRGB_D50)
    srgb = np.clip(linear @ (from_xyz @ _to_d50(name)).T, 0, 1)
    y = srgb @ np.array([0.2126, 0.7152, 0.0722])
    want = np.where(y > 216 / 24389, 116 * np.cbrt(y) - 16, y * 24389 / 27)
    assert np.abs(photo.luminance - want).max() < 0.15
    plain = make.luminance(mild)
    assert np.abs(plain - want).max() > 1


def test_a_grey_profile_on_eight_bits_loses_no_level(make):
    """Through 8-bit sRGB, gamma 1.0 would join neighbouring light levels."""
    ramp = np.arange(256, dtype=np.uint8).reshape(16, 16)
    content = make.encoded(ramp, "png", icc_profile=_grey_profile(1.0))
    assert len(np.unique(photo_from_bytes(content, "scan.png").luminance)) == 256


def test_an_srgb_profile_changes_no_code(make):
    for codes in (make.rgb8(), make.grey8()):
        photo = photo_from_bytes(make.encoded(codes, "png", icc_profile=SRGB), "scan.png")
        rgb = codes if codes.ndim == 3 else np.repeat(codes[..., None], 3, axis=2)
        assert np.array_equal(source_rgb(photo), rgb)
    assert to_srgb("rgb", 8, SRGB) is None


@pytest.mark.parametrize("icc", [b"nonsense", CMYK, _grey_profile(1.0), P3[:200]])
def test_a_profile_that_does_not_fit_is_ignored(make, icc):
    photo = photo_from_bytes(make.encoded(make.rgb8(), "png", icc_profile=icc), "scan.png")
    assert np.array_equal(source_rgb(photo), make.rgb8())
    assert not usable_for_export(icc)


@pytest.mark.parametrize("profile", [None, CMYK])
def test_cmyk_becomes_srgb(make, profile):
    ink = np.dstack([255 - make.rgb8(), np.zeros((40, 56), np.uint8)])
    stream = io.BytesIO()
    options = {} if profile is None else {"icc_profile": profile}
    Image.fromarray(ink, "CMYK").save(stream, "TIFF", **options)
    photo = photo_from_bytes(stream.getvalue(), "print.tif")
    assert (photo.colour_space, photo.bits) == ("cmyk", 8)
    picture = Image.fromarray(ink, "CMYK")
    want = np.asarray(
        ImageCms.profileToProfile(
            picture,
            ImageCms.ImageCmsProfile(io.BytesIO(CMYK)),
            ImageCms.createProfile("sRGB"),
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
            "RGB",
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    )
    assert np.abs(source_rgb(photo).astype(int) - want).max() <= 3
    paper = photo_from_bytes(make.encoded(make.rgb8(), "jpeg", quality=99), "x").luminance
    assert np.corrcoef(photo.luminance.ravel(), paper.ravel())[0, 1] > 0.97


def test_cmyk_jpeg_is_not_inverted(make):
    ink = np.dstack([255 - make.rgb8(), np.zeros((40, 56), np.uint8)])
    stream = io.BytesIO()
    Image.fromarray(ink, "CMYK").save(stream, "JPEG", quality=98, subsampling=0)
    tiff = io.BytesIO()
    Image.fromarray(ink, "CMYK").save(tiff, "TIFF")
    jpeg = photo_from_bytes(stream.getvalue(), "print.jpg").luminance
    assert np.abs(jpeg - photo_from_bytes(tiff.getvalue(), "print.tif").luminance).mean() < 2


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp", ".avif"])
def test_a_written_picture_carries_an_rgb_profile(make, suffix):
    """A grey profile must never land in an RGB file."""
    content = make.encoded(make.grey8(), "png", icc_profile=_grey_profile(1.8))
    photo = photo_from_bytes(content, "scan.png")
    path = make.folder / f"colour{suffix}"
    for profile in ("srgb", "source"):
        write_picture(path, source_rgb(photo), photo, ExportOptions(profile=profile))
        icc = open_photo(path).metadata.icc
        assert icc is not None
        assert icc[16:20] == b"RGB "
        assert to_srgb("rgb", 8, icc) is None  # it is sRGB


@pytest.mark.parametrize("bits", [8, 16])
def test_the_sources_profile_can_be_kept(make, bits):
    image = make.vips(make.rgb8() if bits == 8 else make.rgb16())
    image.set_type(pyvips.GValue.blob_type, "icc-profile-data", P3)
    photo = photo_from_bytes(image.tiffsave_buffer(), "phone.tif")
    path = make.folder / "colour.tif"
    rgb = source_rgb(photo)
    write_picture(path, rgb, photo, ExportOptions(profile="source"))
    written = open_photo(path)
    assert written.metadata.icc == P3
    stored = pyvips.Image.new_from_file(str(path)).numpy()
    assert np.abs(stored.astype(int) - rgb).max() > 2 * (257 if bits == 16 else 1)
    assert np.abs(source_rgb(written).astype(int) - rgb).max() <= (1 if bits == 8 else 4)
