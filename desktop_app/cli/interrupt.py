"""Ctrl-C cancels; nothing half-written stays behind and nobody sees a traceback."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from core.errors import Cancelled
from core.job import Job

CANCELLED = 130
"""The exit status of a cancelled run."""


@contextmanager
def cancelled_by_signals(job: Job) -> Iterator[None]:
    """While inside, SIGINT and SIGTERM cancel the job; a second one raises Cancelled where it stands."""

    def cancel() -> None:
        if job.cancelled:
            raise Cancelled
        job.cancel()

    with _on_signals(cancel):
        yield


@contextmanager
def signals_raise_cancelled() -> Iterator[None]:
    """While inside, SIGINT and SIGTERM raise Cancelled: for work that has no job."""

    def cancel() -> None:
        raise Cancelled

    with _on_signals(cancel):
        yield


@contextmanager
def _on_signals(act: Callable[[], None]) -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.signal(number, lambda *_: act()) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
