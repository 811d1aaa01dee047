"""Pages of a TIFF: which are pictures of their own, and another one of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, TiffImagePlugin

from core.errors import PhotoError
from core.imaging import open_photo, photo_from_bytes
from core.imaging.pages import other_page, whole_pages

GREYS = (40, 90, 160)


def book(path: Path, kinds: tuple[int, ...] = (0, 0, 0)) -> Path:
    """Pages of 30 x 20 and more, even in GREYS, with these values of NewSubfileType."""
    pages = []
    for number, (grey, kind) in enumerate(zip(GREYS, kinds, strict=True)):
        page = Image.new("L", (30 + 10 * number, 20), grey)
        info = TiffImagePlugin.ImageFileDirectory_v2()
        info[254] = kind
        page.encoderinfo = {"tiffinfo": info}
        pages.append(page)
    pages[0].save(path, save_all=True, append_images=pages[1:])
    return path


def test_another_page_of_a_file_and_of_bytes(tmp_path: Path) -> None:
    path = book(tmp_path / "book.tif")
    for photo in (open_photo(path), photo_from_bytes(path.read_bytes(), "book.tif")):
        third = other_page(photo, 3)
        assert (third.page, third.pages, third.width) == (3, 3, 50)
        assert np.array_equal(third.luminance, open_photo(path, page=3).luminance)
        assert other_page(third, 1).width == 30
        with pytest.raises(PhotoError, match=r"book\.tif has 3 pages; there is no page 4"):
            other_page(photo, 4)


def test_a_changed_file_has_no_other_page(tmp_path: Path) -> None:
    path = book(tmp_path / "book.tif")
    photo = open_photo(path)
    book(path, (0, 1, 0))
    with pytest.raises(PhotoError, match="has changed"):
        other_page(photo, 2)
    path.unlink()
    with pytest.raises(PhotoError, match=r"book\.tif"):
        other_page(photo, 2)


@pytest.mark.parametrize(
    ("kinds", "pages"),
    [((0, 0, 0), (1, 2, 3)), ((2, 2, 2), (1, 2, 3)), ((0, 1, 0), (1, 3)), ((0, 1, 4), (1,))],
)
def test_copies_and_masks_are_no_pages(
    tmp_path: Path, kinds: tuple[int, ...], pages: tuple[int, ...]
) -> None:
    path = book(tmp_path / "book.tif", kinds)
    assert whole_pages(open_photo(path)) == pages
    assert whole_pages(photo_from_bytes(path.read_bytes(), "book.tif")) == pages


def test_the_open_page_is_always_among_them(tmp_path: Path) -> None:
    assert whole_pages(open_photo(book(tmp_path / "book.tif", (0, 1, 0)), page=2)) == (1, 2, 3)
    Image.new("L", (9, 9)).save(tmp_path / "one.png")
    assert whole_pages(open_photo(tmp_path / "one.png")) == (1,)
