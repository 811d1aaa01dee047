"""Documents are values; history steps through them without limit."""

import dataclasses

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.document import Document, History, Look, same_picture
from core.errors import TintypeError
from core.hints.hint import Hint
from core.imaging.photo import Photo

PHOTO = Photo("p", np.zeros((4, 4), np.float32), 8, "0" * 64)
GREEN = Hint("color", ((1.0, 1.0),), 2.0, (-30.0, 20.0))


def test_edits_leave_the_earlier_document_alone():
    first = Document(PHOTO)
    second = first.add_hint(GREEN)
    third = second.replace_hint(dataclasses.replace(second.hints[0], strength=0.5))
    assert first.hints == ()
    assert second.hints[0].strength == 1
    assert third.hints[0].strength == 0.5
    assert third.remove_hint(third.hints[0].id).hints == ()


def test_hint_ids_stay_unique_after_removal():
    document = Document(PHOTO).add_hint(GREEN).add_hint(GREEN)
    document = document.remove_hint(1).add_hint(GREEN)
    assert [h.id for h in document.hints] == [2, 3]
    with pytest.raises(KeyError):
        document.remove_hint(1)


def test_undo_and_redo_bring_the_same_pictures_back():
    history = History(Document(PHOTO))
    states = [history.current]
    for _ in range(50):
        states.append(history.push(history.current.add_hint(GREEN), "Add hint"))
    for state in reversed(states[:-1]):
        assert same_picture(history.undo(), state)
    assert not history.can_undo
    for state in states[1:]:
        assert same_picture(history.redo(), state)
    assert not history.can_redo


def test_a_drag_is_one_step():
    history = History(Document(PHOTO))
    for value in (10, 20, 30):
        look = dataclasses.replace(history.current.look, warmth=value)
        history.push(history.current.with_look(look), "Warmth", group="drag 1")
    assert history.labels == ("", "Warmth")
    assert history.undo().look.warmth == 0


def test_groups_end_when_told():
    history = History(Document(PHOTO))
    history.push(history.current.add_hint(GREEN), "Stroke", group="g")
    history.end_group()
    history.push(history.current.add_hint(GREEN), "Stroke", group="g")
    assert len(history.labels) == 3


def test_a_new_edit_drops_what_was_undone():
    history = History(Document(PHOTO))
    history.push(history.current.add_hint(GREEN), "One")
    history.undo()
    history.push(history.current.add_hint(GREEN), "Two")
    assert history.labels == ("", "Two")
    assert not history.can_redo


def test_any_step_can_be_gone_to():
    history = History(Document(PHOTO))
    states = [history.current]
    for _ in range(5):
        states.append(history.push(history.current.add_hint(GREEN), "Add hint"))
    for position in (0, 4, 2, 5):
        assert same_picture(history.go_to(position), states[position])
        assert history.position == position
    assert len(history.labels) == 6, "going back forgets nothing"
    for nowhere in (-1, 6):
        with pytest.raises(IndexError):
            history.go_to(nowhere)


@given(st.lists(st.sampled_from(["push", "undo", "redo"]), max_size=30))
def test_revisions_only_grow(steps):
    history = History(Document(PHOTO))
    last = history.current.revision
    for step in steps:
        before = history.position
        if step == "push":
            history.push(history.current.add_hint(GREEN), "Add")
        else:
            getattr(history, step)()
        if step == "push" or history.position != before:
            assert history.current.revision > last
        last = max(last, history.current.revision)


@pytest.mark.parametrize(
    "values", [{"vividness": 101}, {"warmth": -101}, {"strength": float("nan")}]
)
def test_looks_out_of_range_are_refused(values):
    with pytest.raises(TintypeError, match="must be between"):
        Look(**values)
