"""Splits, views and presets."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import numpy as np
import pytest
import typer
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from typer.testing import CliRunner

from training.commands import data as commands
from training.config import load
from training.data import presets
from training.data.cache import PhotoCache, build
from training.data.sources import list_photos
from training.data.splits import parse_shares, split, write_split, write_views

PHOTOS = st.lists(
    st.tuples(st.integers(0, 60).map(str), st.sampled_from(["", "garden", "house"])), max_size=120
)
SHARES = st.sampled_from([(0.7, 0.1, 0.2), (0.9, 0.1), (0.5, 0.25, 0.25), (1 / 3, 2 / 3)])


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> PhotoCache:
    """60 little photos in five scenes, of which two pairs are the same."""
    folder = tmp_path_factory.mktemp("many")
    sizes = {"garden": 8, "people": 20, "portrait": 10, "sport": 10, "ocean": 12}
    rng = np.random.default_rng(0)
    for scene, count in sizes.items():
        (folder / scene).mkdir()
        for number in range(count):
            pixels = rng.integers(0, 256, (12, 16, 3), np.uint8)
            Image.fromarray(pixels).save(folder / scene / f"{number:02}.png")
    for scene in ("people", "ocean"):
        shutil.copy(folder / scene / "00.png", folder / scene / "01.png")
    out = tmp_path_factory.mktemp("many-cache")
    build(list_photos([folder]), out, 32)
    return PhotoCache(out)


@given(PHOTOS, SHARES, st.integers(0, 5))
def test_splits_are_complete_disjoint_fair_and_repeatable(
    photos: list[tuple[str, str]], shares: tuple[float, ...], seed: int
) -> None:
    hashes, scenes = [h for h, _ in photos], [s for _, s in photos]
    sides = split(hashes, scenes, shares, seed)
    assert sorted(np.concatenate(sides).tolist()) == list(range(len(photos)))
    contents = [{hashes[i] for i in side} for side in sides]
    assert sum(len(c) for c in contents) == len(set(hashes))
    largest = max((hashes.count(h) for h in hashes), default=0)
    for side, share in zip(sides, shares, strict=True):
        missing = share * len(photos) - len(side)
        assert -largest <= missing <= (len(shares) - 1) * largest + 1e-9
    again = split(hashes, scenes, shares, seed)
    assert all(np.array_equal(a, b) for a, b in zip(sides, again, strict=True))
    # The order of the photos does not matter.
    turned = split(hashes[::-1], scenes[::-1], shares, seed)
    assert [{hashes[::-1][i] for i in side} for side in turned] == contents


def test_scenes_are_shared_out_evenly_and_seeds_differ() -> None:
    hashes = [str(k) for k in range(400)]
    scenes = ["garden"] * 40 + ["people"] * 360
    sides = split(hashes, scenes, (0.7, 0.1, 0.2), 0)
    gardens = [int((side < 40).sum()) for side in sides]
    assert np.abs(np.array(gardens) - [28, 4, 8]).max() <= 1
    assert [len(side) for side in sides] == [280, 40, 80]
    other = split(hashes, scenes, (0.7, 0.1, 0.2), 1)
    assert not np.array_equal(sides[0], other[0])


@pytest.mark.parametrize(
    "text", ["", "70", "70/30/0", "70/-10/40", "a/b", "1/2/3/4", "1:inf", "1:nan"]
)
def test_shares_that_make_no_sense_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="are no shares"):
        parse_shares(text)


def test_shares_are_read() -> None:
    assert parse_shares("70/10/20") == (0.7, 0.1, 0.2)
    assert parse_shares("9:1") == (0.9, 0.1)


def test_views_show_the_photos_of_their_cache_without_copies(
    many: PhotoCache, tmp_path: Path
) -> None:
    counts = write_split(many, tmp_path, (0.7, 0.1, 0.2), seed=1)
    assert counts == {"train": 42, "validation": 6, "test": 12}
    assert not list(tmp_path.rglob("photos.bin"))
    expected = {h: many.photo(i) for i, h in enumerate(many.hashes)}
    seen: list[set[str]] = []
    for name in counts:
        view = PhotoCache(tmp_path / name)
        assert view.scenes == many.scenes
        assert sum(view.licence_classes.values()) == len(view.rows()) == len(view)
        for index, row in enumerate(view.rows()):
            assert np.array_equal(view.photo(index), expected[view.hashes[index]])
            assert view.scenes[view.scene_labels[index]] == row.scene == row.file.split("/")[0]
        seen.append(set(view.hashes))
    assert not (seen[0] & seen[1] | seen[0] & seen[2] | seen[1] & seen[2])


def test_a_view_of_a_view_is_one_of_the_cache(many: PhotoCache, tmp_path: Path) -> None:
    many.write_view(tmp_path / "a", np.arange(10, 30), many.scenes)
    PhotoCache(tmp_path / "a").write_view(tmp_path / "b", np.array([3, 5]), many.scenes)
    shutil.rmtree(tmp_path / "a")
    view = PhotoCache(tmp_path / "b")
    assert np.array_equal(view.photo(1), many.photo(15))


def test_views_open_from_anywhere_and_may_move_with_their_cache(
    many: PhotoCache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(many.folder, tmp_path / "old" / "cache")
    monkeypatch.chdir(tmp_path / "old")
    PhotoCache(Path("cache")).write_view(Path("sets/train"), np.array([4]), many.scenes)
    monkeypatch.chdir(tmp_path)
    assert np.array_equal(PhotoCache(Path("old/sets/train")).photo(0), many.photo(4))
    (tmp_path / "old").rename(tmp_path / "new")
    monkeypatch.chdir(tmp_path / "new" / "sets")
    assert np.array_equal(PhotoCache(Path("train")).photo(0), many.photo(4))


def test_a_view_whose_cache_is_gone_or_new_says_so(many: PhotoCache, tmp_path: Path) -> None:
    shutil.copytree(many.folder, tmp_path / "cache")
    PhotoCache(tmp_path / "cache").write_view(tmp_path / "view", np.array([4]), many.scenes)
    sources = list_photos([tmp_path])
    build(sources, tmp_path / "cache")
    with pytest.raises(ValueError, match="made anew since"):
        PhotoCache(tmp_path / "view")
    shutil.rmtree(tmp_path / "cache")
    with pytest.raises(ValueError, match="which is gone") as fault:
        PhotoCache(tmp_path / "view")
    assert str(tmp_path / "cache") in str(fault.value)


def test_a_cache_is_never_made_a_view(many: PhotoCache, tmp_path: Path) -> None:
    shutil.copytree(many.folder, tmp_path / "train")
    with pytest.raises(ValueError, match="a photo cache of its own"):
        write_views(many, tmp_path, {"train": np.array([0])})
    assert len(PhotoCache(tmp_path / "train")) == 60


def test_an_empty_side_is_refused_before_anything_is_written(
    many: PhotoCache, tmp_path: Path
) -> None:
    many.write_view(tmp_path / "few", np.array([0, 1]), many.scenes)
    with pytest.raises(ValueError, match="'validation' would have none"):
        write_split(PhotoCache(tmp_path / "few"), tmp_path / "out", (0.7, 0.1, 0.2))
    assert not (tmp_path / "out").exists()


def _scenes(folder: Path) -> dict[str, int]:
    rows = [row.scene for row in PhotoCache(folder).rows()]
    return {scene: rows.count(scene) for scene in sorted(set(rows))}


def test_garden2_takes_two_scenes_in_equal_numbers(many: PhotoCache, tmp_path: Path) -> None:
    made = presets.garden2(many, tmp_path)
    assert made.counts == {"train": 12, "validation": 2, "test": 2}
    assert "'garden' and 'people'" in made.words
    assert _scenes(tmp_path / "train") == {"garden": 6, "people": 6}
    views = [PhotoCache(tmp_path / name) for name in made.counts]
    assert all(view.scenes == ["garden", "people"] for view in views)
    assert sum(len(set(view.hashes)) for view in views) == 16
    presets.garden2(many, tmp_path / "b", "ocean", "sport")
    assert PhotoCache(tmp_path / "b" / "test").scenes == ["ocean", "sport"]


@pytest.mark.parametrize(("scene", "other"), [("desert", None), ("garden", "garden")])
def test_garden2_refuses_scenes_that_will_not_do(
    many: PhotoCache, tmp_path: Path, scene: str, other: str | None
) -> None:
    with pytest.raises(ValueError, match=scene):
        presets.garden2(many, tmp_path, scene, other)


def test_faces10x_repeats_nine_tenths_ten_times(many: PhotoCache, tmp_path: Path) -> None:
    made = presets.faces10x(many, tmp_path)
    assert made.counts == {"train": 26, "test": 3}
    train, test = PhotoCache(tmp_path / "train"), PhotoCache(tmp_path / "test")
    assert (train.epoch_photos, test.epoch_photos) == (260, 3)
    assert set(train.scenes) == {"people", "portrait"}
    assert not set(train.hashes) & set(test.hashes)


def test_mix_keeps_the_proportions(many: PhotoCache, tmp_path: Path) -> None:
    made = presets.mix(many, tmp_path, (1, 1, 2))
    assert sum(made.counts.values()) == 40
    total: dict[str, int] = {}
    for name in made.counts:
        for scene, count in _scenes(tmp_path / name).items():
            total[scene] = total.get(scene, 0) + count
    assert (total["sport"], total["ocean"]) == (10, 10)
    with pytest.raises(ValueError, match="three shares"):
        presets.mix(many, tmp_path, (1, 1))


def test_the_commands_say_what_they_took(many: PhotoCache, tmp_path: Path) -> None:
    app = typer.Typer()
    app.command()(commands.split)
    app.command()(commands.preset)
    run = CliRunner()
    place = os.path.relpath(many.folder)
    done = run.invoke(app, ["split", place, "-o", str(tmp_path / "s"), "--shares", "9:1"])
    assert done.exit_code == 0, done.output
    assert done.output.split("\n")[0] == f"54 photos in {tmp_path / 's' / 'train'}"
    for name in ("garden2", "faces10x", "mix"):
        done = run.invoke(app, ["preset", name, place, "-o", str(tmp_path / name)])
        assert done.exit_code == 0, done.output
        assert done.output.startswith(f"{name}: ")
        assert len(PhotoCache(tmp_path / name / "train")) > 0


@pytest.mark.parametrize("name", ["garden2", "faces10x"])
def test_the_preset_configurations_load(name: str) -> None:
    folder = Path(commands.__file__).parents[1] / "configs" / "presets"
    config = load(folder / f"{name}.toml")
    assert config.epochs == 30
    assert config.phases[0][2] == 32
    assert config.network.name == "fusion"
