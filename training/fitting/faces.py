"""Trains what the engine knows of faces that its cascade does not find: `core.rendering.seen_faces`.

Squares with and without a face become windows of luminance, a little turned, moved and scaled, many of
them as old film. A small convolutional network learns to tell them apart with the log loss; then it looks
through photos, and what it takes for faces there without skin is learnt once more.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from core.rendering.seen_faces import AROUND, FACE, LAYERS, LITTLE, WINDOW, Weights, look
from training.data.cache import PhotoCache
from training.data.dice import Dice
from training.data.face_squares import (
    LONG_SIDE,
    ROOM,
    SIDE,
    cascade_squares,
    clear,
    drawn_squares,
    luminance_of,
    portrait_squares,
    share_within,
    skin_allowed,
    square,
)
from training.data.lab import linear_of_codes, linear_to_lab
from training.data.oldfilm import age

WEIGHTS = "faces.npz"
_WIDTHS = (12, 24, 32, 32, 1)
_OLD_FILM, _HARM, _PRINTS = 0.4, 0.3, 3
_MARGIN = AROUND // 2
_LARGER, _TURNED, _MOVED = 0.13, 0.26, 0.055
"""Logarithm of scale, radians, and halves of a square, each way."""
_LEVELS = 2.55
_RATES = 4e-3, 2.5e-3
_BATCH = 96, 288, 96
"""Faces, others, and others that were taken for faces."""
_MISTAKES, _SKIN = 12, 0.15
_PIECE = 512


@dataclass(frozen=True)
class Lesson:
    """Photos that the cascade looks through, photos that squares are drawn from and how many from each,
    steps of the first part; then so many rounds of photos looked through for mistakes and further steps."""

    photos: int = 2800
    drawn: int = 4500
    each: int = 8
    steps: int = 600
    rounds: int = 2
    searched: int = 500
    further: int = 950
    seed: int = 0


def network() -> nn.Sequential:
    """Windows (n, 1, 28, 28) to logits (n, 1, 1, 1)."""
    layers: list[nn.Module] = []
    inside = 1
    for (size, stride), outside in zip(LAYERS, _WIDTHS, strict=True):
        layers += [nn.Conv2d(inside, outside, size, stride), nn.ReLU()]
        inside = outside
    return nn.Sequential(*layers[:-1])


def train_faces(
    cache: PhotoCache,
    out: Path,
    lesson: Lesson,
    say: Callable[[str], None] = lambda _: None,
) -> float:
    """Write weights and facts to `out`; the log loss over the last tenth of the steps. Raises ValueError
    for a cache without any of the portraits that faces are learnt from."""
    rng = np.random.default_rng(lesson.seed)
    found = portrait_squares(cache, rng)
    if not found.faces:
        raise ValueError("Faces are learnt from photos of fairface, and the cache has none.")
    cascade_squares(cache, rng.permutation(len(cache))[: lesson.photos], rng, found)
    told = rng.permutation(clear(cache))
    drawn_squares(cache, told[: lesson.drawn], lesson.each, rng, found)
    say(f"{len(found.faces)} squares with a face, {len(found.others)} without")
    torch.manual_seed(lesson.seed)
    body = network()
    plain = _luminance(found.faces, False, lesson.seed)
    aged = [_luminance(found.faces, True, lesson.seed + 1 + n) for n in range(_PRINTS)]
    others = _partly_aged(found.others, lesson.seed, rng)
    faces = np.stack([plain, *aged], 1)
    reached = _learn(body, faces, [others], lesson.steps, _RATES[0], rng, say)
    mistaken: list[np.ndarray] = []
    for number in range(lesson.rounds):
        chosen = told[::-1][number * lesson.searched :][: lesson.searched]
        mistaken += _mistakes(cache, weights_of(body), chosen)
        say(f"{len(mistaken)} mistakes")
        pools = [others]
        if mistaken:
            pools.append(_partly_aged(mistaken, lesson.seed + 9 + number, rng))
        reached = _learn(body, faces, pools, lesson.further, _RATES[1], rng, say)
    _write(out, weights_of(body))
    facts = {
        **asdict(lesson),
        "faces": len(found.faces),
        "others": len(found.others),
        "mistakes": len(mistaken),
        "licence_classes": cache.licence_classes,
        "log_loss": round(reached, 4),
    }
    (out / "facts.json").write_text(json.dumps(facts, indent=1), encoding="utf-8")
    return reached


def weights_of(body: nn.Sequential) -> Weights:
    """The network as the engine runs it."""
    layers = [layer for layer in body if isinstance(layer, nn.Conv2d)]
    return Weights(
        tuple(
            (
                layer.weight.detach().flatten(1).numpy().copy(),
                layer.bias.detach().numpy().copy(),  # type: ignore[union-attr]
            )
            for layer in layers
        )
    )


def _write(out: Path, weights: Weights) -> None:
    """Half precision: a file of half the size, whose answers differ by less than 0.01."""
    out.mkdir(parents=True, exist_ok=True)
    arrays = {}
    for number, (matrix, bias) in enumerate(weights.layers):
        arrays[f"matrix{number}"] = matrix.astype(np.float16)
        arrays[f"bias{number}"] = bias.astype(np.float16)
    np.savez_compressed(out / WEIGHTS, **arrays)  # type: ignore[arg-type]


def _learn(
    body: nn.Sequential,
    faces: np.ndarray,
    others: list[np.ndarray],
    steps: int,
    rate: float,
    rng: np.random.Generator,
    say: Callable[[str], None],
) -> float:
    """faces (n, prints, 64, 64), the plain print first; the log loss over the last tenth of the steps."""
    optimizer = torch.optim.AdamW(body.parameters(), rate, weight_decay=1e-2)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, rate, total_steps=steps)
    losses = []
    for step in range(steps):
        prints = rng.integers(faces.shape[1], size=_BATCH[0])
        prints[rng.random(_BATCH[0]) > _OLD_FILM] = 0
        drawn = [faces[rng.integers(len(faces), size=_BATCH[0]), prints]]
        drawn += [
            pool[rng.integers(len(pool), size=count)]
            for pool, count in zip(others, _BATCH[1:], strict=False)
        ]
        windows = _windows(np.concatenate(drawn), rng)
        wanted = torch.zeros(len(windows))
        wanted[: _BATCH[0]] = 1
        optimizer.zero_grad()
        answer = body(windows)[:, 0, 0, 0]
        loss = functional.binary_cross_entropy_with_logits(answer, wanted)
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        schedule.step()
        losses.append(float(loss.detach()))
        if step % 100 == 99:
            say(f"step {step + 1} of {steps}: log loss {np.mean(losses[-100:]):.3f}")
    return float(np.mean(losses[-max(1, steps // 10) :]))


def _windows(levels: np.ndarray, rng: np.random.Generator) -> Tensor:
    """(n, 64, 64) bytes of luminance to windows (n, 1, 28, 28), each turned, moved and scaled its way."""
    count, wide = len(levels), WINDOW + 2 * _MARGIN
    extent = wide / FACE / ROOM * np.exp(rng.uniform(-_LARGER, _LARGER, count))
    angle = rng.uniform(-_TURNED, _TURNED, count)
    moved = rng.uniform(-_MOVED, _MOVED, (2, count))
    flip = rng.choice([-1.0, 1.0], count)
    c, s = extent * np.cos(angle), extent * np.sin(angle)
    maps = np.array([[c * flip, -s, moved[0]], [s * flip, c, moved[1]]], np.float32)
    grid = functional.affine_grid(
        torch.from_numpy(np.ascontiguousarray(maps.transpose(2, 0, 1))),
        [count, 1, wide, wide],
        align_corners=False,
    )
    planes = torch.from_numpy(levels)[:, None].float() / _LEVELS
    planes = functional.grid_sample(planes, grid, padding_mode="reflection", align_corners=False)
    gain, lift = (
        torch.from_numpy(rng.uniform(low, high, (count, 1, 1, 1)).astype(np.float32))
        for low, high in ((0.6, 1.1), (0.0, 8.0))
    )
    return _plain(planes * gain + lift)


def _plain(planes: Tensor) -> Tensor:
    """Squares (n, 1, size, size) as `core.rendering.seen_faces.plain` makes them, without half of AROUND
    at each edge."""
    wide = planes.shape[-1]
    # Means by two products of matrices: pooling made a step of learning five times as slow.
    rows = torch.ones(wide - 2 * _MARGIN, wide)
    band = (rows.triu() - rows.triu(AROUND)) / AROUND
    mean, square_mean = (band @ part @ band.T for part in (planes, planes * planes))
    spread = (square_mean - mean * mean).clamp(min=0).sqrt()
    inner = planes[..., _MARGIN:-_MARGIN, _MARGIN:-_MARGIN]
    return (inner - mean) / (spread + LITTLE)


def _luminance(squares: list[np.ndarray], old: bool, seed: int) -> np.ndarray:
    """Luminance of squares, as old film on request: (n, 64, 64) bytes of 0..100 times 2.55."""
    found = [np.zeros((0, SIDE, SIDE), np.uint8)]
    for start in range(0, len(squares), _PIECE):
        part = torch.from_numpy(np.stack(squares[start : start + _PIECE])).permute(0, 3, 1, 2)
        light = linear_of_codes(part)
        if old:
            level = age(light, Dice(seed, start, torch.arange(len(part)), "faces"), _HARM)
        else:
            level = linear_to_lab(light)[:, :1]
        found.append((level[:, 0] * _LEVELS).clamp(0, 255).byte().numpy())
    return np.concatenate(found)


def _partly_aged(squares: list[np.ndarray], seed: int, rng: np.random.Generator) -> np.ndarray:
    mixed = [squares[n] for n in rng.permutation(len(squares))]
    old = round(_OLD_FILM * len(mixed))
    return np.concatenate(
        [_luminance(mixed[old:], False, seed), _luminance(mixed[:old], True, seed)]
    )


def _mistakes(cache: PhotoCache, weights: Weights, chosen: np.ndarray) -> list[np.ndarray]:
    """What is taken for a face in photos where there are no people or, by true colour, no skin."""
    rows = cache.rows()
    found: list[np.ndarray] = []
    for index in chosen:
        rgb = cache.photo(int(index))
        skin = skin_allowed(rgb, rows[index].scene)
        if skin is False:
            continue
        back = max(rgb.shape[:2]) / LONG_SIDE
        for top, left, side, _ in look(luminance_of(rgb)[0], weights).faces(0)[:_MISTAKES]:
            place = (top + side / 2) * back, (left + side / 2) * back, side * back
            if skin is None or share_within(skin, *place) < _SKIN:
                found.append(square(rgb, *place))
    return found
