"""Faces that the learnt network finds, and weights that it cannot use."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys

import numpy as np
import pytest
from PIL import Image
from skimage import data

from core.colour.lab import luminance_of_grey
from core.errors import ModelError
from core.rendering import faces, seen_faces
from core.rendering.faces import LENIENT, NEIGHBOURS, front_faces
from core.rendering.seen_faces import Seen, Weights, look, plain, shipped
from core.resources import resource_path

FILE = resource_path("faces", "faces.npz")


def luminance(rgb: np.ndarray, size: tuple[int, int], turn: float = 0) -> np.ndarray:
    grey = Image.fromarray(rgb).convert("L").resize(size, Image.Resampling.BILINEAR)
    grey = grey.rotate(turn, Image.Resampling.BILINEAR)
    return luminance_of_grey(np.asarray(grey, np.float32) / 255)


@pytest.fixture(scope="module")
def woman() -> np.ndarray:
    return luminance(data.astronaut()[:256, 60:444], (384, 256))


def near(face: tuple[float, ...], down: float, across: float) -> bool:
    return abs(face[0] + face[2] / 2 - down) < 20 and abs(face[1] + face[2] / 2 - across) < 20


def found_in(level: np.ndarray) -> list[tuple[float, ...]]:
    weights = shipped()
    assert weights is not None
    return list(look(level, weights).faces(0))


def squares(*these: tuple[float, ...]) -> Seen:
    return Seen(np.array(these, float).reshape(-1, 4))


def test_a_face_is_what_is_most_like_one(woman):
    best, *others = found_in(woman)
    assert near(best, 100, 162)
    assert 60 < best[2] < 130
    assert all(best[3] >= other[3] for other in others)


def test_exposure_and_contrast_hardly_matter(woman):
    best = found_in(woman)[0]
    pale = found_in(30 + 0.6 * woman)[0]
    assert near(pale, 100, 162)
    assert pale[3] == pytest.approx(best[3], abs=1.5)


def test_a_photo_smaller_than_a_face_has_none():
    assert found_in(np.full((20, 384), 50, np.float32)) == []


def test_what_lies_partly_outside_is_cut_off(monkeypatch):
    monkeypatch.setattr(faces, "look", lambda *_: squares((-10.2, 300.0, 100.4, 9.0)))
    found = faces.faces(np.full((256, 384), 50, np.float32))
    assert found[NEIGHBOURS] == found[LENIENT] == [(0, 300, 90, 84)]


def test_what_the_cascade_hardly_finds_counts_as_the_network_judges_it(woman, monkeypatch):
    face = (150, 20, 60, 60)
    monkeypatch.setattr(faces, "front_faces", lambda _, often: [face] if often == LENIENT else [])
    for score, sure, more in ((9, [face], [face]), (2, [], [face]), (0, [], [])):
        monkeypatch.setattr(faces, "look", lambda *_, score=score: squares((*face[:3], score)))
        assert faces.faces(woman) == {NEIGHBOURS: sure, LENIENT: more}


def test_what_the_cascade_finds_often_counts_whatever_the_network_says(woman, monkeypatch):
    monkeypatch.setattr(faces, "look", lambda *_: squares())
    assert faces.faces(woman)[NEIGHBOURS] == front_faces(woman, LENIENT)


def test_what_the_network_alone_finds_must_be_surer(woman, monkeypatch):
    for score, sure, more in ((9, 1, 1), (2.8, 0, 1), (1, 0, 0)):
        found = squares((180, 5, 40, score))
        monkeypatch.setattr(faces, "look", lambda *_, found=found: found)
        also = faces.faces(woman)
        assert (len(also[NEIGHBOURS]), len(also[LENIENT])) == (1 + sure, 1 + more)


def test_windows_of_one_face_are_one_face():
    seen = squares((50, 50, 40, 5), (54, 50, 40, 5), (52, 46, 48, 1), (50, 150, 40, 3))
    (top, left, side, score), other = seen.faces(2)
    assert (score, other) == (5, (50, 150, 40, 3))
    assert 50 < top < 54
    assert 48 < left < 50.1
    assert 40 < side < 43
    assert seen.like_a_face(48, 48, 44) == 5
    assert seen.like_a_face(50, 250, 40) == seen.like_a_face(50, 50, 120) == -np.inf


def test_without_its_weights_the_cascade_is_left(woman, monkeypatch, caplog, tmp_path):
    monkeypatch.setattr(seen_faces, "_FILE", (str(tmp_path / "none.npz"),))
    shipped.cache_clear()
    try:
        found = faces.faces(woman)
        faces.faces(woman)
    finally:
        shipped.cache_clear()
    assert found == {often: front_faces(woman, often) for often in (NEIGHBOURS, LENIENT)}
    assert sum("from the front alone" in record.message for record in caplog.records) == 1


def parts() -> dict[str, np.ndarray]:
    with np.load(FILE) as file:
        return dict(file)


@pytest.mark.parametrize(
    "change",
    [
        {"matrix0": np.zeros((12, 9), np.float16)},
        {"bias1": np.zeros(23, np.float16)},
        {"bias2": np.full(32, np.nan, np.float16)},
        {"matrix4": np.zeros((2, 32), np.float16), "bias4": np.zeros(2, np.float16)},
    ],
)
def test_weights_that_do_not_fit_are_refused(tmp_path, change):
    np.savez(tmp_path / "w.npz", **parts() | change)
    with pytest.raises(ModelError, match="do not fit"):
        Weights.read(tmp_path / "w.npz")


def test_files_that_are_no_weights_are_refused(tmp_path):
    (tmp_path / "w.npz").write_bytes(b"PK\x03\x04 nothing")
    np.savez(tmp_path / "half.npz", matrix0=np.zeros((12, 25)))
    for name in ("w.npz", "half.npz", "none.npz"):
        with pytest.raises(ModelError, match="cannot be read"):
            Weights.read(tmp_path / name)


def test_local_lightness_and_contrast_are_taken_out():
    rng = np.random.default_rng(0)
    level = rng.uniform(20, 40, (60, 60)).astype(np.float32)
    brighter = plain(level + np.linspace(0, 40, 60, dtype=np.float32))
    assert np.abs(brighter - plain(level))[8:-8, 8:-8].mean() < 0.15
    assert plain(np.full((30, 30), 70, np.float32)) == pytest.approx(0, abs=1e-3)


def test_the_card_is_that_of_the_weights():
    card = json.loads(resource_path("faces", "faces.json").read_text("utf-8"))
    path = resource_path("faces", card["file"])
    assert hashlib.sha256(path.read_bytes()).hexdigest() == card["sha256"]
    assert sum(plane.size for plane in parts().values()) == card["parameters"]
    assert path.stat().st_size < 1 << 16


def test_the_number_of_threads_does_not_show():
    code = (
        "import hashlib, numpy as np\n"
        "from core.rendering.seen_faces import plain, shipped\n"
        "level = np.random.default_rng(1).uniform(0, 60, (256, 384)).astype(np.float32)\n"
        "print(hashlib.sha256(shipped().logits(plain(level)).tobytes()).hexdigest())"
    )
    seen = set()
    for threads in ("1", "2", "4"):
        names = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
        environment = os.environ | dict.fromkeys(names, threads)
        command = [sys.executable, "-c", code]
        seen.add(subprocess.run(command, env=environment, capture_output=True, check=True).stdout)
    assert len(seen) == 1
