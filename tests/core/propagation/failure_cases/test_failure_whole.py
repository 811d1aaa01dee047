"""Failure cases as the program itself paints them, where that differs from the made-up network, and the photos.

Bounds are what is reached, with a margin; `draw_sheet.py --whole` has the table of all.
"""

import damage_scenes  # noqa: F401
import edge_scenes  # noqa: F401
import hint_scenes  # noqa: F401
import pytest
import texture_scenes  # noqa: F401
from failure_scenes import CASES
from whole_program import ONE_PHOTO_WITH, whole_answer


@pytest.mark.parametrize(
    ("name", "coloured", "tinted"),
    [
        # The network paints the pieces between lines apart, and its features see the lines.
        ("scratches", 0.88, 0.02),
        ("wires", 0.45, 0.02),
        # It hears the hint and repaints the other panel, too dark to see it.
        ("beam", 0.95, 0.6),
        ("spectacles", 0.25, 0.03),
        ("weak_edge_seen_by_nobody", 0.95, 0.76),
        ("soft_edge_of_20", 0.95, 0.02),
        ("sky", 0.6, 0.02),
        # Features know nothing of patterns.
        ("grass", 0.56, 0.02),
        ("stripes", 0.55, 0.02),
        ("dotted", 0.88, 0.02),
        ("checks_on_their_own_grey", 0.93, 0.02),
        ("grain_of_8", 0.85, 0.02),
        ("camera_man", 0.45, 0.03),
        ("cat_fur", 0.33, 0.02),
    ],
)
def test_the_program_itself(name, coloured, tinted):
    found = whole_answer(name)
    assert found.coloured > coloured
    assert found.tinted < tinted


def test_a_case_that_is_left_out_has_the_photo_of_another():
    for name, other in ONE_PHOTO_WITH.items():
        assert (CASES[name]().luminance == CASES[other]().luminance).all()
