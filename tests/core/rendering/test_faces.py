"""Faces in the guide: found once for a photo, and only there a thing by themselves."""

import numpy as np
import pytest
from skimage import data

from core.document import Document
from core.hints import Hint
from core.imaging import photo_from_array
from core.rendering import Engine, faces
from core.rendering.faces import LENIENT, face_ovals, faces_on


@pytest.fixture(scope="module")
def portrait():
    return photo_from_array(data.astronaut()[:256, 60:380].mean(2).astype(np.uint8), "portrait")


def test_the_face_and_nothing_else_is_a_thing_by_itself(portrait):
    ovals = face_ovals(Engine("cpu", 1).prepare(portrait))
    # Face, and hair, wall and suit around it.
    assert ovals[100, 160] == 1
    assert [ovals[at] for at in ((20, 160), (100, 40), (240, 160))] == [0, 0, 0]
    assert 0.02 < (ovals > 0).mean() < 0.2


def test_a_photo_without_faces_has_none():
    cup = photo_from_array(data.coffee()[::2, ::2].mean(2).astype(np.uint8), "cup")
    engine = Engine("cpu", 1)
    prepared = engine.prepare(cup)
    assert face_ovals(prepared) is None
    document = Document(cup).add_hint(Hint("color", ((50.0, 60.0),), 5, (10.0, -50.0)))
    assert engine.influence(document, prepared, document.hints[0]).guide.grid.things is None


def test_a_photo_is_looked_through_once(portrait, monkeypatch):
    asked = []
    look = faces.faces
    monkeypatch.setattr(faces, "faces", lambda *these: asked.append(these) or look(*these))
    engine = Engine("cpu", 1)
    prepared = engine.prepare(portrait)
    document = Document(portrait)
    for place in ((150.0, 100.0), (40.0, 40.0)):
        document = document.add_hint(Hint("color", (place,), 5, (10.0, -50.0)))
    guides = [engine.influence(document, prepared, hint).guide for hint in document.hints]
    assert np.array_equal(guides[0].grid.things, face_ovals(prepared))
    half = faces_on(prepared, (128, 160))
    assert [tuple(round(n / 2) for n in face) for face in faces_on(prepared, (256, 320))] == half
    face_ovals(prepared, LENIENT)
    assert len(asked) == 1
