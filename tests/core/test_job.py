"""Work that gives way to other work, goes on, and can be cancelled while it waits."""

from __future__ import annotations

import threading

import pytest

from core.errors import Cancelled
from core.imaging.strips import in_strips
from core.job import Job


def begin(job: Job) -> tuple[threading.Thread, list[int], threading.Event, list[BaseException]]:
    """Three strips of work in a thread: the thread, its strips done, that one has begun, what it raised."""
    done: list[int] = []
    begun = threading.Event()
    raised: list[BaseException] = []

    def strip(rows: slice) -> None:
        begun.set()
        done.append(rows.start)

    def run() -> None:
        try:
            in_strips(3, 4, 4, strip, job, "Working")
        except Cancelled as error:
            raised.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    return thread, done, begun, raised


@pytest.mark.parametrize("seen", [Job.part, Job.watched], ids=["part", "watched"])
def test_work_waits_while_it_stands_aside_and_goes_on_after(seen):
    job = Job()
    stage = seen(job, 0.0, 0.5) if seen is Job.part else seen(job, lambda share, words: None)
    job.stand_aside(True)
    thread, done, begun, _ = begin(stage)
    assert not begun.wait(0.05)
    job.stand_aside(False)
    thread.join(5)
    assert sorted(done) == [0, 1, 2]


@pytest.mark.parametrize("held", ["before", "after"])
def test_a_cancelled_job_never_waits(held):
    job = Job()
    job.stand_aside(held == "before")
    if held == "after":
        job.cancel()
        job.stand_aside(True)
    thread, _, _, raised = begin(job)
    job.cancel()
    thread.join(5)
    assert not thread.is_alive()
    assert len(raised) == 1
