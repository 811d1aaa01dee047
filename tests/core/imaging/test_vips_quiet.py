"""libvips neither speaks to the terminal nor takes the program down."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from core.imaging.vips import pyvips

SCRIPT = """
import gc, io, sys
import numpy as np
from PIL import Image
from core.errors import PhotoError
from core.imaging import photo_from_bytes, vips

gc.set_threshold(5, 2, 2)
random = np.random.default_rng(5)
pixels = random.integers(0, 256, (40, 56, 3), dtype=np.uint8)
stream = io.BytesIO()
Image.fromarray(pixels).save(stream, sys.argv[1])
content = stream.getvalue()

class Cycle:
    pass

for _ in range(150):
    cycle = Cycle()
    cycle.itself, cycle.image = cycle, vips.from_array(pixels) + 1
    broken = bytearray(content)
    for at in random.integers(0, len(content), 6):
        broken[at] = random.integers(0, 256)
    try:
        photo_from_bytes(bytes(broken), "broken")
    except PhotoError:
        pass
"""


@pytest.mark.parametrize("form", ["JPEG", "PNG", "TIFF"])
def test_broken_files_while_garbage_is_collected(form):
    """No word and no abort: pyvips' own log callback once let the collector run inside it, fatally."""
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, form], cwd=root, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_libvips_keeps_no_finished_operations():
    assert pyvips.cache_get_max() == 0
