"""Progress and cancellation, handed down to long work."""

from __future__ import annotations

import threading
from collections.abc import Callable

from core.errors import Cancelled


class Job:
    """Thread-safe. `report` is called from the working thread with a share 0..1 and a few words."""

    def __init__(self, report: Callable[[float, str], None] | None = None) -> None:
        self._report = report
        self._cancelled = threading.Event()
        self._free = threading.Event()
        self._free.set()

    def cancel(self) -> None:
        self._cancelled.set()
        self._free.set()

    def stand_aside(self, aside: bool) -> None:
        """Have the work wait at its next `give_way`, or go on; for work that is more urgent."""
        if aside:
            self._free.clear()
        if not aside or self.cancelled:
            self._free.set()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def check(self) -> None:
        """Raise Cancelled if the job was cancelled. Call it between strips, files and stages."""
        if self._cancelled.is_set():
            raise Cancelled

    def give_way(self) -> None:
        """`check`, and wait as long as the job stands aside. Call it between strips, where nothing is held
        that other work needs."""
        self._free.wait()
        self.check()

    def report(self, share: float, what: str = "") -> None:
        """Tell how far the job is, and raise Cancelled if it should stop."""
        self.check()
        if self._report is not None:
            self._report(min(1.0, max(0.0, share)), what)

    def part(self, low: float, high: float) -> Job:
        """A view of this job for one stage: its 0..1 is low..high here, cancelling is shared."""
        stage = Job(lambda share, what: self.report(low + (high - low) * share, what))
        stage._cancelled, stage._free = self._cancelled, self._free
        return stage

    def watched(self, report: Callable[[float, str], None]) -> Job:
        """A job of its own that reports elsewhere; cancelling is shared."""
        other = Job(report)
        other._cancelled, other._free = self._cancelled, self._free
        return other


def quiet() -> Job:
    """A job that nobody watches."""
    return Job()
