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
from golden import FOLDER, GOLDEN, small_picture
from PIL import Image


@pytest.mark.parametrize("name", GOLDEN)
def test_it_looks_as_it_did(name):
    kept = np.asarray(Image.open(FOLDER / f"{name}.png"), np.float32)
    off = np.abs(small_picture(answer(name)).astype(np.float32) - kept).max(2)
    # Soft borders may move a little; what is coloured and what is not may not.
    assert off.mean() < 5
    assert (off > 40).mean() < 0.04


def test_the_pictures_are_small_and_all_used():
    files = sorted(FOLDER.glob("*.png"))
    assert {file.stem for file in files} == set(GOLDEN)
    assert max(file.stat().st_size for file in files) < 20_000
