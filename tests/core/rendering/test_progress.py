"""What is on the screen while a stroke grows and after it comes ever nearer to the final answer."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from core.hints.hint import Hint

LINE = tuple((60.0 + 4 * i, 120.0 + 1.5 * i) for i in range(30))


@pytest.mark.parametrize("told", [False, True], ids=["first stroke", "beside an older hint"])
@pytest.mark.parametrize("spread", [0.0, 0.4])
def test_the_frames_of_a_stroke_come_nearer_to_the_final_answer(engine, portrait, told, spread):
    engine.forget(portrait.photo)
    prepared = engine.prepare(portrait.photo)
    start = portrait
    if told:
        start = start.add_hint(Hint("color", ((250.0, 60.0),), 6, (-30.0, 30.0)))
    frames = [engine.field(start, prepared).work.ab]
    stroke = Hint("color", LINE, 6, (40.0, -35.0), spread=spread)
    for count in range(1, len(LINE) + 1, 3):
        document = start.add_hint(replace(stroke, points=LINE[:count]))
        frames.append(engine.field(document, prepared, live=True).work.ab)
        if count == 13:  # the hand rests: the network is asked about half a stroke
            frames.append(engine.field(document, prepared).work.ab)
    document = start.add_hint(stroke)
    frames.append(engine.field(document, prepared, live=True).work.ab)
    frames.append(engine.field(document, prepared).work.ab)
    hinted = np.abs(frames[-1] - frames[0]).max(2) > 5
    assert hinted.mean() > 0.005
    away = [float(np.abs(frame - frames[-1])[hinted].mean()) for frame in frames]
    # Of the whole way: no frame falls back by much, least of all to the picture without the stroke.
    assert max(later - earlier for earlier, later in pairwise(away)) < 0.05 * away[0], away
    nearest = np.minimum.accumulate(away)
    assert (away - nearest).max() < 0.12 * away[0], away
    assert away[-2] < 0.35 * away[0]


def test_an_exact_field_is_the_same_however_it_was_reached(engine, portrait):
    """Adding, growing, recolouring, weakening and erasing leave nothing behind: the picture is that of
    a document opened afresh, to the last bit."""
    from core.rendering import Engine

    engine.forget(portrait.photo)
    prepared = engine.prepare(portrait.photo)
    rng = np.random.default_rng(3)
    document = portrait
    for step in range(14):
        x, y = (float(v) for v in rng.uniform(20, 230, 2))
        ab = (float(rng.uniform(-40, 40)), float(rng.uniform(-40, 40)))
        fresh = Hint("color", ((x, y), (x + 9, y + 5)), 5, ab, spread=float(rng.uniform(0, 0.6)))
        hints = document.hints
        act = step % 5 if hints else 0
        if act == 0:
            document = document.add_hint(fresh)
        elif act == 1:
            points = (*hints[0].points, (x, y))
            document = document.replace_hint(replace(hints[0], points=points))
        elif act == 2:
            document = document.replace_hint(replace(hints[-1], ab=ab))
        elif act == 3:
            document = document.replace_hint(replace(hints[-1], strength=0.6, spread=0.3)).add_hint(
                fresh
            )
        else:
            document = document.remove_hint(hints[0].id)
        engine.field(document, prepared, live=True)
    here = engine.field(document, prepared).work.ab
    other = Engine("cpu", 2)
    assert np.array_equal(here, other.field(document, other.prepare(document.photo)).work.ab)
