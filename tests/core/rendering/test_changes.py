"""Which parts of a picture a change of the document reaches: tiles outside are not drawn again."""

from dataclasses import replace

import numpy as np
import pytest

from core.document import Look
from core.hints.hint import Hint
from core.rendering import render_tile
from core.rendering.changes import Change

TILE = 32
VISIBLE = 0.05
STROKE = Hint(
    "color", tuple((40.0 + 3 * i, 60.0 + i) for i in range(20)), 5, (45.0, -30.0), spread=0.0
)


def tiles(size):
    width, height = size
    return [
        (x, y, min(width, x + TILE), min(height, y + TILE))
        for y in range(0, height, TILE)
        for x in range(0, width, TILE)
    ]


def shorter(hint, count):
    return replace(hint, points=hint.points[:count])


@pytest.fixture(scope="module")
def fields(engine, portrait):
    prepared = engine.prepare(portrait.photo)

    def of(*hints, look=None):
        document = portrait.with_look(look or Look())
        for hint in hints:
            document = document.add_hint(hint)
        return engine.field(document, prepared, live=True)

    return of, prepared


CASES = {
    "a first stroke": ((), (STROKE,)),
    "a stroke that grows": ((shorter(STROKE, 12),), (shorter(STROKE, 14),)),
    "another colour": ((STROKE,), (replace(STROKE, ab=(0.0, 40.0)),)),
    "less strength": ((STROKE,), (replace(STROKE, strength=0.5),)),
    "erased": ((STROKE,), ()),
    "kept under the stroke": ((STROKE,), (STROKE, Hint("keep", ((240.0, 200.0),), 8, spread=0.0))),
    "nearer reach": ((STROKE,), (replace(STROKE, reach=0.3),)),
}


@pytest.mark.parametrize("case", CASES)
def test_what_is_not_drawn_again_would_look_the_same(fields, case):
    of, prepared = fields
    before, after = (of(*hints) for hints in CASES[case])
    change = Change(before, after)
    for level in range(prepared.levels):
        size = prepared.level_size(level)
        for box in tiles(size):
            if change.within(box, size) <= VISIBLE:
                old, new = (
                    render_tile(f, prepared, level, box).astype(int) for f in (before, after)
                )
                assert np.abs(old - new).max() <= 1, (case, level, box)


def test_a_small_hint_redraws_a_small_part_and_a_growing_one_its_end(fields):
    of, prepared = fields
    size = prepared.level_size(0)

    def due(before, after):
        change = Change(before, after)
        return [box for box in tiles(size) if change.within(box, size) > VISIBLE]

    line = tuple((20.0 + 3 * i, 60.0 + i) for i in range(80))
    near = replace(STROKE, points=line, reach=0.1)
    assert 0 < len(due(of(), of(shorter(near, 30)))) < len(tiles(size)) / 2
    one, other = of(shorter(near, 78)), of(shorter(near, 80))
    assert len(due(one, other)) < len(due(of(), other))
    change = Change(one, other)
    assert change.within((0, 32, 160, 160), size) < 1, "the mark is drawn again where it began"
    assert change.within((256, 128, 288, 160), size) == np.inf


def test_nothing_changes_nothing_and_another_strength_changes_all(fields):
    of, prepared = fields
    size = prepared.level_size(0)
    same = Change(of(STROKE), of(replace(STROKE, note="her own", id=77)))
    assert max(same.within(box, size) for box in tiles(size)) == 0
    faint = Change(of(STROKE), of(STROKE, look=Look(strength=60)))
    assert min(faint.within(box, size) for box in tiles(size)) == np.inf
