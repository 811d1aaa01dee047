"""Lab conversion against scikit-image and against itself."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from skimage import color

from core.colour import lab

unit = st.floats(0, 1, width=32)
colours = hnp.arrays(np.float32, (7, 3), elements=unit)


# The first call of scikit-image takes long on a busy machine.
@settings(deadline=None)
@given(colours)
def test_agrees_with_scikit_image(rgb):
    assert np.abs(lab.srgb_to_lab(rgb) - color.rgb2lab(rgb)).max() < 0.02


@given(colours)
def test_round_trip_is_exact_to_float_precision(rgb):
    assert np.abs(lab.lab_to_srgb(lab.srgb_to_lab(rgb)) - rgb).max() < 2e-5


@given(hnp.arrays(np.float32, 9, elements=unit))
def test_neutral_grey_has_no_chroma_and_its_own_luminance(grey):
    values = lab.srgb_to_lab(np.repeat(grey[:, None], 3, 1))
    assert np.abs(values[:, 1:]).max() < 1e-3
    assert np.abs(values[:, 0] - lab.luminance_of_grey(grey)).max() < 1e-3


def test_luminance_of_grey_grows_and_spans_the_scale():
    luminance = lab.luminance_of_grey(np.linspace(0, 1, 65536, dtype=np.float32))
    assert luminance[0] == 0
    assert abs(luminance[-1] - 100) < 1e-4
    assert (np.diff(luminance) > 0).all()
