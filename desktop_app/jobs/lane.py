"""One lane of work: threads that answer frozen requests and report on the window's thread."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from core.errors import Cancelled, foreseen
from core.job import Job

REPORT_INTERVAL = 0.04
"""Seconds between two progress reports of one request: more would only flood the event loop."""

TURN = 0.0005
"""Seconds that a working thread keeps the interpreter when another one wants it. Every call of Qt gives the
interpreter away and takes it again, so that the window's thread waits this long many times for one
event; Python's own 5 ms make a fifth of a second of it."""

STEP_BACK = 10
"""By how much the system is to prefer the window's thread (Linux: 0 to 19): with few cores, a dozen threads
that compute and write else take turns with the one that follows the hand."""


@dataclass(frozen=True, eq=False)
class Request:
    """work is a pure function of the job; about tells the receiver whether its answer is stale."""

    work: Callable[[Job], Any]
    about: Any = None
    kind: str = ""


class Lane(QObject):
    """Threads that run requests in order. All signals are emitted on the thread the lane lives in.

    answered(request, result), failed(request, exception), cancelled(request),
    progressed(request, share 0..1, words).
    """

    answered = Signal(object, object)
    failed = Signal(object, object)
    cancelled = Signal(object)
    progressed = Signal(object, float, str)
    _posted = Signal(str, object, object)

    def __init__(
        self,
        name: str,
        workers: int = 1,
        parent: QObject | None = None,
        steps_back: bool = True,
    ) -> None:
        """steps_back: other programs' work and the window's goes first. Not where the person waits for it
        alone: on a machine that is busy otherwise it would take ten times as long."""
        super().__init__(parent)
        self._steps_back = steps_back
        sys.setswitchinterval(TURN)
        self._condition = threading.Condition()
        self._waiting: deque[Request] = deque()
        self._running: dict[Request, Job] = {}
        self._closed = threading.Event()
        self._aside = False
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._name, self._workers = name, workers
        self._threads: list[threading.Thread] = []

    def submit(self, request: Request) -> None:
        """Queue the request behind what waits."""
        self._begin()
        with self._condition:
            self._waiting.append(request)
            self._condition.notify()

    def replace(self, requests: Iterable[Request], cancel_running: bool = True) -> None:
        """Drop everything that waits in favour of these; running ones are cancelled if asked."""
        requests = deque(requests)
        if requests:
            self._begin()
        with self._condition:
            self._waiting = requests
            if cancel_running:
                for job in self._running.values():
                    job.cancel()
            self._condition.notify_all()

    def cancel(self) -> None:
        """Forget what waits and cancel what runs; each of them is told as cancelled."""
        with self._condition:
            forgotten = list(self._waiting)
            self.replace(())
        for request in forgotten:
            self._posted.emit("cancelled", request, None)

    def stand_aside(self, aside: bool) -> None:
        """Have what runs and what follows wait between its strips, or go on (see `Job.give_way`)."""
        with self._condition:
            self._aside = aside
            for job in self._running.values():
                job.stand_aside(aside)

    @property
    def busy(self) -> bool:
        with self._condition:
            return bool(self._waiting or self._running)

    def close(self) -> None:
        """Cancel everything and join the threads. Nothing is delivered afterwards."""
        with self._condition:
            self._closed.set()
            self._waiting.clear()
            for job in self._running.values():
                job.cancel()
            self._condition.notify_all()
        for thread in self._threads:
            thread.join()

    def _begin(self) -> None:
        """Start the threads with the first request: a window has twenty lanes, most of them idle for long."""
        if self._threads or self._closed.is_set():
            return
        self._threads = [
            threading.Thread(target=self._serve, name=f"tintype-{self._name}-{n}", daemon=True)
            for n in range(self._workers)
        ]
        for thread in self._threads:
            thread.start()

    def _serve(self) -> None:
        if self._steps_back:
            _step_back()
        while True:
            with self._condition:
                while not self._waiting and not self._closed.is_set():
                    self._condition.wait()
                if self._closed.is_set():
                    return
                request = self._waiting.popleft()
                job = Job(self._reporter(request))
                job.stand_aside(self._aside)
                self._running[request] = job
            kind, result = _answer(request, job)
            with self._condition:
                del self._running[request]
                if self._closed.is_set():
                    return
            self._posted.emit(kind, request, result)

    def _reporter(self, request: Request) -> Callable[[float, str], None]:
        last = 0.0

        def report(share: float, words: str) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= REPORT_INTERVAL and not self._closed.is_set():
                last = now
                self._posted.emit("progressed", request, (share, words))

        return report

    def _deliver(self, kind: str, request: Request, payload: Any) -> None:
        if self._closed.is_set():
            return
        if kind == "answered":
            self.answered.emit(request, payload)
        elif kind == "failed":
            self.failed.emit(request, payload)
        elif kind == "cancelled":
            self.cancelled.emit(request)
        else:
            self.progressed.emit(request, *payload)


def _step_back() -> None:
    """Leave the cores to the window's thread when it wants one; so do all threads that this one starts.
    Elsewhere than on Linux it would be the whole process."""
    if sys.platform == "linux":
        os.nice(STEP_BACK)


def _answer(request: Request, job: Job) -> tuple[str, Any]:
    """Run the request; a cancelled job's result is dropped even if the work did finish."""
    try:
        job.check()
        result = request.work(job)
        job.check()
    except Cancelled:
        return "cancelled", None
    except Exception as error:  # the lane is where unexpected errors become a message
        return "failed", foreseen(error)
    return "answered", result
