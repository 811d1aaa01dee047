"""Long work on large arrays: row strips, two threads, progress and cancelling."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from core.job import Job

_WAITING = 3
"""Strips that may be read and not yet worked on: enough for two threads, and no memory to speak of."""

Strip = TypeVar("Strip")


def in_strips(
    height: int, width: int, size: int, work: Callable[[slice], None], job: Job, what: str
) -> None:
    """Run work(rows) over all rows, in strips of about `size` pixels and two threads.

    The job is told the share done, and checked, between strips. Raises what work raises, and Cancelled.
    """
    rows = max(1, size // max(1, width))
    strips = [slice(y, min(height, y + rows)) for y in range(0, height, rows)]
    feed(strips, len(strips), work, job, what)


def feed(
    strips: Iterable[Strip], count: int, work: Callable[[Strip], None], job: Job, what: str
) -> None:
    """Run work(strip) in two threads while this one fetches the next of `count` strips.

    Few strips exist at a time. The job is told and checked between strips. Raises what the iterable or
    work raises, and Cancelled; then no work goes on.
    """
    waiting: deque[Future[None]] = deque()
    done = 0

    def settle() -> None:
        nonlocal done
        waiting.popleft().result()
        done += 1
        job.report(min(1.0, done / max(1, count)), what)

    def checked(strip: Strip) -> None:
        job.give_way()
        work(strip)

    with ThreadPoolExecutor(min(2, os.cpu_count() or 1)) as pool:
        try:
            for strip in strips:
                job.check()
                waiting.append(pool.submit(checked, strip))
                while len(waiting) > _WAITING:
                    settle()
            while waiting:
                settle()
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
