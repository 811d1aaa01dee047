"""What the fuzzers found, and what hostile files try: each is refused with one sentence, cheaply."""

from __future__ import annotations

import io
import json
import os
import re
import time
import zipfile
from pathlib import Path

import numpy as np
import projects
import pytest
from hints import HEIGHT, WIDTH

from core.document import Region, load_project
from core.document.project import read_preview
from core.document.region import MAX_CORNERS
from core.errors import HintError, PhotoError, ProjectError, TintypeError, foreseen, shown
from core.hints.hint import Hint
from core.hints.json_format import hints_from_json
from core.propagation import WorkGrid, combine, influence, prepare_guide

STORED, DEFLATED = zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED


def members() -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(projects.corpus()["stored"])) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def encrypted(data: bytes) -> bytes:
    """The flag alone: what follows is not looked at."""
    found = bytearray(data)
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        for hit in re.finditer(re.escape(mark), data):
            found[hit.start() + at] |= 1
    return bytes(found)


def with_sizes(data: bytes, size: int) -> bytes:
    """The directory lies about how large the members are unpacked."""
    found = bytearray(data)
    for hit in re.finditer(re.escape(b"PK\x01\x02"), data):
        found[hit.start() + 24 : hit.start() + 28] = size.to_bytes(4, "little")
    return bytes(found)


def broken_deflate() -> bytes:
    whole = members()
    data = projects.packed(
        [("document.json", whole["document.json"], DEFLATED), ("photo", whole["photo"], STORED)]
    )
    at = data.index(b"document.json") + len("document.json")
    return data[:at] + b"\xff" * 20 + data[at + 20 :]


def many(*extra: tuple[str, bytes, int], method: int = STORED, attributes: int = 0) -> bytes:
    return projects.packed([(n, d, method) for n, d in members().items()] + [*extra], attributes)


def changed(**values: object) -> bytes:
    document = json.loads(members()["document.json"]) | values
    rest = [(n, d, STORED) for n, d in members().items() if n != "document.json"]
    return projects.packed([("document.json", json.dumps(document).encode(), STORED), *rest])


def look(**values: object) -> bytes:
    return changed(look={**json.loads(members()["document.json"])["look"], **values})


HOSTILE = {
    "broken deflate": (broken_deflate, "damaged"),
    "broken lzma": (lambda: many(method=zipfile.ZIP_LZMA), "packed in an unknown way"),
    "a member twice": (lambda: many(("photo", b"other", STORED)), "its photo is there twice"),
    "links": (lambda: many(attributes=0o120777 << 16), "is a link"),
    "encrypted": (lambda: encrypted(many()), "is encrypted"),
    "larger than said": (lambda: with_sizes(many(), 10), "damaged"),
    "smaller than said": (lambda: with_sizes(many(method=DEFLATED), 1 << 20), "damaged|claims"),
    "4 GB of claims": (lambda: with_sizes(many(method=DEFLATED), (1 << 32) - 2), "claims"),
    "a bomb": (
        lambda: projects.packed(
            [("document.json", members()["document.json"], STORED), ("photo", bytes(9**8), DEFLATED)]
        ),
        "its photo claims 43046721 bytes",
    ),
    "a number of 400 digits": (lambda: look(warmth=10**400), "must be between|too large"),
    "a region of 400 digits": (
        lambda: changed(regions=[{"points": [[10**400, 1], [2, 2], [1, 2]]}]), "region is damaged"
    ),
    "a long schema": (lambda: changed(schema=["a" * 9999]), "unknown schema"),
    "a model that is a number": (lambda: look(model=7), "'look.model' is not a name"),
}  # fmt: skip


@pytest.mark.filterwarnings("ignore:Duplicate name:UserWarning")
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_projects_are_refused(name, tmp_path):
    make, words = HOSTILE[name]
    path = tmp_path / "p.tintype"
    path.write_bytes(make())
    begin = time.perf_counter()
    with pytest.raises(ProjectError, match=words) as caught:
        load_project(path)
    assert time.perf_counter() - begin < 5
    assert str(path) in str(caught.value)
    assert len(str(caught.value)) < 600
    read_preview(path)


@pytest.mark.filterwarnings("ignore:Duplicate name:UserWarning")
def test_members_that_lead_elsewhere_are_left_alone(tmp_path):
    inside = tmp_path / "a" / "b"
    inside.mkdir(parents=True)
    for name in ("../escaped", "../../escaped", str(tmp_path / "escaped"), "..\\escaped"):
        (inside / "p.tintype").write_bytes(many((name, b"evil", STORED)))
        assert load_project(inside / "p.tintype").photo.name == "grandma.png"
    assert [p.name for p in tmp_path.rglob("*") if p.is_file()] == ["p.tintype"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes of a name")
def test_a_pipe_of_a_projects_name_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "p.tintype")
    with pytest.raises(ProjectError, match="a pipe"):
        load_project(tmp_path / "p.tintype")
    assert read_preview(tmp_path / "p.tintype") is None


def test_many_fields_and_the_last_one_twice_take_no_time():
    fields = ",".join(f'"a{n}":1' for n in range(100_000))
    text = f'{{"version":1,"hints":[{{{fields},"a99999":1}}]}}'
    begin = time.perf_counter()
    with pytest.raises(HintError, match='"a99999" is given twice'):
        hints_from_json(text, WIDTH, HEIGHT, "h.json")
    assert time.perf_counter() - begin < 5


def test_a_sentence_stays_on_its_line_whatever_a_file_is_called():
    name = "a\nb\u202egnp.exe\ud800\x1b[31m.png"
    assert str(PhotoError(name)) == "a\\nb\\u202egnp.exe\\ud800\\x1b[31m.png"
    assert shown("Großmutter – \u00e9\u200d.tif") == "Großmutter – \u00e9\u200d.tif"
    with pytest.raises(HintError) as caught:
        hints_from_json('{"version": "\\ud800\\u2028"}', 9, 9, "h\n.json")
    assert str(caught.value).isprintable()


def test_a_feather_wider_than_the_world_costs_what_a_wide_one_costs():
    corners = ((0.0, 0.0), (60.0, 0.0), (60.0, 40.0))
    begin = time.perf_counter()
    masks = [
        Region(corners, feather=feather).mask(48, 64, (1.0, 1.0)) for feather in (500.0, 1e300)
    ]
    assert time.perf_counter() - begin < 5
    assert np.array_equal(*masks)


@pytest.mark.parametrize("hidden", [False, True])
def test_a_list_of_members_without_end_is_not_read(tmp_path, hidden, monkeypatch):
    """Half a million members; hidden: an end that says there are few, and the true one in a ZIP64 end."""
    path = tmp_path / "p.tintype"
    whole = many()
    at = whole.rindex(b"PK\x05\x06")
    first = int.from_bytes(whole[at + 16 : at + 20], "little")
    entry = whole[first:at]
    listed = entry * (500_000 // 2)
    end = bytearray(whole[at:])
    if hidden:
        large = b"PK\x06\x06" + bytes(36) + len(listed).to_bytes(8, "little") + bytes(8)
        locator = b"PK\x06\x07" + bytes(4) + (first + len(listed)).to_bytes(8, "little") + bytes(4)
        end = bytearray(large + locator) + end
    else:
        end[12:16] = len(listed).to_bytes(4, "little")
    path.write_bytes(whole[:first] + listed + end)
    monkeypatch.setattr(zipfile, "ZipFile", None)  # it would take a minute
    begin = time.perf_counter()
    with pytest.raises(ProjectError, match="too many files"):
        load_project(path)
    assert time.perf_counter() - begin < 5


def test_regions_with_all_corners_cost_what_their_outlines_cost():
    """Ten of the 200 that a document may have; one took minutes when every pixel asked every corner."""
    turns = np.linspace(0, 2 * np.pi, MAX_CORNERS, endpoint=False)
    outline = tuple(zip(32 + 30 * np.cos(turns), 24 + 20 * np.sin(turns), strict=True))
    saw = tuple((n / MAX_CORNERS * 64, 48.0 * (n % 2)) for n in range(MAX_CORNERS))
    begin = time.perf_counter()
    for points in (outline, saw) * 5:
        Region(points).mask(288, 384, (6.0, 6.0))
    assert time.perf_counter() - begin < 30


def test_hints_of_hardly_any_strength_at_one_place():
    """Found by the test of projects: the square of 3e-308 is 0, and the answer was not a number."""
    grey = np.full((48, 64), 50, np.float32)
    guide = prepare_guide(WorkGrid(grey, np.zeros((48, 64, 2), np.float32), None, (1.0, 1.0)))
    hints = [
        Hint("color", ((5.0, 5.0),), 2.0, (20.0, 5.0), strength=s, id=n)
        for n, s in enumerate((1.0, 2.6e-308), 1)
    ]
    work = combine(guide, None, hints, [influence(guide, hint) for hint in hints], 0.1)
    assert np.isfinite(work.ab).all()


def test_what_the_machine_lacks_is_said_and_what_is_a_fault_is_not():
    assert "not enough free memory" in str(foreseen(MemoryError()))
    full = foreseen(OSError(28, "No space left on device", "/tmp/x"))
    assert isinstance(full, TintypeError)
    assert str(full) == "/tmp/x cannot be written: the disk is full."
    fault = ValueError("of all things")
    assert foreseen(fault) is fault


def test_a_photos_name_in_a_project_never_leads_elsewhere(tmp_path):
    photo = json.loads(members()["document.json"])["photo"]
    for name in ("../../etc/passwd", "/etc/passwd", "a/.."):
        path: Path = tmp_path / "p.tintype"
        path.write_bytes(changed(photo={**photo, "name": name}))
        try:
            found = load_project(path)
        except ProjectError:
            continue
        assert "/" not in found.photo.name
