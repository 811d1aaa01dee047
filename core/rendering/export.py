"""Export: render at full size and write, in strips, on all cores, cancellable, atomic."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from core.document.document import Document
from core.hints.json_format import hints_to_json
from core.imaging import ExportOptions, write_picture
from core.imaging.target import refuse_picture
from core.job import Job, quiet
from core.models.card import find_model
from core.rendering.engine import Engine
from core.rendering.finish import Finish, export_finished
from core.rendering.render import render
from core.rendering.sidecar import refuse_sidecar, write_sidecar


def export_picture(
    document: Document, path: Path, options: ExportOptions, engine: Engine, job: Job | None = None
) -> tuple[str, ...]:
    """Write the colorized photo to path, at the photo's own size unless options are a Finish.

    With options.sidecar a file beside it says what it was made of. Answers with what of the photo's
    metadata the file has no room for. Raises ModelError if it cannot be coloured, ExportError if it
    cannot be written or there is not the memory for it, Cancelled.
    """
    job = job or quiet()
    work = job.part(0, 0.98) if options.sidecar else job
    if options.sidecar:
        refuse_sidecar(path)
    if isinstance(options, Finish) and not options.is_plain:
        left_out = export_finished(document, path, options, engine, work)
    else:
        left_out = _export(document, path, options, engine, work)
    if options.sidecar:
        write_sidecar(document, path, options, engine, job)
    return left_out


def _export(
    document: Document, path: Path, options: ExportOptions, engine: Engine, job: Job
) -> tuple[str, ...]:
    photo = document.photo
    bits = options.bits_for(path, photo)
    refuse_picture(path, photo, (photo.width, photo.height), options)
    if options.model:
        options = replace(
            options,
            model_sha256=find_model(options.model).sha256,
            hints=hints_to_json(document.hints) if document.hints else "",
        )
    rgb = render(document, None, engine, bits=bits, job=job.part(0, 0.8))
    return write_picture(path, rgb, photo, options, job.part(0.8, 1), reuse=True)
