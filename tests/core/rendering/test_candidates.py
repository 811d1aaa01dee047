"""The sheet of eight: one run of the network, nothing at random, what is shown is what is picked."""

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from core.document import Document
from core.document.look import Look
from core.hints.hint import Hint
from core.rendering import Engine, render
from core.rendering.candidates import COUNT, candidates
from core.rendering.skin_map import skin_map


@pytest.fixture(scope="module")
def sheet(portrait: Document, engine: Engine):
    return list(candidates(portrait, engine, 160))


def test_eight_different_ones_the_document_first(sheet, portrait: Document) -> None:
    assert len(sheet) == COUNT
    assert sheet[0].kind == "now"
    assert sheet[0].document is portrait
    assert [c.number for c in sheet if c.kind == "reading"] == [1, 2, 3]
    assert all(c.rgb.shape == (128, 160, 3) and c.rgb.dtype == np.uint8 for c in sheet)
    for i, one in enumerate(sheet):
        for other in sheet[:i]:
            assert np.abs(one.rgb.astype(int) - other.rgb).max() > 4, (one.kind, other.kind)


def test_the_same_sheet_every_time(sheet, portrait: Document, engine: Engine) -> None:
    again = list(candidates(portrait, engine, 160))
    for one, other in zip(sheet, again, strict=True):
        assert np.array_equal(one.rgb, other.rgb)
        assert (one.document.look, one.document.hints) == (
            other.document.look,
            other.document.hints,
        )


def test_the_network_is_asked_once(portrait: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = Engine("cpu", 2)
    colorizer = engine.colorizer(portrait.look.model)
    runs = []
    real = colorizer.colorize
    monkeypatch.setattr(colorizer, "colorize", lambda *a: runs.append(a) or real(*a))
    list(candidates(portrait, engine, 96))
    assert len(runs) == 1


@pytest.mark.parametrize("kind", ["now", "quiet", "vivid", "warm", "cool"])
def test_a_look_is_drawn_as_it_will_be(sheet, kind: str, engine: Engine) -> None:
    chosen = next(c for c in sheet if c.kind == kind)
    exact = render(chosen.document, 160, engine).astype(int)
    assert np.abs(exact - chosen.rgb).mean() < 2


def test_a_reading_brings_hints_that_lead_back_to_it(
    sheet, portrait: Document, engine: Engine
) -> None:
    now = sheet[0].rgb.astype(int)
    for chosen in (c for c in sheet if c.kind == "reading"):
        assert len(chosen.document.hints) > 5
        assert chosen.document.look == portrait.look
        assert len({h.id for h in chosen.document.hints}) == len(chosen.document.hints)
        exact = render(chosen.document, 160, engine).astype(int)
        assert np.abs(exact - chosen.rgb).mean() < 0.7 * np.abs(now - chosen.rgb).mean()


def test_readings_change_a_face_less_than_they_would(
    sheet, portrait: Document, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = skin_map(engine.prepare(portrait.photo))
    face = np.asarray(Image.fromarray(found).resize((160, 128))) > 0.9
    monkeypatch.setattr("core.rendering.candidates.skin_map", lambda *_: np.zeros_like(found))
    free = list(candidates(portrait, engine, 160))

    def change(of) -> float:
        now = of[0].rgb[face].astype(int)
        return float(np.mean([np.abs(c.rgb[face] - now).mean() for c in of if c.number]))

    assert change(sheet) < 0.8 * change(free)


def test_the_persons_hints_stay(portrait: Document, engine: Engine) -> None:
    mine = Hint("color", ((160.0, 200.0),), 6.0, (40.0, -30.0), note="her scarf")
    document = portrait.add_hint(mine)
    for found in candidates(document, engine, 160):
        assert found.document.hints[0] == document.hints[0]
        y, x = 100, 80
        red, green, blue = (int(v) for v in found.rgb[y, x])
        assert min(red, blue) > green, found.kind


def test_a_model_without_a_distribution_has_eight_looks(portrait: Document, engine: Engine) -> None:
    document = portrait.with_look(replace(Look(), model="fusion"))
    sheet = list(candidates(document, engine, 96))
    assert len(sheet) == COUNT
    assert all(c.kind != "reading" and not c.document.hints for c in sheet)
