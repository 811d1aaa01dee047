"""Regions: another look inside an outline, nothing else outside, one network run for all of them."""

import dataclasses

import numpy as np
import pytest
from PIL import Image

from core.colour.lab import srgb_to_lab
from core.document import Look
from core.document.document import Document
from core.document.region import Region
from core.hints.hint import Hint
from core.imaging import photo_from_array
from core.rendering import Change, Engine, render, render_tile
from core.rendering.decode import redecoded

SQUARE = ((80.0, 40.0), (240.0, 40.0), (240.0, 200.0), (80.0, 200.0))
FAR = 12
"""Pixels from an outline beyond which its work pixels and feather are over."""


def ab(document, engine):
    lab = srgb_to_lab(render(document, None, engine, bits=16) / np.float32(65535))
    return lab[..., 1:]


def small_chroma(document, engine):
    lab = srgb_to_lab(render(document, 160, engine, bits=16) / np.float32(65535))
    return np.hypot(lab[..., 1], lab[..., 2])


def inside(shrunk):
    mask = np.zeros((256, 320), bool)
    mask[40 + shrunk : 200 - shrunk, 80 + shrunk : 240 - shrunk] = True
    return mask


@pytest.fixture(scope="module")
def plain(portrait, engine):
    return ab(portrait, engine)


@pytest.mark.parametrize(
    "settings",
    [{"saturation": -60}, {"warmth": 70}, {"strength": 30}, {"vividness": 10}, {"vividness": 95}],
)
def test_outside_nothing_moves_and_inside_is_the_regions_look(portrait, engine, plain, settings):
    region = Region(SQUARE, **settings)
    found = ab(portrait.add_region(region), engine)
    assert np.abs(found - plain)[~inside(-FAR)].max() < 0.05
    look = ab(portrait.with_look(region.over(portrait.look)), engine)
    off = np.abs(found - look)[inside(FAR)]
    change = np.abs(look - plain)[inside(FAR)].mean()
    assert change > 0.3
    # Another vividness is decoded from the kept distribution, which is near but not equal.
    limit = 0.15 if "vividness" in settings else 0.02
    assert off.mean() < limit * max(1, change)


def test_later_regions_lie_above_and_one_that_is_off_does_nothing(portrait, engine, plain):
    grey = Region(SQUARE, saturation=-100)
    again = Region(SQUARE)
    both = portrait.add_region(grey).add_region(again)
    assert np.abs(ab(both, engine) - plain)[inside(FAR)].max() < 0.05
    off = portrait.add_region(dataclasses.replace(grey, enabled=False))
    assert np.array_equal(render(off, None, engine), render(portrait, None, engine))


def test_hints_inside_stay_pinned(portrait, engine):
    hinted = portrait.add_hint(Hint("color", ((150.5, 90.5),), 5, (20.0, 10.0)))
    found = ab(hinted.add_region(Region(SQUARE, saturation=-100, warmth=50)), engine)
    assert np.abs(found[90, 150] - (20, 10)).max() < 0.5


def test_the_window_shows_what_is_exported(portrait, engine):
    document = portrait.add_region(Region(SQUARE, strength=20, warmth=60, feather=16))
    prepared = engine.prepare(document.photo)
    tile = render_tile(engine.field(document, prepared), prepared, 0, (64, 32, 192, 160))
    assert np.array_equal(tile, render(document, None, engine)[32:160, 64:192])


def test_half_the_size_looks_the_same(portrait, engine):
    half_grey = np.asarray(
        Image.fromarray((portrait.photo.luminance * 2.55).round().astype(np.uint8)).reduce(2)
    )
    region = Region(SQUARE, saturation=-100, feather=8)
    half_region = Region(tuple((x / 2, y / 2) for x, y in SQUARE), saturation=-100, feather=4)
    half = Document(photo_from_array(half_grey, "half"), portrait.look)
    # The network sees another picture in so small a photo, so what is left of its chroma is compared.
    big = [small_chroma(d, engine) for d in (portrait, portrait.add_region(region))]
    small = [small_chroma(d, engine) for d in (half, half.add_region(half_region))]
    coloured = (big[0] > 6) & (small[0] > 6)
    left = [after[coloured] / before[coloured] for before, after in (big, small)]
    assert left[0].min() < 0.1 < 0.9 < left[0].max()
    assert np.abs(left[0] - left[1]).mean() < 0.02


def test_a_grey_picture_can_have_a_coloured_region(portrait, engine):
    grey = portrait.with_look(Look(strength=0))
    found = ab(grey.add_region(Region(SQUARE)), engine)
    assert np.abs(found[~inside(-FAR)]).max() < 0.05
    assert np.hypot(*np.moveaxis(found[inside(FAR)], -1, 0)).mean() > 3


def test_another_vividness_asks_the_network_no_second_time(portrait, monkeypatch):
    engine = Engine("cpu", 1)
    colorizer = engine.colorizer(portrait.look.model)
    asked = []
    real = colorizer.colorize
    monkeypatch.setattr(colorizer, "colorize", lambda *a: asked.append(1) or real(*a))
    document = portrait
    for vividness in (0, 30, 100):
        document = document.add_region(Region(SQUARE, vividness=vividness))
    prepared = engine.prepare(document.photo)
    engine.field(document, prepared)
    assert asked == [1]
    engine.field(document.add_hint(Hint("color", ((150.5, 90.5),), 5, (20.0, 10.0))), prepared)
    assert asked == [1, 1], "once more, about the hint"


def test_decoding_again_is_near_a_second_run(portrait, engine):
    colorizer = engine.colorizer(portrait.look.model)
    luminance = portrait.photo.luminance
    own = (colorizer.card.temperature, colorizer.card.rebalancing_shift)
    wanted = (0.6, 0.4)
    first, second = colorizer.colorize(luminance), colorizer.colorize(luminance, None, *wanted)
    again = redecoded(first, colorizer.card, own, wanted)
    change = np.abs(second.chroma - first.chroma).mean()
    assert np.abs(again - second.chroma).mean() < 0.1 * change


def test_a_change_of_strength_is_drawn_again_only_where_it_is(portrait, engine):
    prepared = engine.prepare(portrait.photo)
    one = engine.field(portrait.add_region(Region(SQUARE, strength=50)), prepared)
    two = engine.field(portrait.add_region(Region(SQUARE, strength=90)), prepared)
    change = Change(one, two)
    assert change.within((150, 100, 200, 150), (320, 256)) > 1
    assert change.within((0, 220, 320, 256), (320, 256)) < 0.05
