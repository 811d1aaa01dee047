"""The batch of core, for commands: photos opened, one document written, unforeseen faults logged."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from core.batch import one_photo
from core.batch.report import Outcome
from core.job import Job
from desktop_app.cli.faults import sentence_for

if TYPE_CHECKING:
    from core.document import Document
    from core.imaging import ExportOptions
    from core.rendering import Engine


def ending_of(source: Path, work: Callable[[], Outcome]) -> Outcome:
    """The outcome of work; whatever it raises becomes one, too."""
    return one_photo.ending_of(source, work, sentence_for)


def export(
    document: Document,
    source: Path,
    output: Path,
    options: ExportOptions,
    engine: Engine,
    job: Job,
) -> Outcome:
    """Colour and write one document. Raises TintypeError, Cancelled."""
    begin = time.perf_counter()
    field = one_photo.colour(document, engine, job.part(0, 0.3))
    outcome = one_photo.write(document, field, source, output, options, engine, job.part(0.3, 1))
    return replace(outcome, seconds=time.perf_counter() - begin)
