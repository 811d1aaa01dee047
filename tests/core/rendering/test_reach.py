"""How far a hint reaches: what is shown is what happens."""

from dataclasses import replace

import numpy as np
import pytest

from core.document import Document
from core.hints import Hint
from core.imaging import photo_from_array
from core.rendering.reach import hint_reach, reach_part

COAT = Hint("color", ((200.0, 230.0),), 3, (60.0, -40.0), spread=0.0, id=1)


@pytest.mark.parametrize("spread", [0.0, 0.3, 1.0])
def test_it_is_where_the_picture_changes(portrait, engine, spread):
    hint = replace(COAT, spread=spread)
    reach = hint_reach(portrait, hint, engine)
    prepared = engine.prepare(portrait.photo)
    before, after = (
        engine.field(d, prepared).work.ab for d in (portrait, portrait.with_hints((hint,)))
    )
    change = np.hypot(*np.moveaxis(after - before, -1, 0))
    assert reach.shape == change.shape
    assert 0 <= reach.min() <= reach.max() <= 1
    assert change[reach > 0.8].mean() > 4 * change[reach < 0.05].mean()
    if spread == 0:
        assert change[reach == 0].max() < 0.5


def test_spread_reach_and_strength_are_seen(portrait, engine):
    own = hint_reach(portrait, COAT, engine)
    wide = hint_reach(portrait, replace(COAT, reach=3.0), engine)
    alike = hint_reach(portrait, replace(COAT, spread=1.0), engine)
    assert wide.sum() > 1.2 * own.sum()
    assert (alike >= own).all()
    assert alike.sum() > 1.01 * own.sum()
    assert np.allclose(hint_reach(portrait, replace(COAT, strength=0.5), engine), own / 2)
    look = portrait.with_look(replace(portrait.look, spread=100))
    assert np.array_equal(hint_reach(look, replace(COAT, spread=None), engine), alike)


def test_it_stops_at_the_border(portrait, engine):
    inner = np.clip(portrait.photo.luminance * 2.55, 0, 255).astype(np.uint8)
    paper = np.full((inner.shape[0] + 60, inner.shape[1] + 60), 245, np.uint8)
    paper[30:-30, 30:-30] = inner
    document = Document(photo_from_array(paper, "print"))
    hint = replace(COAT, points=((230.0, 260.0),), spread=1.0, reach=4.0)
    reach = hint_reach(document, hint, engine)
    assert reach.max() > 0.9
    assert reach[:4].max() < 0.02
    assert reach[:, :4].max() < 0.02


def test_parts_of_it_fit_together(portrait, engine):
    prepared = engine.prepare(portrait.photo)
    document = portrait.with_hints((COAT,))
    field = engine.field(document, prepared)
    width, height = prepared.level_size(0)
    whole = reach_part(
        hint_reach(document, COAT, engine), field, prepared, 0, (0, 0, width, height)
    )
    assert whole.shape == (height, width)
    assert 0 <= whole.min() < 0.1 < 0.9 < whole.max() <= 1
    box = (width // 3, height // 4, width // 2, height - 3)
    part = reach_part(hint_reach(document, COAT, engine), field, prepared, 0, box)
    assert np.array_equal(part, whole[box[1] : box[3], box[0] : box[2]])


def test_its_part_follows_an_edge_between_two_cells(engine):
    """A slanting edge of the photo, 4 pixels to a cell: the veil's edge is the photo's, not the cells'."""
    rows, columns = np.mgrid[:1200, :1536]
    inside = columns + rows // 3 > 800
    photo = photo_from_array(np.where(inside, 190, 60).astype(np.uint8), "slant")
    document = Document(photo)
    prepared = engine.prepare(photo)
    field = engine.field(document, prepared)
    grid = field.work.grid.luminance
    reach = (grid > grid.mean()).astype(np.float32)
    fine = reach_part(reach, field, prepared, 0, (0, 0, 1536, 1200))
    # Bilinear enlarging would have 0.0009 here.
    assert np.abs(fine - inside)[:, 4:-4].mean() < 0.0002
