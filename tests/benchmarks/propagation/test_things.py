"""The things marked by eye: what is in the file, how it becomes masks and how a cache's photos are found."""

import json
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

sys.path.insert(0, str(Path(__file__).parents[3]))

from tests.benchmarks.propagation import marked
from tests.benchmarks.propagation.marked import mean_and_error, measure, missing, table
from tests.benchmarks.propagation.methods import Row
from tests.benchmarks.propagation.scenes import Network
from tests.benchmarks.propagation.things import SETS, Thing, found, load
from training.data.cache import PhotoCache, build
from training.data.sources import list_photos

SQUARE = ((250, 250), (750, 250), (750, 750), (250, 750))


def test_every_thing_is_a_thing_of_one_set_and_large_enough_to_click():
    things = load()
    assert {thing.set for thing in things} == set(SETS)
    sets = {(thing.sha256, thing.set) for thing in things}
    assert max(Counter(photo for photo, _ in sets).values()) == 1
    assert len({marked.title(thing) for thing in things}) == len(things)
    for thing in things:
        mask = thing.mask(192, 192)
        assert 0.01 < mask.mean() < 0.7, marked.title(thing)


def test_a_ring_in_a_ring_is_a_hole_and_a_mask_has_the_size_asked_for():
    hole = ((400, 400), (600, 400), (600, 600), (400, 600))
    mask = Thing("a.jpg", "0", "tuning", "frame", (SQUARE, hole)).mask(40, 80)
    expected = np.zeros((40, 80), bool)
    expected[10:30, 20:60] = True
    expected[16:24, 32:48] = False
    np.testing.assert_array_equal(mask, expected)


def entry(**changed):
    flat = [n for point in SQUARE for n in point]
    good = {"photo": "a.jpg", "sha256": "0", "set": "tuning", "thing": "wall", "rings": [flat]}
    return good | changed


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ([entry(set="fresh")], "wall of a.jpg is in no set"),
        ([entry(rings=[[0, 0, 10, 10]])], "no polygon within the photo"),
        ([entry(rings=[[0, 0, 10, 10, 1001, 0]])], "no polygon within the photo"),
        ([entry(rings=[])], "no ring"),
        ([{"photo": "a.jpg"}], "damaged: 'sha256'"),
        ("[", "damaged"),
    ],
)
def test_a_damaged_file_is_named_and_so_is_the_fault(tmp_path, content, says):
    file = tmp_path / "things.json"
    file.write_text(content if content == "[" else json.dumps(content), encoding="utf-8")
    with pytest.raises(ValueError, match=says):
        load(file)
    with pytest.raises(ValueError, match="cannot be read"):
        load(tmp_path / "none.json")


@pytest.fixture
def cache(tmp_path):
    photos = tmp_path / "photos"
    photos.mkdir()
    rng = np.random.default_rng(0)
    for name in ("a", "b", "c"):
        blocks = rng.integers(0, 255, (6, 8, 3), dtype=np.uint8)
        Image.fromarray(blocks).resize((80, 60), Image.Resampling.NEAREST).save(
            photos / f"{name}.png"
        )
    build(list_photos([photos]), tmp_path / "cache", 60)
    return PhotoCache(tmp_path / "cache")


def of(cache, index, name):
    row = cache.rows()[index]
    return Thing(row.file, row.sha256[:16], "tuning", name, (SQUARE,))


def test_photos_are_found_by_their_bytes_with_all_their_things(cache):
    coat, hat, wall = of(cache, 2, "coat"), of(cache, 2, "hat"), of(cache, 0, "wall")
    other = Thing("a.png", "f" * 16, "tuning", "of another photo of that name", (SQUARE,))
    assert list(found(cache, [coat, wall, other, hat])) == [(2, [coat, hat]), (0, [wall])]
    with pytest.raises(ValueError, match="has none of the photos"):
        list(found(cache, [other]))


def test_a_row_that_fills_the_thing_is_perfect_and_what_is_known_is_not_run_again(cache):
    thing, answered = of(cache, 0, "wall"), []

    def fill(scene, hints):
        answered.append(len(hints))
        inside = thing.mask(*scene.ab.shape[:2])[..., None]
        return np.where(inside, hints[0].ab, scene.grid.base) if hints else scene.grid.base

    row, have = Row("fills", "", fill, ""), {}
    network = Network()
    measure(cache.photo(0), [thing], [row], network, 60, have)
    figures = have[marked.title(thing)]
    assert figures["share"] == pytest.approx(0.25, abs=0.02)
    assert figures["fills"] == {"iou@1": 1, "iou@3": 1, "iou@6": 1, "far": 0}
    assert not missing(have, [thing], [row], 60)
    answered.clear()
    measure(cache.photo(0), [thing], [row], network, 60, have)
    assert not answered


def test_figures_of_another_marking_or_size_are_not_taken():
    thing, row = Thing("a.png", "0", "tuning", "wall", (SQUARE,)), Row("A", "", None, "")
    have = {marked.title(thing): {"asked": marked.asked(thing, 60), "A": {}}}
    assert not missing(have, [thing], [row], 60)
    other = Thing("a.png", "0", "tuning", "wall", (SQUARE[:3],))
    assert missing(dict(have), [other], [row], 60)
    assert missing(have, [thing], [row], 90)
    assert not have


def test_the_table_compares_thing_by_thing_and_errors_are_over_photos():
    def figures(ours, theirs):
        return {
            "set": "tuning",
            "A": dict.fromkeys(marked.KEYS, ours),
            "B": dict.fromkeys(marked.KEYS, theirs),
        }

    text = table(
        {"a: x": figures(0.9, 0.5), "a: y": figures(0.7, 0.5), "b: x": figures(0.2, 0.5)}, "AB"
    )
    lines = [[cell.strip() for cell in line.split("|")[1:-1]] for line in text.splitlines()]
    assert [line[:4] for line in lines[2:]] == [
        ["tuning", "A", "3", "0.60 ± 0.27"],
        ["tuning", "B", "3", "0.50 ± 0.00"],
        ["tuning", "A less B", "3", "+0.10 ± 0.27"],
    ]


def test_the_error_with_one_thing_a_photo_is_that_of_a_mean():
    values = [0.2, 0.5, 0.9, 0.4]
    mean, error = mean_and_error([[v] for v in values])
    assert mean == pytest.approx(0.5)
    assert error == pytest.approx(np.std(values, ddof=1) / 2)
    assert mean_and_error([[0.2, 0.4]]) == (pytest.approx(0.3), 0)
