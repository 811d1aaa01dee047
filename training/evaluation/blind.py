"""A blind test for people: "which one is real?", as a folder that any browser opens.

The test of Zhang et al. 2016 (section 3.1): a photo beside its colorized copy, both shown for a
second, then the question; a tenth of the trials show an obvious fake, to spot those who do not look.
The same page can set two models side by side and ask which looks more natural.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from core import metrics
from core.colour.compose import compose_rgb
from core.colour.lab import srgb_to_lab
from training.data.cache import Photos, centre_square
from training.evaluation.survey import Network, network_input

TRUTH, RANDOM = "truth", "random"
"""What stands for a photo's own colours, and for the colours of a catch trial."""

SIDES = ("left", "right")

_CATCH_SHARE, _FEWEST_CATCH = 0.1, 3
# A photo without colours of its own asks nothing: mean chroma in ab units.
_COLOURLESS = 4.0
# Patches of colour across a catch trial's photo, and their chroma.
_PATCHES, _PATCH_CHROMA = 4, 60.0
_MARK = "@TEST@"


@dataclass(frozen=True)
class Options:
    """trials of all kinds together; seconds that a pair is shown, 0 until it is answered; size of the
    squares in px; natural sets models side by side instead of each beside the truth."""

    trials: int = 40
    seconds: float = 1.0
    size: int = 256
    natural: bool = False
    seed: int = 0


@dataclass(frozen=True)
class Trial:
    """One pair. kind is 'real', 'natural' or 'catch'; model and versus (the truth or another model) name
    its two pictures; photo is its number among those given; versus_side is 'left' or 'right'."""

    kind: str
    model: str
    versus: str
    photo: int
    versus_side: str

    def on(self, side: str) -> str:
        """The method whose picture is on that side."""
        return self.versus if side == self.versus_side else self.model


def plan(models: list[str], photos: list[int], options: Options) -> list[Trial]:
    """The trials in the order in which they are shown, one photo each: a second look at a photo would
    give it away. For every pair of methods the sides are even, to one trial.

    photos are in random order. Raises ValueError if there are too few photos, trials or models.
    """
    catch = max(_FEWEST_CATCH, round(_CATCH_SHARE * options.trials))
    pairs = list(combinations(models, 2)) if options.natural else [(m, TRUTH) for m in models]
    asked = options.trials - catch
    if not pairs:
        raise ValueError("To ask which looks more natural takes two models.")
    if asked < len(pairs):
        raise ValueError(
            f"{options.trials} trials are too few: {catch} of them catch inattention and"
            f" {len(pairs)} comparisons are asked for."
        )
    if len(photos) < options.trials:
        raise ValueError(
            f"{options.trials} trials need as many photos in colour; there are {len(photos)}."
        )
    rng = np.random.default_rng([options.seed, 0])
    kind = "natural" if options.natural else "real"
    contents = [(kind, *pairs[i]) for i in sorted(i % len(pairs) for i in range(asked))]
    contents += [("catch", RANDOM, TRUTH)] * catch
    first = int(rng.integers(2))
    trials = [
        Trial(*content, photo, SIDES[(first + i) % 2])
        for i, (content, photo) in enumerate(zip(contents, photos, strict=False))
    ]
    return [trials[i] for i in rng.permutation(len(trials))]


def make_test(
    networks: Mapping[str, Network],
    photos: Photos,
    out: Path,
    options: Options | None = None,
    say: Callable[[str], None] = lambda _: None,
) -> Path:
    """Write `index.html` and its pictures into the new folder out; returns the page.

    The same models, photos and options give the same bytes. Raises ValueError with one sentence.
    """
    options = options or Options()
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise ValueError(f"{out} is not an empty folder; choose a new one for the test.")
    if taken := {TRUTH, RANDOM} & set(networks):
        raise ValueError(f"A model cannot be called '{taken.pop()}' in a blind test.")
    trials = plan(list(networks), _in_colour(photos, options), options)
    names = np.random.default_rng([options.seed, 1])
    shown: list[dict[str, str]] = []
    pictures: dict[str, bytes] = {}
    for number, trial in enumerate(trials, 1):
        if number % 10 == 0 or number == len(trials):
            say(f"pair {number} of {len(trials)}")
        lab = _lab(photos, trial.photo, options.size)
        pair = {}
        for side in SIDES:
            pair[side] = f"pictures/{names.bytes(8).hex()}.jpg"
            ab = _colours(trial.on(side), lab, networks, [options.seed, trial.photo])
            pictures[pair[side]] = _jpeg(compose_rgb(lab[..., 0], ab))
        shown.append(pair)
    (out / "pictures").mkdir(parents=True, exist_ok=True)
    # One length for all: a photo's own colours hold more detail, and their file would be the larger.
    length = max(map(len, pictures.values()))
    for name in sorted(pictures):
        (out / name).write_bytes(pictures[name].ljust(length, b"\0"))
    page = out / "index.html"
    page.write_text(_page(trials, shown, pictures, options), encoding="utf-8")
    return page


def read_key(page: Path) -> list[dict[str, Any]]:
    """The trials of a page with what they hide, and the pictures `left` and `right` of each.

    Raises ValueError if it is not the page of a blind test.
    """
    text = page.read_text(encoding="utf-8")
    try:
        test = json.loads(text.split('id="test">', 1)[1].split("</script>", 1)[0])
        key = json.loads(base64.b64decode(test["key"]))
        return [{**hidden, **pair} for hidden, pair in zip(key, test["trials"], strict=True)]
    except (IndexError, KeyError, ValueError) as fault:
        raise ValueError(f"{page} is not the page of a blind test.") from fault


def _page(
    trials: list[Trial],
    shown: list[dict[str, str]],
    pictures: Mapping[str, bytes],
    options: Options,
) -> str:
    key = json.dumps([vars(trial) for trial in trials])
    # Answers are kept and scored by this, so it must differ where any picture does.
    identity = hashlib.sha256(key.encode() + b"".join(pictures.values()))
    test = {
        "id": identity.hexdigest()[:10],
        "question": "natural" if options.natural else "real",
        "seconds": options.seconds,
        "size": options.size,
        "trials": shown,
        "key": base64.b64encode(key.encode()).decode(),
    }
    template = files(__package__).joinpath("blind_page.html").read_text(encoding="utf-8")
    # Inside a script element only "</" could end the data early.
    return template.replace(_MARK, json.dumps(test).replace("<", "\\u003c"))


def _in_colour(photos: Photos, options: Options) -> list[int]:
    """Photos that have colours, in random order, as many as there are trials if possible."""
    found: list[int] = []
    for index in np.random.default_rng([options.seed, 2]).permutation(len(photos)):
        if len(found) < options.trials:
            ab = _lab(photos, int(index), 64)[..., 1:]
            if metrics.mean_chroma(ab) >= _COLOURLESS:
                found.append(int(index))
    return found


def _lab(photos: Photos, index: int, size: int) -> np.ndarray:
    rgb = centre_square(photos.photo(index), size)
    return srgb_to_lab(rgb.astype(np.float32) / 255)


def _colours(
    method: str, lab: np.ndarray, networks: Mapping[str, Network], seed: list[int]
) -> np.ndarray:
    """ab (H, W, 2) of one photo by a model, the truth's, or for a catch trial."""
    if method == TRUTH:
        return lab[..., 1:]
    if method == RANDOM:
        return _random_colours(lab.shape[0], np.random.default_rng(seed))
    chroma, *_ = networks[method](network_input(lab[..., 0])[None])
    return chroma[0].transpose(1, 2, 0)


def _random_colours(size: int, rng: np.random.Generator) -> np.ndarray:
    """ab (size, size, 2): strong colours that change from patch to patch and mind nothing they cover."""
    hue = rng.uniform(0, 2 * np.pi, (_PATCHES, _PATCHES))
    planes = [
        Image.fromarray((_PATCH_CHROMA * wave(hue)).astype(np.float32)).resize(
            (size, size), Image.Resampling.BICUBIC
        )
        for wave in (np.cos, np.sin)
    ]
    return np.stack([np.asarray(plane) for plane in planes], -1)


def _jpeg(rgb: np.ndarray) -> bytes:
    """The same settings for every picture, colours at full resolution, no metadata."""
    stream = io.BytesIO()
    Image.fromarray(rgb).save(stream, "JPEG", quality=95, subsampling=0)
    return stream.getvalue()
