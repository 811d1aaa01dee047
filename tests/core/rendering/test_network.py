"""The network is asked once per question, whoever asks."""

import threading
from dataclasses import replace

import numpy as np
import pytest

from core.document import Look
from core.errors import Cancelled
from core.hints.hint import Hint
from core.imaging import photo_from_array
from core.rendering import Engine, suggest, uncertainty
from core.rendering.prepared import PreparedPhoto

RED = Hint("color", ((100.0, 90.0),), 6, (45.0, 30.0))
BLUE = Hint("color", ((240.0, 200.0),), 6, (5.0, -40.0))


@pytest.fixture
def asked(engine, portrait, monkeypatch):
    """How often the network ran, on a photo that nothing is known of."""
    engine.forget(portrait.photo)
    colorizer = engine.colorizer(portrait.look.model)
    runs, real = [], colorizer.colorize
    monkeypatch.setattr(colorizer, "colorize", lambda *a: (runs.append(a), real(*a))[1])
    return runs


def test_suggestions_and_the_map_use_the_answer_that_coloured_the_photo(asked, engine, portrait):
    document = portrait.add_hint(RED)
    engine.field(document, engine.prepare(portrait.photo))
    assert len(asked) == 2, "one run without hints, one with"
    suggest(document, 50, 60, engine)
    uncertainty(document, engine)
    assert len(asked) == 2


def test_the_field_uses_the_answer_that_suggested(asked, engine, portrait):
    document = portrait.add_hint(RED)
    suggest(document, 50, 60, engine)
    before = len(asked)
    engine.field(document, engine.prepare(portrait.photo))
    assert len(asked) == before


def test_a_note_reach_or_another_order_is_no_new_question(asked, engine, portrait):
    prepared = engine.prepare(portrait.photo)
    engine.field(portrait.add_hint(RED).add_hint(BLUE), prepared)
    runs = len(asked)
    noted = replace(RED, note="aunt Rosa", reach=2.0, spread=0.5)
    engine.field(portrait.add_hint(BLUE).add_hint(noted), prepared)
    assert len(asked) == runs
    engine.field(portrait.add_hint(BLUE).add_hint(replace(RED, ab=(0.0, 9.0))), prepared)
    assert len(asked) == runs + 1


def test_a_stroke_in_progress_builds_on_what_is_known_of_the_others(asked, engine, portrait):
    prepared = engine.prepare(portrait.photo)
    known = portrait.add_hint(RED)
    settled = engine.field(known, prepared).work.ab
    runs = len(asked)
    stroke = known.add_hint(replace(BLUE, reach=0.2, spread=0.0))
    live = engine.field(stroke, prepared, live=True).work.ab
    assert len(asked) == runs
    # Far from the new stroke the picture is as it was, not as it would be without the network's answer.
    assert np.abs(live - settled)[:140, :160].max() < 0.3


def test_what_is_known_of_an_erased_hint_is_not_used(asked, engine, portrait):
    prepared = engine.prepare(portrait.photo)
    engine.field(portrait.add_hint(RED), prepared)
    fresh = Engine("cpu", 2)
    other = portrait.add_hint(BLUE)
    here = engine.field(other, prepared, live=True).work.ab
    there = fresh.field(other, PreparedPhoto(portrait.photo), live=True).work.ab
    assert np.array_equal(here, there)


def test_a_slider_moves_a_hinted_picture_without_letting_go_of_the_answer(engine, portrait):
    """While vividness is dragged the network is not asked about the hints again; the step to the exact
    answer is a fraction of what forgetting the hints' answer would be."""
    prepared = engine.prepare(portrait.photo)
    document = portrait.add_hint(replace(RED, spread=0.6))
    engine.field(document, prepared)
    vivid = document.with_look(Look(vividness=60))
    live = engine.field(vivid, prepared, live=True).work.ab
    forgotten = Engine("cpu", 2).field(vivid, PreparedPhoto(portrait.photo), live=True).work.ab
    exact = engine.field(vivid, prepared).work.ab
    assert np.abs(live - exact).mean() < 0.25 * np.abs(forgotten - exact).mean()


def test_who_comes_second_waits_for_the_first():
    prepared = PreparedPhoto(photo_from_array(np.zeros((4, 4), np.uint8), "p"))
    made, going, release = [], threading.Event(), threading.Event()

    def slow():
        going.set()
        release.wait(5)
        made.append(1)
        return "answer"

    got = []
    first = threading.Thread(target=lambda: got.append(prepared.keep(("q",), slow)))
    first.start()
    going.wait(5)
    second = threading.Thread(target=lambda: got.append(prepared.keep(("q",), slow)))
    second.start()
    release.set()
    first.join(5)
    second.join(5)
    assert got == ["answer", "answer"]
    assert made == [1]


def test_who_waited_makes_it_when_the_first_was_cancelled():
    prepared = PreparedPhoto(photo_from_array(np.zeros((4, 4), np.uint8), "p"))

    def stopped():
        raise Cancelled

    with pytest.raises(Cancelled):
        prepared.keep(("q",), stopped)
    assert prepared.keep(("q",), lambda: "answer") == "answer"
