"""One photo of a batch: coloured, written, and how it ended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from core.batch.report import Outcome, make_folder
from core.errors import Cancelled, TintypeError
from core.job import Job

if TYPE_CHECKING:
    from core.document import Document
    from core.imaging import ExportOptions
    from core.rendering import ChromaField, Engine

T = TypeVar("T")


def ending_of(
    source: Path, work: Callable[[], T], unforeseen: Callable[[BaseException], str]
) -> T | Outcome:
    """What work answers; whatever it raises becomes an outcome."""
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
        return Outcome("failed", source, reason=f"{source}: {unforeseen(fault)}")


def colour(document: Document, engine: Engine, job: Job) -> ChromaField:
    """Ask the network; the engine keeps the answer for `write`. Raises ModelError, Cancelled."""
    prepared = engine.prepare(document.photo, job.part(0, 0.2))
    return engine.field(document, prepared, job.part(0.2, 1))


def write(
    document: Document,
    field: ChromaField,
    source: Path,
    output: Path,
    options: ExportOptions,
    engine: Engine,
    job: Job,
) -> Outcome:
    """Write the coloured document. Raises TintypeError, Cancelled."""
    from core.rendering import export_picture

    make_folder(output)
    named = replace(options, model=document.look.model)
    left_out = export_picture(document, output, named, engine, job)
    coloured = document.look.strength > 0
    return Outcome(
        "done" if field.has_colour or not coloured else "no colour found",
        source,
        output,
        device=engine.device_report(document.look.model) if coloured else None,
        left_out=(*document.photo.metadata.left_out, *left_out),
        notes=document.photo.notes,
    )
