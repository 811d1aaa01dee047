"""Trains what the engine knows of where true colour changes: weights for `core.propagation.colour_steps`.

From every photo some steps between neighbouring pixels are drawn, the cues on their two sides as the engine
makes them, and whether the true colour changes there: 1 - exp(-(d / 12)^2) of the ab distance d over six
pixels, freed of JPEG's noise by total variation (Chambolle, *An algorithm for total variation minimization*,
2004). A network of two hidden layers learns that chance with the log loss.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from skimage.restoration import denoise_tv_chambolle
from torch import nn
from torch.nn import functional

from core.models.card import ModelCard
from core.propagation.colour_steps import COUNT, cues, feature_change
from core.propagation.grid import resized, work_size
from training.data.cache import PhotoCache
from training.data.dice import Dice
from training.data.lab import linear_of_codes, linear_to_lab
from training.data.oldfilm import age
from training.exporting.engine import Engine

WEIGHTS = "colour-steps.npz"
_HIDDEN = 48
_SIDES = (192, 192, 224, 256, 312)
_OLD_FILM, _HARM = 0.4, 0.3
_SMOOTHING, _ROUNDS = 0.15, 60
_APART = 12.0
_BATCH, _RATE = 4096, 4e-3
_HELD_BACK = 0.1


@dataclass(frozen=True)
class Lesson:
    """photos of the cache, steps drawn from each in either direction, passes over them all."""

    photos: int = 325
    steps: int = 3000
    passes: int = 6
    seed: int = 0


def train_colour_steps(
    cache: PhotoCache,
    card: ModelCard,
    network: Engine,
    out: Path,
    lesson: Lesson,
    say: Callable[[str], None] = lambda _: None,
) -> tuple[float, float]:
    """Write weights and facts to `out`; (log loss on the photos held back, that of a constant)."""
    rng = np.random.default_rng(lesson.seed)
    chosen = rng.permutation(len(cache))[: lesson.photos]
    if len(chosen) < 2:
        raise ValueError("Colour steps are learnt from at least two photos.")
    found, truth = [], []
    for number, index in enumerate(chosen):
        one, other = _steps(cache.photo(int(index)), card, network, number, lesson, rng)
        found.append(one)
        truth.append(other)
        if number % 25 == 24:
            say(f"{number + 1} of {len(chosen)} photos seen")
    held = max(1, round(_HELD_BACK * len(chosen)))
    x, y = (torch.from_numpy(np.concatenate(part[held:])) for part in (found, truth))
    seen, wanted = (torch.from_numpy(np.concatenate(part[:held])) for part in (found, truth))
    torch.manual_seed(lesson.seed)
    mean, spread = x.mean(0), x.std(0) + 1e-3
    body = nn.Sequential(
        nn.Linear(COUNT, _HIDDEN),
        nn.ReLU(),
        nn.Linear(_HIDDEN, _HIDDEN),
        nn.ReLU(),
        nn.Linear(_HIDDEN, 1),
    )

    def loss(cues: torch.Tensor, chance: torch.Tensor) -> torch.Tensor:
        answer = body(((cues - mean) / spread).clamp(-5, 8))[:, 0]
        return functional.binary_cross_entropy_with_logits(answer, chance)

    rounds = lesson.passes * -(-len(x) // _BATCH)
    optimizer = torch.optim.Adam(body.parameters())
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, _RATE, total_steps=rounds)
    for _ in range(lesson.passes):
        for some in torch.split(torch.randperm(len(x)), _BATCH):
            optimizer.zero_grad()
            loss(x[some], y[some]).backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            schedule.step()
    with torch.no_grad():
        reached = float(loss(seen, wanted))
        share = y.mean().expand(len(wanted))
        plain = float(functional.binary_cross_entropy(share, wanted))
    _write(out, body, mean, spread)
    facts = {
        **asdict(lesson),
        "photos": len(chosen),
        "model": f"{card.name} {card.version}",
        "licence_classes": cache.licence_classes,
        "log_loss": round(reached, 4),
        "log_loss_of_a_constant": round(plain, 4),
    }
    (out / "facts.json").write_text(json.dumps(facts, indent=1), encoding="utf-8")
    return reached, plain


def _write(out: Path, body: nn.Sequential, mean: torch.Tensor, spread: torch.Tensor) -> None:
    out.mkdir(parents=True, exist_ok=True)
    arrays = {"mean": mean.numpy(), "spread": spread.numpy()}
    linear = [layer for layer in body if isinstance(layer, nn.Linear)]
    for number, layer in enumerate(linear):
        arrays[f"matrix{number}"] = np.ascontiguousarray(layer.weight.detach().numpy().T)
        arrays[f"bias{number}"] = layer.bias.detach().numpy()
    np.savez_compressed(out / WEIGHTS, **arrays)  # type: ignore[arg-type]


def _steps(
    rgb: np.ndarray,
    card: ModelCard,
    network: Engine,
    number: int,
    lesson: Lesson,
    rng: np.random.Generator,
) -> tuple[np.ndarray, np.ndarray]:
    """Cues (n, 33) of steps of one photo and the chances (n) that their colour changes, float32."""
    size = work_size(*rgb.shape[:2], int(rng.choice(_SIDES)))
    codes = torch.from_numpy(np.array(rgb)).permute(2, 0, 1)[None]
    light = linear_of_codes(codes)
    light = functional.interpolate(light, size, mode="bilinear", antialias=True).clamp(0, 1)
    lab = linear_to_lab(light)[0]
    luminance = lab[0].numpy()
    if rng.random() < _OLD_FILM:
        dice = Dice(lesson.seed, number, torch.tensor([number]), "colour steps")
        luminance = age(light, dice, _HARM)[0, 0].numpy()
    base, features = _answer(luminance, card, network)
    planes = np.dstack([luminance[..., None] / 50 - 1, base / 40]).astype(np.float32)
    change = np.dstack([feature_change(features, axis, size) for axis in (1, 0)])
    true = np.moveaxis(lab[1:].numpy(), 0, -1) / 100
    true = 100 * denoise_tv_chambolle(true, _SMOOTHING, channel_axis=-1, max_num_iter=_ROUNDS)
    found, truth = [], []
    for turned in (False, True):
        if turned:
            planes, true = planes.swapaxes(0, 1), true.swapaxes(0, 1)
            change = change.swapaxes(0, 1)[..., ::-1]
        cue = cues(planes, change).reshape(COUNT, -1)
        wide = np.pad(true, ((0, 0), (2, 2), (0, 0)), "edge")
        apart = np.linalg.norm(wide[:, 5:] - wide[:, :-5], axis=2)
        drawn = rng.integers(cue.shape[1], size=lesson.steps)
        found.append(cue[:, drawn].T)
        truth.append(1 - np.exp(-((apart.ravel()[drawn] / _APART) ** 2)))
    return np.concatenate(found).astype(np.float32), np.concatenate(truth).astype(np.float32)


def _answer(
    luminance: np.ndarray, card: ModelCard, network: Engine
) -> tuple[np.ndarray, np.ndarray]:
    """Chroma (h, w, 2) at the size of luminance (h, w), and features (h4, w4, E)."""
    height, width = luminance.shape
    scale = min(card.size.short_side / min(height, width), card.size.long_side / max(height, width))
    multiple = card.size.multiple
    # A little out of shape instead of mirrored and cropped.
    high, wide = (max(1, round(n * scale / multiple)) * multiple for n in (height, width))
    grey = functional.interpolate(
        torch.from_numpy(luminance)[None, None], (high, wide), mode="bilinear"
    )
    x = np.zeros((1, card.channels or 1, high, wide), np.float32)
    x[0, 0] = grey[0, 0].numpy() / 50 - 1
    chroma, features = network(x, card.temperature, card.rebalancing_shift, ("chroma", "features"))
    base = resized(np.moveaxis(chroma[0], 0, -1).astype(np.float32), (height, width))
    return base, np.moveaxis(features[0], 0, -1).astype(np.float32)
