"""Journals: unsaved changes written down while they are made, for the case that the program does not
get to its end.

Every window has a folder of its own below one root: `lock`, held while the window lives; `document.json`,
there while something is unsaved; `photo`, the bytes of a photo that is no file. What another run left
behind is a folder with a document that nobody locks.
"""

from __future__ import annotations

import contextlib
import hashlib
import secrets
import shutil
import time
from dataclasses import dataclass
from pathlib import Path

from core.atomic import cause_of, replacing
from core.document.document import Document
from core.document.json_format import MAX_BYTES, DocumentReader, PhotoFacts, document_to_json
from core.document.project import SUFFIX, load_project
from core.errors import PhotoError, ProjectError
from core.file_lock import FileLock
from core.imaging import open_photo, photo_from_bytes
from core.imaging.photo import Photo
from core.job import Job, quiet

_LOCK, _DOCUMENT, _PHOTO = "lock", "document.json", "photo"
_ASIDE = ".damaged"


class Journal:
    """One window's. Its folder is made with the first `write`. Use it from one thread at a time."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._folder: Path | None = None
        self._lock: FileLock | None = None
        self._copied = ""

    def write(self, document: Document, project: Path | None) -> None:
        """Write the document down in place of what was written; project is the file it belongs to.

        On return it survives a power cut. Raises ProjectError, one sentence, if it cannot be written.
        """
        folder = self._own_folder()
        try:
            self._write_into(folder, document, project)
        except ProjectError as fault:
            # The person can do something about the folder, not about a file in it.
            raise self._unkept(fault.__cause__ or fault) from fault

    def _unkept(self, error: BaseException) -> ProjectError:
        root, fault = self._root, cause_of(error)
        return ProjectError(f"Unsaved changes cannot be kept for recovery in {root}: {fault}.")

    def _write_into(self, folder: Path, document: Document, project: Path | None) -> None:
        photo = document.photo
        if photo.path is None and photo.data is not None and self._copied != photo.sha256:
            with replacing(folder / _PHOTO, ProjectError) as temporary:
                temporary.write_bytes(photo.data)
            self._copied = photo.sha256
        journal = {
            "written": time.time(),
            "photo_path": _text(photo.path),
            "project": _text(project),
        }
        with replacing(folder / _DOCUMENT, ProjectError) as temporary:
            temporary.write_text(document_to_json(document, journal=journal), encoding="utf-8")

    def clear(self) -> None:
        """Nothing is unsaved any more. Does nothing if nothing was written."""
        self._copied = ""
        if self._folder is not None:
            # In this order: a photo without a document is nothing, a document needs its photo.
            for name in (_DOCUMENT, _PHOTO):
                with contextlib.suppress(OSError):
                    (self._folder / name).unlink()

    def take(self, leftover: Leftover) -> None:
        """Go on in the folder of another run, so that its document is never without a journal."""
        self.close()
        self._folder, self._lock = leftover.folder, leftover.lock

    def close(self) -> None:
        """Clear, and give the folder up."""
        self.clear()
        if self._folder is not None and self._lock is not None:
            _remove(self._folder, self._lock)
        self._folder = self._lock = None

    def _own_folder(self) -> Path:
        if self._folder is not None:
            return self._folder
        for chances in (2, 1, 0):
            folder = self._root / secrets.token_hex(8)
            try:
                folder.mkdir(0o700, parents=True)
                self._lock = FileLock(folder / _LOCK)
                break
            except OSError as fault:
                # A program that starts just then may have taken it for an empty leftover.
                if not chances:
                    raise self._unkept(fault) from fault
        self._folder = folder
        return folder


@dataclass(frozen=True, eq=False)
class Leftover:
    """Unsaved work that another run left behind, locked for whoever holds this.

    written: seconds since 1970. project: the file that the document belongs to, or None.
    """

    folder: Path
    lock: FileLock
    photo: PhotoFacts
    photo_path: Path | None
    project: Path | None
    written: float
    hints: int
    regions: int
    reader: DocumentReader

    def open(self, job: Job | None = None) -> Document:
        """The document with its photo: from the copy here, the photo's file, or the project.

        Raises ProjectError, one sentence that says why the photo is not to be had; the work stays.
        """
        causes: list[str] = []
        for source in (self._from_copy, self._from_file, self._from_project):
            try:
                photo = source(job or quiet())
            except (PhotoError, ProjectError) as fault:
                causes.append(str(fault).rstrip("."))
                continue
            if photo is not None and photo.sha256 == self.photo.sha256:
                return self.reader.document(photo)
            if photo is not None:
                where = photo.path or self.project
                causes.append(f"{where} was changed by another program since")
        cause = causes[0] if causes else f"{self.photo_path or 'the photo'} is not there any more"
        raise ProjectError(
            f"The unsaved changes to {self.photo.name} are kept but cannot be opened: {cause}."
        )

    def discard(self) -> None:
        """Remove what was left."""
        _remove(self.folder, self.lock)

    def release(self) -> None:
        """Leave it for another time."""
        self.lock.release()

    def _from_copy(self, job: Job) -> Photo | None:
        try:
            data = (self.folder / _PHOTO).read_bytes()
        except OSError:
            return None
        if hashlib.sha256(data).hexdigest() != self.photo.sha256:
            return None
        return photo_from_bytes(data, self.photo.name, job, self.photo.page)

    def _from_file(self, job: Job) -> Photo | None:
        if self.photo_path is None or not self.photo_path.is_file():
            return None
        return open_photo(self.photo_path, job, self.photo.page)

    def _from_project(self, job: Job) -> Photo | None:
        if self.project is None or not self.project.is_file():
            return None
        return load_project(self.project, job).photo


def left_behind(root: Path) -> tuple[list[Leftover], list[str]]:
    """What other runs left, newest first, each locked for the caller; and a sentence for each that is
    damaged, which is set aside. Never raises for what lies there."""
    found: list[Leftover] = []
    sentences: list[str] = []
    try:
        folders = sorted(path for path in root.iterdir() if path.suffix != _ASIDE)
    except OSError:
        return found, sentences
    for folder in folders:
        try:
            lock = FileLock(folder / _LOCK)
        except OSError:  # another program's, at work
            continue
        if not (folder / _DOCUMENT).exists():
            _remove(folder, lock)
            continue
        try:
            found.append(_read(folder, lock))
        except (ProjectError, OSError) as fault:
            lock.release()
            sentences.append(_set_aside(folder, fault))
    return sorted(found, key=lambda one: -one.written), sentences


def _read(folder: Path, lock: FileLock) -> Leftover:
    with (folder / _DOCUMENT).open("rb") as file:
        reader = DocumentReader(file.read(MAX_BYTES), "its document")
    journal = reader.mapping("journal")
    written, hints = journal.get("written"), reader.values.get("hints")
    if isinstance(written, bool) or not isinstance(written, (int, float)):
        raise reader.fault("'written' is not a time")
    if not 0 <= written < 1e11:
        raise reader.fault("'written' is not a time")
    if not isinstance(hints, list):
        raise reader.fault("it holds no hints")
    regions = reader.values.get("regions", [])
    if not isinstance(regions, list):
        raise reader.fault("'regions' is not a short list")
    project = _path(journal.get("project"))
    if project is not None and project.suffix.lower() != SUFFIX:
        raise reader.fault("'project' is not a project")
    return Leftover(
        folder,
        lock,
        reader.photo_facts(),
        _path(journal.get("photo_path")),
        project,
        float(written),
        len(hints),
        len(regions),
        reader,
    )


def _set_aside(folder: Path, fault: Exception) -> str:
    aside = folder.with_name(folder.name + _ASIDE)
    with contextlib.suppress(OSError):
        folder.rename(aside)
        folder = aside
    cause = str(fault).rstrip(".")
    return (
        f"Unsaved changes of an earlier run cannot be read and were set aside in {folder}: {cause}."
    )


def _remove(folder: Path, lock: FileLock) -> None:
    """The document goes first, so that a kill in between leaves nothing to offer."""
    with contextlib.suppress(OSError):
        (folder / _DOCUMENT).unlink()
    lock.release()
    shutil.rmtree(folder, ignore_errors=True)


def _text(path: Path | None) -> str | None:
    return None if path is None else str(path.absolute())


def _path(value: object) -> Path | None:
    return Path(value) if isinstance(value, str) and value and "\0" not in value else None
