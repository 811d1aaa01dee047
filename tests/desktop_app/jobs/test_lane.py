from __future__ import annotations

import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtWidgets import QApplication

from core.job import Job
from desktop_app.jobs import Lane, Request
from desktop_app.jobs.lane import STEP_BACK


@pytest.fixture
def lane(qtbot):
    made = Lane("test")
    yield made
    made.close()


def held(gate: threading.Event, started: threading.Event):
    """Work that runs until the gate opens or its job is cancelled."""

    def work(job: Job) -> str:
        started.set()
        while not gate.wait(0.002):
            job.check()
        return "through"

    return work


def test_an_answer_arrives_on_the_window_thread(lane, qtbot):
    seen = []
    lane.answered.connect(lambda request, result: seen.append((threading.current_thread(), result)))
    with qtbot.waitSignal(lane.answered):
        lane.submit(Request(lambda _job: threading.current_thread().name))
    thread, worker = seen[0]
    assert thread is threading.main_thread()
    assert worker.startswith("tintype-test")


def test_an_error_arrives_as_it_is(lane, qtbot):
    fault = ValueError("no")

    def work(_job):
        raise fault

    with qtbot.waitSignal(lane.failed) as caught:
        lane.submit(Request(work))
    assert caught.args[1] is fault


def test_the_newest_replaces_the_waiting_and_cancels_the_running(lane, qtbot):
    gate, started = threading.Event(), threading.Event()
    answered, cancelled = [], []
    lane.answered.connect(lambda request, result: answered.append(request.kind))
    lane.cancelled.connect(lambda request: cancelled.append(request.kind))
    lane.submit(Request(held(gate, started), kind="running"))
    assert started.wait(2)
    lane.replace([Request(lambda _job: 1, kind="waiting")], cancel_running=False)
    lane.replace([Request(lambda _job: 2, kind="newest")])
    qtbot.waitUntil(lambda: answered == ["newest"])
    assert cancelled == ["running"]


def test_a_running_request_may_be_left_to_finish(lane, qtbot):
    gate, started = threading.Event(), threading.Event()
    answered = []
    lane.answered.connect(lambda request, result: answered.append(request.kind))
    lane.submit(Request(held(gate, started), kind="running"))
    assert started.wait(2)
    lane.replace([Request(lambda _job: 2, kind="newest")], cancel_running=False)
    gate.set()
    qtbot.waitUntil(lambda: answered == ["running", "newest"])


def test_progress_is_reported_with_its_request(lane, qtbot):
    request = Request(lambda job: job.report(0.5, "half"))
    with qtbot.waitSignal(lane.progressed) as caught:
        lane.submit(request)
    assert caught.args == [request, 0.5, "half"]


def test_threads_start_with_the_first_request_and_closing_joins_them_and_delivers_nothing(qtbot):
    before = threading.active_count()
    lane = Lane("short", workers=3)
    lane.cancel()
    assert threading.active_count() == before
    gate, started = threading.Event(), threading.Event()
    answered = []
    lane.answered.connect(lambda *args: answered.append(args))
    lane.submit(Request(held(gate, started)))
    assert started.wait(2)
    assert threading.active_count() == before + 3
    lane.close()
    assert threading.active_count() == before
    QApplication.processEvents()
    assert answered == []


def test_work_that_finished_although_cancelled_is_not_an_answer(lane, qtbot):
    started, gate = threading.Event(), threading.Event()

    def deaf(_job: Job) -> int:
        started.set()
        gate.wait(2)
        return 1

    lane.submit(Request(deaf))
    assert started.wait(2)
    with qtbot.waitSignal(lane.cancelled), qtbot.assertNotEmitted(lane.answered):
        lane.cancel()
        gate.set()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it would be the whole process")
def test_the_window_is_preferred_to_a_lane_and_all_that_it_starts(lane, qtbot):
    def priorities(_job):
        here = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
        with ThreadPoolExecutor(1) as pool:
            there = pool.submit(
                lambda: os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
            ).result()
        return here, there

    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    said = []
    lane.answered.connect(lambda _request, answer: said.append(answer))
    lane.submit(Request(priorities))
    qtbot.waitUntil(lambda: bool(said))
    lower = min(19, before + STEP_BACK)
    assert said == [(lower, lower)]
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before


def test_a_lane_that_the_person_waits_for_does_not_step_back(qtbot):
    lane = Lane("urgent", steps_back=False)
    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    said = []
    lane.answered.connect(lambda _request, answer: said.append(answer))
    lane.submit(Request(lambda _job: os.getpriority(os.PRIO_PROCESS, threading.get_native_id())))
    qtbot.waitUntil(lambda: bool(said))
    lane.close()
    assert said == [before]


def test_a_lane_that_stands_aside_holds_what_runs_and_what_follows(lane, qtbot):
    started, aside = threading.Event(), threading.Event()
    steps: list[str] = []
    answered: list[str] = []
    lane.answered.connect(lambda request, result: answered.append(result))

    def work(job: Job) -> str:
        started.set()
        aside.wait(5)
        job.give_way()
        steps.append("through")
        return "through"

    lane.submit(Request(work))
    lane.submit(Request(lambda job: job.give_way() or "next"))
    assert started.wait(5)
    lane.stand_aside(True)
    aside.set()
    qtbot.wait(30)
    assert steps == []
    assert lane.busy
    lane.stand_aside(False)
    qtbot.waitUntil(lambda: answered == ["through", "next"])


def test_a_lane_that_stands_aside_closes(qtbot):
    made = Lane("aside")
    made.stand_aside(True)
    started = threading.Event()

    def work(job: Job) -> None:
        started.set()
        job.give_way()

    made.submit(Request(work))
    assert started.wait(5)
    made.close()
