"""What cannot be written is said before the work, with what it needs and what there is."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from core.document import Document
from core.errors import ExportError
from core.imaging import ExportOptions, photo_from_array
from core.rendering import export_picture
from core.rendering.finish import Finish

MEGA = 1_000_000


class NoEngine:
    """Any question to it is work that should not have been begun."""

    threads = 1

    def __getattr__(self, name: str) -> object:
        raise AssertionError(f"{name} was asked for")


@pytest.fixture(scope="module")
def document() -> Document:
    """Of two megapixels."""
    return Document(photo_from_array(np.full((1000, 2000), 99, np.uint8), "scan"))


def refused(document: Document, path: Path, options: ExportOptions) -> str:
    with pytest.raises(ExportError) as caught:
        export_picture(document, path, options, NoEngine())  # type: ignore[arg-type]
    assert not list(path.parent.iterdir())
    return str(caught.value)


@pytest.mark.parametrize(
    ("name", "options", "needed"),
    [
        ("c.tif", ExportOptions(bits=16), 7 * 2 + 64),
        ("c.tif", ExportOptions(bits=16, layers=True), 13 * 2 + 64),
        ("c.png", ExportOptions(bits=8), 4 * 2 + 64),
        ("c.jpg", ExportOptions(), 4 * 2 + 64),
        ("c.webp", ExportOptions(), 9 * 2 + 64),
        ("c.webp", ExportOptions(quality=100), 33 * 2 + 64),
        ("c.avif", ExportOptions(), 53 * 2 + 64),
        ("c.jpg", Finish(long_side=1000), 4 * 0.5 + 64),
    ],
)
def test_memory(document, tmp_path, monkeypatch, name, options, needed):
    free = round((needed - 1) * MEGA)
    monkeypatch.setattr("core.imaging.memory.free_memory", lambda: free)
    assert refused(document, tmp_path / name, options) == (
        f"{name} needs {needed / 1000:.1f} GB of memory to be written and this computer has "
        f"{free / 1e9:.1f} GB free; close other programs and try again."
    )
    monkeypatch.setattr("core.imaging.memory.free_memory", lambda: round((needed + 1) * MEGA))
    with pytest.raises(AssertionError, match="was asked for"):
        export_picture(document, tmp_path / name, options, NoEngine())


def test_disk(document, tmp_path, monkeypatch):
    monkeypatch.setattr(
        shutil, "disk_usage", lambda _path: SimpleNamespace(total=9 * MEGA, free=5 * MEGA)
    )
    text = refused(document, tmp_path / "c.tif", ExportOptions(bits=16))
    assert text.startswith("c.tif cannot be written: it may need 14 MB and the disk has 5 MB free")


def test_place_and_format(document, tmp_path):
    assert "only a TIFF" in refused(document, tmp_path / "c.png", ExportOptions(layers=True))
    assert "endings" in refused(document, tmp_path / "c.gif", ExportOptions())


WRITER = """
import sys
from pathlib import Path
import numpy as np
from core.imaging import ExportOptions, Photo, write_picture
def peak():
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) * 1024
path, bits, quality = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
rows = np.random.default_rng(0).integers(0, 256, (40, 2000, 3)).astype(f"uint{bits}")
options = ExportOptions(bits=bits, quality=quality)
for times in (1, 25):
    pixels = np.tile(rows, (times, 1, 1))
    photo = Photo("x", np.zeros(pixels.shape[:2], np.float32), 8, "0" * 64)
    Path("/proc/self/clear_refs").write_text("5")
    before = peak()
    write_picture(path, pixels, photo, options)
print((peak() - before) / (pixels.shape[0] * pixels.shape[1]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux forgets a peak of memory")
@pytest.mark.parametrize(
    ("name", "bits", "quality"),
    [("c.tif", 16, 92), ("c.png", 16, 92), ("c.jpg", 8, 92), ("c.webp", 8, 92), ("c.webp", 8, 100)],
)
def test_no_writer_takes_more_than_what_is_asked_for(tmp_path, name, bits, quality):
    """Of two megapixels of noise. Half of the 64 MB that are asked for besides hold what does not grow
    with the photo. AVIF is too slow to be tried here: 35 bytes a pixel for a photo, 50 for noise."""
    from core.imaging.target import format_for

    done = subprocess.run(
        [sys.executable, "-c", WRITER, tmp_path / name, str(bits), str(quality)],
        capture_output=True, text=True, check=True, cwd=Path(__file__).parents[3],
    )  # fmt: skip
    taken = float(done.stdout) * 2 * MEGA
    assert taken < format_for(tmp_path / name).memory(quality) * 2 * MEGA + 32 * MEGA
