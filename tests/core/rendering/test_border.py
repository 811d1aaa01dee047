"""Borders, mounts and rebates are found; skies, backdrops and dark rooms are not."""

import numpy as np
import pytest
import skimage.data
from PIL import Image

from core.rendering.border import find_border


def plane(rgb, size=(320, 240)):
    """Luminance (h, w) of a photograph; grey codes stand in for L*."""
    image = Image.fromarray(rgb).convert("L").resize(size, Image.Resampling.BOX)
    return np.asarray(image, np.float32) * np.float32(100 / 255)


@pytest.fixture(scope="module")
def print_():
    return plane(skimage.data.coffee())


def mounted(photo, tone, depths, noise=0.4):
    """A print in the middle of a sheet of a tone; depths are top, right, bottom, left."""
    top, right, bottom, left = depths
    sheet = np.pad(photo, ((top, bottom), (left, right)), constant_values=tone)
    grain = np.random.default_rng(1).normal(0, noise, sheet.shape)
    return np.clip(sheet + grain, 0, 100).astype(np.float32)


def turned(photo, tone, degrees, margin=26):
    """A print that lies askew, its true area (h, w) bool beside it."""

    def turn(values, fill):
        wide = np.pad(values.astype(np.float32), margin, constant_values=fill)
        image = Image.fromarray(wide)
        return np.asarray(image.rotate(degrees, Image.Resampling.BICUBIC, fillcolor=fill))

    return np.clip(turn(photo, tone), 0, 100), turn(np.ones_like(photo), 0) > 0.5


@pytest.mark.parametrize("tone", [97, 88, 78, 14, 2])
@pytest.mark.parametrize("depths", [(12, 12, 12, 12), (5, 6, 7, 4), (20, 14, 45, 14)])
def test_paper_cream_grey_and_rebate(print_, tone, depths):
    top, right, bottom, left = depths
    sheet = mounted(print_, tone, depths)
    border = find_border(sheet)
    assert border is not None
    share = border.photo_share
    inside = np.zeros(share.shape, bool)
    inside[top:-bottom, left:-right] = True
    assert share[~inside].max() == 0
    assert share[top + 4 : -bottom - 4, left + 4 : -right - 4].min() == 1


@pytest.mark.parametrize("degrees", [-3, -1, 0.6, 2, 3])
@pytest.mark.parametrize("tone", [96, 3])
def test_a_print_that_lies_askew(print_, tone, degrees):
    sheet, area = turned(print_, tone, degrees)
    border = find_border(sheet)
    assert border is not None
    assert (border.photo_share[~area] > 0.1).mean() < 0.02
    assert (border.photo_share[area] < 0.5).mean() < 0.03


def test_rounded_corners(print_):
    y, x = np.mgrid[: print_.shape[0], : print_.shape[1]]
    radius = 14
    outside = np.ones(print_.shape, bool)
    near_x = np.minimum(x, print_.shape[1] - 1 - x)
    near_y = np.minimum(y, print_.shape[0] - 1 - y)
    outside = (near_x < radius) & (near_y < radius)
    outside &= (radius - near_x) ** 2 + (radius - near_y) ** 2 > radius**2
    photo = np.where(outside, 95, np.minimum(print_, 80)).astype(np.float32)
    border = find_border(mounted(photo, 95, (12, 12, 12, 12)))
    assert border is not None
    inner = border.photo_share[12:-12, 12:-12]
    assert (inner[outside] > 0.5).mean() < 0.1
    assert (inner[~outside] < 0.5).mean() < 0.03


def test_paper_with_a_rebate_inside_of_it(print_):
    sheet = mounted(mounted(print_, 2, (9, 10, 12, 8)), 97, (5, 6, 5, 7))
    border = find_border(sheet)
    assert border is not None
    assert border.photo_share[:13].max() == 0
    assert border.photo_share[:, -15:].max() == 0
    assert border.photo_share[20:-22, 20:-20].min() == 1


def test_writing_on_a_rebate(print_):
    sheet = mounted(print_, 2, (14, 14, 14, 14))
    sheet[3:10, 100:160:3] = 90
    border = find_border(sheet)
    assert border is not None
    assert border.photo_share[:13].max() == 0


def test_a_line_on_a_rebate_does_not_end_it(print_):
    sheet = mounted(print_, 2, (20, 20, 20, 20))
    sheet[:, 8] = 30
    border = find_border(sheet)
    assert border is not None
    assert border.photo_share[:, :20].max() == 0


def gradient(height, width, top, bottom):
    return np.broadcast_to(np.linspace(top, bottom, height)[:, None], (height, width)).copy()


def sea():
    """A pale sky over a dark sea, the horizon ruled."""
    photo = gradient(240, 360, 92, 88)
    photo[40:] = gradient(200, 360, 45, 30)
    return photo


def backdrop():
    """A sitter before an even grey cloth."""
    y, x = np.mgrid[:300, :220]
    photo = np.full((300, 220), 74.0)
    photo[((x - 110) / 60) ** 2 + ((y - 110) / 75) ** 2 < 1] = 58
    photo[(np.abs(x - 110) < 95) & (y > 190)] = 22
    return photo


def dark_room():
    """Black to every edge, a lit table and two faces."""
    y, x = np.mgrid[:260, :340]
    lamp = np.exp(-(((x - 150) / 55) ** 2) - ((y - 130) / 40) ** 2)
    return 4 + 70 * lamp + 3 * np.exp(-(((x - 250) / 20) ** 2))


def snow_under_a_white_sky():
    y, x = np.mgrid[:260, :340]
    photo = np.full((260, 340), 96.0)
    ridge = 70 + 18 * np.sin(x / 35) + 8 * np.sin(x / 11)
    photo[(y > ridge) & (y < ridge + 60)] = 40
    return photo


def vignette():
    y, x = np.mgrid[:300, :220]
    away = np.hypot((x - 110) / 95, (y - 150) / 135)
    return 60 - 55 * np.clip((away - 0.7) / 0.3, 0, 1)


@pytest.mark.parametrize("scene", [sea, backdrop, dark_room, snow_under_a_white_sky, vignette])
@pytest.mark.parametrize("grain", [0, 1.5])
def test_no_border_where_a_plain_scene_reaches_the_edge(scene, grain):
    photo = scene()
    photo = photo + np.random.default_rng(2).normal(0, grain, photo.shape)
    for view in (photo, photo[::-1], np.rot90(photo)):
        assert find_border(np.clip(view, 0, 100).astype(np.float32)) is None


@pytest.mark.parametrize(
    "name",
    ["astronaut", "camera", "chelsea", "coffee", "rocket", "moon", "brick", "grass", "coins"],
)
def test_no_border_on_photographs_without_one(name):
    photo = getattr(skimage.data, name)()
    height, width = photo.shape[:2]
    scale = 384 / max(height, width)
    assert find_border(plane(photo, (round(width * scale), round(height * scale)))) is None


@pytest.mark.parametrize("value", [0, 50, 100])
@pytest.mark.parametrize("size", [(1, 1), (40, 300), (200, 300)])
def test_a_blank_sheet_has_no_border(value, size):
    assert find_border(np.full(size, value, np.float32)) is None


@pytest.mark.parametrize("scale", [1, 0.7])
def test_the_photo_is_mirrored_into_its_border(print_, scale):
    depths = (20, 14, 30, 16)
    sheet = mounted(print_, 97, depths, 0)
    expected = np.pad(print_, ((20, 30), (16, 14)), mode="symmetric")
    size = tuple(round(n * scale) for n in sheet.shape[::-1])
    small, wanted = (
        np.asarray(Image.fromarray(p).resize(size, Image.Resampling.BOX)) for p in (sheet, expected)
    )
    border = find_border(sheet)
    assert border is not None
    shown = border.mirrored(small)
    assert shown.shape == small.shape
    assert np.abs(shown - wanted).mean() < 0.15 * np.abs(small - wanted).mean()
    inner = (
        slice(round(26 * scale), -round(36 * scale)),
        slice(round(22 * scale), -round(20 * scale)),
    )
    assert np.array_equal(shown[inner], small[inner])


def test_the_same_answer_every_time(print_):
    sheet = mounted(print_, 90, (9, 9, 9, 9))
    one, other = find_border(sheet), find_border(sheet.copy())
    assert np.array_equal(one.photo_share, other.photo_share)
