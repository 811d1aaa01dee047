"""Made scans with every kind of edge that family photos have, in every paper; and photos without any."""

import numpy as np
import pytest
import skimage.data
from PIL import Image

from core.rendering.border import find_border
from core.rendering.mount import find_mount

HEIGHT, WIDTH, MARGIN = 240, 320, 18
WHITE, CREAM, BLACK = 97.0, 88.0, 3.0


def photograph(name, width=WIDTH, height=HEIGHT):
    image = Image.fromarray(getattr(skimage.data, name)()).convert("L")
    image = image.resize((width, height), Image.Resampling.BOX)
    return np.asarray(image, np.float32) * np.float32(100 / 255)


def area(kind):
    """Where the photo shows, (h, w) bool."""
    height, width = HEIGHT + 2 * MARGIN, WIDTH + 2 * MARGIN
    y, x = np.mgrid[:height, :width].astype(float)
    top, left = y - MARGIN, x - MARGIN
    whole = (top >= 0) & (top < HEIGHT) & (left >= 0) & (left < WIDTH)
    if kind == "deckle":
        across, down = (2.2 * np.sin(v / 4.1) + 1.3 * np.sin(v / 1.7 + 1) for v in (x, y))
        return (top >= across) & (top < HEIGHT + across) & (left >= down) & (left < WIDTH + down)
    if kind == "oval":
        return ((x / width - 0.5) / (WIDTH / width / 2)) ** 2 + (
            (y / height - 0.5) / (HEIGHT / height / 2)
        ) ** 2 < 1
    if kind == "rounded":
        away_x = x - np.clip(x, MARGIN + 14, width - MARGIN - 15)
        away_y = y - np.clip(y, MARGIN + 14, height - MARGIN - 15)
        return away_x**2 + away_y**2 <= 14**2
    if kind == "torn":
        return whole & (left + top >= 55 + 4 * np.sin(x / 3))
    return whole


def scan(kind, tone, grain=0.6):
    """(luminance, where the photo shows)."""
    shown = area(kind)
    photo = np.pad(photograph("coffee"), MARGIN, mode="reflect")
    sheet = np.where(shown, photo, tone)
    if kind == "rebate":
        for column in range(10, sheet.shape[1] - 10, 24):
            sheet[4:11, column : column + 10] = 96
    sheet += np.random.default_rng(3).normal(0, grain, sheet.shape)
    return np.clip(sheet, 0, 100).astype(np.float32), shown


@pytest.mark.parametrize(
    ("kind", "tone", "left"),
    [(kind, tone, 0.01) for kind in ("plain", "rounded") for tone in (WHITE, CREAM, BLACK)]
    + [("deckle", WHITE, 0.01), ("deckle", CREAM, 0.01)]
    + [("oval", tone, 0.01) for tone in (WHITE, CREAM, BLACK)]
    # A torn corner is wider than a rounded one: its outer part is taken for photo, 6 % of the paper.
    + [("torn", tone, 0.07) for tone in (WHITE, CREAM, BLACK)]
    # The paper that the film's holes let through lies in the rebate; the rest of it is found.
    + [("rebate", BLACK, 0.18)],
)
def test_paper_is_found_and_no_photo_taken(kind, tone, left):
    """left: largest share of the paper that keeps its colours. The rim of 1.5 px, in which the photo's
    colours set in, is some 3 % of the photo."""
    sheet, shown = scan(kind, tone)
    for turns in range(4):
        border = find_border(np.ascontiguousarray(np.rot90(sheet, turns)))
        assert border is not None
        share = np.rot90(border.photo_share, -turns)
        assert (share[~shown] > 0.5).mean() <= left
        assert (share[shown] < 0.5).mean() < 0.05


@pytest.mark.parametrize("kind", ["oval", "deckle"])
def test_the_network_sees_photo_where_mounts_were(kind):
    sheet, _ = scan(kind, WHITE)
    border = find_border(sheet)
    assert border is not None
    for scale in (1, 0.6):
        size = (round(sheet.shape[1] * scale), round(sheet.shape[0] * scale))
        small = np.asarray(Image.fromarray(sheet).resize(size, Image.Resampling.BOX))
        mirrored = border.mirrored(small)
        assert mirrored.shape == small.shape
        assert (mirrored > 94).mean() < 0.06 < (small > 94).mean()
        middle = np.s_[size[1] // 3 : -size[1] // 3, size[0] // 3 : -size[0] // 3]
        assert np.array_equal(mirrored[middle], small[middle])


def sky_over_snow():
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    photo = np.full((HEIGHT, WIDTH), 96.0)
    ridge = 80 + 22 * np.sin(x / 45) + 8 * np.sin(x / 13)
    photo[(y > ridge) & (y < ridge + 70)] = 45
    return photo


def figure_in_the_snow():
    """White to every edge, one dark thing in the middle."""
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    photo = np.full((HEIGHT, WIDTH), 97.0)
    photo[(np.abs(x - 160) < 34) & (y > 70) & (y < 200)] = 25
    photo[np.hypot(x - 160, y - 60) < 24] = 55
    return photo


def moon_at_night():
    """Black to every edge, and a soft disc with a dark side."""
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    disc = np.clip((95 - np.hypot(x - 160, y - 120)) / 30, 0, 1)
    return 3 + 70 * disc * np.clip((x - 90) / 120, 0, 1)


def vignette():
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    away = np.hypot((x - 160) / 150, (y - 120) / 110)
    return 60 - 57 * np.clip((away - 0.5) / 0.5, 0, 1)


@pytest.mark.parametrize("scene", [sky_over_snow, figure_in_the_snow, moon_at_night, vignette])
@pytest.mark.parametrize("grain", [0, 0.8])
def test_snow_night_and_vignette_are_no_paper(scene, grain):
    photo = scene() + np.random.default_rng(4).normal(0, grain, (HEIGHT, WIDTH))
    for _ in range(4):
        view = np.ascontiguousarray(np.rot90(np.clip(photo, 0, 100)), np.float32)
        assert find_border(view) is None
        photo = np.rot90(photo)


@pytest.mark.parametrize("name", ["astronaut", "camera", "chelsea", "coffee", "rocket", "moon"])
def test_photographs_that_reach_the_edge_have_no_mount(name):
    assert find_mount(photograph(name)) is None
    assert find_border(photograph(name)) is None
