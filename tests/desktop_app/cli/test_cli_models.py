"""Several installed models: listed with their facts, chosen by name."""

from __future__ import annotations

import dataclasses
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.models.card import default_model, write_card


@pytest.fixture(autouse=True)
def two_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The default model, and the same network as 'plain', which tells its chroma alone."""
    card = default_model()
    root = tmp_path / "models"
    shutil.copytree(card.folder, root / card.name)
    shutil.copytree(card.folder, root / "plain")
    plain = dataclasses.replace(
        card,
        name="plain",
        title="Plain (Zhang et al. 2016)",
        outputs={"chroma": "ab"},
        temperature=0.5,
        metrics={"psnr_rgb": 21.25},
    )
    write_card(plain, root / "plain")
    monkeypatch.setattr("core.models.card.resource_path", lambda *parts: root)


def test_models_are_listed_with_their_facts(tintype) -> None:
    ran = tintype("models")
    assert ran.status == 0
    default = default_model()
    first, second = ran.out.split("\nplain ")
    assert first.startswith(f"{default.name} {default.version}: {default.title}  (used when")
    assert "Hints: the model itself takes them" in first
    assert "Plain (Zhang et al. 2016)" in second
    assert "PSNR: 21.2 dB" in second
    assert "Licence: " in second
    answer = json.loads(tintype("models", "--json").out)
    assert [model["name"] for model in answer] == [default.name, "plain"]
    assert [model["tells_uncertainty"] for model in answer] == [True, False]
    assert [model["takes_hints"] for model in answer] == [True, True]
    assert set(answer[1]["outputs"]) == {"chroma"}


def test_colorize_takes_the_named_model(tintype, photo: Path, tmp_path: Path) -> None:
    pictures = []
    for name in (default_model().name, "plain"):
        out = tmp_path / f"{name}.png"
        ran = tintype("colorize", photo, "-o", out, "--model", name, "--json")
        assert ran.status == 0, ran.err
        assert json.loads(ran.out)["model"] == name
        pictures.append(np.asarray(Image.open(out)).astype(int))
    assert np.abs(pictures[0] - pictures[1]).max() > 3
    wrong = tintype("colorize", photo, "-o", tmp_path / "x.png", "--model", "rembrandt")
    assert wrong.status == 2
    assert "plain" in wrong.err


def test_suggest_and_uncertainty_without_bins(tintype, photo: Path, tmp_path: Path) -> None:
    ran = tintype("suggest", photo, 64, 50, "--model", "plain")
    assert ran.status == 0
    assert "(the model's choice)" in ran.out.splitlines()[0]
    assert "%" not in ran.out
    found = json.loads(tintype("suggest", photo, 64, 50, "--model", "plain", "--json").out)
    assert {colour["share"] for colour in found["suggestions"]} == {None}
    assert all(colour["basis"] for colour in found["suggestions"])
    out = tmp_path / "map.png"
    ran = tintype("uncertainty", photo, "-o", out, "--model", "plain")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.startswith("Failed: The model 'Plain (Zhang et al. 2016)' does not say")
    assert ran.err.count("\n") == 1
    assert not out.exists()
