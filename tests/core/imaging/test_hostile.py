"""Files made to harm: each is refused with one sentence, in bounded time and memory."""

from __future__ import annotations

import contextlib
import io
import os
import random
import struct
import subprocess
import sys
import time
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from core.errors import PhotoError
from core.imaging import ExportOptions, open_photo, photo_from_bytes, source_rgb, write_picture
from core.imaging.icc import matrix_profile
from core.imaging.other_formats import jxl_size
from core.imaging.tiff_directory import directory_offsets
from core.imaging.vips import pyvips

FORMATS = ("jpeg", "png", "tiff", "webp", "avif", "bmp", "jp2", "pgm", "gif")


def refusal(action) -> str:
    begin = time.process_time()
    with pytest.raises(PhotoError) as caught:
        action()
    assert time.process_time() - begin < 5
    text = str(caught.value)
    assert text.endswith(".")
    assert ". " not in text
    assert "\n" not in text
    return text


def small(make, form: str) -> bytes:
    if form == "pgm":
        return b"P5\n56 40\n255\n" + make.grey8().tobytes()
    if form in ("jp2", "gif"):
        stream = io.BytesIO()
        Image.fromarray(make.grey8()).save(stream, {"jp2": "JPEG2000", "gif": "GIF"}[form])
        return stream.getvalue()
    return make.encoded(make.rgb8(), form)


@pytest.mark.parametrize("form", FORMATS)
def test_cut_at_every_sixteenth(make, form):
    content = small(make, form)
    for part in range(16):
        cut = content[: len(content) * part // 16]
        text = refusal(lambda cut=cut: photo_from_bytes(cut, f"aunt.{form}"))
        assert text.startswith(f"aunt.{form} ")


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(kind + content))
    return struct.pack(">I", len(content)) + kind + content + check


def _png(width: int, height: int, *more: bytes) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    pixels = _chunk(b"IDAT", zlib.compress(bytes(99)))
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + b"".join(more) + pixels


def _tiff(width: int, height: int, samples: int = 1) -> bytes:
    tags = [
        (256, 4, width),
        (257, 4, height),
        (258, 3, 8),
        (259, 3, 1),
        (262, 3, 1),
        (273, 4, 200),
        (277, 3, samples),
        (278, 4, height),
        (279, 4, 100),
    ]
    body = b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in tags)
    return (b"II*\0" + struct.pack("<IH", 8, len(tags)) + body + bytes(4)).ljust(300, b"\0")


def _jpeg_header(width: int, height: int, make) -> bytes:
    content = bytearray(make.encoded(make.grey8(), "jpeg"))
    at = content.index(b"\xff\xc0")
    content[at + 5 : at + 9] = struct.pack(">HH", height, width)
    return bytes(content)


def _jxl(width: int, height: int) -> bytes:
    bits, at = 0, 0
    for value, count in ((0, 1), (3, 2), (height - 1, 30), (0, 3), (3, 2), (width - 1, 30)):
        bits |= value << at
        at += count
    return b"\xff\x0a" + bits.to_bytes(10, "little") + bytes(8)


def test_bombs_are_refused_from_their_header(make):
    bombs = {
        "png": _png(50_000, 40_000),
        "png of 2 billion": _png(2_000_000_000, 1),
        "tiff": _tiff(60_000, 60_000),
        "tiff thin": _tiff(15_204_389, 24, 4),
        "jpeg": _jpeg_header(65_500, 65_500, make),
        "bmp": b"BM" + bytes(12) + struct.pack("<IiiHHI", 40, 46_000, 46_000, 1, 24, 0) + bytes(60),
        "pgm": b"P5\n60000 60000\n255\n" + bytes(100),
        "plausible": _png(19_000, 19_000),
    }
    for name, content in bombs.items():
        text = refusal(lambda content=content, name=name: photo_from_bytes(content, name))
        assert " pixels" in text or "is damaged" in text, text
    assert "cannot hold" in refusal(lambda: photo_from_bytes(bombs["plausible"], "plausible"))


def test_the_size_in_a_jpeg_xl_header():

    assert jxl_size(_jxl(45_000, 44_000)) == (45_000, 44_000)
    assert jxl_size(b"\xff\x0a" + (1 | 4 << 1 | 1 << 6).to_bytes(12, "little")) == (40, 40)


def test_two_gigabytes_of_claims_take_no_memory(make):
    """Measured in a process of its own: what libvips and numpy take as a whole."""
    script = """
import resource, sys
from core.errors import PhotoError
from core.imaging import open_photo
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for path in sys.argv[1:]:
    try:
        open_photo(path)
        print("opened", path)
    except PhotoError:
        pass
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""
    files = [
        make.file(_png(19_000, 19_000), "a.png"),
        make.file(_tiff(15_204_389, 24, 4), "b.tif"),
        make.file(_tiff(19_000, 19_000), "c.tif"),
        make.file(_jpeg_header(19_000, 19_000, make), "d.jpg"),
    ]
    done = subprocess.run(
        [sys.executable, "-c", script, *map(str, files)],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    assert int(done.stdout) < 150


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes are files on POSIX systems only")
def test_pipes_devices_folders_and_loops(tmp_path):
    pipe, loop, folder = tmp_path / "pipe.jpg", tmp_path / "loop.jpg", tmp_path / "folder.jpg"
    os.mkfifo(pipe)
    loop.symlink_to(loop)
    folder.mkdir()
    (tmp_path / "empty.jpg").touch()
    (tmp_path / "endless.jpg").symlink_to("/dev/zero")
    (tmp_path / "dangling.jpg").symlink_to(tmp_path / "nothing")
    for name, words in {
        "pipe.jpg": "is a pipe or a device, not a photo",
        "endless.jpg": "is a pipe or a device, not a photo",
        "loop.jpg": "its link leads back to itself",
        "folder.jpg": "is a folder, not a photo",
        "empty.jpg": "is empty (0 bytes)",
        "dangling.jpg": "is not there",
    }.items():
        assert words in refusal(lambda name=name: open_photo(tmp_path / name))
    assert "its name is not a valid one" in refusal(lambda: open_photo(Path("a\0b.jpg")))


def test_a_file_that_changes_while_it_is_read(make, monkeypatch):
    path = make.file(make.encoded(make.grey8(), "png"), "scan.png")
    monkeypatch.setattr("core.imaging.files.FileBytes.changed", property(lambda _data: True))
    assert "was changed while it was read" in refusal(lambda: open_photo(path))


def test_a_photo_larger_than_the_free_memory(make, monkeypatch):
    monkeypatch.setattr("core.imaging.memory.free_memory", lambda: 30_000_000)
    content = make.encoded(make.grey8(), "png")
    text = refusal(lambda: photo_from_bytes(content, "scan.png"))
    assert text == (
        "scan.png needs 0.1 GB of memory to open and this computer has 0.0 GB free; "
        "close other programs and try again."
    )


# Metadata by the megabyte.


def test_metadata_by_the_megabyte_is_left_out_and_said(make):
    text = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + b" " * 12_000_000 + b"</x:xmpmeta>"
    image = make.vips(make.grey8())

    image.set_type(pyvips.GValue.blob_type, "xmp-data", text)
    path = make.file(image.tiffsave_buffer(), "scan.tif")
    photo = open_photo(path)
    assert photo.metadata.xmp is None
    assert photo.metadata.left_out == ("XMP (12 MB)",)
    assert np.abs(photo.luminance - make.luminance(make.grey8())).max() < 1e-3
    target = make.folder / "colour.tif"
    write_picture(target, source_rgb(photo), photo, ExportOptions())
    assert target.stat().st_size < 100_000


def test_chunks_by_the_hundred_thousand(make):
    many = _chunk(b"tEXt", b"a\0b") * 200_000
    begin = time.process_time()
    assert photo_from_bytes(_png(8, 8, many), "scan.png").luminance.shape == (8, 8)
    assert time.process_time() - begin < 3


def test_a_directory_that_points_to_itself(make):
    content = bytearray(_tiff(10, 10))
    end = 8 + 2 + 9 * 12
    content[end : end + 4] = struct.pack("<I", 8)
    assert len(list(directory_offsets(bytes(content)))) == 1
    with contextlib.suppress(PhotoError):
        assert photo_from_bytes(bytes(content), "scan.tif").pages < 100


# What the fuzzer found (tests/fuzz/images.py).


@pytest.mark.parametrize(
    "content", [b"P", b"P5", b"B", b"BM", b"\xff", b"II", b"RIFF", b"\0\0\0\x18"]
)
def test_the_first_bytes_of_a_photo_and_no_more(content):
    assert refusal(lambda: photo_from_bytes(content, "scan")).startswith("scan ")


def test_a_bmp_wider_than_any_number(make):
    content = bytearray(make.encoded(make.rgb8(), "bmp"))
    content[10:14] = b"\xff\xff\xff\xff"  # where its pixels begin
    assert "is damaged" in refusal(lambda: photo_from_bytes(bytes(content), "scan.bmp"))


@pytest.mark.parametrize("parameters", [(32767, 0, 0), (1, 0, 0), (-32767, 65536, 0)])
def test_a_profile_with_a_curve_that_is_none(parameters):
    curve = b"para" + bytes(4) + struct.pack(">HH", 1, 0)
    curve += struct.pack(">3i", *(value << 8 for value in parameters))
    tags = (b"rTRC", b"gTRC", b"bTRC", b"rXYZ", b"gXYZ", b"bXYZ")
    table, body = struct.pack(">I", 6), b""
    for name in tags:
        value = curve if name.endswith(b"TRC") else b"XYZ " + bytes(16)
        table += name + struct.pack(">II", 128 + 76 + len(body), len(value))
        body += value
    icc = (bytes(16) + b"RGB XYZ ").ljust(128, b"\0") + table + body
    assert matrix_profile(icc, 8) is None


def test_one_strip_of_many_megabytes_is_a_photo(make):
    """libvips gives libtiff 50 MB unless told not to; scanners write a photo as one strip."""
    pixels = np.zeros((4500, 4000, 3), np.uint8)
    pixels[-1] = 255
    stream = io.BytesIO()
    tags = {278: 4500}
    Image.fromarray(pixels).save(stream, "TIFF", compression="tiff_adobe_deflate", tiffinfo=tags)
    photo = photo_from_bytes(stream.getvalue(), "scan.tif")
    assert photo.luminance[-1].min() > 99.9


# Property: whatever the bytes, a photo or one sentence.


@pytest.mark.parametrize("form", FORMATS)
@given(
    seed=st.integers(0, 2**32),
    hits=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=8),
    cut=st.one_of(st.none(), st.floats(0, 1)),
)
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_damage_gives_a_photo_or_one_sentence(make, form, seed, hits, cut):
    data = bytearray(small(make, form))
    chance = random.Random(seed)
    for place, value in hits:
        # Heads decide most, so half of the damage goes there.
        end = min(len(data), 64) if chance.random() < 0.5 else len(data)
        data[min(int(place * end), end - 1)] = value
    if cut is not None:
        del data[int(cut * len(data)) :]
    try:
        photo = photo_from_bytes(bytes(data), "broken")
    except PhotoError as error:
        text = str(error)
        assert text.startswith("broken ")
        assert text.endswith(".")
        assert ". " not in text
    else:
        assert np.isfinite(photo.luminance).all()
        assert photo.luminance.min() >= 0
        assert photo.luminance.max() <= 100
