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

    def cancel(self) -> None:
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def check(self) -> None:
        """Raise Cancelled if the job was cancelled. Call it between strips, files and stages."""
        if self._cancelled.is_set():
            raise Cancelled

    def report(self, share: float, what: str = "") -> None:
        """Tell how far the job is, and raise Cancelled if it should stop."""
        self.check()
        if self._report is not None:
            self._report(min(1.0, max(0.0, share)), what)

    def part(self, low: float, high: float) -> Job:
        """A view of this job for one stage: its 0..1 is low..high here, cancelling is shared."""
        stage = Job(lambda share, what: self.report(low + (high - low) * share, what))
        stage._cancelled = self._cancelled
        return stage

    def watched(self, report: Callable[[float, str], None]) -> Job:
        """A job of its own that reports elsewhere; cancelling is shared."""
        other = Job(report)
        other._cancelled = self._cancelled
        return other


def quiet() -> Job:
    """A job that nobody watches."""
    return Job()
