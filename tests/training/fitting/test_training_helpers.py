"""Teachers and classifiers: read from what there is, kept out of checkpoints, named in the card."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest
import torch

from training import networks
from training.__main__ import main
from training.config import Config, NetworkConfig, ObjectiveConfig
from training.data.cache import PhotoCache
from training.exporting import texts
from training.exporting.export import export
from training.fitting.checkpoint import load_checkpoint
from training.fitting.classifier import Lesson, load_classifier, train_classifier
from training.fitting.helpers import load_teacher, width_of
from training.fitting.trainer import CHECKPOINT, Stopped, Trainer


def _with(config: Config, **settings: float | str) -> Config:
    return dataclasses.replace(config, objective=dataclasses.replace(config.objective, **settings))


@pytest.fixture
def run(tiny: Config, cache: PhotoCache, tmp_path: Path) -> Path:
    """A run of `tiny` whose batch norm has statistics."""
    Trainer(dataclasses.replace(tiny, steps=3), cache, tmp_path / "teacher").fit(show=False)
    return tmp_path / "teacher"


def test_a_teacher_answers_as_its_run_did_whatever_it_is_read_from(
    tiny: Config, run: Path, tmp_path: Path
) -> None:
    export(run, tmp_path / "model")
    from_run = load_teacher(tiny, run)
    x = torch.rand(2, 4, 64, 64) - 0.5
    was = networks.create("tiny", 1, 2)
    was.load_state_dict(load_checkpoint(run / CHECKPOINT)["ema"])
    truth = was.eval()(x)
    for source in (tmp_path / "model", tmp_path / "model" / "model.onnx"):
        answer = load_teacher(tiny, source)(x)
        assert torch.allclose(answer.ab, truth.ab, atol=0.2)
        assert torch.allclose(answer.logits, truth.logits, atol=0.05)
    answer = from_run(x)
    assert torch.allclose(answer.ab, truth.ab, atol=1e-2)
    assert not any(p.requires_grad for p in from_run.parameters())
    assert not any(isinstance(m, torch.nn.BatchNorm2d) for m in from_run.modules())


def test_the_width_of_an_exported_teacher_is_found(cache: PhotoCache, tmp_path: Path) -> None:
    for name, kind in (("residual_l2", "ab"), ("tint_small", "tint")):
        config = Config(
            NetworkConfig(name, 0.1), ObjectiveConfig(kind), steps=1, phases=((1.0, 64, 2),)
        )
        trainer = Trainer(config, cache, tmp_path / name)
        trainer.save()
        export(tmp_path / name, tmp_path / f"{name}-model")
        x = torch.rand(1, trainer.entry.channels, 64, 64) - 0.5
        answer = load_teacher(config, tmp_path / f"{name}-model")(x)
        assert torch.allclose(answer.ab, trainer.ema.network(x).ab, rtol=0.02, atol=0.5)
    with torch.device("meta"):
        counts = {w: networks.parameters(networks.create("tint", w, 9)) for w in (0.5, 1.0, 1.37)}
    for width, count in counts.items():
        with torch.device("meta"):
            found = networks.create("tint", width_of("tint", 9, count), 9)
        assert networks.parameters(found) == count
        assert width != 1 or found.config == networks.create("tint", 1, 9).config


def test_what_cannot_teach_is_refused_in_one_sentence(
    tiny: Config, thin: Config, run: Path, cache: PhotoCache, tmp_path: Path
) -> None:
    with pytest.raises(ValueError, match=r"There is no teacher at .*nowhere"):
        load_teacher(tiny, tmp_path / "nowhere")
    with pytest.raises(ValueError, match="'tiny', takes 4 channels and 'residual_l2' 1"):
        load_teacher(thin, run)
    Trainer(thin, cache, tmp_path / "thin").save()
    bins = dataclasses.replace(
        thin, network=NetworkConfig("residual", 0.03), objective=ObjectiveConfig("bins")
    )
    with pytest.raises(ValueError, match="does not answer with what 'residual' learns"):
        load_teacher(bins, tmp_path / "thin")
    with pytest.raises(ValueError, match="holds no run"):
        load_teacher(tiny, cache.folder)
    with pytest.raises(ValueError, match=r"set objective\.classifier"):
        Trainer(_with(tiny, perceptual_weight=0.1), cache, tmp_path / "c")


def test_a_taught_run_resumes_exactly_and_tells_whom_it_learnt_from(
    tiny: Config, run: Path, cache: PhotoCache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    train_classifier(cache, tmp_path / "judge", Lesson(2, 64, 4, 0.25))
    config = _with(
        dataclasses.replace(tiny, steps=4), teacher=str(run), distil_weight=0.5,
        classifier=str(tmp_path / "judge"), perceptual_weight=0.1, perceptual_from=0.5,
    )  # fmt: skip
    Trainer(config, cache, tmp_path / "whole").fit(log_every=1, show=False)
    first = Trainer(config, cache, tmp_path / "parts")
    step = first.train_step

    def stepping(*arguments: object) -> object:
        first.stopping = 15 if first.step == 1 else 0
        return step(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(first, "train_step", stepping)
    with pytest.raises(Stopped):
        first.fit(show=False)
    Trainer(config, cache, tmp_path / "parts", resume=True).fit(show=False)
    whole, parts = (load_checkpoint(tmp_path / n / CHECKPOINT) for n in ("whole", "parts"))
    assert set(whole["players"]) == {"network"}
    assert all(torch.equal(whole["ema"][k], parts["ema"][k]) for k in whole["ema"])
    facts = json.loads((tmp_path / "parts" / "run.json").read_text())
    assert facts["helpers"] == [
        {"role": r, "name": n, "photos": 10, "licence_classes": {"unknown": 10}}
        for r, n in (("teacher", "teacher"), ("classifier", "judge"))
    ]
    header = (tmp_path / "whole" / "train.csv").read_text().splitlines()[0].split(",")
    assert {"distil", "distil_chroma", "perceptual"} <= set(header)
    card = export(tmp_path / "parts", tmp_path / "model")
    assert "Learnt from a teacher besides, teacher, which learnt from 10" in card.limitations
    assert "Learnt from a classifier besides, judge" in card.limitations


def test_the_card_names_every_lever() -> None:
    c = ObjectiveConfig(teacher="runs/big", distil_weight=2, classifier="c", perceptual_weight=0.25)
    said = texts.objective(dataclasses.replace(c, perceptual_from=0.9))
    assert "2 x the distance from a teacher's answers" in said
    assert "0.25 x the distance in a scene classifier's features from 90 % of the run on" in said
    assert "teacher" not in texts.objective(ObjectiveConfig())
    of = {"role": "teacher", "name": "Big 1", "photos": 9, "licence_classes": {"unclear": 9}}
    limits = texts.limitations(Config(), True, False, None, [of])
    assert "Learnt from a teacher besides, Big 1, which learnt from 9 photos (9 unclear)." in limits
    assert "not clearly open" in texts.licence({"open": 3}, None, [of])
    assert "not clearly open" not in texts.licence({"open": 3})


def test_a_classifier_learns_to_tell_by_colour_and_comes_back_as_it_was(
    cache: PhotoCache, tmp_path: Path
) -> None:
    """A brown cat and an orange suit: easy, also by colour alone."""
    lesson = Lesson(steps=50, size=64, photos=8, width=0.25, learning_rate=3e-3)
    right = train_classifier(cache, tmp_path / "a", lesson, cache)
    assert right["commonest"] == 0.5
    assert right["whole"] >= 0.9
    assert right["colour"] >= 0.9
    train_classifier(cache, tmp_path / "b", lesson)
    one, other = (load_classifier(tmp_path / name) for name in ("a", "b"))
    x = torch.rand(2, 3, 64, 64)
    assert torch.equal(one(x).scene, other(x).scene)
    assert [f.shape[2] for f in one(x).features] == [32, 16, 8, 4]
    assert not any(p.requires_grad for p in one.parameters())
    assert json.loads((tmp_path / "a" / "run.json").read_text())["right"] == right


def test_the_classifier_command(
    cache: PhotoCache, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["classifier", "--data", str(cache.folder), "--validation", str(cache.folder),
               "-o", str(tmp_path / "c"), "--steps", "2", "--size", "64", "--width", "0.25",
               "--photos", "2", "--device", "cpu"]  # fmt: skip
    assert main(command) == 0
    assert "Right answers on validation photos: whole" in capsys.readouterr().out
    assert main(command) == 1
    assert "already holds a classifier" in capsys.readouterr().err
    (tmp_path / "c" / "classifier.pt").write_bytes(b"junk")
    with pytest.raises(ValueError, match="is not a checkpoint of this program"):
        load_classifier(tmp_path / "c")
