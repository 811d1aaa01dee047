"""Failure cases of size: one pixel, a stamp, 24 and 100 MP, no tone at all, and the print's paper."""

import tracemalloc

import numpy as np
import pytest
from failure_scenes import GREEN, RED, Case, click, paint

from core.document import Document
from core.hints import Hint
from core.imaging import photo_from_array
from core.propagation import WorkGrid, propagate, work_scale, work_size
from core.rendering import Engine


def none(size):
    return np.zeros(size, np.bool_)


@pytest.mark.parametrize("size", [(1, 1), (1, 2), (20, 30)])
def test_tiny_photos(size):
    """Ideal: a photo of one pixel or a stamp takes its colour like any other. Reached."""
    light = np.full(size, 50, np.float32)
    where = (size[1] // 2, size[0] // 2)
    found = paint(Case("", "", light, none(size), none(size), (click(*where, radius=1),)))
    assert found.ab.shape == (*size, 2)
    assert np.abs(found.ab[where[1], where[0]] - GREEN).max() < 0.5
    assert np.abs(found.ab - GREEN).max() < 3
    assert found.rgb().shape == (*size, 3)


def test_a_stamp_with_an_edge():
    """Ideal: on 30 by 20 pixels too an edge is an edge. Reached."""
    light = np.where(np.arange(30) < 15, 30, 75) * np.ones((20, 1))
    found = paint(
        Case("", "", light.astype(np.float32), none((20, 30)), none((20, 30)), (click(5, 10),))
    )
    assert found.share[:, :13].min() > 0.9
    assert found.share[:, 17:].max() < 0.05


@pytest.mark.parametrize("level", [0.0, 50.0, 100.0])
def test_no_tone_at_all(level):
    """Ideal: without any edge the click takes everything within its reach, evenly; black and white stay
    black and white. Reached."""
    size = (80, 120)
    found = paint(
        Case("", "", np.full(size, level, np.float32), none(size), none(size), (click(60, 40),))
    )
    assert found.share.min() > 0.9
    rgb = found.rgb()
    if level in (0, 100):
        assert np.ptp(rgb.astype(int), axis=2).max() <= 1
    else:
        assert (rgb[..., 1] > rgb[..., 0]).all()


class Rails:
    """A photo of any size that is only ever computed in part: two rails on gravel under a sky."""

    def __init__(self, height, width, rail):
        self.height, self.width, self.rail = height, width, rail

    def luminance(self, y0, y1, x0, x1, step=1):
        """(rows, columns) float32; step > 1 is the mean over cells of that size, near enough."""
        y = np.arange(y0, y1, step, dtype=np.float32)[:, None] + (step - 1) / 2
        x = np.arange(x0, x1, step, dtype=np.float32)[None, :] + (step - 1) / 2
        sky = np.clip(0.5 + (0.4 * self.height - y) / step, 0, 1)
        light = 48 + 34 * sky
        for at in (0.3, 0.6):
            away = np.abs(x - at * self.width)
            cover = np.clip((self.rail / 2 + step / 2 - away) / step, 0, min(1, self.rail / step))
            light = light + cover * (1 - sky) * (12 - light)
        return light.astype(np.float32)

    def grid(self):
        size = work_size(self.height, self.width)
        step = self.width / size[1]
        light = self.luminance(0, self.height, 0, self.width, step)[: size[0], : size[1]]
        base = np.broadcast_to(np.float32((5, 10)), (*size, 2)).copy()
        return WorkGrid(light, base, None, work_scale(self.height, self.width, size))


def test_rails_thinner_than_a_work_pixel():
    """Ideal: a stroke on part of a rail colours the whole rail and no gravel. At 24 MP a work pixel is 16
    wide and the rail 6: what is marked is coloured exactly, the rest of the rail is not (it needs the
    stroke along all of it), and the colour runs into the gravel, which keep strokes beside it hold."""
    photo = Rails(4000, 6000, 6)
    middle = 0.3 * 6000
    stroke = Hint("color", ((middle, 2500.0), (middle, 3000.0)), 3, RED)
    beside = [
        Hint("keep", ((middle + off, 2300.0), (middle + off, 3200.0)), 8) for off in (-48, 48)
    ]
    work = propagate(photo.grid(), None, [stroke, *beside])
    x0, x1 = int(middle) - 150, int(middle) + 150
    part = work.strip(photo.luminance(2700, 2760, x0, x1), 2700, (4000, 6000), x0)
    away = np.abs(np.arange(x0, x1) - middle)
    assert np.abs(part[:, away < 2] - RED).max() < 0.5
    assert np.abs(part[:, (away > 42) & (away < 54)] - (5, 10)).max() < 0.5
    assert np.abs(part[:, away > 70] - (5, 10)).max() < 12
    sky = work.strip(photo.luminance(1000, 1010, x0, x1), 1000, (4000, 6000), x0)
    assert np.abs(sky - (5, 10)).max() < 3


def test_a_hundred_megapixels_in_strips():
    """Ideal: the work does not grow with the photo, only with what is drawn. 100 MP of chroma would be
    800 MB; the grid and eight strips of 64 rows take less than 40 MB. Reached."""
    height, width = 8660, 11547
    photo = Rails(height, width, 40)
    wanted = {}
    tracemalloc.start()
    grid = photo.grid()
    assert max(grid.luminance.shape) <= 400
    work = propagate(grid, None, [click(5000, 6000, GREEN, radius=30)])
    for y in range(64, height, 1250):
        part = work.strip(photo.luminance(y, y + 64, 4000, 5024), y, (height, width), 4000)
        wanted[y] = float(part[..., 1].mean()), float(part[..., 0].mean())
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 40e6
    # Gravel is coloured, sky is not.
    assert wanted[64] == pytest.approx((10, 5), abs=1)
    assert wanted[64 + 1250 * 5][1] < -30
    # Strips of a hundred megapixels fit together to the last bit.
    tall = photo.luminance(6000, 6048, 4900, 5100)
    whole = work.strip(tall, 6000, (height, width), 4900)
    halves = [work.strip(tall[k : k + 24], 6000 + k, (height, width), 4900) for k in (0, 24)]
    assert np.array_equal(whole, np.concatenate(halves))
    assert np.abs(whole[0, 100] - GREEN).max() < 0.5


def test_the_paper_around_a_print_takes_no_colour():
    """Ideal: a hint in the photo colours no paper, one on the paper no photo. Reached."""
    rng = np.random.default_rng(4)
    light = a_print(rng)
    photo = photo_from_array(light, "print")
    engine = Engine("cpu", 1)
    prepared = engine.prepare(photo)
    inside = Document(photo).with_hints((click(150, 100, GREEN, radius=4, reach=4.0),))
    work = engine.field(inside, prepared).work
    paper = np.ones(work.ab.shape[:2], np.bool_)
    paper[8:-8, 8:-8] = False
    assert np.abs(work.ab[paper]).max() < 2
    assert work.ab[80:120, 130:170, 0].mean() < -35
    on_paper = Document(photo).with_hints((click(4, 100, RED, radius=3, reach=4.0),))
    outside, plain = (
        engine.field(on_paper, prepared).work,
        engine.field(Document(photo), prepared).work,
    )
    assert np.abs((outside.ab - plain.ab)[40:-40, 40:-40]).max() < 0.5
    assert outside.ab[100, 4, 0] > 40


def a_print(rng):
    """232 x 300 grey values of a photo with sixteen pixels of white paper around it."""
    y, x = np.mgrid[:200, :268]
    inner = 110 + 50 * np.sin(x / 40) * np.cos(y / 33) + rng.normal(0, 2, (200, 268))
    out = np.full((232, 300), 246.0) + rng.normal(0, 0.7, (232, 300))
    out[16:216, 16:284] = np.clip(inner, 0, 255)
    return out.round().astype(np.uint8)
