"""Skin where a face is found: more of its colours there and on what is alike, nowhere else."""

from dataclasses import replace

import numpy as np
import pytest
from skimage import data

from core.colour.bins import BINS
from core.document import Document
from core.hints import Hint
from core.imaging import photo_from_array
from core.models.colorizer import Answer
from core.rendering import Engine, network
from core.rendering.skin_map import skin_coloured
from core.rendering.skin_pull import skin_pull

PLAIN = (1.0, 0.0)
SKIN, GREY = (int(np.hypot(*(BINS - ab).T).argmin()) for ab in ((15, 18), (0, 0)))


def unsure(height: int = 12, width: int = 16) -> Answer:
    """A network that takes skin for as likely as grey everywhere."""
    shares = np.zeros((313, height, width), np.float32)
    shares[[SKIN, GREY]] = 0.5
    return Answer(np.zeros((2, 4 * height, 4 * width), np.float32), shares)


def face_on_the_left() -> np.ndarray:
    faces = np.zeros((48, 64), np.float32)
    faces[:, :32] = 1
    return faces


def lean(evidence: float) -> float:
    """By Bayes' rule e^evidence : 1 in place of 1 : 1, as a share of the way from the middle."""
    share = np.exp(evidence) / (1 + np.exp(evidence))
    return 2 * share - 1


def test_where_a_face_is_the_mean_goes_to_skin():
    move = skin_pull(unsure(), face_on_the_left(), PLAIN, ())
    assert move.shape == (48, 64, 2)
    half = (BINS[SKIN] - BINS[GREY]) / 2
    assert move[24, 8] == pytest.approx(half * lean(2.5), abs=1e-3)
    assert np.abs(move[:, 40:]).max() < 1e-4


def test_what_is_alike_has_less_of_it():
    features = np.zeros((2, 12, 16), np.float32)
    features[:, :, :8] = [[[3.0]], [[1.0]]]
    features[:, 9:, 12:] = [[[3.0]], [[1.0]]]  # a hand
    faces = face_on_the_left()
    move = skin_pull(replace(unsure(), features=features), faces, PLAIN, ())
    half = (BINS[SKIN] - BINS[GREY]) / 2
    assert move[42, 56] == pytest.approx(half * lean(0.6 * 2.5), abs=1e-3)
    assert np.abs(move[10, 50]).max() < 1e-4


def test_a_network_that_is_sure_of_another_colour_is_believed():
    green = int(np.hypot(*(BINS - (-40, 30)).T).argmin())
    shares = np.full((313, 12, 16), 1e-6, np.float32)
    shares[green] = 1
    move = skin_pull(replace(unsure(), distribution=shares), face_on_the_left(), PLAIN, ())
    assert np.abs(move).max() < 0.1


def test_without_faces_or_a_distribution_there_is_none():
    assert skin_pull(unsure(), np.zeros((48, 64), np.float32), PLAIN, ()) is None
    blind = replace(unsure(), distribution=None)
    assert skin_pull(blind, face_on_the_left(), PLAIN, ()) is None


def test_a_portrait_has_more_colour_in_its_face_and_a_hint_still_holds(monkeypatch):
    grey = data.astronaut()[:256, 60:380].mean(2).astype(np.uint8)
    face = (slice(70, 110), slice(145, 185))

    def colours(*hints: Hint) -> np.ndarray:
        engine = Engine("cpu", 1)
        document = Document(photo_from_array(grey, "portrait")).with_hints(hints)
        return engine.field(document, engine.prepare(document.photo)).work.ab

    asked = colours()
    with monkeypatch.context() as without:
        without.setattr(network, "skin_pull", lambda *_: None)
        plain = colours()
    at = tuple(
        slice(round(part.start * n / m), round(part.stop * n / m))
        for part, n, m in zip(face, asked.shape, grey.shape, strict=False)
    )
    here, before = asked[at].reshape(-1, 2), plain[at].reshape(-1, 2)
    assert np.hypot(*here.mean(0)) > np.hypot(*before.mean(0)) + 1
    assert skin_coloured(here).mean() > 0.9
    wall = (slice(0, asked.shape[0] // 3), slice(0, asked.shape[1] // 8))
    assert np.abs(asked[wall] - plain[wall]).mean() < 0.5
    hinted = colours(Hint("neutral", ((165.0, 100.0),), 6))
    y, x = round(100 * asked.shape[0] / 256), round(165 * asked.shape[1] / 320)
    assert np.hypot(*hinted[y, x]) < 0.5
    assert np.hypot(*hinted[at].reshape(-1, 2).mean(0)) < 0.5 * np.hypot(*here.mean(0))
