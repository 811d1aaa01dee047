"""The network's colouring as hints: where they stand, what they say, and that they rebuild it."""

import math
from dataclasses import replace

import numpy as np
import pytest

from core.colour.bins import BINS, soft_encode
from core.document import Document
from core.document.look import Look
from core.errors import ModelError
from core.hints import Hint
from core.imaging import photo_from_array
from core.propagation import WorkGrid, propagate, work_scale
from core.rendering import Engine
from core.rendering.explain import automatic_hints, explain

COUNT = len(BINS)
GREY = np.full((8, 12), 50, np.float32)


def unsure(height, width):
    return np.full((COUNT, height, width), 1 / COUNT, np.float32)


def sure_at(places, height=12, width=18):
    """A distribution that has `share` of one bin at (row, column): share."""
    out = unsure(height, width)
    for (row, column), share in places.items():
        out[:, row, column] = (1 - share) / (COUNT - 1)
        out[5, row, column] = share
    return out


def test_hints_stand_at_the_maxima_surest_first():
    places = {(2, 3): 0.6, (9, 14): 0.9, (2, 12): 0.7, (2, 13): 0.5}
    chroma = np.zeros((2, 48, 72), np.float32)
    chroma[:, 36:40, 56:60] = [[[20]], [[-30]]]
    hints = automatic_hints(sure_at(places), chroma, GREY, (720, 480), count=500, distance=0.1)
    assert [h.points[0] for h in hints[:3]] == [(580.0, 380.0), (500.0, 100.0), (140.0, 100.0)]
    assert hints[0].ab == (20.0, -30.0)
    assert [h.id for h in hints] == list(range(1, len(hints) + 1))
    assert hints[0].note == "network, 90% sure"


def test_hints_keep_their_distance_and_their_number():
    rng = np.random.default_rng(0)
    distribution = rng.random((COUNT, 40, 60)).astype(np.float32) ** 8
    distribution /= distribution.sum(0)
    chroma = rng.normal(0, 20, (2, 160, 240)).astype(np.float32)
    hints = automatic_hints(distribution, chroma, GREY, (2400, 1600), count=25, distance=0.1)
    points = np.array([h.points[0] for h in hints])
    gaps = np.hypot(*(points[:, None] - points[None]).transpose(2, 0, 1))
    assert 5 < len(hints) <= 25
    assert gaps[np.triu_indices(len(points), 1)].min() >= 240
    assert hints == automatic_hints(
        distribution, chroma, GREY, (2400, 1600), count=25, distance=0.1
    )


def test_a_flat_confidence_covers_the_whole_photo():
    hints = automatic_hints(
        unsure(10, 15), np.zeros((2, 40, 60), np.float32), GREY, (600, 400), 400, 0.2
    )
    points = np.array([h.points[0] for h in hints])
    assert len(hints) > 12
    assert np.ptp(points, axis=0).min() > 250


def test_few_hints_are_spread_over_all_of_the_photo():
    confident = {(row, column): 0.9 for row in range(0, 12, 2) for column in range(0, 6, 2)}
    hints = automatic_hints(sure_at(confident), np.zeros((2, 48, 72)), GREY, (720, 480), 9)
    points = np.array([h.points[0] for h in hints])
    assert len(hints) <= 9
    assert (points[:, 0] > 480).any()
    assert (points[:, 0] < 240).any()


def test_no_hint_where_no_colour_shows():
    luminance = np.full((12, 18), 50, np.float32)
    luminance[:, :6], luminance[:, 12:] = 0, 100
    hints = automatic_hints(
        sure_at({(5, 2): 0.9, (5, 15): 0.9}), np.zeros((2, 48, 72)), luminance, (720, 480)
    )
    assert len(hints) > 2
    assert all(240 <= h.points[0][0] <= 480 for h in hints)


@pytest.mark.parametrize("size", [(1, 1), (3, 1), (1, 5)])
def test_tiny_photos(size):
    width, height = size
    chroma = np.full((2, height, width), 7, np.float32)
    hints = automatic_hints(unsure(-(-height // 4), -(-width // 4)), chroma, GREY, size, 10)
    assert len(hints) >= 1
    assert all(h.ab == (7.0, 7.0) for h in hints)
    assert all(0 <= h.points[0][0] <= width and 0 <= h.points[0][1] <= height for h in hints)


def test_they_rebuild_what_the_network_painted():
    """Four patches of their own lightness and colour."""
    patch = (np.arange(64)[:, None] // 32) * 2 + np.arange(96)[None] // 48
    colours = np.array([(40, 20), (-30, 30), (5, -40), (-20, -10)], np.float32)
    ab = colours[patch]
    bins, shares = soft_encode(ab[2::4, 2::4])
    distribution = np.zeros((COUNT, 16, 24), np.float32)
    np.put_along_axis(distribution, np.moveaxis(bins, -1, 0), np.moveaxis(shares, -1, 0), 0)
    luminance = np.array([20, 45, 65, 85], np.float32)[patch]
    hints = automatic_hints(distribution, np.moveaxis(ab, -1, 0), luminance, (96, 64), 60, 0.1)
    grid = WorkGrid(luminance, np.zeros_like(ab), None, work_scale(64, 96, (64, 96)))
    rebuilt = propagate(grid, None, hints).ab
    assert np.hypot(*np.moveaxis(rebuilt - ab, -1, 0)).mean() < 2


def changed(engine, before, after):
    """Distance in ab, per pixel of the work grid, between the pictures of two documents."""
    prepared = engine.prepare(before.photo)
    fields = [engine.field(document, prepared).work.ab for document in (before, after)]
    return np.hypot(*np.moveaxis(fields[1] - fields[0], -1, 0))


def test_the_picture_stays_as_it_is(portrait, engine):
    look = replace(portrait.look, saturation=40, warmth=20, strength=60)
    for document in (portrait, portrait.with_look(look)):
        hints = explain(document, engine)
        assert 20 < len(hints) <= 40
        away = changed(engine, document, document.with_hints(numbered(hints)))
        assert away.mean() < 1.2
        assert np.percentile(away, 95) < 4


def test_own_hints_stay_and_keep_their_ground(portrait, engine):
    own = portrait.add_hint(Hint("color", ((200.0, 230.0),), 3, (20.0, -25.0)))
    own = own.add_hint(Hint("keep", ((60.0, 60.0), (90.0, 60.0)), 3))
    hints = explain(own, engine)
    both = own.with_hints((*own.hints, *numbered(hints, 10)))
    away = changed(engine, own, both)
    assert away.mean() < 3
    plain = changed(engine, own, portrait).mean()
    assert away.mean() < plain / 2, "the automatic hints undo the person's"
    for hint in hints:
        for place in (*own.hints[0].points, *own.hints[1].points):
            assert math.dist(place, hint.points[0]) >= 16


def test_no_hint_on_the_border(portrait, engine):
    inner = np.clip(portrait.photo.luminance * 2.55, 0, 255).astype(np.uint8)
    paper = np.full((inner.shape[0] + 80, inner.shape[1] + 80), 60, np.uint8)
    paper[40:-40, 40:-40] = inner
    hints = explain(Document(photo_from_array(paper, "print")), engine)
    assert len(hints) > 15
    height, width = paper.shape
    for hint in hints:
        x, y = hint.points[0]
        assert 36 < x < width - 36
        assert 36 < y < height - 36


def numbered(hints, first=1):
    return tuple(replace(hint, id=first + place) for place, hint in enumerate(hints))


def test_a_model_without_bins_is_told_in_one_sentence(forge, tmp_path, monkeypatch):
    monkeypatch.setattr("core.models.card.resource_path", lambda *parts: tmp_path)
    forge("blind")
    photo = photo_from_array(np.full((20, 20), 99, np.uint8), "grey")
    document = Document(photo, Look(model="blind"))
    with pytest.raises(ModelError, match="does not say how sure it is"):
        explain(document, Engine("cpu", 1))
