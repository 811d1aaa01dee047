"""Export: the preview's picture at full size, in bounded memory, stopped within a few strips."""

import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
import pyvips
from PIL import Image

from core.colour.lab import srgb_to_lab
from core.document import Document
from core.errors import Cancelled
from core.hints.hint import Hint
from core.imaging import ExportOptions, photo_from_array, write_picture
from core.job import Job
from core.rendering import export_picture, render

LONG = 1536
P3 = bytes(pyvips.Operation.call("profile_load", "p3"))


@pytest.fixture(scope="module")
def large(colours):
    """The portrait enlarged to 1536 x 1230 px, with all kinds of hints."""
    grey = Image.fromarray(colours).convert("L").resize((LONG, 1230), Image.Resampling.LANCZOS)
    document = Document(photo_from_array(np.asarray(grey), "large"))
    line = tuple((300.0 + 9 * i, 700.0 + 4 * i) for i in range(40))
    for hint in (
        Hint("color", line, 20, (35.0, -20.0)),
        Hint("color", ((1100.0, 300.0),), 12, (-25.0, 30.0), strength=0.6),
        Hint("neutral", ((200.0, 200.0),), 15),
        Hint("keep", ((800.0, 300.0),), 15),
    ):
        document = document.add_hint(hint)
    return document


def test_preview_and_export_reduced_to_one_size_agree(large, engine):
    """Means over blocks of 3 px of a full-size picture and of one three times as small, in ab."""
    full = srgb_to_lab(render(large, None, engine, bits=16) / np.float32(65535))
    small = srgb_to_lab(render(large, 512, engine, bits=16) / np.float32(65535))
    reduced = full.reshape(410, 3, 512, 3, 3).mean((1, 3))
    away = np.abs(reduced[..., 1:] - small[..., 1:]).max(2)
    # What is left are colours that are too vivid for the luminance of some of the pixels.
    assert away.mean() < 0.06
    assert np.percentile(away, 90) < 0.05
    assert (away > 0.5).mean() < 0.02


def test_the_file_is_the_rendered_picture(large, engine, tmp_path):
    path = tmp_path / "large.png"
    export_picture(large, path, ExportOptions(bits=8), engine)
    assert np.array_equal(np.asarray(Image.open(path)), render(large, None, engine))


def test_only_the_export_s_own_pixels_are_overwritten_by_a_profile(large, engine, tmp_path):
    photo = replace(large.photo, metadata=replace(large.photo.metadata, icc=P3))
    document = replace(large, photo=photo)
    pixels = render(document, None, engine)
    before = pixels.copy()
    options = ExportOptions(bits=8, profile="source")
    write_picture(tmp_path / "apart.png", pixels, photo, options)
    assert np.array_equal(pixels, before)
    export_picture(document, tmp_path / "export.png", options, engine)
    export, apart = (np.asarray(Image.open(tmp_path / f"{n}.png")) for n in ("export", "apart"))
    assert np.array_equal(export, apart)
    assert not np.array_equal(export, before)


@pytest.mark.parametrize("share", [0.45, 0.6, 0.9])
def test_cancelling_stops_within_a_few_strips(large, engine, tmp_path, monkeypatch, share):
    path, after = tmp_path / "large.png", []
    job = Job(lambda done, _what: job.cancel() if done >= share else None)
    rendering = sys.modules["core.rendering.render"]
    real = rendering.compose_rgb

    def counted(*args, **more):
        if job.cancelled:
            after.append(1)
        return real(*args, **more)

    monkeypatch.setattr(rendering, "compose_rgb", counted)
    with pytest.raises(Cancelled):
        export_picture(large, path, ExportOptions(bits=8), engine, job)
    assert len(after) <= engine.threads
    assert list(tmp_path.iterdir()) == []


CHILD = """
import sys
from pathlib import Path
import numpy as np
from core.document import Document
from core.hints.hint import Hint
from core.imaging import ExportOptions, open_photo
from core.rendering import Engine, export_picture
def peak():
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) * 1024
engine = Engine("cpu", 2)
small = Document(open_photo(Path(sys.argv[1]))).add_hint(Hint("color", ((9.0, 9.0),), 4, (30.0, 0.0)))
options = ExportOptions(bits=int(sys.argv[4]), profile="source")
export_picture(small, Path(sys.argv[3]), options, engine)
document = Document(open_photo(Path(sys.argv[2])))
document = document.add_hint(Hint("color", ((500.0, 500.0),), 30, (30.0, 20.0)))
engine.prepare(document.photo)
Path("/proc/self/clear_refs").write_text("5")  # the peak starts anew, without that of opening
before = peak()
export_picture(document, Path(sys.argv[3]), options, engine)
print((peak() - before) / (document.photo.width * document.photo.height))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux forgets a peak of memory")
@pytest.mark.parametrize(
    ("bits", "icc", "most"), [(8, None, 7), (16, P3, 11)], ids=["8", "16 in a profile"]
)
def test_an_export_takes_few_bytes_a_pixel(tmp_path, bits, icc, most):
    """Of a process that has already coloured a small photo and has opened a large one: what is left is
    the result itself, 3 or 6 bytes a pixel, once even where it is converted to a profile, and strips."""
    y, x = np.mgrid[:3600, :5000]
    large = Image.fromarray(((x // 7 + y // 11) % 256).astype(np.uint8)).convert("RGB")
    large.save(tmp_path / "large.png", icc_profile=icc)
    small = Image.fromarray(np.arange(120 * 90).reshape(90, 120).astype(np.uint8)).convert("RGB")
    small.save(tmp_path / "s.png", icc_profile=icc)
    child = subprocess.run(
        [sys.executable, "-c", CHILD, tmp_path / "s.png", tmp_path / "large.png",
         tmp_path / "out.tif", str(bits)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert float(child.stdout) < most
