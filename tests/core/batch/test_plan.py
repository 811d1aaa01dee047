from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.batch.plan import Naming, Target, is_finished, is_whole, plan


def touch(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def picture(path: Path) -> Path:
    noise = np.random.default_rng(0).integers(0, 256, (40, 50, 3), np.uint8)
    Image.fromarray(noise).save(path)
    return path


def test_one_photo_to_one_file(tmp_path: Path) -> None:
    touch(tmp_path / "a.tif")
    out = tmp_path / "colour.jpg"
    assert plan([tmp_path / "a.tif"], out, Naming()) == [Target(tmp_path / "a.tif", out)]


def test_one_photo_to_a_folder(tmp_path: Path) -> None:
    touch(tmp_path / "a.tif")
    (target,) = plan([tmp_path / "a.tif"], tmp_path / "colour", Naming())
    assert target.output == tmp_path / "colour" / "a.tif"


def test_a_folder_that_is_there_is_a_folder_whatever_its_name(tmp_path: Path) -> None:
    touch(tmp_path / "a.tif")
    (tmp_path / "colour.d").mkdir()
    (target,) = plan([tmp_path / "a.tif"], tmp_path / "colour.d", Naming())
    assert target.output == tmp_path / "colour.d" / "a.tif"


def test_the_tree_of_a_folder_is_kept(tmp_path: Path) -> None:
    album = tmp_path / "album"
    touch(album / "b.tif", album / "1950" / "a.JPG", album / "notes.txt", album / ".hidden.jpg")
    touch(album / ".trash" / "old.jpg")
    targets = plan([album], tmp_path / "out", Naming("{stem}-colour"))
    assert [t.output.relative_to(tmp_path / "out") for t in targets] == [
        Path("b-colour.tif"),
        Path("1950/a-colour.JPG"),
    ]


def test_results_inside_the_folder_are_not_taken_for_photos(tmp_path: Path) -> None:
    touch(tmp_path / "a.jpg", tmp_path / "colour" / "a.jpg")
    assert [t.source for t in plan([tmp_path], tmp_path / "colour", Naming())] == [
        tmp_path / "a.jpg"
    ]


def test_several_folders_stay_apart(tmp_path: Path) -> None:
    touch(tmp_path / "one" / "a.jpg", tmp_path / "two" / "a.jpg")
    targets = plan([tmp_path / "one", tmp_path / "two"], tmp_path / "out", Naming())
    assert [t.output for t in targets] == [
        tmp_path / "out" / "one" / "a.jpg",
        tmp_path / "out" / "two" / "a.jpg",
    ]
    assert [t.problem for t in targets] == ["", ""]


def test_a_photo_named_twice_is_done_once(tmp_path: Path) -> None:
    touch(tmp_path / "in" / "a.jpg")
    assert len(plan([tmp_path / "in", tmp_path / "in" / "a.jpg"], tmp_path / "out", Naming())) == 1


def test_two_photos_never_become_one_file(tmp_path: Path) -> None:
    touch(tmp_path / "a.jpg", tmp_path / "a.tif")
    first, second = plan(
        [tmp_path / "a.jpg", tmp_path / "a.tif"], tmp_path / "out", Naming(format="png")
    )
    assert first.problem == ""
    assert "would both become" in second.problem


def test_a_photo_is_never_its_own_result(tmp_path: Path) -> None:
    touch(tmp_path / "a.jpg")
    (target,) = plan([tmp_path / "a.jpg"], tmp_path, Naming())
    assert "overwritten" in target.problem


def test_what_is_not_there_is_a_problem_of_its_own(tmp_path: Path) -> None:
    touch(tmp_path / "a.jpg")
    targets = plan([tmp_path / "gone.jpg", tmp_path / "a.jpg"], tmp_path / "out", Naming())
    assert [bool(t.problem) for t in targets] == [True, False]
    assert "gone.jpg" in targets[0].problem


@pytest.mark.parametrize(
    ("source", "naming", "name"),
    [
        ("a.TIF", Naming(), "a.TIF"),
        ("a.b.jpeg", Naming("{stem}-colour"), "a.b-colour.jpeg"),
        ("a.bmp", Naming(), "a.png"),
        ("a.bmp", Naming(format="webp"), "a.webp"),
        ("a.jpg", Naming(deep=True), "a.tif"),
        ("a.png", Naming(deep=True), "a.png"),
        ("a.jpg", Naming("colour of {stem}", "png"), "colour of a.png"),
    ],
)
def test_names(source: str, naming: Naming, name: str) -> None:
    assert naming.name(Path(source)) == name


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.tif", "a.webp"])
def test_a_picture_that_broke_off_is_not_whole(tmp_path: Path, name: str) -> None:
    path = picture(tmp_path / name)
    assert is_whole(path)
    path.write_bytes(path.read_bytes()[:-600])
    assert not is_whole(path)


def test_an_empty_file_is_not_whole(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").touch()
    assert not is_whole(tmp_path / "a.jpg")


def test_finished_means_whole_and_newer_than_all_it_comes_from(tmp_path: Path) -> None:
    source, output = picture(tmp_path / "a.jpg"), picture(tmp_path / "out.jpg")
    hints = tmp_path / "hints.json"
    hints.write_text("{}")
    for path, second in ((source, 100), (hints, 100), (output, 200)):
        os.utime(path, (second, second))
    target = Target(source, output)
    assert is_finished(target, hints)
    os.utime(hints, (300, 300))
    assert not is_finished(target, hints)
    assert is_finished(target)
    os.utime(source, (300, 300))
    assert not is_finished(target)


def test_what_was_never_made_is_not_finished(tmp_path: Path) -> None:
    assert not is_finished(Target(picture(tmp_path / "a.jpg"), tmp_path / "out.jpg"))


def test_names_hold_folder_number_and_model(tmp_path: Path) -> None:
    album = tmp_path / "Rosa {x}"
    touch(*(album / f"{n:02}.jpg" for n in range(11)))
    naming = Naming("{folder}-{number}-{model}-{name}", "png", model="tint")
    targets = plan([album], tmp_path / "out", naming)
    assert targets[1].output.name == "Rosa {x}-02-tint-01.png"
    assert len({t.output for t in targets}) == 11


@pytest.mark.parametrize(
    ("pattern", "word"),
    [
        ("{nam}", "{nam}"),
        ("a/{name}", "slash"),
        ("same", "{name}"),
        ("{folder}", "{name}"),
        ("", "{name}"),
    ],
)
def test_patterns_that_cannot_be(pattern: str, word: str) -> None:
    assert word in Naming(pattern).problem
    assert Naming("{number}").problem == Naming("x {stem}").problem == ""


def test_no_result_takes_the_place_of_another_photo(tmp_path: Path) -> None:
    touch(tmp_path / "a.jpg", tmp_path / "a-colour.jpg")
    targets = plan([tmp_path], tmp_path, Naming("{name}-colour"))
    problems = {t.source.name: t.problem for t in targets}
    assert "which is one of the photos" in problems["a.jpg"]
