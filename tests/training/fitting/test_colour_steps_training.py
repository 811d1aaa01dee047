"""Colour steps are learnt from a cache, and what comes out is what the engine reads."""

import json
import shutil

import numpy as np
import pytest

from core.models.card import load_card
from core.propagation.colour_steps import COUNT, Weights
from core.resources import resource_path
from training.__main__ import main
from training.fitting.colour_steps import WEIGHTS, Lesson, train_colour_steps


class Fake:
    """A network whose chroma follows lightness, and its features what lies left and right."""

    def __call__(self, x, temperature, tau, outputs):
        assert outputs == ("chroma", "features")
        height, width = x.shape[2:]
        chroma = np.repeat(x[:, :1] * 20, 2, axis=1)
        features = np.zeros((1, 16, height // 4, width // 4), np.float32)
        features[..., width // 8 :] = 1
        return [chroma, features]


@pytest.fixture
def card():
    return load_card(resource_path("models", "tint"))


def test_weights_are_learnt_read_by_the_engine_and_repeatable(cache, card, tmp_path):
    lesson = Lesson(photos=6, steps=2000, passes=15)
    heard = []
    reached, plain = train_colour_steps(cache, card, Fake(), tmp_path / "a", lesson, heard.append)
    assert reached < plain
    weights = Weights.read(tmp_path / "a" / WEIGHTS)
    chance = weights.chance(np.zeros((COUNT, 100), np.float32))
    assert chance.shape == (100,)
    assert 0 <= chance.min() <= chance.max() <= 1
    facts = json.loads((tmp_path / "a" / "facts.json").read_text(encoding="utf-8"))
    assert facts["photos"] == 6
    assert facts["model"].startswith("tint ")
    assert facts["licence_classes"] == cache.licence_classes
    train_colour_steps(cache, card, Fake(), tmp_path / "b", lesson)
    again = Weights.read(tmp_path / "b" / WEIGHTS)
    np.testing.assert_array_equal(weights.mean, again.mean)
    np.testing.assert_array_equal(weights.layers[1][0], again.layers[1][0])


def test_one_photo_is_too_few(cache, card, tmp_path):
    with pytest.raises(ValueError, match="at least two"):
        train_colour_steps(cache, card, Fake(), tmp_path, Lesson(photos=1))


def test_a_model_without_features_is_refused_in_one_sentence(cache_folder, tmp_path, capsys):
    model = tmp_path / "dull"
    shutil.copytree(resource_path("models", "tint-small"), model)
    card = json.loads((model / "card.json").read_text(encoding="utf-8"))
    del card["outputs"]["features"]
    (model / "card.json").write_text(json.dumps(card), encoding="utf-8")
    assert main(["colour-steps", str(model), "--data", str(cache_folder), "-o", str(tmp_path)]) == 1
    assert "gives no features" in capsys.readouterr().err
