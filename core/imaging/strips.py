"""Long work on large arrays: row strips, two threads, progress and cancelling."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from core.job import Job


def in_strips(
    height: int, width: int, size: int, work: Callable[[slice], None], job: Job, what: str
) -> None:
    """Run work(rows) over all rows, in strips of about `size` pixels and two threads.

    The job is told the share done, and checked, between strips. Raises what work raises, and Cancelled.
    """
    rows = max(1, size // max(1, width))
    strips = [slice(y, min(height, y + rows)) for y in range(0, height, rows)]

    def checked(strip: slice) -> None:
        job.check()
        work(strip)

    with ThreadPoolExecutor(min(2, os.cpu_count() or 1)) as pool:
        try:
            for done, _ in enumerate(pool.map(checked, strips), start=1):
                job.report(done / len(strips), what)
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
