"""A photo or a project from the command line, as a document."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import HintError

if TYPE_CHECKING:
    from core.document import Document, Look
    from core.hints.hint import Hint
    from core.imaging.photo import Photo
    from core.job import Job

PROJECT = ".tintype"


def open_document(
    path: Path,
    look: Look,
    hints: Path | None,
    job: Job,
    page: int = 1,
    family: Mapping[str, tuple[float, float]] | None = None,
) -> Document:
    """The photo at path (a page of it) with this look and the hints in that file, which may name colours
    of the family (ab by name); a project as it was saved.

    Raises PhotoError, ProjectError, HintError, Cancelled.
    """
    from core.document import Document, load_project
    from core.imaging import open_photo

    if path.suffix.lower() == PROJECT:
        return load_project(path, job)
    photo = open_photo(path, job, page)
    return Document(photo, look, read_hints(hints, photo, family) if hints else ())


def read_hints(
    path: Path, photo: Photo, family: Mapping[str, tuple[float, float]] | None = None
) -> tuple[Hint, ...]:
    """The hints of a JSON file for this photo. Raises HintError naming the file."""
    from core.hints.json_format import hints_from_json

    try:
        text = path.read_text(encoding="utf-8")
    except OSError as fault:
        raise HintError(f"The hints {path} cannot be read: {fault.strerror or fault}.") from fault
    except UnicodeDecodeError as fault:
        raise HintError(f"The hints {path} are not a text file.") from fault
    return hints_from_json(text, photo.width, photo.height, str(path), family)
