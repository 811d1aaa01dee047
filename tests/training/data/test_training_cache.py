"""Reading photos from folders and tar files, and the cache."""

from __future__ import annotations

import csv
import hashlib
import io
import tarfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from training.data.cache import (
    PhotoCache,
    Row,
    build,
    centre_square,
    open_photos,
)
from training.data.sources import list_photos


def _png(colour: tuple[int, int, int], size: tuple[int, int] = (40, 30)) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", size, colour).save(stream, "png")
    return stream.getvalue()


def _tar(path: Path, members: dict[str, bytes]) -> Path:
    with tarfile.open(path, "w") as archive:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
        link = tarfile.TarInfo("link.png")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    return path


def _manifest(path: Path, rows: list[tuple[str, str, str]]) -> Path:
    with path.open("w", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["file", "scene", "licence_class"])
        writer.writerows(rows)
    return path


def test_cache_gives_back_the_photos(photo_folder: Path, cache: PhotoCache) -> None:
    assert len(cache) == 10
    assert cache.scenes == ["animal", "people"]
    first = np.asarray(Image.open(photo_folder / "animal" / "animal-0.png"))
    assert np.array_equal(cache.photo(0), first)
    assert [cache.scenes[k] for k in cache.scene_labels] == ["animal"] * 5 + ["people"] * 5


def test_tar_members_are_read_in_place(tmp_path: Path) -> None:
    tar = _tar(
        tmp_path / "shard.tar",
        {"b.png": _png((9, 8, 7)), "a.png": _png((1, 2, 3)), "notes.txt": b"no photo"},
    )
    build(list_photos([tar]), tmp_path / "cache")
    made = PhotoCache(tmp_path / "cache")
    assert [tuple(made.photo(i)[0, 0]) for i in range(2)] == [(1, 2, 3), (9, 8, 7)]
    assert len(made) == 2
    assert made.licence_classes == {"unknown": 2}


def test_a_hostile_tar_writes_nothing_outside(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    tar = _tar(
        inner / "bad.tar", {"../../escape.png": _png((5, 5, 5)), "/abs.png": _png((6, 6, 6))}
    )
    build(list_photos([tar]), inner / "cache")
    assert len(PhotoCache(inner / "cache")) == 2
    made = {p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*") if p.is_file()}
    names = ("index.npz", "facts.json", "photos.bin", "skipped.txt", "manifest.csv")
    cached = {f"a/b/cache/{n}" for n in names}
    assert made == {"a/b/bad.tar"} | cached
    assert not Path("/abs.png").exists()


def test_manifest_gives_scenes_and_leaves_classes_out(tmp_path: Path) -> None:
    tar = _tar(tmp_path / "s.tar", {f"{n}.png": _png((k, k, k)) for k, n in enumerate("abc")})
    rows = [("a.png", "garden", "open"), ("b.png", "", "research-only")]
    manifest = _manifest(tmp_path / "m.csv", rows)
    found = list_photos([tar], manifest)
    assert [(s.scene, s.licence_class) for s in found] == [
        ("garden", "open"), ("", "research-only"), ("", "unknown"),
    ]  # fmt: skip
    kept = list_photos([tar], manifest, frozenset({"research-only", "unknown"}))
    assert [s.licence_class for s in kept] == ["open"]


def test_leaving_out_a_class_needs_a_manifest(photo_folder: Path) -> None:
    with pytest.raises(ValueError, match="manifest"):
        list_photos([photo_folder], None, frozenset({"open"}))


def test_what_is_no_tar_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "x.tar").write_bytes(b"hello" * 300)
    with pytest.raises(ValueError, match=r"x\.tar is neither a folder nor an uncompressed tar"):
        list_photos([tmp_path / "x.tar"])


def test_unreadable_photos_are_skipped_and_named(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "good.png").write_bytes(_png((1, 1, 1)))
    (tmp_path / "in" / "broken.png").write_bytes(_png((1, 1, 1))[:60])
    (tmp_path / "in" / "text.jpg").write_bytes(b"not a photo")
    build(list_photos([tmp_path / "in"]), tmp_path / "cache")
    assert len(PhotoCache(tmp_path / "cache")) == 1
    skipped = (tmp_path / "cache" / "skipped.txt").read_text()
    assert "broken.png" in skipped
    assert "text.jpg" in skipped


def test_a_cache_without_its_index_is_not_opened(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no finished photo cache"):
        PhotoCache(tmp_path)


def test_photos_are_turned_upright_and_shrunk(tmp_path: Path) -> None:
    image = Image.new("RGB", (200, 100))
    exif = image.getexif()
    exif[0x0112] = 6
    image.save(tmp_path / "turned.jpg", exif=exif)
    build(list_photos([tmp_path]), tmp_path / "cache", short_side=50)
    assert PhotoCache(tmp_path / "cache").photo(0).shape == (100, 50, 3)


def test_loose_photos_equal_cached_ones(photo_folder: Path, cache: PhotoCache) -> None:
    loose = open_photos(photo_folder)
    assert len(loose) == len(cache)
    assert loose.scenes == cache.scenes
    assert np.array_equal(loose.photo(7), cache.photo(7))


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no photo in"):
        open_photos(tmp_path)


def test_centre_squares_show_the_photo(cache: PhotoCache) -> None:
    photo = cache.photo(3)
    square = centre_square(photo, 64)
    assert square.shape == (64, 64, 3)
    assert abs(float(square.mean()) - float(photo[:, 16:-16].mean())) < 2


def test_the_manifest_says_where_each_photo_came_from(tmp_path: Path) -> None:
    png = _png((1, 2, 3), (80, 60))
    tar = _tar(tmp_path / "s.tar", {"one/a.png": png, "two/a.png": _png((4, 5, 6))})
    rows = [("one/a.png", "garden", "open"), ("a.png", "house", "unclear")]
    build(list_photos([tar], _manifest(tmp_path / "m.csv", rows)), tmp_path / "c", short_side=30)
    first, second = PhotoCache(tmp_path / "c").rows()
    assert first == Row("one/a.png", "garden", "open", hashlib.sha256(png).hexdigest(), 40, 30)
    assert (second.file, second.scene, second.licence_class) == ("two/a.png", "house", "unclear")


def test_the_first_folder_names_the_scene(tmp_path: Path) -> None:
    place = tmp_path / "in" / "garden" / "2019" / "a.png"
    place.parent.mkdir(parents=True)
    place.write_bytes(_png((1, 1, 1)))
    (tmp_path / "in" / "loose.png").write_bytes(_png((2, 2, 2)))
    assert {s.file: s.scene for s in list_photos([tmp_path / "in"])} == {
        "garden/2019/a.png": "garden",
        "loose.png": "",
    }


def test_decompression_bombs_are_listed_not_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 2000)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "good.png").write_bytes(_png((1, 1, 1)))
    (tmp_path / "in" / "large.png").write_bytes(_png((1, 1, 1), (60, 50)))
    (tmp_path / "in" / "huge.png").write_bytes(_png((1, 1, 1), (600, 500)))
    build(list_photos([tmp_path / "in"]), tmp_path / "c")
    assert [row.file for row in PhotoCache(tmp_path / "c").rows()] == ["good.png"]
    skipped = (tmp_path / "c" / "skipped.txt").read_text()
    assert "large.png: 60 x 50 px are too many" in skipped
    assert "huge.png" in skipped


def test_a_cache_of_nothing_is_refused(tmp_path: Path) -> None:
    build([], tmp_path)
    with pytest.raises(ValueError, match="holds no photo"):
        PhotoCache(tmp_path)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("index.npz", b"nothing", "damaged"),
        ("facts.json", b"{}", "damaged"),
        ("photos.bin", b"12345", "too short"),
    ],
)
def test_a_damaged_cache_is_refused_by_name(
    photo_folder: Path, tmp_path: Path, name: str, content: bytes, message: str
) -> None:
    build(list_photos([photo_folder])[:2], tmp_path)
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ValueError, match=message) as fault:
        PhotoCache(tmp_path)
    assert str(tmp_path) in str(fault.value)


def test_a_damaged_or_missing_manifest_is_named(photo_folder: Path, tmp_path: Path) -> None:
    build(list_photos([photo_folder])[:2], tmp_path)
    lines = (tmp_path / "manifest.csv").read_text().splitlines()
    (tmp_path / "manifest.csv").write_text("\n".join(lines[:2]))
    with pytest.raises(ValueError, match="1 photos, not 2"):
        PhotoCache(tmp_path).rows()
    (tmp_path / "manifest.csv").unlink()
    with pytest.raises(ValueError, match="make the cache anew"):
        PhotoCache(tmp_path).rows()
