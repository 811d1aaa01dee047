"""The help pages of the other languages are the English ones: same build, same names as in the window."""

from __future__ import annotations

import hashlib
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest

from core.resources import resource_path
from desktop_app import i18n
from desktop_app.panels.help_view import NAMES, HelpView, help_pages, picture_file

FOREIGN = [code for code in i18n.LANGUAGES if code != "en"]
PAGES = [(code, name) for code in FOREIGN for name in NAMES]


def source(code: str, name: str) -> str:
    folder = resource_path("help") if code == "en" else resource_path("help", code)
    return (folder / f"{name}.html").read_text(encoding="utf-8")


def pictures_of(code: str) -> set[str]:
    folder = resource_path("help") if code == "en" else resource_path("help", code)
    return {file.name for file in folder.glob("*.webp")}


def build(page: str) -> list[str]:
    """Its tags in order, with what links, pictures and keys name, and its examples."""
    body = page[page.index("<body>") :]
    keys = re.findall(r"<kbd>(.*?)</kbd>", body)
    examples = re.findall(r"<pre>(.*?)</pre>", body, re.DOTALL)
    bold = [tag for tag in re.findall(r"<(/?\w+)", body) if tag.strip("/") not in ("kbd", "br")]
    links = re.findall(r'(?:href|src)="(.*?)"', body)
    return [*bold, *sorted(links), *sorted(keys), *examples]


@pytest.mark.parametrize(("code", "name"), PAGES)
def test_a_page_is_built_as_the_english_one(code: str, name: str) -> None:
    page = source(code, name)
    assert f'<html lang="{code}">' in page
    assert build(page) == build(source("en", name))
    for picture, words in re.findall(r'<img src="(.*?)" alt="(.*?)"', page):
        assert words
        assert picture_file(resource_path("help", code) / picture).exists()


@pytest.mark.parametrize(("code", "name"), PAGES)
def test_a_page_says_what_the_english_one_says_today(code: str, name: str) -> None:
    """After changing the English page and this one, write the new fingerprint into its head."""
    now = hashlib.sha256(source("en", name).encode()).hexdigest()[:16]
    assert f'<meta name="english" content="{now}">' in source(code, name)


@pytest.mark.parametrize("code", FOREIGN)
def test_pages_name_menus_and_buttons_as_the_window_does(code: str) -> None:
    file = ET.parse(resource_path("translations", f"tintype_{code}.ts"))
    known = {
        re.sub("&(?=\\w)|…", "", element.text or "").replace("\xa0", " ")
        for element in file.iter("translation")
    }
    for name in NAMES:
        for path in re.findall(r"<b>([^<]* &gt; [^<]*)</b>", source(code, name)):
            for part in re.sub(r"\s+", " ", unescape(path)).split(" > "):
                assert part in known, (name, path)


def test_nothing_is_left_over() -> None:
    for code in FOREIGN:
        files = list(resource_path("help", code).iterdir())
        assert {file.stem for file in files if file.suffix == ".html"} == set(NAMES)
        pictures = {file.name for file in files if file.suffix != ".html"}
        assert pictures <= pictures_of("en")


@pytest.mark.parametrize("code", i18n.LANGUAGES)
def test_a_language_has_all_pictures_and_they_are_small(code: str) -> None:
    """`python tests/screenshots.py --all` makes those of every language."""
    names = pictures_of(code)
    assert names == pictures_of("en")
    folder = resource_path("help") if code == "en" else resource_path("help", code)
    assert sum((folder / name).stat().st_size for name in names) <= 450_000


def test_a_picture_of_ones_own_language_is_shown_before_the_english_one(tmp_path: Path) -> None:
    own = tmp_path / "de" / "editor.webp"
    assert picture_file(own) == tmp_path / "editor.webp"
    own.parent.mkdir()
    own.touch()
    assert picture_file(own) == own


def test_a_page_that_a_language_lacks_is_english() -> None:
    assert [page.path for page in help_pages("fi")] == [page.path for page in help_pages()]
    assert all(page.path.parent.name == "de" for page in help_pages("de"))


def test_help_opens_in_the_language_and_links_stay_in_it(
    speaks: Callable[[str], None], qtbot
) -> None:
    speaks("de")
    view = HelpView()
    qtbot.addWidget(view)
    assert view.contents.item(0).text() == "Erste Schritte"
    view.open_page("projects")
    view.page.setSource(view.page.source().resolved("hints.html"))
    assert Path(view.page.source().toLocalFile()).parent.name == "de"
    assert view.contents.currentItem().text() == "Hinweise"
    assert "Strg+D" in view.page.toPlainText()
    view.find_field.setText("Fingerabdruck")
    assert view.find(forward=True)
    assert view.name == "export"
