"""A stroke while it is painted: to the bit what it is when it is finished and exported."""

from dataclasses import replace

import numpy as np
import pytest
from skimage import data

from core.document import Document
from core.hints import Hint
from core.imaging import ExportOptions, photo_from_array
from core.propagation.geodesic import Terrain
from core.rendering import Engine, PreparedPhoto, export_picture

RED, BLUE = (55.0, 35.0), (10.0, -50.0)


def stroke(samples, radius):
    along = np.arange(samples)
    line = np.stack([30 + 4 * along, 80 + 30 * np.sin(along / 5)], 1)
    return Hint("color", tuple((float(x), float(y)) for x, y in line), radius, RED)


@pytest.fixture(scope="module")
def portrait():
    grey = data.astronaut()[:256, 60:380].mean(2).astype(np.uint8)
    return Document(photo_from_array(grey, "portrait"))


def test_a_painted_stroke_is_exported_as_if_it_had_been_there_at_once(portrait, tmp_path):
    engine = Engine("cpu", 1)
    prepared = engine.prepare(portrait.photo)
    other = Hint("color", ((250.0, 60.0),), 6, BLUE)
    document = portrait.add_hint(other)
    engine.field(document, prepared)
    for samples in range(2, 40, 3):
        live = engine.field(document.add_hint(stroke(samples, 4)), prepared, live=True)
    finished = document.add_hint(stroke(38, 4))
    assert np.abs(live.work.ab - engine.field(document, prepared).work.ab).max() > 10
    files = []
    for name, some in (("painted", engine), ("cold", Engine("cpu", 1))):
        path = tmp_path / f"{name}.png"
        export_picture(finished, path, ExportOptions(bits=16), some)
        files.append(path.read_bytes())
    assert files[0] == files[1]


def test_while_painted_it_acts_to_the_bit_as_when_finished(portrait):
    engine, fresh = Engine("cpu", 1), Engine("cpu", 1)
    prepared = engine.prepare(portrait.photo)
    for samples in range(2, 24):
        document = portrait.add_hint(stroke(samples, 4))
        live = engine.field(document, prepared, live=True)
    cold = fresh.field(document, PreparedPhoto(portrait.photo), live=True)
    assert np.array_equal(live.work.ab, cold.work.ab)
    now = engine.influence(document, prepared, document.hints[0])
    at_once = fresh.influence(document, PreparedPhoto(portrait.photo), document.hints[0])
    assert np.array_equal(now.stored, at_once.stored)


def test_few_of_a_strokes_moments_are_kept(portrait):
    engine = Engine("cpu", 1)
    prepared = engine.prepare(portrait.photo)
    for samples in range(2, 40):
        engine.field(portrait.add_hint(stroke(samples, 4)), prepared, live=True)
    kinds = [key[0] for key in prepared._kept if isinstance(key, tuple)]
    assert 0 < kinds.count("influence of a moment") < 20
    assert kinds.count("influence") == 0


def test_undo_and_redo_of_a_painted_stroke_change_no_bit(portrait):
    engine = Engine("cpu", 1)
    prepared = engine.prepare(portrait.photo)
    finished = portrait.add_hint(stroke(30, 4))
    for samples in (2, 10, 29, 30):
        engine.field(portrait.add_hint(stroke(samples, 4)), prepared, live=True)
    first = engine.field(finished, prepared).work.ab
    engine.field(portrait, prepared)
    assert np.array_equal(engine.field(finished, prepared).work.ab, first)
    fresh = Engine("cpu", 1).field(finished, PreparedPhoto(portrait.photo)).work.ab
    assert np.array_equal(fresh, first)


def test_a_recolour_measures_no_distance_again(portrait, monkeypatch):
    engine = Engine("cpu", 1)
    prepared = engine.prepare(portrait.photo)
    document = portrait.add_hint(stroke(20, 4)).add_hint(Hint("color", ((250.0, 60.0),), 6, BLUE))
    for live in (True, False):
        engine.field(document, prepared, live=live)
    measure, asked = Terrain.distances, []
    monkeypatch.setattr(Terrain, "distances", lambda *these: asked.append(1) or measure(*these))
    for ab, live in ((BLUE, True), ((0.0, 40.0), True), ((0.0, 40.0), False)):
        changed = document.replace_hint(replace(document.hints[0], ab=ab))
        engine.field(changed, prepared, live=live)
    assert asked == []
    engine.field(document.add_hint(Hint("color", ((40.0, 200.0),), 6, RED)), prepared, live=True)
    assert asked
