"""Export: render at full size and write, in strips, on all cores, cancellable, atomic."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from core.document.document import Document
from core.hints.json_format import hints_to_json
from core.imaging import ExportOptions, write_picture
from core.job import Job, quiet
from core.models.card import find_model
from core.rendering.engine import Engine
from core.rendering.render import render


def export_picture(
    document: Document, path: Path, options: ExportOptions, engine: Engine, job: Job | None = None
) -> None:
    """Write the colorized photo to path at the photo's own size.

    Raises ModelError if it cannot be coloured, ExportError if it cannot be written, Cancelled.
    """
    job = job or quiet()
    bits = options.bits_for(path, document.photo)
    if options.model:
        options = replace(
            options,
            model_sha256=find_model(options.model).sha256,
            hints=hints_to_json(document.hints) if document.hints else "",
        )
    rgb = render(document, None, engine, bits=bits, job=job.part(0, 0.8))
    write_picture(path, rgb, document.photo, options, job.part(0.8, 1), reuse=True)
