"""`document.json`: everything of a document but the photo's pixels. Read with suspicion, written exactly."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from core.document.document import Document
from core.document.look import RANGES, Look
from core.document.region import MAX_REGIONS, Region, region_from_json, region_to_json
from core.errors import HintError, ProjectError, TintypeError
from core.hints.json_format import hints_from_json, hints_to_json
from core.imaging.photo import Photo

SCHEMA_VERSION = 2
"""1: look and hints. 2: regions."""
MAX_BYTES = 32 << 20


@dataclass(frozen=True)
class PhotoFacts:
    """Which photo a document belongs to. name is a bare file name."""

    name: str
    sha256: str
    page: int


def document_to_json(document: Document, **more: object) -> str:
    """`more` are further members at the top, which the reader below lets be."""
    photo = document.photo
    return json.dumps(
        {
            "schema": SCHEMA_VERSION,
            "program": "Tintype",
            **more,
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


class DocumentReader:
    """Reads one `document.json`. origin ("The project /a/b.tintype") begins every sentence about it.

    Every member raises ProjectError, one sentence, if what it asks for is missing or wrong.
    """

    def __init__(self, text: bytes, origin: str) -> None:
        self._origin = origin
        try:
            values = json.loads(text)
        except (ValueError, RecursionError) as fault:
            raise self.fault("its document.json is not valid JSON") from fault
        if not isinstance(values, dict):
            raise self.fault("its document.json holds no document")
        self.values: dict[str, Any] = values
        schema = values.get("schema")
        if schema not in range(1, SCHEMA_VERSION + 1) or isinstance(schema, bool | float):
            newer = isinstance(schema, int) and schema > SCHEMA_VERSION
            cause = (
                "was saved by a newer Tintype; update this one to open it"
                if newer
                else f"has the unknown schema {repr(schema)[:40]}"
            )
            raise ProjectError(f"{origin} {cause}.")

    def fault(self, cause: str) -> ProjectError:
        return ProjectError(f"{self._origin} is damaged: {cause}.")

    def mapping(self, key: str) -> dict[str, Any]:
        part = self.values.get(key)
        if not isinstance(part, dict):
            raise self.fault(f"'{key}' is missing")
        return part

    def photo_facts(self) -> PhotoFacts:
        facts = self.mapping("photo")
        name, sha256, page = facts.get("name"), facts.get("sha256"), facts.get("page", 1)
        if not isinstance(name, str) or not name or len(name) > 1000:
            raise self.fault("'photo.name' is not a name")
        if not isinstance(sha256, str):
            raise self.fault("'photo.sha256' is not a checksum")
        if type(page) is not int:
            raise self.fault("'photo.page' is not a number")
        return PhotoFacts(Path(name).name, sha256, page)

    def document(self, photo: Photo) -> Document:
        """The document with its photo, which the caller has checked."""
        look = self._look()
        parts = {"version": self.values.get("version"), "hints": self.values.get("hints")}
        try:
            hints = json.dumps(parts)
        except (ValueError, RecursionError) as fault:
            raise self.fault("its hints are nested too deeply") from fault
        try:
            found = hints_from_json(hints, photo.width, photo.height, self._origin)
        except HintError as fault:
            raise ProjectError(str(fault)) from fault
        return Document(photo, look, found, regions=self._regions())

    def _regions(self) -> tuple[Region, ...]:
        found = self.values.get("regions", [] if self.values["schema"] == 1 else None)
        if not isinstance(found, list) or len(found) > MAX_REGIONS:
            raise self.fault("'regions' is not a short list")
        try:
            return tuple(region_from_json(one, f"{self._origin} is damaged") for one in found)
        except TintypeError as fault:
            raise ProjectError(str(fault)) from fault

    def _look(self) -> Look:
        values = self.mapping("look")
        model = values.get("model")
        numbers = {k: values.get(k) for k in RANGES}
        if not isinstance(model, str):
            raise self.fault("'look.model' is not a name")
        for key, value in numbers.items():
            if isinstance(value, bool) or not isinstance(value, (int, float)):
                raise self.fault(f"'look.{key}' is not a number")
        try:
            return Look(model, **{k: float(v) for k, v in numbers.items() if v is not None})
        except (TintypeError, OverflowError) as fault:
            cause = str(fault) if isinstance(fault, TintypeError) else "a number is too large."
            raise ProjectError(f"{self._origin} is damaged: {cause}") from fault
