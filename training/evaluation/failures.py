"""What goes wrong, how often, and the worst photos to look at."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from training.data.cache import PhotoCache, Row
from training.evaluation import sheets
from training.evaluation.survey import Automatic, Survey, chroma_of, network_input

OPEN = "open"
"""The licence class of photos that may be passed on."""

_OPEN_BYTES = 400_000


@dataclass(frozen=True)
class Kind:
    """One way to fail. value gives a figure for every photo, larger is worse, nan where the question
    does not arise; a photo above `limit` counts. caption is a format of the figure."""

    definition: str
    limit: float
    caption: str
    value: Callable[[Automatic, str], np.ndarray]


def _figure(key: str) -> Callable[[Automatic, str], np.ndarray]:
    return lambda found, name: np.array(found.tallies[name].photos[key])


def _loss(found: Automatic, name: str) -> np.ndarray:
    return _figure("psnr_rgb")(found, "grey") - _figure("psnr_rgb")(found, name)


KINDS = {
    "worse_than_grey": Kind(
        "The coloured photo is more than 0.5 dB (PSNR RGB) further from the truth than grey.",
        0.5, "{:.1f} dB worse than grey", _loss,
    ),
    "bleeding": Kind(
        "More than 30 % of the colour step at true colour edges leaks across them.",
        0.3, "bleeding: {:.0%} of the step at colour edges", _figure("colour_bleeding"),
    ),
    "inconsistent": Kind(
        "What has one colour in the truth deviates by more than 1 ab unit more than it should.",
        1.0, "inconsistent: {:.1f} ab within one true colour", _figure("inconsistent_colouring"),
    ),
    "grey_skin": Kind(
        "Of photos of people, not of clothes alone, with skin on at least 2 % of them: more than half"
        " of the skin has less than a third of its chroma.",
        0.5, "skin left grey: {:.0%} of it", lambda found, name: np.array(found.grey_skin[name]),
    ),
    "colour_deficiency": Kind(
        "More than 75 % of the coloured pixels have less than a third of their chroma.",
        0.75, "left grey: {:.0%} of what is coloured", _figure("colour_deficiency"),
    ),
}  # fmt: skip


def rates(found: Automatic, name: str) -> dict[str, dict[str, Any]]:
    """Of every kind: the share (0..1) of photos that fail, of how many, and the definition. A kind that
    no photo was fit for is left out."""
    result = {}
    for key, kind in KINDS.items():
        values = kind.value(found, name)
        known = values[~np.isnan(values)]
        if len(known):
            share = float((known > kind.limit).mean())
            result[key] = {"share": share, "photos": len(known), "definition": kind.definition}
    return result


def worst(
    found: Automatic, name: str, rows: int, allowed: Callable[[int], bool] = lambda _: True
) -> list[tuple[int, str, float]]:
    """(place among the photos measured, kind, figure) of at most `rows` failures, no photo twice.

    The kinds take turns, each with its worst photo left; sorted by kind, worst first.
    """
    queues = {}
    for key, kind in KINDS.items():
        values = np.nan_to_num(kind.value(found, name), nan=-np.inf)
        order = [int(i) for i in np.argsort(-values, kind="stable") if values[i] > kind.limit]
        queues[key] = [(i, float(values[i])) for i in order if allowed(i)]
    chosen: list[tuple[int, str, float]] = []
    taken: set[int] = set()
    while len(chosen) < rows and any(queues.values()):
        for key, queue in queues.items():
            while queue and queue[0][0] in taken:
                queue.pop(0)
            if queue and len(chosen) < rows:
                place, value = queue.pop(0)
                taken.add(place)
                chosen.append((place, key, value))
    keys = list(KINDS)
    return sorted(chosen, key=lambda row: (keys.index(row[1]), -row[2]))


def gallery(survey: Survey, found: Automatic, name: str, out: Path) -> None:
    """Write `failures.jpg` (grey | ours | truth, a caption each) and `failures.json` into out.

    With options.open_only the photos are those of licence class 'open' only, and the picture has at
    most 400 KB. Raises ValueError if their licence classes are not known then.
    """
    options = survey.options
    sources = _sources(survey, options.open_only)

    def allowed(place: int) -> bool:
        return not options.open_only or sources[found.photos[place]].licence_class == OPEN

    rows: list[list[np.ndarray]] = []
    said: list[dict[str, Any]] = []
    for place, key, value in worst(found, name, options.failure_rows, allowed):
        index = found.photos[place]
        truth = survey.truth(index, options.size)
        ab = chroma_of(survey.networks[name], [network_input(truth.luminance)])[0]
        rows.append([truth.compose(np.zeros_like(ab)), truth.compose(ab), truth.rgb])
        caption = KINDS[key].caption.format(value)
        said.append({"photo": index, "failure": key, "value": round(value, 4), "caption": caption})
        if sources:
            row = sources[index]
            source = {"file": row.file, "licence_class": row.licence_class, "sha256": row.sha256}
            said[-1] |= source
    sheets.contact_sheet(
        rows, out / "failures.jpg", 2, titles=["grey", name, "truth"],
        captions=[row["caption"] for row in said],
        most_bytes=_OPEN_BYTES if options.open_only else None,
    )  # fmt: skip
    text = json.dumps({"rates": rates(found, name), "photos": said}, indent=1, allow_nan=False)
    (out / "failures.json").write_text(text + "\n", encoding="utf-8")


def _sources(survey: Survey, needed: bool) -> list[Row]:
    """The manifest of the photos; empty if they have none."""
    if isinstance(survey.photos, PhotoCache):
        try:
            return survey.photos.rows()
        except ValueError:
            if needed:
                raise
    if needed:
        raise ValueError("Open photos only: these photos have no manifest that names licences.")
    return []
