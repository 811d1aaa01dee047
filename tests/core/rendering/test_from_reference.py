"""Colours of a reference photo as hints."""

import numpy as np
import pytest
import skimage.data
from PIL import Image

from core.errors import Cancelled, PhotoError
from core.imaging import photo_from_array
from core.job import Job
from core.rendering.from_reference import LONG_SIDE, reference_hints, reference_of
from core.rendering.prepared import PreparedPhoto


def two_halves(flat: bool = False) -> np.ndarray:
    """(120, 160, 3): a dark textured red left, a light blue right."""
    rgb = np.zeros((120, 160, 3), np.uint8)
    rgb[:, :80], rgb[:, 80:] = (130, 40, 40), (150, 180, 230)
    if not flat:
        noise = np.random.default_rng(1).integers(-12, 13, (120, 80, 1))
        rgb[:, :80] = np.clip(rgb[:, :80] + noise, 0, 255)
    return rgb


def grey(rgb: np.ndarray) -> PreparedPhoto:
    pixels = np.asarray(Image.fromarray(rgb).convert("L"))
    return PreparedPhoto(photo_from_array(pixels, "grey"))


def test_a_reference_is_kept_small() -> None:
    rgb = np.asarray(Image.fromarray(two_halves()).resize((3200, 2400)))
    reference = reference_of(photo_from_array(rgb, "large"))
    assert max(reference.size) == LONG_SIDE
    assert reference.ab.shape == (*reference.luminance.shape, 2)
    assert reference.luminance.base is None


def test_a_black_and_white_reference_is_refused() -> None:
    photo = photo_from_array(skimage.data.camera(), "grandma.jpg")
    with pytest.raises(PhotoError, match=r"grandma\.jpg has no colours"):
        reference_of(photo)


def test_a_colour_photo_before_a_grey_wall_is_a_reference() -> None:
    rgb = np.full((120, 160, 3), 150, np.uint8)
    rgb[60:, :50] = (60, 90, 170)
    reference = reference_of(photo_from_array(rgb, "portrait"))
    assert np.hypot(*reference.ab[90, 20]) > 30
    assert np.hypot(*reference.ab[20, 100]) < 1


def test_a_few_coloured_specks_do_not_make_a_reference() -> None:
    rgb = np.full((120, 160, 3), 150, np.uint8)
    rgb[3:8, 5:15] = (170, 60, 60)
    with pytest.raises(PhotoError, match="has no colours"):
        reference_of(photo_from_array(rgb, "stamped"))


def test_the_same_photo_in_grey_gets_its_colours_back() -> None:
    rgb = two_halves()
    prepared, reference = grey(rgb), reference_of(photo_from_array(rgb, "ref"))
    hints = reference_hints(prepared, reference)
    assert 4 < len(hints) <= 30
    assert [h.id for h in hints] == list(range(1, len(hints) + 1))
    assert all(h.note == "ref" for h in hints)
    for hint in hints:
        (x, _), (a, b) = hint.points[0], hint.ab
        if x < 70:
            assert a > 20
        elif x > 90:
            assert b < -10
    assert hints == reference_hints(prepared, reference)


def test_with_areas_hints_stand_only_in_them_and_take_only_their_colours() -> None:
    rgb = two_halves()
    prepared, reference = grey(rgb), reference_of(photo_from_array(rgb, "ref"))
    red, blue = (0.05, 0.1, 0.45, 0.9), (0.55, 0.1, 0.95, 0.9)
    hints = reference_hints(prepared, reference, [(red, blue)])
    assert hints
    for hint in hints:
        (x, y), (_, b) = hint.points[0], hint.ab
        assert 0.05 * 160 - 2 <= x <= 0.45 * 160 + 2
        assert 0.1 * 120 - 2 <= y <= 0.9 * 120 + 2
        assert b < -10


def test_an_empty_area_still_is_one_pixel() -> None:
    rgb = two_halves()
    prepared, reference = grey(rgb), reference_of(photo_from_array(rgb, "ref"))
    reference_hints(prepared, reference, [((0.5, 0.5, 0.5, 0.5), (1.0, 1.0, 1.0, 1.0))])


def test_it_can_be_cancelled() -> None:
    rgb = two_halves()
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        reference_hints(grey(rgb), reference_of(photo_from_array(rgb, "ref")), job=job)
