"""What hints do: by their number, by the size at which the network sees them, on aged photos."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

import numpy as np
from PIL import Image

from training.data.hints import place_points
from training.evaluation.baselines import spread_by_nearness
from training.evaluation.measure import Tally, Truth, measure
from training.evaluation.oldfilm import OLD_FILM, aged
from training.evaluation.survey import Automatic, Survey, chroma_of, network_input

HINT_PATCH = 7
"""Side of a simulated hint in px of the network's input: the app, too, enlarges hints to that."""

TOLD = 10
"""The number of hints whose figure is told by kind of photo."""

# A smaller network size may cost at most this much against the best of the sweep, in dB.
_SIZE_COST = 0.05


def hint_curve(survey: Survey) -> dict[str, Any]:
    """Mean PSNR (RGB, dB) by number of random hints: each network, and nearness in (x, y, L).

    None for a network that takes no hints: nearness is then all that hints can do. `categories` has
    the number of photos of every kind and each network's mean after TOLD hints, if that is counted.
    """
    counts = survey.options.hint_counts
    told = _told(survey)
    found: dict[str, list[list[float]]] = {n: [[] for _ in counts] for n in (*told, "nearness")}
    kinds: list[str | None] = []
    size = survey.options.size
    for indices, truths in survey.batches(survey.options.hint_photos, size, "with hints"):
        kinds += [survey.category(i) for i in indices]
        points = [_points(survey, i, max(counts)) for i in indices]
        for place, count in enumerate(counts):
            maps = [_map(t, p[:count]) for t, p in zip(truths, points, strict=True)]
            for truth, p, hint_map in zip(truths, points, maps, strict=True):
                # The baseline is told the same patch means.
                base = survey.colours.lookup(truth.luminance)
                colours = _told_colours(hint_map, p[:count])
                spread = spread_by_nearness(truth.luminance, p[:count], colours, base)
                found["nearness"][place].append(truth.psnr(spread))
            inputs = [network_input(t.luminance, m) for t, m in zip(truths, maps, strict=True)]
            for name in told:
                answer = chroma_of(survey.networks[name], inputs)
                for truth, ab in zip(truths, answer, strict=True):
                    found[name][place].append(truth.psnr(ab))
    curves = {name: [float(np.mean(v)) for v in values] for name, values in found.items()}
    return {
        "photos": len(kinds),
        "counts": list(counts),
        **{name: curves.get(name) for name in (*survey.networks, "nearness")},
        "categories": {
            kind: {
                "photos": kinds.count(kind),
                **{
                    name: float(
                        np.mean(np.array(found[name][counts.index(TOLD)])[_of(kinds, kind)])
                    )
                    for name in told
                },
            }
            for kind in sorted({k for k in kinds if k is not None})
            if TOLD in counts
        },
    }


def old_film(survey: Survey, automatic: Automatic) -> dict[str, Any]:
    """Add the aged photos to the categories of `automatic`; the entry for them in `hint_curve`.

    Networks and the luminance lookup see the aged luminance; all are judged on the true one.
    """
    tallies = automatic.categories.setdefault(OLD_FILM, {})
    told = _told(survey)
    hinted: dict[str, list[float]] = {name: [] for name in told}
    options = survey.options
    for indices, truths in survey.batches(options.old_film_photos, options.size, "old film"):
        seen = [aged(t.rgb, i) for t, i in zip(truths, indices, strict=True)]
        plain = [network_input(level) for level in seen]
        for name, network in survey.networks.items():
            for truth, ab in zip(truths, chroma_of(network, plain), strict=True):
                tallies.setdefault(name, Tally()).add(measure(truth, ab))
        for truth, level in zip(truths, seen, strict=True):
            for name, ab in survey.without_network(truth, level).items():
                tallies.setdefault(name, Tally()).add(measure(truth, ab))
        maps = [_map(t, _points(survey, i, TOLD)) for t, i in zip(truths, indices, strict=True)]
        inputs = [network_input(level, m) for level, m in zip(seen, maps, strict=True)]
        for name in told:
            answer = chroma_of(survey.networks[name], inputs)
            hinted[name] += [t.psnr(ab) for t, ab in zip(truths, answer, strict=True)]
    photos = len(next(iter(tallies.values())))
    return {"photos": photos, **{name: float(np.mean(v)) for name, v in hinted.items()}}


def sizes(survey: Survey, name: str) -> dict[str, Any]:
    """PSNR (RGB, dB, mean) by the network's size and the number of hints, truth at options.size.

    The luminance is brought to squares of each size (area means where it shrinks, bicubic where it
    grows), hints are squares of HINT_PATCH px there, and the answer is brought back bilinearly.
    ms is the network's time for a photo, in batches.
    """
    options, network = survey.options, survey.networks[name]
    counts = options.size_counts if "hints" in network.takes else (0,)
    found = {size: [[] for _ in counts] for size in options.sizes}  # type: dict[int, list[list[float]]]
    spent = dict.fromkeys(options.sizes, 0.0)
    photos = 0
    for indices, truths in survey.batches(options.size_photos, options.size, "sizes"):
        photos += len(indices)
        points = [_points(survey, i, max(1, *counts)) for i in indices]
        for place, count in enumerate(counts):
            maps = [_map(t, p[:count]) for t, p in zip(truths, points, strict=True)]
            for size in options.sizes:
                inputs = [
                    network_input(resized(t.luminance, size), _map_at(m, p[:count], size))
                    for t, p, m in zip(truths, points, maps, strict=True)
                ]
                begin = time.perf_counter()
                answer = chroma_of(network, inputs)
                spent[size] += time.perf_counter() - begin
                for truth, small in zip(truths, answer, strict=True):
                    ab = np.stack([_back(small[..., k], options.size) for k in (0, 1)], -1)
                    found[size][place].append(truth.psnr(ab))
    rows = [
        {
            "size": size,
            "psnr_rgb": [float(np.mean(values)) for values in found[size]],
            "ms": round(1000 * spent[size] / (photos * len(counts)), 1),
        }
        for size in options.sizes
    ]
    return {"photos": photos, "counts": list(counts), "rows": rows}


def suggest_size(rows: Sequence[dict[str, Any]]) -> int:
    """The smallest size whose PSNR, mean of the numbers of hints, is within _SIZE_COST dB of the best."""
    means = {row["size"]: float(np.mean(row["psnr_rgb"])) for row in rows}
    return min(size for size, mean in means.items() if mean >= max(means.values()) - _SIZE_COST)


def resized(plane: np.ndarray, size: int) -> np.ndarray:
    """(H, W) as (size, size) float32: area means where it shrinks, bicubic where it grows."""
    if plane.shape == (size, size):
        return plane
    way = Image.Resampling.BOX if size < len(plane) else Image.Resampling.BICUBIC
    found = np.asarray(Image.fromarray(plane.astype(np.float32)).resize((size, size), way))
    return np.clip(found, 0, 100)


def _back(plane: np.ndarray, size: int) -> np.ndarray:
    picture = Image.fromarray(np.ascontiguousarray(plane, np.float32))
    return np.asarray(picture.resize((size, size), Image.Resampling.BILINEAR))


def _told(survey: Survey) -> list[str]:
    return [name for name, network in survey.networks.items() if "hints" in network.takes]


def _points(survey: Survey, index: int, count: int) -> np.ndarray:
    """Random places (count, 2) as (y, x), the same first ones whatever the count."""
    dice = np.random.default_rng([survey.options.seed, index])
    return dice.integers(0, survey.options.size, (count, 2))


def _map(truth: Truth, points: np.ndarray) -> np.ndarray:
    return place_points(truth.ab.transpose(2, 0, 1), points, HINT_PATCH)


def _told_colours(hint_map: np.ndarray, points: np.ndarray) -> np.ndarray:
    """ab (K, 2) that the map (3, H, W) says at the points (K, 2)."""
    found: np.ndarray = hint_map[:2, points[:, 0], points[:, 1]].T * 110
    return found


def _map_at(hint_map: np.ndarray, points: np.ndarray, size: int) -> np.ndarray:
    """The hint map (3, size, size) that says at every point what hint_map (3, H, H) does."""
    full = hint_map.shape[1]
    if full == size:
        return hint_map
    out = np.zeros((3, size, size), np.float32)
    half = HINT_PATCH // 2
    for (y, x), ab in zip(points * size // full, _told_colours(hint_map, points), strict=True):
        square = np.s_[max(0, y - half) : y + half + 1, max(0, x - half) : x + half + 1]
        out[:2][(slice(None), *square)] = ab[:, None, None] / 110
        out[2][square] = 1
    return out


def _of(kinds: list[str | None], kind: str) -> np.ndarray:
    return np.array([k == kind for k in kinds])
