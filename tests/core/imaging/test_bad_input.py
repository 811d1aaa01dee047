"""What cannot be opened says so in one sentence that names the file and the cause."""

from __future__ import annotations

import contextlib
import importlib.util
import io
import os
import struct
import zipfile
import zlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from core.errors import Cancelled, PhotoError
from core.imaging import open_photo, photo_from_array, photo_from_bytes, source_rgb
from core.job import Job


def sentence_of(action: Callable[[], object]) -> str:
    """The error's text, once it is clear that it is one plain sentence."""
    with pytest.raises(PhotoError) as caught:
        action()
    text = str(caught.value)
    assert text.endswith(".")
    assert "\n" not in text
    assert ". " not in text
    assert "vips" not in text.lower()
    assert "buffer" not in text.lower()
    return text


def large(make, form: str) -> bytes:
    pixels = np.tile(make.rgb8(), (6, 6, 1))
    return make.encoded(pixels, form)


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.97])
@pytest.mark.parametrize("form", ["jpeg", "png", "tiff", "webp", "avif", "bmp"])
def test_a_file_cut_short_is_refused(make, form, share):
    content = large(make, form)
    cut = content[: max(30, int(len(content) * share))]
    text = sentence_of(lambda: open_photo(make.file(cut, f"aunt.{form}")))
    assert f"aunt.{form} is damaged" in text


@pytest.mark.parametrize("deep", [False, True])
@pytest.mark.parametrize("magic", [b"P4", b"P5", b"P6"])
def test_a_pnm_cut_short_is_refused(magic, deep):
    header = magic + b"\n8 8\n" + (b"" if magic == b"P4" else b"65535\n" if deep else b"255\n")
    text = sentence_of(lambda: photo_from_bytes(header + b"\x01\x02\x03", "aunt.pnm"))
    assert text == "aunt.pnm is damaged: it is cut short."


@pytest.mark.parametrize(
    "content",
    [b"P5\n8\n", b"P5 0 8 255\n", b"P5 8 8 70000\n", b"P2 2 1 255\n1 x\n", b"P2 2 1 255\n1\n"],
)
def test_a_broken_pnm_is_refused(content):
    assert "aunt.pnm is damaged" in sentence_of(lambda: photo_from_bytes(content, "aunt.pnm"))


@pytest.mark.parametrize("form", ["png", "avif"])
def test_broken_data_in_the_middle_is_refused(make, form):
    content = bytearray(large(make, form))
    middle = len(content) // 2
    content[middle : middle + 64] = bytes(64)
    assert "is damaged" in sentence_of(lambda: photo_from_bytes(bytes(content), "aunt"))


@pytest.mark.parametrize("form", ["jpeg", "png", "tiff", "webp", "avif", "bmp"])
def test_noise_after_a_good_start_never_escapes_as_another_error(make, form):
    """Any bytes at all: a photo, or PhotoError."""
    random = np.random.default_rng(5)
    content = make.encoded(make.rgb8(), form)
    for _ in range(60):
        broken = bytearray(content)
        for at in random.integers(0, len(content), 6):
            broken[at] = random.integers(0, 256)
        with contextlib.suppress(PhotoError):
            photo = photo_from_bytes(bytes(broken), "noise")
            assert np.isfinite(photo.luminance).all()


def _zip() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("letter.txt", "Dear Rosa")
    return stream.getvalue()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"Dear Rosa, the coat was green.\n", "not a photo"),
        (b"1,2,3\n4,5,6\n", "not a photo"),
        (b"\0" * 5000, "not a photo"),
        (b"%PDF-1.7\n...", "PDF"),
        (_zip(), "ZIP"),
        (b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "not a photo"),
        (b"8BPS\0\x01" + bytes(40), "Photoshop"),
        (
            b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
            "damaged" if importlib.util.find_spec("pillow_heif") else "HEIC",
        ),
        (b"\0\0\0\x18ftypisom\0\0\0\0isommp42" + bytes(40), "film"),
        (b"II*\0\x10\0\0\0CR\x02\0" + bytes(40), "raw"),
        (b"\xff\xd8\xff\xe0", "damaged"),
        (b"\x89PNG\r\n\x1a\n", "damaged"),
        (b"BM", "not a photo"),
        (b"BM" + bytes(60), "damaged"),
    ],
)
def test_what_is_no_photo_is_refused(content, words):
    text = sentence_of(lambda: photo_from_bytes(content, "rosa"))
    assert text.startswith("rosa ")
    assert words in text


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(kind + content))
    return struct.pack(">I", len(content)) + kind + content + check


def _png_header(width: int, height: int) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(bytes(99)))
    )


@pytest.mark.parametrize(
    "content",
    [
        _png_header(30_000, 30_000),
        b"P5\n40000 40000\n255\n" + bytes(100),
        b"BM" + bytes(12) + struct.pack("<IiiHHI", 40, 40_000, -40_000, 1, 24, 0) + bytes(60),
    ],
    ids=["png", "pgm", "bmp"],
)
def test_a_header_that_promises_too_much_is_refused_at_once(content):
    text = sentence_of(lambda: photo_from_bytes(content, "bomb"))
    assert "400 megapixels" in text


def test_animations_are_refused(make):
    frames = [Image.fromarray(make.rgb8()), Image.fromarray(255 - make.rgb8())]
    for form in ("GIF", "WEBP", "PNG", "AVIF"):
        stream = io.BytesIO()
        frames[0].save(stream, form, save_all=True, append_images=frames[1:], duration=100)
        text = sentence_of(partial(photo_from_bytes, stream.getvalue(), "dance"))
        assert text == "dance is animated, and Tintype colours still photos only."


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_pixels_that_are_no_numbers_are_refused(make, value):
    pixels = make.grey8().astype(np.float32) / 255
    pixels[3, 4] = value
    content = make.vips(pixels).tiffsave_buffer()
    assert "not numbers" in sentence_of(lambda: photo_from_bytes(content, "scan.tif"))


def test_a_tiff_of_a_rare_kind_is_not_called_damaged(make):
    stream = io.BytesIO()
    tifffile.imwrite(stream, make.grey8().astype(np.float64), byteorder=">", metadata=None)
    text = sentence_of(lambda: photo_from_bytes(stream.getvalue(), "scan.tif"))
    assert "kind of TIFF that Tintype does not read" in text


@pytest.mark.parametrize(
    "pixels",
    [np.zeros((0, 5), np.uint8), np.zeros((5, 5), np.float64), np.zeros((5, 5, 7), np.uint8), 7],
)
def test_pasted_pixels_that_are_none_are_refused(pixels):
    assert "pasted" in sentence_of(lambda: photo_from_array(pixels, "pasted"))


def test_a_folder_and_a_missing_file(tmp_path):
    (tmp_path / "album").mkdir()
    assert sentence_of(lambda: open_photo(tmp_path / "album")) == "album is a folder, not a photo."
    assert "gone.tif is not there" in sentence_of(lambda: open_photo(tmp_path / "gone.tif"))
    assert "cannot be read" in sentence_of(lambda: open_photo(tmp_path / ("x" * 300 + ".tif")))


def test_a_file_without_permission(make, monkeypatch):
    """Asked of the system's own refusal: an administrator, as in a container, may read everything."""
    path = make.file(make.encoded(make.grey8(), "png"), "secret.png")
    path.chmod(0)
    if os.geteuid() == 0:

        def refuse(_path: Path, _name: str) -> int:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr("core.imaging.files._opened", refuse)
    assert "secret.png cannot be read: you have no permission" in sentence_of(
        lambda: open_photo(path)
    )


def test_a_photo_that_changed_or_vanished_gives_no_source(make):
    path = make.file(make.encoded(make.grey8(), "png"), "scan.png")
    photo = open_photo(path)
    path.write_bytes(make.encoded(make.rgb8(), "png"))
    assert "has changed since" in sentence_of(lambda: source_rgb(photo))
    path.unlink()
    assert "is not there" in sentence_of(lambda: source_rgb(photo))


def test_opening_can_be_cancelled_before_and_on_the_way(make):
    content = make.encoded(np.tile(make.rgb8(), (20, 20, 1)), "jpeg")
    cancelled = Job()
    cancelled.cancel()
    with pytest.raises(Cancelled):
        photo_from_bytes(content, "scan", cancelled)
    seen: list[float] = []
    job = Job(lambda share, _what: (seen.append(share), job.cancel() if share > 0.2 else None))
    with pytest.raises(Cancelled):
        photo_from_bytes(content, "scan", job)
    assert 0.2 < max(seen) < 1


def test_progress_grows_to_one(make):
    seen: list[float] = []
    job = Job(lambda share, _what: seen.append(share))
    photo_from_bytes(make.encoded(np.tile(make.rgb8(), (20, 20, 1)), "jpeg"), "scan", job)
    assert seen == sorted(seen)
    assert seen[-1] == 1
    assert len(seen) > 3
