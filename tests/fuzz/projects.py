"""Broken project files by the thousand: each must be a document or one sentence, in bounded time and
memory, and nothing of it may land on the disk.

Run: python tests/fuzz/projects.py [--minutes 5] [--seed 1] [--keep FOLDER] [--only deflated,stored]
"""

from __future__ import annotations

import io
import random
import sys
import tempfile
import zipfile
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import numpy as np
import runner
from damage import bytes_damaged, json_damaged

from core.document import Document, Look, Region, load_project, save_project
from core.document.json_format import document_to_json
from core.document.project import read_preview
from core.hints.hint import Hint
from core.imaging import photo_from_array

_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
_NAMES = (
    "../../escaped", "/tmp/escaped", "..\\escaped", "document.json/", "photo", "document.json", "\x00",
    "C:\\escaped", "é" * 200, "a/" * 300,
)  # fmt: skip
_SYMLINK = 0o120777 << 16
_OWN = tempfile.TemporaryDirectory(prefix="tintype-fuzz-project-")
FOLDER = Path(_OWN.name)


@cache
def corpus() -> dict[str, bytes]:
    """Projects of every packing."""
    grey = np.random.default_rng(3).integers(0, 255, (24, 37)).astype(np.uint8)
    document = Document(
        photo_from_array(grey, "grandma.png"),
        Look(vividness=40),
        (
            Hint("color", ((3.0, 4.0),), 2.0, (20.0, -10.0), note="green", id=1),
            Hint("keep", ((1.0, 2.0), (9.0, 9.0)), 2.0, id=2),
        ),
        regions=(Region(((1.0, 1.0), (20.0, 1.0), (9.0, 20.0)), warmth=9, id=1),),
    )
    path = FOLDER / "whole.tintype"
    save_project(document, path, np.zeros((8, 8, 3), np.uint8))
    found = {"stored": path.read_bytes()}
    text = document_to_json(document).encode()
    for method, name in zip(_METHODS[1:], ("deflated", "bzip2", "lzma"), strict=True):
        found[name] = packed(
            [("document.json", text, method), ("photo", document.photo.data or b"", method)]
        )
    return found


def packed(members: list[tuple[str, bytes, int]], attributes: int = 0) -> bytes:
    """A zip of (name, bytes, method), also with names that are there twice."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data, method in members:
            info = zipfile.ZipInfo(name)
            info.compress_type, info.external_attr = method, attributes
            archive.writestr(info, data)
    return buffer.getvalue()


def mutated(content: bytes, other: bytes, chance: random.Random) -> bytes:
    """Damage to the zip, to its directory alone, to a member, or to the list of members."""
    kind = chance.randrange(8)
    if kind == 0:
        return bytes_damaged(content, other, chance)
    if kind == 1:  # sizes, flags and places stand in the directory at the end
        cut = content.rindex(b"PK\x01\x02", 0, content.rindex(b"PK\x01\x02"))
        return content[:cut] + bytes_damaged(content[cut:], other, chance)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = [
            (i.filename, archive.read(i), chance.choice((i.compress_type, *_METHODS)))
            for i in archive.infolist()
        ]
    at = chance.randrange(len(members))
    name, data, method = members[at]
    attributes = 0
    match kind:
        case 2:
            members.append((chance.choice(_NAMES), data, method))
        case 3:
            attributes = _SYMLINK
            members[at] = (name, b"/etc/passwd", method)
        case 4:
            members[at] = (name, bytes(chance.choice((10**6, 5 * 10**7))), zipfile.ZIP_DEFLATED)
        case 5 if name != "document.json":
            members[at] = (name, bytes_damaged(data, data, chance), method)
        case _:
            members = [
                (n, json_damaged(d, chance) if n == "document.json" else d, m)
                for n, d, m in members
            ]
    return packed(members, attributes)


def attempt(_name: str, data: bytes) -> str:
    """Open it, render nothing, save it again. Raises ProjectError, PhotoError."""
    path = FOLDER / "broken.tintype"
    path.write_bytes(data)
    read_preview(path)
    document = load_project(path)
    if Path(document.photo.name).name != document.photo.name:
        return f"the photo's name leads elsewhere: {document.photo.name!r}"
    again = FOLDER / "again.tintype"
    save_project(document, again)
    found = load_project(again)
    if (found.look, found.hints, found.regions) != (
        document.look,
        document.hints,
        document.regions,
    ):
        return "saved and opened again it is another document"
    return ""


if __name__ == "__main__":
    sys.exit(runner.main("projects", __doc__))
