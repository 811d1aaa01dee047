"""The measurement, on networks whose score is known."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from unittest import mock

import numpy as np
import pytest
from PIL import Image

from core import metrics
from core.colour import bins
from core.colour.lab import srgb_to_lab
from core.models.card_results import Failure
from training.data.cache import LoosePhotos, PhotoCache, centre_square
from training.data.categories import category_of
from training.evaluation.baselines import Colours, fit_colours, spread_by_nearness
from training.evaluation.evaluate import (
    card_categories,
    card_failures,
    card_metrics,
    colour_folder,
    evaluate,
    measure_all,
    suggest,
    table,
)
from training.evaluation.measure import PSNR_LIMIT, Tally, Truth, measure, nearest_bin
from training.evaluation.survey import Options, cumulative

SMALL = Options(
    photos=4, size=64, hint_photos=2, hint_counts=(0, 3), stability_photos=2, sweep_photos=2,
    sweep_size=32, sheet_photos=2, batch=3, old_film_photos=3,
)  # fmt: skip


class Painter:
    """Paints every pixel in one colour; likes the second of three scenes."""

    def __init__(
        self,
        a: float = 0.0,
        b: float = 0.0,
        takes: tuple[str, ...] = ("hints", "temperature", "tau"),
    ) -> None:
        self.ab = np.array([a, b], np.float32).reshape(1, 2, 1, 1)
        self.takes = frozenset(takes)

    def __call__(
        self, x: np.ndarray, temperature: float | None = None, tau: float | None = None
    ) -> tuple[np.ndarray, np.ndarray]:
        assert x.shape[1] == 4
        chroma = np.broadcast_to(self.ab, (len(x), 2, *x.shape[2:]))
        return chroma * (1 + (tau or 0)), np.tile(np.float32([0.2, 0.5, 0.3]), (len(x), 1))


@pytest.fixture(scope="module")
def colours(cache: PhotoCache) -> Colours:
    return fit_colours(cache)


def test_a_grey_network_scores_as_the_grey_baseline(
    cache: PhotoCache, colours: Colours, tmp_path: Path
) -> None:
    results = evaluate(Painter(), ("people", "animal", "sky"), cache, colours, tmp_path, SMALL)
    methods = results["methods"]
    assert methods["ours"] == methods["grey"]
    assert methods["grey"]["chroma_ratio"] == 0
    assert methods["grey"]["patch_artefact_5"] == 1
    assert methods["lookup"]["auc"] > methods["grey"]["auc"]
    assert methods["mean"]["psnr_rgb"] > methods["grey"]["psnr_rgb"]
    assert methods["grey"]["colour_deficiency"] == 1
    assert methods["grey"]["edge_pollution"] == methods["mean"]["colour_bleeding"] == 0
    # Of 4 photos, 2 are animals (second in the names, likeliest for the painter), 2 people (third).
    assert results["scene"] == {"photos": 4, "top1": 0.5, "top5": 1.0}
    for key in ("fade_shift", "stability_rotation", "stability_scale", "stability_neighbour"):
        assert results[key] == 0
    assert {k: row["photos"] for k, row in results["categories"].items()} == {
        "people": 2, "other": 2, "old_film": 3,
    }  # fmt: skip
    parts = [results["categories"][k]["ours"]["psnr_rgb"] for k in ("people", "other")]
    assert np.mean(parts) == pytest.approx(methods["ours"]["psnr_rgb"])
    assert results["interpretability"] is None
    hints = results["hints"]
    assert hints["ours"][0] == pytest.approx(hints["ours"][1])
    assert hints["nearness"][1] > hints["nearness"][0]
    assert len(results["sweep"]) == 20
    stored = json.loads((tmp_path / "results.json").read_text())
    assert stored["methods"] == methods
    for name in ("plots.png", "sheet.jpg"):
        with Image.open(tmp_path / name) as picture:
            assert min(picture.size) > 100
    assert "suggested" in table(results)
    found = card_metrics(results)
    assert found["psnr_rgb_3_hints"] == pytest.approx(hints["ours"][1], abs=1e-3)
    assert found["validation_photos"] == 4
    assert "psnr_rgb_people" not in found
    people = card_categories(results)["people"]
    assert people.psnr_rgb == pytest.approx(parts[0], abs=1e-3)
    assert people.psnr_rgb_10_hints is None
    assert card_failures(results)["colour_deficiency"] == Failure(1, 4, mock.ANY)
    assert found["edge_pollution"] == found["stability_scale"] == 0


def test_what_a_network_does_not_have_is_null(
    cache: PhotoCache, colours: Colours, tmp_path: Path
) -> None:
    network = Painter(takes=())
    results = evaluate(network, (), cache, colours, tmp_path, SMALL)
    assert results["hints"]["ours"] is None
    assert len(results["hints"]["nearness"]) == 2
    assert results["scene"] is results["sweep"] is results["suggested"] is None
    assert "takes no hints" in table(results)
    found = card_metrics(results)
    assert not [key for key in found if "_hints" in key or key.startswith("scene")]
    nothing = dataclasses.replace(SMALL, hint_photos=0, stability_photos=0, sweep_photos=0)
    fewer = measure_all({"ours": Painter()}, {}, cache, colours, tmp_path, nothing)
    left_out = fewer.pop("networks")["ours"]
    assert {**fewer, **left_out, "suggested": None, "suggested_size": None}.keys() == results.keys()
    assert left_out.pop("failures")["worse_than_grey"]["share"] == 0
    assert set(left_out.values()) == {None}
    assert fewer["hints"] is None
    found = card_metrics({**fewer, **left_out})
    assert "auc" in found
    assert "fade_shift" not in found


def test_the_same_photos_whatever_the_batch(
    cache: PhotoCache, colours: Colours, tmp_path: Path
) -> None:
    said: list[str] = []
    found = []
    for batch in (1, 4):
        options = dataclasses.replace(SMALL, batch=batch, sweep_photos=0)
        network = {"ours": Painter(9, 9)}
        results = measure_all(network, {}, cache, colours, tmp_path, options, said.append)
        results.pop("seconds")
        found.append(results)
    assert found[0] == found[1]
    assert "without hints: 4 photos" in said


def test_an_empty_set_is_refused(colours: Colours, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no photo to measure on"):
        evaluate(Painter(), (), LoosePhotos([]), colours, tmp_path, SMALL)


def test_cumulative_histograms_end_at_all(cache: PhotoCache, colours: Colours) -> None:
    tally = Tally()
    for index in range(3):
        truth = Truth.of(centre_square(cache.photo(index), 48), colours.prior)
        tally.add(measure(truth, truth.ab + np.float32([3, 4])))
    found = cumulative({"off by 5": tally})
    share = dict(zip(found["error"], found["pixel"]["off by 5"], strict=True))
    assert share[round(4 / 2**0.5, 3)] < 1
    assert share[round(6 / 2**0.5, 3)] == 100
    assert found["photo"]["off by 5"] == pytest.approx([5 / 2**0.5] * 3, abs=1e-3)


def test_kinds_of_scenes() -> None:
    assert category_of("portrait") == "people"
    assert category_of("Kitchen") == "indoor"
    assert category_of("sunset") == "landscape"
    assert category_of("highway") == category_of("of my own") == "other"
    assert category_of("") is None


def test_grey_photos_do_not_make_means_infinite(colours: Colours) -> None:
    rgb = np.repeat(np.arange(64, dtype=np.uint8).reshape(8, 8, 1) * 4, 3, 2)
    truth = Truth.of(rgb, colours.prior)
    assert measure(truth, np.zeros_like(truth.ab)).values["psnr_ab"] == PSNR_LIMIT


def test_the_sweep_prefers_colour_that_costs_little() -> None:
    rows = [
        {"temperature": 0.4, "tau": 0.0, "psnr_rgb": 24.0, "chroma_ratio": 0.5},
        {"temperature": 0.4, "tau": 0.3, "psnr_rgb": 23.9, "chroma_ratio": 0.8},
        {"temperature": 0.4, "tau": 0.9, "psnr_rgb": 22.0, "chroma_ratio": 1.0},
    ]
    assert suggest(rows)["tau"] == 0.3


def test_photos_without_truth_get_a_sheet(cache: PhotoCache, tmp_path: Path) -> None:
    colour_folder(Painter(40, 20), cache, tmp_path / "sheet.png", size=64)
    sheet = np.asarray(Image.open(tmp_path / "sheet.png")).astype(int)
    strip = sheet[22:214, 4 : 4 + 384]
    assert np.abs(np.diff(strip[:, :190], axis=2)).max() <= 2
    assert (strip[:, 200:, 0] - strip[:, 200:, 1]).mean() > 20


def test_nearest_bin_equals_core_on_whole_colours() -> None:
    ab = np.random.default_rng(0).integers(-110, 111, (300, 2)).astype(np.float32)
    found = bins.BINS[nearest_bin(ab)]
    best = bins.BINS[bins.soft_encode(ab, 1)[0][:, 0]]
    assert np.allclose(((found - ab) ** 2).sum(1), ((best - ab) ** 2).sum(1))


def test_nearness_paints_the_hint_and_falls_back_on_the_base() -> None:
    luminance = np.full((40, 40), 50, np.float32)
    luminance[:, 20:] = 95
    base = np.full((40, 40, 2), -7, np.float32)
    points, told = np.array([[20, 10]]), np.array([[50.0, 30.0]])
    found = spread_by_nearness(luminance, points, told, base)
    assert np.abs(found[20, 10] - told[0]).max() < 4
    assert np.linalg.norm(found[20, 25] - told[0]) > np.linalg.norm(found[20, 15] - told[0])
    assert np.array_equal(spread_by_nearness(luminance, points[:0], told[:0], base), base)


def test_the_truth_itself_scores_full_marks(cache: PhotoCache, colours: Colours) -> None:
    truth = Truth.of(centre_square(cache.photo(0), 64), colours.prior)
    tally = Tally()
    tally.add(measure(truth, truth.ab))
    found = tally.summary()
    assert found["auc"] == found["auc_rebalanced"] == 100
    assert found["rmse_ab"] == 0
    assert found["psnr_rgb"] > 45
    assert found["chroma_ratio"] == pytest.approx(1)


def test_lookup_is_the_mean_colour_of_that_lightness(cache: PhotoCache, colours: Colours) -> None:
    lab = np.concatenate(
        [
            srgb_to_lab(cache.photo(i)[::4, ::4].astype(np.float32) / 255).reshape(-1, 3)
            for i in range(len(cache))
        ]
    )
    here = np.rint(lab[:, 0]) == 50
    assert np.allclose(colours.lookup(np.float32(50.2)), lab[here, 1:].mean(0), atol=1e-3)
    assert metrics.rmse(colours.lookup(lab[:, 0]), lab[:, 1:]) < metrics.rmse(
        np.broadcast_to(colours.mean, lab[:, 1:].shape), lab[:, 1:]
    )
