"""The shipped model through onnxruntime: answers, sizes, faults and fallbacks."""

import dataclasses

import numpy as np
import onnxruntime
import pytest

from core.errors import ModelError
from core.models.card import default_model
from core.models.colorizer import Colorizer


@pytest.fixture(scope="module")
def loaded():
    return Colorizer(default_model(), "cpu", 2)


def ramp(height, width):
    return np.tile(np.linspace(5, 95, width, dtype=np.float32), (height, 1))


@pytest.mark.parametrize("size", [(96, 96), (64, 101), (1, 1), (33, 200)])
def test_any_size_gets_an_answer_of_its_size(loaded, size):
    answer = loaded.colorize(ramp(*size))
    height, width = size
    assert answer.chroma.shape == (2, height, width)
    assert answer.distribution.shape == (313, -(-height // 4), -(-width // 4))
    assert answer.features.shape[1:] == answer.distribution.shape[1:]
    assert np.allclose(answer.distribution.sum(0), 1, atol=1e-2)
    assert set(answer.scene) == set(loaded.card.scenes)


def test_an_answer_repeats_exactly(loaded):
    one, other = (loaded.colorize(ramp(64, 64)) for _ in range(2))
    assert np.array_equal(one.chroma, other.chroma)


def test_a_hint_colours_its_place(loaded):
    hints = np.zeros((3, 96, 96), np.float32)
    hints[0, 40:50, 40:50], hints[1, 40:50, 40:50], hints[2, 40:50, 40:50] = 0.4, -0.35, 1
    plain = loaded.colorize(np.full((96, 96), 50, np.float32)).chroma[:, 42:48, 42:48].mean((1, 2))
    hinted = loaded.colorize(np.full((96, 96), 50, np.float32), hints).chroma[:, 42:48, 42:48]
    wish = np.array([44, -38.5])
    assert np.linalg.norm(hinted.mean((1, 2)) - wish) < 0.4 * np.linalg.norm(plain - wish)


def test_temperature_and_shift_make_colours_more_vivid(loaded):
    def chroma(t, tau):
        return np.hypot(*loaded.colorize(ramp(96, 96), None, t, tau).chroma).mean()

    assert chroma(0.3, 0.8) > chroma(1.0, 0.0)


def test_a_changed_model_file_is_refused(tmp_path, loaded):
    data = bytearray(loaded.card.path.read_bytes())
    data[len(data) // 2] ^= 1
    (tmp_path / loaded.card.file).write_bytes(data)
    with pytest.raises(ModelError, match=r"model\.onnx is damaged.*SHA-256"):
        Colorizer(dataclasses.replace(loaded.card, folder=tmp_path), "cpu")


def test_a_file_that_is_no_network_is_one_sentence(tmp_path, loaded, monkeypatch):
    (tmp_path / loaded.card.file).write_bytes(b"not a network")
    card = dataclasses.replace(loaded.card, folder=tmp_path)
    monkeypatch.setattr(type(card), "verify_hash", lambda self: None)
    with pytest.raises(ModelError, match="cannot be run") as caught:
        Colorizer(card, "cpu")
    assert "\n" not in str(caught.value)


def test_an_answer_that_is_not_finite_is_an_error(monkeypatch, loaded):
    class Session:
        def run(self, names, feeds, options=None):
            shape = feeds["input"].shape[2:]
            quarter = (shape[0] // 4, shape[1] // 4)
            return [
                np.full((1, 2, *shape), np.nan, np.float32),
                np.zeros((1, 313, *quarter), np.float32),
                np.zeros((1, 27), np.float32),
                np.zeros((1, 4, *quarter), np.float32),
            ]

    running = dataclasses.replace(loaded._running, session=Session())
    monkeypatch.setattr(loaded, "_running", running)
    with pytest.raises(ModelError, match="not a colour"):
        loaded.colorize(ramp(32, 32))


def test_telemetry_is_switched_off(monkeypatch):
    called = []
    monkeypatch.setattr(onnxruntime, "disable_telemetry_events", lambda: called.append(1))
    Colorizer(default_model(), "cpu", 1)
    assert called
