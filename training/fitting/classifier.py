"""Trains the classifier of the perceptual loss, and reads it back."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from training.config import Config, InputConfig, OptimizerConfig
from training.data.batch import Batch
from training.data.batches import BatchStream
from training.data.cache import PhotoCache
from training.data.dice import Dice
from training.fitting import facts
from training.fitting.checkpoint import read_run, save_atomically
from training.fitting.players import create_optimizer, rate
from training.networks.classifier import ColourClassifier
from training.objectives import losses

CLASSIFIER = "classifier.pt"
HIDDEN = 0.5
"""Share of the photos whose luminance is hidden, so that colour must be looked at."""
_AT_ONCE = 16


@dataclass(frozen=True)
class Lesson:
    """What a classifier is trained with: pictures of size px, photos of them a step; width scales its
    channels."""

    steps: int = 2000
    size: int = 96
    photos: int = 32
    width: float = 1.0
    learning_rate: float = 1e-3
    seed: int = 1


def train_classifier(
    cache: PhotoCache,
    out: Path,
    lesson: Lesson,
    validation: PhotoCache | None = None,
    device: torch.device | str = "cpu",
    say: Callable[[str], None] = lambda _: None,
) -> dict[str, float]:
    """Train on the scenes of cache and write `classifier.pt` and `run.json` into out, all or nothing.

    Answers with the share of right answers on validation photos of a known scene: "whole", with the
    luminance hidden ("colour") or the chroma ("luminance"), and that of the commonest scene, which a
    classifier that sees nothing would reach ("commonest"); empty without such photos. It follows from
    the seed alone. Raises ValueError if there are fewer than two scenes.
    """
    if len(cache.scenes) < 2:
        raise ValueError(f"{cache.folder} names fewer than two scenes: nothing to tell apart.")
    torch.manual_seed(lesson.seed)
    network = ColourClassifier(len(cache.scenes), lesson.width)
    network.to(device, memory_format=torch.channels_last).train()
    settings = OptimizerConfig(learning_rate=lesson.learning_rate, warm_up=min(100, lesson.steps))
    optimizer = create_optimizer(settings, network)
    stream = BatchStream(cache, _CONFIG, lesson.seed, device=device)
    try:
        for step in range(lesson.steps):
            batch = stream.batch(step, step * lesson.photos, lesson.size, lesson.photos)
            x = _picture(batch)
            hidden = Dice(lesson.seed, step, torch.arange(len(x)), "hide").chance(HIDDEN)
            x[hidden.to(x.device), :1] = 0
            loss = losses.scene_loss(network(x).scene, batch.labels)
            for group in optimizer.param_groups:
                group["lr"] = rate(settings, step, step / lesson.steps)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            if (step + 1) % max(1, lesson.steps // 10) == 0:
                say(f"step {step + 1} of {lesson.steps}, loss {float(loss.detach()):.3f}")
    finally:
        stream.close()
    right = _right(network.eval(), cache.scenes, validation, lesson, device) if validation else {}
    out.mkdir(parents=True, exist_ok=True)
    facts.write_json(
        {
            "lesson": dataclasses.asdict(lesson),
            "photos": len(cache),
            "licence_classes": cache.licence_classes,
            "scenes": cache.scenes,
            "right": right,
            "git": facts.git_state(),
        },
        out / "run.json",
    )
    save_atomically(
        {"weights": network.state_dict(), "scenes": cache.scenes, "width": lesson.width},
        out / CLASSIFIER,
    )
    return right


_CONFIG = Config(input=InputConfig(old_film_share=0.0, hint_none=1.0, hint_full=0.0))


def _picture(batch: Batch) -> Tensor:
    return torch.cat([batch.luminance / 50 - 1, batch.ab / 110], 1)


@torch.no_grad()
def _right(
    network: nn.Module,
    scenes: list[str],
    validation: PhotoCache,
    lesson: Lesson,
    device: torch.device | str,
) -> dict[str, float]:
    """On a crop of each validation photo whose scene the classifier knows, but for the last few that
    do not fill a batch."""
    stream = BatchStream(validation, _CONFIG, lesson.seed, device=device)
    places = [scenes.index(s) if s in scenes else -1 for s in validation.scenes]
    known = torch.tensor([*places, -1], device=device)  # the last is that of an unknown scene, -1
    right = dict.fromkeys(("whole", "colour", "luminance"), 0)
    seen: list[int] = []
    try:
        count = min(_AT_ONCE, len(validation))
        for step in range(len(validation) // count):
            batch = stream.batch(step, step * count, lesson.size, count)
            labels = known[batch.labels]
            x = _picture(batch)
            views = {"whole": x, "colour": x.clone(), "luminance": x.clone()}
            views["colour"][:, :1] = 0
            views["luminance"][:, 1:] = 0
            for name, view in views.items():
                right[name] += int((network(view).scene.argmax(1) == labels).sum())
            seen += labels[labels >= 0].tolist()
    finally:
        stream.close()
    if not seen:
        return {}
    commonest = max(seen.count(label) for label in set(seen))
    shares: dict[str, Any] = right | {"commonest": commonest}
    return {name: count / len(seen) for name, count in shares.items()}


def load_classifier(place: Path) -> ColourClassifier:
    """The classifier in a folder (or `classifier.pt` itself), frozen. Raises ValueError."""
    path = place / CLASSIFIER if place.is_dir() else place
    state = read_run(path, "weights", "scenes", "width")
    network = ColourClassifier(len(state["scenes"]), state["width"])
    try:
        network.load_state_dict(state["weights"])
    except RuntimeError as fault:
        raise ValueError(f"The weights in {path} do not fit the classifier.") from fault
    return network.eval().requires_grad_(False)
