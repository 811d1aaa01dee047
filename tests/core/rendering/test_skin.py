"""Skin that was left grey: found by its face, coloured by one hint."""

from dataclasses import replace

import numpy as np
import skimage.data

from core.document import Document
from core.hints import Hint
from core.imaging import photo_from_array
from core.rendering import render
from core.rendering.faces import NEIGHBOURS, faces
from core.rendering.skin import grey_skin
from core.rendering.skin_map import skin_map

FACE = (120, 20, 220, 140)
"""Left, top, right and bottom of the astronaut's face on the portrait."""


def in_face(x, y):
    return FACE[0] < x < FACE[2] and FACE[1] < y < FACE[3]


def test_a_face_is_found_where_it_is(portrait):
    found = faces(portrait.photo.luminance)[NEIGHBOURS]
    assert len(found) == 1
    top, left, height, width = found[0]
    assert in_face(left + width / 2, top + height / 2)


def test_no_face_in_things():
    for picture in (skimage.data.coins(), skimage.data.brick(), np.full((300, 200), 128)):
        assert faces(np.asarray(picture, np.float32)[:300, :384] / 2.55)[NEIGHBOURS] == []
    assert faces(np.zeros((3, 5), np.float32))[NEIGHBOURS] == []


def test_grey_skin_is_told_with_a_colour_that_cures_it(portrait, engine):
    pale = portrait.with_look(replace(portrait.look, saturation=-100))
    (face,) = grey_skin(pale, engine)
    assert in_face(face.x, face.y)
    assert face.chroma < 3
    hue = np.degrees(np.arctan2(face.ab[1], face.ab[0]))
    assert 25 <= hue <= 72
    assert 10 < np.hypot(*face.ab) < 42
    hint = Hint("color", ((face.x, face.y),), 3, face.ab, spread=0.0, reach=face.reach)
    assert grey_skin(pale.add_hint(hint), engine) == ()


def test_the_proposed_colour_fills_a_small_face_and_not_its_cheek_alone(portrait, engine):
    small = np.full((960, 960), 128, np.uint8)
    inset = np.clip(portrait.photo.luminance * 2.55, 0, 255).astype(np.uint8)
    small[100 : 100 + inset.shape[0], 100 : 100 + inset.shape[1]] = inset
    pale = Document(photo_from_array(small, "small"))
    pale = pale.with_look(replace(pale.look, saturation=-100))
    (face,) = grey_skin(pale, engine)
    hint = Hint("color", ((face.x, face.y),), 2, face.ab, spread=0.0, reach=face.reach)
    changed = np.ptp(render(pale.add_hint(hint), None, engine, 8).astype(int), axis=-1) > 12
    left, top, right, bottom = (100 + edge for edge in FACE)
    assert face.reach == 0.5
    assert (
        changed[top + 30 : bottom - 20, left + 20 : right - 20].mean() > 0.32
    )  # 0.29 with the reach of 0.34
    assert not changed[300:].any()


def test_coloured_skin_and_a_photo_without_colour_are_left_alone(portrait, engine):
    warm = portrait.with_look(replace(portrait.look, saturation=60))
    assert grey_skin(warm, engine) == ()
    assert grey_skin(portrait.with_look(replace(portrait.look, strength=0)), engine) == ()


def test_a_model_without_a_distribution_gets_a_plain_colour(forge, tmp_path, monkeypatch, portrait):
    from core.document.look import Look
    from core.rendering import Engine

    monkeypatch.setattr("core.models.card.resource_path", lambda *parts: tmp_path)
    forge("blind")
    photo = photo_from_array(np.clip(portrait.photo.luminance * 2.55, 0, 255).astype(np.uint8), "p")
    look = replace(Look(model="blind"), saturation=-100)
    (face,) = grey_skin(Document(photo, look), Engine("cpu", 1))
    assert 10 < np.hypot(*face.ab) < 42


def test_the_map_of_skin_covers_the_face_and_not_the_room(portrait, engine):
    share = skin_map(engine.prepare(portrait.photo))
    assert 0 <= share.min() <= share.max() <= 1
    height, width = share.shape
    middle = share[round(90 / 256 * height), round(165 / 320 * width)]
    assert middle > 0.9
    assert share[:, : round(80 / 320 * width)].max() == 0
    assert share is skin_map(engine.prepare(portrait.photo))
