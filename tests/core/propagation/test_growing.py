"""A stroke while it is painted: quick, as exact as a new one, and forgotten when it is finished."""

from dataclasses import replace

import numpy as np
import pytest
from skimage import data

from core.document import Document
from core.hints import Hint
from core.imaging import ExportOptions, photo_from_array
from core.propagation import combine, growing, influence, prepare_guide
from core.propagation import geodesic as sweeps
from core.propagation.geodesic import Terrain
from core.rendering import Engine, PreparedPhoto, export_picture

RED, BLUE = (55.0, 35.0), (10.0, -50.0)
SETTLED = 0.05
"""Geodesic distance by which a grown stroke and the same at once may differ."""


@pytest.fixture(scope="module")
def guide(photo_lab, network, grid_of):
    lab = photo_lab("coffee", 240)
    return prepare_guide(grid_of(lab[..., 0], network(lab[..., 1:])))


def stroke(samples, radius=2.5, reach=1.0):
    along = np.arange(samples)
    line = np.stack([30 + 4 * along, 80 + 30 * np.sin(along / 5)], 1)
    return Hint("color", tuple((float(x), float(y)) for x, y in line), radius, RED, reach=reach)


def painted(guide, lengths, **more):
    now = None
    for samples in lengths:
        now = growing(guide, stroke(samples, **more), now)
    return now


@pytest.mark.parametrize("reach", [1.0, 0.3])
def test_a_grown_stroke_is_the_stroke(guide, reach):
    now = painted(guide, range(2, 41), reach=reach)
    cold = growing(guide, stroke(40, reach=reach))
    assert cold.settled
    assert not now.settled
    near = cold.distance < 21 * reach
    assert 0.02 < near.mean() < 1
    assert np.abs(now.distance - cold.distance)[near].max() < SETTLED
    one, other = (
        combine(guide, None, [stroke(40, reach=reach)], [g.influence], 0.0).ab for g in (now, cold)
    )
    assert np.abs(one - other).max() < 0.5
    assert np.abs(one - guide.grid.base).max() > 20


@pytest.mark.usefixtures("by_numpy")
def test_a_stroke_that_grows_lowers_few_rows_again(guide, monkeypatch):
    first = growing(guide, stroke(30))
    looked_at = []
    sweep = sweeps._sweep

    def watched(field, costs, rows, limit):
        looked_at.append(int(rows.sum()))
        sweep(field, costs, rows, limit)

    monkeypatch.setattr(sweeps, "_sweep", watched)
    growing(guide, stroke(31), first)
    grown = sum(looked_at)
    looked_at.clear()
    growing(guide, stroke(31))
    assert 0 < grown < 0.5 * sum(looked_at)


def test_what_is_not_the_same_stroke_starts_anew(guide):
    first = growing(guide, stroke(30))
    others = [
        stroke(20),
        stroke(30, radius=2.0),
        stroke(30, reach=0.5),
        Hint("color", ((100.0, 20.0), (120.0, 25.0)), 2.5, RED),
        Hint("color", ((100.0, 20.0),), 2.5, RED),
    ]
    for other in others:
        now = growing(guide, other, first)
        assert now.settled
        assert np.array_equal(now.influence.stored, influence(guide, other).stored)
    assert not growing(guide, stroke(31), first).settled
    assert growing(prepare_guide(guide.grid), stroke(31), first).settled


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
