"""Every kind of model colours a photo, obeys hints and suggests colours, whatever it lacks."""

import dataclasses

import numpy as np
import pytest

from core.colour.gamut import in_gamut
from core.colour.lab import srgb_to_lab
from core.document import Document
from core.document.look import Look
from core.errors import ModelError
from core.hints.hint import Hint
from core.imaging import photo_from_array
from core.models.colorizer import Colorizer
from core.rendering import Engine, render, suggest, uncertainty
from core.rendering import engine as engine_module

KINDS = {
    "ab-only": {},
    "bins": {"bins": True, "temperature": True},
    "full": {"channels": 4, "bins": True, "temperature": True, "features": True},
    "large-multiple": {"multiple": 256},
}


@pytest.fixture
def install(forge, tmp_path, monkeypatch):
    """forge, and the model is found by its name."""
    monkeypatch.setattr("core.models.card.resource_path", lambda *parts: tmp_path)
    return forge


@pytest.fixture
def scene():
    """Two flat things on a flat ground, 160 x 96: L is 30 below, 70 and 70 in the two squares."""
    grey = np.full((96, 160), 71, np.uint8)
    grey[20:60, 15:55] = grey[20:60, 105:145] = 171
    return Document(photo_from_array(grey, "scene"))


def lab_of(pixels):
    return srgb_to_lab(pixels.astype(np.float32) / 255)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_kind_colours_and_keeps_the_luminance(install, scene, kind):
    install("kind", **kind)
    document = scene.with_look(Look(model="kind"))
    lab = lab_of(render(document, None, Engine("cpu", 1)))
    assert np.abs(lab[..., 0] - scene.photo.luminance).max() < 0.6
    # The dark ground gets the opposite of what the light squares get.
    ground, square = lab[80, 80, 1:], lab[40, 35, 1:]
    assert np.hypot(*ground) > 4
    assert np.dot(ground, square) < 0


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_kind_obeys_a_hint_and_its_edges(install, scene, kind):
    install("kind", **kind)
    document = scene.with_look(Look(model="kind", spread=0))
    engine = Engine("cpu", 1)
    before = lab_of(render(document, None, engine))
    wish = (35.0, 45.0)
    after = lab_of(render(document.add_hint(Hint("color", ((35, 40),), 4, wish)), None, engine))
    assert np.abs(after[40, 35, 1:] - wish).max() < 1
    taken = np.linalg.norm(after[24:56, 19:51, 1:] - wish, axis=-1)
    assert np.median(taken) < 6, "the hint does not fill its square"
    moved = np.linalg.norm((after - before)[..., 1:], axis=-1)
    assert np.median(moved[70:]) < 2, "the hint runs over the edge"
    assert np.median(moved[24:56, 109:141]) < 2, "the hint jumps to the other square"


def test_without_features_spread_reaches_what_is_alike(install, scene):
    install("ab-only")
    engine, wish = Engine("cpu", 1), (35.0, 45.0)
    hint = Hint("color", ((35, 40),), 4, wish)
    far = []
    for spread in (0, 100):
        document = scene.with_look(Look(model="ab-only", spread=spread)).add_hint(hint)
        lab = lab_of(render(document, None, engine))
        far.append(np.linalg.norm(lab[30:50, 115:135, 1:] - wish, axis=-1).mean())
        assert np.linalg.norm(lab[80:, :, 1:] - wish, axis=-1).mean() > 40
    assert far[1] < 0.5 * far[0]


def test_keep_and_neutral_hints_work_without_the_network(install, scene):
    install("ab-only")
    document = scene.with_look(Look(model="ab-only"))
    engine = Engine("cpu", 1)
    before = lab_of(render(document, None, engine))
    document = document.add_hint(Hint("neutral", ((35, 40),), 4)).add_hint(
        Hint("keep", ((125, 40),), 4)
    )
    after = lab_of(render(document, None, engine))
    assert np.abs(after[40, 35, 1:]).max() < 1
    assert np.abs(after[40, 125] - before[40, 125]).max() < 1


@pytest.mark.parametrize("kind", ["ab-only", "bins"])
def test_vividness_goes_both_ways_in_every_kind(install, scene, kind):
    install(kind, **KINDS[kind])
    engine = Engine("cpu", 1)

    def chroma(vividness):
        # Far from the limits of the gamut, which would cut the strong end off.
        document = scene.with_look(Look(model=kind, vividness=vividness, saturation=-60))
        field = engine.field(document, engine.prepare(scene.photo))
        return np.hypot(*np.moveaxis(field.work.ab, -1, 0)).mean()

    pale, own, bold = (chroma(v) for v in (0, 50, 100))
    if kind == "ab-only":
        assert (pale / own, bold / own) == pytest.approx((0.4, 1.4), rel=1e-4)
    assert pale < 0.7 * own
    assert bold > 1.1 * own


def test_look_sliders_never_ask_a_model_without_temperature_again(install, scene, monkeypatch):
    install("ab-only")
    engine = Engine("cpu", 1)
    prepared = engine.prepare(scene.photo)
    document = scene.with_look(Look(model="ab-only"))
    engine.field(document, prepared)
    monkeypatch.setattr(engine.colorizer("ab-only"), "colorize", None)
    engine.field(document.with_look(Look(model="ab-only", vividness=90, warmth=10)), prepared)
    engine.field(document.add_hint(Hint("color", ((35, 40),), 4, (9.0, 9.0))), prepared)


def test_suggestions_without_bins_are_ranked_labelled_possible_and_repeatable(install, portrait):
    install("ab-only")
    document = portrait.with_look(Look(model="ab-only"))
    engine = Engine("cpu", 1)
    found = suggest(document, 150, 90, engine)
    assert len(found) == 6
    luminance = float(document.photo.luminance[90, 150])
    assert all(in_gamut(np.array([luminance, *s.ab], np.float32), 1e-3) for s in found)
    assert all(s.share is None and s.name and s.basis for s in found)
    chroma = engine.answer(document, engine.prepare(document.photo)).chroma
    row, column = 90 * chroma.shape[1] // 256, 150 * chroma.shape[2] // 320
    around = chroma[:, row - 4 : row + 5, column - 4 : column + 5].mean((1, 2))
    assert np.abs(np.array(found[0].ab) - around).max() < 3
    assert found[0].basis == "the model's choice"
    apart = [np.hypot(a.ab[0] - b.ab[0], a.ab[1] - b.ab[1]) for a in found for b in found if a != b]
    assert min(apart) > 9.9
    assert found == suggest(document, 150, 90, Engine("cpu", 1))
    assert suggest(document, 150, 90, engine, count=2) == found[:2]


def test_suggestions_without_bins_know_what_else_the_photo_has(scene, monkeypatch, install):
    """Two squares of one tone; the network found a colour for the right one only."""
    install("ab-only")
    engine = Engine("cpu", 1)
    colorize = Colorizer.colorize

    def one_square(self, luminance, *rest):
        answer = colorize(self, luminance, *rest)
        chroma = np.zeros_like(answer.chroma)
        chroma[:, :, chroma.shape[2] // 2 :] = np.array([-40, 35], np.float32)[:, None, None]
        return dataclasses.replace(answer, chroma=chroma)

    monkeypatch.setattr(Colorizer, "colorize", one_square)
    found = suggest(scene.with_look(Look(model="ab-only")), 35, 40, engine)
    assert np.hypot(*found[0].ab) < 2
    elsewhere = [s for s in found if s.basis == "in this photo"]
    assert any(np.hypot(s.ab[0] + 40, s.ab[1] - 35) < 6 for s in elsewhere)


def test_uncertainty_without_bins_is_one_sentence(install, scene):
    install("ab-only")
    with pytest.raises(ModelError, match="cannot tell where a click helps most") as caught:
        uncertainty(scene.with_look(Look(model="ab-only")), Engine("cpu", 1))
    assert "'Made by code: ab-only'" in str(caught.value)


def test_at_most_two_models_stay_loaded(install, monkeypatch):
    for name in ("one", "two", "three"):
        install(name)
    loads = []

    def load(card, *rest):
        loads.append(card.name)
        return Colorizer(card, *rest)

    monkeypatch.setattr(engine_module, "Colorizer", load)
    engine = Engine("cpu", 1)
    for name in ("one", "two", "one", "three", "one", "two"):
        assert engine.colorizer(name).card.name == name
    assert loads == ["one", "two", "three", "two"]


def test_another_model_on_the_same_photo_is_another_answer(install, scene):
    install("ab-only")
    install("bins", **KINDS["bins"])
    engine = Engine("cpu", 1)
    first, second, again = (
        render(scene.with_look(Look(model=name)), None, engine)
        for name in ("ab-only", "bins", "ab-only")
    )
    assert not np.array_equal(first, second)
    assert np.array_equal(first, again)
