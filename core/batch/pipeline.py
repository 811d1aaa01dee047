"""Photos read, coloured and written side by side: while one is coloured the next is read and the last
one written. One that fails does not stop the rest.
"""

from __future__ import annotations

import contextlib
import functools
import queue
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from core.batch.one_photo import colour, ending_of, write
from core.batch.plan import Target, is_finished
from core.batch.recipe import Recipe
from core.batch.report import Outcome
from core.batch.room import Room, pixels_in
from core.batch.state import State
from core.job import Job

if TYPE_CHECKING:
    from core.document import Document
    from core.rendering import ChromaField

_REPORT_SECONDS = 0.1
_COLOURING = 2
"""Photos that are coloured at once: a network leaves cores idle between its layers, which another photo
then uses."""
_WAIT_SECONDS = 0.2
"""Waiting is cut in pieces, so that a signal is heard on every system."""


class Listener(Protocol):
    """Hears of the targets by their place in the list, on the thread that called `run`."""

    def begins(self, index: int) -> None: ...

    def progressed(self, index: int, share: float, words: str) -> None: ...

    def ended(self, index: int, outcome: Outcome) -> None: ...


@dataclass(eq=False)
class _Item:
    index: int
    target: Target
    pixels: int
    job: Job
    options: str
    begin: float
    document: Document | None = None
    field: ChromaField | None = None


class Batch:
    """One run over targets. pause, go_on and the job's cancel may be called from any thread."""

    def __init__(
        self, targets: Sequence[Target], recipe: Recipe, job: Job, state: State | None = None
    ) -> None:
        self._targets, self._recipe, self._job, self._state = targets, recipe, job, state
        self._going = threading.Event()
        self._going.set()
        self._room = Room()
        self._events: queue.SimpleQueue[tuple[str, int, Any]] = queue.SimpleQueue()

    def pause(self) -> None:
        """Begin no further photo; those that were begun are finished."""
        self._going.clear()

    def go_on(self) -> None:
        self._going.set()

    @property
    def paused(self) -> bool:
        return not self._going.is_set()

    def run(self, listener: Listener) -> list[Outcome]:
        """Work through the targets until done or cancelled; what was begun has an outcome, in the order
        of the targets. Raises ExportError if the state cannot be kept."""
        if self._state is not None:
            self._state.plans(self._targets)
        read: queue.Queue[_Item | None] = queue.Queue(1)
        coloured: queue.Queue[_Item | None] = queue.Queue(1)
        colouring = threading.Barrier(_COLOURING)
        outcomes: dict[int, Outcome] = {}
        with ThreadPoolExecutor(_COLOURING + 2, "tintype-batch") as pool:
            try:
                stages = [
                    pool.submit(self._read_all, read),
                    pool.submit(self._write_all, coloured),
                    *(
                        pool.submit(self._colour_all, read, coloured, colouring)
                        for _ in range(_COLOURING)
                    ),
                ]
                while not all(stage.done() for stage in stages) or not self._events.empty():
                    with contextlib.suppress(queue.Empty):
                        self._tell(listener, outcomes, *self._events.get(timeout=_WAIT_SECONDS))
            except BaseException:
                self._job.cancel()
                raise
            for stage in stages:
                stage.result()
        return [outcomes[index] for index in sorted(outcomes)]

    def _tell(
        self, listener: Listener, outcomes: dict[int, Outcome], what: str, index: int, about: Any
    ) -> None:
        if what == "begins":
            listener.begins(index)
        elif what == "ended":
            outcomes[index] = about
            listener.ended(index, about)
        elif what == "progressed":
            listener.progressed(index, *about)

    # -- the stages, on threads of their own --------------------------------------------------------
    def _read_all(self, out: queue.Queue[_Item | None]) -> None:
        try:
            for index, target in enumerate(self._targets):
                if not self._may_begin():
                    break
                item = self._read(index, target)
                if item is not None:
                    out.put(item)
        finally:
            out.put(None)
            self._events.put(("stage", 0, None))

    def _read(self, index: int, target: Target) -> _Item | None:
        """The photo in memory; None if it had its end already."""
        source = target.source
        if target.problem:
            self._end(index, Outcome("failed", source, reason=target.problem))
            return None
        recipe, job, item = self._recipe, self._reporter(index), None
        pixels = 0
        begin = time.perf_counter()

        def work() -> Outcome | None:
            nonlocal item, pixels
            hints = recipe.hints_for(source)
            options = recipe.digest(hints)
            if not recipe.overwrite and self._is_done(target, options, hints):
                reason = f"{target.output} is there already."
                return Outcome("skipped", source, target.output, reason=reason)
            pixels = self._room.take(pixels_in(source), job)
            self._events.put(("begins", index, None))
            if self._state is not None:
                self._state.begins(target, options)
            item = _Item(index, target, pixels, job, options, begin)
            item.document = recipe.opening(source, hints, job.part(0, 0.2))
            return None

        outcome = ending_of(source, work, recipe.unforeseen)
        if outcome is None:
            return item
        self._room.give(pixels)
        # One that waited for room when the run was cancelled had not begun.
        if outcome.ending != "cancelled" or pixels:
            self._end(index, outcome)
        return None

    def _colour_all(
        self,
        inlet: queue.Queue[_Item | None],
        out: queue.Queue[_Item | None],
        all_of_them: threading.Barrier,
    ) -> None:
        while (item := inlet.get()) is not None:
            if self._worked(item, self._colour):
                out.put(item)
        inlet.put(None)  # for the next of them
        if all_of_them.wait() == 0:
            inlet.get()
            out.put(None)
        self._events.put(("stage", 0, None))

    def _write_all(self, inlet: queue.Queue[_Item | None]) -> None:
        while (item := inlet.get()) is not None:
            self._worked(item, self._write)
        self._events.put(("stage", 0, None))

    def _worked(self, item: _Item, work: Callable[[_Item], Outcome | None]) -> bool:
        """Whether the item goes on; if work gave it an outcome, or failed, it has had its end."""
        step = functools.partial(work, item)
        outcome = ending_of(item.target.source, step, self._recipe.unforeseen)
        if outcome is None:
            return True
        if item.document is not None:
            self._recipe.engine.forget(item.document.photo)
        item.document = item.field = None
        self._room.give(item.pixels)
        self._end(item.index, replace(outcome, seconds=time.perf_counter() - item.begin))
        return False

    def _colour(self, item: _Item) -> None:
        assert item.document is not None
        engine, shared = self._recipe.engine, self._recipe.shared
        if shared is not None:
            item.document = shared.guided(item.document, engine, item.job.part(0.2, 0.3))
        item.field = colour(item.document, engine, item.job.part(0.3, 0.5))

    def _write(self, item: _Item) -> Outcome:
        document, field, recipe = item.document, item.field, self._recipe
        assert document is not None
        assert field is not None
        source, output = item.target.source, item.target.output
        outcome = write(
            document, field, source, output, recipe.options, recipe.engine, item.job.part(0.5, 1)
        )
        if self._state is not None:
            facts = {"source": str(source), "ending": outcome.ending}
            self._state.ends(item.target, item.options, document.photo.sha256, facts)
        return outcome

    # ----------------------------------------------------------------------------------------------
    def _is_done(self, target: Target, options: str, hints: Path | None) -> bool:
        also = [hints] if hints is not None else []
        if also and self._recipe.series is not None:
            also.append(self._recipe.series.file)
        if self._state is None:
            return is_finished(target, *also)
        return self._state.is_done(target, options, also)

    def _may_begin(self) -> bool:
        while not self._going.wait(_WAIT_SECONDS):
            if self._job.cancelled:
                break
        return not self._job.cancelled

    def _end(self, index: int, outcome: Outcome) -> None:
        self._events.put(("ended", index, outcome))

    def _reporter(self, index: int) -> Job:
        """A job that is cancelled with the run and reports now and then."""
        last = 0.0

        def report(share: float, words: str) -> None:
            nonlocal last
            if (now := time.monotonic()) - last >= _REPORT_SECONDS:
                last = now
                self._events.put(("progressed", index, (share, words)))

        return self._job.watched(report)
