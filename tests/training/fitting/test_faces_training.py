"""Faces are learnt from a cache, and what comes out is what the engine reads."""

import json
from dataclasses import replace

import numpy as np
import pytest
import torch

from core.rendering.seen_faces import FACE, WINDOW, Weights, plain
from training.__main__ import main
from training.data import face_squares
from training.data.face_squares import ROOM, SIDE, share_within, square
from training.fitting.faces import WEIGHTS, Lesson, _plain, network, train_faces, weights_of

SHORT = Lesson(photos=4, drawn=6, each=3, steps=8, rounds=2, searched=3, further=4)


@pytest.fixture
def portraits(monkeypatch):
    """The photos of people of the cache count as cropped around a face."""
    monkeypatch.setattr(face_squares, "CROPPED", {"people-0.png": (0.3, 0.5, 0.3)})
    monkeypatch.setattr(face_squares.PhotoCache, "rows", _named(face_squares.PhotoCache.rows))


def _named(rows):
    def named(self):
        return [replace(row, file=row.file.split("/")[-1]) for row in rows(self)]

    return named


def test_weights_are_learnt_read_by_the_engine_and_repeatable(cache, portraits, tmp_path):
    heard = []
    train_faces(cache, tmp_path / "a", SHORT, heard.append)
    weights = Weights.read(tmp_path / "a" / WEIGHTS)
    assert weights.logits(np.zeros((28, 32), np.float32)).shape == (1, 2)
    facts = json.loads((tmp_path / "a" / "facts.json").read_text(encoding="utf-8"))
    assert facts["faces"] >= 1
    assert facts["others"] >= 2
    assert facts["licence_classes"] == cache.licence_classes
    assert heard
    train_faces(cache, tmp_path / "b", SHORT)
    again = Weights.read(tmp_path / "b" / WEIGHTS)
    np.testing.assert_array_equal(weights.layers[1][0], again.layers[1][0])


def test_the_engine_runs_the_network_that_was_learnt():
    torch.manual_seed(3)
    body = network()
    level = np.random.default_rng(1).uniform(0, 100, (64, 90)).astype(np.float32)
    with torch.no_grad():
        expected = body(torch.from_numpy(plain(level))[None, None])[0, 0].numpy()
    np.testing.assert_allclose(weights_of(body).logits(plain(level)), expected, atol=1e-4)


def test_local_brightness_and_contrast_go_as_in_the_engine():
    levels = np.random.default_rng(2).uniform(0, 100, (2, 40, 40)).astype(np.float32)
    learnt = _plain(torch.from_numpy(levels)[:, None])[:, 0].numpy()
    for window, level in zip(learnt, levels, strict=True):
        np.testing.assert_allclose(window, plain(level)[6:-6, 6:-6], atol=1e-3)


def test_windows_are_what_the_engine_sees_of_a_face():
    assert SIDE * WINDOW / FACE / ROOM < SIDE
    rgb = np.zeros((200, 300, 3), np.uint8)
    rgb[80:120, 130:170] = 255
    seen = square(rgb, 100, 150, 40)
    assert seen.shape == (64, 64, 3)
    white = seen[..., 0] > 127
    assert white.mean() == pytest.approx(1 / ROOM**2, abs=0.01)
    assert white[16:48, 16:48].all()


def test_beyond_the_edge_a_square_is_mirrored():
    rgb = np.tile(np.arange(100, dtype=np.uint8)[:, None, None], (1, 80, 3))
    seen = square(rgb, 0, 40, 40)[..., 0].astype(int)
    np.testing.assert_allclose(seen[:31], seen[::-1][:31], atol=2)


def test_skin_counts_in_the_inner_part_of_a_face():
    skin = np.zeros((100, 100), bool)
    skin[40:68, 36:64] = True
    assert share_within(skin, 52, 50, 40) > 0.9
    assert share_within(skin, 20, 20, 30) == 0


def test_a_cache_without_portraits_is_refused_in_one_sentence(cache_folder, tmp_path, capsys):
    assert main(["faces", "--data", str(cache_folder), "-o", str(tmp_path / "out")]) == 1
    assert "fairface" in capsys.readouterr().err
