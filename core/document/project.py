"""Project files: a zip of `document.json`, the photo's own bytes and a preview. Written atomically.

A project is data from anyone: member names, sizes and the document are checked before use, nothing in it
is executed, and the photo is opened by the same guarded reader as any other.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from core.atomic import replacing
from core.document.document import Document
from core.document.look import RANGES, Look
from core.document.region import MAX_REGIONS, Region, region_from_json, region_to_json
from core.errors import HintError, ProjectError, TintypeError
from core.hints.json_format import hints_from_json, hints_to_json
from core.imaging import photo_from_bytes
from core.job import Job, quiet

SUFFIX = ".tintype"
SCHEMA_VERSION = 2
"""1: look and hints. 2: regions."""

_DOCUMENT, _PREVIEW, _PHOTO = "document.json", "preview.jpg", "photo"
_DOCUMENT_LIMIT = 32 << 20
_PHOTO_LIMIT = 4 << 30


def save_project(
    document: Document, path: Path, preview: NDArray[np.uint8] | None = None, job: Job | None = None
) -> None:
    """Write the document to path. preview is (h, w, 3) uint8 or None.

    The file appears complete or not at all. Raises ProjectError naming the file and the cause.
    """
    job = job or quiet()
    photo = document.photo
    text = json.dumps(
        {
            "schema": SCHEMA_VERSION,
            "program": "Tintype",
            "photo": {
                "name": photo.name,
                "sha256": photo.sha256,
                "width": photo.width,
                "height": photo.height,
                "page": photo.page,
            },
            "look": asdict(document.look),
            "regions": [region_to_json(region) for region in document.regions],
            **json.loads(hints_to_json(document.hints)),
        },
        indent=1,
    )
    try:
        data = photo.data if photo.data is not None else _bytes_of(photo.path, photo.sha256)
    except OSError as fault:
        raise ProjectError(
            f"The photo {photo.path} cannot be read to be saved: {fault.strerror or fault}."
        ) from fault
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


def _bytes_of(path: Path | None, sha256: str) -> bytes:
    if path is None:
        raise ProjectError("The photo has neither a file nor data to be saved.")
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != sha256:
        raise ProjectError(
            f"The photo {path} was changed by another program since it was opened; it is not saved "
            "into the project under a wrong name."
        )
    return data


def load_project(path: Path, job: Job | None = None) -> Document:
    """Read a project. Raises ProjectError with one sentence naming the file and the cause."""
    job = job or quiet()
    try:
        with zipfile.ZipFile(path) as archive:
            values = _read_json(archive, path)
            data = _read_member(archive, _PHOTO, _PHOTO_LIMIT, path)
    except FileNotFoundError as fault:
        raise ProjectError(f"The project {path} does not exist.") from fault
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError) as fault:
        raise ProjectError(f"{path} is not a Tintype project or is damaged.") from fault
    except OSError as fault:
        raise ProjectError(
            f"The project {path} cannot be read: {fault.strerror or fault}."
        ) from fault
    job.report(0.2, "Opening the photo")
    facts = _mapping(values, "photo", path)
    name = facts.get("name")
    if not isinstance(name, str) or not name or len(name) > 1000:
        raise ProjectError(f"The project {path} is damaged: 'photo.name' is not a name.")
    if hashlib.sha256(data).hexdigest() != facts.get("sha256"):
        raise ProjectError(
            f"The project {path} is damaged: its photo is not the one it was saved with."
        )
    page = facts.get("page", 1)
    if type(page) is not int:
        raise ProjectError(f"The project {path} is damaged: 'photo.page' is not a number.")
    photo = photo_from_bytes(data, Path(name).name, job.part(0.2, 1.0), page)
    look = _look(_mapping(values, "look", path), path)
    hint_text = json.dumps({"version": values.get("version"), "hints": values.get("hints")})
    try:
        hints = hints_from_json(hint_text, photo.width, photo.height, str(path))
    except HintError as fault:
        raise ProjectError(str(fault)) from fault
    return Document(photo, look, hints, regions=_regions(values, path))


def _read_member(archive: zipfile.ZipFile, name: str, limit: int, path: Path) -> bytes:
    try:
        info = archive.getinfo(name)
    except KeyError as fault:
        raise ProjectError(f"{path} is not a Tintype project: it holds no {name}.") from fault
    # Members are looked up by fixed names and never unpacked to disk, so their paths cannot escape.
    if info.file_size > limit or info.file_size > 1000 * max(info.compress_size, 1024):
        raise ProjectError(
            f"The project {path} is refused: its {name} claims {info.file_size} bytes."
        )
    with archive.open(info) as stream:
        data = stream.read(limit + 1)
    if len(data) != info.file_size:
        raise ProjectError(f"The project {path} is damaged: its {name} is incomplete.")
    return data


def _read_json(archive: zipfile.ZipFile, path: Path) -> dict[str, Any]:
    text = _read_member(archive, _DOCUMENT, _DOCUMENT_LIMIT, path)
    try:
        values = json.loads(text)
    except (ValueError, RecursionError) as fault:
        raise ProjectError(
            f"The project {path} is damaged: its {_DOCUMENT} is not valid JSON."
        ) from fault
    if not isinstance(values, dict):
        raise ProjectError(f"The project {path} is damaged: its {_DOCUMENT} holds no document.")
    schema = values.get("schema")
    if schema not in range(1, SCHEMA_VERSION + 1) or isinstance(schema, bool | float):
        newer = isinstance(schema, int) and schema > SCHEMA_VERSION
        cause = "was saved by a newer Tintype" if newer else f"has the unknown schema {schema!r}"
        raise ProjectError(f"The project {path} {cause}.")
    return values


def _mapping(values: dict[str, Any], key: str, path: Path) -> dict[str, Any]:
    part = values.get(key)
    if not isinstance(part, dict):
        raise ProjectError(f"The project {path} is damaged: '{key}' is missing.")
    return part


def _regions(values: dict[str, Any], path: Path) -> tuple[Region, ...]:
    found = values.get("regions", [] if values["schema"] == 1 else None)
    if not isinstance(found, list) or len(found) > MAX_REGIONS:
        raise ProjectError(f"The project {path} is damaged: 'regions' is not a short list.")
    try:
        return tuple(region_from_json(one, f"The project {path} is damaged") for one in found)
    except TintypeError as fault:
        raise ProjectError(str(fault)) from fault


def _look(values: dict[str, Any], path: Path) -> Look:
    model = values.get("model")
    numbers = {k: values.get(k) for k in RANGES}
    if not isinstance(model, str):
        raise ProjectError(f"The project {path} is damaged: 'look.model' is not a name.")
    for key, value in numbers.items():
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise ProjectError(f"The project {path} is damaged: 'look.{key}' is not a number.")
    try:
        return Look(model, **{k: float(v) for k, v in numbers.items() if v is not None})
    except TintypeError as fault:
        raise ProjectError(f"The project {path} is damaged: {fault}") from fault
