"""Project files: a zip of `document.json`, the photo's own bytes and a preview. Written atomically.

A project is data from anyone: member names, sizes and the document are checked before use, nothing in it
is executed, and the photo is opened by the same guarded reader as any other.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from core.atomic import replacing
from core.document.document import Document
from core.document.json_format import MAX_BYTES, DocumentReader, document_to_json
from core.document.zip_directory import is_short
from core.errors import ExportError, ProjectError
from core.imaging import photo_from_bytes
from core.imaging.memory import free_memory
from core.imaging.target import refuse_original
from core.job import Job, quiet

SUFFIX = ".tintype"

_DOCUMENT, _PREVIEW, _PHOTO = "document.json", "preview.jpg", "photo"
_PHOTO_LIMIT = 4 << 30
_PREVIEW_LIMIT, _PREVIEW_SIDE = 8 << 20, 4096
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_RATIO = 200
"""Of unpacked to packed bytes: what a document of many like hints stays below, and a bomb does not."""
_ENCRYPTED = 1
_BROKEN = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OverflowError, ValueError, RuntimeError,
)  # fmt: skip
"""What the zip reader raises, NotImplementedError among them."""


def save_project(
    document: Document, path: Path, preview: NDArray[np.uint8] | None = None, job: Job | None = None
) -> None:
    """Write the document to path. preview is (h, w, 3) uint8 or None.

    The file appears complete or not at all. Where the photo's own file is gone or another by now, a project
    that is replaced still has the photo. Raises ProjectError naming the file and the cause; so it does for
    a path that is the photo itself or has no project's name.
    """
    job = job or quiet()
    photo = document.photo
    text = document_to_json(document)
    if path.suffix.lower() != SUFFIX:
        # A photo's name in the save dialog must not cost the photo.
        raise ProjectError(f"{path.name} is not the name of a project: it must end in {SUFFIX}.")
    try:
        refuse_original(path, photo.path)
    except ExportError as fault:
        raise ProjectError(str(fault)) from fault
    data = photo.data if photo.data is not None else _bytes_of(photo.path, photo.sha256, path)
    with replacing(path, ProjectError) as temporary:
        with zipfile.ZipFile(temporary, "w", zipfile.ZIP_STORED) as archive:
            archive.writestr(_DOCUMENT, text, zipfile.ZIP_DEFLATED)
            if preview is not None:
                buffer = io.BytesIO()
                Image.fromarray(preview).save(buffer, "JPEG", quality=85)
                archive.writestr(_PREVIEW, buffer.getvalue())
            job.check()
            archive.writestr(_PHOTO, data)
        job.check()


def _bytes_of(path: Path | None, sha256: str, project: Path) -> bytes:
    """The photo's file; project: where else it may be."""
    if path is None:
        raise ProjectError("The photo has neither a file nor data to be saved.")
    fault: OSError | None = None
    try:
        data = path.read_bytes()
        if hashlib.sha256(data).hexdigest() == sha256:
            return data
    except OSError as error:
        fault = error
    kept = _photo_in(project, sha256)
    if kept is not None:
        return kept
    if fault is not None:
        raise ProjectError(
            f"The photo {path} cannot be read to be saved: {fault.strerror or fault}; put it back to "
            "save the project."
        ) from fault
    raise ProjectError(
        f"The photo {path} was changed by another program since it was opened; put the earlier one "
        "back to save the project."
    )


def _photo_in(project: Path, sha256: str) -> bytes | None:
    """The photo of that fingerprint inside a project; None if it is not there."""
    try:
        with _opened(project) as archive:
            data = _read_member(archive, _PHOTO, _PHOTO_LIMIT, project)
    except ProjectError:
        return None
    return data if hashlib.sha256(data).hexdigest() == sha256 else None


def load_project(path: Path, job: Job | None = None) -> Document:
    """Read a project. Raises ProjectError with one sentence naming the file and the cause."""
    job = job or quiet()
    with _opened(path) as archive:
        text = _read_member(archive, _DOCUMENT, MAX_BYTES, path)
        data = _read_member(archive, _PHOTO, _PHOTO_LIMIT, path)
    job.report(0.2, "Opening the photo")
    reader = DocumentReader(text, f"The project {path}")
    facts = reader.photo_facts()
    if hashlib.sha256(data).hexdigest() != facts.sha256:
        raise reader.fault("its photo is not the one it was saved with")
    return reader.document(photo_from_bytes(data, facts.name, job.part(0.2, 1.0), facts.page))


def read_preview(path: Path) -> NDArray[np.uint8] | None:
    """The small picture (h, w, 3) inside a project; None if there is none that can be shown."""
    try:
        with _opened(path) as archive:
            data = _read_member(archive, _PREVIEW, _PREVIEW_LIMIT, path)
        with Image.open(io.BytesIO(data), formats=["JPEG"]) as picture:
            if max(picture.size) > _PREVIEW_SIDE:
                return None
            return np.asarray(picture.convert("RGB"))
    except (ProjectError, OSError, ValueError, SyntaxError):
        return None


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """The zip. Raises ProjectError, also for what goes wrong while it is read."""
    try:
        # To open a pipe would wait for somebody to write into it.
        if not stat.S_ISREG(path.stat().st_mode):
            raise ProjectError(f"{path} is a folder, a pipe or a device, not a Tintype project.")
        with path.open("rb") as stream:
            if not is_short(stream):
                raise ProjectError(f"{path} is not a Tintype project: it holds too many files.")
            with zipfile.ZipFile(stream) as archive:
                yield archive
    except FileNotFoundError as fault:
        raise ProjectError(f"The project {path} does not exist.") from fault
    except OSError as fault:
        raise ProjectError(
            f"The project {path} cannot be read: {fault.strerror or fault}."
        ) from fault
    except _BROKEN as fault:
        raise ProjectError(
            f"{path} is not a Tintype project or is damaged; open a backup of it if there is one."
        ) from fault


def _read_member(archive: zipfile.ZipFile, name: str, limit: int, path: Path) -> bytes:
    found = [info for info in archive.infolist() if info.filename == name]
    if not found:
        raise ProjectError(f"{path} is not a Tintype project: it holds no {name}.")
    # Members are looked up by fixed names and never unpacked to disk, so their paths cannot escape.
    info = found[0]
    for wrong, words in (
        (len(found) > 1, "is there twice"),
        (info.flag_bits & _ENCRYPTED, "is encrypted"),
        (stat.S_ISLNK(info.external_attr >> 16), "is a link"),
        (info.compress_type not in _PACKINGS, "is packed in an unknown way"),
        (info.file_size > limit, f"claims {info.file_size} bytes"),
        (info.file_size > _RATIO * max(info.compress_size, 1024), f"claims {info.file_size} bytes"),
    ):
        if wrong:
            raise ProjectError(f"The project {path} is refused: its {name} {words}.")
    free = free_memory()
    if free is not None and info.file_size > free:
        raise ProjectError(
            f"The project {path} needs {info.file_size / 1e9:.1f} GB of memory to open and this "
            f"computer has {free / 1e9:.1f} GB free; close other programs and try again."
        )
    with archive.open(info) as stream:
        data = stream.read(limit + 1)
    if len(data) != info.file_size:
        raise ProjectError(f"The project {path} is damaged: its {name} is incomplete.")
    return data
