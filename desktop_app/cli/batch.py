"""Colour one photo after the other; one that fails does not stop the rest."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import Cancelled, ExportError, TintypeError
from core.job import Job
from desktop_app.cli.faults import sentence_for
from desktop_app.cli.opening import open_document
from desktop_app.cli.outcome import Outcome
from desktop_app.cli.targets import Target, is_finished

if TYPE_CHECKING:
    from core.document import Document, Look
    from core.imaging import ExportOptions
    from core.rendering import Engine


@dataclass(frozen=True)
class Recipe:
    """What is done to every photo. hints is a hints file, a folder of `<photo's name>.json`, or None;
    page, from 1, the one that is opened of a TIFF."""

    engine: Engine
    look: Look
    options: ExportOptions
    hints: Path | None = None
    overwrite: bool = False
    page: int = 1

    def hints_for(self, source: Path) -> Path | None:
        """The file with the hints of this photo, if there is one."""
        if self.hints is None or not self.hints.is_dir():
            return self.hints
        for name in (f"{source.name}.json", f"{source.stem}.json"):
            if (self.hints / name).is_file():
                return self.hints / name
        return None


def colorize_all(
    targets: Sequence[Target],
    recipe: Recipe,
    job: Job,
    begins: Callable[[Target], None],
    ended: Callable[[Outcome], None],
) -> list[Outcome]:
    """Work through the targets until done or cancelled; the callbacks hear of each of them."""
    outcomes: list[Outcome] = []
    for number, target in enumerate(targets):
        if job.cancelled:
            break
        begins(target)
        part = job.part(number / len(targets), (number + 1) / len(targets))
        outcomes.append(_one(target, recipe, part))
        ended(outcomes[-1])
    return outcomes


def ending_of(source: Path, work: Callable[[], Outcome]) -> Outcome:
    """The outcome of work; whatever it raises becomes one, too."""
    try:
        return work()
    except Cancelled:
        return Outcome("cancelled", source)
    except TintypeError as fault:
        return Outcome("failed", source, reason=str(fault))
    except MemoryError:
        reason = f"{source} is too large for the memory of this machine."
        return Outcome("failed", source, reason=reason)
    except Exception as fault:
        return Outcome("failed", source, reason=f"{source}: {sentence_for(fault)}")


def export(
    document: Document,
    source: Path,
    output: Path,
    options: ExportOptions,
    engine: Engine,
    job: Job,
) -> Outcome:
    """Colour and write one document. Raises TintypeError, Cancelled."""
    from core.rendering import export_picture

    begin = time.perf_counter()
    prepared = engine.prepare(document.photo, job.part(0, 0.05))
    # Kept by the engine: the export asks for the same answer again.
    field = engine.field(document, prepared, job.part(0.05, 0.3))
    make_folder(output)
    named = replace(options, model=document.look.model)
    export_picture(document, output, named, engine, job.part(0.3, 1.0))
    coloured = document.look.strength > 0
    return Outcome(
        "done" if field.has_colour or not coloured else "no colour found",
        source,
        output,
        time.perf_counter() - begin,
        device=engine.device_report(document.look.model) if coloured else None,
    )


def make_folder(output: Path) -> None:
    """The folder that output goes to. Raises ExportError."""
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise ExportError(
            f"The folder {output.parent} cannot be made: {fault.strerror or fault}."
        ) from fault


def _one(target: Target, recipe: Recipe, job: Job) -> Outcome:
    source, output = target.source, target.output
    if target.problem:
        return Outcome("failed", source, reason=target.problem)
    hints = recipe.hints_for(source)
    if not recipe.overwrite and is_finished(target, *([hints] if hints else [])):
        reason = f"{output} is there already (--overwrite colours it again)."
        return Outcome("skipped", source, output, reason=reason)

    def work() -> Outcome:
        begin = time.perf_counter()
        document = open_document(source, recipe.look, hints, job.part(0, 0.2), recipe.page)
        try:
            outcome = export(
                document, source, output, recipe.options, recipe.engine, job.part(0.2, 1)
            )
        finally:
            recipe.engine.forget(document.photo)
        return replace(outcome, seconds=time.perf_counter() - begin)

    return ending_of(source, work)
