"""Journals: what was unsaved comes back, nobody takes another's, and no damage stops a start."""

import contextlib
import errno
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

import core
from core.document import Document, Look, Region, save_project
from core.document.journal import Journal, left_behind
from core.errors import ProjectError
from core.hints.hint import Hint
from core.imaging import open_photo, photo_from_array
from core.job import quiet

ROOT = Path(core.__file__).resolve().parent.parent
COAT = Region(((1, 1), (20.5, 2), (10, 30.25)), vividness=80, name="coat", id=1)


@pytest.fixture
def root(tmp_path):
    return tmp_path / "state" / "recovery"


@pytest.fixture
def photo(tmp_path):
    grey = np.random.default_rng(0).integers(0, 255, (40, 60), np.uint8)
    Image.fromarray(grey).save(tmp_path / "grandma.png")
    return open_photo(tmp_path / "grandma.png", quiet())


@pytest.fixture
def document(photo):
    document = Document(photo, Look("plain", warmth=8), regions=(COAT,))
    return document.add_hint(Hint("color", ((3.25, 4.5),), 6, (12.5, -33.125), note="Rosa: blue"))


def crashed(root, document, project=None):
    """A journal whose process is gone: the system has let go of its lock."""
    journal = Journal(root)
    journal.write(document, project)
    journal._lock.release()
    return journal


def contents(document):
    return document.look, document.hints, document.regions


def test_what_was_unsaved_comes_back(root, document):
    crashed(root, document)
    (left,), sentences = left_behind(root)
    assert sentences == []
    assert (left.photo.name, left.project) == ("grandma.png", None)
    assert (left.hints, left.regions) == (1, 1)
    again = left.open()
    assert contents(again) == contents(document)
    assert again.photo.path == document.photo.path


def test_the_newest_state_is_the_one_that_is_kept(root, document, tmp_path):
    journal = crashed(root, document)
    journal.write(document.with_hints(()), tmp_path / "a.tintype")
    (left,), _ = left_behind(root)
    assert left.open().hints == ()
    assert left.project == tmp_path / "a.tintype"


def test_a_window_at_work_is_not_offered_and_not_disturbed(root, document):
    journal = Journal(root)
    journal.write(document, None)
    assert left_behind(root) == ([], [])
    journal.write(document, None)
    assert len(list(root.iterdir())) == 1


def test_what_one_program_is_offered_another_is_not(root, document):
    crashed(root, document)
    (left,), _ = left_behind(root)
    assert left_behind(root) == ([], [])
    left.release()
    (again,), _ = left_behind(root)
    again.discard()
    assert list(root.iterdir()) == []


def test_a_killed_process_leaves_its_journal_free(root, document):
    """A lock of another process, ended by kill -9."""
    words = (
        "import sys, time; from pathlib import Path\n"
        "from core.document import Document; from core.document.journal import Journal\n"
        "from core.imaging import open_photo\n"
        "Journal(Path(sys.argv[1])).write(Document(open_photo(sys.argv[2])), None)\n"
        "print('there', flush=True); time.sleep(60)"
    )
    command = [sys.executable, "-c", words, str(root), str(document.photo.path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as child:
        assert child.stdout.readline().strip() == b"there"
        assert left_behind(root) == ([], [])
        child.kill()
    (left,), _ = left_behind(root)
    assert contents(left.open()) == contents(Document(document.photo))


def test_nothing_is_left_by_a_save_or_a_clean_end(root, document):
    journal = Journal(root)
    journal.clear()
    journal.write(document, None)
    journal.clear()
    assert [p.name for p in next(root.iterdir()).iterdir()] == ["lock"]
    journal.write(document, None)
    journal.close()
    assert list(root.iterdir()) == []
    assert left_behind(root) == ([], [])


def test_recovered_work_has_a_journal_all_the_time(root, document):
    crashed(root, document)
    (left,), _ = left_behind(root)
    journal = Journal(root)
    journal.take(left)
    assert (left.folder / "document.json").exists()
    journal.write(document.with_hints(()), None)
    assert [p.parent for p in root.glob("*/document.json")] == [left.folder]
    journal.close()
    assert list(root.iterdir()) == []


def test_a_pasted_photo_is_kept_with_the_work(root):
    pasted = photo_from_array(np.full((9, 7, 3), 90, np.uint8), "Pasted photo")
    crashed(root, Document(pasted, Look(warmth=3)))
    (left,), _ = left_behind(root)
    again = left.open()
    assert again.photo.sha256 == pasted.sha256
    assert np.array_equal(again.photo.luminance, pasted.luminance)


def test_a_photo_that_changed_is_said_and_the_work_stays(root, document, tmp_path):
    crashed(root, document)
    Image.new("L", (60, 40), 3).save(tmp_path / "grandma.png")
    (left,), _ = left_behind(root)
    with pytest.raises(ProjectError, match=r"are kept .*grandma\.png was changed by another"):
        left.open()
    (tmp_path / "grandma.png").unlink()
    with pytest.raises(ProjectError, match=r"are kept .*grandma\.png is not there any more"):
        left.open()
    assert (left.folder / "document.json").exists()


def test_a_photo_that_is_gone_is_taken_from_the_project(root, document, tmp_path):
    save_project(document, tmp_path / "p.tintype")
    crashed(root, document.with_hints(()), tmp_path / "p.tintype")
    (tmp_path / "grandma.png").unlink()
    (left,), _ = left_behind(root)
    assert left.open().hints == ()


def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path, document):
    (tmp_path / "state").write_text("a file, not a folder")
    with pytest.raises(ProjectError, match="cannot be kept for recovery"):
        Journal(tmp_path / "state").write(document, None)


def test_a_full_disk_is_told_with_the_folder(root, document, monkeypatch):
    def full(_self, *_args, **_kwargs):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(ProjectError) as told:
        Journal(root).write(document, None)
    words = f"Unsaved changes cannot be kept for recovery in {root}: the disk is full."
    assert str(told.value) == words


FAULTS = {
    "empty": lambda text: b"",
    "cut off": lambda text: text[: len(text) // 2],
    "not JSON": lambda text: b"\xff\x00" * 100,
    "deep": lambda text: b"[" * 100_000,
    "a list": lambda text: b"[1]",
    "newer": lambda text: text.replace(b'"schema": 2', b'"schema": 99'),
    "no journal": lambda text: text.replace(b'"journal"', b'"diary"'),
    "no time": lambda text: text.replace(b'"written": ', b'"written": 1e400, "x": '),
    "hints": lambda text: text.replace(b'"hints": [', b'"hints": 3, "x": ['),
    "no name": lambda text: text.replace(b'"name": "grandma.png"', b'"name": ""'),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_damaged_journal_is_said_and_set_aside(root, document, fault):
    crashed(root, document)
    crashed(root, document.with_hints(()))
    file = next(root.glob("*/document.json"))
    file.write_bytes(FAULTS[fault](file.read_bytes()))
    found, (sentence,) = left_behind(root)
    assert len(found) == 1, "the other one is offered"
    assert "set aside in" in sentence
    assert "\n" not in sentence
    assert len(list(root.glob("*.damaged/document.json"))) == 1, "nothing is thrown away"
    found[0].release()
    assert left_behind(root)[1] == [], "said once"


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    damage=st.lists(st.tuples(st.integers(0, 4000), st.integers(0, 255)), min_size=1, max_size=6)
)
def test_no_damage_whatever_stops_a_start(root, document, damage):
    journal = crashed(root, document)
    file = journal._folder / "document.json"
    text = bytearray(file.read_bytes())
    for place, value in damage:
        text[place % len(text)] = value
    file.write_bytes(text)
    found, sentences = left_behind(root)
    assert len(found) + len(sentences) == 1
    for left in found:
        with contextlib.suppress(ProjectError):
            left.open()
        left.discard()


def test_rubbish_in_the_folder_is_no_matter(root):
    root.mkdir(parents=True)
    (root / "note.txt").write_text("x")
    (root / "empty").mkdir()
    os.symlink(root / "nowhere", root / "link")
    assert left_behind(root) == ([], [])
    assert not (root / "empty").exists()
    assert (root / "note.txt").exists()
