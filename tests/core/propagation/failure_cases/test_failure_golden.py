"""The pictures themselves, small, against those that were looked at.

An improvement may well change them: draw them anew with `draw_sheet.py --golden`, and look.
"""

import damage_scenes  # noqa: F401
import edge_scenes  # noqa: F401
import hint_scenes  # noqa: F401
import numpy as np
import pytest
import texture_scenes  # noqa: F401
from failure_scenes import answer
from golden import FOLDER, GOLDEN, WHOLE, small_picture
from PIL import Image
from whole_program import whole_answer


def looks_as_it_did(painted, file):
    kept = np.asarray(Image.open(FOLDER / f"{file}.png"), np.float32)
    off = np.abs(small_picture(painted).astype(np.float32) - kept).max(2)
    # Soft borders may move a little; what is coloured and what is not may not.
    assert off.mean() < 5
    assert (off > 40).mean() < 0.04


@pytest.mark.parametrize("name", GOLDEN)
def test_it_looks_as_it_did(name):
    looks_as_it_did(answer(name), name)


@pytest.mark.parametrize("name", WHOLE)
def test_the_program_itself_paints_it_as_it_did(name):
    looks_as_it_did(whole_answer(name), f"whole_{name}")


def test_the_pictures_are_small_and_all_used():
    files = sorted(FOLDER.glob("*.png"))
    assert {file.stem for file in files} == {*GOLDEN, *(f"whole_{name}" for name in WHOLE)}
    assert max(file.stat().st_size for file in files) < 20_000
