"""Sidecars: beside an exported picture, everything it was made of, so that it can be made again, byte by
byte, from the original.

A sidecar is a document (as in a project, without the photo) with one more member, `sidecar`: what was
asked of the export, the model and its hash, the program's version, and the hash of the picture itself.
"""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from core import __version__
from core.atomic import replacing
from core.document.document import Document
from core.document.json_format import MAX_BYTES, DocumentReader, document_to_json
from core.document.project import SUFFIX, load_project
from core.errors import ExportError, ProjectError, TintypeError
from core.imaging import ExportOptions, Photo, format_of, open_photo
from core.imaging.files import digest, reading
from core.job import Job, quiet
from core.models.card import find_model
from core.rendering.engine import Engine
from core.rendering.finish import Finish

ENDING = ".tintype.json"
VERSION = 1
_DERIVED = ("model", "model_sha256", "hints", "sidecar")
"""Options that are known from the document and the model."""


def sidecar_of(picture: Path) -> Path:
    """Where the sidecar of a picture lies: its whole name and ENDING."""
    return picture.with_name(picture.name + ENDING)


def refuse_sidecar(picture: Path) -> None:
    """Raise ExportError where a file of the sidecar's name cannot be: asked before the picture is made."""
    path = sidecar_of(picture)
    try:
        path.lstat()
    except OSError as fault:
        if fault.errno == errno.ENAMETOOLONG:
            raise ExportError(
                f"{picture.name} leaves no room for {ENDING} at the end of its sidecar's name; "
                "choose a shorter name."
            ) from fault
    if path.is_dir():
        raise ExportError(f"{path.name} cannot be written: there is a folder of that name.")


def write_sidecar(
    document: Document,
    picture: Path,
    options: ExportOptions,
    engine: Engine,
    job: Job | None = None,
) -> Path:
    """Write down what the finished picture was made of; answers where. Raises ExportError, Cancelled."""
    path = sidecar_of(picture)
    photo = document.photo
    told = {name: value for name, value in asdict(options).items() if name not in _DERIVED}
    told["bits"] = options.bits_for(picture, photo)
    with reading(picture) as data:
        sha256 = digest(data, job or quiet())
    text = document_to_json(
        document,
        sidecar={
            "version": VERSION,
            "tintype": __version__,
            "model_sha256": find_model(document.look.model).sha256,
            "device": engine.device_report(document.look.model).device
            if document.look.strength > 0
            else "cpu",
            "original": _from_here(photo.path, path.parent),
            "picture": {"name": picture.name, "sha256": sha256},
            "options": told,
        },
    )
    with replacing(path) as temporary:
        temporary.write_text(text + "\n", encoding="utf-8")
    return path


def _from_here(photo: Path | None, folder: Path) -> str:
    """The photo's place as seen from the folder: both may be moved together, and no name of a folder
    above them is told to whoever gets the files."""
    if photo is None:
        return ""
    try:
        return Path(os.path.relpath(photo.absolute(), folder.absolute())).as_posix()
    except ValueError:  # another drive of Windows
        return str(photo.absolute())


@dataclass(frozen=True, eq=False)
class Sidecar:
    """One that was read. sha256 is the hash of the picture that it stands beside."""

    path: Path
    reader: DocumentReader
    options: Finish
    picture: str
    sha256: str
    model_sha256: str
    device: str
    version: str
    original: str

    def document(self, photo: Path | None = None, job: Job | None = None) -> Document:
        """The document, with the original from where it lay (photo: from there; a project will do).

        Raises ProjectError, one sentence, if the original or the model is not the one it was.
        """
        facts = self.reader.photo_facts()
        places = [photo] if photo is not None else list(self._places(facts.name))
        found = next((place for place in places if place.is_file()), None)
        if found is None:
            asked = photo or facts.name
            raise ProjectError(
                f"The original {asked} of {self.path} is not there; say where it is with --photo."
            )
        opened = _opened(found, facts.page, job or quiet())
        if opened.sha256 != facts.sha256:
            raise ProjectError(
                f"{found} is not the original that {self.path} was made of, or was changed since: "
                f"its SHA-256 is {opened.sha256[:12]}…, not {facts.sha256[:12]}…."
            )
        document = self.reader.document(opened)
        installed = find_model(document.look.model).sha256
        if installed != self.model_sha256:
            raise ProjectError(
                f"{self.path} was made with another version of the model {document.look.model}: "
                f"the SHA-256 of the installed one is {installed[:12]}…, not {self.model_sha256[:12]}…."
            )
        return document

    def check_name(self, out: Path) -> None:
        """Raise ExportError if a file of that name has another format than the picture."""
        wanted = format_of(self.picture)
        if format_of(out) != wanted:
            raise ExportError(
                f"{out.name} would be another format: {self.path.name} describes a {wanted} file; "
                f"choose the ending {Path(self.picture).suffix}."
            )

    def difference(self, out: Path, job: Job | None = None) -> str:
        """Why the picture at out is not the one described, in one sentence; empty if it is, in every byte."""
        with reading(out) as data:
            if digest(data, job or quiet()) == self.sha256:
                return ""
        cause = "the parts it is made of by this computer give slightly other numbers"
        if self.version != __version__:
            cause = f"it was written by Tintype {self.version}, this is {__version__}"
        return f"{out} is not the same in every byte as {self.picture}: {cause}."

    def _places(self, name: str) -> Iterator[Path]:
        if self.original:
            yield self.path.parent / self.original
        yield self.path.parent / name


def _opened(place: Path, page: int, job: Job) -> Photo:
    if place.suffix.lower() == SUFFIX:
        return load_project(place, job).photo
    return open_photo(place, job, page)


def read_sidecar(path: Path) -> Sidecar:
    """Raises ProjectError, one sentence, if the file is no sidecar or cannot be read."""
    try:
        with path.open("rb") as file:
            text = file.read(MAX_BYTES + 1)
    except OSError as fault:
        raise ProjectError(
            f"The sidecar {path} cannot be read: {fault.strerror or fault}."
        ) from fault
    try:
        is_one = isinstance(json.loads(text)["sidecar"], dict)
    except (ValueError, KeyError, TypeError, RecursionError):
        is_one = False
    if not is_one:
        raise ProjectError(f"{path} is not the sidecar of a picture.")
    reader = DocumentReader(text, f"The sidecar {path}")
    told = reader.mapping("sidecar")
    if told.get("version") != VERSION:
        raise ProjectError(f"The sidecar {path} was written by a newer Tintype.")
    picture = told.get("picture")
    words = {**(picture if isinstance(picture, dict) else {}), **told}

    def word(key: str) -> str:
        value = words.get(key)
        if not isinstance(value, str):
            raise reader.fault(f"'{key}' is missing")
        return value

    return Sidecar(
        path,
        reader,
        _options(told.get("options"), reader),
        Path(word("name")).name,
        word("sha256"),
        word("model_sha256"),
        word("device"),
        word("tintype"),
        word("original"),
    )


def _options(told: Any, reader: DocumentReader) -> Finish:
    """What was asked of the export, checked by type and then by the options themselves."""
    default = Finish()
    values: dict[str, Any] = {}
    if not isinstance(told, dict):
        raise reader.fault("'options' are missing")
    for one in fields(Finish):
        if one.name in _DERIVED or one.name not in told:
            continue
        value, usual = told[one.name], getattr(default, one.name)
        kinds: tuple[type, ...] = (int,) if usual is None else (type(usual),)
        if kinds == (float,):
            kinds = (int, float)
        if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
            raise reader.fault(f"'options.{one.name}' is not what it should be")
        values[one.name] = value
    try:
        return Finish(**values)
    except TintypeError as fault:
        raise reader.fault(str(fault).rstrip(".")) from fault
