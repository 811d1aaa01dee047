"""What colours the photos of one event alike without a word of the person on any of them: colour photos of
their own, and a reference photo."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.batch.plan import photos_in
from core.batch.report import make_folder
from core.errors import PhotoError
from core.job import Job

if TYPE_CHECKING:
    from core.document import Document, Look
    from core.rendering import Engine
    from core.rendering.from_reference import Reference
    from core.rendering.own_colours import OwnColours


@dataclass(frozen=True, eq=False)
class Shared:
    """digest stands for all that it was made of."""

    digest: str
    own: OwnColours | None = None
    reference: Reference | None = None

    def guided(self, document: Document, engine: Engine, job: Job) -> Document:
        """The document with the reference's colours as hints, but none near its own. Raises Cancelled."""
        if self.reference is None:
            return document
        from core.rendering.from_reference import DISTANCE, reference_hints

        prepared = engine.prepare(document.photo, job)
        share = engine.care(prepared).photo_share
        near = DISTANCE * max(document.photo.width, document.photo.height)
        taken = [point for hint in document.hints for point in hint.points]
        for hint in reference_hints(prepared, self.reference, job=job, photo_share=share):
            if all(math.dist(hint.points[0], point) > near for point in taken):
                document = document.add_hint(hint)
        return document


def share(
    folder: Path | None,
    reference: Path | None,
    engine: Engine,
    look: Look,
    cache: Path | None,
    job: Job,
) -> Shared:
    """Learn from the colour photos below a folder and from a reference photo; the engine follows the first
    from now on. cache is a folder in which what was learnt is kept.

    Raises PhotoError, ModelError, ExportError if there can be no such folder, Cancelled.
    """
    from core.imaging import open_photo
    from core.rendering.from_reference import reference_of
    from core.rendering.own_photos import learn_own_colours

    if cache is not None:
        make_folder(cache / "any")
    own = found = None
    digests = []
    engine.use_own_colours(None)
    if folder is not None:
        photos = (
            [folder] if folder.is_file() else list(photos_in(folder, without=cache or folder / "."))
        )
        if not photos:
            raise PhotoError(f"There is no photo in {folder} to learn colours from.")
        own = learn_own_colours(photos, engine, look, cache, job.part(0, 0.9))
        engine.use_own_colours(own)
        digests.append(f"own {own.digest}")
    if reference is not None:
        photo = open_photo(reference, job.part(0.9, 1))
        found = reference_of(photo)
        digests.append(f"reference {photo.sha256}")
    return Shared(" ".join(digests), own, found)
