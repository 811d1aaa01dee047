from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator

import pytest

from core.errors import Cancelled
from core.job import Job
from desktop_app.cli.interrupt import cancelled_by_signals

pytestmark = pytest.mark.usefixtures("handlers_as_before")


@pytest.fixture
def handlers_as_before() -> Iterator[None]:
    """A terminal's handlers, also where the tests were started with interrupts switched off."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_the_first_signal_cancels_and_the_second_stops() -> None:
    job = Job()
    with cancelled_by_signals(job):
        signal.raise_signal(signal.SIGINT)
        assert job.cancelled
        with pytest.raises(Cancelled):
            job.check()
        with pytest.raises(Cancelled):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_away_from_the_main_thread_signals_are_left_alone() -> None:
    seen = []

    def work() -> None:
        with cancelled_by_signals(Job()):
            seen.append(signal.getsignal(signal.SIGINT))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [signal.default_int_handler]


def test_a_terminated_run_is_cancelled_too() -> None:
    job = Job()
    with cancelled_by_signals(job):
        if sys.platform == "win32":
            signal.raise_signal(signal.SIGTERM)
        else:
            os.kill(os.getpid(), signal.SIGTERM)
        assert job.cancelled


def test_a_command_without_a_job_is_cancelled_too(tintype, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.models.card.list_models", lambda: signal.raise_signal(signal.SIGINT))
    ran = tintype("models")
    assert (ran.status, ran.out, ran.err) == (130, "", "Cancelled.\n")
