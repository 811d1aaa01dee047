"""Project files: what is saved comes back, and nothing else is believed."""

import hashlib
import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from core.document import Document, Look, load_project, save_project
from core.errors import Cancelled, ProjectError
from core.hints.hint import Hint
from core.imaging import open_photo, photo_from_bytes
from core.job import Job, quiet
from core.rendering import Engine, render


@pytest.fixture
def photo(tmp_path):
    grey = np.random.default_rng(0).integers(0, 255, (40, 60), np.uint8)
    Image.fromarray(grey).save(tmp_path / "grandma.png")
    return open_photo(tmp_path / "grandma.png", quiet())


@pytest.fixture
def document(photo):
    document = Document(photo, Look(warmth=8, spread=20))
    document = document.add_hint(
        Hint("color", ((3.25, 4.5),), 6, (12.5, -33.125), note="Rosa: blue")
    )
    return document.add_hint(Hint("keep", ((10, 10), (20.5, 12)), 4, strength=0.5, enabled=False))


def test_a_project_comes_back_identical(document, tmp_path):
    path = tmp_path / "p.tintype"
    save_project(document, path, np.zeros((8, 12, 3), np.uint8))
    again = load_project(path)
    assert again.look == document.look
    assert again.hints == document.hints
    assert np.array_equal(again.photo.luminance, document.photo.luminance)
    assert again.photo.name == "grandma.png"


def test_a_project_outlives_its_photo(document, tmp_path):
    save_project(document, tmp_path / "p.tintype")
    (tmp_path / "grandma.png").unlink()
    first = load_project(tmp_path / "p.tintype")
    save_project(first, tmp_path / "q.tintype")
    assert load_project(tmp_path / "q.tintype").hints == document.hints


def test_a_photo_changed_since_it_was_opened_is_not_saved(document, tmp_path):
    Image.new("L", (60, 40), 3).save(tmp_path / "grandma.png")
    with pytest.raises(ProjectError, match=r"grandma\.png was changed"):
        save_project(document, tmp_path / "p.tintype")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["grandma.png"]


@pytest.mark.parametrize("fate", ["gone", "another"])
def test_a_project_that_has_the_photo_is_saved_without_the_photos_file(document, tmp_path, fate):
    project, path = tmp_path / "a.tintype", document.photo.path
    save_project(document, project)
    if fate == "gone":
        path.unlink()
    else:
        path.write_bytes(b"something else")
    save_project(document.with_look(Look(warmth=9)), project)
    back = load_project(project)
    assert back.look.warmth == 9
    assert back.photo.sha256 == document.photo.sha256
    with pytest.raises(ProjectError, match="back to save the project"):
        save_project(document, tmp_path / "b.tintype")
    assert not (tmp_path / "b.tintype").exists()


def test_cancelling_keeps_the_earlier_project(document, tmp_path):
    path = tmp_path / "p.tintype"
    save_project(document, path)
    before = path.read_bytes()
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        save_project(document.with_hints(()), path, job=job)
    assert path.read_bytes() == before
    assert len(list(tmp_path.iterdir())) == 2


def test_a_folder_that_is_not_there_is_one_sentence(document, tmp_path):
    with pytest.raises(ProjectError, match="cannot be written: its folder does not exist"):
        save_project(document, tmp_path / "nowhere" / "p.tintype")


def rewritten(document, tmp_path, change):
    """A saved project whose document.json went through `change`."""
    path = tmp_path / "p.tintype"
    save_project(document, path)
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    values = json.loads(members["document.json"])
    change(values, members)
    members["document.json"] = json.dumps(values).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


FAULTS = {
    "newer": (lambda v, m: v.update(schema=99), "newer Tintype"),
    "schema": (lambda v, m: v.update(schema="x"), "unknown schema"),
    "no look": (lambda v, m: v.pop("look"), "'look' is missing"),
    "bad look": (lambda v, m: v["look"].update(warmth=5000), "between -100 and 100"),
    "text look": (lambda v, m: v["look"].update(warmth="hot"), "not a number"),
    "hint": (lambda v, m: v["hints"][0].update(x=1e6), "hint 1"),
    "hints": (lambda v, m: v.update(hints=7), "hints"),
    "regions": (lambda v, m: v.update(regions="x"), "'regions' is not a short list"),
    "no regions": (lambda v, m: v.pop("regions"), "'regions' is not a short list"),
    "too many": (lambda v, m: v.update(regions=[{}] * 201), "'regions' is not a short list"),
    "region": (lambda v, m: v.update(regions=[{"points": []}]), "3 to 10000 corners"),
    "region setting": (
        lambda v, m: v.update(regions=[{"points": [[0, 0], [9, 0], [9, 9]], "warmth": True}]),
        "'warmth' of a region",
    ),
    "photo swapped": (lambda v, m: m.update(photo=b"else"), "not the one it was saved with"),
    "photo gone": (lambda v, m: m.pop("photo"), "holds no photo"),
    "name": (lambda v, m: v["photo"].update(name=7), "not a name"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_damaged_projects_are_refused_with_the_cause(document, tmp_path, fault):
    change, words = FAULTS[fault]
    with pytest.raises(ProjectError, match=words) as caught:
        load_project(rewritten(document, tmp_path, change))
    assert "p.tintype" in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 nonsense", b"\xff" * 2000])
def test_files_that_are_no_projects_are_refused(tmp_path, data):
    path = tmp_path / "p.tintype"
    path.write_bytes(data)
    with pytest.raises(ProjectError, match=r"p\.tintype"):
        load_project(path)


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path):
    path = tmp_path / "p.tintype"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("document.json", b" " * (30 << 20))
        archive.writestr("photo", b"x")
    with pytest.raises(ProjectError, match=r"refused.*claims"):
        load_project(path)


def test_a_name_with_folders_is_reduced_to_its_last_part(document, tmp_path):
    path = rewritten(document, tmp_path, lambda v, m: v["photo"].update(name="../../etc/x.png"))
    assert load_project(path).photo.name == "x.png"


def test_a_pasted_photo_can_be_saved(tmp_path):
    buffer = io.BytesIO()
    Image.new("L", (9, 7), 90).save(buffer, "PNG")
    photo = photo_from_bytes(buffer.getvalue(), "Pasted photo", quiet())
    save_project(Document(photo), tmp_path / "p.tintype")
    again = load_project(tmp_path / "p.tintype").photo
    assert (again.width, again.height) == (9, 7)
    assert again.sha256 == hashlib.sha256(buffer.getvalue()).hexdigest()


def test_a_project_never_takes_the_place_of_the_photo(document, tmp_path):
    photo = tmp_path / "grandma.png"
    before = photo.read_bytes()
    with pytest.raises(ProjectError, match=r"must end in \.tintype"):
        save_project(document, photo)
    link = tmp_path / "link.tintype"
    link.symlink_to(photo)
    with pytest.raises(ProjectError, match="is the original photo"):
        save_project(document, link)
    assert photo.read_bytes() == before


HERE = Path(__file__).parent


def test_a_project_of_schema_2_opens():
    """Written by the program as it was before journals."""
    found = load_project(HERE / "projects" / "schema-2.tintype")
    assert found.look == Look("plain", 60, 8, -10, 90, 20)
    (coat,) = found.regions
    assert (coat.name, coat.points, coat.feather) == ("coat", ((4, 4), (40.5, 6), (30, 40.25)), 3)
    assert [hint.note for hint in found.hints] == ["Rosa: blue", "", ""]
    assert (found.hints[2].spread, found.hints[2].reach) == (0.3, 0.5)


@pytest.fixture(scope="module")
def engine():
    return Engine(device="cpu", threads=1)


@pytest.mark.parametrize("schema", [1, 2])
def test_every_released_schema_is_written_anew_without_loss(schema, tmp_path):
    old = load_project(HERE / "projects" / f"schema-{schema}.tintype")
    save_project(old, tmp_path / "new.tintype")
    new = load_project(tmp_path / "new.tintype")
    assert (new.look, new.hints, new.regions) == (old.look, old.hints, old.regions)


PLACE = st.tuples(st.floats(0, 63), st.floats(0, 47))
CHROMA = st.tuples(st.floats(-100, 100), st.floats(-100, 100))
HINTS = st.builds(
    Hint,
    kind=st.just("color"),
    points=st.lists(PLACE, min_size=1, max_size=3).map(tuple),
    radius=st.floats(0.5, 9),
    ab=CHROMA,
    strength=st.floats(0, 1),
    enabled=st.booleans(),
    note=st.text(max_size=5),
)
LOOKS = st.builds(
    Look,
    st.just("plain"),
    vividness=st.floats(0, 100),
    warmth=st.floats(-100, 100),
    saturation=st.floats(-100, 100),
    strength=st.floats(1, 100),
    spread=st.floats(0, 100),
)


@settings(
    max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(look=LOOKS, hints=st.lists(HINTS, max_size=3), warmth=st.floats(-100, 100))
def test_what_is_opened_renders_the_same_bytes_as_what_was_saved(
    engine, tmp_path, look, hints, warmth
):
    document = load_project(HERE / "projects" / "schema-2.tintype").with_look(look).with_hints(())
    for hint in hints:
        document = document.add_hint(hint)
    (coat,) = document.regions
    document = document.replace_region(replace(coat, warmth=warmth))
    save_project(document, tmp_path / "p.tintype")
    again = load_project(tmp_path / "p.tintype")
    assert again.hints == document.hints
    assert render(again, None, engine, 16).tobytes() == render(document, None, engine, 16).tobytes()
