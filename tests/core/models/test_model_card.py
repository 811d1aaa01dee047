"""Model cards: what is written is read, and nothing wrong gets through."""

from __future__ import annotations

import hashlib
import json
import logging
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core.errors import ModelError
from core.models import card as cards
from core.models.card import (
    ModelCard,
    ModelSize,
    Training,
    list_models,
    load_card,
    model_faults,
    write_card,
)
from core.models.card_results import Category, Failure
from core.resources import resource_path

KIND = {"photos": 8, "auc": 90, "auc_rebalanced": 60, "psnr_rgb": 23, "chroma_ratio": 0.7}

DATA = b"not really a graph"


def _card(name: str = "tiny") -> ModelCard:
    return ModelCard(
        name=name, title="Tiny", description="", version="1.0", network="tint", file="model.onnx",
        sha256=hashlib.sha256(DATA).hexdigest(), bytes=len(DATA), parameters=12,
        inputs={"input": "luminance and hints"}, outputs={"chroma": "ab"}, size=ModelSize(),
        temperature=0.38, rebalancing_shift=0.2, scenes=("sky", "garden"),
        prior=tuple([1 / 313] * 313),
        training=Training(5, {"open": 5}, 100, 0.5, "CPU", "flips"),
        metrics={"auc": 90.5}, limitations="Übertreibt Grün.", licence="Apache-2.0",
        categories={
            "people": Category(8, 90.1, 60.2, 23.4, 0.7, 4, 27.5),
            "old_film": Category(3, 88.0, 50.0, 22.0, 0.5),
        },
        failures={"bleeding": Failure(0.25, 8, "Colour leaks.")},
    )  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    where = tmp_path / "tiny"
    write_card(_card(), where)
    (where / "model.onnx").write_bytes(DATA)
    return where


def _change(folder: Path, **fields: Any) -> None:
    path = folder / "card.json"
    path.write_text(json.dumps(json.loads(path.read_text(encoding="utf-8")) | fields))


def test_what_is_written_is_read(folder: Path) -> None:
    found = load_card(folder)
    assert found == _card()
    assert found.path == folder / "model.onnx"
    assert hash(found) == hash(_card())
    found.verify_hash()
    assert [p.name for p in folder.iterdir() if p.name.startswith(".")] == []


@pytest.mark.parametrize(
    ("field", "value", "why"),
    [
        ("format", 2, "cannot read format 2"),
        ("name", "Tiny Model", "'name' must match"),
        ("title", "", "'title' must not be empty"),
        ("title", 7, "'title' must be text"),
        ("file", "../other.onnx", "'file' must match"),
        ("file", "/etc/model.onnx", "'file' must match"),
        ("sha256", "abc", "'sha256' must match"),
        ("parameters", True, "'parameters' must be a whole number"),
        ("parameters", 1.5, "'parameters' must be a whole number"),
        ("temperature", 0, "'temperature' must be a number from 0.01"),
        ("temperature", 10**400, "'temperature' must be a number"),
        ("rebalancing_shift", "0", "'rebalancing_shift' must be a number"),
        ("inputs", {"picture": "x"}, "'inputs' must name 'input'"),
        ("outputs", {"chroma": 1}, "'outputs' must hold text by name"),
        ("scenes", ["sky", "sky"], "'scenes' must not name anything twice"),
        ("scenes", "sky", "'scenes' must be a list of names"),
        ("prior", [0.5, 0.5], "'prior' must be a list of 313"),
        ("prior", [1.0] * 313, "'prior' must sum to 1"),
        ("prior", [-1.0, 2.0] + [0.0] * 311, "'prior' must hold numbers that are not negative"),
        ("metrics", {"auc": None}, "'metrics' must hold numbers by name"),
        ("training", 3, "'training' in it must be a JSON object"),
        ("size", {"short_side": 256, "long_side": 640}, "'size.multiple' is missing"),
        (
            "size",
            {"short_side": 256, "long_side": 128, "multiple": 32},
            "'size.long_side' must not be less",
        ),
        ("categories", [KIND], "'categories' in it must be a JSON object"),
        ("categories", {"Old film": KIND}, "'categories' must have names of small letters"),
        ("categories", {"people": 23.4}, "'categories.people' in it must be a JSON object"),
        ("categories", {"people": {"photos": 8}}, "'categories.people.auc' is missing"),
        ("categories", {"people": KIND | {"auc": 101}}, "'categories.people.auc' must be a number"),
        ("categories", {"people": KIND | {"photos": 0}}, "people.photos' must be a whole number"),
        ("categories", {"people": KIND | {"hint_photos": 2}}, "if 'hint_photos' is not 0"),
        ("categories", {"people": KIND | {"cats": 2}}, "people.cats' is not a known field"),
        ("failures", {"grey": {"share": 2, "photos": 1, "definition": "x"}}, "from 0 to 1"),
        ("failures", {"grey": {"share": 0, "photos": 1}}, "'failures.grey.definition' is missing"),
        ("colour", "blue", "'colour' is not a known field"),
        ("bytes", 3, "has 18 bytes, but 'bytes'"),
    ],
)
def test_a_wrong_field_is_named(folder: Path, field: str, value: object, why: str) -> None:
    _change(folder, **{field: value})
    with pytest.raises(ModelError) as caught:
        load_card(folder)
    said = str(caught.value)
    assert why in said
    assert str(folder) in said
    assert said.endswith(".")
    assert "\n" not in said


def test_a_card_from_before_categories_is_read(folder: Path) -> None:
    path = folder / "card.json"
    values = json.loads(path.read_text(encoding="utf-8"))
    del values["categories"], values["failures"]
    path.write_text(json.dumps(values), encoding="utf-8")
    found = load_card(folder)
    assert found.categories == found.failures == {}


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"format": NaN}', "[" * 100_000, "\ud800"])
def test_what_is_no_card_is_refused(folder: Path, text: str) -> None:
    (folder / "card.json").write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.raises(ModelError, match=r"card\.json"):
        load_card(folder)


def test_a_card_without_limits_is_not_read(folder: Path) -> None:
    (folder / "card.json").write_bytes(b" " * (1 << 20) + b"{} ")
    with pytest.raises(ModelError, match="larger than 1 MB"):
        load_card(folder)


def test_missing_files_are_named(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"nowhere.*cannot be read"):
        load_card(tmp_path / "nowhere")
    (folder / "model.onnx").unlink()
    with pytest.raises(ModelError, match=r"model\.onnx.*is missing"):
        load_card(folder)


def test_a_replaced_model_is_noticed(folder: Path) -> None:
    (folder / "model.onnx").write_bytes(DATA[::-1])
    found = load_card(folder)
    with pytest.raises(ModelError, match="damaged or was replaced"):
        found.verify_hash()


def test_a_card_that_was_not_loaded_has_no_file() -> None:
    with pytest.raises(ModelError, match="not loaded from a folder"):
        _ = _card().path


def test_a_failed_write_keeps_the_old_card(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("core.atomic.os.replace", full)
    with pytest.raises(ModelError, match="cannot be written: the disk is full"):
        write_card(replace(_card(), title="New"), folder)
    assert load_card(folder).title == "Tiny"
    assert len(list(folder.iterdir())) == 2


def test_models_are_listed_with_the_preferred_first_and_damaged_ones_left_out(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    for name in ("aaa", "tint-small", "zzz"):
        write_card(_card(name), tmp_path / name)
        (tmp_path / name / "model.onnx").write_bytes(DATA)
    (tmp_path / "empty").mkdir()
    (tmp_path / "zzz" / "model.onnx").unlink()
    with caplog.at_level(logging.WARNING):
        assert [m.name for m in list_models(tmp_path)] == ["tint-small", "aaa"]
    assert "zzz" in caplog.text
    assert list_models(tmp_path / "nowhere") == []


def test_what_is_left_out_is_told_why(folder: Path) -> None:
    root = folder.parent
    assert model_faults(root) == ()
    broken = root / "broken"
    broken.mkdir()
    (broken / "card.json").write_text("{")
    (told,) = model_faults(root)
    assert str(broken) in told
    assert model_faults(root / "nowhere") == ()


def test_the_shipped_models_are_sound() -> None:
    root = resource_path("models")
    folders = [p for p in root.iterdir() if (p / "card.json").exists()] if root.is_dir() else []
    assert len(list_models()) == len(folders)
    for model in list_models():
        model.verify_hash()


def test_without_a_model_the_folder_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cards, "resource_path", lambda *_: tmp_path)
    with pytest.raises(ModelError, match=r"No model is installed .* install Tintype again"):
        cards.default_model()


def test_resources_lie_in_the_bundle_when_frozen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert resource_path("icons").is_dir()
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert resource_path("a", "b") == tmp_path / "resources" / "a" / "b"
