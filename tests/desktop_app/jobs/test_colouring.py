"""The inference lane as the session sees it: stale answers are dropped, live ones are shown."""

from __future__ import annotations

import math
import threading
import time
from dataclasses import replace

from core.errors import ModelError
from core.hints.hint import Hint
from core.imaging.options import ExportOptions

POINT = Hint("color", ((40.0, 40.0),), 3.0, (10.0, -20.0))


def test_the_field_is_of_the_newest_document(opened, qtbot):
    backend = opened.backend
    backend.gate.clear()
    opened.add_hint(POINT)
    qtbot.waitUntil(lambda: len(backend.asked) == 2)
    opened.add_hint(replace(POINT, ab=(50.0, 5.0)))
    seen = []
    opened.fieldChanged.connect(lambda field: seen.append(field.revision))
    backend.gate.set()
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == [opened.document.revision] * 2, "the answer for the older document was shown"


def test_a_new_hint_is_shown_at_once_and_exactly_when_the_network_has_answered(opened, qtbot):
    backend = opened.backend
    shown = []
    opened.fieldChanged.connect(shown.append)
    opened.add_hint(POINT)
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert [live for _revision, live in backend.asked[1:]] == [True, False]
    assert {field.revision for field in shown} == {opened.document.revision}
    opened.undo()
    qtbot.waitUntil(lambda: len(shown) == 4)
    assert [live for _revision, live in backend.asked[3:]] == [True, False]


def test_a_finished_stroke_that_was_shown_as_a_draft_is_coloured_exactly_only(opened, qtbot):
    backend = opened.backend
    with qtbot.waitSignal(opened.fieldChanged):
        opened.draft(opened.committed.add_hint(POINT))
    opened.add_hint(POINT)
    qtbot.waitUntil(lambda: backend.asked[-1][1] is False)
    assert [live for _revision, live in backend.asked[1:]] == [True, False]


def test_a_look_is_coloured_exactly_only(opened, qtbot):
    with qtbot.waitSignal(opened.fieldChanged):
        opened.set_look(replace(opened.look, saturation=20))
    assert [live for _revision, live in opened.backend.asked[1:]] == [False]


def test_an_answer_for_an_undone_edit_is_dropped(opened, qtbot):
    backend = opened.backend
    first = opened.field
    backend.gate.clear()
    opened.add_hint(POINT)
    qtbot.waitUntil(lambda: len(backend.asked) == 2)
    opened.undo()
    backend.gate.set()
    qtbot.waitUntil(lambda: opened.field is not first)
    assert opened.field.revision == opened.document.revision
    assert opened.field.ab == first.ab


def test_live_answers_are_shown_while_the_hand_moves_and_refined_at_rest(opened, qtbot):
    backend = opened.backend
    for x in (10.0, 20.0, 30.0):
        before = opened.field
        opened.draft(opened.committed.add_hint(replace(POINT, points=((x, 10.0),))))
        qtbot.waitUntil(lambda old=before: opened.field is not old)
    assert [live for _revision, live in backend.asked[1:]] == [True] * 3
    qtbot.waitUntil(lambda: backend.asked[-1][1] is False)
    assert opened.committed.hints == ()


def test_a_live_request_does_not_cancel_the_live_one_before_it(opened, qtbot):
    backend = opened.backend
    backend.gate.clear()
    shown = []
    opened.fieldChanged.connect(shown.append)
    for x in (10.0, 20.0, 30.0):
        opened.draft(opened.committed.add_hint(replace(POINT, points=((x, 10.0),))))
        qtbot.waitUntil(lambda: len(backend.asked) == 2)
    backend.gate.set()
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert len(backend.asked) == 3, "the one in the middle was replaced while it waited"


def test_an_error_of_the_model_is_told_and_the_work_goes_on(opened, qtbot):
    opened.backend.fault = ModelError("The model tint is damaged.")
    with qtbot.waitSignal(opened.message) as caught:
        opened.add_hint(POINT)
    assert caught.args[:2] == ["error", "The model tint is damaged."]
    opened.backend.fault = None
    with qtbot.waitSignal(opened.fieldChanged):
        opened.undo()


def test_an_unexpected_error_becomes_one_sentence_with_details(opened, qtbot):
    opened.backend.fault = ZeroDivisionError("secret")
    with qtbot.waitSignal(opened.message) as caught:
        opened.add_hint(POINT)
    kind, text, details = caught.args
    assert kind == "error"
    assert "secret" not in text
    assert "Traceback" not in text
    assert "ZeroDivisionError: secret" in details


def test_cancel_stops_and_the_next_edit_colours_again(opened, qtbot):
    opened.backend.gate.clear()
    opened.add_hint(POINT)
    idle = [(opened.busyChanged, "idle"), (opened.colouringCancelled, "told")]
    with qtbot.waitSignals(idle, check_params_cbs=[lambda share, _: share < 0, None]):
        opened.cancel()
    opened.backend.gate.set()
    with qtbot.waitSignal(opened.fieldChanged):
        opened.undo()


def test_a_photo_without_colour_is_told_once(session, photo_file, qtbot):
    session.backend.colourless = True
    told = []
    session.message.connect(lambda kind, text, _details: told.append((kind, text)))
    with qtbot.waitSignal(session.fieldChanged, check_params_cb=lambda field: field is not None):
        session.open(photo_file)
    with qtbot.waitSignal(session.fieldChanged):
        session.add_hint(POINT)
    assert [kind for kind, _text in told] == ["warning"]
    assert told[0][1].startswith("No colour was found")


def test_another_photo_drops_the_answers_of_the_first(opened, photo_file, qtbot):
    backend = opened.backend
    backend.gate.clear()
    opened.add_hint(POINT)
    qtbot.waitUntil(lambda: len(backend.asked) == 2)
    old = opened.photo
    with qtbot.waitSignal(opened.photoChanged):
        opened.open(photo_file)
    assert opened.field is None
    backend.gate.set()
    qtbot.waitUntil(lambda: opened.field is not None)
    assert opened.field.photo is opened.photo
    assert opened.field.photo is not old


def test_what_changed_is_found_by_the_job(opened, qtbot, monkeypatch):
    backend, threads = opened.backend, set()
    real = backend.change

    def change(before, after):
        threads.add(threading.current_thread())
        return real(before, after)

    monkeypatch.setattr(backend, "change", change)
    with qtbot.waitSignal(opened.fieldChanged):
        opened.set_look(replace(opened.look, saturation=20))
    assert threads
    assert threading.main_thread() not in threads


def test_changes_add_up_to_the_way_from_the_field_before(opened, qtbot):
    """Also where an answer was made before the one ahead of it was shown."""
    told = []
    before = [opened.field]

    def tell(field):
        way = sum(change.within((0, 0, 1, 1), (1, 1)) for change in opened.field_changes)
        told.append((len(opened.field_changes), way >= math.dist(before[0].ab, field.ab)))
        before[0] = field

    opened.fieldChanged.connect(tell)
    opened.add_hint(POINT)
    while opened._colouring._lane.busy:  # both answers, without a turn of the window's loop
        time.sleep(0.001)
    qtbot.waitUntil(lambda: len(told) == 2)
    with qtbot.waitSignal(opened.fieldChanged):
        opened.set_look(replace(opened.look, saturation=20))
    assert told == [(1, True), (2, True), (1, True)]


def test_an_export_waits_while_a_stroke_is_painted_and_goes_on_when_the_hand_rests(
    opened, qtbot, tmp_path, monkeypatch
):
    steps: list[str] = []

    def export(document, path, options, job):
        steps.append("begun")
        job.give_way()
        steps.append("through")
        return ()

    monkeypatch.setattr(opened.backend, "export", export, raising=False)
    rest = opened._colouring._settle
    rest.setInterval(60_000)
    opened.draft(opened.committed.add_hint(POINT))
    opened.export(tmp_path / "out.png", ExportOptions())
    qtbot.waitUntil(lambda: bool(steps))
    with qtbot.waitSignal(opened.fieldChanged):
        opened.draft(opened.committed.add_hint(replace(POINT, ab=(30.0, 5.0))))
    assert steps == ["begun"], "the export did not wait for the hand"
    with qtbot.waitSignal(opened.exported):
        rest.setInterval(0)
    assert steps == ["begun", "through"]


def test_what_was_cancelled_holds_no_export_back(opened, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(
        opened.backend,
        "export",
        lambda document, path, options, job: job.give_way() or (),
        raising=False,
    )
    opened.draft(opened.committed.add_hint(POINT))
    opened.cancel()
    with qtbot.waitSignal(opened.exported, timeout=2000):
        opened.export(tmp_path / "out.png", ExportOptions())
