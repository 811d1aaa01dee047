"""Failure cases of texture. Bounds are what is reached, with a margin; docstrings say what is wanted."""

import pytest
import texture_scenes  # noqa: F401
from failure_scenes import answer


def test_knit():
    """Ideal: all of it from one click. Ribs of 14 L* stop it across, not along; a stroke takes it all."""
    assert answer("knit").coloured > 0.28
    assert answer("knit").tinted < 0.02
    stroked = answer("knit_with_a_stroke")
    assert stroked.coloured > 0.95
    assert stroked.tinted < 0.02


def test_grass():
    """Ideal: all blades from one click, no path; nearly reached."""
    found = answer("grass")
    assert found.coloured > 0.85
    assert found.tinted < 0.02


def test_halftone():
    """Ideal: dots and paper between them, as the tone they print. Reached in the middle."""
    found = answer("halftone")
    assert found.coloured > 0.55
    assert found.tinted < 0.03


def test_lace():
    """Ideal: threads and holes, nothing around. The holes, clicked, all take it; a good half of the
    whole, and the open weave lets some of it out."""
    found = answer("lace")
    assert found.coloured > 0.4
    assert found.iou > 0.27


def test_sharp_stripes():
    """Ideal: every stripe. A click takes one stripe; a stroke across takes all, and the ground too, as
    the rim of a striped thing counts for texture."""
    assert answer("stripes").coloured > 0.05
    assert answer("stripes").tinted < 0.25
    assert answer("stripes_with_a_stroke").coloured > 0.9


def test_sharp_checks():
    """Ideal: every square. One click takes a square; even a stroke takes only the squares it meets."""
    assert answer("checks").coloured > 0.007
    assert answer("checks").tinted < 0.02
    assert answer("checks_with_a_stroke").coloured > 0.09


@pytest.mark.parametrize(("sd", "iou", "tinted"), [(4, 0.95, 0.05), (8, 0.75, 0.36)])
def test_grain(sd, iou, tinted):
    """Ideal: all of it, nothing around. Reached at 4 L*; at 8 a faint halo."""
    found = answer(f"grain_of_{sd}")
    assert found.coloured > 0.95
    assert found.iou > iou
    assert found.tinted < tinted


def test_jpeg_blocks():
    """Ideal: IoU 1; nearly reached, a few blocks of the rim stay."""
    found = answer("jpeg_blocks")
    assert found.coloured > 0.95
    assert found.iou > 0.93
    assert found.tinted < 0.03
    held = answer("jpeg_blocks_with_keep_hints")
    assert held.iou > 0.8
    assert held.tinted < 0.05
