"""From a document to pixels: exact luminance, hints, looks, sizes, tiles."""

import dataclasses
import itertools

import numpy as np
import pytest
from skimage import color

from core.colour.gamut import in_gamut
from core.colour.lab import srgb_to_lab
from core.document import Look
from core.document.document import Document
from core.errors import Cancelled, ModelError
from core.hints.hint import Hint
from core.imaging import photo_from_array
from core.job import Job
from core.rendering import Engine, render, render_tile
from core.rendering.look import decode_settings


def lab_of(rgb):
    return srgb_to_lab(rgb / np.float32(255 if rgb.dtype == np.uint8 else 65535))


def test_colour_is_added_and_luminance_kept(portrait, engine):
    rgb = render(portrait, None, engine, bits=16)
    lab = lab_of(rgb)
    assert rgb.shape == (256, 320, 3)
    assert np.abs(lab[..., 0] - portrait.photo.luminance).max() < 0.01
    assert np.hypot(lab[..., 1], lab[..., 2]).mean() > 3


def test_rendering_is_repeatable_even_with_a_fresh_engine(portrait, engine):
    hinted = portrait.add_hint(Hint("color", ((100.0, 80.0),), 5, (30.0, 10.0)))
    one, other = render(hinted, None, engine), render(hinted, None, Engine("cpu", 1))
    assert np.array_equal(one, other)


@pytest.mark.parametrize("ab", [(40.0, 30.0), (-35.0, 25.0), (10.0, -40.0)])
def test_hinted_pixels_end_at_the_hint(portrait, engine, ab):
    x, y, radius = 150, 90, 4
    document = portrait.add_hint(Hint("color", ((x + 0.5, y + 0.5),), radius, ab))
    lab = lab_of(render(document, None, engine, bits=16))
    inside = lab[y - 1 : y + 2, x - 1 : x + 2]
    wish = np.concatenate([inside[..., :1], np.broadcast_to(np.float32(ab), (3, 3, 2))], -1)
    possible = in_gamut(wish)
    assert possible.sum() >= 5
    assert color.deltaE_ciede2000(inside, wish)[possible].max() < 1
    assert np.abs(inside - wish)[..., 0].max() < 0.01


def test_neutral_hints_are_grey_and_keep_hints_stay(portrait, engine):
    plain = lab_of(render(portrait, None, engine, bits=16))
    kept = Hint("keep", ((60.5, 60.5),), 4)
    grey = Hint("neutral", ((200.5, 40.5),), 4)
    strong = Hint("color", ((75.5, 60.5),), 3, (60.0, 40.0))
    document = portrait.add_hint(kept).add_hint(grey).add_hint(strong)
    lab = lab_of(render(document, None, engine, bits=16))
    assert np.hypot(*lab[40, 200, 1:]) < 0.5
    assert np.abs(lab[60, 60] - plain[60, 60]).max() < 0.5


def two_sides():
    grey = np.full((200, 300), 70, np.uint8)
    grey[:, 150:] = 190
    return Document(photo_from_array(grey, "edge"))


def test_a_hint_on_one_side_of_an_edge_leaves_the_other_side_alone(engine):
    document = two_sides()
    hinted = document.add_hint(Hint("color", ((60.5, 100.5),), 6, (45.0, 30.0)))
    before, after = (lab_of(render(d, None, engine, bits=16)) for d in (document, hinted))
    moved = np.abs(after - before)[..., 1:].max(-1)
    assert moved[:, 156:].max() < 0.5
    assert np.median(moved[60:140, 30:130]) > 10


def test_more_true_hints_give_better_colours(portrait, colours, engine):
    truth = lab_of(colours)[..., 1:]
    rng = np.random.default_rng(4)
    errors = []
    spots = rng.integers(8, 248, (20, 2))
    for count in (0, 1, 5, 10, 20):
        document = portrait
        for y, x in spots[:count]:
            a, b = truth[y - 2 : y + 3, x - 2 : x + 3].mean((0, 1))
            document = document.add_hint(
                Hint("color", ((x + 0.5, y + 0.5),), 3, (float(a), float(b)))
            )
        ab = lab_of(render(document, None, engine))[..., 1:]
        errors.append(np.sqrt(((ab - truth) ** 2).mean()))
    assert all(later < earlier + 0.05 for earlier, later in itertools.pairwise(errors))
    assert errors[-1] < 0.8 * errors[0]


def test_strength_zero_is_the_source(portrait, engine, colours):
    document = portrait.with_look(Look(strength=0))
    grey = render(document, None, engine)
    assert np.array_equal(grey[..., 0], grey[..., 1])
    photo = photo_from_array(colours, "colour photo")
    assert np.array_equal(render(Document(photo, Look(strength=0)), None, engine), colours)


def test_strength_half_is_half_the_chroma(portrait, engine):
    full, half = (
        lab_of(render(portrait.with_look(Look(strength=s)), None, engine, bits=16))[..., 1:]
        for s in (100, 50)
    )
    # Where the full chroma had to be reduced to be shown, half of it had not.
    assert np.percentile(np.abs(half - full / 2), 99) < 0.5


def test_look_sliders_do_what_they_say(portrait, engine):
    def mean_ab(**look):
        lab = lab_of(render(portrait.with_look(Look(**look)), 200, engine))
        return lab[..., 1:].mean((0, 1)), np.hypot(lab[..., 1], lab[..., 2]).mean()

    (_, b), chroma = mean_ab()
    assert mean_ab(saturation=-100)[1] < 0.6
    assert mean_ab(saturation=40)[1] > chroma
    assert mean_ab(warmth=50)[0][1] > b + 2
    assert mean_ab(warmth=-50)[0][1] < b - 2
    assert mean_ab(vividness=100)[1] > chroma > mean_ab(vividness=0)[1]


def test_vividness_fifty_is_the_models_own(engine):
    card = engine.colorizer("tint-small").card
    assert decode_settings(Look(), card) == (card.temperature, card.rebalancing_shift)
    assert decode_settings(Look(vividness=0), card) == (1.0, 0.0)


def test_preview_and_full_size_agree(portrait, engine):
    document = portrait.add_hint(Hint("color", ((120.0, 100.0),), 8, (30.0, -20.0)))
    big = np.kron(portrait.photo.luminance, np.ones((4, 4), np.float32))
    grey = (big / 100 * 255).astype(np.uint8)
    large = Document(photo_from_array(grey, "large")).add_hint(
        Hint("color", ((480.0, 400.0),), 32, (30.0, -20.0))
    )
    full = lab_of(render(large, None, engine)).reshape(256, 4, 320, 4, 3).mean((1, 3))
    preview = lab_of(render(large, 320, engine))
    difference = np.abs(full - preview)[..., 1:]
    # Codes of 8 bits are up to half a unit of chroma apart.
    assert np.median(difference) < 0.05
    assert np.percentile(difference, 99) < 0.5
    assert document.hints[0].ab == large.hints[0].ab


def test_tiles_fit_together_to_the_whole(portrait, engine):
    prepared = engine.prepare(portrait.photo)
    document = portrait.add_hint(Hint("color", ((128.0, 128.0),), 9, (30.0, 40.0)))
    field = engine.field(document, prepared)
    whole = render(document, None, engine)
    for box in [(0, 0, 128, 128), (128, 100, 320, 256), (5, 7, 6, 9)]:
        x0, y0, x1, y1 = box
        tile = render_tile(field, prepared, 0, box).astype(int)
        assert np.abs(tile - whole[y0:y1, x0:x1]).max() <= 1


@pytest.mark.parametrize("size", [(1, 1), (1, 50), (30, 20), (3, 700)])
def test_odd_sizes_render(engine, size):
    grey = np.linspace(0, 255, size[0] * size[1]).reshape(size).astype(np.uint8)
    document = Document(photo_from_array(grey, "odd"))
    document = document.add_hint(Hint("color", ((0.5, 0.5),), 1, (20.0, 20.0)))
    assert render(document, None, engine).shape == (*size, 3)


def test_live_fields_do_not_wait_for_the_network(portrait, engine, monkeypatch):
    prepared = engine.prepare(portrait.photo)
    engine.field(portrait, prepared)
    engine.field(portrait.add_hint(Hint("color", ((9.0, 9.0),), 3, (1.0, 1.0))), prepared)
    asked = []
    colorizer = engine.colorizer(portrait.look.model)
    monkeypatch.setattr(colorizer, "colorize", lambda *args: asked.append(args))
    stroke = portrait.add_hint(Hint("color", ((100.0, 100.0),), 5, (40.0, -40.0)))
    field = engine.field(stroke, prepared, live=True)
    assert asked == []
    assert field.revision == stroke.revision


def test_cancelling_stops_between_strips(portrait, engine):
    job = Job(lambda share, what: job.cancel() if share > 0.5 else None)
    with pytest.raises(Cancelled):
        render(portrait, None, engine, job=job)


def test_an_unknown_model_is_named(portrait, engine):
    document = portrait.with_look(dataclasses.replace(portrait.look, model="rembrandt"))
    with pytest.raises(ModelError, match=r"'rembrandt'; installed: .*tint-small"):
        render(document, 100, engine)
