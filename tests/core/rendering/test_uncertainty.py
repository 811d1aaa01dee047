"""The next best click: where doubt is, where it shows, where nothing has been said yet."""

import numpy as np
import pytest
from PIL import Image
from skimage.color import rgb2lab

from core.document import Document
from core.hints import Hint
from core.imaging import photo_from_array
from core.metrics import psnr
from core.models.colorizer import Answer
from core.rendering import PreparedPhoto, render, uncertainty
from core.rendering.kinship import Kinship
from core.rendering.uncertainty import spread


def prepared(grey):
    return PreparedPhoto(photo_from_array(np.asarray(grey, np.uint8), "made"))


def answer(height, width, features=None):
    return Answer(np.zeros((2, height, width), np.float32), features=features)


def test_the_best_spot_lies_inside_and_moves_on_after_a_hint(portrait, engine):
    first = uncertainty(portrait, engine)
    assert 0 <= first.map.min() < first.map.max() <= 1
    x, y = first.best
    assert 0 <= x < 320
    assert 0 <= y < 256
    hint = Hint("color", (first.best,), 5, (20.0, 20.0))
    after = uncertainty(portrait.add_hint(hint), engine)
    assert np.hypot(after.best[0] - x, after.best[1] - y) > 16
    row, column = int(y / 4), int(x / 4)
    assert after.map[row, column] < 0.5 * first.map[row, column]
    again = uncertainty(portrait.add_hint(hint), engine)
    assert again.best == after.best
    assert np.array_equal(again.map, after.map)


def test_five_best_clicks_are_worth_more_than_five_at_random(portrait, colours, engine):
    truth = rgb2lab(colours / 255)[..., 1:]

    def told(document, x, y):
        around = truth[max(0, int(y) - 3) : int(y) + 4, max(0, int(x) - 3) : int(x) + 4]
        a, b = around.reshape(-1, 2).mean(0)
        return document.add_hint(Hint("color", ((x, y),), 3.5, (float(a), float(b))))

    def quality(document):
        return psnr(render(document, None, engine) / 255, colours / 255)

    best = portrait
    for _ in range(5):
        best = told(best, *uncertainty(best, engine).best)
    sets = []
    for seed in range(3):
        rng, document = np.random.default_rng(seed), portrait
        for _ in range(5):
            document = told(document, rng.uniform(1, 319), rng.uniform(1, 255))
        sets.append(quality(document))
    assert quality(best) > np.mean(sets)


def test_spread_is_the_standard_deviation():
    distribution = np.zeros((313, 1, 2), np.float32)
    distribution[[0, 4], 0, 0] = 0.5  # (-90, 50) and (-90, 90)
    distribution[7, 0, 1] = 1
    assert spread(distribution)[0] == pytest.approx([20, 0], abs=0.1)


def test_a_large_doubtful_thing_comes_before_a_small_one():
    grey = np.full((200, 300), 90)
    grey[:, 150:] = 180
    grey[20:50, 20:50] = 180
    own = prepared(grey)
    kinship = Kinship(own, answer(200, 300))
    bright = own.luminance_at(*kinship.size) > 60
    x, y = kinship.spots(np.where(bright, 400, 1).astype(np.float32), None, 1)[0]
    assert x > 175
    assert 50 < y < 150


def test_features_tell_apart_what_tone_does_not():
    own = prepared(np.full((200, 300), 128))
    planes = np.zeros((2, 50, 75), np.float32)
    planes[0, :, :37] = 1
    planes[1, :, 37:] = 1
    hint = Hint("neutral", ((120.0, 100.0),), 5)
    left = Kinship(own, answer(200, 300, planes)).left([hint])
    column = left.shape[1] // 2
    assert left[left.shape[0] // 2, column - 2] < 0.4
    assert left[left.shape[0] // 2, column + 2] > 0.8
    alike = Kinship(own, answer(200, 300)).left([hint])
    assert alike[left.shape[0] // 2, column + 2] < 0.6


def test_hints_that_do_nothing_leave_all_doubt():
    kinship = Kinship(prepared(np.full((200, 300), 128)), answer(200, 300))
    off = Hint("keep", ((100.0, 100.0),), 5, enabled=False)
    weak = Hint("color", ((100.0, 100.0),), 5, (9.0, 9.0), strength=0.0)
    assert kinship.left([off, weak]).min() == 1
    assert kinship.left([]).shape == kinship.size


def test_black_white_and_the_border_are_no_place_to_click():
    grey = np.full((200, 300), 128)
    grey[:, :100] = 0
    grey[:, 200:] = 255
    own = prepared(grey)
    kinship = Kinship(own, answer(200, 300))
    doubt = np.where(own.luminance_at(*kinship.size) % 99 < 1, 900, 1).astype(np.float32)
    x, y = kinship.spots(doubt, None, 1)[0]
    assert 95 < x < 205
    paper = np.ones((20, 30), np.float32)
    paper[:12] = 0
    _, y = kinship.spots(np.ones(kinship.size, np.float32), paper, 1)[0]
    assert y > 115


def test_paper_around_a_photo_is_not_undecided(colours, engine):
    paper = np.full((336, 400), 243, np.uint8)
    paper[40:-40, 40:-40] = np.asarray(Image.fromarray(colours).convert("L"))
    found = uncertainty(Document(photo_from_array(paper, "mounted")), engine)
    height, width = found.map.shape
    assert found.map[: height // 12].max() == 0
    assert found.map[height // 2, width // 2] > 0
    assert 40 <= found.best[0] < 360
    assert 40 <= found.best[1] < 296


def test_the_spot_avoids_a_line_through_its_cell():
    grey = np.full((260, 260), 150)
    grey[:, 4::10] = 20  # a dark line through the middle of every cell
    grey[:, 5::10] = 20
    kinship = Kinship(prepared(grey), answer(260, 260))
    x, _ = kinship.spots(np.ones(kinship.size, np.float32), None, 1)[0]
    assert grey[0, int(x)] == 150


@pytest.mark.parametrize("size", [(30, 20), (8, 400)])
def test_odd_sizes_have_a_best_spot(engine, size):
    rng = np.random.default_rng(0)
    pixels = Image.fromarray(rng.integers(60, 200, (4, 4), np.uint8)).resize(size)
    found = uncertainty(Document(photo_from_array(np.asarray(pixels), "odd")), engine)
    assert 0 <= found.best[0] < size[0]
    assert 0 <= found.best[1] < size[1]


def test_spots_are_distinct():
    """Four tones far apart want four clicks, one each."""
    tones = np.repeat([60, 120, 180, 225], 75)[None] * np.ones((200, 1))
    kinship = Kinship(prepared(tones), answer(200, 300))
    spots = kinship.spots(np.ones(kinship.size, np.float32), None, 4)
    assert len({int(x // 75) for x, _ in spots}) == 4


def test_no_further_spot_where_one_click_decides_all():
    kinship = Kinship(prepared(np.full((200, 300), 128)), answer(200, 300))
    doubt = np.zeros(kinship.size, np.float32)
    doubt[4, 6] = 1
    assert len(kinship.spots(doubt, None, 8)) <= 2
    assert len(kinship.spots(doubt * 0, None, 8)) == 1
