"""Figures by kind of photo and by network size, and the gallery of failures, on known networks."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.colour.lab import srgb_to_lab
from training.data.cache import LoosePhotos, PhotoCache, centre_square
from training.data.sources import list_photos
from training.evaluation import failures, hinting
from training.evaluation.baselines import Colours, fit_colours
from training.evaluation.evaluate import card_categories, evaluate, table
from training.evaluation.measure import Tally, Truth, skin_left_grey
from training.evaluation.oldfilm import aged
from training.evaluation.survey import Automatic, Options, Survey

SMALL = Options(
    photos=10, size=48, hint_photos=4, hint_counts=(0, 10), stability_photos=0, sheet_photos=1,
    old_film_photos=3, sizes=(32, 48, 64), size_photos=2, size_counts=(0, 10), failure_rows=3,
)  # fmt: skip


class Obedient:
    """Spreads the mean of the hints over the whole photo; without hints, one loud green."""

    takes = frozenset({"hints"})

    def __init__(self) -> None:
        self.sides: set[int] = set()

    def __call__(
        self, x: np.ndarray, temperature: float | None = None, tau: float | None = None
    ) -> tuple[np.ndarray, None]:
        self.sides.add(x.shape[2])
        told = x[:, 3:].sum((2, 3), keepdims=True)
        mean = 110 * x[:, 1:3].sum((2, 3), keepdims=True) / np.maximum(told, 1)
        chroma = np.where(told > 0, mean, np.float32([-60, 40]).reshape(1, 2, 1, 1))
        return np.broadcast_to(chroma, (len(x), 2, *x.shape[2:])).astype(np.float32), None


@pytest.fixture(scope="module")
def colours(cache: PhotoCache) -> Colours:
    return fit_colours(cache)


def _found(**figures: list[float]) -> Automatic:
    """Photos with the given figures; the grey ones have 20 dB, everything else is faultless."""
    count = len(figures["psnr_rgb"])
    ours, grey = Tally(), Tally()
    ours.photos = {"colour_bleeding": [0.0] * count, "inconsistent_colouring": [0.0] * count}
    ours.photos |= {"colour_deficiency": [0.0] * count}
    skin = figures.pop("skin", [float("nan")] * count)
    ours.photos |= figures
    grey.photos = {"psnr_rgb": [20.0] * count}
    return Automatic({"ours": ours, "grey": grey}, {}, {}, list(range(count)), {"ours": skin})


def test_kinds_sizes_and_failures_of_a_network_that_only_obeys(
    cache: PhotoCache, colours: Colours, tmp_path: Path
) -> None:
    network = Obedient()
    results = evaluate(network, (), cache, colours, tmp_path, SMALL)
    kinds = card_categories(results)
    assert {name: kind.photos for name, kind in kinds.items()} == {
        "people": 5, "other": 5, "old_film": 3,
    }  # fmt: skip
    assert sum(kinds[name].hint_photos for name in ("people", "other")) == 4
    assert kinds["old_film"].hint_photos == 3
    for kind in kinds.values():
        # Its mean of ten true colours is better than green.
        assert kind.psnr_rgb_10_hints > kind.psnr_rgb + 2
    sizes = results["sizes"]
    assert network.sides == {32, 48, 64}
    assert sizes["counts"] == [0, 10]
    # One colour all over is the same at every size.
    first = sizes["rows"][0]["psnr_rgb"]
    assert first[1] > first[0] + 2
    for row in sizes["rows"]:
        assert row["psnr_rgb"] == pytest.approx(first, abs=0.1)
    assert results["suggested_size"] == 32
    assert results["failures"]["worse_than_grey"]["share"] == 1
    for part in ("old_film (3)", "64 px", "network size 32 px", "100.0 % of 10"):
        assert part in table(results)
    said = json.loads((tmp_path / "failures.json").read_text())
    assert [row["failure"] for row in said["photos"]] == ["worse_than_grey"] * 3
    assert len({row["file"] for row in said["photos"]}) == 3
    assert said["photos"][0]["value"] >= said["photos"][1]["value"] > 0.5
    with Image.open(tmp_path / "failures.jpg") as picture:
        assert picture.size == (2 * (3 * 192 + 8), 18 + 2 * (192 + 8 + 18))


def test_the_worst_of_each_kind_in_turns_and_none_twice() -> None:
    found = _found(
        psnr_rgb=[10, 15, 19.6, 25], colour_bleeding=[0.9, 0.1, 0.5, 0.4],
        skin=[float("nan"), float("nan"), 0.2, 0.8],
    )  # fmt: skip
    assert failures.worst(found, "ours", 9) == [
        (0, "worse_than_grey", 10.0), (1, "worse_than_grey", 5.0), (2, "bleeding", 0.5),
        (3, "grey_skin", 0.8),
    ]  # fmt: skip
    assert failures.worst(found, "ours", 1) == [(0, "worse_than_grey", 10.0)]
    assert [p for p, *_ in failures.worst(found, "ours", 9, lambda place: place != 0)] == [1, 2, 3]
    rates = failures.rates(found, "ours")
    assert {key: (row["share"], row["photos"]) for key, row in rates.items()} == {
        "worse_than_grey": (0.5, 4), "bleeding": (0.75, 4), "inconsistent": (0, 4),
        "grey_skin": (0.5, 2), "colour_deficiency": (0, 4),
    }  # fmt: skip
    assert "grey_skin" not in failures.rates(_found(psnr_rgb=[20.0]), "ours")


def test_an_open_gallery_holds_open_photos_only(
    cache_folder: Path, colours: Colours, tmp_path: Path
) -> None:
    cache = PhotoCache(cache_folder)
    rows = cache.rows()
    cache.rows = lambda: [  # type: ignore[method-assign]
        dataclasses.replace(row, licence_class="open" if i in (4, 7) else "unclear")
        for i, row in enumerate(rows)
    ]
    options = dataclasses.replace(SMALL, open_only=True, hint_photos=0, old_film_photos=0, sizes=())
    evaluate(Obedient(), (), cache, colours, tmp_path, options)
    said = json.loads((tmp_path / "failures.json").read_text())["photos"]
    assert {row["photo"] for row in said} == {4, 7}
    assert {row["licence_class"] for row in said} == {"open"}
    assert (tmp_path / "failures.jpg").stat().st_size <= 400_000


def test_without_licences_there_is_no_open_gallery(
    photo_folder: Path, colours: Colours, tmp_path: Path
) -> None:
    loose = LoosePhotos(list_photos([photo_folder])[:2])
    options = dataclasses.replace(SMALL, open_only=True)
    survey = Survey({"ours": Obedient()}, loose, colours, options)
    with pytest.raises(ValueError, match="no manifest that names licences"):
        failures.gallery(survey, _found(psnr_rgb=[1.0, 2.0]), "ours", tmp_path)


def test_ageing_is_repeatable_and_harms(cache: PhotoCache) -> None:
    rgb = centre_square(cache.photo(0), 64)
    level = srgb_to_lab(rgb.astype(np.float32) / 255)[..., 0]
    first = aged(rgb, 0)
    assert np.array_equal(first, aged(rgb, 0))
    assert not np.array_equal(first, aged(rgb, 1))
    assert first.shape == (64, 64)
    assert 0 <= first.min() < first.max() <= 100
    assert np.abs(first - level).mean() > 3


def test_clothes_alone_are_not_asked_for_skin(
    cache_folder: Path, colours: Colours, tmp_path: Path
) -> None:
    cache = PhotoCache(cache_folder)
    answers = {}
    for scene in ("people", "clothing"):
        cache.scenes = ["animal", scene]
        survey = Survey({"ours": Obedient()}, cache, colours, SMALL)
        answers[scene] = survey.automatic({}, tmp_path / "sheet.jpg").grey_skin["ours"]
    assert np.isnan(answers["people"]).sum() == 5
    assert np.isnan(answers["clothing"]).all()


def test_the_smallest_size_that_costs_nothing_is_suggested() -> None:
    rows = [
        {"size": 128, "psnr_rgb": [23.3, 26.0]},
        {"size": 192, "psnr_rgb": [23.3, 27.93]},
        {"size": 256, "psnr_rgb": [23.2, 28.1]},
    ]
    assert hinting.suggest_size(rows) == 192


def test_grey_skin_is_found_and_other_colours_are_not_skin(colours: Colours) -> None:
    rgb = np.full((20, 20, 3), (40, 90, 200), np.uint8)
    sky = Truth.of(rgb, colours.prior)
    assert np.isnan(skin_left_grey(sky, sky.ab))
    rgb[:10] = (205, 155, 125)
    face = Truth.of(rgb, colours.prior)
    assert skin_left_grey(face, face.ab) == 0
    pale = face.ab.copy()
    pale[:5] /= 5
    assert skin_left_grey(face, pale) == 0.5
