"""A batch beside the window: one thread that runs it, and signals that tell of it."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.batch.pipeline import Batch
from core.batch.plan import Naming, Target, plan
from core.batch.recipe import Recipe
from core.batch.report import Outcome
from core.batch.series import read_series
from core.batch.shared import share
from core.batch.state import State
from core.document.document import Document
from core.document.look import Look
from core.imaging.options import ExportOptions
from core.job import Job
from desktop_app.cli.faults import sentence_for
from desktop_app.cli.opening import open_document
from desktop_app.jobs import Lane, Request


@dataclass(frozen=True)
class Order:
    """What a batch is asked to do. left_out are photos in the folders that are not to be touched. hints is
    a folder of hints files or None; family the file of the colours that they may name. own_photos is a folder
    of colour photos to learn from, reference a colour photo, or None."""

    sources: tuple[Path, ...]
    out: Path
    naming: Naming
    look: Look
    options: ExportOptions
    overwrite: bool = False
    left_out: frozenset[Path] = frozenset()
    hints: Path | None = None
    family: Path | None = None
    own_photos: Path | None = None
    reference: Path | None = None

    def targets(self, numbers: dict[str, int] | None = None) -> list[Target]:
        """Walks the folders: not for the window's thread."""
        found = plan(self.sources, self.out, self.naming, numbers)
        return [target for target in found if target.source not in self.left_out]


class BatchRun(QObject):
    """planned(Order, list[Target]) answers `plan` and begins a run; began(int), progressed(int, float, str),
    ended(int, Outcome) are about places in that list; finished(bool cancelled) and failed(Exception) end
    a run. All are emitted on the window's thread."""

    planned = Signal(object, object)
    began = Signal(int)
    progressed = Signal(int, float, str)
    ended = Signal(int, object)
    finished = Signal(bool)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine: Any = None
        self._batch: Batch | None = None
        self._running = False
        self._plans = Lane("batch-plan", parent=self)
        self._plans.answered.connect(lambda request, found: self.planned.emit(request.about, found))
        self._plans.failed.connect(lambda _request, error: self.failed.emit(error))
        self._lane = Lane("batch", parent=self)
        self._lane.answered.connect(
            lambda _request, _result: self._end(lambda: self.finished.emit(False))
        )
        self._lane.cancelled.connect(lambda _request: self._end(lambda: self.finished.emit(True)))
        self._lane.failed.connect(
            lambda _request, error: self._end(lambda: self.failed.emit(error))
        )

    @property
    def running(self) -> bool:
        return self._running

    @property
    def paused(self) -> bool:
        return self._batch is not None and self._batch.paused

    def plan(self, order: Order) -> None:
        """Look what would become what."""
        self._plans.replace([Request(lambda _job: order.targets(), order)])

    def start(self, order: Order) -> None:
        """Begin; does nothing while a run is going on."""
        if self._running:
            return
        self._running = True
        self._lane.submit(Request(lambda job: self._run(order, job), order))

    def pause(self, on: bool) -> None:
        """What was begun is finished; nothing further is begun until it goes on."""
        if self._batch is not None:
            (self._batch.pause if on else self._batch.go_on)()

    def cancel(self) -> None:
        self._lane.cancel()

    def close(self) -> None:
        """Cancel and join. What is written stays, nothing half-written does."""
        self._plans.close()
        self._lane.close()

    def _end(self, tell: Callable[[], object]) -> None:
        self._running = False
        self._batch = None
        tell()

    # -- on the lane's thread ----------------------------------------------------------------------
    def _run(self, order: Order, job: Job) -> None:
        from core.rendering import Engine

        if self._engine is None:
            # One of its own, and a core left over: the editor goes on meanwhile.
            self._engine = Engine("auto", max(1, (os.cpu_count() or 2) - 1))

        series = read_series(order.family) if order.family is not None else None
        colours = series.colours if series is not None else None

        def opening(source: Path, hints: Path | None, part: Job) -> Document:
            return open_document(source, order.look, hints, part, family=colours)

        recipe = Recipe(
            self._engine,
            order.look,
            order.options,
            opening,
            order.hints,
            overwrite=order.overwrite,
            method=" with sidecar" * order.options.sidecar,
            unforeseen=sentence_for,
            series=series,
        )
        with State(order.out) as state:
            shared = share(
                order.own_photos, order.reference, self._engine, order.look, order.out, job
            )
            recipe = replace(recipe, shared=shared)
            targets = order.targets(state.numbers)
            self.planned.emit(order, targets)
            self._batch = Batch(targets, recipe, job, state)
            self._batch.run(_Teller(self, targets))


class _Teller:
    """Passes on what the batch says, as signals."""

    def __init__(self, run: BatchRun, targets: Sequence[Target]) -> None:
        self._run = run

    def begins(self, index: int) -> None:
        self._run.began.emit(index)

    def progressed(self, index: int, share: float, words: str) -> None:
        self._run.progressed.emit(index, share, words)

    def ended(self, index: int, outcome: Outcome) -> None:
        self._run.ended.emit(index, outcome)
